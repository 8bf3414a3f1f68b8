import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Piscina } from 'piscina'
import type { Rendition } from '../formats/index.js'
import type { ExtractionRecord } from '../record.js'
import { ArticleError, type ArticleInput, parseArticleLine } from './article.js'
import { loadDirectory } from './directory.js'
import { writtenLines } from './line-writer.js'
import type {
  Answer,
  ChunkResult,
  ChunkTask,
  Extracted,
  Failed,
  Outcome,
  RawArticle,
  Rendering,
  ThreadData,
} from './messages.js'
import { semaphore } from './semaphore.js'
import { createSlot, type Slot } from './slot.js'

export type { ArticleInput } from './article.js'
export { ArticleError, type FailureReason } from './article.js'
export type { Answer, Extracted, Failed, LineFormat, Outcome, RawArticle, Rendering } from './messages.js'

export interface ExtractOptions {
  /** Takes the article out of the line; one that is already in work is left to its time limit. */
  signal?: AbortSignal
  /** Milliseconds that this article may take; the pool's limit otherwise. */
  timeoutMs?: number
  /** `article.text` is set in the record, as it always is for HTML: the archive needs it. */
  withText?: boolean
}

export interface AnswerOptions extends Omit<ExtractOptions, 'withText'> {
  /** The record and its text come too; on a long article that costs the main thread many milliseconds. */
  withRecord?: boolean
  /** Rejects (`too-many-quotes`) above so many. */
  mostQuotes?: number | undefined
}

export interface Answered extends Answer {
  readonly record?: ExtractionRecord | undefined
  readonly text?: string | undefined
}

export interface ExtractorStats {
  /** Threads that the pool may run at once. */
  threads: number
  /** Chunks in work, and chunks that wait for a thread. */
  running: number
  queued: number
  /** Articles since the start, and those of them that got no record. */
  articles: number
  failed: number
  /** Threads that died or ran over the time limit, and were replaced. */
  replaced: number
}

/** Worker threads that extract. HTTP, batch and the queue's workers share it. */
export interface Extractor {
  /** One article. Rejects with `ArticleError` where it can't become a record, with the signal's reason where it was given up. */
  extract(input: ArticleInput, options?: ExtractOptions): Promise<ExtractionRecord>
  /** One article, written as somebody asked for it, in the worker. Rejects as `extract` does. */
  answer(input: RawArticle, wish: Rendition, options?: AnswerOptions): Promise<Answered>
  /** Several articles in one message, their outcomes in the same order. A hopeless article is an outcome; it never rejects for one. */
  extractMany(articles: readonly RawArticle[], options?: ManyOptions): Promise<Outcome[]>
  /** Takes the memory of these articles' lines back, to be filled again: nobody may need them any more. */
  reuse(outcomes: readonly Outcome[]): void
  stats(): ExtractorStats
  /** Resolves when all threads of an `eager` pool are up and warm; at once for another. Rejects where they cannot start. */
  ready(): Promise<void>
  /** Ends all threads; what is still in work is given up. */
  close(): Promise<void>
}

export interface ManyOptions {
  rendering?: Rendering
  signal?: AbortSignal
  timeoutMs?: number
}

export interface ExtractorOptions {
  /** Default: one per core. */
  threads?: number
  /** Milliseconds that one article may take; 30,000 by default. */
  timeoutMs?: number
  /** Mebibytes of heap that one thread may take before it is replaced; 1,024 by default. */
  memoryMb?: number
  /** A file of known people and bodies, added to the built-in ones (`WHOSAID_DIRECTORY`). */
  directory?: string | undefined
  /** Threads come up at once and warm, not on need, so that the first articles need not wait for them. */
  eager?: boolean
  /** 1 to 19: threads give way to the main thread on Linux (nice(2)), so that it answers at once while they keep all cores busy. */
  niceness?: number | undefined
}

