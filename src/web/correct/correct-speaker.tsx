import { useState } from 'preact/hooks'
import { formatAddress, go } from '../address'
import { Problem } from '../api/client'
import type { SpeakerHit, SpeakerProfile } from '../api/wire'
import { findSpeakers, SpeakerField } from '../look-up/speaker-field'
import { type Change, CorrectionForm } from './correction-form'

const KINDS = [
  { kind: 'join', label: 'This is somebody else who is already here' },
  { kind: 'split', label: 'Some of these names belong to another person' },
  { kind: 'rename', label: 'Another name is the better one' },
] as const

/** Joins a speaker with another one, splits names off, or sets the name that is shown. */
export function CorrectSpeaker({ speaker, onDone }: { speaker: SpeakerProfile; onDone: () => void }) {
  const [kind, setKind] = useState<(typeof KINDS)[number]['kind']>('join')
  const change = async (fields: FormData): Promise<Change> => {
    const name = String(fields.get('name')).trim()
    if (kind === 'rename') return { kind, speaker: speaker.id, name }
    if (kind === 'join') return { kind, speaker: speaker.id, into: (await speakerNamed(name, speaker.id)).id }
    const variants = fields.getAll('variant').map(String)
    if (variants.length === 0) throw new Problem('invalid', 'No name is ticked.')
    return { kind, speaker: speaker.id, name, variants, articles: [] }
  }
  return (
    <details class="correct">
      <summary>Correct this speaker</summary>
      <CorrectionForm
        change={change}
        onDone={({ into }) => (kind === 'join' && into ? go(formatAddress('speaker', into)) : onDone())}
      >
        <fieldset>
          <legend class="off-screen">What is wrong</legend>
          {KINDS.map((choice) => (
            <label key={choice.kind}>
              <input type="radio" name="kind" checked={kind === choice.kind} onChange={() => setKind(choice.kind)} />{' '}
              {choice.label}
            </label>
          ))}
        </fieldset>
        {kind === 'split' && (
          <fieldset>
            <legend>Names of the other person</legend>
            {speaker.variants.map((variant) => (
              <label key={variant.name}>
                <input type="checkbox" name="variant" value={variant.name} /> {variant.name}
              </label>
            ))}
          </fieldset>
        )}
        {kind === 'join' ? (
          <SpeakerField key="join" name="name" label="Who it is" value="" required hint="A name in the archive" />
        ) : (
          <label key={kind}>
            {kind === 'split' ? 'The other person’s name' : 'The better name'}
            <input name="name" required maxLength={200} />
          </label>
        )}
      </CorrectionForm>
    </details>
  )
}

/** The one speaker of a name; a name that fits nobody or several is asked for again. */
async function speakerNamed(name: string, except: string): Promise<SpeakerHit> {
  const hits = (await findSpeakers(name, AbortSignal.timeout(10_000))).filter((hit) => hit.id !== except)
  const exact = hits.filter((hit) => hit.name.toLowerCase() === name.toLowerCase() || hit.id === name)
  if (exact.length === 1) return exact[0]
  if (hits.length === 0) throw new Problem('invalid', `Nobody in the archive is called “${name}”.`)
  throw new Problem('invalid', `Please choose one of: ${hits.map((hit) => hit.name).join(', ')}.`)
}
