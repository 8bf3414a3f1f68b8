import { CLIPPED_WORDS, CUT_WORDS, GLYPHS, TURNED } from './mark-pairs.js'
import type { Mark } from './marks.js'

/** What a neighbouring character tells about a mark. */
const [WORD, DIGIT, SPACE, OPENING, CLOSING, PUNCT, DASH, INVISIBLE, EDGE, MARK] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

const CLASS = new Uint8Array(0x3100)
const mark = (characters: string, charClass: number) => {
  for (const c of characters) CLASS[c.charCodeAt(0)] = charClass
}
mark('0123456789', DIGIT)
mark(
  ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2028\u2029\u205f\u3000',
  SPACE,
)
mark('([{</|#>\u00a1\u00bf', OPENING)
mark(')]}', CLOSING)
mark('.,!?;:…', PUNCT)
mark('-‐‑‒–—―=', DASH)
// Zero-width, direction and soft-hyphen characters and the signs of markdown say nothing; thin spaces stand between nested marks (“ ‘).
mark(
  '*_~\u00ad\u200b\u200c\u200d\u200e\u200f\u2009\u200a\u202a\u202b\u202c\u202d\u202e\u202f\u2060\u2066\u2067\u2068\u2069',
  INVISIBLE,
)
mark(Object.keys(GLYPHS).join(''), MARK)

const classAt = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code < CLASS.length
    ? CLASS[code]
    : code === 0xff02 || code === 0xff07
      ? MARK
      : code === 0xfeff
        ? INVISIBLE
        : WORD
}

/** Costs by the class of the character to the left and to the right, in the order of the classes above. */
const OPEN_LEFT = [15, 15, 0, 0, 15, 12, 1, 0, 0, 4]
const OPEN_RIGHT = [0, 0, 15, 0, 20, 12, 6, 0, 30]
const CLOSE_LEFT = [0, 0, 12, 20, 0, 0, 3, 0, 30]
const CLOSE_RIGHT = [12, 12, 0, 4, 0, 0, 1, 0, 0, 4]

const STRAY = 40

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

/** Marks with nothing but invisible characters between them, and the classes of what stands on both sides. */
interface Run {
  readonly text: string
  readonly from: number
  readonly start: number
  readonly end: number
  readonly left: number
  readonly right: number
  readonly leftAt: number
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

/** 6'2" and 5′ 11″ are sure; 12" without feet is likely, since marks rarely close just behind a digit without a comma. */
function costOfInches({ text, left, right, leftAt }: Run, glyph: string) {
  if (left === WORD && right === WORD && glyph === "''") return 10
  if (left !== DIGIT || right === DIGIT || glyph === '“') return STRAY
  const before = text.slice(Math.max(0, leftAt - 5), leftAt + 1)
  if (/\d\s?['’′]\s?\d{1,2}$/.test(before)) return 0
  return glyph === '”' ? 25 : 10
}

function costOfApostrophe(run: Run, glyph: string, end: number) {
  const { left, right } = run
  if (left <= DIGIT || left === CLOSING) return right <= DIGIT ? 5 : costOfCutWord(run, glyph)
  if (right === DIGIT) return costOfYear(run.text, end, glyph)
  if (right === WORD) return costOfClippedWord(run, glyph, end)
  if (left !== PUNCT) return 25
  // The U.S.’ interests. Behind any other comma or stop stands a mark.
  return /\p{Lu}\.$/u.test(run.text.slice(run.leftAt - 1, run.leftAt + 1)) ? 5 : 35
}

/** workers’, Times’, talkin’, ol’, 6': an apostrophe behind a word. */
function costOfCutWord({ text, left, leftAt, from }: Run, glyph: string) {
  const turned = GLYPHS[glyph].shape === 'open' ? 10 : 0
  if (left === DIGIT) return turned + 5
  const last = text[leftAt]
  if (last === 's' || last === 'S' || last === 'z' || last === 'x') return turned + 4
  const word = text
    .slice(Math.max(from, leftAt - 9), leftAt + 1)
    .match(/\p{L}*$/u)![0]
    .toLowerCase()
  if (CUT_WORDS.has(word)) return turned + 2
  return turned + (word.length > 3 && word.endsWith('in') ? 6 : 16)
}

/** ’90s, ’08. Word processors turn that apostrophe into ‘. */
function costOfYear(text: string, end: number, glyph: string) {
  const year = /^\d\d(?:s|'s|’s)?(?![\p{L}\d])/u.test(text.slice(end, end + 6))
  const turned = GLYPHS[glyph].shape === 'open' ? 3 : 0
  return turned + (year ? 1 : 25)
}

/** ’em, ’tis, rock ’n’ roll: an apostrophe in front of a word. */
function costOfClippedWord({ text, leftAt, from }: Run, glyph: string, end: number) {
  const { shape } = GLYPHS[glyph]
  const word = text.slice(end, end + 12).match(/^\p{L}+/u)?.[0] ?? ''
  if (CLIPPED_WORDS.has(word.toLowerCase())) return shape === 'close' ? 1 : shape === 'open' ? 6 : 3
  if (shape === 'close') return 8
  // After a comma, a colon or at the start somebody begins to speak; in mid-sentence it may be a name like ’Abd or slang.
  let i = leftAt
  while (i >= from && classAt(text, i) === SPACE) i--
  const speaks = i < from || classAt(text, i) === PUNCT
  return (shape === 'open' ? 22 : 18) + (speaks ? 17 : 0)
}
