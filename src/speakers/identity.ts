import { doubleMetaphone } from 'double-metaphone'
import { foldSpelling, foldWord, fromWadeGiles } from './fold.js'
import { germanReadings } from './german.js'
import { classOfName, givenNameClasses, isGivenName, originsOfGivenName } from './given-names.js'
import type { Origin } from './lexicon/given-names.js'
import { type PersonName, parseName } from './name.js'
import { isEastAsian, isHangul, isPinyin, isRomaji, isVietnameseSyllable } from './name-order.js'
import { soundOf } from './sound.js'
import { chineseSurnames, hungarianGiven, japaneseSurnames, koreanSurnames, vietnameseSurnames } from './surnames.js'

const SURELY_GREEK = /(?:opoul(?:os|ou)|[ei]idou|iadis|oglou|akis)$/
const SLAVIC_ENDING =
  /(?:(?:[ao]l|[ae]n|[lnrsaeo]k|ts)ow|(?:[csz]h|[^aeiouyhrlc])kina?|nykh|skoi|sk[iy]{1,2}|sky[iyj]|skij|skaya|skaia|skaja|enk[oa]|chuk|czuk|tchouk|[iy]uk|[eo]v|[eo][vw]a|yeva|[eo]ff|v[iy]c|v[iy]ch|shyn|ouskaya|ouski|iak|yak|ychnyi|nyi|chyk|[a-z]{3}i[c]|ouski|shk[oa]|auyou|[ao]u)$/
const CAUCASIAN_ENDING = /(?:shvili|chvili|adze|idze|[iy]an|yants|iants|bayev|baev|mukhamedov|aliyev)$/
const GREEK_ENDING = /(?:ides|iades|ellis|opoulos|opoulou|akis|aki|idis|idou|iadis|oglou|otis|akos)$/
const PERSIAN_ENDING = /(?:[aei]fard|aei|zadeh|zade|nejad|nezhad|pour|jahromi|abadi|ullah|ollah|ullahi|uddin)$/
const TURKIC_ENDING = /(?:[oe](?:v|w|ff)a?|zad[ae]h?|[ln][iuy]|bek|uly|kyzy|tegin)$/
const INDIC_ENDING = /(?:erjee|erji|adhyay|adhyaya|swamy|swami|dhury|udhuri|udhry|singh|wala|ekar|swaraj)$/

const JAPANESE_ENDING =
  /(?:yama|[kg]awa|mura|[dt]a|hara|guchi|bashi|hashi|[sj]h?ima|moto|no|oka|[sz]aki|[sz]awa|ishi|mori|uchi|gaki|tani|be|to|matsu|ki|shita|naga|ya|iwa|oh?|u[nr]a)$/

const THAI_ENDING =
  /(?:kul|kun|wong(?:se)?|sakul|paisarn|nukul|phong|suwan|panich|wanit|thada|r(?:oo|u)ngr(?:oo|u)angkit|charoen|rak|suk|[kg]orn|chai|ra[kt]|siri|mongkh?ol|chart|thong|wattana|phan|punt|anont|sri|som|pornh?|wanich|pong|kapan|kirati|vani[tj]|vanich|chinda|chaiyu(?:t|dh?)|p(?:h?)ak?di|p(?:h?)it(?:h?)ak)$/
const THAI_GIVEN = /(?:ph?ong|ph?orn|chai|sak|wut|yuth?|korn|thep|wat)$/
const ARABIC_GIVEN = /(?:ullah|ollah|udd?in|eddine?|reza)$|^abd[aeou][lr]/

/** Particles that only Arabic names have. */
const ARABIC_PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'bint', 'abu', 'ould', 'as', 'ash', 'ad', 'ar', 'at', 'an'])

/**
 * The language that a name was romanised from, as far as it shows: first by what gives it away (particles, endings), then by the
 * first name. `western` where nothing shows; then no rule of transliteration applies.
 */
export function originOf(name: PersonName): Origin {
  const known = origins.get(name)
  if (known) return known
  const origin = findOrigin(name)
  origins.set(name, origin)
  return origin
}

