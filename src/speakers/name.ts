import { foldWord } from './fold.js'
import { isGivenName } from './given-names.js'
import { suffixes } from './lexicon/index.js'
import { GENERATIONS } from './lexicon/titles.js'
import { bare, hasCapital, isShouted, isShoutedSurname, POSSESSIVE, unshout } from './name-case.js'
import { splitParts } from './name-parts.js'
import { splitHonorifics, splitTitles } from './name-titles.js'

/** A person's name in its parts. Absent parts are null or empty. */
export interface PersonName {
  /** The name alone, as it stood: without titles, suffixes and possessive, ALL CAPS written out: “Marco Rubio”. */
  readonly text: string
  /** “Mr”, “Lord”, “Gen” … in the order of the text, without full stops. */
  readonly honorific: string | null
  /** “Kremlin spokesperson”. */
  readonly role: string | null
  /** “Secretary General Ban”, “Lady Hale of Richmond”: the last. */
  readonly territory: string | null
  readonly given: string | null
  readonly middle: readonly string[]
  /** “Bobby” in Robert C. “Bobby” Scott. */
  readonly nickname: string | null
  /** “von der”, “al”. */
  readonly particle: string | null
  /** The family name, or the only name of a mononym or of somebody called by the surname alone. */
  readonly family: string
  /** Jr, Sr, II …: what tells a father from a son. */
  readonly generation: string | null
  readonly order: 'given-first' | 'family-first'
}

const NICKNAME =
  /\s*(?:["“”«»]|''|``)\s*([\p{L}][\p{L}.' -]{0,20}?)\s*(?:["“”«»]|''|``)|\s*[(‘']([\p{Lu}][\p{L}.]{1,14})[)’'](?=\s\p{Lu})/u
/** Malay titles of two words. */
const MALAY = /^(?:Tan Sri|Puan Sri|Dato['’]?(?: Seri| Sri)?|Datuk(?: Seri| Sri)?|Tun)\s+(?=\p{Lu})/u
const PARENTHESIS = /\s*\([^)]*\)?/g
/** Most names: English letters, hyphens and full stops with single spaces between the words. Nothing is to be cleaned away there. */
const CLEAN = /^[A-Za-z][A-Za-z.-]*(?: [A-Za-z][A-Za-z.-]*)*$/

/**
 * Splits a person's name, with the titles before it, into its parts.
 * In: “Kremlin spokesman Dmitry Peskov”, “ROBERT C. ‘BOBBY’ SCOTT’s”, “Xi Jinping”, “Orbán Viktor”, “Smith, John”.
 * Out: the parts, or null when no name is left (“the minister”).
 */
export function parseName(input: string): PersonName | null {
  if (SINGLE.test(input)) return single(input)
  const { text, nickname } = CLEAN.test(input) ? { text: input, nickname: null } : clean(input)
  const { words, generation } = splitComma(text.includes(' ') ? joinSplit(text) : text)
  const { titles, name, territory } = splitTitles(words)
  const rest = [...name]
  let tail = generation
  while (rest.length > 1 && isSuffix(rest, titles)) {
    const suffix = bare(rest.pop()!)
    const generation = WRITTEN_OUT[suffix] ?? suffix
    if (GENERATIONS.has(generation) || ROMAN.test(suffix.toUpperCase())) tail = generation
  }
  if (rest.length === 0 || !rest.some(hasCapital)) return null
  const spelled = rest.every(isShouted)
    ? rest.map(unshout)
    : isShoutedSurname(rest)
      ? [unshout(rest[0]), ...rest.slice(1)]
      : rest
  const { given, middle, particle, family, order } = splitParts(spelled)
  const { honorific, role } = splitHonorifics(titles)
  const whole = spelled.join(' ').replace(SPLIT, '$1 ')
  return { text: whole, honorific, role, territory, given, middle, nickname, particle, family, generation: tail, order }
}

/** One word, and nothing in it that could be a title, a particle or initials: a surname, as most names are. */
const SINGLE = /^[A-Z][a-z]+$/
const single = (word: string): PersonName => ({
  text: word,
  honorific: null,
  role: null,
  territory: null,
  given: null,
  middle: NONE,
  nickname: null,
  particle: null,
  family: word,
  generation: null,
  order: 'given-first',
})
const NONE: readonly string[] = []

const WRITTEN_OUT: Record<string, string | undefined> = {
  junior: 'jr',
  senior: 'sr',
  fils: 'jr',
  père: 'sr',
  pere: 'sr',
}
/** “Jr.”, “PhD”; “Junior” where it is not all that follows a first name: Vinícius Júnior. A monarch's “XII”, and behind a title “I”. */
const isSuffix = (words: readonly string[], titles: readonly string[]) => {
  const word = words[words.length - 1]
  const last = bare(word)
  if (suffixes.has(last) || (words.length > 2 && WRITTEN_OUT[last] !== undefined)) return true
  if (!ROMAN.test(word.replace(/\.$/, ''))) return false
  return word.length > 2 || REIGNS.test(titles.at(-1) ?? '') || (word.length > 1 && isGivenName(foldWord(words[0])))
}
const ROMAN = /^(?:I|VI{1,3}|IX|XI{0,3}|XIV|XVI{0,3}|XIX|XXI{0,3})$/
/** Titles of those who are counted: “King Charles I” is, “Malcolm X” is not. */
const REIGNS = /^(?:king|queen|pope|emperor|empress|tsar|czar|emir|sultan|patriarch|prince|duke|shah)$/i

/** “Seán Ó Briain” is written so, though its surname is read as one word. */
const SPLIT = /(?<=\s)(Ó)(?=\p{Lu}\p{Ll})/u

/** Malay titles off, and a name that was split after its first letters in one again: O Neill, Mc Carthy. */
function joinSplit(text: string): string {
  const bare = /^[DPT]/.test(text) ? text.replace(MALAY, '') : text
  // Asked apart, because the second pattern is slow.
  return /[cOÓ] /.test(bare) ? bare.replace(/(?<=^|\s)(Mac|Mc|[OÓ]) (?=\p{Lu}\p{Ll})/gu, '$1') : bare
}

/** The name without possessive, brackets, marks and double spaces, and the nickname that stood in marks. */
function clean(input: string): { text: string; nickname: string | null } {
  const text = input.trim().replace(/\s+/g, ' ').replace(POSSESSIVE, '')
  const quoted = text.match(NICKNAME)
  const whole = (quoted ? text.replace(NICKNAME, ' ') : text)
    .replace(PARENTHESIS, '')
    .replace(/[“”"«»]/g, '')
    .trim()
  return { text: whole, nickname: quoted ? (quoted[1] ?? quoted[2]) : null }
}

/** “Smith, John” → John Smith; “King, Jr.” → the suffix apart; anything else after a comma is an apposition. */
function splitComma(text: string): { words: string[]; generation: string | null } {
  const at = text.indexOf(',')
  if (at < 0) return { words: text.includes(' ') ? text.split(' ').filter(Boolean) : [text], generation: null }
  const before = text.slice(0, at).trim().split(' ').filter(Boolean)
  const after = text
    .slice(at + 1)
    .split(',')[0]
    .trim()
    .split(' ')
    .filter(Boolean)
  const suffix = bare(after[0] ?? '')
  if (suffixes.has(suffix)) return { words: before, generation: GENERATIONS.has(suffix) ? suffix : null }
  const swapped = before.length === 1 && after.length > 0 && after.length <= 2 && isGivenName(foldWord(after[0]))
  return { words: swapped ? [...after, ...before] : before, generation: null }
}

/** How many words a text has whose words are parted by single spaces. */
export function countWords(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}
