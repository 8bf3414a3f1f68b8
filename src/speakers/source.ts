import type { Doc, Span } from '../types.js'
import type { Cast } from './cast.js'
import { femaleRoles, maleRoles, roles } from './lexicon/index.js'
import { GROUP_NOUNS, ORGANIZATION_NOUNS } from './lexicon/nouns.js'
import { DEFINITE, type Nominal, nominalOf, nounOf, RELATIVE } from './nominal.js'
import type { Reading } from './reading.js'
import { isCapital, isPossessive, type NameRun } from './runs.js'

/** What a source is, as a phrase: before anybody knows whom it stands for. Token indexes are into the document. */
export type SourcePhrase =
  | { readonly kind: 'pronoun'; readonly word: string; readonly token: number }
  | NamePhrase
  | Nominal
  | { readonly kind: 'joint'; readonly parts: readonly SourcePhrase[]; readonly token: number }

export interface NamePhrase {
  readonly kind: 'name'
  readonly run: number
  readonly token: number
  /** The name with whose it is, where that stands before it: “Russia’s Defense Ministry”. */
  readonly label?: string | undefined
  /** What stands before it says that it is a person's: “her neighbour, Andreas”. */
  readonly person: boolean
}

const PRONOUNS = new Set(
  'he she it they we i who which that you him her them his their its me us himself herself themselves someone somebody everyone nobody whom whose this these those'.split(
    ' ',
  ),
)
/** Pronouns that are a whole subject: whatever follows them in a source is no part of it. */
const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'you'])
const WHOSE = new Set(['his', 'her', 'their'])
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
const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their'])

/** Index of the first token that ends after an offset. */
export function tokenAt({ tokens }: Doc, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first run that begins at or after a token. */
export function runAt(runs: readonly NameRun[], token: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle].first < token) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Reads a source's phrase: finds its head among names, descriptions and appositions.
 * In: the span that the attribution points at. Out: the phrase; null when there is no word in it.
 * “Apple’s chief executive, Tim Cook,” is the name; “Rob Lund’s doctor” the description; “Merz and Rita Lund” joint.
 */
export function readSource(doc: Doc, span: Span, runs: readonly NameRun[], cast: Cast): SourcePhrase | null {
  const { tokens } = doc
  let first = tokenAt(doc, span.start)
  let last = first + 1
  while (last < tokens.length && tokens[last - 1].end < span.end) last++
  while (first < last && tokens[first].pos === 'PUNCT') first++
  while (last > first && (tokens[last - 1].pos === 'PUNCT' || isPossessive(tokens[last - 1]))) last--
  while (last - first > 1 && AFTER_SUBJECT.has(tokens[last - 1].lower) && !NOBODY.has(tokens[last - 2].lower)) last--
  if (first >= last) return null
  // “Johnson” of Earvin “Magic” Johnson, “Jr.” of Sammy Davis, Jr.
  const before = runAt(runs, first) - 1
  if (before >= 0 && runs[before].last >= last && cast.readings[before].name?.given) first = runs[before].first
  if (last - first === 1 && PRONOUNS.has(tokens[first].lower))
    return { kind: 'pronoun', word: tokens[first].lower, token: first }
  const { lower } = tokens[first]
  if (SUBJECTS.has(lower) && tokens[first + 1].lower !== 'and') return { kind: 'pronoun', word: lower, token: first }
  if (WHOSE.has(lower) && last - first === 2 && UTTERANCES.has(tokens[first + 1].lower))
    return { kind: 'pronoun', word: lower, token: first }
  return readPhrase(doc, first, last, runs, cast)
}

function readPhrase(doc: Doc, first: number, last: number, runs: readonly NameRun[], cast: Cast): SourcePhrase | null {
  const joint = readJoint(doc, first, last, runs, cast)
  if (joint) return joint
  const { lower } = doc.tokens[first]
  const end = endOfHead(doc, first, last, runs)
  const run = lastRunIn(runs, first, end)
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
  const apposed = many ? -1 : apposedName(doc, end, last, runs, cast)
  if (apposed >= 0) return nameOf(apposed, runs, undefined, end > first && nounOf(doc.tokens[end - 1].lower).personal)
  if (end === first) {
    const inside = firstNameIn(runs, first, last, cast)
    if (inside >= 0) return nameOf(inside, runs)
    return PRONOUNS.has(doc.tokens[first].lower)
      ? { kind: 'pronoun', word: doc.tokens[first].lower, token: first }
      : null
  }
  return nominalOf(doc, first, end, last)
}

const nameOf = (run: number, runs: readonly NameRun[], label?: string, person = false): NamePhrase => ({
  kind: 'name',
  run,
  token: runs[run].first,
  label,
  person,
})

