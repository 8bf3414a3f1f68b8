import { describe, expect, test } from 'vitest'
import { CLIPPED_WORDS, CUT_WORDS, GLYPHS, pairOf } from '../../src/quotes/mark-pairs.js'
import { scanMarks } from '../../src/quotes/marks-scan.js'

describe('the data', () => {
  test.each([
    ['clipped words', CLIPPED_WORDS],
    ['cut words', CUT_WORDS],
  ])('%s are sorted and in lower case', (_name, words) => {
    expect([...words]).toEqual([...words].sort())
    for (const word of words) expect(word).toMatch(/^[a-z]+$/)
  })

  test('every opening glyph is closed by a glyph of its family', () => {
    for (const { family, shape, closers } of Object.values(GLYPHS))
      if (shape === 'open')
        expect(Object.keys(GLYPHS).some((g) => closers.includes(g) && GLYPHS[g].family === family)).toBe(true)
  })

  test.each([
    ['“', '”', 'matched'],
    ['„', '“', 'matched'],
    ['”', '”', 'matched'],
    ["''", "''", 'matched'],
    ['“', '"', 'mixed'],
    ['"', '”', 'mixed'],
    ['“', '“', 'turned'],
    ['‘', '‘', 'turned'],
  ])('%s and %s are %s', (open, close, pair) => {
    expect(pairOf(open, close)).toBe(pair)
  })
})

describe('scanning', () => {
  const glyphs = (text: string) => scanMarks(text, 0, text.length).map((m) => m.glyph)
  test.each([
    ['contractions are left out', "don’t, rock ’n’ roll, 6'2", []],
    ['two apostrophes are one mark', "''a''", ["''", "''"]],
    ['of three the double one is outside', "'''a'''", ["''", "'", "'", "''"]],
    ['marks of attributes are left out', '<a href="x" b=”y”>“a”</a>', ['“', '”']],
    ['a row of marks is left out', `a ${'"'.repeat(60)} b "c"`, ['"', '"']],
  ])('%s', (_behaviour, text, expected) => {
    expect(glyphs(text)).toEqual(expected)
  })

  test('only the given range is read', () => {
    expect(scanMarks('"a" "b" "c"', 4, 7).map((m) => [m.start, m.leading])).toEqual([
      [4, true],
      [6, false],
    ])
  })

  test('surroundings decide which way a straight mark is cheaper', () => {
    const [opening, closing] = scanMarks('He said "no", twice.', 0, 20)
    expect(opening.open).toBeLessThan(opening.close)
    expect(closing.close).toBeLessThan(closing.open)
  })
})
