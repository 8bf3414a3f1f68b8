import { Readable } from 'node:stream'
import type { Extractor, Failed, Outcome, RawArticle, Rendering } from '../workers/pool.js'
import { type InputArticle, isFailed } from './input-article.js'
import type { Sink } from './sink.js'
import type { Counter } from './tally.js'

/** How far the outputs have come, whole articles all of it. */
export interface Position {
  readonly consumed: number
  readonly outputBytes: number
  readonly errorBytes: number
}

export interface BatchOptions {
  readonly articles: AsyncIterable<readonly InputArticle[]>
  readonly extractor: Extractor
  readonly rendering: Rendering
  readonly counter: Counter
  /** Records; without it they are only stored. */
  readonly output?: Sink | undefined
  /** A line for each article that got no record. */
  readonly errors: Sink
  /** Keeps records elsewhere before they are counted. Out: the failures among them in place of their outcomes. */
  readonly store?: ((outcomes: readonly Outcome[]) => Promise<readonly Outcome[]>) | undefined
  /** Articles that an earlier run did. */
  readonly consumed: number
  /** Told now and then how far the outputs are safe on disk. */
  readonly onPosition?: ((position: Position) => Promise<void>) | undefined
  readonly onProgress?: (() => void) | undefined
  /** Stops the run where it is. */
  readonly signal?: AbortSignal | undefined
}

/** Some articles a message: fewer and messages cost something, many more and the last ones are in work alone. */
const CHUNK_ARTICLES = 64
const CHUNK_BYTES = 256 << 10
/** Chunks in work or waiting to be written, per thread: room for the others while one article takes its time. */
const CHUNKS_PER_THREAD = 8
const SAVE_EVERY_MS = 500

/**
 * Runs articles through the pool and writes their records in the order of the input. At most a few chunks a thread are in memory:
 * reading waits for extraction, and extraction for writing. Out: whether it came to the end of the input, or was stopped.
 */
export async function runBatch(options: BatchOptions): Promise<'finished' | 'stopped'> {
  const { extractor, counter, output, errors, signal } = options
  let { consumed } = options
  let savedAt = performance.now()
  const flush = async (savesNow = performance.now() - savedAt >= SAVE_EVERY_MS) => {
    const [outputBytes, errorBytes] = [(await output?.flush()) ?? 0, await errors.flush()]
    if (!options.onPosition || !savesNow) return
    await Promise.all([output?.sync(), errors.sync()])
    await options.onPosition({ consumed, outputBytes, errorBytes })
    savedAt = performance.now()
  }
  const results = Readable.from(chunks(options.articles)).map(
    (chunk: InputArticle[]) => extractChunk(extractor, chunk, options.rendering),
    { concurrency: extractor.stats().threads * CHUNKS_PER_THREAD, signal },
  )
  try {
    for await (const { inputs, outcomes } of results as AsyncIterable<Extracted>) {
      const kept = options.store ? await options.store(outcomes) : outcomes
      for (const [i, outcome] of kept.entries()) {
        consumed++
        counter.add(outcome)
        if (!outcome.ok) errors.add(failureLine(inputs[i], outcome))
        else if (outcome.lines && output?.add(outcome.lines)) await flush()
      }
      extractor.reuse(outcomes)
      if (!output?.inBlocks) await flush()
      options.onProgress?.()
    }
  } catch (error) {
    const stopped = signal?.aborted === true
    if (stopped && !output?.inBlocks) await flush(true)
    await Promise.all([output?.abandon(), errors.abandon()])
    if (stopped) return 'stopped'
    throw error
  }
  await errors.finish()
  await output?.finish()
  return 'finished'
}

/** Cuts groups into chunks, never waiting for a next group: what has arrived is begun. */
async function* chunks(groups: AsyncIterable<readonly InputArticle[]>): AsyncGenerator<InputArticle[]> {
  for await (const group of groups) {
    let chunk: InputArticle[] = []
    let bytes = 0
    for (const input of group) {
      chunk.push(input)
      bytes += sizeOf(input)
      if (chunk.length < CHUNK_ARTICLES && bytes < CHUNK_BYTES) continue
      yield chunk
      chunk = []
      bytes = 0
    }
    if (chunk.length > 0) yield chunk
  }
}

function sizeOf({ article }: InputArticle): number {
  if (article instanceof Uint8Array) return article.length
  return isFailed(article) ? 0 : (article.text?.length ?? 0) + (article.html?.length ?? 0)
}

interface Extracted {
  readonly inputs: readonly InputArticle[]
  readonly outcomes: readonly Outcome[]
}

async function extractChunk(
  extractor: Extractor,
  inputs: readonly InputArticle[],
  rendering: Rendering,
): Promise<Extracted> {
  const readable = inputs.map(({ article }) => article).filter((article): article is RawArticle => !isFailed(article))
  const extracted = (await extractor.extractMany(readable, { rendering })).values()
  return {
    inputs,
    outcomes: inputs.map(({ article }) => (isFailed(article) ? article : (extracted.next().value as Outcome))),
  }
}

/** A line of the list of failures: where the article stands, its id where known, why it failed. */
function failureLine({ place }: InputArticle, { id, reason, message }: Failed): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ ...place, id, reason, message })}\n`)
}