/** “Mr. Lund excused himself”: a name in front and no noun after it that it could belong to. */
function isSubject({ tokens }: Doc, run: NameRun, first: number, end: number, reading: Reading): boolean {
  if (run.first !== first || run.possessive || reading.kind !== 'person') return false
  for (let i = run.last; i < end; i++) if (tokens[i].pos === 'NOUN' || tokens[i].pos === 'PROPN') return false
  return true
}

/** A run that names somebody or something, and is no bare office (“the President”). */
function isName(run: number, cast: Cast): boolean {
  const { kind } = cast.readings[run]
  return cast.memberOf[run] >= 0 && kind !== 'none' && kind !== 'people'
}

/** Where the head's noun phrase ends: before a preposition, a comma, a bracket, a relative clause or a verb. Names are kept whole. */
function endOfHead(doc: Doc, first: number, last: number, runs: readonly NameRun[]): number {
  const { tokens } = doc
  let run = runAt(runs, first)
  for (let i = first; i < last; i++) {
    while (run < runs.length && runs[run].last <= i) run++
    if (run < runs.length && runs[run].first <= i) {
      i = Math.min(runs[run].last, last) - 1
      continue
    }
    const { pos, lower } = tokens[i]
    if (i > first && (lower === '’' || lower === "'") && tokens[i - 1].lower.endsWith('s') && i < last - 1) continue
    if (pos === 'PUNCT' && lower !== '-' && lower !== '"' && lower !== '“' && lower !== '”') return i
    // a verb that was taken for something else: “Friends of the Harbour advocates a ban on ferries”
    if (
      i > first + 1 &&
      ARTICLES.has(lower) &&
      !isCapital(doc.text, tokens[i]) &&
      runs[run - 1]?.first >= first &&
      tokens[i - 1].pos !== 'PUNCT'
    )
      return Math.max(i - 1, runs[run - 1].last)
    if (i > first && RELATIVE.has(lower)) return i
    if (i > first && pos === 'ADP' && lower !== 'vice') return i
    if (i > first && runs[run - 1]?.last === i && (pos === 'VERB' || lower === 'and')) return i
    if (i > first && (pos === 'AUX' || (pos === 'VERB' && !/ing$|ed$/.test(lower)))) return i
    if (i > first && pos === 'NUM' && tokens[i - 1].pos === 'PROPN') return i
  }
  return last
}

function lastRunIn(runs: readonly NameRun[], first: number, last: number): number {
  const index = runAt(runs, last) - 1
  return index >= 0 && runs[index].first >= first ? index : -1
}

function firstNameIn(runs: readonly NameRun[], first: number, last: number, cast: Cast): number {
  for (let i = runAt(runs, first); i < runs.length && runs[i].first < last; i++) if (isName(i, cast)) return i
  return -1
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
  const holder = apposedName(doc, end, last, runs, cast)
  return holder >= 0 && cast.readings[holder].given !== '' ? holder : -1
}
const OF = new Set(['of', 'for', 'to', 'at', 'on', '-'])

/** “, published in Nature”: a name that a participle or preposition leads in is not that of what stands before it. */
const isLedIn = ({ tokens }: Doc, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ pos }) => pos === 'ADP' || pos === 'VERB')

/** “Her old colleague at the harbour, Jonas B. Lindqvist,”: the person after the comma who closes the phrase. */
function apposedName(doc: Doc, from: number, last: number, runs: readonly NameRun[], cast: Cast): number {
  for (let i = from; i < last - 1; i++) {
    if (doc.tokens[i].lower !== ',') continue
    const run = runAt(runs, i + 1)
    if (run >= runs.length || runs[run].first >= last) return -1
    const bare = runs[run].first - i <= 3 && !runs[run].possessive && !isLedIn(doc, i + 1, runs[run].first)
    const next = doc.tokens[runs[run].last]
    const closes = runs[run].last >= last || (next.pos === 'PUNCT' && next.lower !== '’')
    const { kind, given, name } = cast.readings[run]
    // “its union, Docklink”; “his wife, Rita”; “her neighbour, Andreas”
    const head = doc.tokens[from - 1]?.lower ?? ''
    const ofBody = ORGANIZATION_NOUNS.has(head) && kind !== 'place'
    const ofPerson =
      runs[run].first === i + 1 && (femaleRoles.has(head) || maleRoles.has(head) || nounOf(head).personal)
    // “the judge, Mrs Justice Lund”
    const titled = name?.role != null || name?.honorific != null
    const fits = kind === 'person' || kind === 'unknown' ? given !== '' || titled || ofPerson || ofBody : ofBody
    if (bare && closes && fits && isName(run, cast)) return run
  }
  return -1
}

