import { createHash } from 'node:crypto'
import { htmlToText } from '../text/html.js'
import type { Article } from '../types.js'
import { ArticleError, type ArticleInput } from './article.js'

/** An article ready for extraction. */
export interface PreparedArticle extends Article {
  readonly id: string
  /** The text was taken out of HTML: whoever gets the record needs it too, since the offsets point into it. */
  readonly fromHtml: boolean
}

/**
 * Makes an article ready for extraction: its text as it is or taken out of its HTML, its id kept or, where missing, made from the text,
 * so that the same article has the same id on every machine. Rejects with `ArticleError` where there is nothing to extract from.
 */
export async function prepareArticle(input: ArticleInput): Promise<PreparedArticle> {
  const id = input.id?.trim() ? input.id : undefined
  if (input.text === undefined && input.html === undefined)
    throw new ArticleError('invalid-article', 'text or html is needed', id ?? null)
  const fromHtml = !/\S/.test(input.text ?? '') && input.html !== undefined
  const page = fromHtml ? htmlToText(input.html!) : undefined
  const text = page?.text ?? input.text ?? ''
  if (!/\S/.test(text)) throw new ArticleError('empty', 'the article has no text', id ?? null)
  return {
    id: id ?? contentId(text),
    text,
    url: input.url,
    title: input.title ?? page?.title,
    outlet: input.outlet ?? page?.outlet,
    publishedAt: input.publishedAt ?? page?.publishedAt,
    fromHtml,
  }
}

/** An id made from a text: the first 16 hexadecimal digits of its SHA-256. */
export function contentId(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
