import type { ExtractionRecord } from '../record.js'

/** A record as one line, the article's id first. */
export const toNdjson = (record: ExtractionRecord): string =>
  `${JSON.stringify({ id: record.article.id, ...record })}\n`
