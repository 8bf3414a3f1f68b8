import { setImmediate } from 'node:timers/promises'
import type { Directory } from '../speakers/directory.js'
import type { Connection } from './connection.js'
import type { Joining } from './name-rulings.js'
import { type Prepared, prepare } from './prepare.js'
import type { StoredArticle } from './schemas.js'
import { storePrepared } from './store.js'
import { asWriter } from './transaction.js'
import type { Storable } from './types.js'

interface Submission {
  readonly items: readonly Prepared[]
  readonly resolve: (stored: StoredArticle[]) => void
  readonly reject: (error: unknown) => void
}

/** Quotes in one transaction: enough that its fixed cost does not count, little enough that nobody waits long. */
const MOST_QUOTES = 1_500

/**
 * Puts together what is submitted while a transaction runs and keeps it in the next one (group commit): a thousand requests
 * with one article each cost little more than one request with a thousand.
 */
export class Writer {
  private readonly waiting: Submission[] = []
  private preparing: Promise<unknown> = Promise.resolve()
  private running: Promise<void> | null = null

  private readonly joining: Joining

  constructor(
    private readonly connection: Connection,
    directory: Directory,
  ) {
    this.joining = { directory, stored: new Set() }
  }

  /** All or none. Resolves when it is on disk; rejects with InvalidRequest for a record that doesn't fit its text. */
  async store(items: readonly Storable[]): Promise<StoredArticle[]> {
    const turn = this.preparing.then(() => prepareAll(items)) // in the order in which they came
    this.preparing = turn.catch(() => {})
    const prepared = await turn
    return new Promise((resolve, reject) => {
      this.waiting.push({ items: prepared, resolve, reject })
      this.running ??= this.run()
    })
  }

  /** Resolves when nothing is waiting any more. */
  async idle(): Promise<void> {
    await this.preparing
    while (this.running) await this.running
  }

  private async run(): Promise<void> {
    await setImmediate() // whatever is submitted in the same turn goes together
    while (this.waiting.length > 0) {
      const batch = this.next()
      try {
        await this.keep(batch)
      } catch (error) {
        // One submission must not spoil the others.
        if (batch.length === 1) batch[0].reject(error)
        else for (const one of batch) await this.keep([one]).catch(one.reject)
      }
    }
    this.running = null // here, not in a promise's callback: what is submitted in between would wait for ever
  }

  private next(): Submission[] {
    let size = 0
    let n = 0
    do size += this.waiting[n++].items.reduce((sum, item) => sum + item.quotes.length + 1, 0)
    while (n < this.waiting.length && size < MOST_QUOTES)
    return this.waiting.splice(0, n)
  }

  private async keep(batch: readonly Submission[]): Promise<void> {
    const items = batch.flatMap((s) => s.items)
    const stored = await this.connection.use((db) => asWriter(db, (tx) => storePrepared(tx, items, this.joining)))
    let at = 0
    for (const { items, resolve } of batch) {
      resolve(stored.slice(at, at + items.length))
      at += items.length
    }
  }
}

/** Milliseconds of work after which others get their turn: an answer of the database, a request for health. */
const SLICE = 5

async function prepareAll(items: readonly Storable[]): Promise<Prepared[]> {
  const prepared: Prepared[] = []
  let since = performance.now()
  for (const item of items) {
    prepared.push(prepare(item))
    if (performance.now() - since < SLICE) continue
    await setImmediate()
    since = performance.now()
  }
  return prepared
}
