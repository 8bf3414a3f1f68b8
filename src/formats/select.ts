import type { ExtractionRecord, QuoteRecord } from '../record.js'
import { convertOffsets, type OffsetUnit } from '../text/offsets.js'

export interface Selection {
  /** Keep only these; undefined keeps all. */
  readonly types?: readonly QuoteRecord['type'][] | undefined
  /** Keep only quotes of at least this confidence. */
  readonly minConfidence?: number | undefined
}

/**
 * Keeps the quotes that were asked for. Ids stay as they were; a parent that is left out becomes null; speakers with no quote left go,
 * and the others' counts are of the quotes kept.
 */
export function selectQuotes(record: ExtractionRecord, { types, minConfidence = 0 }: Selection): ExtractionRecord {
  if (types === undefined && minConfidence === 0) return record
  const kept = record.quotes.filter((q) => (types?.includes(q.type) ?? true) && q.confidence >= minConfidence)
  const ids = new Set(kept.map((quote) => quote.id))
  const counts = new Map<string, number>()
  for (const { speaker } of kept) if (speaker) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1)
  return {
    ...record,
    quotes: kept.map((quote) => ({
      ...quote,
      parent: quote.parent !== null && ids.has(quote.parent) ? quote.parent : null,
    })),
    speakers: record.speakers
      .filter((speaker) => counts.has(speaker.id))
      .map((speaker) => ({ ...speaker, quotes: counts.get(speaker.id)! }))
      .sort((a, b) => b.quotes - a.quotes),
  }
}

interface Placed {
  readonly start: number
  readonly end: number
}

/** Counts all offsets of a record, and its length, in another unit. In: the text that they point into. */
export function withOffsetUnit(record: ExtractionRecord, text: string, unit: OffsetUnit): ExtractionRecord {
  if (unit === 'utf16') return record
  const offsets = [text.length]
  const collect = (span: Placed | null) => span && offsets.push(span.start, span.end)
  for (const quote of record.quotes) {
    for (const span of [...quote.segments, quote.cue, quote.source, quote.addressee, quote.medium]) collect(span)
  }
  record.diagnostics.forEach(collect)
  const converted = convertOffsets(text, offsets, unit)
  const place = <T extends Placed>(span: T): T => ({
    ...span,
    start: converted.get(span.start)!,
    end: converted.get(span.end)!,
  })
  const placeOrNull = <T extends Placed>(span: T | null) => span && place(span)
  return {
    ...record,
    article: { ...record.article, length: converted.get(text.length)! },
    quotes: record.quotes.map((quote) => ({
      ...quote,
      segments: quote.segments.map(place),
      cue: placeOrNull(quote.cue),
      source: placeOrNull(quote.source),
      addressee: placeOrNull(quote.addressee),
      medium: placeOrNull(quote.medium),
    })),
    diagnostics: record.diagnostics.map(place),
    offsetUnit: unit,
  }
}