/** Asked again and again about the same names; a name never changes. */
const origins = new WeakMap<PersonName, Origin>()

function findOrigin(name: PersonName): Origin {
  const given = foldWord(name.given ?? '')
  const family = foldWord(name.family)
  const arabic = name.particle?.split(' ').some((p) => ARABIC_PARTICLES.has(p.toLowerCase()))
  if (arabic || PERSIAN_ENDING.test(family) || ARABIC_GIVEN.test(given)) return 'arabic'
  if (name.order === 'family-first') return eastern(family, given, name)
  if (/(?:[cs]hvili|[ai]dze)$/.test(family)) return 'caucasian'
  const origins = originsOfGiven(name.given ?? '', given)
  const foreign = origins.length > 0 && !origins.includes('western')
  const foremost = origins.find((origin) => origin !== 'hungarian') ?? origins[0]
  if (foreign && !origins.includes('slavic')) return foremost
  if (SURELY_GREEK.test(family)) return 'greek'
  if (CAUCASIAN_ENDING.test(family) && family.length > 5 && !SLAVIC_ENDING.test(family)) return 'caucasian'
  if (SLAVIC_ENDING.test(family) && family.length > 4) return 'slavic'
  if (GREEK_ENDING.test(family)) return 'greek'
  if (INDIC_ENDING.test(family)) return 'indic'
  if (foreign) return foremost
  if (/q(?!u)/.test(family) || (origins.length === 0 && isArabicName(family))) return 'arabic'
  if (origins.length === 0 && given.length > 5 && THAI_GIVEN.test(given) && !isGivenName(given)) return 'thai'
  if (THAI_ENDING.test(family) && (family.length > 6 || /[pwv]ani(?:ch|t|j)$/.test(family))) return 'thai'
  const eastAsian = !origins.includes('western') || (origins.includes('japanese') && japaneseSurnames.has(family))
  if (
    eastAsian &&
    (japaneseSurnames.has(family) ||
      japaneseSurnames.has(foldSpelling(family, 'japanese')) ||
      ((JAPANESE_ENDING.test(family) || (given.length > 7 && JAPANESE_ENDING.test(given))) &&
        isRomaji(family) &&
        isRomaji(given) &&
        !isGivenName(given)))
  )
    return 'japanese'
  const korean = koreanSurnames.has(family) && origins.length === 0 && !isGivenName(given)
  if (korean && (name.given?.includes('-') || (isHangul(given) && !isPinyin(given)))) return 'korean'
  if (chineseSurnames.has(family) && origins.length === 0 && isPinyin(given) && !isGivenName(given)) return 'chinese'
  return 'western'
}

/** Surnames that are fathers' first names: Bassem Youssef. */
const isArabicName = (family: string) => {
  const origins = originsOfGivenName(family)
  return origins.includes('arabic') && !origins.includes('western')
}

const EAST_ASIAN: ReadonlySet<Origin> = new Set(['chinese', 'korean', 'japanese', 'vietnamese'])

/** Languages whose romanisations differ enough that a name may have several spellings, save those of eastern Asia. */
const ROMANISED: readonly Origin[] = ['slavic', 'arabic', 'hebrew', 'greek', 'caucasian', 'indic', 'thai']
/** Those that a name of no known language may be of. Not Thai, whose rules leave the consonants only: it must show. */
const SUSPECTED: readonly Origin[] = ROMANISED.filter((origin) => origin !== 'thai')

export const isRomanised = (origin: Origin): boolean => ROMANISED.includes(origin)

/**
 * The languages that a name may have been romanised from: what shows, and where the first name is unknown, all. None for “Mark Green”,
 * where the first name is English and nothing in the surname speaks against it.
 */
