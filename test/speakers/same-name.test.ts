import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nameKeys } from '../../src/speakers/identity.js'
import { sameName } from '../../src/speakers/same-name.js'

interface Pair {
  a: string
  b: string
  origin: string
  within?: 'article'
  known: boolean
}
const read = (file: string): Pair[] => JSON.parse(readFileSync(new URL(`./pairs/${file}`, import.meta.url), 'utf8'))
const show = (pairs: readonly Pair[]) => pairs.map(({ a, b }) => `${a} / ${b}`)

describe('the tables of name pairs', () => {
  // Typos are joined only within an article, where the two names stand side by side.
  const join = read('join.json').filter((pair) => !pair.within)
  const apart = read('apart.json')

  test('97 % of the variants are joined', () => {
    const missed = join.filter(({ a, b }) => !sameName(a, b).same)
    expect(missed.length / join.length, show(missed).join('\n')).toBeLessThanOrEqual(0.03)
  })

  test('1 % of the names to be kept apart are joined, at most', () => {
    const wrong = apart.filter(({ a, b }) => sameName(a, b).same)
    expect(wrong.length / apart.length, show(wrong).join('\n')).toBeLessThanOrEqual(0.01)
  })

  test('whatever is joined shares a key to be found by', () => {
    const joined = join.filter(({ a, b, known }) => !known && sameName(a, b).same)
    const apart = joined.filter(({ a, b }) => !nameKeys(a).some((key) => nameKeys(b).includes(key)))
    expect(show(apart)).toEqual([])
  })

  test('order does not matter', () => {
    const uneven = [...join, ...apart].filter(({ a, b }) => sameName(a, b).same !== sameName(b, a).same)
    expect(show(uneven)).toEqual([])
  })
})

describe('each verdict says its rule', () => {
  test.each([
    ['Andrii Melnychuk', 'Andriy Melnichuk', true, 'transliteration'],
    ['Bill Hartwell', 'William Hartwell', true, 'nickname'],
    ['Kovács Dorottya', 'Dorottya Kovács', true, 'order'],
    ['Peter Ashdown', 'Peter J. Ashdown', true, 'spelling'],
    ['Peter A. Lang', 'Peter B. Lang', false, 'other middle name'],
    ['Peter Lang Jr.', 'Peter Lang', false, 'generation'],
    ['Mr. Lang', 'Mrs. Lang', false, 'gender'],
    ['Lang', 'Peter Lang', false, 'other name'],
    ['Lang', 'Lang', false, 'surname alone'],
    ['Rand Paul', 'Ron Paul', false, 'directory'],
  ])('%s / %s: %s by %s', (a, b, same, rule) => {
    expect(sameName(a, b)).toMatchObject({ same, rule })
  })
})
