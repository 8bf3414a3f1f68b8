import type { ExtractionRecord } from '../record.js'
import type { OffsetUnit } from '../text/offsets.js'
import { toCsv } from './csv.js'
import { toJsonLd } from './json-ld.js'
import { toNdjson } from './ndjson.js'
import { type Selection, selectQuotes, withOffsetUnit } from './select.js'

export type Format = 'json' | 'ndjson' | 'csv' | 'json-ld'

/** The formats that a record can be had in, by media type; the first is what callers without a wish get. */
export const MEDIA_TYPES = {
  'application/json': 'json',
  'application/x-ndjson': 'ndjson',
  'text/csv': 'csv',
  'application/ld+json': 'json-ld',
} as const satisfies Record<string, Format>
export type MediaType = keyof typeof MEDIA_TYPES

export interface Rendition extends Selection {
  readonly format: Format
  readonly offsets?: OffsetUnit | undefined
}

/**
 * Writes a record down as it was asked for.
 * In: the record as extracted (UTF-16), the text its offsets point into. JSON-LD always counts in code points.
 */
export function renderRecord(record: ExtractionRecord, text: string, wish: Rendition): string {
  const selected = selectQuotes(record, wish)
  if (wish.format === 'json-ld') return JSON.stringify(toJsonLd(selected, text))
  const placed = withOffsetUnit(selected, text, wish.offsets ?? 'utf16')
  if (wish.format === 'csv') return toCsv(placed)
  return wish.format === 'ndjson' ? toNdjson(placed) : JSON.stringify(placed)
}
