import type { Failed, RawArticle } from '../workers/pool.js'

/** Where an article stands in the input: a file (`-` is standard input) and, from 1, the line of a text file or the record of a WARC. */
export interface Place {
  readonly source: string
  readonly line?: number
  readonly record?: number
}

/** One article of the input; already failed where its place could not be read. */
export interface InputArticle {
  readonly place: Place
  readonly article: RawArticle | Failed
}

export function failedInput(reason: Failed['reason'], message: string, id: string | null = null): Failed {
  return { ok: false, id, reason, message }
}

export function isFailed(article: RawArticle | Failed): article is Failed {
  return 'ok' in article && article.ok === false
}
