import type { Span } from '../types.js'

/** Families of quotation marks; a mark closes what a mark of its own family opened. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle'

/** What stands between two quotation marks, at any depth. `start … end` is the content, without its marks and the space beside them. */
export interface QuotedSpan extends Span {
  /** From the opening mark to the closing mark, both included; where a mark is missing, the content's own bound. */
  readonly outerStart: number
  readonly outerEnd: number
  readonly mark: MarkFamily
  /** 0 for outermost. */
  readonly depth: number
  /** Index (in the same list) of the span around this one. */
  readonly parent: number | null
  /** Index of the span that goes on with the same quote, usually in the following paragraph. */
  readonly next: number | null
  /** Both marks are there, or the quote goes on in `next`. */
  readonly closed: boolean
}

/**
 * One quotation mark in the text, with what each reading of it costs. Costs are penalties in tenths: 0 is what every editor would
 * print, 30 a missing mark. They add up over a paragraph, and the cheapest reading wins (marks-reading.ts).
 */
export interface Mark extends Span {
  readonly family: MarkFamily
  readonly glyph: string
  /** To open here: surroundings and shape. */
  readonly open: number
  /** To close here, by the surroundings alone; the shape is judged beside the mark that it closes. */
  readonly close: number
  /** To be no quotation mark at all: an apostrophe, inches, a stray. */
  readonly ignore: number
  /** Nothing stands between it and the mark before. */
  readonly adjacent: boolean
  /** Nothing but marks stands between it and the start of its paragraph. */
  readonly leading: boolean
}
