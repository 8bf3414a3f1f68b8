import { foldWord } from './fold.js'
import compromise from './lexicon/compromise.json' with { type: 'json' }
import { ENGLISH_SURNAMES } from './lexicon/english-surnames.js'
import { CHINESE, HUNGARIAN, HUNGARIAN_GIVEN, JAPANESE, KOREAN, VIETNAMESE } from './lexicon/family-first.js'
import { LOOKALIKE_SURNAMES } from './lexicon/lookalike-surnames.js'
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

/** Surname → the first spelling of its family and the line of those that sound like it. */
const lookalikes: ReadonlyMap<string, { readonly family: string; readonly line: number; readonly first: boolean }> =
  new Map(
    LOOKALIKE_SURNAMES.trim()
      .split('\n')
      .flatMap((families, line) =>
        families
          .split(' ')
          .map((spellings, i) => ({ spellings: spellings.split('='), line, first: i === 0 && families.includes(' ') })),
      )
      .flatMap(({ spellings, line, first }) =>
        spellings.map((word) => [word, { family: spellings[0], line, first }] as const),
      ),
  )

/** The family of a (folded) surname that others sound like: levi for Levy, whom nobody should take for a Lavi. Null for all others. */
export const lookalikeFamily = (word: string): string | null => lookalikes.get(word)?.family ?? null

/** Is a (folded) surname the first of several that sound alike, to which unlisted spellings belong? */
export const isFirstOfLookalikes = (word: string): boolean => lookalikes.get(word)?.first ?? false

/** Two surnames that look or sound alike and are two families: Green, Greene; Patel, Patil. In: folded words. */
export function areTwoSurnames(a: string, b: string): boolean {
  if (a === b) return false
  return (english.has(a) && english.has(b)) || areLookalikes(a, b)
}

/** Two families of one line of the lookalikes, whatever rule would make them one: Sanz, Saenz. In: folded words. */
export function areLookalikes(a: string, b: string): boolean {
  const [first, second] = [lookalikes.get(a), lookalikes.get(b)]
  return first !== undefined && first.line === second?.line && first.family !== second.family
}

/** So frequent a (folded) surname that an initial before it tells nobody apart. */
export const isFrequent = (word: string): boolean => frequent.has(word)
const frequent: ReadonlySet<string> = new Set([...commonSurnames, ...english])

/** Is a (folded) word a surname that somebody bears, so that it is no slip of the keyboard for another one? */
export const isSurname = (word: string): boolean =>
  isFrequent(word) ||
  world.has(word) ||
  lookalikes.has(word) ||
  japaneseSurnames.has(word) ||
  chineseSurnames.has(word) ||
  koreanSurnames.has(word)
