import { sql } from 'drizzle-orm'
import { forgetWordings } from './clusters.js'
import type { Database } from './connection.js'
import type { Prepared } from './prepare.js'
import { type Column, insertRows, listOf } from './rows.js'

/** An article whose place in the archive is found: its version is there, empty, and the earlier one is withdrawn. */
export interface Placed {
  readonly item: Prepared
  readonly article: number
  readonly version: number
  readonly outcome: 'new' | 'replaced' | 'changed'
  /** All ids under which the article is known. */
  readonly articleIds: readonly string[]
  /** Who spoke in the form of this version that is replaced. */
  readonly formerPersons: readonly string[]
  readonly at: Date
  readonly storedAt: Date
}

/** Which stored articles each item is, by id, url or text; none: a new one. */
export async function identify(db: Database, items: readonly Prepared[]): Promise<Map<Prepared, number[]>> {
  const all = items.flatMap((item) => item.identities.map((i) => ({ ...i, item })))
  const kinds = listOf(
    all.map((i) => i.kind),
    'text',
  )
  const { rows } = await db.execute<{ n: string; article: string }>(
    sql`select t.n, i.article from unnest(${kinds}, ${listOf(
      all.map((i) => i.value),
      'text',
    )}) with ordinality as t(kind, value, n)
        join identities i on i.kind = t.kind and i.value = t.value`,
  )
  const found = new Map<Prepared, number[]>()
  for (const { n, article } of rows) {
    const { item } = all[Number(n) - 1]
    const keys = found.get(item) ?? []
    if (!keys.includes(Number(article))) keys.push(Number(article))
    found.set(item, keys)
  }
  return found
}

/** Makes the version of each item: of a new article, in the place of the same text, or as the newest of a changed article. */
export async function placeVersions(
  db: Database,
  items: readonly Prepared[],
  known: ReadonlyMap<Prepared, readonly number[]>,
): Promise<Placed[]> {
  const fresh = items.filter((item) => !known.has(item))
  const made = await db.execute<{ key: string }>(
    sql`insert into articles (stored_at) select now() from generate_series(1, ${fresh.length}) returning key`,
  )
  const article = new Map(fresh.map((item, i) => [item, Number(made.rows[i].key)]))
  for (const [item, keys] of known) article.set(item, await mergeArticles(db, keys))
  const former = await withdrawVersions(
    db,
    [...known.keys()].map((item) => article.get(item)!),
    known,
    article,
  )
  const [versions] = await Promise.all([
    keepVersions(db, items, article),
    keepIdentities(db, items, article),
    keepAppearances(db, items, article),
  ])
  const ids = await articleIds(
    db,
    [...known.keys()].map((item) => article.get(item)!),
  )
  return items.map((item, i) => {
    const key = article.get(item)!
    const before = former.get(item)
    return {
      item,
      article: key,
      version: versions[i].key,
      outcome: before === undefined ? 'new' : before.sameText ? 'replaced' : 'changed',
      articleIds: ids.get(key) ?? [item.record.article.id],
      formerPersons: before?.persons ?? [],
      at: item.publishedAt ?? versions[i].storedAt,
      storedAt: versions[i].storedAt,
    }
  })
}

/** Articles that turn out to be one become one; the versions of the others are its earlier ones. Out: its key. */
async function mergeArticles(db: Database, keys: readonly number[]): Promise<number> {
  const [into, ...others] = [...keys].sort((a, b) => a - b)
  if (others.length === 0) return into
  const from = listOf(others, 'bigint')
  await db.execute(sql`update versions set article = ${into} where article = any(${from})`)
  await db.execute(sql`update identities set article = ${into} where article = any(${from})`)
  await db.execute(
    sql`insert into appearances select ${into}, place, id, url, title, outlet, published, published_at
        from appearances where article = any(${from}) on conflict do nothing`,
  )
  await db.execute(sql`delete from articles where key = any(${from})`)
  return into
}

