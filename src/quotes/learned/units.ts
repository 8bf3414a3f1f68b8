import type { Doc, TokenRange } from '../../types.js'
import type { DocFeatures } from './doc-features.js'

/**
 * A unit of the tagger's window: one token, or a whole quoted span folded into one, because content never begins or ends
 * in the middle of a quotation; so a window reaches over long quotes at no cost.
 */
export interface Unit extends TokenRange {
  /** Index of the quoted span, or -1 for a plain token or a short parenthesis. */
  readonly quoted: number
}

/** A parenthesis of a few tokens, “(D-N.C.)” or “(AROS)”, is one unit too: its inner stops end nothing. */
const MAX_PARENTHESIS = 7

function endOfParenthesis(doc: Doc, first: number, last: number): number {
  if (doc.tokens[first].lower !== '(') return first + 1
  for (let i = first + 1; i < Math.min(last, first + MAX_PARENTHESIS); i++)
    if (doc.tokens[i].lower === ')') return i + 1
  return first + 1
}

export interface Window {
  readonly units: readonly Unit[]
  /** Index of the unit that is the cue's head. */
  readonly cue: number
  /** Unit indices of the bounds of the sentence (quotes never cut) that the cue stands in. */
  readonly first: number
  readonly last: number
}

const BEFORE = 70
const AFTER = 90

/** The token range of the sentence around a token, widened until no quotation is cut. */
function sentenceAround(doc: Doc, { quoteFirst, quoteLast }: DocFeatures, at: number): TokenRange {
  const { sentences, tokens } = doc
  const { paragraph } = sentences[tokens[at].sentence]
  let { first, last } = sentences[tokens[at].sentence]
  // A quotation may begin sentences ago and end sentences on, but never outside its paragraph.
  while (quoteFirst[first] < first)
    first = Math.max(sentences[tokens[quoteFirst[first]].sentence].first, doc.paragraphs[paragraph].first)
  while (last < tokens.length && quoteFirst[last] < last)
    last = Math.min(sentences[tokens[quoteLast[last]].sentence].last, doc.paragraphs[paragraph].last)
  return { first, last }
}

/** Sentences of the same paragraph right after that open with a quotation: they go on with the quote. */
function quotedSentencesAfter(doc: Doc, features: DocFeatures, last: number): number {
  let end = last
  for (let n = 0; n < 6; n++) {
    if (end >= doc.tokens.length || features.quoted[end] < 0) break
    if (doc.sentences[doc.tokens[end].sentence].paragraph !== doc.sentences[doc.tokens[end - 1].sentence].paragraph)
      break
    end = sentenceAround(doc, features, end).last
  }
  return end
}

/** After a closing colon: the quotation, or the sentence, that the next paragraph begins with. */
function paragraphAfterColon(doc: Doc, features: DocFeatures, last: number): number {
  if (last >= doc.tokens.length || last === 0) return last
  const tail = doc.tokens[last - 1].lower
  if (tail !== ':') return last
  return quotedSentencesAfter(doc, features, sentenceAround(doc, features, last).last)
}

/** A sentence right before that is nothing but a quotation (“…” / She said this on Monday.). */
function quotedSentenceBefore(doc: Doc, features: DocFeatures, first: number): number {
  if (first === 0 || features.quoted[first - 1] < 0) return first
  if (doc.sentences[doc.tokens[first - 1].sentence].paragraph !== doc.sentences[doc.tokens[first].sentence].paragraph)
    return first
  return sentenceAround(doc, features, first - 1).first
}

/** The units that the tagger looks at for one cue. Linear in the size of the window. */
export function windowAround(doc: Doc, features: DocFeatures, cueToken: number): Window {
  const { quoted, quoteLast } = features
  const sentence = sentenceAround(doc, features, cueToken)
  const first = Math.max(quotedSentenceBefore(doc, features, sentence.first), 0)
  const afterQuotes = quotedSentencesAfter(doc, features, sentence.last)
  const last = afterQuotes === sentence.last ? paragraphAfterColon(doc, features, sentence.last) : afterQuotes
  const units: Unit[] = []
  let cue = 0
  let firstUnit = 0
  let lastUnit = -1
  for (let i = first; i < last; ) {
    if (i === sentence.first) firstUnit = units.length
    if (i === cueToken) cue = units.length
    const span = i === cueToken ? -1 : quoted[i]
    let j = span >= 0 ? Math.min(last, quoteLast[i] + 1) : endOfParenthesis(doc, i, last)
    if (i < cueToken && j > cueToken) j = cueToken
    units.push({ first: i, last: j, quoted: span })
    if (j >= sentence.last && lastUnit < 0) lastUnit = units.length
    i = j
  }
  const from = Math.max(0, cue - BEFORE)
  const to = Math.min(units.length, cue + AFTER)
  return {
    units: to - from === units.length ? units : units.slice(from, to),
    cue: cue - from,
    first: Math.max(0, firstUnit - from),
    last: Math.min(to, lastUnit) - from,
  }
}
