import { endsCompound } from '../text/compounds.js'
import { LEGAL_FORM } from '../text/legal-forms.js'
import type { Doc, Token } from '../types.js'
import { ALSO_NAMES, isAllCapitals, isCapital, isHeadline, opensSentence, SMALL_NAMES } from './capitals.js'
import { isGivenName } from './given-names.js'
import { roles } from './lexicon/index.js'
import { COLLECTIVES, NO_NAMES, ORGANIZATION_NOUNS, WEEKDAYS_AND_MONTHS } from './lexicon/nouns.js'
import { LOWER_PARTICLES, PEERS, WITH_STOP } from './lexicon/titles.js'
import { isEastAsian, isHangul } from './name-order.js'

/** Where a run of names ends. */

const CONNECTORS = new Set(['of', 'for', 'on', 'against', '&'])
/** “Save the Rivers”, “Stop the Cuts”: what campaigns are called. */
const APPEALS = new Set(['save', 'stop', 'protect', 'defend', 'free', 'reclaim', 'keep'])
const STOPS = new Set(['PRON', 'PUNCT', 'DET', 'AUX', 'SCONJ', 'CCONJ'])

/** Index after the last token of the run that begins at `first`. */
export function endOfRun(doc: Doc, first: number): number {
  let last = first + 1
  for (let next = endOfNext(doc, first, last); next > last; next = endOfNext(doc, first, last)) last = next
  return last - first > 2 && opensSentence(doc, first) ? endOfSubject(doc, first, last) : last
}

/** Where the next piece of a run ends, a word or what ties two together; where the run ends, `last` itself. */
function endOfNext(doc: Doc, first: number, last: number): number {
  const { text, tokens } = doc
  const before = tokens[last - 1]
  const stop = doc.sentences[before.sentence].last
  const token = tokens[last]
  if (last >= stop) return token && isAbbreviated(doc, last) ? last + 2 : last
  const { lower, pos } = token
  if (isPlainWord(text, token) || (HEADLINE_VERBS.has(lower) && isHeadline(doc, token.sentence))) return last
  if (isFirstOfName(doc, first, last) || isChannel(before, token)) return last + 1
  if (goesOn(text, before, token))
    return (pos === 'VERB' || pos === 'ADP') && endsInHeadline(doc, first, last) ? last : last + 1
  if (isAbbreviated(doc, last)) return last + 2
  if (lower === '-' && token.start === before.end && tokens[last + 1]?.start === token.end)
    return endsCompound(text, tokens, last) ? last : last + 2
  if (LOWER_PARTICLES.has(lower) || isPortuguese(doc, first, last)) return behindParticles(doc, last, stop)
  if (CONNECTORS.has(lower) && (roles.has(before.lower) || namesBody(doc, first, last) || isPeer(doc, first, last)))
    return behindConnector(doc, last, stop)
  const appeals = lower === 'the' && APPEALS.has(before.lower) && last === first + 1
  if (appeals && last + 1 < stop && isCapital(text, tokens[last + 1])) return last + 2
  if (isNickname(doc, last, last + 1, stop)) return last + 4
  if (isNickname(doc, last, last + 2, stop)) return last + 5
  if (lower === ',' && last + 1 < stop && standsBehindComma(tokens[last + 1])) return last + 2
  return isSyllable(doc, first, last) ? last + 1 : last
}

/** “van der Bellen”: behind the name that follows particles; where the first of them stands if none does. */
function behindParticles({ text, tokens }: Doc, first: number, stop: number): number {
  let next = first + 1
  while (next < stop && (LOWER_PARTICLES.has(tokens[next].lower) || tokens[next].lower === '-')) next++
  return next < stop && isCapital(text, tokens[next]) ? next + 1 : first
}

