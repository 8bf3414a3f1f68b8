import { z } from 'zod'
import { DiagnosticRecord, OffsetUnit, QuoteRecord, SpeakerKindName, SpeakerRecord, SpeakerRef } from '../record.js'

/** What the archive answers, in zod: one source for types, HTTP schemas and openapi.yaml. */

const Instant = z.string().meta({ description: 'ISO 8601 date-time' })

/** One place where an article's text appeared: the same text in two outlets is one article with two appearances. */
export const Appearance = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
  })
  .meta({ id: 'Appearance' })

export const StoredQuote = QuoteRecord.extend({
  id: z.string().meta({ description: 'Globally unique; the same words at the same place of the same text keep it.' }),
  parent: z.string().nullable(),
  article: Appearance,
  extractedSpeaker: SpeakerRef.nullable().meta({
    description: 'The speaker as extracted, before corrections (joins, splits, preferred names).',
  }),
  occurrences: z.int().min(1).meta({ description: 'How often these words, or nearly these, are in the archive.' }),
  withdrawn: Instant.nullable().meta({ description: 'When a later version of the article replaced this one.' }),
  storedAt: Instant,
  offsetUnit: OffsetUnit,
}).meta({ id: 'StoredQuote' })

export const TextPart = z.object({ text: z.string(), matched: z.boolean() }).meta({ id: 'TextPart' })

export const SearchHit = StoredQuote.extend({
  score: z.number().nullable().meta({ description: 'Relevance; null when newest first.' }),
  parts: z.array(TextPart).meta({ description: 'The text, cut where matched words begin and end.' }),
}).meta({ id: 'SearchHit' })

const Count = <T extends z.ZodRawShape>(shape: T) => z.object({ ...shape, count: z.int() })
export const Facets = z
  .object({
    total: z.int(),
    speakers: z.array(Count({ id: z.string(), name: z.string() })),
    outlets: z.array(Count({ outlet: z.string() })),
    years: z.array(Count({ year: z.int() })),
    types: z.array(Count({ type: z.string() })),
  })
  .meta({ id: 'Facets' })

export const SearchResult = z
  .object({ hits: z.array(SearchHit), nextCursor: z.string().nullable(), facets: Facets.optional() })
  .meta({ id: 'SearchResult' })

export const Relation = z
  .enum(['equal', 'near', 'clip', 'longer'])
  .meta({ description: 'To the quote asked for: the same words; nearly; a clip of it; it is a clip of this.' })

export const Occurrence = z
  .object({
    id: z.string(),
    relation: Relation,
    similarity: z.number().min(0).max(1),
    text: z.string(),
    speaker: SpeakerRef.nullable(),
    article: Appearance,
    withdrawn: Instant.nullable(),
  })
  .meta({ id: 'Occurrence' })

export const Cluster = z
  .object({
    size: z.int().meta({ description: 'Quotes with these words that are not withdrawn, this one included.' }),
    firstSeen: z
      .object({ at: Instant, id: z.string(), outlet: z.string().nullable() })
      .nullable()
      .meta({ description: 'The earliest by date of publication.' }),
    outlets: z.array(Count({ outlet: z.string() })),
    speakers: z.array(Count({ id: z.string(), name: z.string(), kind: SpeakerKindName })),
    disputed: z.boolean().meta({ description: 'Articles name different speakers for these words.' }),
    occurrences: z.array(Occurrence),
  })
  .meta({ id: 'Cluster' })

export const QuoteInContext = StoredQuote.extend({
  passage: z
    .object({ start: z.int(), end: z.int(), text: z.string() })
    .meta({ description: 'The paragraphs the quote stands in, as in the article.' }),
  appearances: z.array(Appearance),
  sameWords: Cluster,
}).meta({ id: 'QuoteInContext' })

export const Verdict = z.enum(['verbatim', 'altered', 'misattributed', 'not-found'])
export const DiffPart = z
  .object({
    op: z.enum(['same', 'changed', 'added', 'dropped', 'elided']),
    claimed: z.string().meta({ description: 'The words in the claim.' }),
    said: z.string().meta({ description: 'The words in the stored quote.' }),
  })
  .meta({ id: 'DiffPart' })

const Changed = z.object({ negation: z.boolean(), number: z.boolean(), date: z.boolean(), name: z.boolean() })
export type Changed = z.infer<typeof Changed>

export const Evidence = z
  .object({
    quote: StoredQuote,
    similarity: z.number().min(0).max(1),
    saidByClaimed: z.boolean().nullable().meta({
      description: 'Whether the claimed speaker said it; null when none was claimed or the source is unnamed.',
    }),
    difference: z.array(DiffPart),
    changed: Changed,
    clipped: z.boolean().meta({ description: 'The claim is a part of what was said.' }),
    negatedBefore: z.boolean().meta({ description: 'There is a negation just before the part that the claim takes.' }),
    passage: z.string().meta({ description: 'The words around it in the article.' }),
  })
  .meta({ id: 'Evidence' })

export const CheckResult = z
  .object({
    claim: z.object({ quote: z.string(), speaker: z.string().nullable() }),
    verdict: Verdict,
    explanation: z.string(),
    confidence: z.number().min(0).max(1),
    speaker: z
      .object({ id: z.string(), name: z.string(), kind: SpeakerKindName })
      .nullable()
      .meta({ description: 'Who said it really; null when not found or nobody is named.' }),
    difference: z.array(DiffPart),
    changed: Changed,
    evidence: z.array(Evidence),
    closest: z.array(Evidence).meta({ description: 'When not found: the closest things that were said.' }),
    candidates: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .meta({ description: 'Whom the claimed name may mean in the archive.' }),
  })
  .meta({ id: 'CheckResult' })

