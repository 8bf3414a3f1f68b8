import { remember } from '../text/remember.js'
import { compareNames } from './compare-names.js'
import { builtInDirectory, type Directory, type KnownPerson } from './directory.js'
import { foldWord } from './fold.js'
import { originsOfGivenName } from './given-names.js'
import { originOf } from './identity.js'
import { knownPerson } from './known-person.js'
import { type PersonName, parseName } from './name.js'
import { sameBody } from './same-body.js'
import { apart, joined, type NameJoin } from './verdict.js'

export type { NameJoin } from './verdict.js'

/** One name is compared with many: what the rules keep of a parsed one is worked out once. */
const parsed = remember(parseName, 20_000)

/**
 * Are two names the same person, or the same body, as far as the names tell, with nothing else known (two articles that have nothing in common)?
 * In: names with or without titles, in any spelling; the directory to look known people up in. Out: the verdict, its rule and
 * the evidence. A surname alone is nobody's name here, unless the directory knows whom it means.
 */
export function sameName(a: string, b: string, directory: Directory = builtInDirectory): NameJoin {
  const knownA = knownPerson(a, directory)
  const knownB = knownPerson(b, directory)
  if (knownA && knownB)
    return knownA === knownB
      ? joined('directory', `both are ${knownA.name}`)
      : apart('directory', `${knownA.name}, ${knownB.name}`)
  const ofBodies = sameBody(a, b, directory)
  if (ofBodies) return ofBodies
  const nameA = parsed(a)
  const nameB = parsed(b)
  if (!nameA || !nameB || isThing(a) || isThing(b)) return apart('no name', `${a}, ${b}`)
  const verdict = compareNames(nameA, nameB)
  const known = knownA ?? knownB
  if (!known) return verdict
  const other = knownA ? nameB : nameA
  if (verdict.same)
    return hasOtherMiddle(known, other) ? apart('other middle name', `${known.name}, ${other.text}`) : verdict
  for (const spelling of [known.name, ...known.variants]) {
    const name = parsed(spelling)
    if (!name?.given || name.middle.length !== other.middle.length) continue
    const again = compareNames(name, other)
    if (again.same) return joined(again.rule, `${again.evidence}; ${spelling} is ${known.name}`)
  }
  return verdict
}

/** “the Reuters/Ipsos poll” is nobody's name. */
const isThing = (text: string) => /^the\s.*\s\p{Ll}+$/u.test(text)

/**
 * “Ahmed Mustafa al-Sharaa” is not Ahmed Hussein al-Sharaa, though either may be called Ahmed al-Sharaa, nor Nicolás Maduro Guerra his father Nicolás
 * Maduro Moros: where the directory has somebody's name with what stands in its middle or with a second surname, another there is another person's. A
 * father's name in Arabic that the directory does not list is another's too: who is known is called by it so seldom that it tells him from his namesakes.
 */
function hasOtherMiddle({ name, variants }: KnownPerson, other: PersonName): boolean {
  const bare = parsed(name)
  if (other.middle.length === 0 || !bare) return false
  // Xóchitl Gálvez Ruiz is called by the first of her surnames
  const isMiddle = compareNames(bare, { ...other, text: '', middle: [] }).same
  let clash = isMiddle && originOf(other) === 'arabic' && other.middle.some(isArabicFirst)
  for (const spelling of [name, ...variants]) {
    const listed = parsed(spelling)
    if (!listed?.given || listed.middle.length === 0) continue
    const { same, rule } = compareNames(listed, other)
    if (same) return false
    if (isMiddle ? rule === 'other middle name' : isOtherSecond(listed, other)) clash = true
  }
  return clash
}

/** Nicolás Maduro Moros, Nicolás Maduro Guerra: all words but the last. */
const isOtherSecond = (a: PersonName, b: PersonName) =>
  foldWord(a.given! + a.middle.join('')) === foldWord(b.given! + b.middle.join('')) && a.family !== b.family

const isArabicFirst = (word: string) => originsOfGivenName(foldWord(word)).includes('arabic')
