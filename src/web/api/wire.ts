/** The wire types, as the service's own schemas define them: types only, nothing of the service's code reaches the page. */
export type {
  Appearance,
  ArchivedArticle,
  CheckResult,
  Correction,
  DiffPart,
  Evidence,
  Facets,
  NewCorrection,
  Occurrence,
  QuoteInContext,
  SearchHit,
  SearchResult,
  SpeakerHit,
  SpeakerProfile,
  StoredQuote,
  Verdict,
} from '../../archive/schemas.js'
export type { ExtractionRecord as Extraction, QuoteRecord as Quote, SpeakerRecord as Speaker } from '../../record.js'
