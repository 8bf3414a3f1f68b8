import { type Edit, type EditModel, type Part, wordOdds } from './alignment.js'
import { compareFamilies, compareGivens, sharedOrigins } from './compare-parts.js'
import { foldWord } from './fold.js'
import { genderOfGivenName, isGivenName, originsOfGivenName } from './given-names.js'
import { isInitials, originOf } from './identity.js'
import learned from './learned-spelling.json' with { type: 'json' }
import type { Origin } from './lexicon/given-names.js'
import type { PersonName } from './name.js'
import { areTwoSurnames, isFrequent, isSurname } from './surnames.js'
import { joined, type NameJoin } from './verdict.js'

/** How alike two parts are for which no rule was found: what a pair of names is weighed by, and what was seen. */
export interface Likeness {
  readonly features: Readonly<Record<string, number>>
  readonly seen: readonly { readonly words: string; readonly odds: number; readonly edits: readonly Edit[] }[]
}

export interface SpellingModel extends EditModel {
  /** Weights of `Likeness.features`. */
  readonly pair: Readonly<Record<string, number>>
  /** Log-odds from which two names are one. */
  readonly threshold: number
}

const MODEL: SpellingModel = {
  runs: new Set(learned.runs),
  weights: new Map(Object.entries(learned.weights)),
  pair: learned.pair,
  threshold: learned.threshold,
}

/**
 * Spellings that no rule foresees, judged by what the tables of names show: Gelfond, Guelfond; Zhdanov, Schdanow. Two names that are known
 * to be two, another gender and names of eastern Asia are never judged this way. In: two names that the rules keep apart for their first
 * names or their surnames. Out: the join with the edits seen; null where the names stay apart.
 */
export function compareSpellings(a: PersonName, b: PersonName): NameJoin | null {
  const likeness = likenessOf(a, b, MODEL)
  if (likeness === null || pairOdds(likeness, MODEL.pair) < MODEL.threshold) return null
  const edits = likeness.seen.map(({ words, edits }) => `${words} (${edits.map(showEdit).join(', ')})`)
  return joined('learned spelling', edits.join('; '))
}

const showEdit = ({ from, to }: Edit) => `${from || '–'}~${to || '–'}`

/** Log-odds that two names are one. */
export const pairOdds = ({ features }: Likeness, pair: SpellingModel['pair']): number =>
  Object.entries(features).reduce((sum, [feature, value]) => sum + value * (pair[feature] ?? 0), 0)

/** What speaks for one name, in the surname, in the first name or in both; null where the rules decide alone. */
export function likenessOf(a: PersonName, b: PersonName, model: EditModel): Likeness | null {
  if (a.given === null || b.given === null || a.generation !== b.generation) return null
  if (isInitials(a.given) || isInitials(b.given) || a.middle.length !== b.middle.length) return null
  const [x, y] = [foldWord(a.family), foldWord(b.family)]
  const [v, w] = [foldWord(a.given), foldWord(b.given)]
  if (!mayBeSpelled(x, y) || !mayBeSpelled(v, w)) return null
  const origins = sharedOrigins(a, b)
  const families = x === y || origins.some((origin) => compareFamilies(a, b, origin).same)
  const givens = v === w || origins.some((origin) => compareGivens(a, b, origin).same)
  if (families === givens && families) return null
  if (BY_SYLLABLES.has(originOf(a)) || BY_SYLLABLES.has(originOf(b)) || !sameMiddles(a, b, model)) return null
  if (!families && (areTwoSurnames(x, y) || isLonger(x, y) || endOtherwise(x, y) || arePolish(a, b))) return null
  if (!givens && (areTwoFirstNames(v, w) || isLonger(v, w) || (a.given.includes('-') && b.given.includes('-'))))
    return null
  if (originOf(a) === 'slavic' && originOf(b) === 'slavic')
    if ((!families && startOtherwise(x, y)) || (!givens && startOtherwise(v, w))) return null
  const seen: Likeness['seen'][number][] = []
  const odds = (first: string, second: string, part: Part, least = -CLAMP) => {
    const { odds, edits } = wordOdds(first, second, part, model, least)
    seen.push({ words: part === 'family' ? `${a.family} ~ ${b.family}` : `${a.given} ~ ${b.given}`, odds, edits })
    return Math.max(-CLAMP, Math.min(CLAMP, odds))
  }
  if (givens) return { features: ofSurnames(a, b, x, y, odds(x, y, 'family')), seen }
  if (families) return { features: ofFirstNames(isFrequent(x) || isFrequent(y), v, w, odds(v, w, 'given')), seen }
  const family = odds(x, y, 'family', LIKELY)
  if (family < LIKELY) return null
  const given = odds(v, w, 'given', LIKELY)
  if (given < LIKELY) return null
  return { features: { both: 1, 'both: less': Math.min(family, given), 'both: more': Math.max(family, given) }, seen }
}

