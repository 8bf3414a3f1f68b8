import type { Doc } from '../../types.js'
import { endOfNounPhrase } from '../clause.js'
import { isCry } from '../cue-lexicon.js'
import { type MarkedRange, spanOf } from '../draft.js'
import { draft, type Sieve } from './sieve.js'

/** “to shouts of ‘Shame’” */
export const isCried = ({ tokens }: Doc, { first }: MarkedRange): boolean =>
  tokens[first - 1]?.lower === 'of' && isCry(tokens[first - 2]?.lower ?? '')

/** “…,” he asked amid slogans of “Shame” from the gallery. — others cry it, whoever speaks beside it: those behind “from”. */
export const cries: Sieve = ({ context, marked }) => {
  const { doc } = context
  const { tokens, sentences } = doc
  if (!isCried(doc, marked)) return null
  const { start, end, lower } = tokens[marked.first - 2]
  const first = tokens[marked.last]?.lower === 'from' ? marked.last + 1 : -1
  const last = first < 0 ? first : endOfNounPhrase(tokens, first, sentences[tokens[first - 1].sentence].last)
  return last > first
    ? draft('cries', 0.6, { cue: { start, end, lemma: lower }, source: spanOf(doc, { first, last }) })
    : null
}
