import type { Diagnostic, Doc, Segment } from '../types.js'
import type { QuotedSpan } from './marks.js'

export interface MarkedText {
  /** Everything in quotation marks, nested spans included, by start; a span comes before what stands inside it. */
  readonly quoted: readonly QuotedSpan[]
  /** The outermost ones as segments. */
  readonly segments: readonly Segment[]
  readonly diagnostics: readonly Diagnostic[]
}

/** First form of the mark scanner: double marks only, one paragraph at a time. */
export function findSegments(doc: Doc): MarkedText {
  const quoted: QuotedSpan[] = []
  const diagnostics: Diagnostic[] = []
  const flat = { mark: 'double', depth: 0, parent: null, next: null } as const
  for (const paragraph of doc.paragraphs) {
    let open = -1
    for (const mark of doc.text.slice(paragraph.start, paragraph.end).matchAll(/[“”"]/g)) {
      const at = paragraph.start + mark.index
      if (open >= 0)
        quoted.push({ start: open, end: at, outerStart: open - 1, outerEnd: at + 1, closed: true, ...flat })
      open = open >= 0 ? -1 : at + 1
    }
    if (open >= 0 && open < paragraph.end) {
      const message = 'This quotation mark is never closed.'
      diagnostics.push({ code: 'unclosed-quote', start: open - 1, end: open, message })
      const { end } = paragraph
      quoted.push({ start: open, end, outerStart: open - 1, outerEnd: end, closed: false, ...flat })
    }
  }
  const spans = quoted.filter((s) => s.end > s.start)
  const segments = spans.map(({ start, end }) => ({ start, end, quoted: true }))
  return { quoted: spans, segments, diagnostics }
}
