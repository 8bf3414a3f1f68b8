import type { Gender } from '../types.js'
import builtInBodies from './directory/bodies.json' with { type: 'json' }
import builtInPeople from './directory/people.json' with { type: 'json' }
import builtInPlaces from './directory/places.json' with { type: 'json' }
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
  readonly acronyms: readonly string[]
  readonly variants: readonly string[]
  /** “company”, “ministry”, “party” …; null where a directory file did not say. */
  readonly type: string | null
}

export interface KnownPlace {
  /** ISO 3166 code of a country or one of its parts. */
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly variants: readonly string[]
  readonly demonyms: readonly string[]
  readonly capital?: string | undefined
  readonly metonyms?: readonly string[] | undefined
  /** The title of who leads a state, where that is not its first office of chancellor or prime minister; `several` where it can't be told. */
  readonly ledBy?: string | undefined
}

/** Known people, bodies and places with the indexes that the stages look things up in. Immutable; built once and passed down. */
export interface Directory {
  readonly people: ReadonlyMap<string, KnownPerson>
  readonly bodies: ReadonlyMap<string, KnownBody>
  readonly places: readonly KnownPlace[]
  /** By the folded letters of a whole name: “kimjongun”. */
  readonly personBySpelling: ReadonlyMap<string, KnownPerson>
  /** By the folded letters of a name or acronym. */
  readonly bodyBySpelling: ReadonlyMap<string, KnownBody>
  /** The place that a name, a demonym, a capital or a metonym points to: “Ukrainian”, “Kyiv” → Ukraine. In lower case. */
  readonly placeByWord: ReadonlyMap<string, KnownPlace>
  /** Who ever held an office, by “title|of” in lower case. */
  readonly holders: ReadonlyMap<string, readonly KnownPerson[]>
}

/** What a directory file holds about a person. */
export interface PersonEntry {
  readonly id?: string | undefined
  readonly name: string
  readonly given?: string | null | undefined
  readonly family?: string | null | undefined
  readonly gender?: Gender | undefined
  readonly country?: string | null | undefined
  readonly dominant?: boolean | undefined
  readonly variants?: readonly string[] | undefined
  readonly roles?: readonly KnownRole[] | undefined
}

export interface BodyEntry {
  readonly id?: string | undefined
  readonly name: string
  readonly acronyms?: readonly string[] | undefined
  readonly variants?: readonly string[] | undefined
  readonly type?: string | null | undefined
}

export interface DirectoryEntries {
  readonly people: readonly PersonEntry[]
  readonly bodies: readonly BodyEntry[]
}

const idOf = (name: string) =>
  name
    .replace(/^the /i, '')
    .split(/[\s-]+/)
    .map(foldWord)
    .filter(Boolean)
    .join('-')

function personOf(entry: PersonEntry): KnownPerson {
  return {
    id: entry.id ?? idOf(entry.name),
    name: entry.name,
    given: entry.given ?? null,
    family: entry.family ?? null,
    gender: entry.gender ?? 'unknown',
    country: entry.country ?? null,
    dominant: entry.dominant ?? false,
    variants: entry.variants ?? [],
    roles: entry.roles ?? [],
  }
}

function build(
  people: ReadonlyMap<string, KnownPerson>,
  bodies: ReadonlyMap<string, KnownBody>,
  places: readonly KnownPlace[],
): Directory {
  const personBySpelling = new Map<string, KnownPerson>()
  const holders = new Map<string, KnownPerson[]>()
  for (const person of people.values()) {
    for (const spelling of [...person.variants, person.name]) personBySpelling.set(foldWord(spelling), person)
    const turned = otherOrder(person)
    if (turned && !personBySpelling.has(turned)) personBySpelling.set(turned, person)
    if (person.dominant && person.family) personBySpelling.set(foldWord(person.family), person)
    for (const { title, of } of person.roles) push(holders, `${title}|${of ?? ''}`.toLowerCase(), person)
  }
  const bodyBySpelling = new Map<string, KnownBody>()
  for (const body of bodies.values())
    for (const spelling of [...body.variants, ...body.acronyms, body.name])
      bodyBySpelling.set(foldWord(spelling.replace(/^the /i, '')), body)
  const placeByWord = new Map<string, KnownPlace>()
  for (const place of places) {
    const words = [...(place.metonyms ?? []), place.capital, ...place.demonyms, ...place.variants, place.name]
    for (const word of words)
      if (word && !placeByWord.has(word.toLowerCase())) placeByWord.set(word.toLowerCase(), place)
  }
  return { people, bodies, places, personBySpelling, bodyBySpelling, placeByWord, holders }
}

/** “Weiwei Ai” for Ai Weiwei, “Orbán Viktor” for Viktor Orbán: where family names stand first at home. */
const FAMILY_FIRST = new Set(['CN', 'TW', 'HK', 'KR', 'KP', 'JP', 'VN', 'HU', 'SG'])
function otherOrder({ name, given, family, country }: KnownPerson): string | null {
  if (!given || !family || !FAMILY_FIRST.has(country ?? '')) return null
  const [first, second] = [foldWord(given + family), foldWord(family + given)]
  const whole = foldWord(name)
  return whole === first ? second : whole === second ? first : null
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}

/** A directory with entries added to another one; an entry of the same id replaces the other's. */
export function extendDirectory(base: Directory, added: DirectoryEntries): Directory {
  const people = new Map(base.people)
  for (const entry of added.people) {
    const person = personOf(entry)
    people.delete(person.id)
    people.set(person.id, person)
  }
  const bodies = new Map(base.bodies)
  for (const { id, name, acronyms = [], variants = [], type = null } of added.bodies)
    bodies.set(id ?? idOf(name), { id: id ?? idOf(name), name, acronyms, variants, type })
  return build(people, bodies, base.places)
}

/** The people, bodies and places that ship with the package. */
export const builtInDirectory: Directory = extendDirectory(build(new Map(), new Map(), builtInPlaces as KnownPlace[]), {
  people: builtInPeople as PersonEntry[],
  bodies: builtInBodies as BodyEntry[],
})

/** Did somebody hold a role at a date? In: an ISO date or null. Without a date only an office still held counts. */
export function heldAt(role: KnownRole, date: string | null): boolean {
  if (date === null) return role.from !== undefined && role.to === undefined
  const month = date.slice(0, 7)
  if (role.from === undefined && role.to === undefined) return false
  const begun = role.from === undefined || role.from <= month.slice(0, role.from.length)
  return begun && (role.to === undefined || month.slice(0, role.to.length) <= role.to)
}

/** Who held an office at a date: exactly one person, or null. In: “foreign minister”, “Ukraine”. */
export function holderOf(directory: Directory, title: string, of: string, date: string | null): KnownPerson | null {
  const key = `${title}|${of}`.toLowerCase()
  const held = (directory.holders.get(key) ?? []).filter((person) =>
    person.roles.some((role) => `${role.title}|${role.of ?? ''}`.toLowerCase() === key && heldAt(role, date)),
  )
  return held.length === 1 ? held[0] : null
}
