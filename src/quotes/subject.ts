import type { Doc, Token, TokenRange } from '../types.js'
import { type Context, NOBODY } from './draft.js'

export const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
export const INSIDE = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART', 'ADP', 'CCONJ'])
export const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|hours?|minutes?|days?|weeks?|months?|years?|morning|evening|night|later|earlier)$/

/** “Last week a driver said”, “This morning she called” */
const WHICH = /^(?:last|this|next|earlier|that|one|late|early)$/

/** The subject of a sentence that may begin with a dateline. */
export function subjectIn({ doc, owner }: Context, { first, last }: TokenRange, before: number): TokenRange | null {
  let from = first
  while (from < last && owner[from]?.rule === NOBODY) from++
  return subjectOf(doc, { first: from, last }, before)
}

/** “Here’s Lind in December: ‘…’” */
function presented({ tokens }: Doc, first: number, until: number): TokenRange | null {
  const apart = tokens[first]?.lower === 'here' && /^(?:['’]s|is)$/.test(tokens[first + 1]?.lower ?? '')
  if (!apart && !/^here['’]s$/.test(tokens[first]?.lower ?? '')) return null
  const from = apart ? first + 2 : first + 1
  let last = from
  while (last < until && tokens[last].pos === 'PROPN') last++
  return last > from ? { first: from, last } : null
}

/** What wink may take for something else at the head of a sentence. */
const PREPOSITION = /^(?:amid|behind|beyond|inside|outside|to|unlike|within)$/

/** The subject of a sentence, roughly: the first noun phrase before its first verb, past an opening “On Monday,” or “Last week”. */
export function subjectOf(doc: Doc, { first, last }: TokenRange, before: number): TokenRange | null {
  if (/^(?:but|and|yet)$/.test(doc.tokens[first]?.lower)) first++
  let i = first
  const until = Math.min(last, before)
  const shown = presented(doc, first, until)
  if (shown) return shown
  // A phrase that a preposition opens, up to its comma, is no subject.
  const pos = doc.tokens[i]?.pos
  const adverbial = pos === 'ADP' || pos === 'ADV' || PREPOSITION.test(doc.tokens[i]?.lower ?? '')
  const pronoun = adverbial ? pronounBehindPhrase(doc, i, until) : null
  if (pronoun) return pronoun
  if (adverbial) {
    while (i < until && doc.tokens[i].lower !== ',' && !isFiniteVerb(doc.tokens[i])) i++
    i++
  } else if (doc.tokens[i]?.pos === 'VERB' && /(?:ed|ing)$/.test(doc.tokens[i].lower)) {
    // “Asked about the job, Postecoglou shrugged.”
    while (i < until && doc.tokens[i].lower !== ',') i++
  }
  if (i + 1 < until && WHICH.test(doc.tokens[i].lower) && TIME.test(doc.tokens[i + 1].lower)) i += 2
  while (i < until && doc.tokens[i].pos === 'PUNCT') i++
  const beside = doc.tokens[first]?.pos === 'ADP' ? subjectBesideVerb(doc, i, until) : null
  if (beside) return beside
  const start = i
  let end = start
  while (i < until) {
    if (i + 1 < until && isHyphen(doc.tokens, i)) i++
    else if (!INSIDE.has(doc.tokens[i].pos)) break
    if (NOMINAL.has(doc.tokens[i].pos) || standsAlone(doc, i)) end = i + 1
    i++
  }
  // “The Supreme Court on Tuesday rejected”
  if (end - start > 2 && TIME.test(doc.tokens[end - 1].lower) && doc.tokens[end - 2].pos === 'ADP') end -= 2
  if (end === start || TIME.test(doc.tokens[end - 1].lower) || doc.tokens[start].pos === 'ADP') return null
  return { first: start, last: endOfApposition(doc, { first: start, last: end }, until) }
}

/** “Another was happier”: nobody's article. */
const standsAlone = ({ tokens }: Doc, i: number) =>
  /^(?:another|others|both|many|several|some)$/.test(tokens[i].lower) && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')

/** “The Cork-based firm”: a hyphen without white space. */
const isHyphen = (tokens: Doc['tokens'], i: number) =>
  tokens[i].lower === '-' && tokens[i - 1]?.end === tokens[i].start && tokens[i + 1]?.start === tokens[i].end

/** Not “To varying degrees, all agreed” */
const isFiniteVerb = ({ pos, lower }: Token) => pos === 'VERB' && !/ing$/.test(lower)

const SUBJECTS = /^(?:i|he|she|it|we|they)$/

/** “To the president he had four words”: the pronoun before a verb, where no comma parts the phrase that a preposition opens from it. */
function pronounBehindPhrase({ tokens }: Doc, first: number, until: number): TokenRange | null {
  let found = -1
  for (let i = first; i < until; i++) {
    if (tokens[i].pos === 'PUNCT') return null
    if (SUBJECTS.test(tokens[i].lower) && /^(?:VERB|AUX)$/.test(tokens[i + 1].pos)) found = i
  }
  return found < 0 ? null : { first: found, last: found + 1 }
}

/** “In a note signed by Lind, her aide, on Sunday, the president wept”: the noun phrase between a comma and the first verb that follows one. */
export function subjectBesideVerb({ tokens }: Doc, from: number, until: number): TokenRange | null {
  for (let comma = from; comma < until; comma++) {
    if (tokens[comma].lower !== ',') continue
    let end = comma + 1
    while (end < until && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[end].pos)) end++
    const behind = tokens[end]?.lower === ',' ? behindAside(tokens, end, until) : end
    const verb = tokens[behind]
    const finite = verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !/ing$/.test(verb.lower))
    if (end <= until && end > comma + 1 && finite && /^(?:DET|PROPN)$/.test(tokens[comma + 1].pos)) {
      if (!NOMINAL.has(tokens[end - 1].pos)) return null
      // “the town’s mayor, Moses Lind, set”
      const named = behind > end + 1 && tokens.slice(end + 1, behind - 1).every(({ pos }) => pos === 'PROPN')
      return { first: comma + 1, last: named ? behind - 1 : end }
    }
  }
  return null
}

/** “Asked about the job, he shrugged”: the pronoun between a comma and a verb. */
export function pronounBesideVerb({ tokens }: Doc, from: number, until: number): TokenRange | null {
  for (let comma = from; comma < until - 2; comma++)
    if (
      tokens[comma].lower === ',' &&
      SUBJECTS.test(tokens[comma + 1].lower) &&
      /^(?:VERB|AUX)$/.test(tokens[comma + 2].pos)
    )
      return { first: comma + 1, last: comma + 2 }
  return null
}

/** In tokens. */
const LONGEST_ASIDE = 12

/** “, the town's vice-chancellor, set”: the token behind an aside without a verb; where it begins if there is none. */
function behindAside(tokens: Doc['tokens'], comma: number, until: number): number {
  for (let i = comma + 1; i < Math.min(until, comma + LONGEST_ASIDE); i++) {
    if (tokens[i].lower === ',') return i + 1
    if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') return comma
  }
  return comma
}

/** “The Speaker, Moses Lind, asked”: the name between commas behind a description belongs to the subject. */
function endOfApposition({ tokens }: Doc, { first, last }: TokenRange, until: number): number {
  const described = /^(?:DET|PRON)$/.test(tokens[first].pos) || tokens[last - 1]?.pos === 'NOUN'
  if (tokens[last]?.lower !== ',' || !described || last - first < 2) return last
  let end = last + 1
  while (end < until && tokens[end].pos === 'PROPN') end++
  const verb = tokens[end + 1]?.pos
  const closed = end > last + 1 && end + 1 < until && tokens[end].lower === ','
  return closed && (verb === 'VERB' || verb === 'AUX' || verb === 'ADV' || tokens[end + 1].lower === 'who') ? end : last
}
