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
const Country = z.string().regex(/^[A-Z]{2}$/)
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
  country: Country.optional(),
  variants: z.array(Name),
  dominant: z.literal(true).optional(),
  roles: z.array(Role),
})
type Person = z.infer<typeof Person>

const Body = z.strictObject({
  name: Name,
  kind: z.literal('organization'),
  type: z.enum([
    'agency',
    'armed group',
    'association',
    'campaign',
    'central bank',
    'company',
    'court',
    'government',
    'international body',
    'media',
    'military',
    'ministry',
    'movement',
    'nonprofit',
    'parliament',
    'party',
    'police',
    'pollster',
    'religious body',
    'sport',
    'think tank',
    'union',
    'university',
  ]),
  acronyms: z.array(Name),
  variants: z.array(Name),
  country: Country.optional(),
  /** What a metonym stands for: the State Department, for Foggy Bottom. */
  standsFor: Name.optional(),
})

const Place = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{2,3}|:[a-z-]+)?$/),
  kind: z.enum(['union', 'country', 'region', 'state', 'city']),
  name: Name,
  variants: z.array(Name),
  /** The two letters of a state in an address: AZ. */
  postal: Country.optional(),
  demonyms: z.array(Name),
  capital: Name.optional(),
  /** Names that stand for the place's government: Kyiv, Kiev. */
  metonyms: z.array(Name),
  ledBy: z.enum(['president', 'several']).optional(),
  country: Country.optional(),
})

const people = z.array(Person).parse(JSON.parse(read('people.json')))
const bodies = z.array(Body).parse(JSON.parse(read('bodies.json')))
const places = z.array(Place).parse(JSON.parse(read('places.json')))
const countries = places.filter((place) => place.kind === 'country')

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
  test('are many enough, one a line, sorted by name', () => {
    expect(people.length).toBeGreaterThanOrEqual(650)
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
    const bearers = new Map<string, Person[]>()
    for (const p of people) bearers.set(fold(p.family ?? ''), [...(bearers.get(fold(p.family ?? '')) ?? []), p])
    const bare = people.flatMap((p) => p.variants.filter((v) => bearers.get(fold(v))?.some((q) => q !== p)))
    expect(bare).toEqual([])
  })

  test('have at most one bearer of a surname whom the surname alone means', () => {
    expect(repeated(people.filter((p) => p.dominant).map((p) => p.family!))).toEqual([])
  })

  test('have roles that begin before they end', () => {
    const wrong = people.flatMap((p) => p.roles.filter((r) => r.from && r.to && r.from > r.to).map(() => p.name))
    expect(wrong).toEqual([])
  })

  test('have countries and offices that the directory knows', () => {
    const codes = new Set(countries.map((c) => c.code))
    expect(people.filter((p) => p.country && !codes.has(p.country)).map((p) => p.name)).toEqual([])
    const known = new Set([...places, ...bodies].map(({ name }) => name))
    const unknown = people.flatMap((p) => p.roles).filter((role) => role.of && !known.has(role.of))
    expect(unknown).toEqual([])
  })
})

describe('bodies', () => {
  test('are many enough, one a line, sorted by name', () => {
    expect(bodies.length).toBeGreaterThanOrEqual(280)
    expectOneEntryALine(
      'bodies.json',
      bodies.map((b) => b.name),
    )
  })

  test('have names that give distinct ids, none of them a person’s', () => {
    expect(repeated([...bodies, ...people].map(({ name }) => slug(name)))).toEqual([])
  })

  test('share no spelling and no acronym', () => {
    expect(shared(bodies.map((b) => ({ name: b.name, spellings: [b.name, ...b.variants, ...b.acronyms] })))).toEqual([])
  })

  test('share no spelling with people', () => {
    const spelled = new Set(people.flatMap((p) => [p.name, ...p.variants]))
    expect(bodies.flatMap((b) => [b.name, ...b.variants, ...b.acronyms]).filter((s) => spelled.has(s))).toEqual([])
  })

  test('lie in known countries', () => {
    const codes = new Set(countries.map((c) => c.code))
    expect(bodies.filter((b) => b.country && !codes.has(b.country)).map((b) => b.name)).toEqual([])
  })
})

describe('places', () => {
  test('stand one a line, sorted by code, each code once', () => {
    expectOneEntryALine(
      'places.json',
      places.map((p) => p.code),
    )
    expect(repeated(places.map((p) => p.code))).toEqual([])
  })

  test('are the 193 members of the United Nations and more, and the 50 states', () => {
    expect(countries.length).toBeGreaterThanOrEqual(196)
    expect(places.filter((p) => p.kind === 'state' && p.name !== 'District of Columbia')).toHaveLength(50)
  })

  test('share no name among countries, and only the demonyms that are ambiguous in English', () => {
    expect(shared(countries.map((c) => ({ name: c.name, spellings: [c.name, ...c.variants, ...c.metonyms] })))).toEqual(
      [],
    )
    const ambiguous = repeated(countries.flatMap((c) => c.demonyms))
    expect(ambiguous.sort()).toEqual(['Congolese', 'Dominican', 'Dominicans'])
  })

  test('have a demonym unless nobody uses one', () => {
    expect(countries.filter((c) => c.demonyms.length === 0).map((c) => c.name)).toEqual(['Vatican'])
  })
})
