import type { Doc, Span } from '../../types.js'
import { RELATIVE } from '../amendments/amendment.js'
import type { MarkedRange } from '../draft.js'
import { isOneOfAKind } from '../terms.js'
import { isCried } from './cries.js'
import type { Sieve } from './sieve.js'

/** In tokens: how far back the reported words may end. */
const REACH = 60

/** She admitted “one or two slips” after which the rest had “come right.” — a fragment later in a sentence of somebody's reported words is part of them. */
export const sameSentence: Sieve = ({ context, marked }) => {
  const { doc, owner } = context
  if (isOneOfAKind(context, marked) || isCried(doc, marked)) return null
  const first = Math.max(doc.sentences[doc.tokens[marked.first].sentence].first, marked.first - REACH)
  for (let i = marked.first - 1; i >= first; i--)
    if (owner[i]?.source) return isInside(doc, marked, owner[i]!.source!) ? null : owner[i]
  return null
}

/**
 * “The outlook was good,” said Lind, who rates the stock “buy”: what describes who speaks is none of his words. In: the marks, and who
 * speaks.
 */
export function isInside({ tokens, sentences }: Doc, { first, span }: MarkedRange, source: Span): boolean {
  if (source.start < span.outerStart && span.outerEnd <= source.end) return true
  const { first: from } = sentences[tokens[first].sentence]
  for (let i = first - 1; i > from && tokens[i].start >= source.end; i--)
    if (RELATIVE.has(tokens[i].lower) && tokens[i - 1].lower === ',' && tokens[i - 1].start === source.end) return true
  return false
}
