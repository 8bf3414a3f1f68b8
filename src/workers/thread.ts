import { platform, setPriority } from 'node:os'
import { workerData } from 'piscina'
import { toCsv } from '../formats/csv.js'
import { type Rendition, renderRecord } from '../formats/index.js'
import { toNdjson } from '../formats/ndjson.js'
import type { ExtractionRecord } from '../record.js'
import { ArticleError, checkArticle, parseArticleLine } from './article.js'
import { loadDirectory } from './directory.js'
import { extractArticle } from './extract-article.js'
import { lineWriter } from './line-writer.js'
import type {
  Answer,
  ChunkResult,
  ChunkTask,
  Extracted,
  Failed,
  LineFormat,
  Outcome,
  RawArticle,
  Rendering,
  Tally,
  ThreadData,
} from './messages.js'
import { unpack } from './slot.js'
import { warmUp } from './warm-up.js'

const { directory: directoryFile, niceness, warm } = (workerData ?? {}) as ThreadData
// Linux alone gives each thread a priority of its own; elsewhere this would slow the whole process down.
if (niceness && platform() === 'linux') setPriority(niceness)
const warmed = warm ? warmUp(loadDirectory(directoryFile)) : undefined

/**
 * A worker thread's work: the articles of a chunk one after the other. Never throws: a bad article is an outcome, not an end.
 * Out: an `Outcome` for each; where lines were asked for, they lie in the shared block.
 */
export default async function extractChunk({
  articles,
  lines: sent,
  rendering,
  progress,
  space,
}: ChunkTask): Promise<ChunkResult> {
  await warmed
  const lines = lineWriter(space)
  const outcomes: Outcome[] = []
  for (const [i, article] of unpack(articles, sent).entries()) {
    Atomics.store(progress, 1, process.hrtime.bigint())
    Atomics.store(progress, 0, BigInt(i))
    outcomes.push(await extractOne(article, rendering, lines.write).catch(failure))
    Atomics.store(progress, 0, -1n)
  }
  return { outcomes, written: lines.written() }
}

async function extractOne(
  raw: RawArticle,
  rendering: Rendering,
  writeLines: (lines: string) => void,
): Promise<Extracted> {
  const { record, text } = await extractArticle(
    raw instanceof Uint8Array ? parseArticleLine(raw) : checkArticle(raw),
    loadDirectory(directoryFile),
  )
  const { id } = record.article
  const { mostQuotes = Number.POSITIVE_INFINITY } = rendering
  if (record.quotes.length > mostQuotes)
    throw new ArticleError('too-many-quotes', `it has ${record.quotes.length} quotes, over ${mostQuotes}`, id)
  const extracted: Extracted = {
    ok: true,
    id,
    record: rendering.record ? record : undefined,
    text: rendering.record ? text : undefined,
    answer: rendering.answer && answer(record, text, rendering.answer),
    ...count(record),
  }
  // Last: an article that fails has no lines, or the next one would be given them.
  if (rendering.lines) writeLines(RENDERERS[rendering.lines](record))
  return extracted
}

const RENDERERS: Record<LineFormat, (record: ExtractionRecord) => string> = {
  ndjson: toNdjson,
  csv: (record) => toCsv(record, { header: false }),
}

function answer(record: ExtractionRecord, text: string, wish: Rendition): Answer {
  // Not Buffer: its bytes may lie in a pool, and all of it would be copied.
  return { body: new TextEncoder().encode(renderRecord(record, text, wish)), tally: tally(record) }
}

function tally({ quotes }: ExtractionRecord): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const { type, rule, speaker } of quotes) {
    const before = tallies.get(`${type} ${rule}`) ?? { type, rule, quotes: 0, unknown: 0 }
    const unknown = before.unknown + (speaker === null ? 1 : 0)
    tallies.set(`${type} ${rule}`, { ...before, quotes: before.quotes + 1, unknown })
  }
  return [...tallies.values()]
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
