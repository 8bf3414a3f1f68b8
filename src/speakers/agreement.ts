import { distance } from 'fastest-levenshtein'
import { compareNames } from './compare-names.js'
import type { Directory } from './directory.js'
import { foldWord } from './fold.js'
import { givenNameClasses, isGivenName, isHannaElsewhere } from './given-names.js'
import { isInitials } from './identity.js'
import { startOtherwise } from './learned-spelling.js'
import type { PersonName } from './name.js'
import type { Reading } from './reading.js'
import { isSurname } from './surnames.js'
import type { NameJoin } from './verdict.js'

/** When two names of one article are one person's: more is forgiven here than across articles, since they stand side by side. */

/** Same family name: do the given names, the middle names and the generations allow one person? */
export function agree(first: Reading, second: Reading): boolean {
  const { name: a, given: other } = first
  const { name: b, given } = second
  if (a === null || b === null || a.given === null) return true
  if (!sameGeneration(a, b)) return false
  // Gabriel (José) García Márquez
  const sameEnd = other === given && a.middle.length !== b.middle.length && a.middle.at(-1) === b.middle.at(-1)
  if (!sameEnd && clash(a.middle, b.middle)) return false
  const hanna = isHannaElsewhere(other, first.family) || isHannaElsewhere(given, second.family)
  if (other === given || (shareClass(other, given) && !hanna)) return true
  if (a.nickname && foldWord(a.nickname) === given) return true
  if (b.nickname && foldWord(b.nickname) === other) return true
  if (a.middle.some((m) => foldWord(m) === given) || b.middle.some((m) => foldWord(m) === other)) return true
  const initial = isInitials(a.given) || (b.given !== null && isInitials(b.given))
  return (initial && other[0] === given[0]) || (lookAlike(other, given) && compareNames(a, b).same)
}

/** “Jr.” may be left out only where a middle name is, too: Samuel A. Alito Jr., Samuel Alito. */
function sameGeneration(a: PersonName, b: PersonName): boolean {
  if (a.generation === b.generation) return true
  if (a.generation !== null && b.generation !== null) return false
  const [bare, full] = a.generation === null ? [a, b] : [b, a]
  return bare.middle.length < full.middle.length
}

/** Two middle names or initials, side by side, that cannot be one: John A. and John B., María José and María Jesús. */
const clash = (a: readonly string[], b: readonly string[]) =>
  a.slice(0, b.length).some((word, i) => {
    const [x, y] = [foldWord(word), foldWord(b[i])]
    if (x.length > 2 && y.length > 2) return x !== y && !isTypo(x, y) && !shareClass(x, y)
    return a.length === b.length && x[0] !== y[0]
  })

const shareClass = (a: string, b: string) => {
  const classes = givenNameClasses(b)
  return givenNameClasses(a).some((c) => classes.includes(c))
}

/** A given name beside the right surname that is a slip for the other, and no name of its own, nor the other gender's form. */
export function isSlip(first: Reading, second: Reading): boolean {
  const { name: a, given: x } = first
  const { name: b, given: y } = second
  if (!a?.given || !b?.given || !isMistyped(x, y) || !sameGeneration(a, b) || clash(a.middle, b.middle)) return false
  if (a.order === 'family-first' || b.order === 'family-first') return false
  if (a.given.includes('-') && hasOtherPart(a.given, b.given)) return false
  const shorter = Math.min(x.length, y.length)
  const ending = x.slice(0, shorter - 1) === y.slice(0, shorter - 1)
  return !ending && !(isGivenName(x) && isGivenName(y))
}

/** “Marie-Claire”, “Marie-Laure”: two first names, of which one is another. */
function hasOtherPart(a: string, b: string): boolean {
  const others = b.split('-').map(foldWord)
  const isOther = (part: string, i: number) => part !== others[i] && isGivenName(part) && isGivenName(others[i] ?? '')
  return a.split('-').map(foldWord).some(isOther)
}

/** Is it worth asking whether two full names are two spellings of one? A look at their letters. */
export function mayBeSpelling(first: Reading, second: Reading): boolean {
  if (!first.name?.given || !second.name?.given) return false
  return areTurned(first, second) || startAlike(first, second)
}

/** “Orbán Viktor”: the first name of one like the surname of the other, and the other way round. */
const areTurned = (a: Reading, b: Reading) => areAlike(a.given, b.surname) && areAlike(a.surname, b.given)

/** Are two full names that may be it two spellings of one, by the rules of names, or by a typo in the surname that makes no other surname of it? */
export function isSpelling(first: Reading, second: Reading, directory: Directory): boolean {
  const { name: a, given: v, surname: x } = first
  const { name: b, given: w, surname: y } = second
  if (!a?.given || !b?.given) return false
  const { same, rule } = verdictOn(first, second, areTurned(first, second))
  const twoBorne = x !== y && isBorne(x, directory) && isBorne(y, directory)
  if (same && !(rule === 'learned spelling' && twoBorne)) return true
  if (
    !isMistyped(x, y) ||
    x.startsWith(y) ||
    y.startsWith(x) ||
    twoBorne ||
    // Kiper, Kuper; Rinaldi, Rinaldo: no slip, but the next family
    startOtherwise(x, y) ||
    x.slice(0, -1) === y.slice(0, -1) ||
    a.order === 'family-first' ||
    !sameGeneration(a, b)
  )
    return false
  // another surname behind another form of the first name is no slip: Steve Cohen, Steven Cohan
  return v === w || (isSwapped(x, y) && shareClass(v, w))
}

