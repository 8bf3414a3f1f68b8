import { workerData } from 'piscina'
import { toCsv } from '../formats/csv.js'
import { toNdjson } from '../formats/ndjson.js'
import type { ExtractionRecord } from '../record.js'
import { ArticleError, checkArticle, parseArticleLine } from './article.js'
import { loadDirectory } from './directory.js'
import { extractArticle } from './extract-article.js'
import type {
  ChunkTask,
  Extracted,
  Failed,
  LineFormat,
  Outcome,
  RawArticle,
  Rendering,
  ThreadData,
} from './messages.js'

/** A worker thread's work: the articles of a chunk one after the other. Never throws: a bad article is an outcome, not an end. */
export default async function extractChunk({ articles, rendering, progress }: ChunkTask): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [i, article] of articles.entries()) {
    Atomics.store(progress, 1, process.hrtime.bigint())
    Atomics.store(progress, 0, BigInt(i))
    outcomes.push(await extractOne(article, rendering).catch(failure))
    Atomics.store(progress, 0, -1n)
  }
  return outcomes
}

async function extractOne(raw: RawArticle, rendering: Rendering): Promise<Extracted> {
  const { record, text } = await extractArticle(
    raw instanceof Uint8Array ? parseArticleLine(raw) : checkArticle(raw),
    loadDirectory((workerData as ThreadData | undefined)?.directory),
  )
  const { id } = record.article
  return {
    ok: true,
    id,
    lines: rendering.lines && new TextEncoder().encode(RENDERERS[rendering.lines](record)),
    record: rendering.record ? record : undefined,
    text: rendering.record ? text : undefined,
    ...count(record),
  }
}

const RENDERERS: Record<LineFormat, (record: ExtractionRecord) => string> = {
  ndjson: toNdjson,
  csv: (record) => toCsv(record, { header: false }),
}

function count({ quotes, speakers }: ExtractionRecord): Pick<Extracted, 'quotes' | 'speakers'> {
  const counts = { direct: 0, mixed: 0, indirect: 0 }
  for (const { type } of quotes) counts[type]++
  return { quotes: counts, speakers: speakers.filter(({ kind }) => kind !== 'unnamed').map(({ id }) => id) }
}

function failure(error: unknown): Failed {
  if (error instanceof ArticleError) return { ok: false, id: error.id, reason: error.reason, message: error.message }
  return { ok: false, id: null, reason: 'internal', message: error instanceof Error ? error.message : String(error) }
}
