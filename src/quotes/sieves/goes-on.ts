import { isInside } from './same-sentence.js'
import { draft, type Sieve } from './sieve.js'

/** “A,” he said. Instead, “they …” — a fragment in the sentence after an attributed quotation goes on with it. */
export const goesOn: Sieve = ({ context, marked, place }) => {
  const { doc, owner } = context
  const before = context.marked[place - 1]
  const speech = before && owner[before.first]
  if (!speech?.source || isInside(doc, marked, speech.source)) return null
  const here = doc.tokens[marked.first].sentence
  const there = doc.tokens[before.last - 1].sentence
  if (doc.sentences[here].paragraph !== doc.sentences[there].paragraph || here - there > 2) return null
  return draft('goes-on', speech.confidence * 0.7, { source: speech.source })
}
