import type { Doc } from '../../types.js'
import { CUE_FORMS, CUE_NOUN_FORMS } from '../cue-lexicon.js'
import { type Context, type MarkedRange, spanOf } from '../draft.js'
import { shapeOfSpan } from '../learned/span-features.js'
import { draft, type Sieve } from './sieve.js'

/** In tokens: the number or bullet of a list before the marks, and the longest name. */
const MARKER = 2
const MAX_NAME = 8
/** Fewer words, or as many that are all in capitals, may be the title of a work: “Purple Rain” – Prince. */
const MIN_WORDS = 3
const MAX_TITLE = 4

/** Whether nothing but a list's marker stands before the marks in their paragraph. */
function opensLine({ doc: { tokens, paragraphs, sentences } }: Context, { first }: MarkedRange): boolean {
  const paragraph = paragraphs[sentences[tokens[first].sentence].paragraph]
  if (first - paragraph.first > MARKER) return false
  for (let i = paragraph.first; i < first; i++) if (!/^(?:\d{1,2}\.?|[.)*•·-])$/.test(tokens[i].lower)) return false
  return true
}

/** Where common nouns end that a verb of reporting follows; where they begin, if none does. */
function endOfPeople({ doc: { tokens } }: Context, first: number, end: number): number {
  let last = first
  while (last < end && /^(?:NOUN|ADJ)$/.test(tokens[last].pos) && !(last > first && isCue(tokens, last))) last++
  return last < end && last > first && isCue(tokens, last) ? last : first
}

const isCue = (tokens: Doc['tokens'], i: number) => CUE_FORMS.has(tokens[i].lower)

/**
 * “We will act when we choose”: Modi; 3. “I’m a fighter.” – Gisèle Pelicot; ‘Will not bow’: Rahul Gandhi on tariffs — a line of words in
 * marks, a colon or dash, and a name, that ends there or goes on with a preposition.
 */
export const creditedLine: Sieve = ({ context, marked }) => {
  const { doc, features } = context
  const { tokens, sentences, paragraphs } = doc
  const { last: at } = marked
  if (!/^(?:[:–—-]|--)$/.test(tokens[at]?.lower ?? '') || !opensLine(context, marked)) return null
  const { words, titled, verb } = shapeOfSpan(doc, features, marked)
  if (words < MIN_WORDS || (titled && (words <= MAX_TITLE || !verb))) return null
  const { last: end } = paragraphs[sentences[tokens[marked.first].sentence].paragraph]
  let last = at + 1
  while (last < end && tokens[last].pos === 'PROPN') last++
  while (last < end && last > at + 1 && tokens[last].pos === 'NOUN' && !CUE_FORMS.has(tokens[last].lower)) last++
  // “…: mother tells of terror”, “…: farmers vow to fight”
  if (last === at + 1) last = endOfPeople(context, last, end)
  if (last === at + 1 || last - at > MAX_NAME) return null
  // “… : Gandhi attacks the commission”, “…: Klopp's promise to fans”, but not “… : Russia bombs Kyiv”.
  const next = tokens[last]
  const owned = /^['’]s?$/.test(next?.lower ?? '') && CUE_NOUN_FORMS.has(tokens[last + 1]?.lower ?? '')
  if (last < end && next.pos !== 'PUNCT' && next.pos !== 'ADP' && !CUE_FORMS.has(next.lower) && !owned) return null
  const { start, end: stop, lower } = tokens[at]
  return draft('signature', 0.9, {
    cue: { start, end: stop, lemma: lower },
    source: spanOf(doc, { first: at + 1, last }),
  })
}
