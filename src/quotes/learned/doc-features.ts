import type { Doc, Pos } from '../../types.js'
import { CUE_FORMS, CUE_NOUN_FORMS, CUE_VERBS } from '../cue-lexicon.js'
import type { QuotedSpan } from '../marks.js'

/** The tag set in a fixed order: a tag's index is part of the learned weights, so the order must never change. */
const POS_ORDER: readonly Pos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
  'X',
]
export const POS_INDEX = Object.fromEntries(POS_ORDER.map((pos, i) => [pos, i + 1])) as Record<Pos, number>

export const SHAPE = { lower: 0, capital: 1, upper: 2, digit: 3, other: 4 } as const

/** Numbers that the learned models read off a document, one entry a token; computed once per article. */
export interface DocFeatures {
  /** Hash of the lower-cased word. */
  readonly word: Int32Array
  /** Hash of the word without its inflection, roughly (“says”, “saying” → “say”). */
  readonly stem: Int32Array
  readonly pos: Uint8Array
  readonly shape: Uint8Array
  /** Class of the cue lexicon (say, think, …), or 0. */
  readonly cueClass: Uint8Array
  /** Index of the outermost quoted span that the token (or its mark) stands in, or -1. */
  readonly quoted: Int32Array
  /** First and last token of the quoted span around a token; the token itself where none is. */
  readonly quoteFirst: Int32Array
  readonly quoteLast: Int32Array
}

/** FNV-1a over UTF-16 code units. */
export function hashString(s: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  return h | 0
}

/** A light stemmer for features only: it needs to be cheap and stable, not right. */
function crudeStem(lower: string): string {
  const n = lower.length
  if (n > 5 && lower.endsWith('ing')) return lower.slice(0, n - 3)
  if (n > 4 && lower.endsWith('ied')) return `${lower.slice(0, n - 3)}y`
  if (n > 4 && lower.endsWith('ies')) return `${lower.slice(0, n - 3)}y`
  if (n > 4 && lower.endsWith('ed')) return lower.slice(0, n - 2)
  if (n > 4 && lower.endsWith('es')) return lower.slice(0, n - 2)
  if (n > 3 && lower.endsWith('s') && !lower.endsWith('ss')) return lower.slice(0, n - 1)
  if (n > 4 && lower.endsWith('e')) return lower.slice(0, n - 1)
  return lower
}

function shapeOf(text: string, start: number, end: number): number {
  const c = text.charCodeAt(start)
  if (c >= 48 && c <= 57) return SHAPE.digit
  if (c >= 97 && c <= 122) return SHAPE.lower
  if (c >= 65 && c <= 90) {
    const d = end - start > 1 ? text.charCodeAt(start + 1) : 97
    return d >= 65 && d <= 90 ? SHAPE.upper : SHAPE.capital
  }
  if (c < 192) return SHAPE.other
  const ch = text[start]
  return ch !== ch.toLowerCase() ? SHAPE.capital : ch !== ch.toUpperCase() ? SHAPE.lower : SHAPE.other
}

const CUE_CLASSES = Object.keys(CUE_VERBS)

/** 1 … for verbs by class, 20 for nouns, 0 for words that the lexicon does not know. */
function cueClassOf(lower: string): number {
  const verb = CUE_FORMS.get(lower)
  return verb ? CUE_CLASSES.indexOf(verb.class) + 1 : CUE_NOUN_FORMS.has(lower) ? 20 : 0
}

interface Lexeme {
  readonly word: number
  readonly stem: number
  readonly cueClass: number
}

const lexemes = new Map<string, Lexeme>()
const MAX_LEXEMES = 100_000

function lexeme(lower: string): Lexeme {
  let known = lexemes.get(lower)
  if (!known) {
    // A cache of pure results; emptied when full so that a hostile text can't grow it for ever.
    if (lexemes.size >= MAX_LEXEMES) lexemes.clear()
    known = {
      word: hashString(lower),
      stem: hashString(CUE_FORMS.get(lower)?.lemma ?? crudeStem(lower)),
      cueClass: cueClassOf(lower),
    }
    lexemes.set(lower, known)
  }
  return known
}

/** Reads off a document what the learned models need. Linear in the number of tokens. */
export function readDocFeatures(doc: Doc, quoted: readonly QuotedSpan[]): DocFeatures {
  const { text, tokens } = doc
  const n = tokens.length
  const features = {
    word: new Int32Array(n),
    stem: new Int32Array(n),
    pos: new Uint8Array(n),
    shape: new Uint8Array(n),
    cueClass: new Uint8Array(n),
    quoted: new Int32Array(n).fill(-1),
    quoteFirst: new Int32Array(n),
    quoteLast: new Int32Array(n),
  }
  for (let i = 0; i < n; i++) {
    const token = tokens[i]
    const { word, stem, cueClass } = lexeme(token.lower)
    features.word[i] = word
    features.stem[i] = stem
    features.cueClass[i] = cueClass
    features.pos[i] = POS_INDEX[token.pos] ?? 0
    features.shape[i] = shapeOf(text, token.start, token.end)
  }
  let i = 0
  quoted.forEach((span, k) => {
    if (span.parent !== null) return
    while (i < n && tokens[i].end <= span.outerStart) i++
    for (; i < n && tokens[i].start < span.outerEnd; i++) features.quoted[i] = k
  })
  const { quoted: spanAt, quoteFirst, quoteLast } = features
  for (let t = 0; t < n; t++)
    quoteFirst[t] = t > 0 && spanAt[t] >= 0 && spanAt[t] === spanAt[t - 1] ? quoteFirst[t - 1] : t
  for (let t = n - 1; t >= 0; t--)
    quoteLast[t] = t < n - 1 && spanAt[t] >= 0 && spanAt[t] === spanAt[t + 1] ? quoteLast[t + 1] : t
  return features
}
