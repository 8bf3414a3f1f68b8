import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { ensureServer, stopServer } from './embedded.js'
import { ArchiveTooSlow, ArchiveUnavailable, EmbeddedFault } from './errors.js'
import type { ArchiveOptions } from './types.js'

export type Database = Pick<NodePgDatabase, 'execute' | 'transaction' | 'select' | 'insert' | 'update' | 'delete'>

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url))
/** Numbers of advisory locks; any two that nobody else uses. */
const MIGRATION_LOCK = 7_305_001
const PRESENCE_LOCK = 7_305_002
const STATEMENT_TIMEOUT = 15_000
/** PostgreSQL's code of a statement that ran into its timeout. */
const CUT_OFF = '57014'
const LONGEST_PAUSE = 3_000

/**
 * The way to the database: connects in the background, migrates under a lock, notices loss, connects again.
 * An embedded server is started when none runs and stopped by the last process that leaves it.
 */
export class Connection {
  private pool: pg.Pool | null = null
  private presence: pg.Client | null = null
  private connecting: Promise<void> | null = null
  private failure: Error | null = null
  private closed = false

  constructor(private readonly options: ArchiveOptions) {
    this.connect()
  }

  /** Whether the database answers now. */
  async ready(): Promise<boolean> {
    const { pool } = this
    if (!pool) return false
    try {
      await within(1_000, pool.query('select 1'))
      return true
    } catch (error) {
      this.lost(pool, error as Error)
      return false
    }
  }

  /**
   * Runs `work` on the database. When the connection is lost in the middle, it is run again once there is one: so it must
   * bear repetition. Rejects with ArchiveUnavailable when the database stays away for `patienceMs`.
   */
  async use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const patience = this.options.patienceMs ?? 5_000
    // Who asks while it is known to be down is not kept waiting for long.
    const deadline = Date.now() + (this.failure && this.options.patienceMs === undefined ? 300 : patience)
    for (;;) {
      const pool = await this.available(deadline)
      try {
        return await work(drizzle(pool))
      } catch (error) {
        const cause = rootCause(error)
        if (isConnectionLoss(cause)) this.lost(pool, cause)
        else if (cause.code === CUT_OFF) throw new ArchiveTooSlow('The archive took too long to answer', { cause })
        else if (!isWorthRepeating(cause)) throw cause
        if (Date.now() > deadline) throw new ArchiveUnavailable('The archive’s database is away', { cause })
        await sleep(50)
      }
    }
  }

  /** Resolves when connected; rejects with the reason when that takes longer than `ms`. */
  async connected(ms: number): Promise<void> {
    const deadline = Date.now() + ms
    while (!this.pool) {
      const hopeless = this.failure instanceof EmbeddedFault
      if (hopeless || Date.now() > deadline) {
        throw new Error(`the archive can't be opened: ${this.failure?.message ?? 'its database does not answer'}`, {
          cause: this.failure,
        })
      }
      await Promise.race([this.connecting, sleep(100)])
    }
  }

  /** Closes all connections. The embedded server is stopped when no other process uses it. */
  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    await this.connecting?.catch(() => {})
    const { pool, presence } = this
    this.pool = null
    this.presence = null
    await pool?.end().catch(() => {})
    if (!presence) return
    // The others hold this lock, shared: who gets it alone is the last.
    const alone = await presence
      .query('select pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) as alone', [PRESENCE_LOCK])
      .then(({ rows }) => rows[0].alone as boolean)
      .catch(() => false)
    if (alone) await stopServer(this.options.dataDir)
    await presence.end().catch(() => {})
  }

  /** Connections of the pool now; none while the database is away. */
  connections(): { total: number; idle: number; waiting: number } {
    const { totalCount = 0, idleCount = 0, waitingCount = 0 } = this.pool ?? {}
    return { total: totalCount, idle: idleCount, waiting: waitingCount }
  }

  private async available(deadline: number): Promise<pg.Pool> {
    while (!this.pool) {
      if (this.closed) throw new ArchiveUnavailable('The archive is closed')
      if (Date.now() > deadline) throw new ArchiveUnavailable('The archive’s database is away', { cause: this.failure })
      await Promise.race([this.connecting, sleep(100)])
    }
    return this.pool
  }

  private lost(pool: pg.Pool, error: Error): void {
    if (this.pool !== pool || this.closed) return
    this.options.logger?.warn({ err: error }, 'archive: lost the database, connecting again')
    this.pool = null
    this.presence?.end().catch(() => {})
    this.presence = null
    pool.end().catch(() => {})
    this.connect()
  }

  private connect(): void {
    this.connecting = this.keepTrying().finally(() => {
      this.connecting = null
    })
  }

  private async keepTrying(): Promise<void> {
    for (let pause = 100; !this.closed; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        await this.open()
        this.failure = null
        this.options.logger?.info({}, 'archive: connected')
        return
      } catch (error) {
        if (!this.failure) this.options.logger?.error({ err: error }, 'archive: the database is away, trying again')
        this.failure = error as Error
        await sleep(pause)
      }
    }
  }

  private async open(): Promise<void> {
    const { databaseUrl, dataDir } = this.options
    const target = databaseUrl ? { connectionString: databaseUrl } : await ensureServer(dataDir)
    const common = { ...target, application_name: 'whosaid', connectionTimeoutMillis: 5_000, keepAlive: true }
    const presence = new pg.Client(common)
    presence.on('error', () => {})
    await presence.connect()
    try {
      await migrateUnderLock(presence)
      if (!databaseUrl) await presence.query('select pg_advisory_lock_shared($1)', [PRESENCE_LOCK])
    } catch (error) {
      await presence.end().catch(() => {})
      throw rootCause(error)
    }
    const pool = new pg.Pool({
      ...common,
      max: 10,
      // Statements that don't need each other's answers are sent together, so that the database never waits for the next.
      pipeline: true,
      statement_timeout: this.options.statementTimeoutMs ?? STATEMENT_TIMEOUT,
      idle_in_transaction_session_timeout: 60_000,
    })
    pool.on('error', (error) => this.lost(pool, error))
    // The pool listens to idle connections only; of one at work the statements fail, and its own event must not end the process.
    pool.on('connect', (client) => client.on('error', (error) => this.lost(pool, error)))
    this.pool = pool
    if (databaseUrl) return presence.end()
    this.presence = presence
    presence.on('end', () => this.lost(pool, new Error('the connection ended')))
  }
}

/** Several may start at once: one migrates, the others wait and find nothing to do. */
async function migrateUnderLock(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  try {
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS })
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {})
  }
}

/** drizzle wraps what the database said. */
function rootCause(error: unknown): Error & { code?: string } {
  let cause = error as Error
  while (cause.cause instanceof Error && !(cause instanceof ArchiveUnavailable)) cause = cause.cause
  return cause
}

/** By PostgreSQL's classes of errors (08 connection, 57P shutdown) and those of the socket. */
function isConnectionLoss({ code = '', message }: Error & { code?: string }): boolean {
  if (/^(08|57P0[123])/.test(code)) return true
  if (/^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/.test(code)) return true
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered|after calling end/i.test(
    message,
  )
}

/** Two writers in each other's way: serialization failure, deadlock. */
const isWorthRepeating = ({ code = '' }: { code?: string }): boolean => code === '40001' || code === '40P01'

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const timer = new AbortController()
  const late = sleep(ms, undefined, { signal: timer.signal }).then(() => {
    throw Object.assign(new Error(`no answer within ${ms} ms`), { code: 'ETIMEDOUT' })
  })
  try {
    return await Promise.race([work, late])
  } finally {
    timer.abort()
    late.catch(() => {})
  }
}
