import type { Context, Draft, MarkedRange } from '../draft.js'
import type { Relation } from '../relations.js'

/**
 * One rule for a quoted span that no accepted relation covers: it decides, or abstains with null.
 * A decision is the draft that the span's words belong to: a new one, or one that goes on.
 */
export type Sieve = (question: Question) => Draft | null

export interface Question {
  readonly context: Context
  /** The span and its tokens. */
  readonly marked: MarkedRange
  /** Place of the span among `context.marked`. */
  readonly place: number
  /** Relations whose content holds the span, proposed but not likely enough to be taken on their own; the likeliest first. */
  readonly proposals: readonly Relation[]
}

/** A draft without content yet; `claim` gives it its words. */
export function draft(
  rule: string,
  confidence: number,
  { cue = null, source = null, parent = null }: Partial<Pick<Draft, 'cue' | 'source' | 'parent'>> = {},
): Draft {
  return { content: [], cue, source, parent, rule, confidence }
}
