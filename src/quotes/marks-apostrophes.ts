import { CLIPPED_WORDS, CUT_WORDS, GLYPHS } from './mark-pairs.js'
import { CLOSING, classAt, DIGIT, PUNCT, type Run, SPACE, WORD } from './marks-context.js'

/** What it costs to read a mark as none at all where nothing excuses it. */
const STRAY = 40

/** 6'2" and 5′ 11″ are sure; 12" without feet is likely, since marks rarely close just behind a digit without a comma. */
export function costOfInches({ text, left, right, leftAt }: Run, glyph: string) {
  if (left === WORD && right === WORD && glyph === "''") return 10
  if (left !== DIGIT || right === DIGIT || glyph === '“') return STRAY
  const before = text.slice(Math.max(0, leftAt - 5), leftAt + 1)
  if (/\d\s?['’′]\s?\d{1,2}$/.test(before)) return 0
  return glyph === '”' ? 25 : 10
}

/** Workers’, Times’, ’em, ’90s: an apostrophe at the edge of a word. */
export function costOfApostrophe(run: Run, glyph: string, end: number) {
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
