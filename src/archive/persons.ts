import { sql } from 'drizzle-orm'
import type { Database } from './connection.js'
import { keysOf } from './name-joins.js'
import { arrayText, type Column, insertRows, listOf } from './rows.js'
import { normalisedLine } from './words.js'

/** A correction as it decides who somebody is. */
export interface Ruling {
  readonly kind: string
  readonly speaker: string
  readonly into: string | null
  readonly name: string | null
  readonly variants: readonly string[]
  readonly articles: readonly string[]
}

/** The corrections in force, in the order in which they were made. */
export async function rulings(db: Database): Promise<Ruling[]> {
  const { rows } = await db.execute<Ruling & Record<string, unknown>>(
    sql`select kind, speaker, "into", name, variants, articles from corrections where undone_at is null order by "order"`,
  )
  return rows
}

/**
 * Who an extracted speaker is after all corrections: each is applied in its turn, so undoing one is leaving it out.
 * In: the extracted id, the spellings in the article, the ids of the article. Out: the id of the person.
 */
export function personOf(
  list: readonly Ruling[],
  speaker: string,
  variants: readonly string[],
  articles: readonly string[],
): string {
  let person = speaker
  for (const ruling of list) {
    if (ruling.speaker !== person || !ruling.into) continue
    if (ruling.kind === 'join' || (ruling.kind === 'split' && applies(ruling, variants, articles))) person = ruling.into
  }
  return person
}

function applies(split: Ruling, variants: readonly string[], articles: readonly string[]): boolean {
  if (articles.some((id) => split.articles.includes(id))) return true
  const lines = new Set(split.variants.map(normalisedLine))
  return variants.some((variant) => lines.has(normalisedLine(variant)))
}

/** Everybody whose records a correction of `speaker` may touch: who became them, and who they became. */
export function affectedBy(list: readonly Ruling[], ...speakers: readonly string[]): string[] {
  const found = new Set(speakers)
  for (let size = 0; size !== found.size; ) {
    size = found.size
    for (const { speaker, into } of list) {
      if (into && (found.has(speaker) || found.has(into))) found.add(speaker).add(into)
    }
  }
  return [...found]
}

/** Decides anew who the given extracted speakers are, in every stored version, and renews the names of all concerned. */
export async function reassign(db: Database, speakers: readonly string[]): Promise<void> {
  const list = await rulings(db)
  const { rows } = await db.execute<{
    version: string
    speaker: string
    person: string
    variants: string[]
    ids: string[]
  }>(
    sql`select vs.version, vs.speaker, vs.person, vs.variants,
          array(select i.value from identities i where i.article = v.article and i.kind = 'id') as ids
        from version_speakers vs join versions v on v.key = vs.version where vs.speaker = any(${listOf(speakers, 'text')})`,
  )
  const moved = rows
    .map((row) => ({ ...row, now: personOf(list, row.speaker, row.variants, row.ids) }))
    .filter((row) => row.now !== row.person)
  if (moved.length > 0) {
    const changes = sql`unnest(${listOf(
      moved.map((m) => m.version),
      'bigint',
    )}, ${listOf(
      moved.map((m) => m.speaker),
      'text',
    )},
      ${listOf(
        moved.map((m) => m.now),
        'text',
      )}) as t(version, speaker, person)`
    for (const table of ['version_speakers', 'quotes']) {
      await db.execute(
        sql`update ${sql.raw(table)} x set person = t.person from ${changes} where x.version = t.version and x.speaker = t.speaker`,
      )
    }
  }
  await refreshSpeakers(db, [...new Set([...speakers, ...moved.flatMap((m) => [m.person, m.now])])])
}

/**
 * Makes the entries of the given persons anew from the stored versions: names, roles, preferred name. Persons of whom
 * nothing is stored and nothing is ruled any more are removed.
 */
export async function refreshSpeakers(db: Database, persons: readonly string[]): Promise<void> {
  if (persons.length === 0) return
  const ids = listOf(persons, 'text')
  const list = await rulings(db)
  await db.execute(sql`delete from speaker_names where person = any(${ids})`)
  const { rows } = await db.execute<{ person: string; name: string }>(
    sql`select distinct person, unnest(variants || name) as name from version_speakers where person = any(${ids})`,
  )
  const preferred = new Map(list.filter((r) => r.name).map((r) => [r.kind === 'split' ? r.into! : r.speaker, r.name!]))
  const names = [
    ...rows,
    ...persons.flatMap((person) => (preferred.has(person) ? [{ person, name: preferred.get(person)! }] : [])),
  ]
  await insertNames(db, names)
  await db.execute(
    sql`insert into speakers (id, name, kind, gender, roles)
        select distinct on (person) person, name, kind, gender,
          coalesce((select array_agg(distinct role) from version_speakers r, unnest(r.roles) role where r.person = vs.person), '{}')
        from version_speakers vs where person = any(${ids}) order by person, (speaker = person) desc, version desc
        on conflict (id) do update set name = excluded.name, kind = excluded.kind, gender = excluded.gender, roles = excluded.roles`,
  )
  const ruled = list.flatMap((r) => [r.speaker, ...(r.into ? [r.into] : [])])
  await db.execute(
    sql`delete from speakers s where id = any(${ids}) and not id = any(${listOf(ruled, 'text')})
        and not exists (select from version_speakers vs where vs.person = s.id or vs.speaker = s.id)`,
  )
  const renamed = persons.map((person) => preferred.get(person) ?? null)
  await db.execute(
    sql`update speakers s set preferred = t.name from unnest(${ids}, ${listOf(renamed, 'text')}) as t(id, name) where s.id = t.id`,
  )
}

/** Spellings by which a person is found; what is there stays. */
export async function insertNames(db: Database, names: readonly { person: string; name: string }[]): Promise<void> {
  const distinct = new Map(names.map((n) => [`${n.person}\n${n.name}`, n]))
  const rows = [...distinct.values()].sort((a, b) => (a.person < b.person ? -1 : 1))
  const columns: Column<(typeof rows)[number]>[] = [
    ['person', 'text', (n) => n.person],
    ['name', 'text', (n) => n.name.slice(0, 500)],
    ['line', 'text', (n) => normalisedLine(n.name).slice(0, 500)],
    ['keys', 'text[]', (n) => arrayText(keysOf(n.name))],
  ]
  await insertRows(db, 'speaker_names', columns, rows, sql`on conflict do nothing`)
}
