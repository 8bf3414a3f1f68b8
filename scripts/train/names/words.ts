import { distance } from 'fastest-levenshtein'
import type { Part } from '../../../src/speakers/alignment.js'
import { compareFamilies, compareGivens, sharedOrigins } from '../../../src/speakers/compare-parts.js'
import { builtInDirectory } from '../../../src/speakers/directory.js'
import { foldWord } from '../../../src/speakers/fold.js'
import { givenNameClasses, LINES } from '../../../src/speakers/given-names.js'
import { isInitials } from '../../../src/speakers/identity.js'
import { type PersonName, parseName } from '../../../src/speakers/name.js'
import type { WordExample } from './edits.js'

/** A pair of the tables, parsed. */
export interface NamePair {
  readonly a: PersonName
  readonly b: PersonName
  readonly same: boolean
  readonly origin: string
}

const apartness = (x: string, y: string) => distance(x, y) / Math.max(x.length, y.length)
const shareClass = (x: string, y: string) => givenNameClasses(x).some((c) => givenNameClasses(y).includes(c))

/**
 * Words that are one name and words that are two, and look alike: of the pairs, of the directory's spellings, of the lines of first names,
 * and of different people's surnames. In: the pairs to learn from. Out: each pair of words once a part.
 */
export function wordExamples(pairs: readonly NamePair[]): WordExample[] {
  const same = new Map<string, WordExample>()
  const two = new Map<string, WordExample>()
  const put = (list: Map<string, WordExample>, x: string, y: string, part: Part, weight: number) => {
    if (x === y || x.length < 2 || y.length < 2) return
    const [first, second] = [x, y].sort()
    const key = `${part} ${first} ${second}`
    if ((list.get(key)?.weight ?? 0) < weight) list.set(key, { x: first, y: second, part, same: list === same, weight })
  }
  for (const pair of pairs) (pair.same ? putSame : putTwo)(pair, (...word) => put(pair.same ? same : two, ...word))
  for (const spellings of directorySpellings())
    for (const [i, [given, family]] of spellings.entries())
      for (const [otherGiven, otherFamily] of spellings.slice(0, i)) {
        if (apartness(family, otherFamily) > 0.5) continue
        put(same, family, otherFamily, 'family', 0.7)
        if (apartness(given, otherGiven) <= 0.5) put(same, given, otherGiven, 'given', 0.7)
      }
  for (const [x, y] of spellingsOfFirstNames()) put(same, x, y, 'given', 0.25)
  for (const [x, y] of twoFirstNames()) put(two, x, y, 'given', 0.5)
  for (const [x, y, weight] of twoSurnames(pairs)) put(two, x, y, 'family', weight)
  for (const key of same.keys()) two.delete(key)
  return [...same.values(), ...two.values()]
}

type Put = (x: string, y: string, part: Part, weight: number) => void

const wordsOf = ({ given, family }: PersonName) => [foldWord(given!), foldWord(family)] as const
const abbreviated = ({ a, b }: NamePair) => isInitials(a.given!) || isInitials(b.given!)

function putSame(pair: NamePair, put: Put) {
  const [[v, x], [w, y]] = [wordsOf(pair.a), wordsOf(pair.b)]
  if (abbreviated(pair)) return
  if (apartness(x, y) <= 0.62) put(x, y, 'family', 1)
  if (apartness(v, w) <= 0.62 && !pair.origin.includes('nickname')) put(v, w, 'given', 1)
}

function putTwo(pair: NamePair, put: Put) {
  const { a, b } = pair
  const [[v, x], [w, y]] = [wordsOf(a), wordsOf(b)]
  if (a.generation !== b.generation || abbreviated(pair)) return
  const origins = sharedOrigins(a, b)
  if (v === w || origins.some((origin) => compareGivens(a, b, origin).same)) {
    if (apartness(x, y) <= 0.7) put(x, y, 'family', 1)
  } else if (x === y || origins.some((origin) => compareFamilies(a, b, origin).same)) {
    if (!shareClass(v, w) && apartness(v, w) <= 0.75) put(v, w, 'given', 1)
  } else {
    // which of the two keeps them apart?
    if (apartness(x, y) > 0.3 && apartness(x, y) <= 0.6) put(x, y, 'family', 0.4)
    if (apartness(v, w) > 0.3 && apartness(v, w) <= 0.6 && !shareClass(v, w)) put(v, w, 'given', 0.4)
  }
}

const directorySpellings = () =>
  [...builtInDirectory.people.values()].map(({ name, variants }) =>
    [name, ...variants].flatMap((text) => {
      const parsed = parseName(text)
      return parsed?.given ? [wordsOf(parsed)] : []
    }),
  )

/** Spellings of one first name: of each the line's first and the one before. */
function* spellingsOfFirstNames(): Generator<readonly [string, string]> {
  for (const { origin, spellings } of LINES) {
    if (origin === 'western') continue
    let count = 0
    for (let i = 1; i < spellings.length; i++)
      for (const j of new Set([0, i - 1]))
        if (count < 8 && apartness(spellings[i], spellings[j]) <= 0.5) {
          count++
          yield [spellings[i], spellings[j]]
        }
  }
}

/** First names of one language that look alike and are two; every other pair, for there are many. */
function* twoFirstNames(): Generator<readonly [string, string]> {
  for (const [i, line] of LINES.entries())
    for (const [j, other] of LINES.slice(0, i).entries()) {
      const [x, y] = [line.spellings.at(0), other.spellings.at(0)]
      if (!x || !y || line.origin !== other.origin || (i + j) % 2 === 1 || Math.abs(x.length - y.length) > 2) continue
      if (apartness(x, y) <= 0.4 && !shareClass(x, y)) yield [x, y]
    }
}

/** Surnames of different people that look alike, the more surely two where their consonants differ. */
function* twoSurnames(pairs: readonly NamePair[]): Generator<readonly [string, string, number]> {
  const known = [...builtInDirectory.people.values()].flatMap(({ family }) => (family ? [foldWord(family)] : []))
  const all = new Set([...known, ...pairs.flatMap(({ a, b }) => [foldWord(a.family), foldWord(b.family)])])
  const list = [...all].filter((word) => word.length > 3).sort((x, y) => x.length - y.length)
  const listed = new Set(known)
  for (const [i, x] of list.entries())
    for (const y of list.slice(i + 1)) {
      if (y.length - x.length > 2) break
      if (x.slice(0, 2) !== y.slice(0, 2) && x.slice(-3) !== y.slice(-3)) continue
      if (apartness(x, y) > 0.34) continue
      if (consonantsOf(x) !== consonantsOf(y)) yield [x, y, 1]
      else if (listed.has(x) && listed.has(y)) yield [x, y, 0.3]
    }
}

/** Consonants in classes that romanisations blur. */
const consonantsOf = (word: string) =>
  word
    .replace(/y/g, 'i')
    .replace(/kh|gh|ch|[qcxghj]/g, 'k')
    .replace(/ph|[fwbp]/g, 'v')
    .replace(/ts|tz|sh|d[zj]|z/g, 's')
    .replace(/[td]h?/g, 't')
    .replace(/[aeiouh]/g, '')
    .replace(/(.)\1+/g, '$1')
