import type { Attribution, Cue, Doc, Span, TokenRange } from '../types.js'
import { segmentsOf, typeOf } from './content.js'
import { type CueHead, detectCueHeads } from './learned/cue-detector.js'
import { type DocFeatures, readDocFeatures } from './learned/doc-features.js'
import { logOdds, MODEL, probability } from './learned/model.js'
import { readRelationFeatures } from './learned/relation-features.js'
import { type Tagging, tagWindow } from './learned/tagger.js'
import type { MarkedText } from './segments.js'

/** The lowest cue log-odds at which a relation is proposed at all; the same as in training. */
const PROPOSAL_THRESHOLD = Number(process.env.PT ?? -2)
/** From this probability on, a proposed relation is taken; chosen on dev. */
const ACCEPT = Number(process.env.ACC ?? 0.4)

/** Joins units that follow one another into runs of tokens. */
function runsOf(ranges: readonly TokenRange[]): TokenRange[] {
  const runs: { first: number; last: number }[] = []
  for (const { first, last } of ranges) {
    const run = runs.at(-1)
    if (run && run.last === first) run.last = last
    else runs.push({ first, last })
  }
  return runs
}

const spanOf = (doc: Doc, { first, last }: TokenRange): Span => ({
  start: doc.tokens[first].start,
  end: doc.tokens[last - 1].end,
})

/** A span of tokens without the punctuation at its ends. */
function trimmed(doc: Doc, { first, last }: TokenRange): TokenRange | null {
  const loose = (i: number) => doc.tokens[i].pos === 'PUNCT'
  while (first < last && loose(first)) first++
  while (last > first && loose(last - 1)) last--
  return first < last ? { first, last } : null
}

function sourceOf(doc: Doc, tagging: Tagging): Span | null {
  const runs = runsOf(tagging.source)
    .map((run) => trimmed(doc, run))
    .filter((run) => run !== null)
  const longest = runs.reduce<TokenRange | null>((a, b) => (a && a.last - a.first >= b.last - b.first ? a : b), null)
  return longest && spanOf(doc, longest)
}

function cueOf(doc: Doc, tagging: Tagging, head: number): Cue {
  const run = runsOf(tagging.cue).find((r) => r.first <= head && head < r.last) ?? { first: head, last: head + 1 }
  return { ...spanOf(doc, trimmed(doc, run) ?? run), lemma: doc.tokens[head].lower }
}

interface Proposal {
  readonly head: CueHead
  readonly tagging: Tagging
  readonly probability: number
}

/** Every relation that the learned models propose, the likeliest first. */
function propose(doc: Doc, features: DocFeatures): Proposal[] {
  const proposals: Proposal[] = []
  for (const head of detectCueHeads(doc, features, MODEL, PROPOSAL_THRESHOLD)) {
    const tagging = tagWindow(doc, features, MODEL, head.token)
    if (tagging.content.length === 0) continue
    const { rows, count } = readRelationFeatures(doc, features, head, tagging)
    proposals.push({ head, tagging, probability: probability(logOdds(MODEL.relation, rows, count)) })
  }
  return proposals.sort((a, b) => b.probability - a.probability)
}

/** Ties contents to cues and sources. In: the document and what stands in quotation marks. Out: attributions in reading order. */
export function attribute(doc: Doc, { quoted }: MarkedText): Attribution[] {
  const features = readDocFeatures(doc, quoted)
  const outer = quoted.filter((span) => span.parent === null)
  const owned = new Int32Array(doc.tokens.length).fill(-1)
  const attributions: Attribution[] = []
  for (const { head, tagging, probability } of propose(doc, features)) {
    if (probability < ACCEPT) break
    if (owned[head.token] >= 0) continue
    const content = tagging.content.filter(({ first }) => owned[first] < 0)
    if (content.length === 0) continue
    const segments = segmentsOf(doc, runsOf(content), outer)
    if (segments.length === 0) continue
    for (const { first, last } of content) owned.fill(attributions.length, first, last)
    attributions.push({
      type: typeOf(segments),
      segments,
      cue: cueOf(doc, tagging, head.token),
      source: sourceOf(doc, tagging),
      addressee: null,
      medium: null,
      parent: null,
      rule: 'learned-cue',
      confidence: probability,
    })
  }
  return attributions.sort((a, b) => a.segments[0].start - b.segments[0].start)
}
