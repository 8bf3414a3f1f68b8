import type { QuoteInContext } from '../api/wire'
import { SpeakerField } from '../look-up/speaker-field'
import { CorrectionForm } from './correction-form'

/** Says that somebody else spoke: the speaker of this article who was taken for one person is another. */
export function CorrectQuote({ quote, onDone }: { quote: QuoteInContext; onDone: () => void }) {
  const { speaker, article } = quote
  if (!speaker) return null
  return (
    <details class="correct">
      <summary>Somebody else said this</summary>
      <CorrectionForm
        change={(fields) => ({
          kind: 'split',
          speaker: speaker.id,
          name: String(fields.get('name')).trim(),
          variants: [],
          articles: [article.id],
        })}
        onDone={onDone}
      >
        <p class="faint">In this article, what was taken for {speaker.name} was said by:</p>
        <SpeakerField name="name" label="Speaker" value="" required />
      </CorrectionForm>
    </details>
  )
}