/** “Merz and Harbour Minister Rita Lund”, “Merz, Nordic leaders”. */
function readJoint(doc: Doc, first: number, last: number, runs: readonly NameRun[], cast: Cast): SourcePhrase | null {
  const { tokens } = doc
  const cuts: number[] = []
  let run = runAt(runs, first)
  let depth = 0
  for (let i = first; i < last; i++) {
    while (run < runs.length && runs[run].last <= i) run++
    const { lower } = tokens[i]
    if (run < runs.length && runs[run].first <= i) {
      i = Math.min(runs[run].last, last) - 1
      continue
    }
    if (lower === '(') depth++
    if (lower === ')') depth--
    if (lower === 'of' && isPlaceAfter(i, runs, cast)) continue
    if (RELATIVE.has(lower) || (i > first && depth === 0 && tokens[i].pos === 'ADP')) break
    if (lower === ',' && runs[runAt(runs, i + 1)]?.first !== i + 1 && tokens[i + 1]?.lower !== 'and') break
    if (depth === 0 && (lower === 'and' || lower === '&')) cuts.push(i)
  }
  for (const cut of cuts) {
    if (isInApposition(doc, first, cut, runs, cast)) continue
    const left = readPart(doc, first, cut, runs, cast)
    const right = readPart(doc, cut + 1, last, runs, cast)
    if (left && right) return { kind: 'joint', parts: [...flat(left), ...flat(right)], token: first }
  }
  return cuts.length === 0 ? readBareList(doc, first, last, runs, cast) : null
}

/** “Lund of Iowa and Reid of Vermont”. */
function isPlaceAfter(of: number, runs: readonly NameRun[], cast: Cast): boolean {
  const run = runAt(runs, of + 1)
  return run < runs.length && runs[run].first === of + 1 && cast.readings[run].kind === 'place'
}

/** Does an “and” stand inside what is said of the name before it? “Patricia Lindgren, President and Chief Executive of the line”. */
function isInApposition({ tokens }: Doc, first: number, cut: number, runs: readonly NameRun[], cast: Cast): boolean {
  if (cut <= first || tokens[cut - 1].lower === ',' || GROUP_NOUNS.has(tokens[cut - 1].lower)) return false
  let comma = cut - 1
  while (comma > first && tokens[comma].lower !== ',') comma--
  if (comma <= first) return false
  const run = runAt(runs, comma + 1)
  return !(run < runs.length && runs[run].first < cut && isName(run, cast))
}

const flat = (phrase: SourcePhrase) => (phrase.kind === 'joint' ? phrase.parts : [phrase])

/** One side of “and”: a name that closes its part (commas may cut a longer list). */
function readPart(doc: Doc, first: number, last: number, runs: readonly NameRun[], cast: Cast): SourcePhrase | null {
  const { tokens } = doc
  while (first < last && tokens[first].pos === 'PUNCT') first++
  while (last > first && tokens[last - 1].pos === 'PUNCT') last--
  if (first >= last) return null
  const end = endOfHead(doc, first, last, runs)
  const run = lastRunIn(runs, first, end)
  if (run < 0 || runs[run].last < end || !isName(run, cast)) {
    const verbal = tokens[first].pos === 'AUX' || tokens[first].pos === 'VERB'
    const head = end > first ? tokens[end - 1].lower : ''
    const definite = DEFINITE.has(tokens[first].lower) && ORGANIZATION_NOUNS.has(head)
    const closed = end === last && !verbal && (GROUP_NOUNS.has(head) || definite)
    return closed ? nominalOf(doc, first, end, last) : null
  }
  const name = nameOf(run, runs)
  if (end < last && tokens[end].lower === ',') {
    const more = readPart(doc, end + 1, last, runs, cast)
    if (more && more.kind === 'name') return { kind: 'joint', parts: [name, more], token: first }
  }
  return name
}

/** A headline's “Merz, Nordic leaders tell …”. */
function readBareList(
  doc: Doc,
  first: number,
  last: number,
  runs: readonly NameRun[],
  cast: Cast,
): SourcePhrase | null {
  const run = runAt(runs, first)
  if (run >= runs.length || runs[run].first !== first || !isName(run, cast)) return null
  const comma = runs[run].last
  if (comma >= last - 1 || doc.tokens[comma].lower !== ',' || !GROUP_NOUNS.has(doc.tokens[last - 1].lower)) return null
  if (last - comma > 4 || doc.tokens[comma + 1].pos === 'DET' || doc.tokens[comma + 1].pos === 'ADP') return null
  return {
    kind: 'joint',
    parts: [nameOf(run, runs), nominalOf(doc, comma + 1, last, last)],
    token: first,
  }
}