/** Log-odds beyond these tell no more. */
const CLAMP = 5
/** Where both parts differ, each must be likelier than not. */
const LIKELY = 0.5

/** Languages whose names are short syllables, one letter from the next name: Li Qiang, Li Keqiang. */
const BY_SYLLABLES: ReadonlySet<Origin> = new Set(['chinese', 'korean', 'vietnamese'])
export const isBySyllables = (origin: Origin): boolean => BY_SYLLABLES.has(origin)

/** No name is longer; what aligning costs grows with the square of a word. */
const LONGEST = 40

/** Is it worth aligning two words: not so short that they are like many, nor longer than names are, of like length, with half of their letters in common? In: folded words. */
export function mayBeSpelled(x: string, y: string): boolean {
  if (x === y) return true
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (short.length < 4 || long.length > LONGEST || long.length - short.length > 4) return false
  let rest = long
  for (const letter of short) rest = rest.replace(letter, '')
  return long.length - rest.length >= short.length / 2
}

/** Turchyn, Turchynov; Petrov, Petrova; Mohammad, Mohammad-Reza: a longer name, or a woman's. */
function isLonger(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return long.startsWith(short) && !/^[eiouyh]+$/.test(long.slice(short.length))
}

/** Pappas, Pappos; Petras, Petros: the vowel before the last s is all that differs, and tells families apart in Greek and Lithuanian. */
const endOtherwise = (x: string, y: string) =>
  x !== y && /[aeio]s$/.test(x) && /[aeio]s$/.test(y) && x.slice(0, -2) === y.slice(0, -2)

/**
 * Zhorin, Zhurin; Lyshenko, Lyashenko: the same consonants before another vowel, which tells Slavic families apart, be it soft or not. Belarus writes an
 * unstressed e as an a.
 */
export function startOtherwise(x: string, y: string): boolean {
  // Gelfond, as French writes Guelfond
  const [first, second] = [x, y].map((word) => word.replace(/^gu(?=[ei])/, 'g').match(/^([^aeiouyj]*)([aeiouyj]*)/)!)
  const vowels = [first, second].map((start) => hard(start[2])).sort()
  return first[1] === second[1] && vowels[0] !== vowels[1] && vowels.join('') !== 'ae'
}

/** “ya” as a, “ie” as e, “ou” as u. */
const hard = (vowels: string) =>
  vowels
    .replace(/ou/, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/^i+(?=[aeou])/, '')
    .replace(/i+$/, 'i')

/** Zieliński, Zieleński: who bears a Polish letter in the surname writes it in one way. */
const arePolish = (a: PersonName, b: PersonName) => POLISH.test(a.family) && POLISH.test(b.family)
const POLISH = /[ąęłńśźż]/i

/** Both known, or a man's and a woman's. */
function areTwoFirstNames(v: string, w: string): boolean {
  if (isGivenName(v) && isGivenName(w)) return true
  const genders = [genderOfGivenName(v), genderOfGivenName(w)]
  return (!genders.includes('unknown') && genders[0] !== genders[1]) || `${v}a` === w || `${w}a` === v
}

/** The same middle names, one by one, or likely spellings of them; an initial is its name. */
const sameMiddles = (a: PersonName, b: PersonName, model: EditModel) =>
  a.middle.every((middle, i) => {
    const [x, y] = [foldWord(middle), foldWord(b.middle[i])]
    return x === y || (x.length < 2 || y.length < 2 ? x[0] === y[0] : wordOdds(x, y, 'given', model, 1).odds >= 1)
  })

const isEnglish = (given: string) =>
  isGivenName(given) && (originsOfGivenName(given).length === 0 || originsOfGivenName(given).includes('western'))

const number = (features: Record<string, boolean | number>): Record<string, number> =>
  Object.fromEntries(Object.entries(features).map(([name, value]) => [name, Number(value)]))

function ofSurnames(a: PersonName, b: PersonName, x: string, y: string, odds: number) {
  return number({
    family: 1,
    'family: odds': odds,
    'family: both frequent': isFrequent(x) && isFrequent(y),
    'family: one frequent': isFrequent(x) !== isFrequent(y),
    'family: both borne': isSurname(x) && isSurname(y),
    'family: two first names': isGivenName(x) && isGivenName(y),
    'family: length': Math.min(x.length, y.length, 10) / 8,
    'family: no language shows': originOf(a) === 'western' && originOf(b) === 'western',
    'family: English first name': [a, b].some(({ given }) => isEnglish(foldWord(given!))),
    'family: last a': x.endsWith('a') !== y.endsWith('a'),
  })
}

function ofFirstNames(frequent: boolean, v: string, w: string, odds: number) {
  return number({
    given: 1,
    'given: odds': odds,
    'given: one known': isGivenName(v) !== isGivenName(w),
    'given: frequent surname': frequent,
    'given: length': Math.min(v.length, w.length, 10) / 8,
    'given: last vowel': /[ao]h?$/.test(v) !== /[ao]h?$/.test(w),
  })
}
