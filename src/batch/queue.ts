import { createHash, randomUUID } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import { Connection, type Database } from '../archive/connection.js'
import type { ArchiveOptions } from '../archive/types.js'
import type { Failed, FailureReason } from '../workers/pool.js'
import { type InputArticle, isFailed, type Place } from './input-article.js'
import { MAX_LOST_WORKERS, MAX_TRIES, SUSPECT_LOST_WORKERS } from './queue-limits.js'

/** An article in the queue, as the bytes of its NDJSON line. */
export interface QueuedArticle {
  readonly line: Uint8Array
  readonly place: Place
}

export interface Claim extends QueuedArticle {
  readonly id: string
  /** How often it was taken, this time included. */
  readonly claims: number
}

/** An article that was set aside: it failed three times, or ten workers ended in the middle of it. */
export interface DeadArticle {
  readonly id: string
  readonly place: Place
  readonly tries: number
  readonly reason: FailureReason | 'worker-lost'
  readonly message: string
  readonly since: string
}

export interface QueueCounts {
  readonly waiting: number
  readonly inWork: number
  readonly dead: number
}

/**
 * Articles that wait for workers, in a table of the archive's database. Any number of workers take from it at once
 * (`for update skip locked`); each article is given to one of them for a while, its lease. Delivery is at least once: an article
 * leaves the queue only after its record is stored, and one whose worker has gone is given to another when the lease ends.
 */
export interface Queue {
  /** Puts articles in; one that waits already is not put in again. Out: how many are new. */
  add(articles: readonly QueuedArticle[]): Promise<number>
  /** Takes up to `limit` articles, the oldest first. One that workers were lost at again and again is taken on its own. */
  claim(limit: number): Promise<Claim[]>
  /** Prolongs the leases of all that this worker has taken. */
  renew(): Promise<void>
  /** These are stored: they leave the queue. */
  done(ids: readonly string[]): Promise<void>
  /** This one failed: another try after a while, or it is set aside. Out: whether it was set aside now. */
  failed(id: string, reason: FailureReason, message: string): Promise<boolean>
  /** Gives back what was taken and not tried to the end. */
  release(): Promise<void>
  counts(): Promise<QueueCounts>
  dead(): Promise<DeadArticle[]>
  /** Sends dead articles to the workers again; all where no ids are given. Out: how many. */
  resend(ids?: readonly string[]): Promise<number>
  close(): Promise<void>
}

const RETRY_AFTER_SECONDS = 2
/** Number of an advisory lock that nobody else uses. */
const SCHEMA_LOCK = 7_305_004

export interface QueueOptions extends ArchiveOptions {
  /** How long an article is given to a worker that gives no sign of life. */
  readonly leaseSeconds?: number
}

