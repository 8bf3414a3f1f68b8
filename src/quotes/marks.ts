import type { Span } from '../types.js'

/** Families of quotation marks; a mark closes only what a mark of its own family opened. */
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
  /** Index of the span that goes on with the same quote, in the following paragraph. */
  readonly next: number | null
  /** Both marks are there, or the quote goes on in `next`. */
  readonly closed: boolean
}
