import type { Doc, Span, Token, TokenRange } from '../types.js'
import { isGivenName } from './given-names.js'
import { honorifics, roles } from './lexicon/index.js'
import {
  COLLECTIVES,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  NO_NAMES,
  OPENING_VERBS,
  ORGANIZATION_NOUNS,
  WEEKDAYS_AND_MONTHS,
} from './lexicon/nouns.js'
import { LOWER_PARTICLES } from './lexicon/titles.js'
import { isEastAsian, isHangul } from './name-order.js'

/** A run of capitalised words that may name somebody: “Kremlin Press Secretary Dmitry Peskov”, “Ministry of Defence”, “Trump”. */
export interface NameRun extends Span, TokenRange {
  /** Its characters. */
  readonly text: string
  /** The possessive ’s follows. */
  readonly possessive: boolean
  /** Stands in quotation marks: somebody else's words. */
  readonly quoted: boolean
  /** Only its place at the start of a sentence gives it a capital. */
  readonly weak: boolean
}

/** Does a token begin with a capital letter? */
export function isCapital(text: string, token: Token): boolean {
  const code = text.charCodeAt(token.start)
  if (code < 128) return code >= 65 && code <= 90
  const first = text[token.start]
  return first !== first.toLowerCase() && first === first.toUpperCase()
}

const CONNECTORS = new Set(['of', 'for', 'on', 'against', '&'])
/** “Save the Rivers”, “Stop the Cuts”: what campaigns are called. */
const APPEALS = new Set(['save', 'stop', 'protect', 'defend', 'free', 'reclaim', 'keep'])
const STOPS = new Set(['PRON', 'PUNCT', 'DET', 'AUX', 'SCONJ', 'CCONJ'])
const CLOSED = new Set(['DET', 'PRON', 'ADP', 'AUX', 'SCONJ', 'CCONJ', 'PUNCT', 'PART', 'ADV', 'INTJ', 'NUM', 'SYM'])

/**
 * All runs of names in the text, in order. One pass; no token is looked at by a pattern.
 * In: the document, what stands in quotation marks (by start) and the spans known as sources, where a capital counts whatever its
 * tag. Runs never cross a sentence or a quotation mark, but keep a
 * nickname in marks: Robert C. “Bobby” Scott.
 */
export function findNameRuns(doc: Doc, quoted: readonly Span[], sources: readonly Span[] = []): NameRun[] {
  const { text, tokens } = doc
  const runs: NameRun[] = []
  const isInside = insideOf(sources)
  let quote = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const code = text.charCodeAt(token.start)
    // Most tokens, told at once: no letter, a small one, a quotation mark.
    if (code < 65 || (code > 90 && code < 192) || (code >= 0x2000 && code < 0x2100)) continue
    if (!isCapital(text, token) || isClosed(doc, i, isInside)) continue
    if (tokens[i - 1]?.lower === '(' && (token.lower.length === 1 || token.lower[1] === '-')) continue
    if (tokens[i - 1]?.lower === '-' && tokens[i - 3]?.lower === '(') continue
    // “Rob Lund, R-Ky., said”
    if (token.lower[1] === '-' && tokens[i - 1]?.lower === ',' && PARTY_AND_STATE.test(token.lower)) continue
    const last = endOfRun(doc, i)
    const end = tokens[last - 1].end
    while (quote < quoted.length && quoted[quote].end <= token.start) quote++
    const inside = quote < quoted.length && quoted[quote].start <= token.start
    runs.push({
      first: i,
      last,
      start: token.start,
      end,
      text: text.slice(token.start, end),
      possessive: last < tokens.length && isPossessive(tokens[last]),
      quoted: inside,
      weak:
        last === i + 1 &&
        opensSentence(doc, i) &&
        (COMMON_NOUNS.has(token.lower) || (token.pos !== 'PROPN' && !isInside(token))),
    })
    i = last - 1
  }
  return runs
}

const PARTY_AND_STATE = /^[dri]-[a-z.]+$/

/** “Officials said”, “Police said”: a capital only for its place. */
const COMMON_NOUNS = new Set([...GROUP_NOUNS, ...DOCUMENT_NOUNS, ...ORGANIZATION_NOUNS])
/** Behind “No.” too, which the tokenizer takes for an abbreviation. */
const opensSentence = (doc: Doc, token: number) =>
  doc.sentences[doc.tokens[token].sentence].first === token ||
  (doc.tokens[token - 1]?.lower === '”' && STOP.test(doc.text[doc.tokens[token - 1].start - 1]))
const STOP = /[.?!]/

