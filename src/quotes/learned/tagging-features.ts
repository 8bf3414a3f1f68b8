import type { Doc } from '../../types.js'
import { type DocFeatures, hashString, POS_INDEX } from './doc-features.js'
import type { Window } from './units.js'

/** The features of one window, for the tagger that marks source, cue and content of one cue. */
export interface WindowFeatures {
  /** Feature rows of all units, one after the other. */
  readonly rows: Int32Array
  /** `rows[offsets[i]] … rows[offsets[i + 1] - 1]` belong to unit i. */
  readonly offsets: Int32Array
  /** Edge class of each unit (see `edgeClass`). */
  readonly edges: Uint8Array
}

export const EDGE_CLASSES = 32
export const ROW_BITS = 17
const MASK = (1 << ROW_BITS) - 1

const QUOTED_WORD = hashString('<quoted>')
const PARENTHESIS_WORD = hashString('<parenthesis>')
const BOUNDARY = hashString('<boundary>')
const PUNCT = POS_INDEX.PUNCT
const COMMA = hashString(',')
const THAT = hashString('that')
const CLAUSE_WORDS = new Set(
  [
    'that',
    'who',
    'which',
    'because',
    'while',
    'when',
    'but',
    'and',
    'as',
    'if',
    'whether',
    'after',
    'before',
    'to',
  ].map(hashString),
)

function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35)
  return (h ^ (h >>> 15)) & MASK
}

/** How far, in steps that grow: 1, 2, 3, 4–5, 6–8, 9–13, 14–21, more. */
function bucket(distance: number): number {
  const d = Math.abs(distance)
  const step = d <= 3 ? d : d <= 5 ? 4 : d <= 8 ? 5 : d <= 13 ? 6 : d <= 21 ? 7 : 8
  return distance < 0 ? -step : step
}

const EDGE_OF_PUNCT: Record<string, number> = {
  ',': 20,
  '.': 21,
  ':': 22,
  ';': 23,
  '(': 24,
  ')': 25,
  '—': 26,
  '–': 26,
  '--': 26,
  '-': 27,
}
const QUOTED_EDGE = 28
const PARENTHESIS_EDGE = 29

const MAX_UNITS = 512
const MAX_ROWS = 32
const rows = new Int32Array(MAX_UNITS * MAX_ROWS)
const offsets = new Int32Array(MAX_UNITS + 1)
const edges = new Uint8Array(MAX_UNITS)
const word = new Int32Array(MAX_UNITS + 4)
const stem = new Int32Array(MAX_UNITS + 4)
const pos = new Int32Array(MAX_UNITS + 4)
const shape = new Int32Array(MAX_UNITS + 4)
const kind = new Int32Array(MAX_UNITS + 4)
const path = new Int32Array(MAX_UNITS)
const commas = new Int32Array(MAX_UNITS)
const verbs = new Int32Array(MAX_UNITS)
const quotes = new Int32Array(MAX_UNITS)

function readUnits(doc: Doc, features: DocFeatures, { units }: Window): void {
  const n = units.length
  word[0] = word[1] = word[n + 2] = word[n + 3] = BOUNDARY
  stem[0] = stem[1] = stem[n + 2] = stem[n + 3] = BOUNDARY
  pos[0] = pos[1] = pos[n + 2] = pos[n + 3] = 0
  shape[0] = shape[1] = shape[n + 2] = shape[n + 3] = 7
  kind[0] = kind[1] = kind[n + 2] = kind[n + 3] = 0
  for (let i = 0; i < n; i++) {
    const unit = units[i]
    const t = unit.first
    if (unit.quoted >= 0) {
      // Which kind of quotation: how it begins and ends says whether it is a sentence of its own or a fragment.
      const size = unit.last - unit.first
      const last = doc.tokens[unit.last - 1].lower
      const inner = unit.last - 2 > unit.first ? doc.tokens[unit.last - 2].lower : last
      const opens = unit.first + 1 < unit.last ? features.shape[unit.first + 1] : 5
      const closes = inner === ',' ? 1 : inner === '.' ? 2 : inner === '?' || inner === '!' ? 3 : 0
      word[i + 2] = QUOTED_WORD
      stem[i + 2] = Math.imul(QUOTED_WORD ^ (closes * 8 + opens), 31) ^ (size <= 4 ? 1 : size <= 8 ? 2 : 3)
      pos[i + 2] = 19
      kind[i + 2] = 30
      shape[i + 2] = 8 + closes
      edges[i] = QUOTED_EDGE
    } else if (unit.last - unit.first > 1) {
      word[i + 2] = PARENTHESIS_WORD
      stem[i + 2] = PARENTHESIS_WORD
      pos[i + 2] = 20
      kind[i + 2] = 0
      shape[i + 2] = 14
      edges[i] = PARENTHESIS_EDGE
    } else {
      word[i + 2] = features.word[t]
      stem[i + 2] = features.stem[t]
      pos[i + 2] = features.pos[t]
      kind[i + 2] = features.cueClass[t]
      shape[i + 2] = features.shape[t]
      edges[i] = features.pos[t] === PUNCT ? (EDGE_OF_PUNCT[doc.tokens[t].lower] ?? PUNCT) : features.pos[t]
    }
  }
}

