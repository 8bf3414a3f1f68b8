import type { MarkedRange } from '../../src/quotes/draft.js'
import { type CueHead, detectCueHeads } from '../../src/quotes/learned/cue-detector.js'
import { type Model, packRows } from '../../src/quotes/learned/model.js'
import { RELATION_ROW_BITS, readRelationFeatures } from '../../src/quotes/learned/relation-features.js'
import { readSpanFeatures, SPAN_ROW_BITS, type SpanEvidence } from '../../src/quotes/learned/span-features.js'
import { type Tagging, tagWindow } from '../../src/quotes/learned/tagger.js'
import { PROPOSAL_THRESHOLD } from '../../src/quotes/relations.js'
import { cueInstances, learnCandidates, trainCues } from './cues.js'
import type { GoldArticle } from './gold.js'
import { type LogisticInstance, type LogisticModel, trainLogistic } from './logistic.js'
import { quantized } from './quantize.js'
import { taggingInstances, trainTagger } from './tagger.js'

export type Proposers = Pick<Model, 'cue' | 'tagger'>

/** Cue detector and tagger, learned from some articles. */
export function learnProposers(articles: readonly GoldArticle[], epochs: number) {
  const candidates = learnCandidates(articles)
  const cue = trainCues(cueInstances(articles, new Set(candidates)))
  const tagger = trainTagger(taggingInstances(articles), epochs)
  return { candidates, cue, tagger }
}

/** The same as the pipeline uses them, with weights of one byte. */
function proposers(articles: readonly GoldArticle[], epochs: number): Proposers {
  const { candidates, cue, tagger } = learnProposers(articles, epochs)
  const { values, scale } = quantized(tagger.weights)
  return {
    cue: { ...quantized(cue.weights), bias: cue.bias, candidates: new Set(candidates) },
    tagger: { packed: packRows(values), scale, transitions: tagger.transitions },
  }
}

interface Proposal extends LogisticInstance {
  readonly head: CueHead
  readonly tagging: Tagging
}

interface ProposedArticle {
  readonly article: GoldArticle
  readonly proposals: readonly Proposal[]
}

/** Whether the gold has this relation: the same cue, and contents that share at least two fifths of their union. */
function isGold({ attributions }: GoldArticle, head: CueHead, tagging: Tagging): boolean {
  const gold = attributions.find((a) => a.cue.has(head.token))
  if (!gold) return false
  let shared = 0
  let size = 0
  for (const unit of tagging.content)
    for (let i = unit.first; i < unit.last; i++) {
      size++
      if (gold.content.has(i)) shared++
    }
  return shared / (size + gold.content.size - shared) >= 0.4
}

function propose(article: GoldArticle, model: Proposers): ProposedArticle {
  const { doc, features } = article
  const proposals: Proposal[] = []
  for (const head of detectCueHeads(doc, features, model, PROPOSAL_THRESHOLD)) {
    const tagging = tagWindow(doc, features, model, head.token)
    if (tagging.content.length === 0) continue
    const { rows, count } = readRelationFeatures(doc, features, head, tagging)
    proposals.push({ head, tagging, rows: rows.slice(0, count), label: isGold(article, head, tagging) ? 1 : 0 })
  }
  return { article, proposals }
}

/** What models propose on articles that they have not seen (cross-validation), so that it is as imperfect as on new text. */
export function proposeUnseen(
  articles: readonly GoldArticle[],
  folds: number,
  log: (message: string) => void,
): ProposedArticle[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = proposers(
      articles.filter((_, i) => i % folds !== fold),
      3,
    )
    log(`fold ${fold + 1} of ${folds}`)
    return articles.filter((_, i) => i % folds === fold).map((article) => propose(article, model))
  }).flat()
}

/** Learns to judge proposed relations. */
export const trainRelations = (proposed: readonly ProposedArticle[]): LogisticModel =>
  trainLogistic(
    proposed.flatMap((p) => p.proposals),
    RELATION_ROW_BITS,
    8,
    0.03,
    1e-2,
    0.1,
  )

function spanInstances({ article, proposals }: ProposedArticle, { weights, bias }: LogisticModel): LogisticInstance[] {
  const { doc, features, marked, attributions } = article
  const evidence = new Map<number, SpanEvidence>()
  for (const { head, tagging, rows } of proposals) {
    const probability = 1 / (1 + Math.exp(-rows.reduce((z, r) => z + weights[r], bias)))
    const found = {
      probability,
      head: head.token,
      hasSource: tagging.source.length > 0,
      alone: tagging.content.length === 1,
    }
    for (const { quoted } of tagging.content)
      if (quoted >= 0 && probability > (evidence.get(quoted)?.probability ?? 0)) evidence.set(quoted, found)
  }
  const isContent = ({ first, last }: MarkedRange) => {
    const middle = Math.floor((first + last) / 2)
    return attributions.some((a) => a.content.has(middle))
  }
  return marked.map((range) => {
    const { rows, count } = readSpanFeatures(doc, features, range, evidence.get(range.index) ?? null)
    return { rows: rows.slice(0, count), label: isContent(range) ? 1 : 0 }
  })
}

/** Learns which quoted words are utterances, given what was proposed around them. */
export const trainSpans = (proposed: readonly ProposedArticle[], relation: LogisticModel): LogisticModel =>
  trainLogistic(
    proposed.flatMap((p) => spanInstances(p, relation)),
    SPAN_ROW_BITS,
    8,
    0.05,
    1e-2,
    0.1,
  )
