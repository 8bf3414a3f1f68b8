import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

/** Form of the directory of known people and bodies: the facts are judged by people, the form by this test. */

const read = (name: string) => readFileSync(new URL(`../../src/speakers/directory/${name}`, import.meta.url), 'utf8')

const YearMonth = z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/)
const Name = z
  .string()
  .regex(/^\S+( \S+)*$/)
  .refine((name) => name === name.normalize('NFC'))
const Role = z.strictObject({ title: Name, of: Name.optional(), from: YearMonth.optional(), to: YearMonth.optional() })
const Person = z.strictObject({
  name: Name,
  honorific: Name.optional(),
  given: Name,
  middle: Name.optional(),
  family: Name.optional(),
  suffix: z.enum(['Jr.', 'Sr.']).optional(),
  order: z.literal('eastern').optional(),
  gender: z.enum(['male', 'female']),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  variants: z.array(Name),
  dominant: z.literal(true).optional(),
  roles: z.array(Role),
})
type Person = z.infer<typeof Person>

const people = z.array(Person).parse(JSON.parse(read('people.json')))

/** Letters and digits only, without diacritics and case: what two spellings must share to be one spelling. */
const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const slug = (name: string) => fold(name).replaceAll(' ', '-')

const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i)

/** Spellings that lead to two different entries, as “spelling: one / other”. */
const shared = (entries: readonly { name: string; spellings: readonly string[] }[]) => {
  const owner = new Map<string, string>()
  const clashes: string[] = []
  for (const { name, spellings } of entries)
    for (const spelling of new Set(spellings.map(fold))) {
      const other = owner.get(spelling)
      if (other !== undefined) clashes.push(`${spelling}: ${other} / ${name}`)
      owner.set(spelling, name)
    }
  return clashes
}

/** A list in code-unit order of its names, one entry a line, so that a change is a line in a diff. */
const expectOneEntryALine = (file: string, keys: readonly string[]) => {
  expect(keys).toEqual([...keys].sort())
  const lines = read(file).trimEnd().split('\n')
  expect([lines[0], lines.at(-1), lines.length]).toEqual(['[', ']', keys.length + 2])
}

describe('people', () => {
  test('stand one a line, sorted by name', () => {
    expectOneEntryALine(
      'people.json',
      people.map((p) => p.name),
    )
  })

  test('have names that give distinct ids', () => expect(repeated(people.map((p) => slug(p.name)))).toEqual([]))

  test('have a name made of its parts, in its order', () => {
    const parts = (p: Person) =>
      p.order === 'eastern' ? [p.family, p.given] : [p.honorific, p.given, p.middle, p.family, p.suffix]
    expect(people.map((p) => parts(p).filter(Boolean).join(' '))).toEqual(people.map((p) => p.name))
  })

  test('share no spelling', () => {
    expect(shared(people.map((p) => ({ name: p.name, spellings: [p.name, ...p.variants] })))).toEqual([])
  })

  test('list each variant once, and never the name itself', () => {
    expect(people.flatMap((p) => repeated([p.name, ...p.variants]))).toEqual([])
  })

  test('have no bare surname among their variants that another bears too', () => {
    const another = (p: Person, surname: string) => people.some((q) => q !== p && fold(q.family ?? '') === surname)
    const bare = people.flatMap((p) => p.variants.filter((variant) => another(p, fold(variant))))
    expect(bare).toEqual([])
  })

  test('have at most one bearer of a surname whom the surname alone means', () => {
    expect(repeated(people.filter((p) => p.dominant).map((p) => p.family!))).toEqual([])
  })

  test('have roles that begin before they end', () => {
    const wrong = people.flatMap((p) => p.roles.filter((r) => r.from && r.to && r.from > r.to).map(() => p.name))
    expect(wrong).toEqual([])
  })
})
