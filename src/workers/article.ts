import { z } from 'zod'

/** ISO 8601 date or date-time; anything else would be guessed at later, by each reader in another way. */
const IsoDate = z
  .string()
  .refine(
    (value) => /^\d{4}-\d\d-\d\d(?:[T ]\S+)?$/.test(value) && !Number.isNaN(Date.parse(value)),
    'not an ISO 8601 date',
  )

/** A string or a number. A number that JavaScript reads as its neighbour would make one article of two. */
const Id = z
  .union([z.string(), z.number()])
  .refine(
    (id) => typeof id === 'string' || Math.abs(id) <= Number.MAX_SAFE_INTEGER,
    'too long a number to be read exactly: put it in quotation marks',
  )
  .transform(String)

/** An article as it comes from a file, a request or a queue: its text or its HTML, and what is known of it. Other fields are ignored. */
export const ArticleInput = z.object({
  id: Id.nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  url: z.string().nullish(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  publishedAt: IsoDate.nullish(),
})
export interface ArticleInput {
  id?: string | undefined
  text?: string | undefined
  html?: string | undefined
  url?: string | null | undefined
  title?: string | null | undefined
  outlet?: string | null | undefined
  publishedAt?: string | null | undefined
}

export type ArticleField = keyof ArticleInput
export const ARTICLE_FIELDS: readonly ArticleField[] = ['id', 'text', 'html', 'url', 'title', 'outlet', 'publishedAt']

/** Which column of a table holds which field, where the column isn't named like the field. */
export type CsvColumns = Partial<Record<ArticleField, string>>

/** Why an article got no record. The names stand in `--errors` files and summaries: adding is free, renaming is not. */
export type FailureReason =
  | 'invalid-utf8'
  | 'invalid-json'
  | 'invalid-article'
  | 'empty'
  | 'too-large'
  | 'unreadable'
  | 'timeout'
  | 'too-many-quotes'
  | 'worker-died'
  | 'internal'
  | 'not-stored'

/** An article that can't become a record, and why. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  readonly reason: FailureReason
  /** The article's id where it is known. */
  readonly id: string | null

  constructor(reason: FailureReason, message: string, id: string | null = null) {
    super(message)
    this.reason = reason
    this.id = id
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Parses one line of NDJSON.
 * In: the line's bytes, strict UTF-8. Out: the article it holds. Throws `ArticleError` (`invalid-utf8`, `invalid-json`, `invalid-article`).
 */
export function parseArticleLine(line: Uint8Array): ArticleInput {
  let text: string
  let value: unknown
  try {
    text = utf8.decode(line)
  } catch {
    throw new ArticleError('invalid-utf8', 'the line is not valid UTF-8')
  }
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ArticleError('invalid-json', `the line is not JSON: ${(error as Error).message}`)
  }
  return checkArticle(value)
}

/** Checks the fields of an article. Throws `ArticleError('invalid-article')` that names every wrong field. */
export function checkArticle(value: unknown): ArticleInput {
  const parsed = ArticleInput.safeParse(value)
  if (parsed.success)
    return {
      ...parsed.data,
      id: parsed.data.id ?? undefined,
      text: parsed.data.text ?? undefined,
      html: parsed.data.html ?? undefined,
    }
  const id = Id.safeParse((value as { id?: unknown } | null)?.id)
  throw new ArticleError(
    'invalid-article',
    parsed.error.issues.map((issue) => `${issue.path.join('.') || 'article'}: ${issue.message}`).join('; '),
    id.success ? id.data : null,
  )
}
