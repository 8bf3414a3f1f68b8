import type { ExtractionRecord, QuoteRecord } from '../record.js'
import { convertOffsets } from '../text/offsets.js'

/** The vocabularies that our JSON-LD speaks. */
export const ANNOTATION_CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }]
const AFFIX_LENGTH = 32

/** schema.org's type of a speaker; documents and unnamed sources are just things. */
const SPEAKER_TYPE = {
  person: 'schema:Person',
  organization: 'schema:Organization',
  group: 'schema:Organization',
  document: 'schema:CreativeWork',
  unnamed: 'schema:Thing',
} as const

/** The address of an article, or a name made of its id. */
export const articleIri = ({ url, id }: { url: string | null; id: string }): string =>
  url ?? `urn:whosaid:article:${encodeURIComponent(id.toWellFormed())}`

/** A quote as a schema.org Quotation: its words, who said them, and the article that has them. */
export const toQuotation = (
  { text, speaker }: Pick<QuoteRecord, 'text' | 'speaker'>,
  article: Omit<ExtractionRecord['article'], 'length'>,
) => ({
  type: 'schema:Quotation',
  'schema:text': text,
  'schema:creator': speaker && {
    id: `urn:whosaid:speaker:${encodeURIComponent(speaker.id.toWellFormed())}`,
    type: SPEAKER_TYPE[speaker.kind],
    'schema:name': speaker.name,
  },
  'schema:isPartOf': {
    type: 'schema:NewsArticle',
    'schema:identifier': article.id,
    'schema:url': article.url,
    'schema:headline': article.title,
    'schema:publisher': article.outlet,
    'schema:datePublished': article.publishedAt,
  },
})

/**
 * A record as a W3C Web Annotation page: each quote an annotation whose body is a schema.org Quotation and whose targets, one a
 * segment, select the words by text (TextQuoteSelector) and by place (TextPositionSelector, in code points as the standard asks).
 * In: the record in UTF-16 offsets and the text they point into. Out: a JSON-LD object.
 */
export function toJsonLd(record: ExtractionRecord, text: string) {
  const { article } = record
  const source = articleIri(article)
  const points = convertOffsets(
    text,
    record.quotes.flatMap(({ segments }) => segments.flatMap(({ start, end }) => [start, end])),
    'codepoint',
  )
  const target = ({ start, end }: QuoteRecord['segments'][number]) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - AFFIX_LENGTH), start),
        suffix: text.slice(end, end + AFFIX_LENGTH),
      },
      { type: 'TextPositionSelector', start: points.get(start)!, end: points.get(end)! },
    ],
  })
  return {
    '@context': ANNOTATION_CONTEXT,
    id: `${source}#quotes`,
    type: 'AnnotationPage',
    items: record.quotes.map((quote) => ({
      id: `${source}#${quote.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: toQuotation(quote, article),
      target: quote.segments.map(target),
    })),
  }
}
