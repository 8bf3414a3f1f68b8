import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.js'
import { compare, sift, totals } from './fixtures/compare.js'
import { listFixtures, readFixture } from './fixtures/read.js'

const slugs = listFixtures()

/** F1 over all articles; only ever goes up. */
const FLOOR = { found: 0.955, attributed: 0.93, speaker: 0.83 }

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
})

it('keeps the level reached over all articles', () => {
  const scores = totals(
    slugs.map((slug) => {
      const fixture = readFixture(slug)
      return compare(fixture, extract({ text: fixture.text }))
    }),
  )
  for (const key of ['found', 'attributed', 'speaker'] as const)
    expect(scores[key], key).toBeGreaterThanOrEqual(FLOOR[key])
})

it('covers the phenomena of the trade', () => {
  const named = slugs.flatMap((slug) => readFixture(slug).phenomena).join('; ')
  const missing = PHENOMENA.filter((phenomenon) => !named.includes(phenomenon))
  expect(missing).toEqual([])
})