/** Takes back what is current of known articles; of the version with the very text of the item, everything is removed. */
async function withdrawVersions(
  db: Database,
  articles: readonly number[],
  known: ReadonlyMap<Prepared, unknown>,
  article: ReadonlyMap<Prepared, number>,
): Promise<Map<Prepared, { sameText: boolean; persons: string[] }>> {
  const former = new Map<Prepared, { sameText: boolean; persons: string[] }>()
  if (articles.length === 0) return former
  const keys = listOf(articles, 'bigint')
  const { rows } = await db.execute<{
    key: string
    article: string
    current: boolean
    hash: string
    persons: string[]
  }>(
    sql`select key, article, current, text_hash as hash, array(select person from version_speakers where version = key) as persons
        from versions where article = any(${keys})`,
  )
  await db.execute(sql`update versions set current = false where article = any(${keys}) and current`)
  const replaced: string[] = []
  for (const item of known.keys()) {
    const same = rows.find((v) => Number(v.article) === article.get(item) && v.hash === item.textHash)
    former.set(item, { sameText: same?.current ?? false, persons: same?.persons ?? [] })
    if (same) replaced.push(same.key)
  }
  await db.execute(
    sql`update quotes set withdrawn_at = now() where withdrawn_at is null
        and version in (select key from versions where article = any(${keys}))`,
  )
  const versions = listOf(replaced, 'bigint')
  await db.execute(sql`delete from version_speakers where version = any(${versions})`)
  const gone = await db.execute<{ fingerprint: string; cluster: string }>(
    sql`delete from quotes where version = any(${versions}) returning fingerprint, cluster`,
  )
  await forgetWordings(db, gone.rows)
  return former
}

async function keepIdentities(db: Database, items: readonly Prepared[], article: ReadonlyMap<Prepared, number>) {
  const rows = items.flatMap((item) => item.identities.map((i) => ({ ...i, article: article.get(item)! })))
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    ['kind', 'text', (i) => i.kind],
    ['value', 'text', (i) => i.value],
    ['article', 'bigint', (i) => i.article],
  ]
  await insertRows(db, 'identities', columns, rows, sql`on conflict do nothing`)
}

const place: Column<Prepared>[] = [
  ['place', 'text', (item) => item.place],
  ['id', 'text', (item) => item.record.article.id],
  ['url', 'text', (item) => item.record.article.url],
  ['title', 'text', (item) => item.record.article.title],
  ['outlet', 'text', (item) => item.record.article.outlet],
  ['published', 'text', (item) => item.record.article.publishedAt],
  ['published_at', 'timestamptz', (item) => item.publishedAt],
]

async function keepAppearances(db: Database, items: readonly Prepared[], article: ReadonlyMap<Prepared, number>) {
  const columns: Column<Prepared>[] = [['article', 'bigint', (item) => article.get(item)], ...place]
  const rest = sql`on conflict (article, place) do update set id = excluded.id, url = excluded.url, title = excluded.title,
    outlet = excluded.outlet, published = excluded.published, published_at = excluded.published_at`
  await insertRows(db, 'appearances', columns, items, rest)
  // An appearance of which nothing is known says nothing beside one of which something is.
  await db.execute(
    sql`delete from appearances a where place = '' and article = any(${listOf([...article.values()], 'bigint')})
        and exists (select from appearances b where b.article = a.article and b.place <> '')`,
  )
}

async function keepVersions(db: Database, items: readonly Prepared[], article: ReadonlyMap<Prepared, number>) {
  const columns: Column<Prepared>[] = [
    ['article', 'bigint', (item) => article.get(item)],
    ['text_hash', 'text', (item) => item.textHash],
    ['text', 'text', (item) => item.text],
    ...place,
    ['extraction', 'jsonb', ({ record: { speakers, diagnostics } }) => JSON.stringify({ speakers, diagnostics })],
  ]
  const rest = sql`on conflict (article, text_hash) do update set text = excluded.text, id = excluded.id, url = excluded.url,
    title = excluded.title, outlet = excluded.outlet, place = excluded.place, published = excluded.published, published_at = excluded.published_at,
    extraction = excluded.extraction, stored_at = now(), current = true returning key, article, stored_at`
  const rows = await insertRows(db, 'versions', columns, items, rest)
  const byArticle = new Map(rows.map((r) => [Number(r.article), r]))
  return items.map((item) => {
    const row = byArticle.get(article.get(item)!)!
    return { key: Number(row.key), storedAt: new Date(row.stored_at as string) }
  })
}

async function articleIds(db: Database, articles: readonly number[]): Promise<Map<number, string[]>> {
  if (articles.length === 0) return new Map()
  const { rows } = await db.execute<{ article: string; ids: string[] }>(
    sql`select article, array_agg(value) as ids from identities where kind = 'id' and article = any(${listOf(articles, 'bigint')}) group by 1`,
  )
  return new Map(rows.map((r) => [Number(r.article), r.ids]))
}
