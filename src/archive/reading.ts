import { type SQL, sql } from 'drizzle-orm'
import { convertOffsets, type OffsetUnit } from '../text/offsets.js'
import type { Appearance, StoredQuote } from './schemas.js'

/** How stored quotes are read: one selection and one way from a row to the record. */

type Range = readonly [start: number, end: number]
interface Spans {
  segments: [number, number, boolean][]
  cue: [number, number, string] | null
  source: Range | null
  addressee: Range | null
  medium: Range | null
  /** Only where it is not asserted. */
  modality?: StoredQuote['modality']
}

export interface QuoteRow extends Record<string, unknown> {
  key: string
  uid: string
  type: StoredQuote['type']
  text: string
  spans: Spans
  rule: string
  confidence: number
  parent: string | null
  cluster: string
  withdrawn_at: string | null
  article: string
  article_text: string
  id: string
  url: string | null
  title: string | null
  outlet: string | null
  published: string | null
  stored_at: string
  speaker: SpeakerJson | null
  extracted: SpeakerJson | null
  occurrences: number
}

type SpeakerJson = NonNullable<StoredQuote['speaker']>

/** The columns of QuoteRow; `from` joins the tables: quotes q, versions v. */
export const quoteColumns: SQL = sql`
  q.key, q.uid, q.type, q.text, q.spans, q.rule, q.confidence, q.parent, q.cluster, q.withdrawn_at, v.article,
  v.text as article_text, v.id, v.url, v.title, v.outlet, v.published, v.stored_at,
  (select json_build_object('id', s.id, 'name', coalesce(s.preferred, s.name), 'kind', s.kind)
     from speakers s where s.id = q.person) as speaker,
  (select json_build_object('id', e.speaker, 'name', e.name, 'kind', e.kind)
     from version_speakers e where e.version = q.version and e.speaker = q.speaker) as extracted,
  greatest(1, (select count(*)::int from quotes c where c.cluster = q.cluster and c.withdrawn_at is null)) as occurrences`

export const quoteTables: SQL = sql`quotes q join versions v on v.key = q.version`

const CONTEXT = 32

/** In: a row, and what offsets shall count. Out: the record, its words cut from the article's text. */
export function toStoredQuote(row: QuoteRow, unit: OffsetUnit = 'utf16'): StoredQuote {
  const { spans, article_text: text } = row
  const ranges = [...spans.segments, spans.cue, spans.source, spans.addressee, spans.medium]
  const places = convertOffsets(
    text,
    ranges.flatMap((r) => (r ? [r[0], r[1]] : [])),
    unit,
  )
  const slice = ([start, end]: Range) => ({
    start: places.get(start)!,
    end: places.get(end)!,
    text: text.slice(start, end),
  })
  const start = spans.segments[0][0]
  const end = spans.segments.at(-1)![1]
  return {
    id: row.uid,
    type: row.type,
    text: row.text,
    segments: spans.segments.map(([from, to, quoted]) => ({ ...slice([from, to]), quoted })),
    cue: spans.cue && { ...slice([spans.cue[0], spans.cue[1]]), lemma: spans.cue[2] },
    source: spans.source && slice(spans.source),
    speaker: row.speaker,
    addressee: spans.addressee && slice(spans.addressee),
    medium: spans.medium && slice(spans.medium),
    modality: spans.modality ?? 'asserted',
    parent: row.parent,
    rule: row.rule,
    confidence: row.confidence,
    context: { prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) },
    article: toAppearance(row),
    extractedSpeaker: row.extracted,
    occurrences: row.occurrences,
    withdrawn: row.withdrawn_at && toIso(row.withdrawn_at),
    storedAt: toIso(row.stored_at),
    offsetUnit: unit,
  }
}

export interface AppearanceRow extends Record<string, unknown> {
  id: string
  url: string | null
  title: string | null
  outlet: string | null
  published: string | null
}

export const toAppearance = ({ id, url, title, outlet, published }: AppearanceRow): Appearance => ({
  id,
  url,
  title,
  outlet,
  publishedAt: published,
})

/** PostgreSQL's instants to ISO 8601 in UTC. */
export const toIso = (instant: string | Date): string => new Date(instant).toISOString()

/** The paragraphs that a range of the text lies in: what a reader needs to judge a quote. */
export function passageOf(text: string, start: number, end: number): { start: number; end: number; text: string } {
  const from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1
  const next = text.indexOf('\n', end)
  const to = next < 0 ? text.length : next
  return { start: from, end: to, text: text.slice(from, to) }
}
