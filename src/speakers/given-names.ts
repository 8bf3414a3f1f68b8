import type { Gender } from '../types.js'
import { foldWord } from './fold.js'
import compromise from './lexicon/compromise.json' with { type: 'json' }
import { HUNGARIAN_GIVEN } from './lexicon/family-first.js'
import { IBERIAN_FIRST, JAPANESE_FIRST, THAI_FIRST, WESTERN_FIRST } from './lexicon/first-names.js'
import { GIVEN_NAME_CLASSES, type Origin } from './lexicon/given-names.js'

interface GivenName {
  /** The first spelling of the line that it stands in, or the name itself. */
  readonly classes: readonly string[]
  /** The class among the names of each language. */
  readonly classIn: Partial<Record<Origin, string>>
  readonly origins: readonly Origin[]
  readonly gender: Gender
}

export interface Line {
  readonly origin: Origin
  readonly sign: string
  readonly spellings: readonly string[]
  /** Those of them that English has, too, so that they tell no language: Samuel, for Samvel. */
  readonly english: ReadonlySet<string>
}

/** The lines of the table: one name each, in all its spellings, folded. */
export const LINES: readonly Line[] = (Object.entries(GIVEN_NAME_CLASSES) as [Origin, string][]).flatMap(
  ([origin, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [sign, words] = line.split(': ')
        const spellings = words.split(' ').filter((word) => !word.endsWith('_'))
        const english = new Set(spellings.filter((word) => word.endsWith('=')).map(foldWord))
        return { origin, sign, spellings: spellings.map(foldWord), english }
      }),
)

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
  for (const { origin, sign, spellings, english } of LINES)
    for (const word of spellings)
      add(names, word, spellings[0], english.has(word) ? 'western' : origin, sign === 'm' ? 'male' : 'female', origin)
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

function add(names: Map<string, GivenName>, word: string, key: string, told: Origin, gender: Gender, origin: Origin) {
  const known = names.get(word)
  names.set(word, {
    classes: [...new Set([...(known?.classes ?? []), key])],
    classIn: { [origin]: key, ...known?.classIn },
    origins: [...new Set([...(known?.origins ?? []), told])],
    gender: known === undefined || known.gender === gender ? gender : 'unknown',
  })
}

const NAMES = read()

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
 * “Hanna” is Anna in Ukraine and Belarus; in Poland, Germany and Finland the two are two names. In: a folded first name and surname. Out:
 * is it Hanna with a surname that is not of the east?
 */
export const isHannaElsewhere = (given: string, family: string): boolean =>
  /^hann?a$/.test(given) && (/w|sz|cz|rz/.test(family) || !EASTERN_SLAVIC.test(family))
const EASTERN_SLAVIC = /(?:enk[oa]|[iy]?uk|[ck]h?[iy]k|[eo]v[ay]?|k[ao]|a[iy]a|ets|[iy]ar|[iy]ch|[iy]n[ay]?|[iy]i|iy)$/

/** First names after which a second surname may follow: Rafael Nadal (Parera). */
export const isIberian = (folded: string): boolean => IBERIAN_FIRST.has(folded)
