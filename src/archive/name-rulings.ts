import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { SpeakerRecord } from '../record.js'
import type { Directory } from '../speakers/directory.js'
import { foldWord } from '../speakers/fold.js'
import { givenForm } from '../speakers/given-forms.js'
import { blockingKeys, isInitials } from '../speakers/identity.js'
import { parseName } from '../speakers/name.js'
import { isSpelledByEar, personId } from '../speakers/person-id.js'
import { sameName } from '../speakers/same-name.js'
import type { Database } from './connection.js'
import type { Ruling } from './persons.js'
import { arrayText, listOf } from './rows.js'
import { corrections } from './schema.js'
import { BY_RULES } from './schemas.js'

/**
 * Rules that say of two full names that they are one spelled twice. A nickname or an initial may be several people's (Sam is Samuel or
 * Samantha), and which of them came first must not decide.
 */
const SURE: ReadonlySet<string> = new Set([
  'directory',
  'spelling',
  'transliteration',
  'spacing',
  'particle',
  'order',
  'sound',
  'learned spelling',
])

/** Names that share keys with so many others are too common to tell who is meant. */
const TOO_MANY = 200

/** What is known of somebody: all full names, and what could speak against a join. */
interface Known {
  readonly person: string
  readonly names: Set<string>
  gender: string
  readonly roles: Set<string>
}

type Newcomer = Pick<SpeakerRecord, 'id' | 'name' | 'kind' | 'gender' | 'roles' | 'variants'>

/**
 * Joins speakers who come into the archive for the first time to whom they are by the rules of names, where that is one person and no
 * other, all of whose names agree, and gender and nation allow it. A join is kept as a correction by `whosaid` with the rule as its reason,
 * so it is told with the speaker, undone like any other, and never made again once undone. Must run as writer.
 * In: the speakers about to be stored and the corrections in force. Out: the corrections made.
 */
export async function joinNewcomers(
  db: Database,
  speakers: readonly Newcomer[],
  list: readonly Ruling[],
  joining: Joining,
): Promise<Ruling[]> {
  const { directory } = joining
  const newcomers = await firstSeen(db, speakers, list, joining)
  if (newcomers.length === 0) return []
  const stored = await alike(db, newcomers)
  const pool = new Pool(stored.known)
  const found: { speaker: string; into: string; reason: string }[] = []
  for (const newcomer of newcomers) {
    const candidates = [...(stored.candidates.get(newcomer.id) ?? []), ...pool.alike(newcomer.name)]
    const match = oneOf(newcomer, new Set(candidates), pool, directory)
    // whom the directory knows keeps the directory's id
    const reverse = match !== null && directory.people.has(newcomer.id) && !directory.people.has(match.into)
    if (match !== null && !reverse) found.push({ speaker: newcomer.id, ...match })
    else if (match !== null) found.push({ speaker: match.into, into: newcomer.id, reason: match.reason })
    pool.add(match === null || reverse ? newcomer.id : match.into, newcomer)
    if (reverse) pool.move(match.into, newcomer.id)
  }
  return found.length === 0 ? [] : keep(db, found)
}

/** What joins go by. */
export interface Joining {
  readonly directory: Directory
  /** Ids that were found stored already: most speakers of an article are no newcomers, and nobody asks again. */
  readonly stored: Set<string>
}

/** So many ids are remembered before it begins anew. */
const MOST_REMEMBERED = 200_000

/** Whoever of the speakers is a person with a full name of whom nothing is stored yet. */
async function firstSeen(
  db: Database,
  speakers: readonly Newcomer[],
  list: readonly Ruling[],
  { directory, stored }: Joining,
): Promise<Newcomer[]> {
  const ruled = new Set(list.flatMap(({ speaker, into }) => [speaker, into]))
  const persons = speakers.filter(({ id, kind }) => kind === 'person' && !stored.has(id) && !ruled.has(id))
  const ids = new Set(persons.map(({ id }) => id))
  if (ids.size === 0) return []
  const { rows } = await db.execute<{ id: string }>(
    sql`select n.id from unnest(${listOf([...ids], 'text')}) as n(id)
        where not exists (select from version_speakers vs where vs.speaker = n.id)
          and not exists (select from speakers s where s.id = n.id)`,
  )
  const fresh = new Set(rows.map(({ id }) => id))
  if (stored.size > MOST_REMEMBERED) stored.clear()
  for (const id of ids) if (!fresh.has(id)) stored.add(id)
  const newcomers = new Map<string, Newcomer>()
  for (const person of persons)
    if (fresh.has(person.id) && !newcomers.has(person.id) && isByName(person, directory))
      newcomers.set(person.id, person)
  return [...newcomers.values()]
}

/**
 * Is it a full name that another romanisation may stand beside, and the id that of the name? Names of English are always spelled alike; an
 * article that tells two people of one name apart gives them other ids.
 */
function isByName({ id, name }: Newcomer, directory: Directory): boolean {
  const parsed = isFull(name) ? parseName(name) : null
  if (parsed === null || !isSpelledByEar(parsed)) return false
  const first = parsed.given!.split(/[\s-]/)[0]
  if (parsed.order === 'given-first' && givenForm(foldWord(first)) === null) return false
  return directory.people.has(id) || personId(parsed) === id
}

function isFull(text: string): boolean {
  const name = parseName(text)
  return name !== null && name.given !== null && !isInitials(name.given)
}

