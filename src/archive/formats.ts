import { QUOTE_CELLS, writeCsv } from '../formats/csv.js'
import { ANNOTATION_CONTEXT, articleIri, toQuotation } from '../formats/json-ld.js'
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
  'modality',
  'start',
  'end',
  'segments',
  'rule',
  'confidence',
  'occurrences',
  'withdrawn',
] as const

/** Stored quotes as CSV, a quote a row, with or without the head line. */
export function storedToCsv(quotes: readonly StoredQuote[], { header = true } = {}): string {
  const rows = quotes.map((quote) =>
    STORED_COLUMNS.map((column) =>
      column === 'occurrences' || column === 'withdrawn' ? quote[column] : QUOTE_CELLS[column](quote, quote.article),
    ),
  )
  return writeCsv(STORED_COLUMNS, rows, header)
}

/** One quote a line. */
export const storedToNdjson = (quotes: readonly object[]): string =>
  quotes.map((q) => `${JSON.stringify(q)}\n`).join('')

function annotation(quote: StoredQuote) {
  if (quote.offsetUnit !== 'codepoint') throw new TypeError('W3C selectors count code points')
  const { article, segments, context } = quote
  const source = articleIri(article)
  return {
    id: `urn:whosaid:quote:${quote.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: toQuotation(quote, article),
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
