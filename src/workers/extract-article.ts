import { type ExtractionRecord, extractRecord } from '../record.js'
import type { Directory } from '../speakers/directory.js'
import { ArticleError, type ArticleInput } from './article.js'
import { prepareArticle } from './prepare.js'

export interface ExtractedArticle {
  /** Holds the text too where the article came as HTML. */
  readonly record: ExtractionRecord
  /** The text that the record's offsets point into. */
  readonly text: string
}

/** From an article as it comes, and the directory of known people (the built-in one by default), to its record. Rejects with `ArticleError`. */
export async function extractArticle(input: ArticleInput, directory?: Directory): Promise<ExtractedArticle> {
  const { fromHtml, ...article } = await prepareArticle(input)
  const { text } = article
  try {
    const record = extractRecord(article, { directory })
    return { record: fromHtml ? { ...record, article: { ...record.article, text } } : record, text }
  } catch (error) {
    throw new ArticleError('internal', error instanceof Error ? error.message : String(error), article.id)
  }
}