/** Whose names share a key for the family name and one for the given name with a newcomer's, and all that is known of them. */
async function alike(db: Database, newcomers: readonly Newcomer[]) {
  const keys = newcomers.map(({ name }) => blockingKeys(name))
  const { rows } = await db.execute<{ id: string; persons: string[] }>(
    sql`select n.id, s.persons from unnest(${listOf(
      newcomers.map(({ id }) => id),
      'text',
    )}, ${listOf(
      keys.map(({ family }) => arrayText(family)),
      'text',
    )}, ${listOf(
      keys.map(({ given }) => arrayText(given)),
      'text',
    )}) as n(id, family, given)
        cross join lateral (select array_agg(distinct person) as persons from (
          select person from speaker_names where keys && n.family::text[] and keys && n.given::text[] limit ${TOO_MANY}) x) s
        where cardinality(s.persons) < ${TOO_MANY}`,
  )
  const candidates = new Map(rows.map(({ id, persons }) => [id, persons]))
  const persons = [...new Set(rows.flatMap((row) => row.persons))]
  const known = new Map<string, Known>()
  if (persons.length > 0) {
    const details = await db.execute<{ person: string; name: string; gender: string; roles: string[] }>(
      sql`select person, n.name, gender, roles from speaker_names n join speakers s on s.id = person
          where person = any(${listOf(persons, 'text')}) and kind = 'person'`,
    )
    for (const { person, name, gender, roles } of details.rows) {
      const one = known.get(person) ?? { person, names: new Set(), gender, roles: new Set(roles) }
      if (isFull(name)) one.names.add(name)
      known.set(person, one)
    }
  }
  return { candidates, known }
}

/** Who is stored or came before in the same batch. */
class Pool {
  private readonly byFamily = new Map<string, Set<string>>()

  constructor(readonly known: Map<string, Known>) {}

  add(person: string, { name, variants, gender, roles }: Newcomer): void {
    const one = this.known.get(person) ?? { person, names: new Set<string>(), gender, roles: new Set<string>() }
    for (const spelling of [name, ...variants]) if (isFull(spelling)) one.names.add(spelling)
    for (const role of roles) one.roles.add(role)
    if (one.gender === 'unknown') one.gender = gender
    this.known.set(person, one)
    for (const key of blockingKeys(name).family) {
      const persons = this.byFamily.get(key) ?? new Set()
      this.byFamily.set(key, persons.add(person))
    }
  }

  /** All that is known of one person is known of another from now on. */
  move(from: string, to: string): void {
    for (const name of this.known.get(from)?.names ?? []) this.known.get(to)?.names.add(name)
    this.known.delete(from)
  }

  alike(name: string): string[] {
    return blockingKeys(name).family.flatMap((key) => [...(this.byFamily.get(key) ?? [])])
  }
}

/** The one person that a newcomer is, and why; null where it is nobody's or several people's name. */
function oneOf(newcomer: Newcomer, candidates: ReadonlySet<string>, { known }: Pool, directory: Directory) {
  let match: { into: string; reason: string } | null = null
  for (const person of candidates) {
    const one = known.get(person)
    if (one === undefined) continue
    const verdicts = [...one.names].map((name) => sameName(newcomer.name, name, directory))
    const verdict = verdicts.find(({ same, rule }) => same && SURE.has(rule))
    if (verdict === undefined) continue
    if (match !== null || verdicts.some(({ same }) => !same) || clash(newcomer, one, directory)) return null
    match = { into: person, reason: `${verdict.rule}: ${verdict.evidence}` }
  }
  return match
}

function clash({ gender, roles }: Newcomer, known: Known, directory: Directory): boolean {
  if (gender !== 'unknown' && known.gender !== 'unknown' && gender !== known.gender) return true
  const [own, others] = [roles, known.roles].map((list) => nations(list, directory))
  return own.size > 0 && others.size > 0 && ![...own].some((nation) => others.has(nation))
}

/** The countries that roles speak of: “Polish foreign minister”, “president of Peru”. */
function nations(roles: Iterable<string>, { placeByWord }: Directory): Set<string> {
  const found = new Set<string>()
  for (const role of roles) {
    const words = role.toLowerCase().split(/\s+/)
    for (const [i, word] of words.entries())
      for (const name of [word, `${word} ${words[i + 1] ?? ''}`]) {
        const place = placeByWord.get(name.replace(/[’']s$/, ''))
        if (place?.kind === 'country') found.add(place.name)
      }
  }
  return found
}

async function keep(
  db: Database,
  found: readonly { speaker: string; into: string; reason: string }[],
): Promise<Ruling[]> {
  const sides = listOf(
    found.flatMap(({ speaker, into }) => [speaker, into]),
    'text',
  )
  const { rows } = await db.execute<{ speaker: string; into: string }>(
    sql`select speaker, "into" from corrections where kind = 'join' and (speaker = any(${sides}) or "into" = any(${sides}))`,
  )
  const ruled = new Set(rows.flatMap(({ speaker, into }) => [`${speaker} ${into}`, `${into} ${speaker}`]))
  const fresh = found.filter(({ speaker, into }) => !ruled.has(`${speaker} ${into}`))
  if (fresh.length === 0) return []
  const made = fresh.map((join) => ({
    ...join,
    id: randomUUID(),
    kind: 'join',
    by: BY_RULES,
    variants: [],
    articles: [],
  }))
  await db.insert(corrections).values(made)
  return made.map((row) => ({ ...row, quote: null, name: null }))
}
