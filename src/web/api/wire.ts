/** The wire types, as the service's own schemas define them: types only, nothing of the service's code reaches the page. */
export type { ExtractionRecord as Extraction, QuoteRecord as Quote, SpeakerRecord as Speaker } from '../../record.js'
