import { useState } from 'preact/hooks'
import { formatAddress } from '../address'
import { callJson, Problem } from '../api/client'
import type { Correction } from '../api/wire'
import { Heading } from '../shell/heading'
import { Loaded } from '../shell/loaded'
import { Notice, ProblemNotice } from '../shell/notice'
import { useLoad } from '../shell/use-load'
import { dateWords } from '../words'
import { AuthorField, rememberAuthor } from './author'

/** All corrections that were ever made. */
export function CorrectionsView() {
  const [turn, setTurn] = useState(0)
  const loaded = useLoad((signal) => callJson<{ corrections: Correction[] }>('/corrections', { signal }), [turn])
  return (
    <>
      <Heading title="Corrections" name="Corrections">
        <p class="lede">What people put right. Each stays here, also when it was taken back.</p>
      </Heading>
      <Loaded of={loaded} waiting="Fetching the corrections …">
        {({ corrections }) =>
          corrections.length === 0 ? (
            <Notice title="Nothing was corrected yet">
              <p>Speakers are corrected on their own pages, attributions on the page of the quote.</p>
            </Notice>
          ) : (
            <CorrectionList corrections={corrections} onDone={() => setTurn(turn + 1)} />
          )
        }
      </Loaded>
    </>
  )
}

interface Props {
  corrections: readonly Correction[]
  /** Called with the correction that was taken back. */
  onDone: (undone: Correction) => void
}

/** Corrections with who made them, when and why; each can be taken back. */
export function CorrectionList({ corrections, onDone }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null)
  if (corrections.length === 0) return null
  const undo = async (id: string, by: string) => {
    rememberAuthor(by)
    try {
      onDone(
        await callJson<Correction>(`/corrections/${encodeURIComponent(id)}/undo`, { method: 'POST', body: { by } }),
      )
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem('broken', String(error)))
    }
  }
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      <ul class="corrections">
        {corrections.map((correction) => (
          <li key={correction.id} class={correction.undone ? 'undone' : undefined}>
            <p>
              <What correction={correction} />
            </p>
            <p class="credit faint">
              {correction.by}, {dateWords(correction.at)}
              {correction.reason && ` · ${correction.reason}`}
              {correction.undone && (
                <span class="label">
                  taken back by {correction.undone.by}, {dateWords(correction.undone.at)}
                </span>
              )}
            </p>
            {!correction.undone && <TakeBack onDone={(by) => undo(correction.id, by)} />}
          </li>
        ))}
      </ul>
      {problem && <ProblemNotice problem={problem} retry={() => setProblem(null)} />}
    </section>
  )
}

/** A correction in words. */
function What({ correction: { kind, speaker, quote, into, name, variants, articles } }: { correction: Correction }) {
  const of = speaker ? <SpeakerId id={speaker} /> : 'Nobody'
  const to = into ? <SpeakerId id={into} name={name} /> : name
  if (kind === 'rename')
    return (
      <>
        {of} is called “{name}”.
      </>
    )
  if (kind === 'join')
    return (
      <>
        {of} is the same as {to}.
      </>
    )
  if (kind === 'attribute') {
    return (
      <>
        <a href={formatAddress('quote', quote)}>These words</a> were said by {to};{' '}
        {speaker ? <>{of} was named.</> : 'nobody was named.'}
      </>
    )
  }
  const where = variants.length > 0 ? `named ${variants.map((v) => `“${v}”`).join(', ')}` : `in ${articles.join(', ')}`
  return (
    <>
      {of}, {where}, is another: {to}.
    </>
  )
}

function SpeakerId({ id, name }: { id: string; name?: string | null }) {
  return <a href={formatAddress('speaker', id)}>{name ?? id}</a>
}

/** Takes a correction back; who does is kept too. */
function TakeBack({ onDone }: { onDone: (by: string) => void }) {
  return (
    <details class="small">
      <summary>Take back</summary>
      <form
        class="row end"
        onSubmit={(event) => {
          event.preventDefault()
          onDone(String(new FormData(event.currentTarget).get('by')).trim())
        }}
      >
        <AuthorField />
        <button type="submit" class="button">
          Take it back
        </button>
      </form>
    </details>
  )
}
