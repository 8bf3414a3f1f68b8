import type { Diagnostic, Doc, Paragraph, Span } from '../types.js'
import { GLYPHS, pairOf } from './mark-pairs.js'
import type { Mark, MarkFamily } from './marks.js'
import type { MarkReading, OpenQuote } from './marks-reading.js'
import { endOfUnclosed, isNarrated, startOfUnopened } from './marks-repair.js'

/** A marked span while its bounds are still being found. */
export interface Draft extends OpenQuote {
  /** Its opening mark; null where none is written. */
  readonly mark: Mark | null
  outerStart: number
  outerEnd: number
  start: number
  end: number
  closed: boolean
  /** What goes on with it. */
  next: Draft | null
  /** Where the first span inside it begins, and where the last one ends. */
  innerStart: number | null
  innerEnd: number
  /** Something but marks, space and stops stands inside. */
  filled: boolean
  /** How many quotes are open around it, and how many stretches of words stand before its opening mark. */
  readonly level: number
  readonly stretches: number
}

/**
 * Turns the reading of one paragraph's marks into spans and diagnostics.
 *
 * In: the document, the paragraph, its marks with their reading, and the quotes that the paragraph before left open, outermost
 * first. Out: `drafts`, those left `open` for the next paragraph, and `diagnostics`; `next` of an inherited draft is set where
 * this paragraph goes on with it.
 */
export class ParagraphSpans {
  readonly drafts: Draft[] = []
  readonly open: Draft[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly #doc: Doc
  readonly #paragraph: Paragraph
  /** Where the last span of each family ended: a quote without an opening mark begins behind it. */
  readonly #lastEnd: Record<MarkFamily, number>
  #lastClosed: Draft | null = null
  #stretches = 0
  #reopened = 0

  constructor(
    doc: Doc,
    paragraph: Paragraph,
    marks: readonly Mark[],
    reading: MarkReading,
    inherited: readonly Draft[],
  ) {
    const { start, end } = paragraph
    this.#doc = doc
    this.#paragraph = paragraph
    this.#lastEnd = { double: start, single: start, guillemet: start, angle: start }
    if (reading.continues) for (const draft of inherited) this.#continue(draft)
    let at = start
    marks.forEach((mark, i) => {
      if (!isWordless(doc.text, at, mark.start)) this.#stretches++
      at = mark.end
      const { act, abandoned } = reading.steps[i]
      if (act === 'open') this.#openAt(mark, abandoned, reading.continues ? [] : inherited)
      else if (act === 'close') this.#closeAt(mark, abandoned)
      else if (act === 'unopened') this.#closeUnopened(mark)
      else if (act === 'double') this.#widen(mark)
      else if (mark.family === 'double' && mark.ignore > TOLERATED)
        this.#report('stray-mark', mark, 'This quotation mark neither opens nor closes anything.')
    })
    if (!isWordless(doc.text, at, end)) this.#stretches++
    for (const draft of this.open) this.#bound(draft, end, end)
    const [last, deeper] = this.open
    if (last && !deeper && isNarrated(doc.text, { start: Math.max(last.start, last.innerEnd), end })) this.#abandon(end)
    // An unopened quote may stand around spans that opened before it.
    this.drafts.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd)
  }

