import { Problem } from '../api/client'
import type { QuoteInContext } from '../api/wire'
import { findSpeakers, SpeakerField } from '../look-up/speaker-field'
import { type Change, CorrectionForm } from './correction-form'

/** Puts right who said a quote: somebody the archive knows, or a name that is new to it. */
export function CorrectQuote({ quote, onDone }: { quote: QuoteInContext; onDone: () => void }) {
  const change = async (fields: FormData): Promise<Change> => {
    const name = String(fields.get('name')).trim()
    const same = await known(name)
    if (same.length > 1) throw new Problem('invalid', `Several speakers are called “${name}”; join them first.`)
    const who = same.length === 1 ? { into: same[0].id } : { name }
    return { kind: 'attribute', quote: quote.id, ...who }
  }
  return (
    <details class="correct">
      <summary>Somebody else said this</summary>
      <CorrectionForm change={change} onDone={onDone}>
        <SpeakerField name="name" label="Who said it" value="" required hint="A name in the archive, or a new one" />
      </CorrectionForm>
    </details>
  )
}

async function known(name: string) {
  const hits = await findSpeakers(name, AbortSignal.timeout(10_000))
  return hits.filter((hit) => hit.name.toLowerCase() === name.toLowerCase() || hit.id === name)
}
