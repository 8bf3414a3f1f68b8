import { distance } from 'fastest-levenshtein'
import { foldWord } from './fold.js'
import { givenNameClasses, isGivenName } from './given-names.js'
import { familyKey, originOf } from './identity.js'
import type { PersonName } from './name.js'

/** When two names of one article are one person's: more is forgiven here than across articles, since they stand side by side. */

/** Same family name: do the given names and the generations allow one person? */
export function agree(a: PersonName, b: PersonName, given: string): boolean {
  if (a.given === null) return true
  if (a.generation !== b.generation) {
    if (a.generation !== null && b.generation !== null) return false
    if ((a.generation === 'jr' || b.generation === 'jr') && a.middle.length + b.middle.length === 0) return false
  }
  const other = foldWord(a.given)
  if (other === given || shareClass(other, given)) return true
  if (a.nickname && foldWord(a.nickname) === given) return true
  if (b.nickname && foldWord(b.nickname) === other) return true
  if (a.middle.some((m) => foldWord(m) === given) || b.middle.some((m) => foldWord(m) === other)) return true
  return (other.length <= 2 || given.length <= 2) && other[0] === given[0]
}

const shareClass = (a: string, b: string) => {
  const classes = givenNameClasses(b)
  return givenNameClasses(a).some((c) => classes.includes(c))
}

/** A given name beside the right surname that is a slip for the other, and no name of its own. */
export const isSlip = (a: string, b: string) => isTypo(a, b) && !(isGivenName(a) && isGivenName(b))

/** Same given name: are the surnames two spellings of one, by romanisation or by a typo? */
export function isSpelling(a: PersonName | null, b: PersonName): boolean {
  if (a === null || a.given === null || a.generation !== b.generation) return false
  if (isTypo(foldWord(a.family), foldWord(b.family))) return true
  const origin = originOf(a)
  return familyKey(a, origin) === familyKey(b, origin)
}

/** One slip of the keyboard in a long word (two in a very long one), first letter kept. */
export function isTypo(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  if (longest < 5 || Math.abs(a.length - b.length) > 2 || a.charCodeAt(0) !== b.charCodeAt(0)) return false
  return distance(a, b) <= (longest >= 9 ? 2 : 1)
}

/** Letters that romanisations exchange at the start of a name. */
const INITIALS = ['ghkqc', 'yijze', 'tsc', 'wv', 'fp', 'oau', 'bp', 'dt']
export const soundAlike = (a: string, b: string) =>
  a[0] === b[0] || INITIALS.some((set) => set.includes(a[0]) && set.includes(b[0]))
