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
import { ABBREVIATED_ROLES, PARTICLES, TELLING_HONORIFICS } from './lexicon/titles.js'
import type { PersonName } from './name.js'
import { bare, isShouted, POSSESSIVE } from './name-case.js'
import { isFamilyFirst } from './name-order.js'
import { isSurname } from './surnames.js'

/** Family names that are also titles: Larry King, Howard Dean, John Major. */
const NAME_LIKE = new Set(
  'king dean major bishop pope judge marshal prince duke baron priest justice marshall earl count little young driver fisher cook baker page knight chance abbot sage warden bailiff pilot star van first west north green laird'.split(
    ' ',
  ),
)

/**
 * Where the titles end and the name begins. In: the words of “Kremlin spokesman Dmitry Peskov”, “Lady Hale of Richmond”. Out: the words of both, and the
 * seat behind “of”.
 */
export function splitTitles(words: readonly string[]) {
  let start = endOfRanks(words)
  let end = words.length
  const of = words.findIndex((w, i) => i > 0 && w.toLowerCase() === 'of')
  for (let i = start; i < end - 1; i++) {
    const word = bare(words[i])
    if (!(honorifics.has(word) || roles.has(word) || isCalling(words, i, start, end, word))) continue
    if (!isTitleHere(words, i, start, end, word)) continue
    // “Son Heung-min” is nobody's son
    if (word === 'son' && words[i] === 'Son' && isFamilyFirst(words.slice(i, end))) continue
    // “Sultan al-Jaber”, “Emir Kusturica”: a first name before what is none
    if (
      i === 0 &&
      (end === 2 || /^[ae]l$/i.test(words[1])) &&
      ((word === 'sultan' && (/^[ae]l(?:-|$)/i.test(words[1]) || !isGivenName(foldWord(words[1])))) ||
        (word === 'emir' && !isGivenName(foldWord(words[1]))))
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
const telling: ReadonlySet<string> = new Set(TELLING_HONORIFICS)
/** Titles that are also the first of three names: Syed Ali Rizvi, U Thein Sein. */
const STYLES = new Set(
  'seyed seyyed sayyid sayed syed sayyed sayyad maulana hajji haji u daw mama mzee ato ibu'.split(' '),
)

const CALLING = /.(?:an|ant|ee|eer|er|eur|ist|or|yst)$/
/** “Showrunner Ana Ruiz”, “Nine-year-old Ana Ruiz”: what ends as callings do and is no first name, before a first name and a surname. */
const isCalling = (words: readonly string[], i: number, start: number, end: number, word: string) =>
  i === 0 &&
  start === 0 &&
  end >= 3 &&
  word.length > 5 &&
  (word.endsWith('-year-old') ||
    ((CALLING.test(word) || word.includes('-of-')) && !isGivenName(word) && isGivenName(foldWord(words[1])))) &&
  !isShouted(words[0])

/** “Det Insp”, “Det Ch Supt”: ranks that the British write without full stops. */
const RANKS = new Set('insp sgt supt con ch chief inspector sergeant superintendent constable'.split(' '))
/** The ranks of the British police by their initials. */
const FORCE = new Map([
  ['PC', 'police constable'],
  ['Pc', 'police constable'],
  ['PCSO', 'community support officer'],
  ['WPC', 'police constable'],
  ['DC', 'detective constable'],
  ['DS', 'detective sergeant'],
  ['DI', 'detective inspector'],
  ['DCI', 'detective chief inspector'],
  ['DCS', 'detective chief superintendent'],
  ['DSI', 'detective superintendent'],
  ['DSU', 'detective superintendent'],
  ['ACC', 'assistant chief constable'],
  ['DCC', 'deputy chief constable'],
])
/** Those of them that nothing else is called. */
const SURE = new Set(['PCSO', 'WPC', 'DI', 'DCI', 'DCS', 'DSI', 'DSU', 'DCC'])

/** How many of the first words are ranks of the police: “Det Ch Insp Ana Ruiz”, “DCI Ruiz”, but not “Con Tom” or “DC Comics”. */
function endOfRanks(words: readonly string[]): number {
  if (FORCE.has(words[0])) return words.length > 2 || (words.length === 2 && isOfForce(words[0], words[1])) ? 1 : 0
  let ranks = 0
  while (ranks < words.length - 1 && (RANKS.has(bare(words[ranks])) || (ranks === 0 && bare(words[0]) === 'det')))
    ranks++
  return ranks > 1 ? ranks : 0
}

/** “DI Ruiz”; of what bodies are called as well, only before a surname: “PC Holt”, but no “PC World”, no “DS Smith” that makes boxes. */
const isOfForce = (rank: string, name: string) =>
  !isShouted(name) && (SURE.has(rank) || (rank !== 'DS' && isSurname(foldWord(name))))

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

/** Titles sorted into honorifics (“Mr”, “Gen”) and the role (“Kremlin spokesman”). */
export function splitHonorifics(titles: readonly string[]) {
  const isHonorific = (w: string) => honorifics.has(bare(w)) && (!roles.has(bare(w)) || w === 'Lady')
  const honorific = titles.filter(isHonorific).map((w) => w.replace(/\./g, ''))
  const role = titles.filter((w) => !isHonorific(w))
  return { honorific: honorific.join(' ') || null, role: role.join(' ').replace(/^the /i, '') || null }
}

/**
 * What somebody is called by the titles before the name, in words: an office, a rank written out, a title of nobility, of the church or of learning.
 * In: “DI Ruiz”, “Count Lund”. Out: “detective inspector”, “count”; empty where nothing tells.
 */
export function callingOf({ honorific, role }: PersonName): string {
  const words = role === null ? [] : role.split(' ').map((word) => FORCE.get(word) ?? word)
  for (const word of honorific?.split(' ') ?? []) if (telling.has(word.toLowerCase())) words.push(word)
  return words.join(' ')
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
