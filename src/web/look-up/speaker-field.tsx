import { useEffect, useId, useState } from 'preact/hooks'
import { callJson } from '../api/client'
import type { SpeakerHit } from '../api/wire'

interface Props {
  name: string
  label: string
  value: string
  required?: boolean
  hint?: string
  onInput?: (value: string) => void
}

const PAUSE_MS = 180

/** A field for a speaker in any spelling; offers the archive's names while one types. Without an archive it is a plain field. */
export function SpeakerField({ name, label, value, required = false, hint, onInput }: Props) {
  const [typed, setTyped] = useState(value)
  const [hits, setHits] = useState<readonly SpeakerHit[]>([])
  const list = useId()

  useEffect(() => {
    if (typed.trim().length < 2) return
    const controller = new AbortController()
    const pause = setTimeout(async () => {
      const found = await findSpeakers(typed, controller.signal).catch(() => [])
      if (!controller.signal.aborted) setHits(found)
    }, PAUSE_MS)
    return () => {
      clearTimeout(pause)
      controller.abort()
    }
  }, [typed])

  return (
    <label>
      {label}
      <input
        name={name}
        list={list}
        value={typed}
        required={required}
        placeholder={hint}
        autocomplete="off"
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          onInput?.(event.currentTarget.value)
        }}
      />
      <datalist id={list}>
        {hits.map((hit) => (
          <option key={hit.id} value={hit.name}>
            {hit.roles[0] ?? ''}
          </option>
        ))}
      </datalist>
    </label>
  )
}

/** Speakers by any spelling, best first. */
export async function findSpeakers(q: string, signal: AbortSignal): Promise<readonly SpeakerHit[]> {
  const { speakers } = await callJson<{ speakers: SpeakerHit[] }>('/speakers', { query: { q, limit: 8 }, signal })
  return speakers
}
