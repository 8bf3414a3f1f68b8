import { type SQL, sql } from 'drizzle-orm'
import type { Directory } from '../speakers/directory.js'
import type { Database } from './connection.js'
import { type Cursor, cursorFor, readCursor } from './cursors.js'
import { parsePeriod } from './dates.js'
import { InvalidRequest } from './errors.js'
import { placeKey } from './prepare.js'
import { type QuoteRow, quoteColumns, quoteTables, toStoredQuote } from './reading.js'
import { listOf } from './rows.js'
import type { Facets, SearchResult, StoredQuote } from './schemas.js'
import { personsNamed, spellingsOf } from './speaker-names.js'
import { anyPhrase, markMatches, parseQuery, toTsquery, type WordQuery } from './text-search.js'
import type { SearchQuery } from './types.js'

interface Plan {
  readonly where: SQL
  readonly words: WordQuery | null
  readonly tsquery: string | null
}

/** Searches the archive: see SearchQuery for what can be asked; names are read by the directory. Out: one page, and the cursor of the next. */
export async function search(db: Database, query: SearchQuery, directory: Directory): Promise<SearchResult> {
  const limit = query.limit ?? 20
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new InvalidRequest('limit is 1 … 100', '/limit')
  const plan = await makePlan(db, query, directory)
  const ranked = plan.words !== null && plan.words.groups.length > 0 && query.sort !== 'newest'
  const after = query.cursor ? readCursor(query.cursor, query, ranked) : null
  const page = ranked ? rankedPage(plan, after, limit + 1) : newestPage(plan, after, limit + 1)
  const { rows } = await db.execute<QuoteRow & { score: number | null; at: string; oldest: string }>(
    sql`${page} select ${quoteColumns}, page.score, page.at, page.oldest
        from page join quotes q on q.key = page.key join versions v on v.key = q.version
        order by ${ranked ? sql`page.score` : sql`page.at`} desc, q.key desc`,
  )
  const hits = rows.slice(0, limit)
  const last = hits.at(-1)
  return {
    hits: hits.map((row) => ({
      ...toStoredQuote(row, query.offsets),
      score: row.score,
      parts: markMatches(row.text, plan.words),
    })),
    nextCursor: rows.length > limit && last ? cursorFor(query, ranked, last) : null,
    ...(query.facets ? { facets: await facets(db, plan) } : {}),
  }
}

function newestPage({ where }: Plan, after: Cursor | null, most: number): SQL {
  const beyond = after ? sql`and (q.at, q.key) < (${after.value}::timestamptz, ${after.key}::bigint)` : sql``
  return sql`with page as materialized (
    select q.key, null::float8 as score, q.at, q.at as oldest from quotes q where ${where} ${beyond}
    order by q.at desc, q.key desc limit ${most})`
}

/** So many matches are ranked, the newest: a word that stands in every tenth quote must not cost seconds. */
const RANKED = 3_000

/** By cover density (Clarke, Cormack & Tudhope 2000) over the logarithm of the length. */
function rankedPage({ where, tsquery }: Plan, after: Cursor | null, most: number): SQL {
  const since = after ? sql`and q.at >= ${after.since}::timestamptz` : sql``
  const cut = after ? sql`` : sql`order by q.at desc, q.key desc limit ${RANKED}`
  const beyond = after ? sql`where (score, key) < (${after.value}::float8, ${after.key}::bigint)` : sql``
  return sql`with newest as materialized (select q.key, q.at, q.words from quotes q where ${where} ${since} ${cut}),
    scored as (select key, at, ts_rank_cd(words, ${tsquery}::tsquery, 1)::float8 as score from newest),
    page as materialized (select key, score, at, (select min(at) from newest) as oldest from scored ${beyond}
      order by score desc, key desc limit ${most})`
}

const SCAN_PAGE = 500

