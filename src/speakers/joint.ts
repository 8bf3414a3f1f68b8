import type { Doc } from '../types.js'
import type { Cast } from './cast.js'
import { endOfHead, isName, lastRunIn, nameOf, runAt, type SourcePhrase } from './head.js'
import { GROUP_NOUNS, ORGANIZATION_NOUNS } from './lexicon/nouns.js'
import { DEFINITE, isRelative, nominalOf } from './nominal.js'
import type { NameRun } from './runs.js'

/** “Merz and Harbour Minister Rita Lund”, “Merz, Nordic leaders”. */
export function readJoint(
  doc: Doc,
  first: number,
  last: number,
  runs: readonly NameRun[],
  cast: Cast,
): SourcePhrase | null {
  const { tokens } = doc
  // “Neither Lund nor Reid”
  if (tokens[first].lower === 'neither' || tokens[first].lower === 'both') first++
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
    if (isRelative(tokens[i]) || (i > first && depth === 0 && tokens[i].pos === 'ADP')) break
    if (lower === ',' && tokens[i + 1]?.lower !== 'and') {
      const closed = endOfAside(doc, i, last, runs, cast)
      if (closed > i) i = closed
      else if (runs[runAt(runs, i + 1)]?.first !== i + 1) break
    }
    if (depth === 0 && (lower === 'and' || lower === '&' || lower === 'nor')) cuts.push(i)
  }
  for (const cut of cuts) {
    if (isInApposition(doc, first, cut, runs, cast)) continue
    if (isWithinBody(doc, first, cut, runs, cast)) {
      const end = runs[runAt(runs, cut + 1)].last
      return nominalOf(doc, first, end, end)
    }
    const left = readPronoun(doc, first, cut) ?? readPart(doc, first, cut, runs, cast)
    const right = readJoint(doc, cut + 1, last, runs, cast) ?? readPart(doc, cut + 1, last, runs, cast)
    if (left && right) return { kind: 'joint', parts: [...flat(left), ...flat(right)], token: first }
  }
  return cuts.length === 0 ? readBareList(doc, first, last, runs, cast) : null
}

/** What an aside between commas is not longer than, in tokens. */
const LONGEST_ASIDE = 9

/** “Ana Ruiz, 44, and”, “Ana Ruiz, D-Minn., Mark Hale”: the comma that closes an aside before another name; 0 where none does. */
function endOfAside({ tokens }: Doc, comma: number, last: number, runs: readonly NameRun[], cast: Cast): number {
  let end = comma + 1
  while (end < last && end - comma < LONGEST_ASIDE && tokens[end].lower !== ',') {
    const { pos, lower } = tokens[end]
    if (pos === 'VERB' || pos === 'AUX' || isRelative(tokens[end]) || lower === 'and') return 0
    end++
  }
  if (tokens[end]?.lower !== ',') return 0
  const next = tokens[end + 1]?.lower === 'and' ? end + 2 : end + 1
  const run = runAt(runs, next)
  const near = next === end + 1 ? 0 : LONGEST_TITLE
  return run < runs.length && runs[run].last <= last && runs[run].first - next <= near && isName(run, cast) ? end : 0
}
const LONGEST_TITLE = 4

/** “The Telangana Gig and Platform Workers Union”: before “and” no name of its own, and behind it the noun of a body, in a name of three words or more. */
function isWithinBody({ tokens }: Doc, first: number, cut: number, runs: readonly NameRun[], cast: Cast): boolean {
  if (tokens[first].lower !== 'the' || cut - first < 2) return false
  const [left, right] = [runAt(runs, first + 1), runAt(runs, cut + 1)]
  if (right >= runs.length || runs[left].last !== cut || runs[right].first !== cut + 1 || runs[right].last - cut < 3)
    return false
  const { kind, given, body } = cast.readings[left]
  const ends = ORGANIZATION_NOUNS.has(tokens[runs[right].last - 1].lower)
  return ends && kind === 'unknown' && (given === '' || body === null) && cast.readings[right].body === null
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
  while (comma > first && (tokens[comma].lower !== ',' || isWithinRun(comma, runs))) comma--
  if (comma <= first) return false
  const run = runAt(runs, comma + 1)
  return !(run < runs.length && runs[run].first < cut && isName(run, cast))
}

/** The comma of “Acme, Inc.” */
function isWithinRun(token: number, runs: readonly NameRun[]): boolean {
  const run = runAt(runs, token) - 1
  return run >= 0 && runs[run].last > token
}

const flat = (phrase: SourcePhrase) => (phrase.kind === 'joint' ? phrase.parts : [phrase])

/** Where the text goes on behind “(D-Ore.)”. */
function behindBracket({ tokens }: Doc, open: number, last: number): number {
  if (tokens[open]?.lower !== '(') return open
  let end = open
  while (end < last && tokens[end].lower !== ')') end++
  return end + 1
}

/** “She and her colleagues”. */
function readPronoun({ tokens }: Doc, first: number, last: number): SourcePhrase | null {
  const { lower } = tokens[first]
  return last - first === 1 && (lower === 'he' || lower === 'she')
    ? { kind: 'pronoun', word: lower, token: first }
    : null
}

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
  const next = behindBracket(doc, end, last)
  if (next < last && tokens[next].lower === ',') {
    const aside = endOfAside(doc, next, last, runs, cast)
    const more = readPart(doc, (aside || next) + 1, last, runs, cast)
    if (more && (more.kind === 'name' || more.kind === 'joint'))
      return { kind: 'joint', parts: [name, ...flat(more)], token: first }
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
