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
function sentenceAround(doc: Doc, quoted: Int32Array, at: number): TokenRange {
  const { sentences, tokens } = doc
  let a = tokens[at].sentence
  let b = a
  const cutAt = (i: number) => i > 0 && i < tokens.length && quoted[i] >= 0 && quoted[i] === quoted[i - 1]
  while (a > 0 && cutAt(sentences[a].first) && sentences[a - 1].paragraph === sentences[a].paragraph) a--
  while (b + 1 < sentences.length && cutAt(sentences[b].last) && sentences[b + 1].paragraph === sentences[b].paragraph)
    b++
  return { first: sentences[a].first, last: sentences[b].last }
}

/** Sentences of the same paragraph right after that open with a quotation: they go on with the quote. */
function quotedSentencesAfter(doc: Doc, quoted: Int32Array, last: number): number {
  let end = last
  for (let n = 0; n < 6; n++) {
    if (end >= doc.tokens.length || quoted[end] < 0) break
    if (doc.sentences[doc.tokens[end].sentence].paragraph !== doc.sentences[doc.tokens[end - 1].sentence].paragraph)
      break
    end = sentenceAround(doc, quoted, end).last
  }
  return end
}

/** After a closing colon: the quotation, or the sentence, that the next paragraph begins with. */
function paragraphAfterColon(doc: Doc, quoted: Int32Array, last: number): number {
  if (last >= doc.tokens.length || last === 0) return last
  const tail = doc.tokens[last - 1].lower
  if (tail !== ':') return last
  return quotedSentencesAfter(doc, quoted, sentenceAround(doc, quoted, last).last)
}

/** A sentence right before that is nothing but a quotation (“…” / She said this on Monday.). */
function quotedSentenceBefore(doc: Doc, quoted: Int32Array, first: number): number {
  if (first === 0 || quoted[first - 1] < 0) return first
  if (doc.sentences[doc.tokens[first - 1].sentence].paragraph !== doc.sentences[doc.tokens[first].sentence].paragraph)
    return first
  return sentenceAround(doc, quoted, first - 1).first
}

/** The units that the tagger looks at for one cue. Linear in the size of the window. */
export function windowAround(doc: Doc, { quoted }: DocFeatures, cueToken: number): Window {
  const sentence = sentenceAround(doc, quoted, cueToken)
  const first = Math.max(quotedSentenceBefore(doc, quoted, sentence.first), 0)
  const afterQuotes = quotedSentencesAfter(doc, quoted, sentence.last)
  const last = afterQuotes === sentence.last ? paragraphAfterColon(doc, quoted, sentence.last) : afterQuotes
  const units: Unit[] = []
  let cue = 0
  let firstUnit = 0
  let lastUnit = -1
  for (let i = first; i < last; ) {
    if (i === sentence.first) firstUnit = units.length
    if (i === cueToken) cue = units.length
    const span = i === cueToken ? -1 : quoted[i]
    let j = i + 1
    if (span >= 0) {
      while (j < last && quoted[j] === span && j !== cueToken) j++
    } else j = endOfParenthesis(doc, i, last)
    if (i < cueToken && j > cueToken) j = cueToken
    units.push({ first: i, last: j, quoted: span })
    if (j >= sentence.last && lastUnit < 0) lastUnit = units.length
    i = j
  }
  const from = Math.max(0, cue - BEFORE)
  const to = Math.min(units.length, cue + AFTER)
  return {
    units: units.slice(from, to),
    cue: cue - from,
    first: Math.max(0, firstUnit - from),
    last: Math.min(to, lastUnit) - from,
  }
}
