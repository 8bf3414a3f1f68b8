import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.js'
import type { Extraction, Span } from '../src/types.js'
import { compare, sift } from './fixtures/compare.js'
import { listFixtures, readFixture } from './fixtures/read.js'

const slugs = listFixtures()

const PHENOMENA = [
  'single marks',
  'wire marks',
  'continental marks',
  'over paragraphs',
  'missing closing mark',
  'turned mark',
  'doubled mark',
  'leading apostrophes',
  'feet',
  'inverted order',
  'cue between two segments',
  'long appositions',
  'according to',
  'nouns as cue',
  'interview with Q and A',
  'transcript',
  'turn taking',
  'no cue of their own',
  'nested reports',
  'first person inside quotes',
  'two speakers in one sentence',
  'partial fragments',
  'lawsuits',
  'placards',
  'posts on X',
  'passive cues',
  'negated',
  'hypothetical',
  'headline',
  'caption',
  'live blog',
  'joint sources',
  'the former / the latter',
  'unnamed officials',
  'two people of one surname',
  'Chinese name order',
  'spelling variants',
  'typos',
  'scare quotes',
  'indirect quotes only',
]

describe.each(slugs)('%s', (slug) => {
  const fixture = readFixture(slug)
  const extraction = extract({ text: fixture.text })
  const { fresh, solved } = sift(fixture, compare(fixture, extraction))

  it('has what its judge expects, known gaps aside', () => {
    expect(fresh.map(({ class: kind, message }) => `${kind}: ${message}`)).toEqual([])
  })

  it('lists no gap that is solved (npm run fixtures -- --shrink)', () => {
    expect(solved).toEqual([])
  })

  it('gives whole, well-ordered records', () => {
    expect(formProblems(fixture.text, extraction)).toEqual([])
  })
})

it('covers the phenomena of the trade', () => {
  const named = slugs.flatMap((slug) => readFixture(slug).phenomena).join('; ')
  const missing = PHENOMENA.filter((phenomenon) => !named.includes(phenomenon))
  expect(missing).toEqual([])
})

/** What no article may break: order, bounds, no marks left at the edges, references that exist. */
function formProblems(text: string, { quotes, speakers }: Extraction): string[] {
  const problems: string[] = []
  const check = (ok: boolean, what: string) => ok || problems.push(what)
  const inside = ({ start, end }: Span) => Number.isInteger(start) && 0 <= start && start < end && end <= text.length
  quotes.forEach((quote, i) => {
    const spans = [...quote.segments, quote.cue, quote.source, quote.addressee, quote.medium].filter((s) => s !== null)
    check(spans.every(inside), `q${i}: a span outside of the text`)
    check(
      quote.segments.every((s, k) => k === 0 || quote.segments[k - 1].end <= s.start),
      `q${i}: segments out of order`,
    )
    for (const s of quote.segments.filter((s) => s.quoted))
      check(
        !/^[“"«„]|[”"»]$/.test(text.slice(s.start, s.end)) || /[“"«„].*[”"»]/s.test(text.slice(s.start, s.end)),
        `q${i}: outer marks in ${text.slice(s.start, s.end)}`,
      )
    check(quote.speaker === null || quote.speaker in speakers, `q${i}: no such speaker`)
    check(quote.parent === null || (quote.parent !== i && quote.parent in quotes), `q${i}: no such parent`)
    check(quote.confidence >= 0 && quote.confidence <= 1, `q${i}: confidence ${quote.confidence}`)
  })
  check(new Set(speakers.map((s) => s.id)).size === speakers.length, 'two speakers of one id')
  check(new Set(speakers.map((s) => s.name)).size === speakers.length, 'two speakers of one name')
  return problems
}
