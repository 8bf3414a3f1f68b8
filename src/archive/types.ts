import type { ExtractionRecord } from '../record.js'
import type { Directory } from '../speakers/directory.js'
import type { OffsetUnit } from '../text/offsets.js'
import type { QuoteType } from '../types.js'
import type {
  ArchivedArticle,
  CheckResult,
  Correction,
  NewCorrection,
  QuoteInContext,
  SearchResult,
  SpeakerHit,
  SpeakerProfile,
  StoredArticle,
  StoredQuote,
} from './schemas.js'

export interface ArchiveOptions {
  /** A PostgreSQL server; without it the embedded one in `dataDir`. */
  databaseUrl?: string | undefined
  /** The embedded database's directory; made when missing. */
  dataDir: string
  logger?: ArchiveLogger | undefined
  /** Known people and bodies, by whose names speakers are found; the built-in ones unless told. */
  directory?: Directory | undefined
  /** Milliseconds after which a reader's statement is cut off; 15,000 unless told. */
  statementTimeoutMs?: number | undefined
  /** Milliseconds to wait for the database before the first answer; without it `openArchive` never waits. */
  waitMs?: number | undefined
  /** Milliseconds that a call waits out a lost connection; 5,000 unless told. Batches can afford more. */
  patienceMs?: number | undefined
}

/** The part of pino's logger that the archive uses. */
export interface ArchiveLogger {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

export interface SearchQuery {
  /** Words, "exact phrases", -excluded, prefix*. */
  q?: string | undefined
  /** Any spelling of a name, or a speaker's id. */
  speaker?: string | undefined
  /** Whom or what the quote speaks of: a name in any spelling, or words. */
  about?: string | undefined
  types?: readonly QuoteType[] | undefined
  outlet?: string | undefined
  /** First and last day (or instant), ISO 8601: 2025, 2025-05, 2025-05-31 or a date-time. Both inclusive. */
  from?: string | undefined
  to?: string | undefined
  sort?: 'relevance' | 'newest' | undefined
  withdrawn?: boolean | undefined
  facets?: boolean | undefined
  cursor?: string | undefined
  /** 1 … 100; 20 unless told. */
  limit?: number | undefined
  /** What offsets count; UTF-16 code units unless told. */
  offsets?: OffsetUnit | undefined
}

/** A record to keep and the article's text that its offsets point into (UTF-16 code units). */
export interface Storable {
  record: ExtractionRecord
  text: string
}

/**
 * Records kept in PostgreSQL. Every call rejects with `ArchiveUnavailable` (status 503) while the database is away,
 * and works again by itself when it is back; with `InvalidRequest` (400) for what the caller got wrong.
 */
export interface Archive {
  /** Keeps a record; resolves when it is on disk. The same article (id, url or text) is replaced, never doubled. */
  store(record: ExtractionRecord, text: string): Promise<StoredArticle>
  /** Keeps many in one transaction; all or none. */
  storeMany(items: readonly Storable[]): Promise<StoredArticle[]>
  search(query: SearchQuery): Promise<SearchResult>
  /** Every quote that matches, page by page; for exports. `sort` and `limit` are ignored. */
  scan(query: SearchQuery): AsyncIterable<StoredQuote>
  quote(id: string, offsets?: OffsetUnit): Promise<QuoteInContext | null>
  check(claim: {
    quote: string
    speaker?: string | null | undefined
    offsets?: OffsetUnit | undefined
  }): Promise<CheckResult>
  /** Finds speakers by any spelling, best first; without a name the most quoted. */
  speakers(q?: string, limit?: number): Promise<SpeakerHit[]>
  speaker(id: string): Promise<SpeakerProfile | null>
  correct(correction: NewCorrection): Promise<Correction>
  corrections(speaker?: string): Promise<Correction[]>
  undoCorrection(id: string, by: string): Promise<Correction | null>
  article(id: string): Promise<ArchivedArticle | null>
  /** Removes everything of an article: versions, quotes, spellings seen only there. False when there is none. */
  removeArticle(id: string): Promise<boolean>
  /** Whole articles, oldest first, as lines that `restore` takes back; for backups. */
  dump(): AsyncIterable<object>
  restore(lines: AsyncIterable<unknown>): Promise<{ articles: number; quotes: number; corrections: number }>
  ready(): Promise<boolean>
  /** Connections to the database now; for metrics. */
  connections?(): { total: number; idle: number; waiting: number }
  close(): Promise<void>
}
