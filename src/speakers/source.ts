import type { Doc, Span, TokenRange } from '../types.js'
import type { Cast } from './cast.js'
import { endOfHead, firstNameIn, isName, lastRunIn, nameOf, runAt, type SourcePhrase, tokenAt } from './head.js'
import { readJoint } from './joint.js'
import { demonyms, femaleRoles, maleRoles, roles } from './lexicon/index.js'
import { GROUP_NOUNS, ORGANIZATION_NOUNS, WEEKDAYS_AND_MONTHS } from './lexicon/nouns.js'
import { areMany, DEFINITE, nominalOf, nounOf } from './nominal.js'
import type { Reading } from './reading.js'
import { isPossessive, type NameRun } from './runs.js'

const PRONOUNS = new Set(
  'he she it they we i who which that you him her them his their its me us himself herself themselves someone somebody everyone nobody whom whose this these those'.split(
    ' ',
  ),
)
/** Pronouns that are a whole subject: whatever follows them in a source is no part of it. */
const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'you'])
const WHOSE = new Set(['his', 'her', 'their', 'my', 'our'])
/** “Her words: …”: what she says is no speaker of its own. */
const UTTERANCES = new Set(
  'words message reply answer response verdict advice comment comments remark remarks conclusion explanation argument warning plea mantra motto point quip joke question statement tweet post'.split(
    ' ',
  ),
)
/** Words after a subject that belong to nobody's name: “the Kremlin and the bank both”, “the man himself”. */
const AFTER_SUBJECT = new Set(['both', 'all', 'each', 'alike', 'himself', 'herself', 'itself', 'themselves', 'also'])
/** “The man himself” is no description of anybody. */
const NOBODY = new Set(['man', 'woman'])

/**
 * Reads a source's phrase: finds its head among names, descriptions and appositions.
 * In: the span that the attribution points at. Out: the phrase; null when there is no word in it.
 * “the line’s chief pilot, Rob Lund,” is the name; “Rob Lund’s doctor” the description; “Merz and Rita Lund” joint.
 */
export function readSource(doc: Doc, span: Span, runs: readonly NameRun[], cast: Cast): SourcePhrase | null {
  const { tokens } = doc
  let first = tokenAt(doc, span.start)
  let last = first + 1
  while (last < tokens.length && tokens[last - 1].end < span.end) last++
  while (first < last && tokens[first].pos === 'PUNCT') first++
  while (last > first && (tokens[last - 1].pos === 'PUNCT' || isPossessive(tokens[last - 1]))) last--
  // “November 19”
  if (WEEKDAYS_AND_MONTHS.has(tokens[first].lower) && tokens.slice(first + 1, last).every(({ pos }) => pos === 'NUM'))
    return first + 1 < last ? null : readPhrase(doc, first, last, runs, cast)
  // “many of”, “the”, where the text breaks off
  while (last - first > 1 && tokens[last - 1].lower === 'of') last--
  if (last - first === 1 && /^(?:the|an)$/.test(tokens[first].lower)) return null
  while (last - first > 1 && AFTER_SUBJECT.has(tokens[last - 1].lower) && !NOBODY.has(tokens[last - 2].lower)) last--
  if (first >= last) return null
  // “Johnson” of Earvin “Magic” Johnson, “Jr.” of Sammy Davis, Jr.
  const before = runAt(runs, first) - 1
  if (before >= 0 && runs[before].last >= last && cast.readings[before].name?.given) first = runs[before].first
  const { lower, pos } = tokens[first]
  // the WHO is none, nor is He Lifeng
  const pronoun = PRONOUNS.has(lower) && pos !== 'PROPN'
  if (last - first === 1 && pronoun) return { kind: 'pronoun', word: lower, token: first }
  if (pronoun && SUBJECTS.has(lower) && tokens[first + 1].lower !== 'and')
    return { kind: 'pronoun', word: lower, token: first }
  if (WHOSE.has(lower) && last - first === 2 && UTTERANCES.has(tokens[first + 1].lower))
    return { kind: 'pronoun', word: lower, token: first }
  return readPhrase(doc, first, last, runs, cast)
}

/** “came the reply”, “went up a cry from the gallery”: not who speaks, but what is heard. */
const HEARD = /^(?:repl(?:y|ies)|answers?|response|retort|cr(?:y|ies)|shouts?|calls?|chants?|voices?|echo)$/

/** Whoever the sound comes from: “a cry from the gallery”, “the voice of Ana Ruiz”; null where nobody is said to. Undefined: it is no sound. */
function heard(
  doc: Doc,
  first: number,
  last: number,
  runs: readonly NameRun[],
  cast: Cast,
): SourcePhrase | null | undefined {
  const { tokens } = doc
  let noun = first + 1
  while (noun < last && tokens[noun].pos === 'ADJ') noun++
  if (!/^(?:the|an?)$/.test(tokens[first].lower) || noun >= last || !HEARD.test(tokens[noun].lower)) return undefined
  if (noun + 1 === last) return null
  return /^(?:from|of)$/.test(tokens[noun + 1].lower) ? readPhrase(doc, noun + 2, last, runs, cast) : undefined
}

