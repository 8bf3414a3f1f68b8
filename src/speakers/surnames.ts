import { foldWord } from './fold.js'
import compromise from './lexicon/compromise.json' with { type: 'json' }
import { ENGLISH_SURNAMES } from './lexicon/english-surnames.js'
import { CHINESE, HUNGARIAN, HUNGARIAN_GIVEN, JAPANESE, KOREAN, VIETNAMESE } from './lexicon/family-first.js'
import { WORLD_SURNAMES } from './lexicon/world-surnames.js'

/** Surname → the first of its romanisations. */
function classes(list: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const entry of list.trim().split(/\s+/)) {
    const spellings = entry.split('=').map(foldWord)
    for (const spelling of spellings) if (!map.has(spelling)) map.set(spelling, spellings[0])
  }
  return map
}

export const chineseSurnames = classes(CHINESE)
export const koreanSurnames = classes(KOREAN)
export const vietnameseSurnames = classes(VIETNAMESE)
export const japaneseSurnames = classes(JAPANESE)
export const hungarianSurnames = classes(HUNGARIAN)
export const hungarianGiven: ReadonlySet<string> = new Set(HUNGARIAN_GIVEN.split(' '))

const commonSurnames: ReadonlySet<string> = new Set(compromise.surnames.split('|').map(foldWord))

const english: ReadonlySet<string> = new Set(ENGLISH_SURNAMES)
const world: ReadonlySet<string> = new Set(WORLD_SURNAMES)

/** Two surnames of the English-speaking world that look alike and are two families: Green, Greene. In: folded words. */
export const areTwoSurnames = (a: string, b: string): boolean => a !== b && english.has(a) && english.has(b)

/** So frequent a (folded) surname that an initial before it tells nobody apart. */
export const isFrequent = (word: string): boolean => commonSurnames.has(word) || english.has(word)

/** Is a (folded) word a surname that somebody bears, so that it is no slip of the keyboard for another one? */
export const isSurname = (word: string): boolean =>
  isFrequent(word) ||
  world.has(word) ||
  japaneseSurnames.has(word) ||
  chineseSurnames.has(word) ||
  koreanSurnames.has(word)
