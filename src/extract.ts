import { calibrate } from './confidence.js'
import { attribute } from './quotes/attribute.js'
import { findSegments } from './quotes/segments.js'
import type { Directory } from './speakers/directory.js'
import { resolve } from './speakers/resolve.js'
import { parse } from './text/parse.js'
import type { Article, Doc, Extraction, Quote, Speaker } from './types.js'

export interface ExtractOptions {
  /** Known people and bodies; the built-in ones by default. */
  readonly directory?: Directory | undefined
  /** False leaves confidence as attribution gives it, for those who calibrate it. */
  readonly calibrated?: boolean | undefined
}

/**
 * Finds who said what in an article. Pure: no I/O, no clock, no randomness; the same article gives the same answer.
 * In: the article's text. Out: quotes, their speakers and what was odd about the text, all spans in UTF-16 code units.
 */
export function extract(article: Article, { directory, calibrated = true }: ExtractOptions = {}): Extraction {
  const doc = parse(article.text)
  const marked = findSegments(doc)
  const attributions = attribute(doc, marked)
  const { quotes: resolved, speakers } = resolve(doc, attributions, article, marked.quoted, directory)
  const quotes = calibrated ? resolved.map((quote) => withConfidence(doc, quote, speakers)) : resolved
  return { quotes, speakers, diagnostics: marked.diagnostics }
}

function withConfidence(doc: Doc, quote: Quote, speakers: readonly Speaker[]): Quote {
  const { type, segments, cue, source, addressee, medium, modality, parent, rule, speaker } = quote
  const confidence = calibrate(doc, quote, speaker === null ? null : speakers[speaker])
  // Written out, as everywhere where much is copied: a spread costs ten times as much.
  return { type, segments, cue, source, addressee, medium, modality, parent, rule, confidence, speaker }
}
