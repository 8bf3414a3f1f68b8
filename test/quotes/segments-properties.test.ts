import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSegments } from '../../src/quotes/segments.js'
import { parse } from '../../src/text/parse.js'
import type { Doc } from '../../src/types.js'

/** A document of one sentence a line, without the tagger, so that long texts cost nothing. */
function lines(text: string): Doc {
  const spans = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  return {
    text,
    paragraphs: spans.map((span, i) => ({ ...span, first: i, last: i + 1 })),
    sentences: spans.map((span, i) => ({ ...span, first: i, last: i + 1, paragraph: i })),
    tokens: spans.map((span, i) => ({ ...span, pos: 'X', lower: '', sentence: i })),
  }
}

const marks = [...'“”"‘’\'`´„‚«»‹›″＂❝❞', "''", '``']
const words = [
  'a',
  'I',
  'said',
  'he said',
  'Smith',
  'the workers',
  '’90s',
  "6'2",
  '90',
  '❤',
  'é',
  '\u200b',
  '\ud800',
  '=',
  '<a b="',
  '>',
]
const gaps = [' ', '\n', '\r\n', ', ', '. ', '!', '—', ' - ', '(', ')', '\u00a0', '\u2028']
const text = fc
  .array(fc.constantFrom(...marks, ...marks, ...words, ...gaps), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

function check(input: string, doc: Doc) {
  const { quoted, segments, diagnostics } = findSegments(doc)
  quoted.forEach((span, i) => {
    const { start, end, outerStart, outerEnd, parent, next, depth } = span
    expect(0 <= outerStart && outerStart <= start && start < end && end <= outerEnd && outerEnd <= input.length).toBe(
      true,
    )
    expect(input.slice(start, end)).toBe(input.slice(start, end).trim())
    if (i > 0) expect(outerStart).toBeGreaterThanOrEqual(quoted[i - 1].outerStart)
    if (parent === null) expect(depth).toBe(0)
    else {
      expect(parent).toBeLessThan(i)
      expect(depth).toBe(quoted[parent].depth + 1)
      expect(quoted[parent].start <= outerStart && outerEnd <= quoted[parent].outerEnd).toBe(true)
    }
    if (next !== null) {
      expect(next).toBeGreaterThan(i)
      expect(quoted[next].mark).toBe(span.mark)
    }
    const paragraph = doc.paragraphs.find((p) => p.start <= outerStart && outerStart < p.end)!
    expect(outerEnd).toBeLessThanOrEqual(paragraph.end)
  })
  const siblings = new Map<number | null, number>()
  for (const { parent, outerStart, outerEnd } of quoted) {
    expect(outerStart).toBeGreaterThanOrEqual(siblings.get(parent) ?? 0)
    siblings.set(parent, outerEnd)
  }
  const links = quoted.flatMap((q) => (q.next === null ? [] : [q.next]))
  expect(new Set(links).size).toBe(links.length)
  expect(segments).toHaveLength(quoted.filter((q) => q.depth === 0).length)
  diagnostics.forEach((d, i) => {
    expect(0 <= d.start && d.start <= d.end && d.end <= input.length).toBe(true)
    if (i > 0) expect(d.start).toBeGreaterThanOrEqual(diagnostics[i - 1].start)
  })
}

describe('whatever the text', () => {
  test('marks, words and gaps in any order', () => {
    fc.assert(
      fc.property(text, (input) => check(input, lines(input))),
      { numRuns: 3000 },
    )
  })
  test('any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (input) => check(input, lines(input))),
      { numRuns: 1000 },
    )
  })
  test('with the real tokens and sentences', () => {
    fc.assert(
      fc.property(text, (input) => check(input, parse(input))),
      { numRuns: 300 },
    )
  })
  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(findSegments(lines(input))).toEqual(findSegments(lines(input)))
      }),
    )
  })
  test('a clean paragraph reads the same beside any other', () => {
    const clean = 'He said “yes, ‘yes’” and left.'
    const own = findSegments(lines(clean)).quoted
    fc.assert(
      fc.property(text, (input) => {
        const { quoted } = findSegments(lines(`${input}\n${clean}`))
        const shift = input.length + 1
        const found = quoted.filter((q) => q.outerStart >= shift)
        expect(found.map((q) => [q.start - shift, q.end - shift, q.depth])).toEqual(
          own.map((q) => [q.start, q.end, q.depth]),
        )
      }),
    )
  })
})

describe('well-formed quotes are read exactly', () => {
  interface Tree {
    readonly words: string
    readonly inner: readonly Tree[]
  }
  const words = fc.constantFrom('we agree', 'the deal isn’t dead', 'Russia’s position', 'never, ever', 'it costs $5')
  const tree = (levels: number): fc.Arbitrary<Tree> =>
    fc.record({ words, inner: levels > 0 ? fc.array(tree(levels - 1), { maxLength: 2 }) : fc.constant([]) })
  const styles: [string, string, string, string, string][] = [
    ['curly', '“', '”', '‘', '’'],
    ['curly, single outside', '‘', '’', '“', '”'],
    ['straight', '"', '"', "'", "'"],
    ['straight, single outside', "'", "'", '"', '"'],
    ['two apostrophes', "''", "''", '‘', '’'],
    ['guillemets', '«', '»', '‹', '›'],
    ['low', '„', '“', '‚', '‘'],
  ]
  test.each(styles)('%s', (_style, ...pairs) => {
    const render = ({ words, inner }: Tree, depth: number): string => {
      const [open, close] = depth % 2 === 0 ? pairs.slice(0, 2) : pairs.slice(2)
      return `${open}${words}${inner.map((t) => ` and ${render(t, depth + 1)} too`).join('')}${close}`
    }
    const depths = ({ inner }: Tree, depth: number): number[] => [depth, ...inner.flatMap((t) => depths(t, depth + 1))]
    fc.assert(
      fc.property(fc.array(tree(3), { minLength: 1, maxLength: 3 }), (trees) => {
        const input = trees.map((t) => `He said ${render(t, 0)} then.`).join(' ')
        const { quoted, diagnostics } = findSegments(lines(input))
        expect(quoted.map((q) => q.depth)).toEqual(trees.flatMap((t) => depths(t, 0)))
        expect(diagnostics).toEqual([])
      }),
    )
  })
})

describe('time is linear', () => {
  const seconds = (doc: Doc) => {
    const before = process.cpuUsage()
    findSegments(doc)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  test.each([
    '"',
    '“',
    '’',
    `"'`,
    '“ ',
    '"a',
    '“a ',
    'a” ',
    "'a' ",
    'said “we, he said ',
    'He said, we." ',
    '«',
    "workers' ",
  ])('on a long line of %j', (pattern) => {
    const line = (length: number) => lines(`a ${pattern.repeat(length / pattern.length)}`)
    seconds(line(20_000))
    const short = seconds(line(40_000))
    expect(seconds(line(320_000))).toBeLessThan(8 * 3 * short + 0.5)
  })
  test.each(['"', '“”', `"'`, '" ', '" ”, '])('5 MB of nothing but %j', (pattern) => {
    expect(seconds(lines(`a ${pattern.repeat(5_000_000 / pattern.length)}`))).toBeLessThan(10)
  })
})
