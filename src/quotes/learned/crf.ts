/**
 * A linear-chain conditional random field over hashed binary features (Lafferty, McCallum and Pereira 2001).
 * `weights` holds one row of LABELS numbers a feature; `transitions` one LABELS × LABELS matrix an edge class.
 */

export const LABELS = 7
export const LABEL = {
  O: 0,
  beginSource: 1,
  inSource: 2,
  beginCue: 3,
  inCue: 4,
  beginContent: 5,
  inContent: 6,
} as const

/** `allowed[from * LABELS + to]`: an inside label only follows a label of its own kind. */
const allowed = new Uint8Array(LABELS * LABELS)
for (let from = 0; from < LABELS; from++) {
  for (let to = 0; to < LABELS; to++) {
    const inside = to === 2 || to === 4 || to === 6
    allowed[from * LABELS + to] = !inside || from === to || from === to - 1 ? 1 : 0
  }
}
const startAllowed = (label: number) => label === 0 || label % 2 === 1

export const FORBIDDEN = -1e9

export interface Chain {
  /** Number of units. */
  readonly length: number
  /** `length × LABELS` scores of labels by the units' own features. */
  readonly emissions: Float32Array
  /** Edge class of each unit: which transition matrix leads into it. */
  readonly edges: Uint8Array
}

/** The score of going from one label to the next, into a unit of an edge class. */
function edgeScore(transitions: Float32Array, edge: number, from: number, to: number): number {
  const k = from * LABELS + to
  return allowed[k] ? transitions[edge * LABELS * LABELS + k] : FORBIDDEN
}

const MAX_UNITS = 512
let best = new Float64Array(LABELS)
let next = new Float64Array(LABELS)
const back = new Uint8Array(MAX_UNITS * LABELS)

/**
 * The most likely labels (Viterbi).
 * In: a chain of at most 512 units. Out: labels, written into `labels`. Linear in the number of units.
 */
export function decode({ length, emissions, edges }: Chain, transitions: Float32Array, labels: Uint8Array): void {
  for (let y = 0; y < LABELS; y++) best[y] = startAllowed(y) ? emissions[y] : FORBIDDEN
  for (let i = 1; i < length; i++) {
    const base = edges[i] * LABELS * LABELS
    const at = i * LABELS
    // An inside label follows its own kind only: see `allowed`.
    for (let y = LABEL.inSource; y < LABELS; y += 2) {
      const begun = best[y - 1] + transitions[base + (y - 1) * LABELS + y]
      const going = best[y] + transitions[base + y * LABELS + y]
      next[y] = (going > begun ? going : begun) + emissions[at + y]
      back[at + y] = going > begun ? y : y - 1
    }
    for (let y = 0; y < LABELS; y += y === 0 ? 1 : 2) {
      let top = best[0] + transitions[base + y]
      let from = 0
      for (let x = 1; x < LABELS; x++) {
        const score = best[x] + transitions[base + x * LABELS + y]
        if (score > top) {
          top = score
          from = x
        }
      }
      next[y] = top + emissions[at + y]
      back[at + y] = from
    }
    ;[best, next] = [next, best]
  }
  let last = 0
  for (let y = 1; y < LABELS; y++) if (best[y] > best[last]) last = y
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last
    last = back[i * LABELS + last]
  }
}

const alpha = new Float64Array(MAX_UNITS * LABELS)
const beta = new Float64Array(MAX_UNITS * LABELS)

function logSumExp(values: Float64Array, from: number, count: number): number {
  let max = Number.NEGATIVE_INFINITY
  for (let i = 0; i < count; i++) max = Math.max(max, values[from + i])
  if (max <= FORBIDDEN / 2) return FORBIDDEN
  let sum = 0
  for (let i = 0; i < count; i++) sum += Math.exp(values[from + i] - max)
  return max + Math.log(sum)
}

const scratch = new Float64Array(LABELS)

/**
 * Forward–backward. Out: log of the partition function; `marginals` gets `length × LABELS` probabilities, and
 * `onEdge` (for training) the probability of every transition.
 */
export function marginalise(
  { length, emissions, edges }: Chain,
  transitions: Float32Array,
  marginals: Float32Array,
  onEdge?: (edge: number, from: number, to: number, probability: number) => void,
): number {
  for (let y = 0; y < LABELS; y++) alpha[y] = startAllowed(y) ? emissions[y] : FORBIDDEN
  for (let i = 1; i < length; i++) {
    for (let y = 0; y < LABELS; y++) {
      for (let x = 0; x < LABELS; x++) scratch[x] = alpha[(i - 1) * LABELS + x] + edgeScore(transitions, edges[i], x, y)
      alpha[i * LABELS + y] = logSumExp(scratch, 0, LABELS) + emissions[i * LABELS + y]
    }
  }
  const logZ = logSumExp(alpha, (length - 1) * LABELS, LABELS)
  for (let y = 0; y < LABELS; y++) beta[(length - 1) * LABELS + y] = 0
  for (let i = length - 2; i >= 0; i--) {
    for (let x = 0; x < LABELS; x++) {
      for (let y = 0; y < LABELS; y++) {
        const next = (i + 1) * LABELS + y
        scratch[y] = edgeScore(transitions, edges[i + 1], x, y) + emissions[next] + beta[next]
      }
      beta[i * LABELS + x] = logSumExp(scratch, 0, LABELS)
    }
  }
  for (let i = 0; i < length; i++) {
    for (let y = 0; y < LABELS; y++) {
      const k = i * LABELS + y
      marginals[k] = Math.exp(alpha[k] + beta[k] - logZ)
      if (!onEdge || i === 0) continue
      for (let x = 0; x < LABELS; x++) {
        const score =
          alpha[(i - 1) * LABELS + x] + edgeScore(transitions, edges[i], x, y) + emissions[k] + beta[k] - logZ
        if (score > -30) onEdge(edges[i], x, y, Math.exp(score))
      }
    }
  }
  return logZ
}
