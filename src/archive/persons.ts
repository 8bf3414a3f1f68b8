import { sql } from 'drizzle-orm'
import type { Database } from './connection.js'
import { keysOf } from './name-joins.js'
import { arrayText, type Column, insertRows, listOf } from './rows.js'
import { BY_RULES } from './schemas.js'
import { normalisedLine } from './words.js'

/** A correction as it decides who somebody is. */
export interface Ruling {
  readonly kind: string
  readonly speaker: string | null
  readonly quote: string | null
  readonly into: string | null
  readonly name: string | null
  readonly variants: readonly string[]
  readonly articles: readonly string[]
  readonly by: string
}

/**
 * The corrections in force, in the order in which they were made. In: extracted ids, where only who these are is asked for: of the joins made
 * by the rules of names, which grow with the archive, those that lead on from them come then, and no others.
 */
export async function rulings(db: Database, ids?: readonly string[]): Promise<Ruling[]> {
  const all = sql`select kind, speaker, quote, "into", name, variants, articles, by from corrections c where undone_at is null`
  const byRules = sql`c.kind = 'join' and c.by = ${BY_RULES}`
  const { rows } = await db.execute<Ruling & Record<string, unknown>>(
    ids === undefined
      ? sql`${all} order by "order"`
      : sql`with recursive concerned(id) as (
              select id from unnest(${listOf([...new Set(ids)], 'text')}) as n(id)
              union select c."into" from corrections c where not (${byRules}) and c.undone_at is null and c."into" is not null
              union select c."into" from corrections c join concerned on c.speaker = concerned.id
                where c.undone_at is null and c."into" is not null)
            ${all} and (not (${byRules}) or c.speaker in (select id from concerned)) order by "order"`,
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

/** Who said the quotes whose attribution was put right, by quote; the latest word counts, and joins made since. */
export function attributions(list: readonly Ruling[]): Map<string, string> {
  const ruled = list.filter((r) => r.kind === 'attribute' && r.quote && r.into)
  return new Map(ruled.map((r) => [r.quote!, personOf(list, r.into!, [], [])]))
}

/** Everybody whose records a correction of `speaker` may touch: who became them, and who they became. */
export function affectedBy(list: readonly Ruling[], ...speakers: readonly string[]): string[] {
  const found = new Set(speakers)
  for (let size = 0; size !== found.size; ) {
    size = found.size
    for (const { kind, speaker, into } of list) {
      if (kind !== 'attribute' && speaker && into && (found.has(speaker) || found.has(into)))
        found.add(speaker).add(into)
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
  await attributeQuotes(db, list)
  await refreshSpeakers(db, [...new Set([...speakers, ...moved.flatMap((m) => [m.person, m.now])])])
}

/** Gives the quotes whose attribution was put right to who said them, and those in `undone` back to whom they were taken for. */
export async function attributeQuotes(db: Database, list: readonly Ruling[], undone: readonly string[] = []) {
  if (undone.length > 0) {
    await db.execute(
      sql`update quotes q set person = coalesce(
            (select vs.person from version_speakers vs where vs.version = q.version and vs.speaker = q.speaker), q.speaker)
          where q.uid = any(${listOf(undone, 'text')})`,
    )
  }
  const right = [...attributions(list)]
  if (right.length === 0) return
  const [uids, persons] = [0, 1].map((i) =>
    listOf(
      right.map((pair) => pair[i]),
      'text',
    ),
  )
  await db.execute(
    sql`update quotes q set person = t.person from unnest(${uids}, ${persons}) as t(uid, person)
        where q.uid = t.uid and q.person is distinct from t.person`,
  )
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
  const preferred = new Map(
    list.filter((r) => r.name).map((r) => [r.kind === 'rename' ? r.speaker! : r.into!, r.name!]),
  )
  const names = [
    ...rows,
    ...persons.flatMap((person) => (preferred.has(person) ? [{ person, name: preferred.get(person)! }] : [])),
  ]
  await insertNames(db, names)
  // Roles once a person, not once a mention: somebody may stand in a hundred thousand articles.
  await db.execute(
    sql`insert into speakers (id, name, kind, gender, roles)
        select person, name, kind, gender,
          coalesce((select array_agg(distinct role) from version_speakers r, unnest(r.roles) role where r.person = latest.person), '{}')
        from (select distinct on (person) person, name, kind, gender
              from version_speakers where person = any(${ids}) order by person, (speaker = person) desc, version desc) latest
        on conflict (id) do update set name = excluded.name, kind = excluded.kind, gender = excluded.gender, roles = excluded.roles`,
  )
  // Whom only a corrected attribution names stands in no article.
  const named = list.filter((r) => r.kind === 'attribute' && r.name && persons.includes(r.into!))
  for (const { into, name } of named) await addSpeaker(db, into!, name!, null)
  const ruled = list.flatMap((r) => (r.by === BY_RULES ? [] : [r.speaker, r.into].filter((id) => id !== null)))
  await db.execute(
    sql`delete from speakers s where id = any(${ids}) and not id = any(${listOf(ruled, 'text')})
        and not exists (select from version_speakers vs where vs.person = s.id or vs.speaker = s.id)`,
  )
  const renamed = persons.map((person) => preferred.get(person) ?? null)
  await db.execute(
    sql`update speakers s set preferred = t.name from unnest(${ids}, ${listOf(renamed, 'text')}) as t(id, name) where s.id = t.id`,
  )
}

/** An entry for a speaker that a correction makes; kind and gender are those of whom it is split from. */
export async function addSpeaker(db: Database, id: string, name: string, from: string | null): Promise<void> {
  await db.execute(
    sql`insert into speakers (id, name, kind, gender, roles)
        select ${id}, ${name}, coalesce(max(kind), 'person'), coalesce(max(gender), 'unknown'), '{}' from speakers where id = ${from}
        on conflict do nothing`,
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
