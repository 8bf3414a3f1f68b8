import { sql } from 'drizzle-orm'
import type { Database } from './connection.js'

const WRITER_LOCK = 7_305_003

/**
 * One writer at a time, over all processes: who an article is, which words are the same and what a correction says are
 * decided against a state that nobody else is changing. Readers never wait.
 */
export function asWriter<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    // Each awaited: a statement is sent when it is awaited, and nothing may be read before the lock is held.
    await tx.execute(sql`select set_config('statement_timeout', '120s', true)`)
    await tx.execute(sql`select pg_advisory_xact_lock(${WRITER_LOCK})`)
    return together(tx, work)
  })
}

/**
 * Lets `work` send several statements at once. When one fails no other is sent, and what is under way is waited for: a straggler
 * would else run after the rollback, in whatever transaction its connection is lent to next. Rejects with the first failure.
 */
async function together<T>(tx: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  const underWay = new Set<Promise<unknown>>()
  let failure: { readonly error: unknown } | undefined
  const execute = (...query: Parameters<Database['execute']>) => {
    if (failure) return Promise.reject(failure.error)
    const sent = Promise.resolve(tx.execute(...query))
    underWay.add(sent)
    sent.then(
      () => underWay.delete(sent),
      (error) => {
        failure ??= { error }
        underWay.delete(sent)
      },
    )
    return sent
  }
  try {
    return await work(Object.create(tx, { execute: { value: execute } }))
  } catch (error) {
    failure ??= { error }
    while (underWay.size > 0) await Promise.allSettled(underWay)
    throw failure.error
  }
}
