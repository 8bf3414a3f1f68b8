import { calibrate } from './confidence.js'
import { attribute } from './quotes/attribute.js'
import { findSegments } from './quotes/segments.js'
import type { Directory } from './speakers/directory.js'
import { resolve } from './speakers/resolve.js'
import { type Legible, legible } from './text/legible.js'
import { parse } from './text/parse.js'
import type { Article, Doc, Extraction, Quote, Span, Speaker } from './types.js'

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
export function extract(article: Article, options: ExtractOptions = {}): Extraction {
  const read = legible(article.text)
  if (read.text === article.text) return extractLegible(article, options)
  return asSent(extractLegible({ ...article, text: read.text }, options), read)
}

function extractLegible(article: Article, { directory, calibrated = true }: ExtractOptions): Extraction {
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

/** The same with offsets into the text as it was sent. */
function asSent({ quotes, speakers, diagnostics }: Extraction, { original }: Legible): Extraction {
  const moved = <S extends Span>(span: S): S => ({ ...span, ...original(span) })
  const movedOrNone = <S extends Span>(span: S | null) => span && moved(span)
  return {
    quotes: quotes.map((quote) => ({
      ...quote,
      segments: quote.segments.map(moved),
      cue: movedOrNone(quote.cue),
      source: movedOrNone(quote.source),
      addressee: movedOrNone(quote.addressee),
      medium: movedOrNone(quote.medium),
    })),
    speakers,
    diagnostics: diagnostics.map(moved),
  }
}
