import { setTimeout as sleep } from 'node:timers/promises'
import type { Archive } from '../archive/types.js'
import type { Extractor } from '../workers/pool.js'
import type { Claim, Queue } from './queue.js'
import { storeOutcomes } from './store.js'
import type { Counter } from './tally.js'

export interface WorkOptions {
  readonly queue: Queue
  readonly archive: Pick<Archive, 'storeMany'>
  readonly extractor: Extractor
  readonly counter: Counter
  /** Ends when the queue is empty and nobody has anything in work; otherwise waits for more. */
  readonly untilEmpty: boolean
  readonly leaseSeconds: number
  /** Ends after what is in work. */
  readonly signal: AbortSignal
  /** Told of what went wrong beside the articles: the database is away, say. The work goes on after a pause. */
  readonly onTrouble: (error: Error) => void
}

/** Articles taken at once, and bytes of them as far as the last ones tell: few transactions for short ones, little memory for long ones. */
const CLAIM_ARTICLES = 64
const CLAIM_BYTES = 1 << 20
/** Before anything is known of them. */
const FIRST_ARTICLES = 16
const IDLE_MS = 500
const LONGEST_PAUSE_MS = 30_000

/**
 * Takes articles from the queue, extracts them and stores their records, until told to stop.
 * One loop more than threads: while one waits for the database, the threads have work.
 */
export async function work(options: WorkOptions): Promise<void> {
  const { queue, extractor, leaseSeconds, signal } = options
  const renewal = setInterval(() => queue.renew().catch(options.onTrouble), (leaseSeconds * 1000) / 3)
  try {
    await Promise.all(Array.from({ length: extractor.stats().threads + 1 }, () => workLoop(options)))
  } finally {
    clearInterval(renewal)
    if (signal.aborted) await queue.release().catch(options.onTrouble)
  }
}

async function workLoop({
  queue,
  archive,
  extractor,
  counter,
  untilEmpty,
  signal,
  onTrouble,
}: WorkOptions): Promise<void> {
  let pause = IDLE_MS
  let most = FIRST_ARTICLES
  while (!signal.aborted) {
    try {
      const claims = await queue.claim(most)
      most = nextClaim(claims)
      if (claims.length > 0) await settle(claims, { queue, archive, extractor, counter })
      else if (untilEmpty && (await isEmpty(queue))) return
      else await rest(IDLE_MS, signal)
      pause = IDLE_MS
    } catch (error) {
      onTrouble(error as Error)
      await rest(pause, signal)
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS)
    }
  }
}

/** How many articles to take next, if they are as long as these. */
function nextClaim(claims: readonly Claim[]): number {
  if (claims.length === 0) return FIRST_ARTICLES
  const mean = claims.reduce((sum, { line }) => sum + line.length, 0) / claims.length
  return Math.min(Math.max(Math.floor(CLAIM_BYTES / mean), 1), CLAIM_ARTICLES)
}

async function isEmpty(queue: Queue): Promise<boolean> {
  const { waiting, inWork } = await queue.counts()
  return waiting + inWork === 0
}

async function settle(
  claims: readonly Claim[],
  { queue, archive, extractor, counter }: Pick<WorkOptions, 'queue' | 'archive' | 'extractor' | 'counter'>,
): Promise<void> {
  const outcomes = await extractor.extractMany(
    claims.map(({ line }) => new Uint8Array(line)),
    { rendering: { record: true } },
  )
  const stored = await storeOutcomes(archive, outcomes)
  await queue.done(claims.filter((_, i) => stored[i].ok).map(({ id }) => id))
  for (const [i, outcome] of stored.entries()) {
    // A try that failed is no failed article: that is one only when it is set aside.
    if (outcome.ok || (await queue.failed(claims[i].id, outcome.reason, outcome.message))) counter.add(outcome)
  }
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {})
}
