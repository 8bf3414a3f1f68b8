import type { Gender } from '../types.js'
import { foldWord } from './fold.js'
import { isGivenName } from './given-names.js'
import {
  demonyms,
  femaleHonorifics,
  femaleRoles,
  honorifics,
  maleHonorifics,
  maleRoles,
  places,
  roleModifiers,
  roles,
  suffixes,
} from './lexicon/index.js'
import { ABBREVIATED_ROLES, GENERATIONS, PARTICLES } from './lexicon/titles.js'
import { isChinese, isEastAsian, isFamilyFirst, isKoreanInEnglishOrder } from './name-order.js'

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
const POSSESSIVE = /(?:[’'`]s|(?<=s)[’'])$/i
const bare = (word: string) => {
  const lower = word.toLowerCase()
  return lower.includes('.') || lower.includes('’') ? lower.replace(/\./g, '').replace(/’/g, "'") : lower
}
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

/** Family names that are also titles: Larry King, Howard Dean, John Major. */
const NAME_LIKE = new Set(
  'king dean major bishop pope judge marshal prince duke baron priest justice marshall earl count little young driver fisher cook baker page knight chance abbot sage warden bailiff pilot star van first west north green laird'.split(
    ' ',
  ),
)

function splitTitles(words: readonly string[]) {
  let start = 0
  let end = words.length
  const of = words.findIndex((w, i) => i > 0 && w.toLowerCase() === 'of')
  for (let i = 0; i < end - 1; i++) {
    const word = bare(words[i])
    if (!(honorifics.has(word) || roles.has(word) || isCalling(words, i, start, end, word))) continue
    if (!isTitleHere(words, i, start, end, word)) continue
    // “Son Heung-min” is nobody's son
    if (word === 'son' && words[i] === 'Son' && isFamilyFirst(words.slice(i, end))) continue
    // “Sultan al-Jaber”, “Emir Kusturica”: a first name before what is none
    if (
      i === 0 &&
      (end === 2 || /^[ae]l$/i.test(words[1])) &&
      ((word === 'sultan' && /^[ae]l(?:-|$)/i.test(words[1])) || (word === 'emir' && !isGivenName(foldWord(words[1]))))
    )
      continue
    // “Prince Sultan bin Salman”
    if (/^(?:sultan|emir|amir)$/.test(word) && /^(?:bin|ibn)$/i.test(words[i + 1])) continue
    // “MS Dhoni”, where nothing else is shouted; “M.S. Dhoni”
    if (i === 0 && /^(?:MS|M\.S\.)$/.test(words[0]) && !words.slice(1).every(isShouted)) continue
    if (suffixes.has(bare(words[i + 1])) && i + 2 >= end && i > 0) continue
    const surname = i > start && end - i === 2 && NAME_LIKE.has(word) && isGivenName(foldWord(words[i - 1]))
    const first = i === start && NAME_LIKE.has(word) && end - i === 2 && !honorifics.has(word)
    const given = i > 0 && i === start && (of > i ? of : end) - i === 3 && NAME_LIKE.has(word)
    if (surname || first || given) continue
    start = i + 1
  }
  let territory: string | null = null
  if (of === start && start > 0) {
    // “President of Ukraine Volodymyr Zelenskyy”: the office goes on over “of”
    start = of + 1
    while (start < end - 1 && (places.has(bare(words[start])) || /^(?:the|and|state|defen[cs]e)$/i.test(words[start])))
      start++
  } else if (of > start) {
    territory = words.slice(of + 1).join(' ')
    end = of
  }
  while (start < end - 2 && isOutside(words[start])) start++
  if (start < end - 1 && /^[a-z]/.test(words[start]) && !PARTICLES.has(words[start].replace(/-.*/, ''))) start++
  return { titles: words.slice(0, start), name: words.slice(start, end), territory }
}

const ABBREVIATED: ReadonlySet<string> = new Set(ABBREVIATED_ROLES)
/** Titles that are also the first of three names: Syed Ali Rizvi, U Thein Sein. */
const STYLES = new Set(
  'seyed seyyed sayyid sayed syed sayyed sayyad maulana hajji haji u daw mama mzee ato ibu'.split(' '),
)

const CALLING = /.(?:an|ant|ee|eer|er|eur|ist|or|yst)$/
/** “Showrunner Ana Ruiz”, “Islander Ana Ruiz”: what ends as callings do and is no first name, before a first name and a surname. */
const isCalling = (words: readonly string[], i: number, start: number, end: number, word: string) =>
  i === 0 &&
  start === 0 &&
  end >= 3 &&
  word.length > 5 &&
  (CALLING.test(word) || word.includes('-of-')) &&
  !isGivenName(word) &&
  isGivenName(foldWord(words[1])) &&
  !isShouted(words[0])