const opensParagraph = ({ tokens, sentences, paragraphs }: Doc, token: number) =>
  paragraphs[sentences[tokens[token].sentence].paragraph].first === token

const COMPASS = new Set(['north', 'south', 'east', 'west'])
/** First names and surnames among the words that begin no name: Christian Lindner, Moon Jae-in, Keith Moon. */
const ALSO_NAMES = new Set(['christian', 'islam', 'moon', 'sun'])
const MODALS = new Set(['will', 'may', 'can'])

/** Small words that a tag says to be names. */
const SMALL_NAMES = new Set('who he she you an do in no on or so to'.split(' '))

/** Does a capital begin no name here? Function words do not, save where a tagger took a first name for one: “Don Lund”, “Zero Noise”. */
function isClosed(doc: Doc, at: number, isInside: (token: Token) => boolean): boolean {
  const { tokens } = doc
  const { pos, lower } = tokens[at]
  if (opensSentence(doc, at) && opensReport(doc, at)) return true
  // The number of a question: “Q14 Ana Ruiz: …”
  if (lower[0] === 'q' && /^q(?:\d+|\.?)$/.test(lower) && opensParagraph(doc, at)) return true
  // “SAID ANA RUIZ” behind her words
  if (lower === 'said' && tokens[at - 1]?.pos === 'PUNCT' && isShouted(doc.text, tokens[at])) return true
  // the WHO, He Lifeng
  if (pos === 'PROPN' && SMALL_NAMES.has(lower)) return false
  const noName = NO_NAMES.has(lower)
  if (noName ? !(COMPASS.has(lower) || ALSO_NAMES.has(lower)) : pos === 'PROPN') return noName
  const leads = followedByName(doc, at)
  if (noName) return !(leads && (COMPASS.has(lower) || tokens[at + 1].pos === 'PROPN'))
  // “Said Haddad”, but not “Said Merz” at the start of a sentence
  if (lower === 'said' && pos === 'VERB' && tokens[at - 1]?.pos !== 'PROPN') return !(leads && !opensSentence(doc, at))
  if (!CLOSED.has(pos)) return false
  if (pos === 'NUM' && leads) return false
  if (leads && isGivenName(lower) && !MODALS.has(lower)) return false
  return pos === 'DET' || pos === 'PRON' || pos === 'PUNCT' || pos === 'ADP' || !isInside(tokens[at])
}

/** “Added Stone: …”; “Sentencing Ana Ruiz, …” */
function opensReport(doc: Doc, at: number): boolean {
  const { pos, lower } = doc.tokens[at]
  const participle = pos === 'VERB' && lower.endsWith('ing') && isGivenName(doc.tokens[at + 1]?.lower ?? '')
  return (participle || OPENING_VERBS.has(lower)) && followedByName(doc, at)
}

function followedByName({ text, tokens }: Doc, at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && !CLOSED.has(next.pos) && next.start - tokens[at].end === 1 && isCapital(text, next)
}

/** Does a token stand in one of the spans? To be asked in the order of the text: then each span is looked at once. */
function insideOf(spans: readonly Span[]): (token: Token) => boolean {
  let sorted: readonly Span[] | undefined
  let next = 0
  let reach = -1
  return ({ start, end }) => {
    sorted ??= inOrder(spans)
    while (next < sorted.length && sorted[next].start <= start) reach = Math.max(reach, sorted[next++].end)
    return end <= reach
  }
}

