import type { Rendition } from '../formats/index.js'
import type { ExtractionRecord, QuoteRecord } from '../record.js'
import type { ArticleInput, FailureReason } from './article.js'
import type { WrittenLines } from './line-writer.js'

/** What goes to a worker thread and comes back. Plain data, cloned between threads, and blocks of bytes that they share. */

/** An article before it is parsed, so that parsing costs the worker and not the main thread: the bytes of an NDJSON line, or fields. */
export type RawArticle = Uint8Array | ArticleInput

/** An article on its way to a thread: its fields, or where its line ends in the chunk's lines; it begins where the line before ends. */
export type SentArticle = number | ArticleInput

/** Formats of output in which an article is some whole lines of its own. */
export type LineFormat = 'ndjson' | 'csv'

/** How a worker hands back a record: as finished lines of output, as an object together with its text, as a finished answer, or several of these. */
export interface Rendering {
  readonly lines?: LineFormat | undefined
  readonly record?: boolean | undefined
  readonly answer?: Rendition | undefined
  /** Above so many quotes an article fails (`too-many-quotes`): its record would keep whoever takes it busy for too long. */
  readonly mostQuotes?: number | undefined
}

export interface ChunkTask {
  readonly articles: readonly SentArticle[]
  /** Shared with the pool: the lines that the articles point into. */
  readonly lines: Uint8Array
  readonly rendering: Rendering
  /** Shared with the pool: `[index of the article in work or -1, when it was begun in ns of the monotonic clock]`. */
  readonly progress: BigInt64Array
  /** Shared with the pool: memory for the finished lines. */
  readonly space?: SharedArrayBuffer | undefined
}

export interface ChunkResult {
  /** In the order of the articles, still without their lines. */
  readonly outcomes: readonly Outcome[]
  /** The lines of those that have some. */
  readonly written: WrittenLines
}

/** A record as somebody asked for it, written in the worker: whoever hands it on touches its bytes only. */
export interface Answer {
  /** UTF-8. */
  readonly body: Uint8Array
  readonly tally: readonly Tally[]
}

/** How many quotes of the record were of a type and a rule, and how many of those nobody could be named for. */
export interface Tally {
  readonly type: QuoteRecord['type']
  readonly rule: string
  readonly quotes: number
  readonly unknown: number
}

export interface Extracted {
  readonly ok: true
  readonly id: string
  /** Finished output, line ends included, in UTF-8; with `lines`. Those of one message lie in one shared block, in order. */
  readonly lines?: Uint8Array | undefined
  /** With `record`: the record, and the text that its offsets point into. */
  readonly record?: ExtractionRecord | undefined
  readonly text?: string | undefined
  readonly answer?: Answer | undefined
  readonly quotes: { readonly direct: number; readonly mixed: number; readonly indirect: number }
  /** Ids of everyone quoted by name. */
  readonly speakers: readonly string[]
}

export interface Failed {
  readonly ok: false
  readonly id: string | null
  readonly reason: FailureReason
  readonly message: string
}

/** What became of one article. */
export type Outcome = Extracted | Failed

/** What a thread is told when it starts. */
export interface ThreadData {
  /** The file of known people and bodies that is added to the built-in ones. */
  readonly directory?: string | undefined
  /** How much less than the main thread a thread insists on a core (nice(2), 0 to 19), on Linux. */
  readonly niceness?: number | undefined
  /** It works some small articles before it takes others, so that nobody waits for its models and its compiler. */
  readonly warm?: boolean | undefined
}
