import { tokenAt } from '../circumstances.js'
import type { Context, Draft } from '../draft.js'
import { isBlock, isWholeSentence } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'
import { differ } from './turn-taking.js'

const RULE = 'exchange'
/** In paragraphs: the longest exchange of which nobody says who speaks. */
const LONGEST = 8

/** Whether a name stands in who is said to speak: towns and papers talk to nobody in turn. */
function isNamed({ doc }: Context, { source }: Draft): boolean {
  const { tokens } = doc
  for (let i = tokenAt(doc, source!.start); i < tokens.length && tokens[i].start < source!.end; i++)
    if (tokens[i].pos === 'PROPN') return true
  return false
}

/**
 * Walks over paragraphs of nothing but a quotation, from a place among the marked ranges in one direction. Out: how many there are
 * before one whose speaker is known, and that one's words; null where the narrator comes in between or no name is known.
 */
function walk(context: Context, place: number, step: 1 | -1): { length: number; end: Draft } | null {
  const { doc, marked, owner } = context
  const paragraphOf = (k: number) => doc.sentences[doc.tokens[marked[k].first].sentence].paragraph
  let length = 0
  for (let k = place + step; k >= 0 && k < marked.length && length < LONGEST; k += step) {
    if (paragraphOf(k) !== paragraphOf(k - step) + step) return null
    const speech = owner[marked[k].first]
    if (speech?.source && speech.rule !== RULE) return isNamed(context, speech) ? { length, end: speech } : null
    if (!isBlock(context, marked[k], k) || !isWholeSentence(context, marked[k])) return null
    length++
  }
  return null
}

/**
 * “You would say anything,” Reid said. / “No.” / “You lied?” / “Once,” Lind said. — between two who speak, an even number of paragraphs
 * of nothing but a quotation are theirs in turn, the second's first.
 */
export const exchange: Sieve = ({ context, marked, place }) => {
  if (!isBlock(context, marked, place) || !isWholeSentence(context, marked)) return null
  const back = walk(context, place, -1)
  const ahead = back && walk(context, place, 1)
  if (!ahead || (back.length + ahead.length) % 2 === 0 || !differ(context, back.end, ahead.end)) return null
  return draft(RULE, 0.55, { source: (back.length % 2 === 0 ? ahead : back).end.source })
}
