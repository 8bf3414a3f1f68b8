import type { Doc } from '../types.js'
import { isCapital } from './capitals.js'
import type { Cast } from './cast.js'
import { roles } from './lexicon/index.js'
import { isRelative, type Nominal } from './nominal.js'
import type { NameRun } from './runs.js'

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

export const nameOf = (run: number, runs: readonly NameRun[], label?: string, person = false): NamePhrase => ({
  kind: 'name',
  run,
  token: runs[run].first,
  label,
  person,
})

/** A run that names somebody or something, and is no bare office (“the President”). */
export function isName(run: number, cast: Cast): boolean {
  const { kind } = cast.readings[run]
  return cast.memberOf[run] >= 0 && kind !== 'none' && kind !== 'people'
}

/** The hyphen, and the marks of “the ‘Padmaavat’ star”. */
const IN_HEAD = new Set(['-', '"', '“', '”', '‘', '’'])

/** “the Match of the Day host”: is what stands behind “of” the rest of a name in front of a noun? */
function namesShow({ text, tokens }: Doc, first: number, of: number, last: number, runs: readonly NameRun[]): boolean {
  const before = runAt(runs, first + 1)
  if (tokens[first].pos !== 'DET' || runs[before]?.first !== first + 1 || runs[before].last !== of) return false
  const opening = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1
  const run = runs[runAt(runs, opening)]
  if (run?.first !== opening || run.last !== last - 1) return false
  return tokens[last - 1].pos === 'NOUN' && !isCapital(text, tokens[last - 1])
}

/** Where the head's noun phrase ends: before a preposition, a comma, a bracket, a relative clause or a verb. Names are kept whole. */
export function endOfHead(doc: Doc, first: number, last: number, runs: readonly NameRun[]): number {
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
    // “the Farmers Union (Ekta) president Ana Ruiz”
    if (lower === '(' && i > first && tokens[i + 2]?.lower === ')' && i + 3 < last && tokens[i + 3].pos === 'NOUN') {
      i += 2
      continue
    }
    if (pos === 'PUNCT' && !IN_HEAD.has(lower)) return i
    // a verb that was taken for something else: “Friends of the Harbour advocates a ban on ferries”
    if (
      i > first + 1 &&
      ARTICLES.has(lower) &&
      !isCapital(doc.text, tokens[i]) &&
      runs[run - 1]?.first >= first &&
      tokens[i - 1].pos !== 'PUNCT'
    )
      return Math.max(i - 1, runs[run - 1].last)
    if (i > first && isRelative(tokens[i])) return i
    if (i > first && pos === 'ADP' && lower !== 'vice') {
      if (lower === 'of' && namesShow(doc, first, i, last, runs)) return last
      return i
    }
    // “CEO and MD Ana Ruiz”: an office does not end before the next one.
    const joined = lower === 'and' && !roles.has(tokens[i - 1]?.lower)
    if (i > first && runs[run - 1]?.last === i && (pos === 'VERB' || joined)) return i
    // “a study published in May”: what a participle begins behind the noun
    if (pos === 'VERB' && i > first && tokens[i - 1].pos === 'NOUN' && tokens[i + 1]?.pos === 'ADP') return i
    if (i > first && (pos === 'AUX' || (pos === 'VERB' && !/ing$|ed$/.test(lower)))) return i
    if (i > first && pos === 'NUM' && tokens[i - 1].pos === 'PROPN') return i
  }
  return last
}

export function lastRunIn(runs: readonly NameRun[], first: number, last: number): number {
  const index = runAt(runs, last) - 1
  return index >= 0 && runs[index].first >= first ? index : -1
}

export function firstNameIn(runs: readonly NameRun[], first: number, last: number, cast: Cast): number {
  for (let i = runAt(runs, first); i < runs.length && runs[i].first < last; i++) if (isName(i, cast)) return i
  return -1
}
