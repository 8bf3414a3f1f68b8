import { type ExtractionRecord, extractRecord } from '../record.js'
import { ArticleError, checkArticle, parseArticleLine, prepareArticle } from './article.js'
import type { ChunkTask, Extracted, Failed, Outcome, RawArticle, Rendering } from './messages.js'

/** A worker thread's work: the articles of a chunk one after the other. Never throws: a bad article is an outcome, not an end. */
export default function extractChunk({ articles, rendering, progress }: ChunkTask): Outcome[] {
  return articles.map((article, i) => {
    Atomics.store(progress, 1, process.hrtime.bigint())
    Atomics.store(progress, 0, BigInt(i))
    try {
      return extractOne(article, rendering)
    } catch (error) {
      return failure(error)
    } finally {
      Atomics.store(progress, 0, -1n)
    }
  })
}

function extractOne(raw: RawArticle, rendering: Rendering): Extracted {
  const article = prepareArticle(raw instanceof Uint8Array ? parseArticleLine(raw) : checkArticle(raw))
  try {
    const record = extractRecord(article)
    return {
      ok: true,
      id: article.id,
      lines: rendering.lines && new TextEncoder().encode(`${JSON.stringify({ id: article.id, ...record })}\n`),
      record: rendering.record ? record : undefined,
      text: rendering.record ? article.text : undefined,
      ...count(record),
    }
  } catch (error) {
    throw new ArticleError('internal', error instanceof Error ? error.message : String(error), article.id)
  }
}

function count({ quotes, speakers }: ExtractionRecord): Pick<Extracted, 'quotes' | 'speakers'> {
  const counts = { direct: 0, mixed: 0, indirect: 0 }
  for (const { type } of quotes) counts[type]++
  return { quotes: counts, speakers: speakers.map(({ id }) => id) }
}

function failure(error: unknown): Failed {
  if (error instanceof ArticleError) return { ok: false, id: error.id, reason: error.reason, message: error.message }
  return { ok: false, id: null, reason: 'internal', message: error instanceof Error ? error.message : String(error) }
}
