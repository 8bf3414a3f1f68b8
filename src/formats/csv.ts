import { stringify } from 'csv-stringify/sync'
import type { ExtractionRecord, QuoteRecord } from '../record.js'

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
  'modality',
  'parent',
  'start',
  'end',
  'segments',
  'rule',
  'confidence',
] as const

/** The first line of a CSV file, for whoever writes the rows of many records. */
export const csvHeader = (): string => `${CSV_COLUMNS.join(',')}\r\n`

type Cell = (quote: QuoteRecord, article: Omit<ExtractionRecord['article'], 'length'>) => unknown

/** What stands in each column. `segments` is `start-end` for each, with spaces between. */
export const QUOTE_CELLS: Readonly<Record<(typeof CSV_COLUMNS)[number], Cell>> = {
  article_id: (_, article) => article.id,
  url: (_, article) => article.url,
  title: (_, article) => article.title,
  outlet: (_, article) => article.outlet,
  published_at: (_, article) => article.publishedAt,
  quote_id: (quote) => quote.id,
  type: (quote) => quote.type,
  text: (quote) => quote.text,
  speaker_id: (quote) => quote.speaker?.id,
  speaker: (quote) => quote.speaker?.name,
  kind: (quote) => quote.speaker?.kind,
  source: (quote) => quote.source?.text,
  cue: (quote) => quote.cue?.text,
  addressee: (quote) => quote.addressee?.text,
  medium: (quote) => quote.medium?.text,
  modality: (quote) => quote.modality,
  parent: (quote) => quote.parent,
  start: (quote) => quote.segments[0].start,
  end: (quote) => quote.segments[quote.segments.length - 1].end,
  segments: (quote) => quote.segments.map(({ start, end }) => `${start}-${end}`).join(' '),
  rule: (quote) => quote.rule,
  confidence: (quote) => quote.confidence,
}

/** Rows as CSV (RFC 4180, UTF-8, CRLF). Cells that a spreadsheet would run as a formula get an apostrophe before them. */
export const writeCsv = (columns: readonly string[], rows: readonly unknown[][], header: boolean): string =>
  stringify([...rows], { header, columns: [...columns], escape_formulas: true, record_delimiter: '\r\n' })

/** Quotes of a record as CSV, with or without the head line. */
export function toCsv({ article, quotes }: ExtractionRecord, { header = true } = {}): string {
  const rows = quotes.map((quote) => CSV_COLUMNS.map((column) => QUOTE_CELLS[column](quote, article)))
  return writeCsv(CSV_COLUMNS, rows, header)
}
