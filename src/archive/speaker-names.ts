import { sql } from 'drizzle-orm'
import type { Directory } from '../speakers/directory.js'
import type { Database } from './connection.js'
import { asWritten, keysOf, knownNames, namesRole, ruleScore, slipScore, waysToCall } from './name-joins.js'
import { personOf, rulings } from './persons.js'
import { listOf } from './rows.js'
import type { SpeakerHit } from './schemas.js'
import { normalisedLine } from './words.js'

export interface FoundName {
  readonly person: string
  readonly name: string
  /** 1: the very spelling (or id); below: similarity by trigrams. */
  readonly score: number
}

const FAIR = 0.35
const MOST = 300

/**
 * Whom a name means, in any spelling: the id, a spelling that was seen, another transliteration of one (by the rules of
 * `speakers/`), or one like it (by trigrams, tolerant of typos). In: what was typed. Out: best first; several where the name
 * is that of several.
 */
export async function findNames(db: Database, typed: string, directory: Directory, limit = 20): Promise<FoundName[]> {
  const known = await db.execute<{ speaker: string }>(
    sql`select speaker from version_speakers where speaker = ${typed} union select id from speakers where id = ${typed} limit 1`,
  )
  if (known.rows.length > 0)
    return [{ person: personOf(await rulings(db, [typed]), typed, [], []), name: typed, score: 1 }]
  const line = normalisedLine(typed)
  if (!line) return []
  const best = new Map<string, FoundName>()
  const asked = asWritten(typed)
  const inDirectory = await knownBy(db, asked, directory)
  for (const found of [...inDirectory, ...(await likeIt(db, line)), ...(await byRules(db, asked, directory))]) {
    const other = best.get(found.person)
    if (found.score >= FAIR && (!other || found.score > other.score)) best.set(found.person, found)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1)).slice(0, limit)
}

async function likeIt(db: Database, line: string): Promise<FoundName[]> {
  const { rows } = await db.execute<FoundName & Record<string, unknown>>(
    sql`select person, name, case when line = ${line} then 1
            else 0.9 * (0.6 * similarity(line, ${line}) + 0.4 * word_similarity(${line}, line)) end::float8 as score
        from speaker_names where line = ${line} or line % ${line} or line %> ${line}
        order by score desc, length(name) limit ${MOST}`,
  )
  return rows
}

/** Whom the directory knows by this name, if anything of his is stored. */
async function knownBy(db: Database, typed: string, directory: Directory): Promise<FoundName[]> {
  const known = knownNames(typed, directory)
  if (!known) return []
  const person = personOf(await rulings(db, [known.id]), known.id, [], [])
  const { rows } = await db.execute(sql`select from speakers where id = ${person}`)
  return rows.length > 0 ? [{ person, name: known.name, score: 0.98 }] : []
}

async function byRules(db: Database, typed: string, directory: Directory): Promise<FoundName[]> {
  const keys = listOf(keysOf(typed), 'text')
  const { rows } = await db.execute<{ person: string; name: string }>(
    sql`select person, name, (select count(*) from unnest(keys) k where k = any(${keys})) as shared
        from speaker_names where keys && ${keys} order by shared desc, length(name) limit ${MOST}`,
  )
  return rows.flatMap(({ person, name }) => {
    const score = ruleScore(typed, name, directory) ?? slipScore(typed, name)
    return score === null ? [] : [{ person, name, score }]
  })
}

const SURE = 0.95 // by the very spelling or by a rule

/** The persons that a filter lets through: all of the very id or spelling, or else its transliterations, or else the likest. */
export async function personsNamed(db: Database, typed: string, directory: Directory): Promise<string[]> {
  const exact = await db.execute<{ person: string; is_id: boolean }>(
    sql`select distinct person, false as is_id from speaker_names where line = ${normalisedLine(typed) || null}
        union all (select speaker, true from version_speakers where speaker = ${typed} limit 1)
        union all select id, true from speakers where id = ${typed}`,
  )
  const ids = exact.rows.filter((r) => r.is_id)
  if (ids.length > 0) return [personOf(await rulings(db, [typed]), typed, [], [])]
  if (exact.rows.length > 0) return exact.rows.map((r) => r.person)
  const found = await findNames(db, typed, directory, 50)
  const best = found[0]?.score ?? 0
  const least = best >= SURE ? SURE : Math.max(0.55, best - 0.05)
  return found.filter((f) => f.score >= least).map((f) => f.person)
}

/** Under what names a text may speak of whom a typed name means, each as words. Empty when it is nobody's name. */
export async function spellingsOf(db: Database, typed: string, directory: Directory): Promise<string[][]> {
  const persons = await personsNamed(db, typed, directory)
  const { rows } = await db.execute<{ name: string }>(
    sql`select distinct name from speaker_names where person = any(${listOf(persons, 'text')})`,
  )
  const lines = waysToCall(
    typed,
    rows.map((r) => r.name),
    directory,
  ).map(normalisedLine)
  return [...new Set(lines)].filter(Boolean).map((line) => line.split(' '))
}

/** Finds speakers for `GET /speakers?q=`. Out: best first, of equal ones who has the role that was typed, and then the most quoted. */
export async function searchSpeakers(
  db: Database,
  typed: string,
  limit: number,
  directory: Directory,
): Promise<SpeakerHit[]> {
  const found = await findNames(db, typed, directory, limit)
  const people = listOf(
    found.map((f) => f.person),
    'text',
  )
  const { rows } = await db.execute<Omit<SpeakerHit, 'matched' | 'score'>>(
    sql`select id, coalesce(preferred, name) as name, kind, roles,
          (select count(*)::int from quotes q where q.person = s.id and withdrawn_at is null) as quotes
        from speakers s where id = any(${people})`,
  )
  const byId = new Map(rows.map((r) => [r.id, r]))
  const hits = found
    .filter((f) => byId.has(f.person))
    .map((f) => ({ ...byId.get(f.person)!, matched: f.name, score: Math.round(f.score * 1000) / 1000 }))
  const fits = new Map(hits.map(({ id, roles }) => [id, Number(namesRole(typed, roles))]))
  return hits.sort((a, b) => b.score - a.score || fits.get(b.id)! - fits.get(a.id)! || b.quotes - a.quotes)
}

/** Who is quoted most, for a look around. */
export async function mostQuoted(db: Database, limit: number): Promise<SpeakerHit[]> {
  const { rows } = await db.execute<Omit<SpeakerHit, 'matched' | 'score'>>(
    sql`select s.id, coalesce(s.preferred, s.name) as name, s.kind, s.roles, top.quotes from (
          select person, count(*)::int as quotes from quotes where withdrawn_at is null and person is not null
          group by 1 order by 2 desc, 1 limit ${limit}) top
        join speakers s on s.id = top.person order by top.quotes desc, s.id`,
  )
  return rows.map((row) => ({ ...row, matched: row.name, score: 1 }))
}
