import type { Gender } from '../types.js'
import people from './directory/people.json' with { type: 'json' }
import { foldWord } from './fold.js'

/** An office and when it was held: `from` and `to` are years or months, “2019-05”; absent where unknown or still going on. */
export interface KnownRole {
  readonly title: string
  readonly of?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly given: string | null
  readonly family: string | null
  readonly gender: Gender
  /** ISO 3166 code. */
  readonly country: string | null
  readonly variants: readonly string[]
  /** The surname alone means this person, though others bear it: “Trump”. */
  readonly dominant: boolean
  readonly roles: readonly KnownRole[]
}

export interface KnownBody {
  readonly id: string
  readonly name: string
  readonly variants: readonly string[]
}

/** Known people and bodies with the indexes that the stages look things up in. Immutable; built once and passed down. */
export interface Directory {
  readonly people: readonly KnownPerson[]
  readonly bodies: readonly KnownBody[]
  /** By the folded letters of a whole name: “kimjongun”. */
  readonly personBySpelling: ReadonlyMap<string, KnownPerson>
  /** By folded family name. */
  readonly peopleByFamily: ReadonlyMap<string, readonly KnownPerson[]>
  readonly bodyBySpelling: ReadonlyMap<string, KnownBody>
}

/** What a directory file holds about a person, as data. */
export interface PersonEntry extends Partial<Omit<KnownPerson, 'name' | 'roles' | 'variants'>> {
  readonly name: string
  readonly variants?: readonly string[]
  readonly roles?: readonly KnownRole[]
}
export interface BodyEntry extends Partial<Omit<KnownBody, 'name'>> {
  readonly name: string
}

const idOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .map(foldWord)
    .filter(Boolean)
    .join('-')

/** Builds a directory. Later entries replace earlier ones of the same id. */
export function createDirectory(persons: readonly PersonEntry[], organizations: readonly BodyEntry[]): Directory {
  const known = new Map<string, KnownPerson>()
  for (const entry of persons) {
    const id = entry.id ?? idOf(entry.name)
    const blank = { given: null, family: null, gender: 'unknown' as const, country: null, dominant: false }
    known.set(id, { ...blank, ...entry, id, variants: entry.variants ?? [], roles: entry.roles ?? [] })
  }
  const bodies = new Map<string, KnownBody>()
  for (const entry of organizations) {
    const id = entry.id ?? idOf(entry.name.replace(/^the /i, ''))
    bodies.set(id, { ...entry, id, variants: entry.variants ?? [] })
  }
  const people = [...known.values()]
  const personBySpelling = new Map<string, KnownPerson>()
  const peopleByFamily = new Map<string, KnownPerson[]>()
  for (const person of people) {
    for (const spelling of [...person.variants, person.name]) personBySpelling.set(foldWord(spelling), person)
    if (!person.family) continue
    const family = foldWord(person.family)
    if (person.dominant) personBySpelling.set(family, person)
    peopleByFamily.set(family, [...(peopleByFamily.get(family) ?? []), person])
  }
  const bodyBySpelling = new Map<string, KnownBody>()
  for (const body of bodies.values())
    for (const spelling of [...body.variants, body.name])
      bodyBySpelling.set(foldWord(spelling.replace(/^the /i, '')), body)
  return { people, bodies: [...bodies.values()], personBySpelling, peopleByFamily, bodyBySpelling }
}

/** The people and bodies that ship with the package. */
export const builtInDirectory: Directory = createDirectory(people as PersonEntry[], [])

/** Did somebody hold a role at a date? In: ISO date or null; without a date only roles still going on count. */
export function heldAt(role: KnownRole, date: string | null): boolean {
  if (date === null) return role.to === undefined
  const month = date.slice(0, 7)
  return (
    (role.from === undefined || role.from.slice(0, month.length) <= month) &&
    (role.to === undefined || month.slice(0, role.to.length) <= role.to)
  )
}
