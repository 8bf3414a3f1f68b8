import { sql } from 'drizzle-orm'
import { stemmer } from 'stemmer'
import type { Database } from '../connection.js'
import { listOf } from '../rows.js'
import { shingles } from '../same-words.js'
import { isStop, type Word } from '../words.js'

/** A stored quote that a claim may be of. */
export interface Candidate extends Record<string, unknown> {
  key: string
  text: string
  person: string | null
  kind: string | null
  withdrawn: boolean
}

const columns = sql`q.key, q.text, q.person, q.withdrawn_at is not null as withdrawn, q.at,
  (select kind from speakers s where s.id = q.person) as kind`
/** What somebody did not say, or might say, is no evidence that he said it. */
const uttered = sql`coalesce(q.spans->>'modality', 'asserted') in ('asserted', 'announced')`
const MOST = 60 // wordings
const MOST_BY_RUN = 100 // a run that stands in more tells little: its others will do
const EACH = 5
const FEW = 10
const MOST_QUOTES = 200
const MOST_BY_WORDS = 300

/** The stored quotes that share most runs of three words with the claim; of the same words a few by each speaker. */
export async function bySharedRuns(db: Database, runs: readonly (readonly Word[])[]): Promise<Candidate[]> {
  const wanted = [...new Set(runs.flatMap((run) => tellingShingles(run)))]
  if (wanted.length === 0) return []
  const list = listOf(wanted, 'int')
  const { rows } = await db.execute<Candidate & { shared: number }>(
    sql`with found as materialized (
          select distinct w.* from unnest(${list}) h, lateral (
            select fingerprint, speaker, cluster, picks from wordings where picks @> array[h] limit ${MOST_BY_RUN}) w),
        w as materialized (
          select fingerprint, cluster, (select count(*)::int from unnest(picks) h where h = any(${list})) as shared
          from found order by shared desc, cluster limit ${MOST}),
        q as (select q.*, w.shared, row_number() over (partition by w.fingerprint, q.person order by q.withdrawn_at nulls first, q.at) as nth
          from w join quotes q on q.cluster = w.cluster and q.fingerprint = w.fingerprint where ${uttered})
        select ${columns}, shared from q where nth <= ${EACH} order by shared desc, nth, at limit ${MOST_QUOTES}`,
  )
  return rows.filter(({ shared }, i) => i < FEW || shared * 4 >= rows[0].shared)
}

/** A run of three stop words is in everybody's mouth. */
function tellingShingles(run: readonly Word[]): number[] {
  if (run.length < 3) return shingles(run)
  const telling = run.slice(2).flatMap((_, i) => {
    const three = run.slice(i, i + 3)
    return three.every((w) => isStop(w.fold)) ? [] : shingles(three)
  })
  return telling.length > 0 ? telling : shingles(run)
}

/** The stored quotes that have all telling words of the claim but one: for short claims, of which one word was changed. */
export async function byWords(db: Database, list: readonly Word[]): Promise<Candidate[]> {
  const content = telling(list, 7)
  if (content.length < 2) return []
  const some = content.length === 2 ? [content] : content.map((_, out) => content.filter((_, i) => i !== out))
  const tsquery = some.map((group) => `(${group.join('&')})`).join('|')
  const { rows } = await db.execute<Candidate>(
    sql`select ${columns} from quotes q where q.words @@ ${tsquery}::tsquery and ${uttered} limit ${MOST_BY_WORDS}`,
  )
  return rows
}

/** What the given persons (or, without any, everybody) said with any of the claim's words, most of them first. */
export async function closestBy(db: Database, list: readonly Word[], persons: readonly string[]): Promise<Candidate[]> {
  const content = telling(list, 8)
  if (content.length === 0) return []
  const by = persons.length > 0 ? sql`q.person = any(${listOf(persons, 'text')}) and` : sql``
  const rarest = persons.length > 0 ? content : content.slice(0, 3)
  const { rows } = await db.execute<Candidate>(
    sql`select ${columns} from quotes q where ${by} q.words @@ ${rarest.join('|')}::tsquery and q.withdrawn_at is null and ${uttered}
        order by ts_rank(q.words, ${content.join('|')}::tsquery) desc limit 20`,
  )
  return rows
}

/** The stems of the longest words, which are the rarest. */
function telling(list: readonly Word[], most: number): string[] {
  const content = [...new Set(list.map((w) => w.norm))].filter((w) => !isStop(w))
  return content
    .sort((a, b) => b.length - a.length)
    .slice(0, most)
    .map((w) => `'${stemmer(w)}'`)
}