export const SpeakerHit = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: SpeakerKindName,
    roles: z.array(z.string()),
    matched: z.string().meta({ description: 'The spelling that matched.' }),
    score: z.number(),
    quotes: z.int(),
  })
  .meta({ id: 'SpeakerHit' })

export const Correction = z
  .object({
    id: z.string(),
    kind: z.enum(['join', 'split', 'rename', 'attribute']),
    speaker: z
      .string()
      .nullable()
      .meta({ description: 'The speaker corrected. Attribute: who was named before; null where nobody was.' }),
    quote: z.string().nullable().default(null).meta({ description: 'Attribute: the quote that somebody else said.' }),
    into: z.string().nullable().meta({
      description: 'Join: who it is really. Split: the id of the new speaker. Attribute: who said it.',
    }),
    name: z.string().nullable().meta({ description: 'Rename, split, attribute to somebody new: the preferred name.' }),
    variants: z.array(z.string()).meta({ description: 'Split: the spellings that are the new speaker.' }),
    articles: z.array(z.string()).meta({ description: 'Split: the articles in which it is the new speaker.' }),
    by: z.string(),
    reason: z.string().nullable(),
    at: Instant,
    undone: z.object({ by: z.string(), at: Instant }).nullable(),
  })
  .meta({ id: 'Correction' })

const Name = z.string().min(1).max(200)
/** Who the corrections that the rules of names make are by; nobody else may sign so. */
export const BY_RULES = 'whosaid'
const Signature = Name.refine((by) => by !== BY_RULES, 'signs the joins that the rules of names make')
const ruling = { by: Signature, reason: z.string().max(2000).optional() }

export const NewCorrection = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('join'),
      speaker: Name,
      into: Name,
      ...ruling,
    }),
    z.strictObject({
      kind: z.literal('split'),
      speaker: Name,
      name: Name,
      variants: z.array(Name).max(200).default([]),
      articles: z.array(z.string().min(1).max(500)).max(1000).default([]),
      ...ruling,
    }),
    z.strictObject({
      kind: z.literal('attribute'),
      quote: Name.meta({ description: 'The id of a stored quote.' }),
      into: Name.optional().meta({ description: 'Who said it: the id of a speaker.' }),
      name: Name.optional().meta({ description: 'Who said it, when nobody stored is it.' }),
      ...ruling,
    }),
    z.strictObject({
      kind: z.literal('rename'),
      speaker: Name,
      name: Name,
      ...ruling,
    }),
  ])
  .meta({ id: 'NewCorrection' })

export const SpeakerProfile = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: SpeakerKindName,
    gender: z.enum(['male', 'female', 'unknown']),
    roles: z.array(z.string()),
    variants: z.array(
      z.object({
        name: z.string(),
        articles: z.int(),
        joined: z.string().meta({ description: 'Why this spelling is this speaker: the rule and its evidence.' }),
      }),
    ),
    corrections: z.array(Correction),
    quotes: z.int(),
    firstQuoted: Instant.nullable(),
    lastQuoted: Instant.nullable(),
    months: z.array(Count({ month: z.string() })),
    outlets: z.array(Count({ outlet: z.string() })),
    mostRepeated: z.array(Count({ id: z.string(), text: z.string() })),
  })
  .meta({ id: 'SpeakerProfile' })

export const StoredArticle = z
  .object({
    id: z.string(),
    appearances: z.array(Appearance),
    versions: z.int().min(1),
    storedAt: Instant,
    quotes: z.int().min(0),
    outcome: z.enum(['new', 'replaced', 'changed']),
  })
  .meta({ id: 'StoredArticle' })

export const ArchivedArticle = Appearance.extend({
  text: z.string(),
  appearances: z.array(Appearance),
  versions: z.array(z.object({ storedAt: Instant, current: z.boolean(), length: z.int(), quotes: z.int() })),
  quotes: z.array(StoredQuote),
  speakers: z.array(SpeakerRecord),
  diagnostics: z.array(DiagnosticRecord),
}).meta({ id: 'ArchivedArticle' })

export type Appearance = z.infer<typeof Appearance>
export type StoredQuote = z.infer<typeof StoredQuote>
export type TextPart = z.infer<typeof TextPart>
export type SearchHit = z.infer<typeof SearchHit>
export type Facets = z.infer<typeof Facets>
export type SearchResult = z.infer<typeof SearchResult>
export type Relation = z.infer<typeof Relation>
export type Occurrence = z.infer<typeof Occurrence>
export type Cluster = z.infer<typeof Cluster>
export type QuoteInContext = z.infer<typeof QuoteInContext>
export type Verdict = z.infer<typeof Verdict>
export type DiffPart = z.infer<typeof DiffPart>
export type Evidence = z.infer<typeof Evidence>
export type CheckResult = z.infer<typeof CheckResult>
export type SpeakerHit = z.infer<typeof SpeakerHit>
export type Correction = z.infer<typeof Correction>
export type NewCorrection = z.infer<typeof NewCorrection>
export type SpeakerProfile = z.infer<typeof SpeakerProfile>
export type StoredArticle = z.infer<typeof StoredArticle>
export type ArchivedArticle = z.infer<typeof ArchivedArticle>