/** “Ministry of the Interior”: behind the name that follows “of”; where “of” stands if none does. */
function behindConnector({ text, tokens }: Doc, of: number, stop: number): number {
  const next = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1
  const named = next < stop && isCapital(text, tokens[next]) && !WEEKDAYS_AND_MONTHS.has(tokens[next].lower)
  return named ? next + 1 : of
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
/** “Channel 12”, “France 24”: stations by their numbers. */
const isChannel = (before: Token, { pos, lower }: Token): boolean =>
  pos === 'NUM' &&
  (STATIONS.has(before.lower) ? /^\d{1,2}$/.test(lower) : NATIONAL_STATIONS.has(`${before.lower} ${lower}`))
const STATIONS = new Set(['channel', 'center', 'radio', 'tv', 'kanal', 'rai', 'rossiya', 'rtl'])
const NATIONAL_STATIONS = new Set(['france 2', 'france 24', 'russia 1', 'russia 24', 'ukraine 24'])

/** “King Charles I said”: a number behind a monarch's name, and nobody who speaks of himself. */
function isFirstOfName({ text, tokens }: Doc, first: number, at: number): boolean {
  if (tokens[at].lower !== 'i' || !isCapital(text, tokens[at]) || !MONARCHS.has(tokens[first].lower)) return false
  const next = tokens[at + 1]
  return at - first > 1 && (next === undefined || next.pos === 'PUNCT' || NOT_OF_ME.test(next.lower))
}
const MONARCHS = new Set(['king', 'queen', 'pope', 'emperor', 'empress', 'tsar', 'czar', 'kaiser', 'sultan', 'shah'])
const NOT_OF_ME = /^(?:said|says|told|is|has|of|and|who|in|to|[’']s|\w+(?:[^s]s|ed))$/
const SYLLABLES = new Set(['in', 'on', 'an', 'do', 'so', 'no', 'up', 'il', 'un', 'us', 'am', 'my'])

/** “Sammy Davis, Jr.” */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq|s\.?j)\.?$/
const standsBehindComma = ({ lower }: Token) => SUFFIX.test(lower) || LEGAL_FORM.test(lower)

/** “LUND SAYS TALKS WENT WELL”: these end a name in a headline whatever their tags. */
const HEADLINE_VERBS = new Set(
  'says tells warns vows urges denies admits insists calls claims accuses blames defends rejects refuses wants'.split(
    ' ',
  ),
)

/** “Rita Lund Goes After …”: in a headline a verb ends the name; but not the surname that a tagger took for one (“Rep. Stephen Row”). */
function endsInHeadline(doc: Doc, first: number, at: number): boolean {
  if (at - first < 2 || !isHeadline(doc, doc.tokens[at].sentence)) return false
  const { tokens } = doc
  return !isGivenName(tokens[at - 1].lower) || isGivenName(tokens[at - 2].lower)
}

/** A full stop that belongs to a title, though the tokenizer cut it off: “the Rev. Peter Lund”; not “for you, Mum. Peter said”. */
function isAbbreviated({ text, tokens }: Doc, at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  return (
    tokens[at].lower === '.' &&
    WITH_STOP.has(before.lower) &&
    next !== undefined &&
    before.end === tokens[at].start &&
    next.start - tokens[at].end === 1 &&
    isCapital(text, next)
  )
}

const gap = (a: Token, b: Token) => b.start - a.end

const MARKS = new Set(['"', '“', '”', "''", '``', '‘', '’', "'", '(', ')'])

/** Margaret “Peg” Dunleavy: one word between two names is one, whatever its tag. */
const isBetweenNames = (tokens: Doc['tokens'], at: number, last: number) =>
  last === at + 1 &&
  tokens[at - 1].pos === 'PROPN' &&
  tokens[last + 2].pos === 'PROPN' &&
  isGivenName(tokens[at - 1].lower)

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
    !(tokens[at].lower !== '(' && isAllCapitals(text, tokens[at + 1]) && isAllCapitals(text, tokens[last + 2])) &&
    isCapital(text, tokens[at + 1]) &&
    isCapital(text, tokens[last]) &&
    isCapital(text, tokens[last + 2]) &&
    (tokens[last].pos === 'PROPN' || tokens[last].pos === 'NOUN' || isBetweenNames(tokens, at, last)) &&
    // Also as tokens apart: “ Peg ”.
    gap(tokens[at], tokens[at + 1]) === gap(tokens[last], tokens[last + 1]) &&
    gap(tokens[at], tokens[at + 1]) < 2 &&
    tokens[last + 2].pos !== 'PRON'
  )
}
