import { MONTHS_AND_WORDS } from '../../text/calendar.js'
import type { Changed, DiffPart } from '../schemas.js'
import { isDate, isNegation, isNumber, isStop, type Word } from '../words.js'
import type { Alignment, Step } from './align.js'
import type { Piece } from './claim.js'

/** Word by word, in the words of both as they were written. Neighbouring words of the same fate are one part. */
export function difference(
  { steps }: Alignment,
  claim: { text: string; pieces: readonly Piece[] },
  said: { text: string; words: readonly Word[] },
): DiffPart[] {
  return merge(steps).map((step) => {
    const pieces = claim.pieces.slice(...step.pieces).filter((p) => p.kind !== 'gap')
    const ends = pieces.map((p) => (p.kind === 'word' ? p.word : p))
    return { op: step.op, claimed: slice(claim.text, ends), said: slice(said.text, said.words.slice(...step.said)) }
  })
}

function merge(steps: readonly Step[]): Step[] {
  const merged: Step[] = []
  for (const step of steps) {
    const last = merged.at(-1)
    // “added” beside “dropped” is a change of several words
    const both = last && last.op !== step.op && [last.op, step.op].every((op) => /changed|added|dropped/.test(op))
    if (last && (last.op === step.op || both)) {
      const op = both ? 'changed' : step.op
      merged[merged.length - 1] = { op, pieces: [last.pieces[0], step.pieces[1]], said: [last.said[0], step.said[1]] }
    } else merged.push(step)
  }
  return merged
}

const slice = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.length === 0 ? '' : text.slice(spans[0].start, spans.at(-1)!.end)

/** What kind of words the difference touches: those that a reader must be warned of. */
export function whatChanged(
  { steps }: Alignment,
  claim: { text: string; pieces: readonly Piece[] },
  said: { text: string; words: readonly Word[] },
): Changed {
  const changed = { negation: false, number: false, date: false, name: false }
  for (const step of steps) {
    if (step.op === 'same' || step.op === 'elided') continue
    const claimed = claim.pieces.slice(...step.pieces).flatMap((p) => (p.kind === 'word' ? [p.word] : []))
    const spoken = said.words.slice(...step.said)
    const all = [...claimed, ...spoken]
    if (all.some((w) => isNegation(w.fold))) changed.negation = true
    if (all.some((w) => isNumber(w.fold))) changed.number = true
    const kinds = [...claimed.map((w) => kindOf(claim.text, w)), ...spoken.map((w) => kindOf(said.text, w))]
    if (kinds.includes('date')) changed.date = true
    if (kinds.includes('name') || (kinds.length > 1 && kinds.every((kind) => kind === 'maybe-name')))
      changed.name = true
  }
  return changed
}

/** Capitals tell a name, but not where a sentence begins. */
function kindOf(text: string, word: Word): 'date' | 'name' | 'maybe-name' | 'other' {
  if (isDate(word.norm)) return 'date'
  if (!/^\p{Lu}/u.test(text.slice(word.start)) || word.norm === 'i' || isStop(word.fold)) return 'other'
  if (/^\p{Lu}{2,}$/u.test(text.slice(word.start, word.end)) && text !== text.toUpperCase()) return 'name'
  if (/(?:^|[.!?…:]["”’)\]]*\s+)["“‘'([]*$/u.test(text.slice(0, word.start))) return 'maybe-name'
  return MONTHS_AND_WORDS.has(word.norm) ? 'date' : 'name'
}