export function plausibleOrigins(name: PersonName): readonly Origin[] {
  const known = plausible.get(name)
  if (known) return known
  const given = isInitials(name.given ?? '') ? [] : originsOfGiven(name.given ?? '', foldWord(name.given ?? ''))
  const own = originOf(name)
  const family = foldWord(name.family)
  // Lin Zheng, Lin Zhang: what is Chinese is nothing else
  if (EAST_ASIAN.has(own)) {
    plausible.set(name, [])
    return []
  }
  const found = new Set<Origin>([own])
  if (!isEastAsian(family)) {
    const english = given.length === 0 && isGivenName(foldWord(name.given ?? ''))
    for (const origin of given.length > 0 ? given : english ? [] : SUSPECTED)
      if (!given.includes('western')) found.add(origin)
  }
  const western = given.includes('western') && given.length === 1
  if ((!western && /[^aeiou][iy]na?$/.test(family)) || (SLAVIC_ENDING.test(family) && family.length > 4))
    found.add('slavic').add('caucasian')
  if (CAUCASIAN_ENDING.test(family) && family.length > 5) found.add('caucasian')
  if (GREEK_ENDING.test(family)) found.add('greek')
  if (isArabicName(family)) found.add('arabic')
  if (found.has('arabic')) found.add('indic')
  if (found.has('arabic') && TURKIC_ENDING.test(family)) found.add('caucasian')
  if (found.has('indic')) found.add('arabic')
  if (found.has('caucasian')) found.add('slavic')
  const origins = ROMANISED.filter((origin) => found.has(origin))
  plausible.set(name, origins)
  return origins
}
const plausible = new WeakMap<PersonName, readonly Origin[]>()

/** Languages of a given name, of the whole and of its parts: “Kyung-wha”, “Jean Claude”. */
function originsOfGiven(text: string, folded: string): readonly Origin[] {
  if (!/[\s-]/.test(text)) return originsOfGivenName(folded)
  const parts = text.split(/[\s-]+/).map(foldWord)
  return [...new Set([folded, ...parts].flatMap(originsOfGivenName))]
}

/** A syllable that Chinese has and Korean has not: ching, kuo, feng. */
const isMandarin = (syllable: string) =>
  /^f|^hs|^c(?!h)|^[qxz]|(?:i(?:ng|en|ang|ao|u|eh|h)|u(?:o|eh|an|ang|ei))$|^[^sy]h?ou$/i.test(syllable)

function eastern(family: string, given: string, name: PersonName): Origin {
  if (hungarianGiven.has(given)) return 'hungarian'
  if (
    vietnameseSurnames.has(family) &&
    name.given?.includes(' ') &&
    name.given.split(' ').every((word) => isVietnameseSyllable(foldWord(word)))
  )
    return 'vietnamese'
  if (japaneseSurnames.has(family) && !chineseSurnames.has(family)) return 'japanese'
  if (!koreanSurnames.has(family) || name.given!.split(/[\s-]/).some(isMandarin)) return 'chinese'
  return /[- ]/.test(name.given ?? '') || !chineseSurnames.has(family) || !isPinyin(given) || !isPinyin(family)
    ? 'korean'
    : 'chinese'
}

/** The family name under one spelling, its particle aside. */
export function familyKey(name: PersonName, origin: Origin = originOf(name)): string {
  const keys = familyKeys.get(name) ?? {}
  const known = keys[origin]
  if (known !== undefined) return known
  const key = makeFamilyKey(name, origin)
  keys[origin] = key
  familyKeys.set(name, keys)
  return key
}

const familyKeys = new WeakMap<PersonName, Partial<Record<Origin, string>>>()

function makeFamilyKey(name: PersonName, origin: Origin): string {
  const family = foldWord(/^Mac\p{Lu}/u.test(name.family) ? name.family.replace('Mac', 'Mc') : name.family)
  if (origin === 'korean') return koreanSurnames.get(family) ?? family
  if (origin === 'chinese') return chineseSurnames.get(family) ?? fromWadeGiles(family)
  if (origin !== 'arabic') return foldSpelling(family, origin)
  return classOfName(family, origin) ?? foldSpelling(family.replace(ABD, 'abd'), origin)
}

/** The given name under one spelling: the name that it is a form of, or its folded letters. */
export function givenKey(name: PersonName, origin: Origin = originOf(name)): string {
  return wordKey(foldWord(name.given ?? ''), origin)
}