function readPhrase(doc: Doc, first: number, last: number, runs: readonly NameRun[], cast: Cast): SourcePhrase | null {
  if (first >= last) return null
  const sound = heard(doc, first, last, runs, cast)
  if (sound !== undefined) return sound
  const joint = readJoint(doc, first, last, runs, cast)
  if (joint) return joint
  const { lower } = doc.tokens[first]
  // “Felix’s response: …”
  const whose = runAt(runs, first)
  if (
    last - first > 2 &&
    runs[whose]?.first === first &&
    runs[whose].possessive &&
    runs[whose].last + 2 === last &&
    UTTERANCES.has(doc.tokens[last - 1].lower) &&
    isName(whose, cast)
  )
    return nameOf(whose, runs)
  const end = endOfHead(doc, first, last, runs)
  // “One of them, Ana Ruiz,”: a number is nobody's name
  const nobody = end === first + 1 && (doc.tokens[first].pos === 'NUM' || isCrowd(doc, first))
  const run = nobody ? -1 : lastRunIn(runs, first, end)
  // “the Briton”: nobody's name
  if (run === runAt(runs, first + 1) && runs[run].last === end && cast.readings[run].national && DEFINITE.has(lower))
    return nominalOf(doc, first, end, last)
  if (
    run >= 0 &&
    (runs[run].last >= end || isSubject(doc, runs[run], first, end, cast.readings[run])) &&
    isName(run, cast)
  ) {
    const holder = officeHolder(doc, first, end, last, runs, cast)
    if (holder >= 0) return nameOf(holder, runs, undefined, true)
    const owned = run > 0 && runs[run - 1].first >= first && runs[run - 1].possessive
    const label = owned ? doc.text.slice(runs[run - 1].start, runs[run].end) : undefined
    return nameOf(run, runs, label)
  }
  // “Analysts at the bank, led by Ana Ruiz,” are not she.
  const many = end > first && GROUP_NOUNS.has(doc.tokens[end - 1].lower)
  const several = many ? apposedNames(doc, end, last, runs, cast) : null
  if (several) return several
  const apposed = many ? -1 : apposedName(doc, { first, last: end }, last, runs, cast)
  if (apposed >= 0) return nameOf(apposed, runs, undefined, end > first && nounOf(doc.tokens[end - 1].lower).personal)
  const given = many ? -1 : givenName(doc, end, last, runs, cast)
  if (given >= 0) return nameOf(given, runs, undefined, true)
  const honoured = many ? -1 : namedBehindOf(doc, end, last, runs, cast)
  if (honoured >= 0) return nameOf(honoured, runs, undefined, true)
  if (end === first) {
    const inside = firstNameIn(runs, first, last, cast)
    if (inside >= 0) return nameOf(inside, runs)
    return PRONOUNS.has(doc.tokens[first].lower)
      ? { kind: 'pronoun', word: doc.tokens[first].lower, token: first }
      : null
  }
  return nominalOf(doc, first, end, last)
}

/** “Auditors said”: several people, with a capital only because they begin a sentence. */
const isCrowd = ({ tokens, sentences }: Doc, i: number): boolean =>
  sentences[tokens[i].sentence].first === i && /[^s]s$/.test(tokens[i].lower) && areMany(tokens[i].lower)

/** “Mr. Lund excused himself”: a name in front and no noun after it that it could belong to. */
function isSubject({ tokens }: Doc, run: NameRun, first: number, end: number, reading: Reading): boolean {
  if (run.first !== first || run.possessive || reading.kind !== 'person') return false
  for (let i = run.last; i < end; i++) if (tokens[i].pos === 'NOUN' || tokens[i].pos === 'PROPN') return false
  return true
}

/** “Lagos State Governor, Mr. Ade Ojo,”, “the director of Julius Berger, Dr. Lars Richter,”: who holds the office that a phrase begins with. */
function officeHolder(
  doc: Doc,
  first: number,
  end: number,
  last: number,
  runs: readonly NameRun[],
  cast: Cast,
): number {
  const { tokens } = doc
  if (end >= last || tokens[end].lower !== ',') return -1
  let office = end - 1
  while (office >= first && !roles.has(tokens[office].lower)) office--
  // “Governor Ade Ojo, Ms. Ruiz’s husband,”: the office has its name behind it, unless “of” or “for” parts them.
  const next = tokens[office + 1]?.lower
  if (office < first || (office + 1 < end && !OF.has(next))) return -1
  const holder = apposedName(doc, { first, last: end }, last, runs, cast)
  if (holder < 0) return -1
  const { given, name } = cast.readings[holder]
  return given !== '' || name?.honorific ? holder : -1
}
const OF = new Set(['of', 'for', 'to', 'at', 'on', '-'])

