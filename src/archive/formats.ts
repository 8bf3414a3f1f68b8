import { stringify } from 'csv-stringify/sync'
import { ANNOTATION_CONTEXT, SPEAKER_TYPE } from '../formats/json-ld.js'
import type { CheckResult, StoredQuote } from './schemas.js'

/** Stored quotes and checks in the formats that records can be had in. */

export const STORED_COLUMNS = [
  'quote_id',
  'type',
  'text',
  'speaker_id',
  'speaker',
  'kind',
  'outlet',
  'published_at',
  'article_id',
  'url',
  'title',
  'source',
  'cue',
  'addressee',
  'medium',
  'start',
  'end',
  'segments',
  'rule',
  'confidence',
  'occurrences',
  'withdrawn',
] as const

/** Stored quotes as CSV (RFC 4180, UTF-8, CRLF), a quote a row. Cells that a spreadsheet would run as a formula get an apostrophe before them. */
export function storedToCsv(quotes: readonly StoredQuote[], { header = true } = {}): string {
  const rows = quotes.map(({ article, segments, speaker, ...quote }) => [
    quote.id,
    quote.type,
    quote.text,
    speaker?.id,
    speaker?.name,
    speaker?.kind,
    article.outlet,
    article.publishedAt,
    article.id,
    article.url,
    article.title,
    quote.source?.text,
    quote.cue?.text,
    quote.addressee?.text,
    quote.medium?.text,
    segments[0].start,
    segments.at(-1)!.end,
    segments.map(({ start, end }) => `${start}-${end}`).join(' '),
    quote.rule,
    quote.confidence,
    quote.occurrences,
    quote.withdrawn,
  ])
  return stringify(rows, { header, columns: [...STORED_COLUMNS], escape_formulas: true, record_delimiter: '\r\n' })
}

/** One quote a line. */
export const storedToNdjson = (quotes: readonly object[]): string =>
  quotes.map((q) => `${JSON.stringify(q)}\n`).join('')

const creator = (speaker: StoredQuote['speaker']) =>
  speaker && {
    id: `urn:whosaid:speaker:${encodeURIComponent(speaker.id.toWellFormed())}`,
    type: SPEAKER_TYPE[speaker.kind],
    'schema:name': speaker.name,
  }

function annotation(quote: StoredQuote) {
  if (quote.offsetUnit !== 'codepoint') throw new TypeError('W3C selectors count code points')
  const { article, segments, context } = quote
  const source = article.url ?? `urn:whosaid:article:${encodeURIComponent(article.id.toWellFormed())}`
  return {
    id: `urn:whosaid:quote:${quote.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: {
      type: 'schema:Quotation',
      'schema:text': quote.text,
      'schema:creator': creator(quote.speaker),
      'schema:isPartOf': {
        type: 'schema:NewsArticle',
        'schema:identifier': article.id,
        'schema:url': article.url,
        'schema:headline': article.title,
        'schema:publisher': article.outlet,
        'schema:datePublished': article.publishedAt,
      },
    },
    target: segments.map(({ start, end, text }, i) => ({
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text,
          ...(i === 0 && { prefix: context.prefix }),
          ...(i === segments.length - 1 && { suffix: context.suffix }),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    })),
  }
}

/** Stored quotes as a W3C Web Annotation page of schema.org Quotations. In: quotes whose offsets count code points. */
export const storedToJsonLd = (quotes: readonly StoredQuote[], next: string | null = null) => ({
  '@context': ANNOTATION_CONTEXT,
  type: 'AnnotationPage',
  ...(next && { next }),
  items: quotes.map(annotation),
})

/** A check as a schema.org Claim with its review, and what it rests on as quotations. */
export function checkToJsonLd({ claim, verdict, explanation, confidence, evidence, closest }: CheckResult) {
  const quotation = ({ quote }: CheckResult['evidence'][number]) => {
    const { body, id } = annotation(quote)
    return { id, ...body }
  }
  return {
    '@context': { schema: 'https://schema.org/', type: '@type', id: '@id' },
    type: 'schema:Claim',
    'schema:text': claim.quote,
    'schema:author': claim.speaker && { type: 'schema:Person', 'schema:name': claim.speaker },
    'schema:appearance': (evidence.length > 0 ? evidence : closest).map(quotation),
    'schema:review': {
      type: 'schema:ClaimReview',
      'schema:claimReviewed': claim.quote,
      'schema:reviewBody': explanation,
      'schema:reviewRating': {
        type: 'schema:Rating',
        'schema:alternateName': verdict,
        'schema:ratingValue': confidence,
      },
    },
  }
}
