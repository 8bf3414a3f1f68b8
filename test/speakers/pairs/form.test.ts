import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

/** Form of the two tables of name pairs. Which of them are joined and which kept apart is measured elsewhere. */

const Pair = z.strictObject({
  a: z.string().min(2),
  b: z.string().min(2),
  /** Language of origin or rule; for the pairs kept apart the reason why they could be confused. */
  origin: z.string().min(2),
  /** The pair is the same person only within one article: a typo. */
  within: z.literal('article').optional(),
  /** One of the two names is that of somebody in the directory. */
  known: z.boolean(),
})

const pairs = (name: string) =>
  z.array(Pair).parse(JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')))

const directory: { name: string; variants: string[] }[] = JSON.parse(
  readFileSync(new URL('../../../src/speakers/directory/people.json', import.meta.url), 'utf8'),
)
const words = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
const spellings = new Set(directory.flatMap((p) => [p.name, ...p.variants]).map((name) => words(name).join(' ')))

/** Does the name hold a spelling of the directory: “Gen. Valery Zaluzhny”? */
const holdsSpelling = (name: string) => {
  const list = words(name)
  return list.some((_, first) => list.some((_, last) => spellings.has(list.slice(first, last + 1).join(' '))))
}

const join = pairs('join')
const apart = pairs('apart')
const key = ({ a, b }: { a: string; b: string }) => [a, b].sort().join(' = ')
const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i)

describe('pairs of names', () => {
  test.each([
    ['join', join],
    ['apart', apart],
  ] as const)('%s: no pair twice, none of a name with itself', (_, list) => {
    expect(repeated(list.map(key))).toEqual([])
    expect(list.filter(({ a, b }) => a === b)).toEqual([])
  })

  test('no pair is both joined and kept apart', () => {
    const joined = new Set(join.map(key))
    expect(apart.map(key).filter((pair) => joined.has(pair))).toEqual([])
  })

  test('at least 300 of each, the joined from at least 12 origins, half of them not in the directory', () => {
    expect(join.length).toBeGreaterThanOrEqual(300)
    expect(apart.length).toBeGreaterThanOrEqual(300)
    expect(new Set(join.map((pair) => pair.origin)).size).toBeGreaterThanOrEqual(12)
    expect(join.filter((pair) => !pair.known).length).toBeGreaterThanOrEqual(join.length / 2)
  })

  test('known is said of exactly the pairs with a spelling that the directory has', () => {
    const known = ({ a, b }: { a: string; b: string }) => holdsSpelling(a) || holdsSpelling(b)
    expect([...join, ...apart].filter((pair) => known(pair) !== pair.known).map(key)).toEqual([])
  })
})
