import { attribute } from './quotes/attribute.js'
import { findSegments } from './quotes/segments.js'
import type { Directory } from './speakers/directory.js'
import { resolve } from './speakers/resolve.js'
import { parse } from './text/parse.js'
import type { Article, Extraction } from './types.js'

export interface ExtractOptions {
  /** Known people and bodies; the built-in ones by default. */
  readonly directory?: Directory | undefined
}

/**
 * Finds who said what in an article. Pure: no I/O, no clock, no randomness; the same article gives the same answer.
 * In: the article's text. Out: quotes, their speakers and what was odd about the text, all spans in UTF-16 code units.
 */
export function extract(article: Article, { directory }: ExtractOptions = {}): Extraction {
  const doc = parse(article.text)
  const marked = findSegments(doc)
  const attributions = attribute(doc, marked)
  const { quotes, speakers } = resolve(doc, attributions, article, marked.quoted, directory)
  return { quotes, speakers, diagnostics: marked.diagnostics }
}
