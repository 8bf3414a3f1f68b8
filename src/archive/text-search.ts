import { stemmer } from 'stemmer'
import { remember } from '../text/remember.js'
import { InvalidRequest } from './errors.js'
import type { TextPart } from './schemas.js'
import { isStop, type Word, words } from './words.js'

/**
 * Full text search by lexemes of our own in PostgreSQL's `tsvector`: every word as it is, marked with “=” (for phrases,
 * prefixes and exclusions), and the stem of every word that is no stop word, at the same position. So one index answers
 * words, exact phrases and prefixes together, and what is highlighted is what matched, by the same functions.
 */

const exact = (word: string): string => `'=${word}'`
const stemOf = remember(stemmer)
const stem = (word: string): string => `'${stemOf(word)}'`
const MAX_POSITION = 16383 // PostgreSQL's limit; words beyond it are found, but not by phrase
const MAX_LEXEME = 100

/** In: a quote's words. Out: the text form of its `tsvector`. */
export function toVector(list: readonly Word[]): string {
  const lexemes: string[] = []
  for (const [i, { norm, joined }] of list.entries()) {
    const at = Math.min(i + 1, MAX_POSITION)
    const word = norm.slice(0, MAX_LEXEME)
    lexemes.push(`${exact(word)}:${at}`)
    if (!isStop(word)) lexemes.push(`${stem(word)}:${at}`)
    const next = list[i + 1]
    if (joined && next) {
      // “cease-fire” is found as ceasefire, too
      const compound = (norm + next.norm).slice(0, MAX_LEXEME)
      lexemes.push(`${exact(compound)}:${at}`, `${stem(compound)}:${at}`)
    }
  }
  return lexemes.join(' ')
}

type Term =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly word: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }

/** A parsed search: every group must match by one of its terms; nothing of `without` may. */
export interface WordQuery {
  readonly groups: readonly (readonly Term[])[]
  readonly without: readonly Term[]
}

/**
 * Reads what people type: words (in any inflection), "exact phrases", -excluded, prefix*, and OR between alternatives.
 * Stop words count only inside phrases, or when there is nothing else. Throws InvalidRequest when there is no word in it.
 */
export function parseQuery(q: string, pointer = '/q'): WordQuery {
  const groups: Term[][] = []
  const without: Term[] = []
  let alternative = false
  for (const [, minus, phrase, open, bare] of q.matchAll(/(-?)(?:["“”]([^"“”]*)["“”]|["“”]([^"“”]*)$|([^\s"“”]+))/g)) {
    if (bare === 'OR' && !minus) {
      alternative = groups.length > 0
      continue
    }
    const terms = bare === undefined ? phraseTerm(phrase ?? open ?? '') : bareTerm(bare)
    if (!terms) continue
    if (minus) without.push(terms)
    else if (alternative) groups.at(-1)!.push(terms)
    else groups.push([terms])
    alternative = false
  }
  if (groups.length === 0 && without.length === 0) throw new InvalidRequest('There is no word to search for', pointer)
  const telling = groups.filter((group) => !group.every((t) => t.kind === 'word' && isStop(t.word)))
  return { groups: telling.length > 0 ? telling : groups, without }
}

function phraseTerm(text: string): Term | null {
  const list = words(text).map((w) => w.norm)
  return list.length === 0 ? null : { kind: 'phrase', words: list }
}

function bareTerm(text: string): Term | null {
  const list = words(text).map((w) => w.norm)
  if (list.length === 0) return null
  if (text.endsWith('*') && list.length === 1) return { kind: 'prefix', word: list[0] }
  return list.length === 1 ? { kind: 'word', word: list[0] } : { kind: 'phrase', words: list }
}

/** In: a parsed search. Out: the text form of PostgreSQL's `tsquery`. */
export function toTsquery({ groups, without }: WordQuery): string {
  const all = groups.map((group) => `(${group.map(termQuery).join('|')})`)
  return [...all, ...without.map((term) => `!(${termQuery(term)})`)].join('&')
}

function termQuery(term: Term): string {
  if (term.kind === 'prefix') return `${exact(term.word)}:*`
  if (term.kind === 'word') return isStop(term.word) ? exact(term.word) : stem(term.word)
  const phrase = `(${term.words.map(exact).join('<->')})`
  // “cease-fire” asked for, “ceasefire” written
  return term.words.length === 2 ? `(${phrase}|${exact(term.words.join(''))})` : phrase
}

/** In: alternatives, each a run of words (a name's spellings). Out: a `tsquery` that any of them satisfies. */
export const anyPhrase = (phrases: readonly (readonly string[])[]): string =>
  phrases.map((list) => `(${list.map(exact).join('<->')})`).join('|')

/** Cuts a text where words that the query asked for begin and end. The parts joined are the text. */
export function markMatches(text: string, query: WordQuery | null): TextPart[] {
  const list = words(text)
  const hit = list.map(() => false)
  for (const term of query?.groups.flat() ?? []) {
    const length = term.kind === 'phrase' ? term.words.length : 1
    for (let i = 0; i + length <= list.length; i++) {
      if (matchesAt(list, i, term)) hit.fill(true, i, i + length)
    }
  }
  const parts: TextPart[] = []
  let at = 0
  for (const [i, word] of list.entries()) {
    if (!hit[i] || word.end <= at) continue
    if (word.start > at) parts.push({ text: text.slice(at, word.start), matched: false })
    parts.push({ text: text.slice(word.start, word.end), matched: true })
    at = word.end
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), matched: false })
  return parts
}

function matchesAt(list: readonly Word[], i: number, term: Term): boolean {
  const word = list[i].norm
  if (term.kind === 'prefix') return word.startsWith(term.word)
  if (term.kind === 'phrase') return term.words.every((w, k) => list[i + k].norm === w)
  if (isStop(term.word)) return word === term.word
  const wanted = stemOf(term.word)
  return stemOf(word) === wanted || (list[i].joined && stemOf(word + (list[i + 1]?.norm ?? '')) === wanted)
}
