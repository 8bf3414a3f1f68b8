import { sql } from 'drizzle-orm'
import type { Database } from './connection.js'
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

/**
 * Whom a name means, in any spelling: the id, a spelling that was seen, or one like it (by trigrams, tolerant of typos and
 * of words left out). In: what was typed. Out: best first; several where the name is that of several.
 */
export async function findNames(db: Database, typed: string, limit = 20): Promise<FoundName[]> {
  const known = await db.execute<{ speaker: string }>(
    sql`select speaker from version_speakers where speaker = ${typed} union select id from speakers where id = ${typed} limit 1`,
  )
  if (known.rows.length > 0) return [{ person: personOf(await rulings(db), typed, [], []), name: typed, score: 1 }]
  const line = normalisedLine(typed)
  if (!line) return []
  return findLines(db, line, limit)
}

async function findLines(db: Database, line: string, limit: number): Promise<FoundName[]> {
  const { rows } = await db.execute<{ person: string; name: string; score: number }>(
    sql`select person, (array_agg(name order by score desc, length(name)))[1] as name, max(score)::float8 as score from (
          select person, name, 1.0 as score from speaker_names where line = ${line}
          union all
          select person, name, 0.98 * (0.6 * similarity(line, ${line}) + 0.4 * word_similarity(${line}, line)) as score
            from speaker_names where (line % ${line} or line %> ${line}) and line <> ${line}
        ) found where score >= ${FAIR} group by person order by 3 desc, 2 limit ${limit}`,
  )
  return rows
}

/** The persons that a filter by speaker lets through: all of the very spelling, or else the likest. */
export async function personsNamed(db: Database, typed: string): Promise<string[]> {
  const found = await findNames(db, typed, 50)
  const best = found[0]?.score ?? 0
  return found.filter((f) => (best === 1 ? f.score === 1 : f.score >= Math.max(0.55, best - 0.05))).map((f) => f.person)
}

/** All spellings of the given persons, as words. */
export async function spellingsOf(db: Database, persons: readonly string[]): Promise<string[][]> {
  if (persons.length === 0) return []
  const { rows } = await db.execute<{ line: string }>(
    sql`select distinct line from speaker_names where person = any(${listOf(persons, 'text')}) and line <> ''`,
  )
  return rows.map((r) => r.line.split(' '))
}

/** Finds speakers for `GET /speakers?q=`. Out: best first, of equal ones the most quoted. */
export async function searchSpeakers(db: Database, typed: string, limit: number): Promise<SpeakerHit[]> {
  const found = await findNames(db, typed, limit)
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
  return found
    .filter((f) => byId.has(f.person))
    .map((f) => ({ ...byId.get(f.person)!, matched: f.name, score: Math.round(f.score * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score || b.quotes - a.quotes)
}
