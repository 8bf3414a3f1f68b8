import { doubleMetaphone } from 'double-metaphone'
import { foldSpelling, foldWord } from './fold.js'
import { givenNameClasses, originsOfGivenName } from './given-names.js'
import type { Origin } from './lexicon/given-names.js'
import { type PersonName, parseName } from './name.js'
import { chineseSurnames, hungarianGiven, japaneseSurnames, koreanSurnames, vietnameseSurnames } from './surnames.js'

const SLAVIC_ENDING =
  /(?:sk[iy]{1,2}|sky[iyj]|skij|skaya|skaia|skaja|enk[oa]|chuk|czuk|tchouk|[iy]uk|[eo]v|[eo]va|yeva|[eo]ff|v[iy]c|v[iy]ch|shyn|ouskaya|ouski|iak|yak|ychnyi|nyi|chyk)$/
const CAUCASIAN_ENDING = /(?:shvili|chvili|adze|idze|[iy]an|yants|iants|bayev|baev|mukhamedov|aliyev)$/
const GREEK_ENDING = /(?:opoulos|opoulou|akis|aki|idis|idou|iadis|oglou|otis|akos)$/
const PERSIAN_ENDING = /(?:zadeh|zade|nejad|nezhad|pour|jahromi|abadi|ullah|ollah|ullahi|uddin)$/
const INDIC_ENDING = /(?:erjee|erji|adhyay|adhyaya|swamy|swami|dhury|udhuri|udhry|singh|wala|ekar|swaraj)$/

/** Particles that only Arabic names have. */
const ARABIC_PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'bint', 'abu', 'ould', 'as', 'ash', 'ad', 'ar', 'at', 'an'])

/**
 * The language that a name was romanised from, as far as it shows: first by what gives it away (particles, endings), then by the
 * first name. `western` where nothing shows; then no rule of transliteration applies.
 */
export function originOf(name: PersonName): Origin {
  const given = foldWord(name.given ?? '')
  const family = foldWord(name.family)
  const particle = name.particle?.toLowerCase().split(' ') ?? []
  if (particle.some((p) => ARABIC_PARTICLES.has(p)) || PERSIAN_ENDING.test(family)) return 'arabic'
  if (name.order === 'family-first') return eastern(family, given, name)
  if (CAUCASIAN_ENDING.test(family) && !SLAVIC_ENDING.test(family)) return 'caucasian'
  if (SLAVIC_ENDING.test(family) && family.length > 4) return 'slavic'
  if (GREEK_ENDING.test(family)) return 'greek'
  if (INDIC_ENDING.test(family)) return 'indic'
  const origins = originsOfGivenName(given)
  if (origins.length > 0 && !origins.includes('western')) return origins[0]
  if (japaneseSurnames.has(family) && !originsOfGivenName(given).includes('western')) return 'japanese'
  if (koreanSurnames.has(family) && name.given?.includes('-')) return 'korean'
  return 'western'
}

function eastern(family: string, given: string, name: PersonName): Origin {
  if (hungarianGiven.has(given)) return 'hungarian'
  if (vietnameseSurnames.has(family) && name.given?.includes(' ')) return 'vietnamese'
  if (japaneseSurnames.has(family) && !chineseSurnames.has(family)) return 'japanese'
  if (koreanSurnames.has(family) && (/[- ]/.test(name.given ?? '') || !chineseSurnames.has(family))) return 'korean'
  return 'chinese'
}

/** The family name under one spelling, its particle aside. */
export function familyKey(name: PersonName, origin: Origin = originOf(name)): string {
  const family = foldWord(name.family)
  if (origin === 'korean') return koreanSurnames.get(family) ?? family
  if (origin === 'chinese') return chineseSurnames.get(family) ?? family
  if (origin === 'arabic') {
    const [known] = givenNameClasses(family)
    if (known !== family) return known
  }
  return foldSpelling(family, origin)
}

/** The given name under one spelling: the name that it is a form of, or its folded letters. */
export function givenKey(name: PersonName, origin: Origin = originOf(name)): string {
  const given = foldWord(name.given ?? '')
  if (origin === 'korean' || origin === 'japanese') return foldSpelling(given, origin)
  if (origin === 'chinese' || origin === 'vietnamese') return given
  const [known] = givenNameClasses(given)
  return known !== given || REWRITTEN.has(origin) === false ? known : foldSpelling(given, origin)
}

const REWRITTEN: ReadonlySet<Origin> = new Set(['slavic', 'arabic', 'hebrew', 'greek', 'caucasian', 'indic'])

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** Patronymics tell nobody apart in news: Vladimir Vladimirovich Putin. */
const PATRONYMIC = /(?:ovich|evich|ovych|yovych|ovna|evna|ivna|yivna)$/

/**
 * A person's id: the same on every machine and in every article for all spellings that the rules of this module join.
 * In: a name with at least a given and a family name. Out: “andrei-sibiga” for Andrii Sybiha and Andriy Sybiga alike; null for a
 * single word, because a surname alone names nobody outside its article.
 */
export function personId(name: PersonName): string | null {
  if (name.given === null) return null
  const origin = originOf(name)
  const middle = name.middle.map(foldWord).filter((m) => m.length > 2 && !PATRONYMIC.test(m))
  const parts = [givenKey(name, origin), ...middle, familyKey(name, origin), name.generation ?? '']
  return slug(parts.filter(Boolean).join('-'))
}

/** An id for a name that is no person's: “chinese-foreign-ministry”. */
export const plainId = (name: string): string =>
  slug(
    name
      .replace(/^(?:the|a|an)\s+/i, '')
      .replace(/[’']s\b/g, '')
      .split(/[\s/-]+/)
      .map(foldWord)
      .join('-'),
  )

/**
 * Keys under which all spellings of a name meet, for blocking and search: two names that `sameName` joins share at least one.
 * In: any spelling, with or without titles. Out: folded words, transliteration keys and sound codes, most telling first.
 */
export function nameKeys(text: string): string[] {
  const name = parseName(text)
  const words = text
    .split(/[\s-]+/)
    .map(foldWord)
    .filter((w) => w.length > 1)
  if (!name) return [...new Set(words)]
  const keys = new Set<string>()
  for (const word of [name.family, ...(name.given ? [name.given] : []), ...name.middle]) {
    const folded = foldWord(word)
    if (folded.length < 2) continue
    keys.add(folded)
    for (const origin of ['western', 'slavic', 'arabic', originOf(name)] as const)
      keys.add(foldSpelling(folded, origin))
    for (const known of givenNameClasses(folded)) keys.add(known)
    for (const code of doubleMetaphone(folded)) if (code.length > 1) keys.add(code)
  }
  return [...keys]
}
