import { Readable } from 'node:stream'
import type { Extractor, Failed, Outcome, RawArticle } from '../workers/pool.js'
import type { InputArticle } from './input.js'
import type { Sink } from './sink.js'
import { countOutcome, emptyTally, type Tally } from './tally.js'

export interface BatchOptions {
  readonly articles: AsyncIterable<readonly InputArticle[]>
  readonly extractor: Extractor
  readonly output: Sink
  /** Told of each article that got no record, in the order of the input. */
  readonly onFailure?: (input: InputArticle, failure: Failed) => void
  readonly onProgress?: (tally: Tally) => void
}

/** A few articles a message: fewer and the threads wait for the next one, many more and the last ones are in work alone. */
const CHUNK_ARTICLES = 8
const CHUNK_BYTES = 256 << 10
/** Chunks in work or waiting to be written, per thread: room for the others while one article takes its time. */
const CHUNKS_PER_THREAD = 8

/**
 * Runs articles through the pool and writes their records in the order of the input. At most a few chunks a thread are in memory:
 * reading waits for extraction, and extraction for writing.
 */
export async function runBatch({ articles, extractor, output, onFailure, onProgress }: BatchOptions): Promise<Tally> {
  const tally = emptyTally()
  const results = Readable.from(chunks(articles)).map((chunk: InputArticle[]) => extractChunk(extractor, chunk), {
    concurrency: extractor.stats().threads * CHUNKS_PER_THREAD,
  })
  for await (const result of results as AsyncIterable<[InputArticle, Outcome][]>) {
    for (const [input, outcome] of result) {
      countOutcome(tally, outcome)
      if (!outcome.ok) onFailure?.(input, outcome)
      else if (outcome.bytes && output.add(outcome.bytes)) await output.flush()
    }
    onProgress?.(tally)
  }
  await output.finish()
  return tally
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
  return 'ok' in article ? 0 : (article.text?.length ?? 0) + (article.html?.length ?? 0)
}

async function extractChunk(extractor: Extractor, chunk: readonly InputArticle[]): Promise<[InputArticle, Outcome][]> {
  const readable = chunk.map(({ article }) => article).filter((article) => !isFailed(article)) as RawArticle[]
  const outcomes = await extractor.extractMany(readable)
  let next = 0
  return chunk.map((input) => [input, isFailed(input.article) ? input.article : outcomes[next++]])
}

function isFailed(article: RawArticle | Failed): article is Failed {
  return 'ok' in article && article.ok === false
}
