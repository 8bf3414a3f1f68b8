import type { Doc } from '../../types.js'
import { decode, LABEL, LABELS } from './crf.js'
import type { DocFeatures } from './doc-features.js'
import { LANE_BIAS, type Model, type TaggerWeights } from './model.js'
import { readWindowFeatures } from './tagging-features.js'
import { type Unit, type Window, windowAround } from './units.js'

/** What the tagger says of one cue: which units of its window are source, cue and content. */
export interface Tagging {
  readonly source: readonly Unit[]
  readonly cue: readonly Unit[]
  readonly content: readonly Unit[]
  /** How much better content labels score than none, on average over the content's units. */
  readonly margin: number
}

/**
 * A tagging with other units for source and content, or for the cue too. Written out: a spread gives what it makes a shape of its own, and the code
 * that reads it is compiled anew for every shape it meets.
 */
export function withUnits(
  { cue: asTagged, margin }: Tagging,
  source: readonly Unit[],
  content: readonly Unit[],
  cue = asTagged,
): Tagging {
  return { source, cue, content, margin }
}

const emissions = new Float32Array(512 * LABELS)
const labels = new Uint8Array(512)

/** Every other lane of four: sums of a few dozen bytes fit in 16 bits. */
const LANES = 0x00ff00ff
const LANE_SUM = 0xffff

/** Sums the weights of each unit's features into `emissions`. */
function score(doc: Doc, features: DocFeatures, { packed, scale }: TaggerWeights, window: Window): Uint8Array {
  const { rows, offsets, edges } = readWindowFeatures(doc, features, window)
  const n = window.units.length
  for (let i = 0; i < n; i++) {
    let labels02 = 0
    let labels13 = 0
    let labels46 = 0
    let label5 = 0
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const row = rows[k] * 2
      const first = packed[row]
      const second = packed[row + 1]
      labels02 += first & LANES
      labels13 += (first >>> 8) & LANES
      labels46 += second & LANES
      label5 += (second >>> 8) & LANES
    }
    const bias = (offsets[i + 1] - offsets[i]) * LANE_BIAS
    const at = i * LABELS
    emissions[at] = ((labels02 & LANE_SUM) - bias) * scale
    emissions[at + 1] = ((labels13 & LANE_SUM) - bias) * scale
    emissions[at + 2] = ((labels02 >>> 16) - bias) * scale
    emissions[at + 3] = ((labels13 >>> 16) - bias) * scale
    emissions[at + 4] = ((labels46 & LANE_SUM) - bias) * scale
    emissions[at + 5] = ((label5 & LANE_SUM) - bias) * scale
    emissions[at + 6] = ((labels46 >>> 16) - bias) * scale
  }
  return edges
}

/**
 * Marks source, cue and content around the head of a cue: a linear-chain CRF over the cue's window, in the manner of
 * semantic role labelling (one predicate, its arguments).
 */
export function tagWindow(doc: Doc, features: DocFeatures, { tagger }: Pick<Model, 'tagger'>, head: number): Tagging {
  const window = windowAround(doc, features, head)
  const { units } = window
  const edges = score(doc, features, tagger, window)
  // The head is part of its cue, whatever its features say.
  for (let y = 0; y < LABELS; y++)
    if (y !== LABEL.beginCue && y !== LABEL.inCue) emissions[window.cue * LABELS + y] -= 100
  decode({ length: units.length, emissions, edges }, tagger.transitions, labels)
  const source: Unit[] = []
  const cue: Unit[] = []
  const content: Unit[] = []
  let margin = 0
  for (let i = 0; i < units.length; i++) {
    const label = labels[i]
    if (label >= LABEL.beginContent) {
      content.push(units[i])
      margin += emissions[i * LABELS + label] - emissions[i * LABELS]
    } else if (label >= LABEL.beginCue) cue.push(units[i])
    else if (label >= LABEL.beginSource) source.push(units[i])
  }
  return { source, cue, content, margin: margin / Math.max(1, content.length) }
}
