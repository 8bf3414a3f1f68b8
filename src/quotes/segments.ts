import type { Diagnostic, Doc, Paragraph, Segment } from '../types.js'
import type { Mark, QuotedSpan } from './marks.js'
import { type OpenQuote, readMarks } from './marks-reading.js'
import { scanMarks } from './marks-scan.js'
import { type Draft, ParagraphSpans, settleUnclosed } from './marks-spans.js'

export type { MarkFamily, QuotedSpan } from './marks.js'

export interface MarkedText {
  /** Everything in quotation marks, nested spans included, by start; a span comes before what stands inside it. */
  readonly quoted: readonly QuotedSpan[]
  /** The outermost ones as segments. */
  readonly segments: readonly Segment[]
  /** Missing, doubled, turned and mismatched marks, by start. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds what stands in quotation marks, however broken the marks: one paragraph at a time, so that a bad mark spoils no other
 * paragraph, with quotes that go on from paragraph to paragraph linked by `next`. Whether somebody utters the marked words is
 * not asked here. Never throws; time is linear in the text's length.
 */
export function findSegments(doc: Doc): MarkedText {
  const drafts: Draft[] = []
  const diagnostics: Diagnostic[] = []
  let open: readonly Draft[] = []
  const settle = (unclosed: readonly Draft[]) => {
    for (let i = unclosed.length - 1; i >= 0; i--)
      if (!unclosed[i].next) diagnostics.push(settleUnclosed(doc.text, unclosed[i], unclosed[i - 1]))
  }
  const marked = doc.paragraphs.map((paragraph) => scanParagraph(doc.text, paragraph))
  doc.paragraphs.forEach((paragraph, i) => {
    const marks = marked[i]
    if (marks.length === 0 && (open.length === 0 || isInterjected(doc.text, paragraph))) return
    const reading = readMarks(marks, open, openingMarks(marked[following(doc, marked, i)] ?? []))
    const spans = new ParagraphSpans(doc, paragraph, marks, reading, open)
    settle(open)
    for (const draft of spans.drafts) drafts.push(draft)
    for (const diagnostic of spans.diagnostics) diagnostics.push(diagnostic)
    open = spans.open
  })
  settle(open)
  const quoted = nest(drafts.filter((draft) => draft.filled))
  const segments = quoted.filter((s) => s.depth === 0).map(({ start, end }) => ({ start, end, quoted: true }))
  return { quoted, segments, diagnostics: diagnostics.sort((a, b) => a.start - b.start) }
}

/** The marks of a paragraph. One without a single letter or digit quotes nothing. */
function scanParagraph(text: string, { start, end }: Paragraph): Mark[] {
  const marks = scanMarks(text, start, end)
  return marks.length === 0 || /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? marks : []
}

/** “Advertisement”, “Story continues below”: a line between two paragraphs of one quote, and no part of it. */
const isInterjected = (text: string, { start, end }: Paragraph) =>
  end - start <= INTERJECTED && !/[.!?…:;,]\s*$/.test(text.slice(start, end))

const INTERJECTED = 60

/** Index of the paragraph that would go on with a quote, past one interjected line. */
function following({ text, paragraphs }: Doc, marked: readonly Mark[][], i: number) {
  const next = paragraphs[i + 1]
  return next && marked[i + 1].length === 0 && isInterjected(text, next) ? i + 2 : i + 1
}

/** The marks with which a paragraph opens quotes before its first word. */
function openingMarks(marks: readonly Mark[]): readonly OpenQuote[] {
  const end = marks.findIndex((mark) => !mark.leading || mark.open > LIKELY_OPEN)
  return end < 0 ? marks : marks.slice(0, end)
}

/** A turned mark before a letter may open; one before a comma can't. */
const LIKELY_OPEN = 22

/** Finishes the spans: indices instead of references, and the tree. In: drafts by start, outer ones first. */
function nest(drafts: readonly Draft[]): QuotedSpan[] {
  const index = new Map(drafts.map((draft, i) => [draft, i]))
  const around: number[] = []
  return drafts.map((draft, i) => {
    while (around.length > 0 && drafts[around.at(-1)!].outerEnd < draft.outerEnd) around.pop()
    const parent = around.at(-1) ?? null
    const depth = around.length
    around.push(i)
    const { start, end, outerStart, outerEnd, family, closed } = draft
    const next = draft.next ? (index.get(draft.next) ?? null) : null
    return { start, end, outerStart, outerEnd, mark: family, depth, parent, next, closed: closed || next !== null }
  })
}
