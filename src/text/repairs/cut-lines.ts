import type { Span } from '../../types.js'
import type { Change } from './change.js'

/** The widest line of a text whose lines were cut is at least so wide and at most so wide, in UTF-16 code units. */
const NARROWEST = 40
const WIDEST = 140
/** So many of the breaks inside blocks of lines are inside sentences, by a small letter or for want of room; in prose nearly all are. */
const INSIDE = 0.4
/** A line that another goes on from is at least so wide, as a part of the widest. */
const LONG = 0.5

/** Breaks in lines that were cut at a width; a line that ends with a hyphen goes on with the same word. */
export const cutLines = (text: string): Change[] =>
  breaksInSentences(text).map(({ start, end }) => ({ start, end, meant: text[start - 1] === '-' ? '' : ' ' }))

interface Line {
  readonly start: number
  /** Without the white space at its end. */
  readonly end: number
  /** Where its first word begins. */
  readonly word: number
}

/** What begins a line of its own: an item of a list, a byline. */
const BEGINS = /^(?:[-*•–—>]\s|\d+[.)]\s|By \p{Lu})/u
/** The label of a turn, where a sentence ended before. */
const LABEL = /^\p{Lu}[\p{L}.'’ ]{0,40}:\s/u
const LONGEST_LABEL = 50

const ENDS_SENTENCE = /[.?!:][”’"')\]]*$/

/**
 * The line breaks of a plain text whose lines were cut at a width (e-mail, wires, Gutenberg): they part neither sentences nor
 * paragraphs. In: any text. Out: the white space around each such break, in order; none where each line is a paragraph.
 */
export function breaksInSentences(text: string): Span[] {
  const lines = linesOf(text)
  if (lines === null) return []
  let width = 0
  for (const { start, end } of lines) if (hasSpace(text, start, end)) width = Math.max(width, end - start)
  if (width < NARROWEST) return []
  const breaks: Span[] = []
  let inBlocks = 0
  let small = 0
  let inside = 0
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]
    const line = lines[i]
    if (before.word === before.end || line.word === line.end) continue
    inBlocks++
    const isLong = before.end - before.start >= LONG * width
    const isSmall = /^\p{Ll}/u.test(text.slice(line.word, line.word + 2))
    const endsSentence = ENDS_SENTENCE.test(text.slice(Math.max(before.start, before.end - 5), before.end))
    const opening = text.slice(line.word, line.word + LONGEST_LABEL)
    const isOwn =
      line.word - line.start > before.word - before.start ||
      BEGINS.test(opening) ||
      (endsSentence && LABEL.test(opening))
    const isFull = isFilled(text, before, line, width)
    if (isLong && isSmall) small++
    if ((isLong && isSmall) || (isFull && !endsSentence)) inside++
    const goesOn = isFull || (isLong && !endsSentence)
    if (isSmall || (!isOwn && goesOn)) breaks.push({ start: before.end, end: line.word })
  }
  return small > 0 && inside >= INSIDE * inBlocks ? breaks : []
}

/** Had the next line's first word no room? */
function isFilled(text: string, { start, end }: Line, next: Line, width: number): boolean {
  const space = text.slice(next.word, next.end).indexOf(' ')
  return end - start + 1 + (space < 0 ? next.end - next.word : space) > width
}

/** The lines of a text, empty ones among them; null as soon as one is too wide. */
function linesOf(text: string): Line[] | null {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    let next = text.indexOf('\n', start)
    if (next < 0) next = text.length
    let end = next
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end - start > WIDEST && hasSpace(text, start, end)) return null
    let word = start
    while (word < end && isSpace(text.charCodeAt(word))) word++
    lines.push({ start, end, word })
    start = next + 1
  }
  return lines
}

/** A line without one is an address or a rule. Cut out first: without a space the search would go on beyond the line. */
const hasSpace = (text: string, start: number, end: number) => text.slice(start, end).includes(' ')

const isSpace = (code: number) => code === 32 || code === 9 || code === 13 || code === 0xa0