/** A given or middle name under one spelling. In: a folded word. */
export function wordKey(word: string, origin: Origin): string {
  if (origin === 'korean' || origin === 'japanese') return foldSpelling(word, origin)
  if (origin === 'vietnamese') return word
  if (origin === 'chinese') return classOfName(word, 'western') ?? fromWadeGiles(word)
  const known = classOfName(word, origin)
  if (known) return known
  if (REWRITTEN.has(origin)) return foldSpelling(origin === 'arabic' ? word.replace(ABD, 'abd') : word, origin)
  return isGivenName(word) ? word : foldSpelling(word, 'western')
}

const ABD = /^abd(?:[aeou][lrs])?(?:[aeou][lrs])?(?=[^aeiou])/
const REWRITTEN: ReadonlySet<Origin> = new Set(ROMANISED)

/**
 * The whole name in one word, hyphens and spaces gone: “Strauss-Kahn” = “Strauss Kahn”, “Gholam Reza” = “Gholamreza”, “R. J.” = “R.J.”.
 * The articles of Arabic names are left out.
 */
export function wholeKey(name: PersonName, origin: Origin = originOf(name)): string {
  const words = name.text.split(/[\s-]+/).map(foldWord)
  const kept = origin === 'arabic' ? words.filter((w, i) => i === 0 || !/^(?:al|el|ul)$/.test(w)) : words
  return foldSpelling(kept.join('').replace(ABD, 'abd'), origin)
}

/** “R.”, “J.K.”, “G”, “MS”. */
export const isInitials = (word: string): boolean =>
  (/^(?:\p{L}\.?-?){1,3}$/u.test(word) && (word.includes('.') || word.length === 1)) ||
  /^(?:\p{Lu}{2}|[B-DF-HJ-NP-TV-XZ]{3})$/u.test(word)

/**
 * The keys of `nameKeys` that tell most: those of the family name, and those of the given name. Two full names that are one share at least
 * one of each. In: a full name. Out: both lists; empty where there is no given name.
 */
export function blockingKeys(text: string): { family: string[]; given: string[] } {
  const name = parseName(text)
  if (!name?.given) return { family: [], given: [] }
  const family = new Set([originOf(name), 'western' as const, ...plausibleOrigins(name)].map((o) => familyKey(name, o)))
  for (const key of surnameSounds(name)) family.add(key)
  const given = new Set(name.given.split(/[\s-]+/).flatMap((word) => [...wordKeys(foldWord(word))]))
  for (const word of name.family.split(/[\s-]+/)) for (const code of soundCodes(foldWord(word))) family.add(code)
  return { family: [...family].filter((key) => key.length > 1), given: [...given].filter((key) => key.length > 1) }
}

/** How a surname sounds, in Egypt and elsewhere. */
function surnameSounds({ family }: PersonName): string[] {
  const word = foldWord(family)
  return [word, soundOf(word), soundOf(word.replace(/g(?!h)/g, 'j'))]
}

/** What a word of a name is found by. In: a folded word. */
function* wordKeys(word: string): Generator<string> {
  yield word
  yield* givenNameClasses(word)
  for (const origin of ROMANISED) yield foldSpelling(word, origin)
  yield* soundCodes(word)
}

const soundCodes = (word: string): string[] => doubleMetaphone(word).filter((code) => code.length > 1)

/**
 * Keys under which all spellings of a name meet, for blocking and search: two names that `sameName` joins share at least one.
 * In: any spelling, with or without titles. Out: folded words, transliteration keys and sound codes, most telling first.
 */
export function nameKeys(text: string): string[] {
  const name = parseName(text)
  const keys = new Set<string>()
  const words = (name ? name.text : text).split(/[\s-]+/).map(foldWord)
  if (name) {
    for (const origin of new Set([originOf(name), 'western', 'chinese', ...ROMANISED] as const)) {
      keys.add(familyKey(name, origin))
      keys.add(wholeKey(name, origin))
    }
    for (const key of surnameSounds(name)) keys.add(key)
    for (const reading of germanReadings(name)) for (const key of surnameSounds(reading)) keys.add(key)
  }
  for (const word of words) {
    if (word.length < 2) continue
    for (const key of wordKeys(word)) keys.add(key)
  }
  return [...keys].filter((key) => key.length > 1)
}
