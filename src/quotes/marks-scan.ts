import { GLYPHS, TURNED } from './mark-pairs.js'
import type { Mark } from './marks.js'
import { costOfApostrophe, costOfInches } from './marks-apostrophes.js'
import { classAt, DIGIT, EDGE, INVISIBLE, MARK, OPENING, type Run, SPACE } from './marks-context.js'

/** Costs by the class of the character to the left and to the right, in the order of the classes above. */
const OPEN_LEFT = [15, 15, 0, 0, 15, 12, 1, 0, 0, 4]
const OPEN_RIGHT = [0, 0, 15, 0, 20, 12, 6, 0, 30]
const CLOSE_LEFT = [0, 0, 12, 20, 0, 0, 3, 0, 30]
const CLOSE_RIGHT = [12, 12, 0, 4, 0, 0, 1, 0, 0, 4]

/** More marks in a row, without a word between them, are decoration and open nothing. */
const ROW = 12

/**
 * Finds the quotation marks of a paragraph and what each could be. Certain apostrophes (don’t) and the marks of HTML
 * attributes left in a text are not reported. In: the text and the paragraph's bounds. Out: marks in order. Linear.
 */
export function scanMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = []
  let inAttribute = false
  for (let at = from; at < to; at++) {
    if (classAt(text, at) !== MARK) continue
    const { end, right } = runEnd(text, at, to)
    const leftAt = visibleBefore(text, at, from)
    const left = leftAt < from ? EDGE : classAt(text, leftAt)
    const run = { text, from, start: at, end, left, right, leftAt }
    if (isAttributeMark(run, inAttribute)) inAttribute = !inAttribute && text[leftAt] === '='
    else if (!isInsideWord(run) && end - at <= 2 * ROW) readRun(run, marks)
    at = end - 1
  }
  return withoutRows(text, marks)
}

/** Drops rows of marks like """""""" or “ ” “ ” “ ”. */
function withoutRows(text: string, marks: Mark[]): Mark[] {
  if (marks.length <= ROW) return marks
  let row = 0
  const kept: Mark[] = []
  for (let i = 1; i <= marks.length; i++) {
    if (i < marks.length && !/[\p{L}\p{N}]/u.test(text.slice(marks[i - 1].end, marks[i].start))) continue
    if (i - row <= ROW) for (const mark of marks.slice(row, i)) kept.push(mark)
    row = i
  }
  return kept
}

function runEnd(text: string, start: number, to: number) {
  let end = start + 1
  for (let i = end; i < to; i++) {
    const charClass = classAt(text, i)
    if (charClass === MARK) end = i + 1
    else if (charClass !== INVISIBLE) return { end, right: charClass }
  }
  return { end, right: EDGE }
}

function visibleBefore(text: string, at: number, from: number) {
  let i = at - 1
  while (i >= from && classAt(text, i) === INVISIBLE) i--
  return i
}

/** href="…" and what is left of it. */
function isAttributeMark({ text, start, end, leftAt }: Run, inAttribute: boolean) {
  if (end - start > 1 || GLYPHS[text[start]].family !== 'double') return false
  if (text[end] === '>') return true
  return inAttribute || (text[leftAt] === '=' && /[\w-]/.test(text[leftAt - 1] ?? ''))
}

const APOSTROPHES = "'’`´＇‛"

/** don’t, O’Brien, 6'2, 1990's, rock ’n’ roll: the commonest marks of all, and never quotation marks. */
function isInsideWord({ text, start, end, left, right }: Run) {
  if (end - start > 1) return false
  if (left <= DIGIT && right <= DIGIT) return APOSTROPHES.includes(text[start])
  if (text[start + 1] === 'n') return isLoneN(text, start)
  return text[start - 1] === 'n' && isLoneN(text, start - 2)
}

const isLoneN = (text: string, at: number) =>
  GLYPHS[text[at]]?.family === 'single' &&
  GLYPHS[text[at + 2]]?.family === 'single' &&
  classAt(text, at - 1) === SPACE &&
  classAt(text, at + 3) === SPACE

function readRun(run: Run, marks: Mark[]) {
  const { text, start, end, left } = run
  let adjacent = false
  for (let at = start; at < end; ) {
    if (classAt(text, at) !== MARK) at++
    else {
      const length = glyphLength(text, at, end, left)
      marks.push(weigh(run, at, text.substr(at, length), adjacent))
      adjacent = true
      at += length
    }
  }
}

/** Two apostrophes are one double mark; of three, the double one is outside: '''word''' = '' ' word ' ''. */
function glyphLength(text: string, at: number, end: number, left: number) {
  const glyph = text[at]
  if (at + 1 >= end || text[at + 1] !== glyph || !GLYPHS[glyph + glyph]) return 1
  const opening = left === SPACE || left === OPENING || left === EDGE
  return !opening && text[at + 2] === glyph && text[at + 3] !== glyph ? 1 : 2
}

function weigh(run: Run, start: number, glyph: string, adjacent: boolean): Mark {
  const { left, right } = run
  const { family, shape } = GLYPHS[glyph]
  const end = start + glyph.length
  const pointed = family === 'guillemet' || family === 'angle'
  // French sets a space inside « », German turns them round: the shape tells less and more than of other marks.
  // Where quotes run together (”“ without a space) a mark closes before the next one opens.
  const together = right <= DIGIT && left !== SPACE && left !== OPENING && left !== EDGE
  const open =
    OPEN_LEFT[together && adjacent ? MARK : left] +
    (pointed && shape === 'open' && right === SPACE ? 3 : OPEN_RIGHT[right])
  const close =
    (pointed && shape === 'close' && left === SPACE ? 3 : CLOSE_LEFT[left]) +
    CLOSE_RIGHT[together && end < run.end ? MARK : right]
  const turned = shape !== 'close' ? 0 : pointed ? 6 : TURNED
  const ignore =
    family === 'double' ? costOfInches(run, glyph) : family === 'single' ? costOfApostrophe(run, glyph, end) : 10
  return { start, end, family, glyph, open: open + turned, close, ignore, adjacent, leading: left === EDGE }
}
