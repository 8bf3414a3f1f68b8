import anyAscii from 'any-ascii'
import { remember } from '../text/remember.js'
import type { Origin } from './lexicon/given-names.js'
import { REWRITES, WESTERN } from './lexicon/romanisations.js'
import { WADE_GILES_SIGNS } from './lexicon/wade-giles.js'

/**
 * A word in lower-case ASCII letters: “Żółć” → “zolc”, “O’Neill” → “oneill”. Hyphens, apostrophes and full stops are dropped.
 * In: any word. Out: letters and digits only.
 */
export function foldWord(word: string): string {
  let plain = true
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 127) return foldForeign(word)
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))) plain = false
  }
  return plain ? word.toLowerCase() : word.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

/** Words with anything but ASCII characters; kept, because transliterating is slow and names recur. */
const foldForeign = remember(
  (word) =>
    anyAscii(word.normalize('NFC').replace(/[əƏ]/g, 'a'))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ''),
  20_000,
)

/** A surname's spelling with the differences between romanisations of its origin removed. In: a folded word. */
export function foldSpelling(folded: string, origin: Origin): string {
  return kept(origin, folded, rewrite)
}

const results = new Map<string, Map<string, string>>()
const LIMIT = 20_000

/** What is worked out of a word, by rule: a name is compared with everybody else in its article, and comes again in the next. */
export function kept<Rule extends string>(
  rule: Rule,
  word: string,
  work: (word: string, rule: Rule) => string,
): string {
  let known = results.get(rule)
  if (!known || known.size > LIMIT) {
    known = new Map()
    results.set(rule, known)
  }
  let result = known.get(word)
  if (result === undefined) {
    result = work(word, rule)
    known.set(word, result)
  }
  return result
}

function rewrite(folded: string, origin: Origin): string {
  let word = folded
  if (origin === 'thai') return thaiSkeleton(word)
  if (origin === 'caucasian' && /[yi]an(?:ts)?$/.test(word)) return armenianSkeleton(word)
  for (const [pattern, to] of REWRITES[origin] ?? WESTERN) word = word.replace(pattern, to)
  // an unstressed o is written as it sounds in Belarus; in a short name it may be another: Tadić, Todić
  if (origin === 'slavic' && word.length > 5) word = word.replace(/o(?=.)/g, 'a')
  return word
}

/**
 * Thai names are spelled as they come from Sanskrit or as they sound: Jeamteerasakul, Chiamthirasakun. The consonants stay, in the
 * classes that sound alike, the silent ones left out; a name with fewer than four of them is left as it is.
 */
function thaiSkeleton(word: string): string {
  const sounds = word
    .replace(/[td]?ch|j+|zh/g, 'c')
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/[kg]h?/g, 'k')
    .replace(/dh|th|d/g, 't')
    .replace(/bh|ph|b/g, 'p')
    .replace(/v/g, 'w')
    .replace(/sr/g, 's')
    .replace(/(?<=[tkp])r$/, '')
    .replace(/r(?=[^aeiouy])/g, '')
    .replace(/l(?=[^aeiouy])|[rl]$/g, 'n')
    .replace(/[hy]/g, '')
    // the last sound is a t, however it is written
    .replace(/(?<=..)[cs]$/, 't')
  const skeleton = sounds
    .replace(/(?<=.)[aeiou]/g, '')
    .replace(/(?<=n)t$|(?<=k)s$|n(?=n)/g, '')
    .replace(/([a-z])\1+/g, '$1')
  return skeleton.length < 4 ? sounds : skeleton
}

/**
 * A Chinese name in pinyin where it shows that it is in Wade-Giles: hsun → xun, kuo → guo, tsung → zong. In: a folded word. What could be
 * either stays (chang, tang).
 */
export function fromWadeGiles(word: string): string {
  let pinyin = word
  for (const [pattern, to] of WADE_GILES_SIGNS) pinyin = pinyin.replace(pattern, to)
  return pinyin
}

/**
 * Eastern and Western Armenian differ in voicing and vowels: Hakobyan, Hagopian; Sargsyan, Sarkisian. The consonants stay.
 * In: a folded surname in -yan or -ian. Out: its skeleton, in -ian.
 */
export function armenianSkeleton(word: string): string {
  const stem = word
    .replace(/[yi]an(?:ts)?$/, '')
    .replace(/dz?[jh]/g, 'j')
    .replace(/[kg]h?|q/g, 'k')
    .replace(/(?<=.)h/g, '')
    .replace(/b/g, 'p')
    .replace(/d/g, 't')
  return `${stem.slice(0, 1)}${stem.slice(1).replace(/[aeiouy]/g, '')}ian`.replace(/([a-z])\1+/g, '$1')
}
