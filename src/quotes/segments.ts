import type { Diagnostic, Doc, Segment } from '../types.js'

/** First form of the mark scanner: double marks only, one paragraph at a time. */
export function findSegments(doc: Doc): { segments: Segment[]; diagnostics: Diagnostic[] } {
  const segments: Segment[] = []
  const diagnostics: Diagnostic[] = []
  for (const paragraph of doc.paragraphs) {
    let open = -1
    for (const mark of doc.text.slice(paragraph.start, paragraph.end).matchAll(/[“”"]/g)) {
      const at = paragraph.start + mark.index
      if (open >= 0) segments.push({ start: open, end: at, quoted: true })
      open = open >= 0 ? -1 : at + 1
    }
    if (open >= 0 && open < paragraph.end) {
      diagnostics.push({
        code: 'unclosed-quote',
        start: open - 1,
        end: open,
        message: 'This quotation mark is never closed.',
      })
      segments.push({ start: open, end: paragraph.end, quoted: true })
    }
  }
  return { segments: segments.filter((s) => s.end > s.start), diagnostics }
}