  #draft(family: MarkFamily, glyph: string, mark: Mark | null, start: number): Draft {
    const outerStart = mark ? mark.start : start
    const stretches = this.#stretches
    const level = this.open.length
    const draft: Draft = {
      family,
      glyph,
      mark,
      outerStart,
      start,
      level,
      stretches,
      outerEnd: start,
      end: start,
      innerStart: null,
      innerEnd: start,
      closed: false,
      filled: true,
      next: null,
    }
    this.drafts.push(draft)
    return draft
  }

  #continue(before: Draft) {
    const { start } = this.#paragraph
    before.next = this.#draft(before.family, before.glyph, null, start)
    this.open.push(before.next)
    this.#report(
      'unreopened-quote',
      { start, end: start },
      'The quote of the paragraph before goes on here without a mark.',
    )
  }

  #openAt(mark: Mark, abandoned: number, inherited: readonly Draft[]) {
    const left = abandoned > 0 ? this.#abandon(mark.start) : null
    const draft = this.#draft(mark.family, mark.glyph, mark, mark.end)
    if (left && left.end > left.start && endsSentence(this.#doc.text, left.end)) left.next = draft
    const before = inherited[this.#reopened]
    if (mark.leading && before?.family === mark.family && this.open.length === this.#reopened) {
      before.next = draft
      this.#reopened++
    }
    const around = this.open.at(-1)
    if (around) around.innerStart ??= mark.start
    this.open.push(draft)
    if (GLYPHS[mark.glyph].shape === 'close' && mark.family !== 'guillemet' && mark.family !== 'angle')
      this.#report('turned-mark', mark, 'This quotation mark is turned the wrong way: it opens a quote.')
  }

  #closeAt(mark: Mark, abandoned: number) {
    for (let i = 0; i < abandoned; i++) this.#abandon(mark.start)
    const draft = this.open.pop()!
    this.#bound(draft, mark.start, mark.end)
    draft.closed = true
    this.#lastClosed = draft
    const pair = draft.family === mark.family ? pairOf(draft.glyph, mark.glyph) : 'mixed'
    if (pair === 'turned')
      this.#report('turned-mark', mark, 'This quotation mark is turned the wrong way: it closes a quote.')
    if (pair === 'mixed')
      this.#report('mismatched-mark', mark, `This mark closes a quote that was opened with ${draft.glyph}.`)
  }

  #closeUnopened(mark: Mark) {
    this.#report('unopened-quote', mark, 'This quotation mark closes a quote that was never opened.')
    const around = this.open.at(-1)
    // A stray apostrophe must not swallow a quote in double marks; those may stand around single ones.
    const last = Math.max(this.#lastEnd[mark.family], mark.family === 'single' ? this.#lastEnd.double : 0)
    const from = Math.max(last, around ? around.start : this.#paragraph.start)
    const found = startOfUnopened(this.#doc, this.#paragraph, { start: from, end: mark.start })
    this.#lastEnd[mark.family] = mark.end
    if (found === null) return
    const start = this.#besideSiblings(found, from)
    const draft = this.#draft(mark.family, mark.glyph, null, start)
    this.#bound(draft, mark.start, mark.end)
    draft.filled = true
  }

  /** Never cut through a span of another family that stands there: begin with it. */
  #besideSiblings(start: number, from: number) {
    for (let i = this.drafts.length - 1; i >= 0; i--) {
      const { level, outerStart, outerEnd } = this.drafts[i]
      if (level !== this.open.length) continue
      if (outerEnd <= from) break
      if (outerStart < start && start < outerEnd) return outerStart
    }
    return start
  }

  /** A doubled mark belongs to the one before it. */
  #widen(mark: Mark) {
    this.#report('doubled-mark', mark, 'This quotation mark is written twice.')
    const top = this.open.at(-1)
    if (top?.start === mark.start) top.start = mark.end
    else if (this.#lastClosed?.outerEnd === mark.start) this.#lastClosed.outerEnd = mark.end
  }

  /** Ends the innermost open quote, whose closing mark is missing. */
  #abandon(end: number): Draft {
    const draft = this.open.pop()!
    this.#bound(draft, end, end)
    this.diagnostics.push(settleUnclosed(this.#doc.text, draft, this.open.at(-1)))
    return draft
  }

  #bound(draft: Draft, end: number, outerEnd: number) {
    const { text } = this.#doc
    while (draft.start < end && isSpace(text, draft.start)) draft.start++
    draft.end = trimmedEnd(text, draft.start, end)
    draft.outerEnd = outerEnd > end ? outerEnd : draft.end
    if (!draft.mark) draft.outerStart = draft.start
    draft.filled = this.#stretches > draft.stretches
    this.#lastEnd[draft.family] = outerEnd
    const around = this.open.at(-1)
    if (around && around !== draft) around.innerEnd = outerEnd
  }

  #report(code: string, { start, end }: Span, message: string) {
    const last = this.diagnostics.at(-1)
    if (last && last.code === code && last.end === start && end > start)
      this.diagnostics[this.diagnostics.length - 1] = { ...last, end }
    else this.diagnostics.push({ code, start, end, message })
  }
}

/**
 * Gives a quote whose closing mark is missing its most likely end. In: the text, the quote, bounded by the furthest place where it could end,
 * and the open quote around it, if any. Out: the diagnostic.
 */
export function settleUnclosed(text: string, draft: Draft, around: Draft | undefined): Diagnostic {
  // An apostrophe taken for an opening mark must not swallow the quotes behind it.
  if (draft.family === 'single' && draft.innerStart !== null) draft.end = Math.min(draft.end, draft.innerStart)
  // One character of what is inside belongs to the region: the comma before “he said” may be its last.
  const start = Math.max(draft.start, draft.innerEnd - 1)
  if (start < draft.end) draft.end = endOfUnclosed(text, { start, end: draft.end })
  draft.end = trimmedEnd(text, draft.start, draft.end)
  draft.outerEnd = draft.end
  if (draft.start === draft.end) draft.filled = false
  if (around) around.innerEnd = Math.max(draft.innerEnd, draft.end)
  const at = draft.mark ?? { start: draft.start, end: draft.start }
  return { code: 'unclosed-quote', start: at.start, end: at.end, message: 'This quotation mark is never closed.' }
}

/** Below it a double mark is taken for inches and the like without a word. */
const TOLERATED = 25

const isSpace = (text: string, at: number) => /\s/.test(text[at])

function trimmedEnd(text: string, start: number, end: number) {
  let trimmed = end
  while (trimmed > start && isSpace(text, trimmed - 1)) trimmed--
  return trimmed
}

/** “?” and “…” may be uttered; a lone stop between two marks is not. */
function isWordless(text: string, from: number, to: number) {
  let at = from
  while (at < to && /[\s.,;:]/.test(text[at])) at++
  return at === to
}

const endsSentence = (text: string, end: number) => /[.!?…]/.test(text[end - 1])