/** “Det Insp”, “Det Ch Supt”: ranks that the British write without full stops. */
const RANKS = new Set('insp sgt supt con ch chief inspector sergeant superintendent constable'.split(' '))
/** Abbreviations that are names where no full stop follows: Min Aung Hlaing. */
const NEED_STOP = new Set(['min', 'del', 'const', 'det', 'dep', 'dir', 'fed', 'am', 'om'])

/** Is a word that can be a title one in this place? Not “Min” in Choi Min Seok, nor “Sheikh” in Hassan Sheikh Mohamud. */
function isTitleHere(words: readonly string[], i: number, start: number, end: number, word: string): boolean {
  if (STYLES.has(word)) return i === start && end - i >= 3
  if (NEED_STOP.has(word) && !words[i].endsWith('.') && !RANKS.has(bare(words[i + 1]))) return false
  if (i === start) return true
  if (ABBREVIATED.has(word) && !words[i].endsWith('.') && words[i] !== words[i].toUpperCase()) return false
  return !(honorifics.has(word) && isGivenName(foldWord(words[i - 1])))
}

/** A country or people before a name: “Ukraine’s Volodymyr Zelenskyy”. */
function isOutside(word: string): boolean {
  const lower = bare(word).replace(POSSESSIVE, '')
  return (places.has(lower) || demonyms.has(lower) || roleModifiers.has(lower)) && !isGivenName(foldWord(lower))
}

function splitHonorifics(titles: readonly string[]) {
  const isHonorific = (w: string) => honorifics.has(bare(w)) && (!roles.has(bare(w)) || w === 'Lady')
  const honorific = titles.filter(isHonorific).map((w) => w.replace(/\./g, ''))
  const role = titles.filter((w) => !isHonorific(w))
  return { honorific: honorific.join(' ') || null, role: role.join(' ').replace(/^the /i, '') || null }
}

/** A capital letter, or a letter of a script that has no case. */
const hasCapital = (word: string) => /^[A-Z]/.test(word) || /\p{Lu}|\p{Lo}/u.test(word)

