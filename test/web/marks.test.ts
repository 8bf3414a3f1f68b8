import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quote } from '../../src/web/api/wire.js'
import { flatten, type Mark, marksOf } from '../../src/web/article/marks.js'

const mark = (start: number, end: number, quote: number, role: Mark['role'] = 'content'): Mark => ({
  start,
  end,
  role,
  quote,
  quoted: true,
})

const drawn = (marks: Mark[], start: number, end: number) =>
  flatten(marks, start, end).map((p) => `${p.start}-${p.end}:${p.marks.map((m) => `${m.role[0]}${m.quote}`).join('>')}`)

describe('flatten', () => {
  it.each<[string, Mark[], string[]]>([
    ['plain text', [], ['0-20:']],
    ['one quote', [mark(5, 10, 0)], ['0-5:', '5-10:c0', '10-20:']],
    [
      'a quote in a quote, the outer one first',
      [mark(8, 12, 1), mark(5, 15, 0)],
      ['0-5:', '5-8:c0', '8-12:c0>c1', '12-15:c0', '15-20:'],
    ],
    ['quotes that overlap', [mark(2, 8, 0), mark(5, 12, 1)], ['0-2:', '2-5:c0', '5-8:c1>c0', '8-12:c1', '12-20:']],
    ['two quotes that begin together', [mark(0, 4, 1), mark(0, 9, 0)], ['0-4:c0>c1', '4-9:c0', '9-20:']],
    ['a cue within an outer quote', [mark(0, 20, 0), mark(6, 10, 1, 'cue')], ['0-6:c0', '6-10:c0>c1', '10-20:c0']],
    ['marks that reach beyond the range', [mark(-5, 3, 0), mark(18, 40, 1)], ['0-3:c0', '3-18:', '18-20:c1']],
    ['marks elsewhere', [mark(30, 40, 0)], ['0-20:']],
  ])('%s', (_, marks, expected) => expect(drawn(marks, 0, 20)).toEqual(expected))

  it('covers the range exactly, and each piece with what lies over it', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => [start, start + length + 1] as const)
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const marks = spans.map(([start, end], i) => mark(start, end, i))
        const pieces = flatten(marks, 10, 70)
        expect(pieces[0].start).toBe(10)
        expect(pieces[pieces.length - 1].end).toBe(70)
        for (const [i, piece] of pieces.entries()) {
          if (i > 0) expect(piece.start).toBe(pieces[i - 1].end)
          const over = marks.filter((m) => m.start <= piece.start && m.end >= piece.end)
          expect(new Set(piece.marks)).toEqual(new Set(over))
        }
      }),
    )
  })
})

describe('marksOf', () => {
  it('takes content, cue and source of every quote, by place, and leaves out what is empty', () => {
    const quote = {
      segments: [
        { start: 9, end: 12, text: '', quoted: true },
        { start: 12, end: 12, text: '', quoted: false },
      ],
      cue: { start: 4, end: 8, text: '', lemma: 'say' },
      source: { start: 0, end: 3, text: '' },
    } as unknown as Quote
    expect(marksOf([quote]).map((m) => [m.role, m.start, m.end, m.quoted])).toEqual([
      ['source', 0, 3, false],
      ['cue', 4, 8, false],
      ['content', 9, 12, true],
    ])
  })
})