/** “Two members, Ana Ruiz and Tom Grey,”: several people with a name each right behind the comma. */
function apposedNames(
  doc: Doc,
  comma: number,
  last: number,
  runs: readonly NameRun[],
  cast: Cast,
): SourcePhrase | null {
  if (comma + 1 >= last || doc.tokens[comma].lower !== ',' || runs[runAt(runs, comma + 1)]?.first !== comma + 1)
    return null
  const joint = readJoint(doc, comma + 1, last, runs, cast)
  return joint?.kind === 'joint' && joint.parts.every(({ kind }) => kind === 'name') ? joint : null
}

/** “A woman who gave her name as Fatima”, “a man who identified himself as Colonel Ahmed”: the name behind “as” in the relative clause; -1 where none is. */
function givenName({ tokens }: Doc, end: number, last: number, runs: readonly NameRun[], cast: Cast): number {
  const who = tokens[end]?.lower === ',' ? end + 1 : end
  if (who >= last || tokens[who].lower !== 'who') return -1
  for (let i = who + 2; i < last - 1; i++) {
    // “who is known as Fatima”
    const called = tokens[i].lower === 'as' && /^(?:identified|known|named)$/.test(tokens[i - 1].lower)
    if (!called && !tellsName(tokens, i)) continue
    const run = runAt(runs, i + 1)
    return run < runs.length && runs[run].first === i + 1 && runs[run].last <= last && isName(run, cast) ? run : -1
  }
  return -1
}
/** “… gave her name only as”, “… identified himself as”: does an “as” lead in the name that somebody tells? */
export const tellsName = (tokens: Doc['tokens'], as: number): boolean =>
  tokens[as]?.lower === 'as' &&
  TELLING_NAME.test(tokens[tokens[as - 1]?.lower === 'only' ? as - 2 : as - 1]?.lower ?? '')
const TELLING_NAME = /^(?:names?|himself|herself)$/

/** “Man of the match Ana Ruiz”, “president of the club Ana Ruiz”: a full name right behind what an office is of, and what is of no person. */
function namedBehindOf({ tokens }: Doc, of: number, last: number, runs: readonly NameRun[], cast: Cast): number {
  if (of >= last || tokens[of].lower !== 'of' || tokens[of + 1]?.lower !== 'the') return -1
  let noun = of + 2
  while (noun < last && /^(?:NOUN|ADJ)$/.test(tokens[noun].pos)) noun++
  const run = runAt(runs, noun)
  if (noun === of + 2 || run >= runs.length || runs[run].first !== noun || runs[run].last > last) return -1
  const { kind, given } = cast.readings[run]
  const { personal, plural } = nounOf(tokens[noun - 1].lower)
  return (kind === 'person' || kind === 'unknown') && given !== '' && !personal && !plural && !runs[run].possessive
    ? run
    : -1
}

/** “, published in Nature”: a name that a participle or preposition leads in is not that of what stands before it. */
const isLedIn = ({ tokens }: Doc, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ pos }) => pos === 'ADP' || pos === 'VERB')

/** “Her old colleague at the harbour, Jonas B. Lindqvist,”: the person after the comma who closes the phrase. */
function apposedName(
  doc: Doc,
  { first, last: from }: TokenRange,
  last: number,
  runs: readonly NameRun[],
  cast: Cast,
): number {
  for (let i = from; i < last - 1; i++) {
    if (doc.tokens[i].lower !== ',') continue
    const opening = runAt(runs, i + 1)
    if (opening >= runs.length || runs[opening].first >= last) return -1
    // “the Spanish sailor Ana Ruiz”
    const nation = demonyms.has(doc.tokens[runs[opening].first].lower) && doc.tokens[runs[opening].last]?.pos === 'NOUN'
    const run = nation && runs[opening + 1]?.first < last ? opening + 1 : opening
    const bare =
      runs[run].first - i <= (nation ? 5 : 3) && !runs[run].possessive && !isLedIn(doc, i + 1, runs[run].first)
    const next = doc.tokens[runs[run].last]
    // “Another, Sarah Lee of Orvia, said”
    const ofSome = next !== undefined && /^(?:of|from|at)$/.test(next.lower) && cast.readings[run].given !== ''
    const closes = runs[run].last >= last || ofSome || (next.pos === 'PUNCT' && next.lower !== '’')
    const { kind, given, name } = cast.readings[run]
    // “its union, Docklink”; “his wife, Rita”; “her neighbour, Andreas”
    const head = doc.tokens[from - 1]?.lower ?? ''
    const ofBody = ORGANIZATION_NOUNS.has(head) && kind !== 'place'
    // “my barber, Andreas”
    const owned = WHOSE.has(doc.tokens[first].lower) && from - first === 2 && /(?:er|or|ist|mate)$/.test(head)
    const ofPerson =
      run !== opening ||
      (runs[run].first === i + 1 && (owned || femaleRoles.has(head) || maleRoles.has(head) || nounOf(head).personal))
    // “the judge, Mrs Justice Lund”
    const titled = name?.role != null || name?.honorific != null
    const fits = kind === 'person' || kind === 'unknown' ? given !== '' || titled || ofPerson || ofBody : ofBody
    if (bare && closes && fits && isName(run, cast)) return run
  }
  return -1
}
