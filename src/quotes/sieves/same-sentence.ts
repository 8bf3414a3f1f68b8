import { isOneOfAKind } from '../terms.js'
import type { Sieve } from './sieve.js'

/** In tokens: how far back the reported words may end. */
const REACH = 60

/** She admitted “one or two slips” after which the rest had “come right.” — a fragment later in a sentence of somebody's reported words is part of them. */
export const sameSentence: Sieve = ({ context, marked }) => {
  const { doc, owner } = context
  if (isOneOfAKind(context, marked)) return null
  const first = Math.max(doc.sentences[doc.tokens[marked.first].sentence].first, marked.first - REACH)
  for (let i = marked.first - 1; i >= first; i--) if (owner[i]?.source) return owner[i]
  return null
}
