import type { Doc } from '../../types.js'
import type { CueHead } from './cue-detector.js'
import { type DocFeatures, POS_INDEX } from './doc-features.js'
import type { Tagging } from './tagger.js'
import type { Unit } from './units.js'

export const RELATION_ROW_BITS = 16
const MASK = (1 << RELATION_ROW_BITS) - 1

function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35)
  return (h ^ (h >>> 15)) & MASK
}

const lengthBucket = (n: number) => (n <= 3 ? n : n <= 6 ? 4 : n <= 12 ? 5 : n <= 25 ? 6 : 7)
const step = (x: number, width: number, limit: number) => Math.max(-limit, Math.min(limit, Math.round(x / width)))

/** The head of a source, roughly: its last noun, name or pronoun before a comma or “of”. */
function headOf(features: DocFeatures, source: readonly Unit[]): number {
  let head = -1
  for (const unit of source) {
    if (unit.quoted >= 0) continue
    const tag = features.pos[unit.first]
    if (tag === POS_INDEX.NOUN || tag === POS_INDEX.PROPN || tag === POS_INDEX.PRON) head = unit.first
    else if (head >= 0 && (tag === POS_INDEX.PUNCT || tag === POS_INDEX.ADP)) break
  }
  return head
}

const rows = new Int32Array(64)

/**
 * The features of a whole attribution that the tagger proposes: do cue, source and content make sense together?
 * Out: how many of `rows` are filled.
 */
export function readRelationFeatures(
  doc: Doc,
  features: DocFeatures,
  head: CueHead,
  tagging: Tagging,
): { rows: Int32Array; count: number } {
  const { stem, word, pos, cueClass, quoted } = features
  const { source, cue, content } = tagging
  const at = head.token
  const s0 = stem[at]
  const kind = cueClass[at] * 32 + pos[at]
  const odds = step(head.logOdds, 0.3, 14)
  const margin = step(tagging.margin, 0.7, 9)
  const sourceHead = headOf(features, source)
  const sourcePos = source.length === 0 ? 0 : sourceHead < 0 ? 31 : pos[sourceHead]
  const sourceWord = sourceHead < 0 ? 0 : sourcePos === POS_INDEX.PROPN ? 1 : stem[sourceHead]
  const sourceSide = source.length === 0 ? 0 : source[0].first < at ? 1 : 2
  const contentFirst = content.length > 0 ? content[0] : null
  const contentWord = contentFirst ? (contentFirst.quoted >= 0 ? 3 : word[contentFirst.first]) : 0
  const contentPos = contentFirst ? (contentFirst.quoted >= 0 ? 19 : pos[contentFirst.first]) : 0
  const contentSide = contentFirst ? (contentFirst.first < at ? 1 : 2) : 0
  let contentVerbs = 0
  let contentQuotes = 0
  let contentLength = 0
  for (const unit of content) {
    contentLength += unit.last - unit.first
    if (unit.quoted >= 0) contentQuotes++
    else if (pos[unit.first] === POS_INDEX.VERB || pos[unit.first] === POS_INDEX.AUX) contentVerbs = 1
  }
  const quotes = contentQuotes === 0 ? 0 : contentQuotes === content.length ? 2 : 1
  const cueHash = cue.reduce((h, unit) => Math.imul(h ^ word[unit.first], 0x01000193), 7)
  const gap = contentFirst && contentSide === 2 ? Math.min(contentFirst.first - at, 4) : 5
  const sentence = doc.sentences[doc.tokens[at].sentence]
  const opensQuoted = quoted[sentence.first] >= 0 ? 1 : 0
  const shape = ((contentSide * 4 + quotes) * 8 + lengthBucket(contentLength)) * 2 + contentVerbs
  let k = 0
  rows[k++] = mix(1, odds, 0)
  rows[k++] = mix(2, odds, s0)
  rows[k++] = mix(3, odds, quotes * 4 + contentSide)
  rows[k++] = mix(4, margin, 0)
  rows[k++] = mix(5, margin, kind)
  rows[k++] = mix(6, margin, odds)
  rows[k++] = mix(7, shape, 0)
  rows[k++] = mix(8, shape, kind)
  rows[k++] = mix(9, shape, s0)
  rows[k++] = mix(10, sourcePos * 4 + sourceSide, kind)
  rows[k++] = mix(11, sourcePos * 4 + sourceSide, s0)
  rows[k++] = mix(12, sourceWord, 0)
  rows[k++] = mix(13, sourceWord, s0)
  rows[k++] = mix(14, sourceWord, kind)
  rows[k++] = mix(15, contentWord, kind)
  rows[k++] = mix(16, contentWord, s0)
  rows[k++] = mix(17, contentPos * 8 + gap, s0)
  rows[k++] = mix(18, contentPos * 8 + gap, kind)
  rows[k++] = mix(19, cueHash, 0)
  rows[k++] = mix(20, cueHash, contentPos * 8 + quotes)
  rows[k++] = mix(21, lengthBucket(source.length), sourcePos)
  rows[k++] = mix(22, Math.min(cue.length, 6), kind)
  rows[k++] = mix(23, opensQuoted * 4 + quotes, kind)
  rows[k++] = mix(24, sourcePos, contentPos * 16 + quotes * 4 + contentSide)
  rows[k++] = mix(25, s0, quotes * 4 + contentSide)
  rows[k++] = mix(26, step(head.logOdds, 1, 4), shape)
  rows[k++] = mix(27, lengthBucket(contentLength), s0)
  return { rows, count: k }
}