const isShouted = (word: string) => {
  const second = word.charCodeAt(1)
  if (second >= 97 && second <= 122) return false
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

/** “MA Ngok”, “XI Jinping”: no initials, but a surname in capitals. */
const isShoutedSurname = (words: readonly string[]) =>
  words.length > 1 &&
  /^\p{Lu}{2}$/u.test(words[0]) &&
  isFamilyFirst(words) &&
  words.slice(1).every((word) => isChinese(foldWord(word)))

/** “MCCONNELL” → “McConnell”, “O’NEILL” → “O’Neill”; initials stay. */
function unshout(word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || (word.includes('.') && letters.length < 4)) return word
  const lower = word.toLowerCase().replace(/(?<=^|[-’'])\p{L}/gu, (c) => c.toUpperCase())
  return lower.replace(/^Mc(\p{L})/u, (_, c: string) => `Mc${c.toUpperCase()}`)
}

type Parts = Pick<PersonName, 'given' | 'middle' | 'particle' | 'family' | 'order'>
const partsOf = (given: string | null, middle: readonly string[], particle: string | null, family: string): Parts => ({
  given,
  middle,
  particle,
  family,
  order: 'given-first',
})

function splitParts(words: readonly string[]): Parts {
  const joint =
    words.length === 1 &&
    words[0].includes('-') &&
    words[0].match(/^(\p{Lu}[\p{L}]{2,})-(ul|ur|ud|us|uz|e)-(\p{Lu}[\p{L}]+)$/u)
  if (joint) return partsOf(joint[1], NONE, joint[2], joint[3])
  if (words.length === 2 && words[1][2] === '-' && /^ul-\p{Lu}/iu.test(words[1]))
    return partsOf(words[0], NONE, 'ul', words[1].slice(3))
  const last = splitJoinedParticle(words[words.length - 1])
  if (words.length === 1) return partsOf(null, NONE, last.particle, last.family)
  if (isFamilyFirst(words)) {
    const given = words.slice(1).join(' ')
    return { given, middle: NONE, particle: null, family: words[0], order: 'family-first' }
  }
  if (isKoreanInEnglishOrder(words)) return partsOf(`${words[0]} ${words[1]}`, NONE, null, words[2])
  const served = words.length - 2
  if (served > 0 && /^abd-?(?:[aeou]l)?$/i.test(words[served])) {
    const joined = `${words[served]}${words[served + 1].replace(/^[ae]l-/i, '').toLowerCase()}`
    return splitParts([...words.slice(0, served), joined])
  }
  // Alaa Abd El Fattah
  if (served > 1 && /^abd$/i.test(words[served - 1]) && /^[aeu][lrsdnz]$/i.test(words[served]))
    return splitParts([...words.slice(0, served - 1), `${words[served - 1]}-${words[served]}`, words[served + 1]])
  const din = words.length > 2 && /^[aeu][ld]-?d[iey]{1,2}n$/i.test(words[words.length - 1])
  // Baha al-Din, Bahaa-Eldin
  if (din)
    return splitParts([
      ...words.slice(0, -2),
      words
        .slice(-2)
        .join('-')
        .replace(/(?<=-.{1,3})-/, ''),
    ])
  const compound = givenLength(words)
  if (compound > 1) {
    const rest = splitParts([words.slice(0, compound).join(' '), ...words.slice(compound)])
    return rest
  }
  const english = englishBeforeChinese(words)
  if (english) return partsOf(words[0], english, null, words[1])
  let from = words.length - 1
  // “Robert E. Kane” has an initial, “Eça e Queiroz” a particle
  while (from > 1 && PARTICLES.has(bare(words[from - 1])) && !/^\p{Lu}\.?$/u.test(words[from - 1])) from--
  if (
    from === 1 &&
    PARTICLES.has(bare(words[0])) &&
    !/^(?:\p{Lu}{1,2}|(?:\p{Lu}\.)+)$/u.test(words[0]) &&
    !isGivenName(foldWord(words[0]))
  )
    return partsOf(null, NONE, words[0], words.slice(1).join(' '))
  const particle = [...words.slice(from, -1), ...(last.particle ? [last.particle] : [])].join(' ')
  return partsOf(words[0], words.slice(1, from), particle || null, last.family)
}

/** Given names of two words: Abdul Rahman, Abd al-Rahman, Abu Bakr, Nour Eddine. */
function givenLength(words: readonly string[]): number {
  if (words.length < 3) return 1
  if (/^(?:abd|abd-?[aeu]l|abd[aeou][lr]|abu)$/i.test(words[0])) return 2
  return /^(?:eddine?|uddin|[aeu]l-?din|ud-?din)$/i.test(words[1]) ? 2 : 1
}

/** Hong Kong's order: John Lee Ka-chiu, Peter Chan Siu-ming; with the own surname after the husband's: Carrie Lam Cheng Yuet-ngor. */
function englishBeforeChinese(words: readonly string[]): string[] | null {
  const { length } = words
  if (length < 3 || length > 4) return null
  const first = foldWord(words[0])
  // Starry Lee Wai-king, whatever the first name, where all the rest is a name of its own
  if (!isGivenName(first) && (first.length < 4 || isEastAsian(first) || !words[length - 1].includes('-'))) return null
  if (length === 4 && words[3].includes('-') && isFamilyFirst([words[1], words[3]]) && isFamilyFirst(words.slice(2)))
    return [words[3]]
  return isFamilyFirst(words.slice(1)) && (length === 4 || words[2].includes('-')) ? [words.slice(2).join('-')] : null
}

/** “al-Assad” → al + Assad; “d’Estaing” → d’ + Estaing. O’Neill and Ben-Gvir stay whole: there the particle is the name. */
function splitJoinedParticle(word: string): { particle: string | null; family: string } {
  const match = /[-’']/.test(word) && word.match(/^(al|el|as|ash|ad|ar|at|an|d|l)[-’'](?=\p{L}{3})/iu)
  return match ? { particle: match[1], family: word.slice(match[0].length) } : { particle: null, family: word }
}

/** The gender that the titles before a name tell: “Mrs.”, “Sir”, “spokeswoman”. */
export function genderOfTitles(name: PersonName | null): Gender {
  if (!name?.honorific && !name?.role) return 'unknown'
  for (const word of `${name.honorific ?? ''} ${name.role ?? ''}`.toLowerCase().split(' ')) {
    if (maleHonorifics.has(word) || maleRoles.has(word)) return 'male'
    if (femaleHonorifics.has(word) || femaleRoles.has(word)) return 'female'
  }
  return 'unknown'
}

/** How many words a text has whose words are parted by single spaces. */
export function countWords(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}
