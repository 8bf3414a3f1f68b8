import type { Context, Draft } from '../draft.js'
import { isBlock, looksUttered } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** The draft that speaks last in a paragraph, if quoted words of somebody stand in it. */
function lastSpeech({ doc, marked, owner }: Context, place: number, paragraph: number): Draft | null {
  for (let k = place - 1; k >= 0; k--) {
    const at = doc.sentences[doc.tokens[marked[k].first].sentence].paragraph
    if (at < paragraph) return null
    if (at === paragraph && owner[marked[k].first]) return owner[marked[k].first]
  }
  return null
}

/** A paragraph that is one quotation and names nobody: who spoke in the paragraph before goes on. */
export const sameSpeaker: Sieve = ({ context, marked, place }) => {
  const { doc } = context
  if (!isBlock(context, marked, place) || !looksUttered(context, marked)) return null
  const { paragraph } = doc.sentences[doc.tokens[marked.first].sentence]
  const before = paragraph > 0 ? lastSpeech(context, place, paragraph - 1) : null
  if (!before?.source) return null
  return draft('same-speaker', before.confidence * 0.75, { source: before.source })
}
