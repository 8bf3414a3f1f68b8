import { remember } from '../text/remember.js'
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

/** The words of a text as the archive compares them. */
export interface Wording {
  readonly folds: readonly string[]
  /** Two texts of the same words, in the same order, have the same (64 bits as a decimal, for bigint). */
  readonly fingerprint: string
  /** Runs of three words, hashed; of a shorter text the whole. Distinct, 32 bits. */
  readonly runs: readonly number[]
  /** The runs that it is looked up by, the most telling first. */
  readonly picks: readonly number[]
}

/** In: a text or its words. Out: its wording. */
export function toWording(text: string | readonly Word[]): Wording {
  const folds = (typeof text === 'string' ? words(text) : text).map((w) => w.fold)
  const all = runsOf(folds)
  return { folds, fingerprint: fingerprint(folds), runs: [...new Set(all)], picks: pick(folds, all) }
}

function runsOf(folds: readonly string[]): number[] {
  if (folds.length < SHINGLE) return folds.length === 0 ? [] : [hashRun(folds, 0, folds.length)]
  const found: number[] = []
  for (let i = 0; i + SHINGLE <= folds.length; i++) found.push(hashRun(folds, i, i + SHINGLE))
  return found
}

/** Runs of three words, hashed; of a shorter text the whole. In: words. Out: distinct 32-bit numbers. */
export const shingles = (list: readonly Word[]): number[] => [...new Set(runsOf(list.map((w) => w.fold)))]

function fingerprint(folds: readonly string[]): string {
  const text = folds.join(' ')
  return BigInt.asIntN(64, (BigInt(hash32(text)) << 32n) | BigInt(hash32(`${text}\n`) >>> 0)).toString()
}

const WINDOW = 4
/** Runs of a text so short that all are picked: an edit in its middle leaves few. */
const FEW = 8

/**
 * Of every four runs in a row the most telling one, so that two quotes that share six words in a row share a pick (winnowing,
 * Schleimer, Wilkerson & Aiken 2003; theirs takes the smallest hash, here the longest content words win, because rare runs have
 * short index entries); runs of stop words only are no picks. Whether a run is picked depends on its neighbours only, not on where in the text it stands.
 */
function pick(folds: readonly string[], runs: readonly number[]): number[] {
  const scores = runs.map((_, i) => tells(folds[i]) + tells(folds[i + 1]) + tells(folds[i + 2]))
  const picked = new Map<number, number>()
  const isFew = runs.length <= FEW
  for (let from = 0; from + (isFew ? 1 : WINDOW) <= runs.length; from++) {
    let best = from
    for (let i = from + 1; !isFew && i < from + WINDOW; i++) {
      if (scores[i] > scores[best] || (scores[i] === scores[best] && runs[i] < runs[best])) best = i
    }
    picked.set(runs[best], scores[best])
  }
  const telling = [...picked].filter(([, score]) => score > 0)
  return (telling.length > 0 ? telling : [...picked]).sort((a, b) => b[1] - a[1]).map(([run]) => run)
}

const tells = (word: string | undefined): number => (word === undefined || isStop(word) ? 0 : word.length)

/** The words of a text, counted, with their weight: what `compare` needs, made once. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
  readonly weight: number
  readonly runs: ReadonlySet<number>
  /** Its negations and numbers, in order of the alphabet. */
  readonly critical: string
  readonly folds: string
}

const weigh = (word: string): number => (isStop(word) ? 0.3 : 1)

/** In: a text or its wording. Out: its bag. */
export function toBag(from: string | Wording): Bag {
  const { folds, runs } = typeof from === 'string' ? toWording(from) : from
  const counts = new Map<string, number>()
  for (const fold of folds) counts.set(fold, (counts.get(fold) ?? 0) + 1)
  return {
    counts,
    length: folds.length,
    weight: folds.reduce((sum, w) => sum + weigh(w), 0),
    runs: new Set(runs),
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

/**
 * How `other` relates to `asked`: equal, near (an edit, another order), a clip of it, or longer (`asked` is a clip of it).
 * Null when they are not the same words. A changed number or negation makes other words of them.
 */
export function compare(asked: Bag, other: Bag): { relation: Relation; similarity: number } | null {
  if (asked.folds === other.folds) return { relation: 'equal', similarity: 1 }
  const shorter = asked.length <= other.length ? asked : other
  const longer = shorter === asked ? other : asked
  if (shorter.length < MIN_WORDS) return null
  let common = 0
  for (const s of shorter.runs) if (longer.runs.has(s)) common++
  if (common / shorter.runs.size < MIN_SHARED_SHINGLES) return null
  let shared = 0
  for (const [word, n] of shorter.counts) shared += Math.min(n, longer.counts.get(word) ?? 0) * weigh(word)
  const similarity = shared / Math.max(shorter.weight, longer.weight)
  if (similarity >= NEAR && asked.critical === other.critical) return { relation: 'near', similarity }
  const clipped = shared / shorter.weight >= CLIP && common / shorter.runs.size >= 0.6
  if (!clipped || shorter.weight < MIN_CLIP_WEIGHT || longer.length - shorter.length < 2) return null
  return { relation: shorter === other ? 'clip' : 'longer', similarity }
}
