import type { Context, Draft, MarkedRange } from '../draft.js'
import { isBlock, looksUttered } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** The draft that speaks last in a paragraph, if quoted words of somebody stand in it: theirs, or whoever is reported behind them. */
function lastSpeech({ doc, marked, owner }: Context, place: number, paragraph: number): Draft | null {
  for (let k = place - 1; k >= 0; k--) {
    const at = doc.sentences[doc.tokens[marked[k].first].sentence].paragraph
    if (at < paragraph) return null
    const speech = owner[marked[k].first]
    if (at !== paragraph || !speech) continue
    for (let i = doc.paragraphs[paragraph].last - 1; i > marked[k].last; i--) if (owner[i]?.source) return owner[i]
    return speech
  }
  return null
}

/** In tokens: the longest question between two answers. */
const MAX_QUESTION = 40

/** The paragraph before, or the one before that where a bare question stands between: “And the money?” */
function paragraphBefore({ doc, features }: Context, paragraph: number): number {
  const { first, last } = doc.paragraphs[paragraph - 1]
  const asks = last - first <= MAX_QUESTION && doc.tokens[last - 1].lower === '?' && features.quoted[first] < 0
  return asks && features.quoted[last - 1] < 0 && paragraph > 1 ? paragraph - 2 : paragraph - 1
}

/** Did it hurt? “It did.” — whether nothing but a question that names nobody stands before a quotation in its paragraph. */
function answersQuestion({ doc, features }: Context, { first }: MarkedRange): boolean {
  const { tokens, paragraphs, sentences } = doc
  const paragraph = paragraphs[sentences[tokens[first].sentence].paragraph]
  if (first === paragraph.first || first - paragraph.first > MAX_QUESTION || tokens[first - 1].lower !== '?')
    return false
  for (let i = paragraph.first; i < first; i++)
    if (features.quoted[i] >= 0 || tokens[i].pos === 'PROPN' || tokens[i].lower === '.') return false
  return true
}

/** A paragraph that is one quotation and names nobody: who spoke in the paragraph before goes on, also after a question to him. */
export const sameSpeaker: Sieve = ({ context, marked, place }) => {
  const { doc } = context
  const goesOn = isBlock(context, marked, place) && looksUttered(context, marked)
  if (!goesOn && !answersQuestion(context, marked)) return null
  const { paragraph } = doc.sentences[doc.tokens[marked.first].sentence]
  const before = paragraph > 0 ? lastSpeech(context, place, paragraphBefore(context, paragraph)) : null
  if (!before?.source) return null
  return draft('same-speaker', before.confidence * 0.75, { source: before.source })
}