/** What lies between the cue and each unit: commas, verbs, quotations, and the path of punctuation and clause words. */
function walk(cue: number, n: number, step: 1 | -1): void {
  let p = 0
  let c = 0
  let v = 0
  let q = 0
  for (let i = cue; i >= 0 && i < n; i += step) {
    path[i] = p
    commas[i] = c
    verbs[i] = v
    quotes[i] = q
    if (i === cue) continue
    const w = word[i + 2]
    if (w === QUOTED_WORD) {
      q++
      p = Math.imul(p ^ QUOTED_WORD, 0x01000193)
    } else if (pos[i + 2] === PUNCT) {
      if (w === COMMA) c++
      p = Math.imul(p ^ w, 0x01000193)
    } else if (pos[i + 2] === POS_INDEX.VERB || pos[i + 2] === POS_INDEX.AUX) {
      v++
      p = Math.imul(p ^ 77, 0x01000193)
    } else if (CLAUSE_WORDS.has(w)) {
      p = Math.imul(p ^ w, 0x01000193)
    }
  }
}

/** Named after what each feature sees; the order numbers the templates and is part of the learned weights. */
export function readWindowFeatures(doc: Doc, features: DocFeatures, window: Window): WindowFeatures {
  const n = window.units.length
  const { cue } = window
  readUnits(doc, features, window)
  walk(cue, n, -1)
  walk(cue, n, 1)
  const cueStem = stem[cue + 2]
  const cueNext = word[cue + 3]
  const cueBeforePos = pos[cue + 1]
  const head = window.units[cue].first
  const cueKind = features.cueClass[head] * 32 + features.pos[head]
  let k = 0
  for (let i = 0; i < n; i++) {
    offsets[i] = k
    const at = i + 2
    const w = word[at]
    const p = pos[at]
    const s = stem[at]
    const side = i < cue ? 1 : i > cue ? 2 : 3
    const near = bucket(i - cue)
    const far = i < window.first ? 1 : i >= window.last ? 2 : 0
    const place = side * 4 + far
    const c = Math.min(commas[i], 3)
    const v = Math.min(verbs[i], 3)
    const q = Math.min(quotes[i], 2)
    rows[k++] = mix(1, s, 0)
    rows[k++] = mix(2, w, place)
    rows[k++] = mix(3, word[at - 1], side)
    rows[k++] = mix(4, word[at + 1], side)
    rows[k++] = mix(5, pos[at - 1] * 32 + p, place)
    rows[k++] = mix(6, (pos[at - 2] * 32 + pos[at - 1]) * 32 + p, side)
    rows[k++] = mix(7, (p * 32 + pos[at + 1]) * 32 + pos[at + 2], side)
    rows[k++] = mix(8, cueStem, p * 16 + place)
    rows[k++] = mix(9, (c * 4 + v) * 4 + q, place * 32 + p)
    rows[k++] = mix(10, path[i] ^ cueStem, place)
    rows[k++] = mix(11, cueNext, place * 32 + p)
    rows[k++] = mix(12, cueBeforePos * 32 + p, near)
    rows[k++] = mix(
      13,
      (i === window.first ? 1 : 0) + (i === window.last - 1 ? 2 : 0) + (i === window.first + 1 ? 4 : 0),
      place * 32 + p,
    )
    rows[k++] = mix(14, shape[at - 1] * 256 + shape[at] * 16 + shape[at + 1], side)
    rows[k++] = mix(15, (word[at - 1] === THAT ? 1 : 0) + (w === THAT ? 2 : 0), path[i] ^ place)
    rows[k++] = mix(16, cueKind, near * 4 + far)
    rows[k++] = mix(17, cueKind, w ^ side)
    rows[k++] = mix(18, kind[at] * 64 + kind[at + 1], side)
    if (w === QUOTED_WORD) {
      rows[k++] = mix(19, s, word[at - 1])
      rows[k++] = mix(20, s, near * 4 + far)
      rows[k++] = mix(21, s, path[i] ^ place)
      rows[k++] = mix(22, s, cueStem ^ place)
      rows[k++] = mix(23, s, word[at + 1])
    }
  }
  offsets[n] = k
  return { rows, offsets, edges }
}
