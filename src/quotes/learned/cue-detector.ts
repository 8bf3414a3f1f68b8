import type { Doc } from '../../types.js'
import { isStandpoint } from '../cue-lexicon.js'
import { readCueFeatures } from './cue-features.js'
import type { DocFeatures } from './doc-features.js'
import { logOdds, type Model } from './model.js'

export interface CueHead {
  readonly token: number
  /** Logarithm of the odds that it heads a cue. */
  readonly logOdds: number
}

/** From these log-odds on, a cue counts as an earlier one for the words after it. */
const EARLIER_CUE = -0.4

/** The lowest log-odds of a head that is reported; lower in sentences with quotation marks, where somebody is likely to speak. */
export interface CueThreshold {
  readonly plain: number
  readonly beside: number
  /** The same right before “that”, or before “, citing” and what is cited, where it is lower. */
  readonly that?: number
}

function hasQuotation(quoted: Int32Array, first: number, last: number): boolean {
  for (let i = Math.max(0, first - 1); i <= Math.min(last, quoted.length - 1); i++) if (quoted[i] >= 0) return true
  return false
}

/** “Her position is that”: by so much the log-odds may be lower still. */
const IS_THAT = 0.7

const isBeforeIsThat = ({ tokens }: Doc, i: number) =>
  tokens[i + 2]?.lower === 'that' && /^(?:is|was)$/.test(tokens[i + 1].lower) && isStandpoint(tokens[i].lower)

/** “submitted, however, that” */
const isParenthetical = (tokens: Doc['tokens'], i: number) =>
  /^(?:however|moreover|too|nevertheless|nonetheless)$/.test(tokens[i]?.lower ?? '') && tokens[i + 2]?.lower === 'that'

const isBeforeThat = ({ tokens }: Doc, i: number) =>
  tokens[i + 1]?.lower === 'that' ||
  (tokens[i + 1]?.lower === ',' && (tokens[i + 2]?.lower === 'citing' || isParenthetical(tokens, i + 2)))

/**
 * Finds the heads of cues outside quotation marks, by logistic regression over hashed features.
 * In: a document and thresholds on the log-odds. Out: heads in reading order.
 */
export function detectCueHeads(
  doc: Doc,
  features: DocFeatures,
  { cue }: Pick<Model, 'cue'>,
  { plain, beside, that = plain }: CueThreshold,
): CueHead[] {
  const heads: CueHead[] = []
  for (const sentence of doc.sentences) {
    let earlier = 0
    const threshold = hasQuotation(features.quoted, sentence.first, sentence.last) ? beside : plain
    for (let i = sentence.first; i < sentence.last; i++) {
      if (features.quoted[i] >= 0) continue
      if (doc.tokens[i].pos !== 'VERB' && !cue.candidates.has(doc.tokens[i].lower)) continue
      const { rows, count } = readCueFeatures(doc, features, i, earlier)
      const odds = logOdds(cue, rows, count)
      if (odds > EARLIER_CUE) earlier++
      if (
        odds > threshold ||
        (odds > that && isBeforeThat(doc, i)) ||
        (odds > that - IS_THAT && isBeforeIsThat(doc, i))
      )
        heads.push({ token: i, logOdds: odds })
    }
  }
  return heads
}
