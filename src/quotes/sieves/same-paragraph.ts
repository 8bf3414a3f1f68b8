import { looksUttered, opensSentence } from '../utterance.js'
import type { Sieve } from './sieve.js'

/** “A,” she said. “B.” — a sentence in quotation marks after an attributed one in the same paragraph goes on with it. */
export const sameParagraph: Sieve = ({ context, marked, place }) => {
  const { doc, owner } = context
  const before = context.marked[place - 1]
  if (!before || !owner[before.first]) return null
  const paragraphOf = (token: number) => doc.sentences[doc.tokens[token].sentence].paragraph
  if (paragraphOf(before.first) !== paragraphOf(marked.first)) return null
  return looksUttered(context, marked) && opensSentence(context, marked.first) ? owner[before.first] : null
}
