import type { Doc } from '../../types.js'
import { criers } from '../amendments/noun-cues.js'
import { isCry } from '../cue-lexicon.js'
import { type MarkedRange, spanOf } from '../draft.js'
import { draft, type Sieve } from './sieve.js'

/** “to shouts of ‘Shame’” */
export const isCried = ({ tokens }: Doc, { first }: MarkedRange): boolean =>
  tokens[first - 1]?.lower === 'of' && isCry(tokens[first - 2]?.lower ?? '')

/** “…,” he asked amid slogans of “Shame” from the gallery. — others cry it, whoever speaks beside it: those behind “from”. */
export const cries: Sieve = ({ context, marked }) => {
  const { doc } = context
  if (!isCried(doc, marked)) return null
  const { start, end, lower } = doc.tokens[marked.first - 2]
  const crowd = criers(doc, marked.last)
  return crowd && draft('cries', 0.6, { cue: { start, end, lemma: lower }, source: spanOf(doc, crowd) })
}