/** Spans by start; most stand so already. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  for (let i = 1; i < spans.length; i++)
    if (spans[i - 1].start > spans[i].start) return [...spans].sort((a, b) => a.start - b.start)
  return spans
}

export const isPossessive = (token: Token): boolean =>
  token.lower === "'s" || token.lower === '’s' || (token.pos === 'PART' && (token.lower === '’' || token.lower === "'"))

/** Index after the last token of the run that begins at `first`. */
function endOfRun(doc: Doc, first: number): number {
  const { text, tokens } = doc
  let stop = doc.sentences[tokens[first].sentence].last
  let last = first + 1
  while (last < stop || (last < tokens.length && isAbbreviated(doc, last))) {
    const token = tokens[last]
    const before = tokens[last - 1]
    if (isPlainWord(text, token)) break
    if (isFirstOfName(doc, first, last)) last++
    else if (goesOn(text, before, token)) {
      if ((token.pos === 'VERB' || token.pos === 'ADP') && endsInHeadline(doc, first, last)) break
      last++
    } else if (token.lower === '.' && isAbbreviated(doc, last)) {
      stop = doc.sentences[tokens[last + 1].sentence].last
      last += 2
    } else if (token.lower === '-' && token.start === before.end && tokens[last + 1]?.start === token.end) last += 2
    else if (LOWER_PARTICLES.has(token.lower) || isPortuguese(doc, first, last)) {
      let next = last + 1
      while (next < stop && (LOWER_PARTICLES.has(tokens[next].lower) || tokens[next].lower === '-')) next++
      if (next >= stop || !isCapital(text, tokens[next])) break
      last = next + 1
    } else if (
      CONNECTORS.has(token.lower) &&
      (roles.has(before.lower) || namesBody(doc, first, last) || isPeer(doc, first, last))
    ) {
      const next = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1
      if (next >= stop || !isCapital(text, tokens[next]) || WEEKDAYS_AND_MONTHS.has(tokens[next].lower)) break
      last = next + 1
    } else if (
      token.lower === 'the' &&
      APPEALS.has(before.lower) &&
      last === first + 1 &&
      last + 1 < stop &&
      isCapital(text, tokens[last + 1])
    )
      last += 2
    else if (isNickname(doc, last, last + 1, stop)) last += 4
    else if (isNickname(doc, last, last + 2, stop)) last += 5
    else if (token.lower === ',' && last + 1 < stop && BEHIND_COMMA.test(tokens[last + 1].lower)) last += 2
    else if (isSyllable(doc, first, last)) last++
    else break
  }
  return last - first > 2 && opensSentence(doc, first) ? endOfSubject(doc, first, last) : last
}

/** “Ana Ruiz Hammers Harbour Chief”: in a headline a first name, a surname and a word in “-s” are a name and its verb, whatever its tag. */
function endOfSubject(doc: Doc, first: number, last: number): number {
  const { tokens } = doc
  const verb = tokens[first + 2]
  const named =
    isGivenName(tokens[first].lower) && !isGivenName(tokens[first + 1].lower) && tokens[first + 1].lower.length > 2
  return named && /[^s]s$/.test(verb.lower) && verb.lower.length > 3 && isHeadline(doc, verb.sentence)
    ? first + 2
    : last
}

/** A small word that is neither a particle nor a connector: most names end before one. */
function isPlainWord(text: string, { start, lower }: Token): boolean {
  const code = text.charCodeAt(start)
  return code >= 97 && code <= 122 && (lower.length > LONGEST_LINK || !LINKS.has(lower))
}
const LINKS = new Set([...LOWER_PARTICLES, ...CONNECTORS, 'the', 'do'])
const LONGEST_LINK = Math.max(...[...LINKS].map((word) => word.length))

/** A word in capitals that goes on with the name before it. */
function goesOn(text: string, before: Token, token: Token): boolean {
  if (!isCapital(text, token) || gap(before, token) >= 3) return false
  const { pos, lower } = token
  if (pos === 'PROPN') return !NO_NAMES.has(lower) || ALSO_NAMES.has(lower) || SMALL_NAMES.has(lower)
  return !STOPS.has(pos) && (!NO_NAMES.has(lower) || ALSO_NAMES.has(lower))
}

/** “André Corrêa do Lago”: a word that is a verb as well joins only what is spelled in another language. */
const isPortuguese = ({ text, tokens }: Doc, first: number, at: number): boolean =>
  tokens[at].lower === 'do' && /[^\x20-\x7f]/.test(text.slice(tokens[first].start, tokens[at].start))

/** “Ministry”, “Friends”: what goes on after “of” and “for”. */
function namesBody({ tokens }: Doc, first: number, last: number): boolean {
  if (COLLECTIVES.has(tokens[first].lower)) return true
  for (let i = first; i < last; i++) if (ORGANIZATION_NOUNS.has(tokens[i].lower)) return true
  return false
}

/** “Lord Lund of Harrow”: the seat is part of the title. */
const isPeer = ({ tokens }: Doc, first: number, at: number): boolean =>
  tokens[at].lower === 'of' && at - first < 4 && at - first > 1 && PEERS.has(tokens[first].lower)
const PEERS = new Set(['lord', 'lady', 'baron', 'baroness', 'viscount', 'viscountess'])

