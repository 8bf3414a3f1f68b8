import { z } from 'zod'
import { type ExtractOptions, extract } from './extract.js'
import type { Article, Extraction, Span } from './types.js'

/** The wire schema: what `extract` on the command line, `POST /quotes` and `batch` answer. One source for types, validation and openapi.yaml. */

const Offset = z.int().min(0)
const SpanText = z.object({ start: Offset, end: Offset, text: z.string() })

export const SegmentRecord = SpanText.extend({ quoted: z.boolean() }).meta({ id: 'Segment' })
export const CueRecord = SpanText.extend({ lemma: z.string() }).meta({ id: 'Cue' })
export const SourceRecord = SpanText.meta({ id: 'Source' })
export const SpeakerKindName = z.enum(['person', 'organization', 'group', 'document', 'unnamed'])

export const SpeakerRef = z
  .object({ id: z.string(), name: z.string(), kind: SpeakerKindName })
  .meta({ id: 'SpeakerRef' })

export const QuoteRecord = z
  .object({
    id: z.string(),
    type: z.enum(['direct', 'mixed', 'indirect']),
    text: z.string(),
    segments: z.array(SegmentRecord).min(1),
    cue: CueRecord.nullable(),
    source: SourceRecord.nullable(),
    speaker: SpeakerRef.nullable(),
    addressee: SpanText.nullable(),
    medium: SpanText.nullable(),
    modality: z.enum(['asserted', 'negated', 'hypothetical', 'announced']).default('asserted').meta({
      description:
        'Whether it has been said: asserted; negated (“did not say”, “denied saying”); hypothetical (“might say”, “if she says”); announced (“will say on Monday”).',
    }),
    parent: z.string().nullable(),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
    context: z.object({ prefix: z.string(), suffix: z.string() }),
  })
  .meta({ id: 'Quote' })

export const SpeakerRecord = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: SpeakerKindName,
    gender: z.enum(['male', 'female', 'unknown']),
    roles: z.array(z.string()),
    variants: z.array(z.string()),
    quotes: z.int().min(0),
  })
  .meta({ id: 'Speaker' })

export const DiagnosticRecord = z
  .object({ code: z.string(), start: Offset, end: Offset, message: z.string() })
  .meta({ id: 'Diagnostic' })

export const ArticleRecord = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
    length: z.int().min(0),
    text: z
      .string()
      .optional()
      .meta({ description: 'Only for HTML input: the extracted text that the offsets point into.' }),
  })
  .meta({ id: 'Article' })

export const OffsetUnit = z.enum(['utf16', 'codepoint', 'utf8'])

export const ExtractionRecord = z
  .object({
    article: ArticleRecord,
    quotes: z.array(QuoteRecord),
    speakers: z.array(SpeakerRecord),
    diagnostics: z.array(DiagnosticRecord),
    offsetUnit: OffsetUnit,
  })
  .meta({ id: 'Extraction' })

export type QuoteRecord = z.infer<typeof QuoteRecord>
export type SpeakerRecord = z.infer<typeof SpeakerRecord>
export type ExtractionRecord = z.infer<typeof ExtractionRecord>

const CONTEXT_LENGTH = 32

/**
 * Turns an extraction into the record that goes over the wire.
 * In: the article and what `extract` found in it. Out: the record; offsets in UTF-16 code units.
 */
export function toRecord(
  article: Article & { id: string },
  { quotes, speakers, diagnostics }: Extraction,
): ExtractionRecord {
  const { text } = article
  const spoken = new Array<number>(speakers.length).fill(0)
  for (const { speaker } of quotes) if (speaker !== null) spoken[speaker]++
  const slice = (span: Span | null) =>
    span && { start: span.start, end: span.end, text: text.slice(span.start, span.end) }
  return {
    article: {
      id: article.id,
      url: article.url ?? null,
      title: article.title ?? null,
      outlet: article.outlet ?? null,
      publishedAt: article.publishedAt ?? null,
      length: text.length,
    },
    quotes: quotes.map((quote, i) => {
      const segments = quote.segments.map(({ start, end, quoted }) => ({
        start,
        end,
        quoted,
        text: text.slice(start, end),
      }))
      const { cue } = quote
      const speaker = quote.speaker === null ? null : speakers[quote.speaker]
      const { start } = segments[0]
      const { end } = segments[segments.length - 1]
      return {
        id: `q${i + 1}`,
        type: quote.type,
        text: segments.map((s) => s.text).join(' '),
        segments,
        cue: cue && { start: cue.start, end: cue.end, lemma: cue.lemma, text: text.slice(cue.start, cue.end) },
        source: slice(quote.source),
        speaker: speaker && { id: speaker.id, name: speaker.name, kind: speaker.kind },
        addressee: slice(quote.addressee),
        medium: slice(quote.medium),
        modality: quote.modality,
        parent: quote.parent === null ? null : `q${quote.parent + 1}`,
        rule: quote.rule,
        confidence: quote.confidence,
        context: {
          prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
          suffix: text.slice(end, end + CONTEXT_LENGTH),
        },
      }
    }),
    speakers: speakers.map((speaker, i) => ({
      ...speaker,
      roles: [...speaker.roles],
      variants: [...speaker.variants],
      quotes: spoken[i],
    })),
    diagnostics: diagnostics.map((d) => ({ ...d })),
    offsetUnit: 'utf16',
  }
}

/** Article in, record out: the one call that HTTP, the command line and the workers share. */
export function extractRecord(article: Article & { id: string }, options: ExtractOptions = {}): ExtractionRecord {
  return toRecord(article, extract(article, options))
}
