import { callJson } from '../api/client'
import type { Extraction } from '../api/wire'
import { type Layout, layOut } from '../article/layout'
import type { Given } from './kept-article'

/** What `POST /quotes` takes, for an article that was given to read. */
export function articleBody({ format, content, ...about }: Given) {
  return { [format]: content, ...about }
}

/** Sends an article to be read, and lays out the answer. For HTML the text is the one that the service took out of it. */
export async function readArticle(given: Given, signal: AbortSignal): Promise<Layout> {
  const record = await callJson<Extraction>('/quotes', { method: 'POST', body: articleBody(given), signal })
  return layOut(record.article.text ?? given.content, record)
}