/** Opens the queue in the archive's database, and makes its table the first time. */
export async function openQueue({ leaseSeconds = 60, ...options }: QueueOptions): Promise<Queue> {
  const worker = randomUUID()
  const connection = new Connection(options)
  const lease = sql`now() + make_interval(secs => ${leaseSeconds})`
  const rows = <T>(query: SQL) => connection.use(async (db: Database) => (await db.execute(query)).rows as T[])
  try {
    await connection.connected(options.waitMs ?? 30_000)
    await connection.use((db) => db.transaction(createTable))
  } catch (error) {
    await connection.close()
    throw error
  }

  return {
    async add(articles) {
      const inserted = await rows(sql`
        insert into queue (key, line, place)
        select * from unnest(
          ${sql.param(articles.map(({ line }) => createHash('sha256').update(line).digest()))}::bytea[],
          ${sql.param(articles.map(({ line }) => Buffer.from(line)))}::bytea[],
          ${sql.param(articles.map(({ place }) => JSON.stringify(place)))}::text[])
        on conflict (key) do nothing returning id`)
      return inserted.length
    },
    async claim(limit) {
      await rows(sql`
        update queue set dead_since = now(), reason = 'worker-lost', message = 'its worker ended in the middle of it each time'
        where dead_since is null and claims >= ${MAX_LOST_WORKERS} and claims - tries >= ${MAX_LOST_WORKERS} and lease_until < now()`)
      const take = (which: SQL, most: number) =>
        rows<{ id: string; line: Buffer; place: string; claims: number }>(sql`
        update queue set claims = claims + 1, worker = ${worker}, lease_until = ${lease}
        where id in (
          select id from queue
          where ${which} and dead_since is null and due <= now() and (lease_until is null or lease_until < now())
          order by id limit ${most} for update skip locked)
        returning id, line, place, claims`)
      const suspect = await take(
        sql`claims >= ${SUSPECT_LOST_WORKERS} and claims - tries >= ${SUSPECT_LOST_WORKERS}`,
        1,
      )
      const claimed = suspect.length > 0 ? suspect : await take(sql`claims - tries < ${SUSPECT_LOST_WORKERS}`, limit)
      return claimed.map(({ place, ...claim }) => ({ ...claim, place: JSON.parse(place) }))
    },
    async renew() {
      await rows(sql`update queue set lease_until = ${lease} where worker = ${worker} and dead_since is null`)
    },
    async done(ids) {
      await rows(sql`delete from queue where id = any(${sql.param(ids)}::bigint[]) and worker = ${worker}`)
    },
    async failed(id, reason, message) {
      const [tried] = await rows<{ dead: boolean }>(sql`
        update queue set tries = tries + 1, reason = ${reason}, message = ${message}, worker = null, lease_until = null,
          due = now() + make_interval(secs => ${RETRY_AFTER_SECONDS} * (tries + 1)),
          dead_since = case when tries + 1 >= ${MAX_TRIES} then now() end
        where id = ${id} and worker = ${worker}
        returning dead_since is not null as dead`)
      return tried?.dead === true
    },
    async release() {
      await rows(sql`
        update queue set claims = claims - 1, worker = null, lease_until = null
        where worker = ${worker} and dead_since is null`)
    },
    async counts() {
      const [counts] = await rows<QueueCounts>(sql`
        select count(*) filter (where dead_since is null and (lease_until is null or lease_until < now()))::int as waiting,
          count(*) filter (where dead_since is null and lease_until >= now())::int as "inWork",
          count(*) filter (where dead_since is not null)::int as dead
        from queue`)
      return counts
    },
    async dead() {
      const dead = await rows<Omit<DeadArticle, 'place'> & { place: string }>(sql`
        select id, place, tries, reason, message, to_json(dead_since) as since
        from queue where dead_since is not null order by id`)
      return dead.map(({ place, ...article }) => ({ ...article, place: JSON.parse(place) }))
    },
    async resend(ids) {
      const chosen = ids ? sql`and id = any(${sql.param(ids)}::bigint[])` : sql``
      const sent = await rows(sql`
        update queue set tries = 0, claims = 0, dead_since = null, reason = null, message = null, worker = null, lease_until = null, due = now()
        where dead_since is not null ${chosen} returning id`)
      return sent.length
    },
    close: () => connection.close(),
  }
}

async function createTable(db: Pick<Database, 'execute'>): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(SCHEMA_LOCK))})`)
  await db.execute(sql`
    create table if not exists queue (
      id bigint generated always as identity primary key,
      key bytea not null unique,
      line bytea not null,
      place text not null,
      claims int not null default 0,
      tries int not null default 0,
      due timestamptz not null default now(),
      worker text,
      lease_until timestamptz,
      reason text,
      message text,
      dead_since timestamptz
    )`)
  await db.execute(sql`create index if not exists queue_open on queue (claims, id) where dead_since is null`)
  await db.execute(sql`create index if not exists queue_worker on queue (worker) where worker is not null`)
  await db.execute(sql`create index if not exists queue_dead on queue (id) where dead_since is not null`)
}

const ENQUEUE_ARTICLES = 500

/** Puts articles in the queue as they are read. Those that could not be read are told and left out. */
export async function enqueueArticles(
  queue: Pick<Queue, 'add'>,
  groups: AsyncIterable<readonly InputArticle[]>,
  onFailure: (input: InputArticle, failure: Failed) => void,
): Promise<{ added: number; known: number; failed: number }> {
  const totals = { added: 0, known: 0, failed: 0 }
  let waiting: QueuedArticle[] = []
  const flush = async () => {
    const added = waiting.length > 0 ? await queue.add(waiting) : 0
    totals.added += added
    totals.known += waiting.length - added
    waiting = []
  }
  for await (const group of groups) {
    for (const input of group) {
      const { place, article } = input
      if (isFailed(article)) {
        totals.failed++
        onFailure(input, article)
      } else
        waiting.push({ place, line: article instanceof Uint8Array ? article : Buffer.from(JSON.stringify(article)) })
      if (waiting.length >= ENQUEUE_ARTICLES) await flush()
    }
  }
  await flush()
  return totals
}