/** “Moon Jae In said”, “Jin Can-rong”: a small word in a capital that is a syllable of an eastern name. */
function isSyllable({ text, tokens }: Doc, first: number, at: number): boolean {
  if (!isCapital(text, tokens[at]) || gap(tokens[at - 1], tokens[at]) !== 1) return false
  const isSurname = (i: number) =>
    i >= first && isEastAsian(tokens[i].lower) && (i === first || roles.has(tokens[i - 1].lower))
  const hyphen = tokens[at + 1]?.lower === '-' && tokens[at + 1].start === tokens[at].end
  if (hyphen && isSurname(at - 1)) return true
  const given = tokens[at - 1].lower
  const next = tokens[at + 1]
  // “Chun In Bum”
  if (SYLLABLES.has(tokens[at].lower) && isSurname(at - 1) && at - 1 === first && next?.pos === 'PROPN')
    return isHangul(next.lower) && next.lower.length < 6 && next.lower.length > 2
  return SYLLABLES.has(tokens[at].lower) && isSurname(at - 2) && isHangul(given) && given.length < 6
}
/** “King Charles I said”: a number behind a monarch's name, and nobody who speaks of himself. */
function isFirstOfName({ text, tokens }: Doc, first: number, at: number): boolean {
  if (tokens[at].lower !== 'i' || !isCapital(text, tokens[at]) || !MONARCHS.has(tokens[first].lower)) return false
  const next = tokens[at + 1]
  return at - first > 1 && (next === undefined || next.pos === 'PUNCT' || NOT_OF_ME.test(next.lower))
}
const MONARCHS = new Set(['king', 'queen', 'pope', 'emperor', 'empress', 'tsar', 'czar', 'kaiser', 'sultan', 'shah'])
const NOT_OF_ME = /^(?:said|says|told|is|has|of|and|who|in|to|[’']s|\w+(?:[^s]s|ed))$/
const SYLLABLES = new Set(['in', 'on', 'an', 'do', 'so', 'no', 'up', 'il', 'un', 'us', 'am', 'my'])

/** “Sammy Davis, Jr.”, “Acme Robotics, Inc.” */
const BEHIND_COMMA = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq|s\.?j|inc|llc|llp|ltd|corp|plc|l\.p)\.?$/

/** “Rita Lund Goes After …”: in a headline a verb ends the name; but not the surname that a tagger took for one (“Rep. Stephen Row”). */
function endsInHeadline(doc: Doc, first: number, at: number): boolean {
  if (at - first < 2 || !isHeadline(doc, doc.tokens[at].sentence)) return false
  const { tokens } = doc
  return !isGivenName(tokens[at - 1].lower) || isGivenName(tokens[at - 2].lower)
}

/** A full stop that belongs to a title, though the tokenizer cut it off: “the Rev. Peter Lund”. */
function isAbbreviated({ text, tokens }: Doc, at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  // “worried about the Fed. Sauer replied”
  if (
    before.lower === 'fed' ||
    tokens[at].lower !== '.' ||
    !next ||
    before.end !== tokens[at].start ||
    before.lower.length > 5
  )
    return false
  return (
    (honorifics.has(before.lower) || roles.has(before.lower)) &&
    next.start - tokens[at].end === 1 &&
    isCapital(text, next)
  )
}

/** Does a sentence have a capital on nearly every word? Then capitals tell nothing. */
export function isHeadline(doc: Doc, index: number): boolean {
  const sentence = doc.sentences[index]
  const length = sentence.last - sentence.first
  if (length < 4 || length > 25) return false
  let words = 0
  let capitals = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = doc.tokens[i]
    if (token.pos === 'PUNCT' || token.lower.length < 4) continue
    words++
    if (doc.text[token.start] !== token.lower[0]) capitals++
  }
  return words >= 3 && capitals / words > 0.75
}

const gap = (a: Token, b: Token) => b.start - a.end

const isShouted = (text: string, { start, end }: Token) =>
  end - start > 3 && text.slice(start, end) === text.slice(start, end).toUpperCase()

const MARKS = new Set(['"', '“', '”', "''", '``', '‘', '’', "'", '(', ')'])

/**
 * A word in marks or brackets between two capitals, or two: C. “Bobby” Scott, Marcia (Cia) Price, Dwayne “The Rock” Johnson.
 * In: where the mark may stand and the last word within.
 */
function isNickname({ text, tokens }: Doc, at: number, last: number, stop: number): boolean {
  return (
    last + 2 < stop &&
    MARKS.has(tokens[at].lower) &&
    MARKS.has(tokens[last + 1].lower) &&
    // Not in a headline that is shouted: JUDGE SLAMS ‘COWARDLY’ DRIVER.
    !(tokens[at].lower !== '(' && isShouted(text, tokens[at + 1]) && isShouted(text, tokens[last + 2])) &&
    isCapital(text, tokens[at + 1]) &&
    isCapital(text, tokens[last]) &&
    isCapital(text, tokens[last + 2]) &&
    (tokens[last].pos === 'PROPN' || tokens[last].pos === 'NOUN') &&
    gap(tokens[at], tokens[at + 1]) === 0 &&
    tokens[last + 2].pos !== 'PRON'
  )
}
