import { sql } from 'drizzle-orm'
import { convertOffsets, type OffsetUnit } from '../text/offsets.js'
import type { Database } from './connection.js'
import {
  type AppearanceRow,
  passageOf,
  type QuoteRow,
  quoteColumns,
  quoteTables,
  toAppearance,
  toIso,
  toStoredQuote,
} from './reading.js'
import { compare, toBag } from './same-words.js'
import type { Appearance, Cluster, Occurrence, QuoteInContext } from './schemas.js'

const LISTED = 200

/** One stored quote with its article, the paragraphs around it, and the same words elsewhere. Null when there is none. */
export async function findQuote(
  db: Database,
  uid: string,
  offsets: OffsetUnit = 'utf16',
): Promise<QuoteInContext | null> {
  const { rows } = await db.execute<QuoteRow>(sql`select ${quoteColumns} from ${quoteTables} where q.uid = ${uid}`)
  if (rows.length === 0) return null
  const [row] = rows
  const { segments } = row.spans
  const passage = passageOf(row.article_text, segments[0][0], segments.at(-1)![1])
  const places = convertOffsets(row.article_text, [passage.start, passage.end], offsets)
  return {
    ...toStoredQuote(row, offsets),
    passage: { ...passage, start: places.get(passage.start)!, end: places.get(passage.end)! },
    appearances: await appearancesOf(db, row.article),
    sameWords: await sameWords(db, row),
  }
}

/** Where an article appeared, the earliest first. */
export async function appearancesOf(db: Database, article: string): Promise<Appearance[]> {
  const { rows } = await db.execute<AppearanceRow>(
    sql`select id, url, title, outlet, published from appearances where article = ${article} order by published_at, place`,
  )
  return rows.map(toAppearance)
}

/** Everything in the archive with the words of a quote: where first, where else, and by whom, according to whom. */
async function sameWords(db: Database, asked: QuoteRow): Promise<Cluster> {
  const { rows } = await db.execute<QuoteRow>(
    sql`select ${quoteColumns} from ${quoteTables} where q.cluster = ${asked.cluster} and q.uid <> ${asked.uid}
        order by q.withdrawn_at nulls first, q.at, q.key limit ${LISTED}`,
  )
  return { ...(await countCluster(db, asked.cluster)), occurrences: relate(asked, rows) }
}

/** Only what has the words of the quote asked for: two clips of one long statement share a cluster, but no words. */
function relate(asked: QuoteRow, rows: readonly QuoteRow[]): Occurrence[] {
  const bag = toBag(asked.text)
  return rows.flatMap((row) => {
    const found = compare(bag, toBag(row.text))
    if (!found) return []
    return {
      id: row.uid,
      relation: found.relation,
      similarity: Math.round(found.similarity * 1000) / 1000,
      text: row.text,
      speaker: row.speaker,
      article: toAppearance(row),
      withdrawn: row.withdrawn_at && toIso(row.withdrawn_at),
    }
  })
}

interface ClusterCounts extends Record<string, unknown> {
  size: number
  first: { at: string; id: string; outlet: string | null } | null
  outlets: Cluster['outlets']
  speakers: Cluster['speakers']
}

/** Outlets are counted by where the articles appeared: one text in two outlets counts for both. */
async function countCluster(db: Database, cluster: string): Promise<Omit<Cluster, 'occurrences'>> {
  const { rows } = await db.execute<ClusterCounts>(
    sql`with members as materialized (
          select q.uid, q.person, q.at, q.key, v.article from ${quoteTables} where q.cluster = ${cluster} and q.withdrawn_at is null),
        places as (select distinct m.article, a.place, coalesce(a.outlet, a.place) as outlet, a.published_at
          from members m join appearances a on a.article = m.article)
        select (select count(*)::int from members) as size,
          (select json_build_object('at', coalesce(p.published_at, m.at), 'id', m.uid, 'outlet', nullif(p.outlet, ''))
             from members m left join places p on p.article = m.article order by coalesce(p.published_at, m.at), m.key limit 1) as first,
          coalesce((select json_agg(o order by o.count desc, o.outlet) from (
             select min(outlet) as outlet, count(*)::int as count from places where place <> '' group by place) o), '[]') as outlets,
          coalesce((select json_agg(p order by p.count desc, p.id) from (
             select s.id, coalesce(s.preferred, s.name) as name, s.kind, count(*)::int as count
             from members m join speakers s on s.id = m.person group by s.id) p), '[]') as speakers`,
  )
  const { size, first, outlets, speakers } = rows[0]
  const named = speakers.filter((s) => s.kind === 'person' || s.kind === 'organization')
  return { size, firstSeen: first && { ...first, at: toIso(first.at) }, outlets, speakers, disputed: named.length > 1 }
}
