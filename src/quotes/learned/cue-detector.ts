import type { Doc } from '../../types.js'
import { readCueFeatures } from './cue-features.js'
import type { DocFeatures } from './doc-features.js'
import { cueBias, cueCandidates, cueWeights } from './weights.js'

export interface CueHead {
  readonly token: number
  /** Probability that it heads a cue. */
  readonly probability: number
}

/**
 * Finds the heads of cues outside quotation marks, by logistic regression over hashed features.
 * In: a document and a threshold on the log-odds. Out: heads in reading order.
 */
export function detectCueHeads(doc: Doc, features: DocFeatures, threshold: number): CueHead[] {
  const { values, scale } = cueWeights
  const heads: CueHead[] = []
  for (const sentence of doc.sentences) {
    let earlier = 0
    for (let i = sentence.first; i < sentence.last; i++) {
      if (features.quoted[i] >= 0) continue
      if (doc.tokens[i].pos !== 'VERB' && !cueCandidates.has(doc.tokens[i].lower)) continue
      const { rows, count } = readCueFeatures(doc, features, i, earlier)
      let sum = 0
      for (let k = 0; k < count; k++) sum += values[rows[k]]
      const logOdds = sum * scale + cueBias
      if (logOdds <= threshold) continue
      earlier++
      heads.push({ token: i, probability: 1 / (1 + Math.exp(-logOdds)) })
    }
  }
  return heads
}
