import { looksUttered, opensSentence } from '../utterance.js'
import type { Sieve } from './sieve.js'

/** In quotations: a title or a term may stand between: “A,” she said on “Meet the Press.” “B.” */
const BETWEEN = 2

/** “A,” she said. “B.” — a sentence in quotation marks after an attributed one in the same paragraph goes on with it. */
export const sameParagraph: Sieve = ({ context, marked, place }) => {
  const { doc, owner } = context
  if (!looksUttered(context, marked) || !opensSentence(context, marked.first)) return null
  const paragraphOf = (token: number) => doc.sentences[doc.tokens[token].sentence].paragraph
  const paragraph = paragraphOf(marked.first)
  for (let k = place - 1; k >= Math.max(0, place - BETWEEN); k--) {
    const before = context.marked[k]
    if (paragraphOf(before.first) !== paragraph) return null
    if (owner[before.first]) return owner[before.first]
  }
  return null
}
