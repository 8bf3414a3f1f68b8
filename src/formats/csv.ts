import { stringify } from 'csv-stringify/sync'
import type { ExtractionRecord } from '../record.js'

/** The columns, in order: a quote a row, its article's fields repeated. */
export const CSV_COLUMNS = [
  'article_id',
  'url',
  'title',
  'outlet',
  'published_at',
  'quote_id',
  'type',
  'text',
  'speaker_id',
  'speaker',
  'kind',
  'source',
  'cue',
  'addressee',
  'medium',
  'parent',
  'start',
  'end',
  'segments',
  'rule',
  'confidence',
] as const

/** The first line of a CSV file, for whoever writes the rows of many records. */
export const csvHeader = (): string => `${CSV_COLUMNS.join(',')}\r\n`

/**
 * Quotes of a record as CSV (RFC 4180, UTF-8, CRLF). Cells that a spreadsheet would run as a formula get an apostrophe before them.
 * `segments` is `start-end` for each, with spaces between.
 */
export function toCsv({ article, quotes }: ExtractionRecord, { header = true } = {}): string {
  const rows = quotes.map((quote) => [
    article.id,
    article.url,
    article.title,
    article.outlet,
    article.publishedAt,
    quote.id,
    quote.type,
    quote.text,
    quote.speaker?.id,
    quote.speaker?.name,
    quote.speaker?.kind,
    quote.source?.text,
    quote.cue?.text,
    quote.addressee?.text,
    quote.medium?.text,
    quote.parent,
    quote.segments[0].start,
    quote.segments[quote.segments.length - 1].end,
    quote.segments.map(({ start, end }) => `${start}-${end}`).join(' '),
    quote.rule,
    quote.confidence,
  ])
  return stringify(rows, { header, columns: [...CSV_COLUMNS], escape_formulas: true, record_delimiter: '\r\n' })
}
