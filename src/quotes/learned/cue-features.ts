import type { Doc, TokenRange } from '../../types.js'
import { type DocFeatures, hashString, POS_INDEX } from './doc-features.js'

export const CUE_ROW_BITS = 17
const MASK = (1 << CUE_ROW_BITS) - 1

function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35)
  return (h ^ (h >>> 15)) & MASK
}

const rows = new Int32Array(64)
const THAT = hashString('that')

/** How many words on either side of a token are looked at one by one. */
const REACH = 3
const words = new Int32Array(2 * REACH + 1)
const tags = new Int32Array(2 * REACH + 1)
/** Word and tag so many tokens on. */
const w = (distance: number) => words[REACH + distance]
const p = (distance: number) => tags[REACH + distance]

/** A word as the features see it: one mark for all beyond the sentence and what leads to it, one for all in quotation marks. */
function wordAt({ word, quoted }: DocFeatures, { first }: TokenRange, i: number): number {
  return i < first - 2 || i < 0 || i >= word.length ? 1 : quoted[i] >= 0 ? 2 : word[i]
}

function tagAt({ pos, quoted }: DocFeatures, { first, last }: TokenRange, i: number): number {
  return i < 0 || i >= pos.length ? 0 : i < first ? 20 : i >= last ? 21 : quoted[i] >= 0 ? 19 : pos[i]
}

/** The features that tell whether a token is the head of a cue. Out: how many of `rows` are filled. */
export function readCueFeatures(
  doc: Doc,
  features: DocFeatures,
  at: number,
  earlierCues: number,
): { rows: Int32Array; count: number } {
  const { word, stem, pos, shape, quoted, cueClass } = features
  const sentence = doc.sentences[doc.tokens[at].sentence]
  for (let d = -REACH; d <= REACH; d++) {
    words[REACH + d] = wordAt(features, sentence, at + d)
    tags[REACH + d] = tagAt(features, sentence, at + d)
  }
  const s0 = stem[at]
  const w0 = word[at]
  let thatNear = 0
  for (let i = at + 1; i < Math.min(at + 5, sentence.last); i++) if (word[i] === THAT) thatNear = i - at
  const fromStart = Math.min(at - sentence.first, 6)
  const toEnd = Math.min(sentence.last - at, 5)
  const starts = quoted[sentence.first] >= 0 ? 1 : 0
  let verbsBefore = 0
  let commasBefore = 0
  let quotesBefore = 0
  for (let i = at - 1; i >= sentence.first; i--) {
    if (quoted[i] >= 0) quotesBefore = 1
    else if (pos[i] === POS_INDEX.VERB) verbsBefore++
    else if (doc.tokens[i].lower === ',') commasBefore++
  }
  let quotesAfter = 0
  for (let i = at + 1; i < sentence.last; i++) if (quoted[i] >= 0) quotesAfter = Math.min(3, i - at)
  verbsBefore = Math.min(verbsBefore, 3)
  commasBefore = Math.min(commasBefore, 2)
  const earlier = Math.min(earlierCues, 2)
  // The nearest noun, name or pronoun to the left: the likely subject; and whether an auxiliary or “to” leads the verb.
  let subject = 1
  let subjectPos = 0
  let lead = 0
  let back = at - 1
  for (; back >= sentence.first && at - back < 12; back--) {
    const tag = quoted[back] >= 0 ? 19 : pos[back]
    if (tag === POS_INDEX.AUX || tag === POS_INDEX.PART) lead = Math.imul(lead ^ word[back], 0x01000193)
    else if (tag === POS_INDEX.NOUN || tag === POS_INDEX.PROPN || tag === POS_INDEX.PRON) {
      subject = tag === POS_INDEX.PROPN ? 3 : stem[back]
      subjectPos = tag
      break
    } else if (tag === POS_INDEX.VERB || tag === 19) break
  }
  const gap = Math.min(at - back, 5)
  // What the verb governs: the first word to the right that is no adverb.
  let object = at + 1
  while (object < sentence.last - 1 && quoted[object] < 0 && pos[object] === POS_INDEX.ADV) object++
  const governed = tagAt(features, sentence, object) * 32 + tagAt(features, sentence, object + 1)
  let k = 0
  rows[k++] = mix(1, s0, subject)
  rows[k++] = mix(2, s0, subjectPos * 8 + gap)
  rows[k++] = mix(3, s0, governed)
  rows[k++] = mix(4, w0, p(1) * 32 + subjectPos)
  const kind = cueClass[at] * 32 + pos[at]
  rows[k++] = mix(5, kind, subjectPos)
  rows[k++] = mix(6, kind, subject)
  rows[k++] = mix(7, kind, p(-1) * 32 + p(1))
  rows[k++] = mix(8, kind, governed)
  rows[k++] = mix(9, kind, wordAt(features, sentence, object))
  rows[k++] = mix(10, kind, lead)
  rows[k++] = mix(11, kind, thatNear * 4 + quotesAfter)
  rows[k++] = mix(12, s0, pos[at])
  rows[k++] = mix(13, s0, w(1))
  rows[k++] = mix(14, s0, p(1))
  rows[k++] = mix(15, w(-1), 0)
  rows[k++] = mix(16, w(1), 0)
  rows[k++] = mix(17, w(-2), 0)
  rows[k++] = mix(18, w(1), w(2))
  rows[k++] = mix(19, p(1) * 32 + p(2), pos[at])
  rows[k++] = mix(20, p(-1) * 32 + p(1), pos[at])
  rows[k++] = mix(21, s0, thatNear)
  rows[k++] = mix(22, s0, fromStart)
  rows[k++] = mix(23, s0, toEnd)
  rows[k++] = mix(24, s0, earlier)
  rows[k++] = mix(25, earlier * 4 + verbsBefore, commasBefore * 4 + quotesBefore * 2 + starts)
  rows[k++] = mix(26, quotesBefore * 4 + quotesAfter, pos[at] * 4 + starts)
  rows[k++] = mix(27, s0, (p(-2) * 32 + p(-1)) * 32 + p(1))
  rows[k++] = mix(28, shape[at], pos[at] * 8 + fromStart)
  rows[k++] = mix(29, w(-1), w(1))
  rows[k++] = mix(30, w(-3), 0)
  rows[k++] = mix(31, w(3), 0)
  rows[k++] = mix(32, thatNear, earlier * 8 + verbsBefore)
  rows[k++] = mix(33, p(-3) * 1024 + p(-2) * 32 + p(-1), earlier)
  return { rows, count: k }
}