/** The verdict of the rules of names; kept, because those who are in the news meet in many articles. */
function verdictOn(first: Reading, second: Reading, turned: boolean): NameJoin {
  let known = verdicts.get(first)
  if (known === undefined) {
    known = new WeakMap()
    verdicts.set(first, known)
  }
  let verdict = known.get(second)
  if (verdict === undefined) {
    verdict = compareNames(first.name!, second.name!, turned)
    known.set(second, verdict)
  }
  return verdict
}
const verdicts = new WeakMap<Reading, WeakMap<Reading, NameJoin>>()

/** Does anybody bear this surname: one of the frequent ones, a father's name (Rashad), or one of the directory's? */
function isBorne(word: string, directory: Directory): boolean {
  if (isSurname(word) || isGivenName(word)) return true
  let known = surnames.get(directory)
  if (known === undefined) {
    known = new Set([...directory.people.values()].map(({ family }) => foldWord(family ?? '')))
    surnames.set(directory, known)
  }
  return known.has(word)
}
const surnames = new WeakMap<Directory, ReadonlySet<string>>()

/**
 * Could two names be one, word by word? A look before the comparison, which costs fifty times as much: alike are words whose first
 * letters romanisations exchange and that share at least half of the longer one's letters.
 */
function startAlike(a: Reading, b: Reading): boolean {
  if (a.surname === b.surname) return true
  if (a.given !== b.given) return lookAlike(a.given, b.given) && areAlike(a.surname, b.surname)
  const [first, second] = [a.name!, b.name!]
  if (first.particle !== second.particle || areAlike(a.surname, b.surname)) return true
  // another surname may come behind: Guajardo, Guajardo Villarreal
  return hasBefore(first, b.surname) || hasBefore(second, a.surname) || isSplit(first, b) || isSplit(second, a)
}

/** “Carr Whitfield” beside “Carr-Whitfield”. */
const isSplit = ({ middle, family }: PersonName, { surname }: Reading) =>
  middle.length > 0 && foldWord(middle[middle.length - 1] + family) === surname

const hasBefore = ({ middle }: PersonName, surname: string) =>
  middle.some((word) => word.length > 2 && areAlike(foldWord(word), surname))

/** The same of surnames: those of two or three letters (Lee, Li) are no short forms of long ones. */
const areAlike = (a: string, b: string) =>
  (Math.min(a.length, b.length) > 3 || Math.abs(a.length - b.length) <= 3) && lookAlike(a, b)

const counts = new Int8Array(128)

function lookAlike(a: string, b: string): boolean {
  if (!soundAlike(a, b)) return false
  if (Math.min(a.length, b.length) < 4) return true
  for (let i = 0; i < a.length; i++) counts[a.charCodeAt(i)]++
  let shared = 0
  for (let i = 0; i < b.length; i++) if (counts[b.charCodeAt(i)]-- > 0) shared++
  counts.fill(0)
  return shared * 2 >= Math.max(a.length, b.length)
}

/** One slip of the keyboard in a long word (two in a very long one), first letter kept. */
export function isTypo(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  if (longest < 5 || Math.abs(a.length - b.length) > 2 || a.charCodeAt(0) !== b.charCodeAt(0)) return false
  return distance(a, b) <= (longest >= 9 ? 2 : 1) || isSwapped(a, b)
}

/**
 * One full name mistyped: a letter left out, doubled or moved, a wrong vowel, a neighbour on the keyboard. Azimi is no slip for Azizi.
 * In: two words that are not the same.
 */
function isMistyped(a: string, b: string): boolean {
  if (!isTypo(a, b)) return false
  if (a.length !== b.length || isSwapped(a, b))
    return Math.abs(a.length - b.length) < 2 || Math.min(a.length, b.length) > 9
  return [...a].every(
    (letter, i) => letter === b[i] || (VOWEL.test(letter) && VOWEL.test(b[i])) || areNeighbours(letter, b[i]),
  )
}

const VOWEL = /[aeiouy]/
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Side by side in a row of the keyboard. */
const areNeighbours = (a: string, b: string) =>
  KEYS.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1)

/** Two neighbouring letters in the other order: Jonhson. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** Letters that romanisations exchange at the start of a name. */
const INITIALS = [
  'ghkqcx',
  'yijze',
  'tscz',
  'wv',
  'fp',
  'aeioujyh',
  'bp',
  'dt',
  'uvw',
  'jdzgc',
  'sxh',
  'zsj',
  'yr',
  'lr',
  'jzc',
  'cjqz',
  'gy',
]
export const soundAlike = (a: string, b: string) =>
  a.charCodeAt(0) === b.charCodeAt(0) || (ALIKE[letter(a)] & (1 << letter(b))) !== 0

const letter = (word: string) => word.charCodeAt(0) - 97
/** For each letter those it is exchanged with, as bits. */
const ALIKE = Array.from({ length: 26 }, (_, i) => {
  const own = String.fromCharCode(97 + i)
  const others = INITIALS.filter((set) => set.includes(own)).join('')
  return [...others].reduce((bits, other) => bits | (1 << letter(other)), 0)
})
