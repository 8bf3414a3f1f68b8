import type { Gender } from '../types.js'
import { foldSpelling, foldWord } from './fold.js'
import compromise from './lexicon/compromise.json' with { type: 'json' }
import { HUNGARIAN_GIVEN } from './lexicon/family-first.js'
import { IBERIAN_FIRST, JAPANESE_FIRST, THAI_FIRST, WESTERN_FIRST } from './lexicon/first-names.js'
import { GIVEN_NAME_CLASSES, type Origin } from './lexicon/given-names.js'
import { soundOf } from './sound.js'

interface GivenName {
  /** The first spelling of the line that it stands in, or the name itself. */
  readonly classes: readonly string[]
  /** The class among the names of each language. */
  readonly classIn: Partial<Record<Origin, string>>
  readonly origins: readonly Origin[]
  readonly gender: Gender
}

function read(): Map<string, GivenName> {
  const names = new Map<string, GivenName>()
  for (const [key, gender] of [
    ['male', 'male'],
    ['female', 'female'],
    ['either', 'unknown'],
  ] as const)
    for (const name of compromise[key].split('|'))
      if (!name.includes(' ')) names.set(foldWord(name), { classes: [], classIn: {}, origins: [], gender })
  for (const name of HUNGARIAN_GIVEN.split(' '))
    names.set(name, { classes: [], classIn: {}, origins: ['hungarian'], gender: names.get(name)?.gender ?? 'unknown' })
  for (const [origin, lines] of Object.entries(GIVEN_NAME_CLASSES) as [Origin, string][])
    for (const line of lines.trim().split('\n')) {
      const [sign, words] = line.split(': ')
      const spellings = words
        .split(' ')
        .filter((w) => !w.endsWith('_'))
        .map(foldWord)
      for (const word of spellings) add(names, word, spellings[0], origin, sign === 'm' ? 'male' : 'female')
    }
  for (const [origin, list] of [
    ['western', WESTERN_FIRST],
    ['western', IBERIAN_FIRST],
    ['japanese', JAPANESE_FIRST],
    ['thai', THAI_FIRST],
  ] as const)
    for (const word of list) {
      const known = names.get(word) ?? { classes: [], classIn: {}, origins: [], gender: 'unknown' }
      names.set(word, { ...known, origins: [...new Set([...known.origins, origin])] })
    }
  return names
}

function add(names: Map<string, GivenName>, word: string, key: string, origin: Origin, gender: Gender) {
  const known = names.get(word)
  names.set(word, {
    classes: [...new Set([...(known?.classes ?? []), key])],
    classIn: { [origin]: key, ...known?.classIn },
    origins: [...new Set([...(known?.origins ?? []), origin])],
    gender: known === undefined || known.gender === gender ? gender : 'unknown',
  })
}

const NAMES = read()

/** The spellings of each line, by language. */
const LINES: Record<string, string[][]> = Object.fromEntries(
  Object.entries(GIVEN_NAME_CLASSES).map(([origin, lines]) => [
    origin,
    lines
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split(': ')[1]
          .split(' ')
          .filter((w) => !w.endsWith('_'))
          .map(foldWord),
      ),
  ]),
)

/** Is this (folded) word a first name that the lexicons know? */
export const isGivenName = (folded: string): boolean => NAMES.has(folded)

export const genderOfGivenName = (folded: string): Gender => NAMES.get(folded)?.gender ?? 'unknown'

/** Languages whose first name this is; empty for unknown names and for names of the English-speaking world. */
export const originsOfGivenName = (folded: string): readonly Origin[] => NAMES.get(folded)?.origins ?? []

/** The names that this one is a spelling or short form of; itself when it is none. */
export const givenNameClasses = (folded: string): readonly string[] => {
  const classes = NAMES.get(folded)?.classes
  return classes && classes.length > 0 ? classes : [folded]
}

/** The one name that a spelling is a form of, where the tables know it: first among the names of its language. */
export const classOfName = (folded: string, origin: Origin): string | null => {
  const name = NAMES.get(folded)
  return name?.classIn[origin] ?? name?.classes[0] ?? null
}

/**
 * One key for all forms of a given name, whatever languages they are of: Giorgi, George, Yorgos. A spelling that no table has is known by
 * its sound: Djamaal is Jamal. In: a folded word. Out: the first spelling of its line, or the name itself where it is in no line; null for an
 * unknown one.
 */
export function givenNameKey(folded: string): string | null {
  const spelling = listedSpelling(folded)
  if (spelling !== null || folded.length < 3) return spelling && (keyed.get(spelling) ?? spelling)
  bySound ??= listen()
  return bySound.get(soundOf(folded)) ?? null
}

/** A given name as the tables have it: itself, or with its umlauts in one letter: Joerg. In: a folded word. Out: null for an unknown one. */
export function listedSpelling(folded: string): string | null {
  if (NAMES.has(folded)) return folded
  const plain = foldSpelling(folded, 'western')
  return plain !== folded && NAMES.has(plain) ? plain : null
}

/** The languages that have a given name in any of its forms: George is Georgian and Greek, too. In: a folded word. */
export function originsOfKey(folded: string): readonly Origin[] {
  const key = givenNameKey(folded)
  const own = originsOfGivenName(listedSpelling(folded) ?? folded)
  return key === null ? own : [...new Set([...own, ...(keyOrigins.get(key) ?? [])])]
}

/** Lines of two languages that share a spelling are one name. Not those of English: Ted is Edward or Theodore, who are two. */
function unite(): Map<string, string> {
  const keys = new Map<string, string>()
  const rename = (from: string, to: string) => {
    for (const [word, key] of keys) if (key === from) keys.set(word, to)
  }
  for (const [origin, lines] of Object.entries(LINES)) {
    const own = new Set<string>()
    for (const words of lines) {
      const shared = origin === 'western' ? [] : words.map((w) => keys.get(w)).filter((key) => key !== undefined)
      const key = shared[0] ?? keys.get(words[0]) ?? words[0]
      for (const other of shared.slice(1)) if (other !== key) rename(other, key)
      for (const word of words) if (!(own.has(word) && origin === 'western')) keys.set(word, key)
      for (const word of words) own.add(word)
    }
  }
  return keys
}

/** The keys by sound, of the names that are romanised in several ways; a sound of two names is left out. */
function listen(): Map<string, string> {
  const sounds = new Map<string, string | null>()
  for (const [origin, lines] of Object.entries(LINES)) {
    if (origin === 'western') continue
    for (const word of lines.flat()) {
      const key = keyed.get(word)!
      const sound = soundOf(word)
      sounds.set(sound, (sounds.get(sound) ?? key) === key ? key : null)
    }
  }
  return new Map([...sounds].filter((entry): entry is [string, string] => entry[1] !== null))
}

const keyed = unite()

const keyOrigins = new Map<string, Set<Origin>>()
for (const [word, key] of keyed) {
  const origins = keyOrigins.get(key) ?? new Set()
  for (const origin of originsOfGivenName(word)) origins.add(origin)
  keyOrigins.set(key, origins)
}
let bySound: ReadonlyMap<string, string> | undefined

/** First names after which a second surname may follow: Rafael Nadal (Parera). */
export const isIberian = (folded: string): boolean => IBERIAN_FIRST.has(folded)
