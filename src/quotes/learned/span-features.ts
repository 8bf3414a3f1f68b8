import type { Doc, TokenRange } from '../../types.js'
import { type DocFeatures, hashString, POS_INDEX, SHAPE } from './doc-features.js'

export const SPAN_ROW_BITS = 16
const MASK = (1 << SPAN_ROW_BITS) - 1
const OUTSIDE = hashString('<outside>')

function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35)
  return (h ^ (h >>> 15)) & MASK
}

const rows = new Int32Array(64)
const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'in',
  'to',
  'a',
  'an',
  'for',
  'on',
  'with',
  'at',
  'from',
  'by',
  'or',
  "'s",
  '’s',
])

/** The shape of quoted words: how many there are, how they are capitalised, how they end, whether there is a verb. */
export interface SpanShape {
  readonly words: number
  /** Every word of weight begins with a capital, as in a title. */
  readonly titled: boolean
  readonly verb: boolean
  /** 0 none, 1 comma, 2 full stop, 3 question or exclamation mark, before or right after the closing mark. */
  readonly stop: number
}

const stopOf = (lower: string | undefined) =>
  lower === ',' ? 1 : lower === '.' || lower === '…' || lower === '...' ? 2 : lower === '?' || lower === '!' ? 3 : 0

export function shapeOfSpan(doc: Doc, features: DocFeatures, { first, last }: TokenRange): SpanShape {
  let words = 0
  let titled = true
  let verb = false
  let end = last - 1
  for (let i = first; i < last; i++) {
    if (features.pos[i] === POS_INDEX.PUNCT) continue
    words++
    end = i
    const { pos, shape } = { pos: features.pos[i], shape: features.shape[i] }
    if (shape === SHAPE.lower && !SMALL_WORDS.has(doc.tokens[i].lower)) titled = false
    if (pos === POS_INDEX.VERB || pos === POS_INDEX.AUX) verb = true
  }
  return {
    words,
    titled: titled && words > 0,
    verb,
    stop: stopOf(doc.tokens[end + 1]?.lower) || stopOf(doc.tokens[last]?.lower),
  }
}

/** The likeliest relation whose content holds the span. */
export interface SpanEvidence {
  readonly probability: number
  /** Token of the cue's head. */
  readonly head: number
  readonly hasSource: boolean
  /** The span is all of the content. */
  readonly alone: boolean
}

/**
 * The features that tell whether quoted words are somebody's utterance, or a title, a term, a nickname, a scare quote.
 */
export function readSpanFeatures(
  doc: Doc,
  features: DocFeatures,
  range: TokenRange,
  evidence: SpanEvidence | null,
): { rows: Int32Array; count: number } {
  const { first, last } = range
  const { word, stem, pos, shape } = features
  const n = doc.tokens.length
  const sentence = doc.sentences[doc.tokens[first].sentence]
  const paragraph = doc.paragraphs[sentence.paragraph]
  const at = (i: number) => (i < paragraph.first || i >= paragraph.last ? OUTSIDE : word[i])
  const tag = (i: number) => (i < paragraph.first || i >= paragraph.last ? 30 : pos[i])
  const { words, titled, verb, stop } = shapeOfSpan(doc, features, range)
  const size = words <= 4 ? words : words <= 6 ? 5 : words <= 10 ? 6 : 7
  const inner = Math.min(first + 1, last - 1)
  const tail = Math.max(last - 2, first)
  const form = ((size * 2 + (titled ? 1 : 0)) * 2 + (verb ? 1 : 0)) * 4 + stop
  const odds = evidence ? 1 + Math.min(9, Math.floor(evidence.probability * 10)) : 0
  const cue = evidence ? stem[evidence.head] : 0
  const cueClass = evidence ? features.cueClass[evidence.head] + 1 : 0
  const side = evidence ? (evidence.head < first ? 1 : 2) : 0
  const setting = (cueClass * 4 + side) * 4 + (evidence?.hasSource ? 2 : 0) + (evidence?.alone ? 1 : 0)
  const distance = evidence ? Math.min(7, Math.abs(evidence.head - first)) : 0
  const coarse = odds === 0 ? 0 : odds <= 2 ? 1 : odds <= 5 ? 2 : 3
  const place =
    (sentence.first === first ? 1 : 0) + (sentence.paragraph === 0 ? 2 : 0) + (last >= paragraph.last - 1 ? 4 : 0)
  const family = doc.text.charCodeAt(doc.tokens[first].start)
  let k = 0
  rows[k++] = mix(1, odds, 0)
  rows[k++] = mix(2, form, 0)
  rows[k++] = mix(3, form, odds)
  rows[k++] = mix(4, at(first - 1), coarse)
  rows[k++] = mix(5, at(last), coarse)
  rows[k++] = mix(6, at(first - 1), at(first - 2))
  rows[k++] = mix(7, tag(first - 1) * 32 + tag(last), coarse)
  rows[k++] = mix(8, tag(first - 1) * 32 + tag(first - 2), size * 2 + (titled ? 1 : 0))
  rows[k++] = mix(9, tag(last) * 32 + tag(last + 1), size * 2 + (titled ? 1 : 0))
  rows[k++] = mix(10, stem[inner], 0)
  rows[k++] = mix(11, stem[tail], 0)
  rows[k++] = mix(12, pos[inner] * 32 + pos[tail], size)
  rows[k++] = mix(13, shape[inner] * 8 + (n > inner + 1 ? shape[inner + 1] : 0), size)
  rows[k++] = mix(14, place, coarse)
  rows[k++] = mix(15, place, form)
  rows[k++] = mix(16, family, coarse)
  rows[k++] = mix(17, family, form)
  rows[k++] = mix(18, stop * 4 + coarse, titled ? 1 : 0)
  rows[k++] = mix(19, at(first - 1), titled ? 1 : 0)
  rows[k++] = mix(20, at(last), titled ? 1 : 0)
  rows[k++] = mix(21, stem[inner], stem[tail])
  rows[k++] = mix(22, size, odds)
  rows[k++] = mix(23, at(first - 2), 0)
  rows[k++] = mix(24, at(first - 1), tag(last))
  rows[k++] = mix(25, coarse, tag(first - 1) * 64 + size * 2 + (titled ? 1 : 0))
  rows[k++] = mix(26, cue, titled ? 1 : 0)
  rows[k++] = mix(27, cue, form)
  rows[k++] = mix(28, setting, odds)
  rows[k++] = mix(29, setting, form)
  rows[k++] = mix(30, distance, setting)
  rows[k++] = mix(31, cue, distance)
  rows[k++] = mix(32, cueClass, at(first - 1))
  rows[k++] = mix(33, setting, tag(first - 1) * 32 + tag(last))
  return { rows, count: k }
}