/** Every quote that matches, newest first, page by page. */
export async function* scan(
  run: <T>(work: (db: Database) => Promise<T>) => Promise<T>,
  query: SearchQuery,
  directory: Directory,
): AsyncGenerator<StoredQuote> {
  const plan = await run((db) => makePlan(db, query, directory))
  let after: { at: string; key: string } | null = null
  for (;;) {
    const beyond: SQL = after ? sql`and (q.at, q.key) < (${after.at}::timestamptz, ${after.key}::bigint)` : sql``
    const { rows } = await run((db) =>
      db.execute<QuoteRow & { at: string }>(
        sql`select ${quoteColumns}, q.at from ${quoteTables} where ${plan.where} ${beyond} order by q.at desc, q.key desc limit ${SCAN_PAGE}`,
      ),
    )
    for (const row of rows) yield toStoredQuote(row, query.offsets)
    if (rows.length < SCAN_PAGE) return
    const { at, key } = rows.at(-1)!
    after = { at: new Date(at).toISOString(), key }
  }
}

async function makePlan(db: Database, query: SearchQuery, directory: Directory): Promise<Plan> {
  const where: SQL[] = [query.withdrawn ? sql`true` : sql`q.withdrawn_at is null`]
  const words = query.q?.trim() ? parseQuery(query.q) : null
  const tsquery = words && toTsquery(words)
  if (tsquery) where.push(sql`q.words @@ ${tsquery}::tsquery`)
  if (query.speaker?.trim()) {
    const persons = await personsNamed(db, query.speaker, directory)
    where.push(persons.length === 1 ? sql`q.person = ${persons[0]}` : sql`q.person = any(${listOf(persons, 'text')})`)
  }
  if (query.about?.trim()) where.push(sql`q.words @@ ${await aboutQuery(db, query.about, directory)}::tsquery`)
  if (query.types) where.push(sql`q.type = any(${listOf(query.types, 'text')})`)
  if (query.outlet?.trim()) where.push(outletIs(placeKey(query.outlet)))
  const { from, to } = parsePeriod(query)
  if (from) where.push(sql`q.at >= ${from.toISOString()}::timestamptz`)
  if (to) where.push(sql`q.at < ${to.toISOString()}::timestamptz`)
  return { where: sql.join(where, sql` and `), words, tsquery }
}

/** A name is looked for in all spellings of whom it means; anything else by its words. */
async function aboutQuery(db: Database, about: string, directory: Directory): Promise<string> {
  const words = toTsquery(parseQuery(about, '/about'))
  const spellings = await spellingsOf(db, about, directory)
  return spellings.length === 0 ? words : `(${words})|${anyPhrase(spellings)}`
}

/** Also articles that appeared elsewhere first, and there, too. */
const outletIs = (place: string): SQL =>
  sql`(q.outlet = ${place} or q.version = any(array(
     select v.key from appearances a join versions v on v.article = a.article where a.place = ${place} and v.place <> a.place)))`

const TOP = 20

async function facets(db: Database, { where }: Plan): Promise<Facets> {
  const { rows } = await db.execute<{ facets: Facets }>(
    sql`with hits as materialized (select q.person, q.outlet, q.type, q.at from quotes q where ${where}),
          people as (select person, count(*)::int as n from hits where person is not null group by 1 order by 2 desc, 1 limit ${TOP}),
          places as (select outlet, count(*)::int as n from hits where outlet is not null group by 1 order by 2 desc, 1 limit ${TOP}),
          years as (select extract(year from at at time zone 'UTC')::int as year, count(*)::int as n from hits group by 1),
          types as (select type, count(*)::int as n from hits group by 1)
        select json_build_object(
          'total', (select count(*)::int from hits),
          'speakers', coalesce((select json_agg(json_build_object('id', p.person, 'name', coalesce(s.preferred, s.name), 'count', n)
             order by n desc, p.person) from people p join speakers s on s.id = p.person), '[]'),
          'outlets', coalesce((select json_agg(json_build_object('outlet', coalesce((select a.outlet from appearances a
             where a.place = places.outlet and a.outlet is not null limit 1), places.outlet), 'count', n) order by n desc, 1) from places), '[]'),
          'years', coalesce((select json_agg(json_build_object('year', year, 'count', n) order by year) from years), '[]'),
          'types', coalesce((select json_agg(json_build_object('type', type, 'count', n) order by n desc) from types), '[]')) as facets`,
  )
  return rows[0].facets
}
