import type { Span } from '../types.js'
import { type Change, REPAIRS, type Repair } from './repairs/index.js'

/** A text as people would read it. */
export interface Legible {
  readonly text: string
  /** Where a span of `text` lies in the text as it was sent; offsets in UTF-16 code units. */
  original(span: Span): Span
}

/**
 * Undoes what careless exports and odd habits do to a text (see `repairs/`). In: any text; what to undo. Out: the text that was meant, and the
 * way back, so that offsets stay those of the text as sent. A text with nothing to repair comes back as it is.
 */
export function legible(sent: string, repairs: readonly Repair[] = REPAIRS): Legible {
  let read: Legible = { text: sent, original: (span) => span }
  for (const repair of repairs) {
    const changes = repair(read.text)
    if (changes.length > 0) read = changed(read, changes)
  }
  return read
}

/** In: a text and what to change in it, in order. */
function changed({ text: before, original }: Legible, changes: readonly Change[]): Legible {
  /** Where the two texts run in step again: place after, place before. */
  const after: number[] = [0]
  const from: number[] = [0]
  let text = ''
  let at = 0
  for (const { start, end, meant } of changes) {
    text += before.slice(at, start)
    after.push(text.length)
    from.push(start)
    text += meant
    at = end
    after.push(text.length)
    from.push(end)
  }
  text += before.slice(at)
  return {
    text,
    // What was left out around a span is no part of it.
    original({ start, end }) {
      const first = lastWhere(after, (place) => place <= start)
      const last = lastWhere(after, (place) => place < end)
      return original({
        start: Math.min(from[first] + start - after[first], from[first + 1] ?? before.length),
        end: after[last + 1] === end ? from[last + 1] : Math.min(from[last] + end - after[last], before.length),
      })
    },
  }
}

/** The last of some numbers in order for which something holds that holds for all before it; 0 where it holds for none. */
function lastWhere(numbers: readonly number[], holds: (number: number) => boolean): number {
  let low = 0
  let high = numbers.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(numbers[middle])) low = middle
    else high = middle
  }
  return low
}
