import { isWholeTurn, paragraphOf } from '../dialogue.js'
import { type Context, type Draft, type MarkedRange, spanOf } from '../draft.js'
import { isFigure } from '../figures.js'
import { subjectIn } from '../subject.js'
import { draft, type Sieve } from './sieve.js'
import { compare } from './turn-taking.js'

/** How many paragraphs back the other of two who talk may have spoken last. */
const REACH = 4
/** In tokens: how much of the narrator's may stand in front of a turn. */
const LEAD = 20
/** In tokens: a paragraph that tells no more than that nobody speaks, “No answer.”, “Silence.” */
const SILENCE = 4

/** Whoever speaks last in a paragraph; undefined where nobody does, null where nothing tells who. Looked for from a place among the marked ranges backwards. */
function speakerOf(context: Context, place: number, paragraph: number): Draft | null | undefined {
  let found: Draft | null | undefined
  for (let k = place - 1; k >= 0; k--) {
    const at = paragraphOf(context, context.marked[k])
    if (at < paragraph) break
    if (at > paragraph) continue
    const speech = context.owner[context.marked[k].first]
    if (speech?.source) return speech
    if (speech) found = null
  }
  return found
}

/** “Mr Lund made no answer.” “The old man drank.” — a person whom a paragraph of the narrator's begins with. */
function silentOne(context: Context, paragraph: number): Draft | null {
  const { doc, features } = context
  const range = doc.paragraphs[paragraph]
  if (features.quoted[range.first] >= 0) return null
  const opening = doc.sentences[doc.tokens[range.first].sentence]
  const subject = subjectIn(context, opening, opening.last)
  if (!subject) return null
  const { pos, lower } = doc.tokens[subject.last - 1]
  const person = pos === 'PROPN' || isFigure(lower) || /^(?:he|she|i)$/.test(lower)
  return person ? draft('turn-taking', 0.45, { source: spanOf(doc, subject) }) : null
}

/** Whoever is surely not the one who spoke: who spoke or kept silent last before a paragraph, or else speaks behind it when the turn comes back. */
function otherThan(context: Context, speech: Draft, place: number, before: number): Draft | null {
  const isOther = (other: Draft | null | undefined): other is Draft =>
    other?.source != null && compare(context, other, speech) === 'different'
  for (let paragraph = before; paragraph >= Math.max(0, before - REACH); paragraph--) {
    const spoke = speakerOf(context, place, paragraph)
    const other = spoke === undefined ? silentOne(context, paragraph) : spoke
    if (isOther(other)) return other
  }
  return speaksAgain(context, place, isOther)
}

/** Whoever fits and is known to speak where the turn comes back, behind a place among the marked ranges: two, four … paragraphs on, in unbroken talk. */
function speaksAgain(context: Context, place: number, fits: (speech: Draft) => boolean): Draft | null {
  const { doc, marked, owner } = context
  const here = paragraphOf(context, marked[place])
  for (let k = place + 1; k < marked.length; k++) {
    const step = paragraphOf(context, marked[k]) - here
    if (step > REACH || step - (paragraphOf(context, marked[k - 1]) - here) > 1) return null
    const opens = marked[k].first - doc.paragraphs[here + step].first <= LEAD
    const speech = owner[marked[k].first]
    if (opens && step % 2 === 0 && speech?.source && fits(speech)) return speech
  }
  return null
}

/**
 * In a text that is told in dialogue, a paragraph of nothing but a quotation right behind somebody's turn is the other one's reply:
 * whoever spoke before that turn, or was told of. After He and O'Keefe, Barzilay and Kondrak, “Identification of Speakers in Novels” (2013).
 */
export const dialogueTurn: Sieve = ({ context, marked, place }) => {
  if (!context.dialogue || !isWholeTurn(context, marked, place)) return null
  const paragraph = paragraphOf(context, marked)
  if (paragraph === 0) return draft('unattributed', 0.3)
  const last = speakerOf(context, place, paragraph - 1)
  if (last === undefined) return behindNarrator(context, marked, place)
  const before = paragraph > 1 ? speakerOf(context, place, paragraph - 2) : undefined
  if (before && !(last && compare(context, before, last) === 'same'))
    return draft('turn-taking', 0.5, { source: before.source })
  const other = last && otherThan(context, last, place, paragraph - 2)
  return draft(other ? 'turn-taking' : 'unattributed', 0.3, { source: other?.source ?? null })
}

/**
 * Behind a paragraph of the narrator's: “Tom!” / No answer. / “Tom!” — whoever called calls again. “How long?” / Tom sat up. / “Well?” — in a
 * sentence of its own Tom says nothing, so that the talk goes on with the other one; after more about Tom the words may be his.
 * “Have you no wish to hear?” / That was enough. / “Why, it is let.” — about nobody, the talk goes on in turn.
 */
function behindNarrator(context: Context, marked: MarkedRange, place: number): Draft | null {
  const { doc } = context
  const paragraph = paragraphOf(context, marked) - 1
  const { first, last } = doc.paragraphs[paragraph]
  const before = paragraph > 0 ? speakerOf(context, place, paragraph - 1) : null
  const again = before ? null : speaksAgain(context, place, () => true)
  if (again) return draft('turn-taking', 0.3, { source: again.source })
  if (!before || doc.sentences[doc.tokens[first].sentence].last < last) return null
  const silent = silentOne(context, paragraph)
  if (!silent && last - first <= SILENCE) return draft('same-speaker', 0.4, { source: before.source })
  const spoke = silent && compare(context, before, silent) === 'different' ? before : null
  const other = spoke ?? otherThan(context, silent ?? before, place, paragraph - 2)
  return other && draft('turn-taking', 0.3, { source: other.source })
}
