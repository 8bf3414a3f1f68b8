import { remember } from './remember.js'
import type { Relation } from './schemas.js'
import { isNegation, isNumber, isStop, type Word, words } from './words.js'

/**
 * When are two quotes the same words? Candidates share a run of three words (shingles, Broder 1997); whether they are the
 * same is decided on their words, whatever their order: marks, case and spelling count for nothing, stop words for little.
 */

const SHINGLE = 3

/** FNV-1a over the characters, 32 bits, signed as PostgreSQL's int4. */
function hash32(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}

const hashOf = remember(hash32)

/** The hash of the run of words [from, to). */
function hashRun(folds: readonly string[], from: number, to: number): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ hashOf(folds[i]), 0x01000193) ^ (h >>> 15)
  return h | 0
}

/** Runs of three words, hashed; of a shorter text the whole. In: words. Out: distinct 32-bit numbers. */
export function shingles(list: readonly Word[]): number[] {
  const folds = list.map((w) => w.fold)
  if (folds.length === 0) return []
  if (folds.length < SHINGLE) return [hashRun(folds, 0, folds.length)]
  const found = new Set<number>()
  for (let i = 0; i + SHINGLE <= folds.length; i++) found.add(hashRun(folds, i, i + SHINGLE))
  return [...found]
}

/** Two texts of the same words, in the same order, have the same fingerprint (64 bits as a decimal, for bigint). */
export function fingerprint(list: readonly Word[]): string {
  const text = list.map((w) => w.fold).join(' ')
  return BigInt.asIntN(64, (BigInt(hash32(text)) << 32n) | BigInt(hash32(`${text}\n`) >>> 0)).toString()
}

const WINDOW = 5
/** A clip is looked up by its own shingles when it comes, so of a long text a few are enough. */
const MOST_TELLING = 4

/**
 * The shingles to look others up by: of every five in a row the most telling one, so that any run of seven words that two
 * quotes share is found by at least one (winnowing, Schleimer, Wilkerson & Aiken 2003; theirs takes the smallest hash, here
 * the longest content words win, because rare shingles have short index entries).
 */
export function telling(list: readonly Word[]): number[] {
  const folds = list.map((w) => w.fold)
  if (folds.length < SHINGLE) return shingles(list)
  const scored = folds.slice(SHINGLE - 1).map((_, i) => {
    const run = folds.slice(i, i + SHINGLE)
    return { h: hashRun(folds, i, i + SHINGLE), score: run.reduce((sum, w) => sum + (isStop(w) ? 0 : w.length), 0) }
  })
  const picked = new Set<number>()
  for (let i = 0; i < Math.max(1, scored.length - WINDOW + 1); i++) {
    const window = scored.slice(i, i + WINDOW)
    picked.add(
      window.reduce((best, s) => (s.score > best.score || (s.score === best.score && s.h < best.h) ? s : best)).h,
    )
  }
  const best = scored.filter((s) => picked.has(s.h)).sort((a, b) => b.score - a.score || a.h - b.h)
  return [...new Set(best.map((s) => s.h))].slice(0, MOST_TELLING)
}

/** The words of a text, counted, with their weight: what `compare` needs, made once. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
  readonly weight: number
  readonly shingles: ReadonlySet<number>
  /** Its negations and numbers, in order of the alphabet. */
  readonly critical: string
  readonly folds: string
}

const weigh = (word: string): number => (isStop(word) ? 0.3 : 1)

/** In: a text or its words. Out: its bag. */
export function toBag(text: string | readonly Word[]): Bag {
  const list = typeof text === 'string' ? words(text) : text
  const counts = new Map<string, number>()
  for (const { fold } of list) counts.set(fold, (counts.get(fold) ?? 0) + 1)
  const folds = list.map((w) => w.fold)
  return {
    counts,
    length: list.length,
    weight: folds.reduce((sum, w) => sum + weigh(w), 0),
    shingles: new Set(shingles(list)),
    critical: folds
      .filter((w) => isNegation(w) || isNumber(w))
      .sort()
      .join(' '),
    folds: folds.join(' '),
  }
}

const MIN_WORDS = 5 // shorter ones (“no comment”) are the same only when they are equal
const MIN_CLIP_WEIGHT = 3.5
const NEAR = 0.78
const CLIP = 0.9
const MIN_SHARED_SHINGLES = 0.34

/** Whether two texts share so many runs of words that comparing them is worth while. */
export function sharesEnough(a: ReadonlySet<number>, b: readonly number[]): boolean {
  let shared = 0
  for (const h of b) if (a.has(h)) shared++
  return shared / Math.min(a.size, b.length) >= MIN_SHARED_SHINGLES
}

/**
 * How `other` relates to `asked`: equal, near (an edit, another order), a clip of it, or longer (`asked` is a clip of it).
 * Null when they are not the same words. A changed number or negation makes other words of them.
 */
export function compare(asked: Bag, other: Bag): { relation: Relation; similarity: number } | null {
  if (asked.folds === other.folds) return { relation: 'equal', similarity: 1 }
  const shorter = asked.length <= other.length ? asked : other
  const longer = shorter === asked ? other : asked
  if (shorter.length < MIN_WORDS) return null
  let runs = 0
  for (const s of shorter.shingles) if (longer.shingles.has(s)) runs++
  if (runs / shorter.shingles.size < MIN_SHARED_SHINGLES) return null
  let shared = 0
  for (const [word, n] of shorter.counts) shared += Math.min(n, longer.counts.get(word) ?? 0) * weigh(word)
  const similarity = shared / Math.max(shorter.weight, longer.weight)
  if (similarity >= NEAR && asked.critical === other.critical) return { relation: 'near', similarity }
  const clipped = shared / shorter.weight >= CLIP && runs / shorter.shingles.size >= 0.6
  if (!clipped || shorter.weight < MIN_CLIP_WEIGHT || longer.length - shorter.length < 2) return null
  return { relation: shorter === other ? 'clip' : 'longer', similarity }
}