/**
 * What an article needs lives as long as the article. V8 sees the arrays of the first ones live through a collection, makes all later ones
 * in the old generation, and everything that these dead arrays point to is then copied there too: a collection takes four times as long.
 */
setFlagsFromString('--no-allocation-site-pretenuring')
/** For the same reason little outlives a scavenge: waking four helpers for it costs the other threads more than it saves this one. */
setFlagsFromString('--no-parallel-scavenge')

const WATCH_EVERY_MS = 50
const TIME_LIMIT = new Error('time limit')
const TRIES_AFTER_DEATH = 2
/** Memory kept for lines, of so many messages a thread and so many bytes each. New memory for every message would keep the collector busy. */
const SPARE_SPACES = 4
const SPARE_BYTES = 4 << 20

/** Starts the pool. Throws `DirectoryError` where the directory's file can't be used. Threads come up on need, so that a pool for one short article costs one thread. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const threads = options.threads ?? availableParallelism()
  loadDirectory(options.directory)
  const limitMs = options.timeoutMs ?? 30_000
  const fromSource = import.meta.url.endsWith('.ts')
  const piscina = new Piscina({
    filename: fileURLToPath(new URL(fromSource ? './thread.ts' : './thread.js', import.meta.url)),
    execArgv: fromSource ? ['--import', 'tsx'] : [],
    minThreads: options.eager ? threads : 0,
    maxThreads: threads,
    workerData: {
      directory: options.directory,
      niceness: options.niceness,
      warm: options.eager,
    } satisfies ThreadData,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb ?? 1024 },
  })
  /** Chunks that may still wait for a thread. */
  const waiting = new Set<(error: Error) => void>()
  // A thread that dies between two chunks has nothing to redo; but one that dies before its first leaves the chunks that wait for it waiting.
  piscina.on('error', (error) => {
    for (const giveUp of waiting) giveUp(error)
  })
  const permits = semaphore(threads)
  const spare: SharedArrayBuffer[] = []
  const slots: Slot[] = []
  const counts = { articles: 0, failed: 0, replaced: 0 }

  /** One chunk on one thread. Where the thread ended before its time: at which article and whether by the time limit. */
  async function runOnce(
    articles: readonly RawArticle[],
    rendering: Rendering,
    timeoutMs: number,
  ): Promise<Outcome[] | Interrupted> {
    // After a thread's end its slot is left to it: it may still write there.
    const slot = slots.pop() ?? createSlot()
    const { progress } = slot
    const limit = new AbortController()
    const giveUp = (error: Error) => {
      if (Atomics.load(progress, 1) < 0n) limit.abort(error)
    }
    waiting.add(giveUp)
    const watch = setInterval(
      () => {
        const inWork = Atomics.load(progress, 0) >= 0n
        if (inWork && process.hrtime.bigint() - Atomics.load(progress, 1) > BigInt(Math.round(timeoutMs * 1e6)))
          limit.abort(TIME_LIMIT)
      },
      Math.min(WATCH_EVERY_MS, timeoutMs),
    )
    const space = rendering.lines && spare.pop()
    try {
      const task: ChunkTask = { ...slot.fill(articles), rendering, progress, space }
      const { outcomes, written }: ChunkResult = await piscina.run(task, { signal: limit.signal })
      slots.push(slot)
      if (!rendering.lines) return [...outcomes]
      // Views of the block that was given, not blocks that come with the message: V8 would count each again and collect more often.
      const lines = writtenLines(written, space)
      return outcomes.map((outcome) => (outcome.ok ? { ...outcome, lines: lines.next().value } : outcome))
    } catch (error) {
      counts.replaced++
      const { aborted, reason } = limit.signal
      return {
        at: Number(Atomics.load(progress, 0)),
        timedOut: reason === TIME_LIMIT,
        message: ((aborted ? reason : error) as Error).message,
      }
    } finally {
      waiting.delete(giveUp)
      clearInterval(watch)
    }
  }

  /** Runs a chunk until each article has an outcome: after a thread's end the others are done again, the one it ended at on its own. */
  async function runAll(
    articles: readonly RawArticle[],
    rendering: Rendering,
    timeoutMs: number,
    tries = TRIES_AFTER_DEATH,
  ): Promise<Outcome[]> {
    const outcome = await runOnce(articles, rendering, timeoutMs)
    if (Array.isArray(outcome)) return outcome
    const { at, timedOut, message } = outcome
    if (at < 0 || articles.length === 1) {
      const left = tries - 1
      if (timedOut) return [failed(articles[0], 'timeout', `took more than ${timeoutMs} ms`)]
      if (left > 0) return runAll(articles, rendering, timeoutMs, left)
      if (at < 0) throw new Error(`worker threads end before they begin: ${message}`)
      return [failed(articles[0], 'worker-died', `ended its worker thread ${TRIES_AFTER_DEATH} times: ${message}`)]
    }
    const parts = [articles.slice(0, at), articles.slice(at, at + 1), articles.slice(at + 1)]
    const outcomes: Outcome[] = []
    for (const [i, part] of parts.entries()) {
      if (i === 1 && timedOut) outcomes.push(failed(part[0], 'timeout', `took more than ${timeoutMs} ms`))
      else if (part.length > 0)
        outcomes.push(
          ...(await runAll(part, rendering, timeoutMs, i === 1 ? TRIES_AFTER_DEATH - 1 : TRIES_AFTER_DEATH)),
        )
    }
    return outcomes
  }

  async function extractMany(
    articles: readonly RawArticle[],
    { rendering = { lines: 'ndjson' }, signal, timeoutMs = limitMs }: ManyOptions = {},
  ) {
    if (articles.length === 0) return []
    const release = await permits.acquire(signal)
    try {
      const outcomes = await runAll(articles, rendering, timeoutMs)
      counts.articles += outcomes.length
      counts.failed += outcomes.filter((outcome) => !outcome.ok).length
      return outcomes
    } finally {
      release()
    }
  }

  async function extractOne(article: RawArticle, options: ManyOptions): Promise<Extracted> {
    const [outcome] = await extractMany([article], options)
    if (!outcome.ok) throw new ArticleError(outcome.reason, outcome.message, outcome.id)
    return outcome
  }

  return {
    extractMany,
    async answer(input, wish, { withRecord = false, mostQuotes, signal, timeoutMs } = {}) {
      const rendering = { answer: wish, record: withRecord, mostQuotes }
      const { answer, record, text } = await extractOne(input, { rendering, signal, timeoutMs })
      return { ...answer!, record, text }
    },
    async extract(input, { withText = false, signal, timeoutMs } = {}) {
      const { record, text } = await extractOne(input, { rendering: { record: true }, signal, timeoutMs })
      return withText ? { ...record!, article: { ...record!.article, text } } : record!
    },
    reuse(outcomes) {
      const written = outcomes.find((outcome): outcome is Extracted => outcome.ok && outcome.lines !== undefined)
      const space = written?.lines?.buffer
      if (
        space instanceof SharedArrayBuffer &&
        space.byteLength <= SPARE_BYTES &&
        spare.length < SPARE_SPACES * threads
      )
        spare.push(space)
    },
    stats: () => ({ threads, running: permits.taken(), queued: permits.waiting(), ...counts }),
    async ready() {
      // While all are new each thread gets one of these.
      if (options.eager) await Promise.all(Array.from({ length: threads }, () => runAll([], {}, limitMs)))
    },
    close: () => piscina.destroy(),
  }
}

interface Interrupted {
  readonly at: number
  readonly timedOut: boolean
  readonly message: string
}

/** The outcome of an article that its thread could not answer for. */
function failed(raw: RawArticle, reason: Failed['reason'], message: string): Failed {
  try {
    return { ok: false, id: (raw instanceof Uint8Array ? parseArticleLine(raw) : raw).id ?? null, reason, message }
  } catch {
    return { ok: false, id: null, reason, message }
  }
}
