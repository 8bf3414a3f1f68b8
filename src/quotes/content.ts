import type { Doc, QuoteType, Segment, Span, TokenRange } from '../types.js'
import type { QuotedSpan } from './marks.js'

const WORD = /[\p{L}\p{N}]/u

/** Cuts white space and loose punctuation off both ends of unquoted content; null when no word is left. */
function trimUnquoted(text: string, start: number, end: number): Span | null {
  while (start < end && /[\s,;:.…—–)\]*-]/.test(text[start])) start++
  while (end > start && /[\s,;:.…—–([*-]/.test(text[end - 1])) end--
  return start < end && WORD.test(text.slice(start, end)) ? { start, end } : null
}

/** Cuts white space off quoted content. */
function trimQuoted(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text[start])) start++
  while (end > start && /\s/.test(text[end - 1])) end--
  return start < end ? { start, end } : null
}

/**
 * Turns a run of content into segments: what stands in (outermost) quotation marks without the marks, and what stands between.
 * In: the run's offsets and the quoted spans that it meets, in order. Out: segments in reading order.
 */
function segmentsOfRun(text: string, run: Span, spans: readonly QuotedSpan[]): Segment[] {
  const segments: Segment[] = []
  const keep = (span: Span | null, quoted: boolean) =>
    span && segments.push({ start: span.start, end: span.end, quoted })
  let at = run.start
  for (const span of spans) {
    if (span.outerEnd <= at || span.outerStart >= run.end) continue
    keep(trimUnquoted(text, at, Math.max(at, span.outerStart)), false)
    keep(trimQuoted(text, Math.max(span.start, at), span.end), true)
    at = span.outerEnd
  }
  if (at < run.end) keep(trimUnquoted(text, at, run.end), false)
  return segments
}

/** The segments of a content that is given as token runs. `outer` are the outermost quoted spans of the document, in order. */
export function segmentsOf(doc: Doc, runs: readonly TokenRange[], outer: readonly QuotedSpan[]): Segment[] {
  return runs.flatMap(({ first, last }) => {
    const run = { start: doc.tokens[first].start, end: doc.tokens[last - 1].end }
    let lo = 0
    let hi = outer.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (outer[mid].outerEnd <= run.start) lo = mid + 1
      else hi = mid
    }
    let to = lo
    while (to < outer.length && outer[to].outerStart < run.end) to++
    return segmentsOfRun(doc.text, run, outer.slice(lo, to))
  })
}

export function typeOf(segments: readonly Segment[]): QuoteType {
  if (segments.every((s) => s.quoted)) return 'direct'
  return segments.some((s) => s.quoted) ? 'mixed' : 'indirect'
}
