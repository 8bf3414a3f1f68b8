import { detectCueHeads } from '../../src/quotes/learned/cue-detector.js'
import type { Model } from '../../src/quotes/learned/model.js'
import { RELATION_ROW_BITS, readRelationFeatures } from '../../src/quotes/learned/relation-features.js'
import { tagWindow } from '../../src/quotes/learned/tagger.js'
import { cueInstances, learnCandidates, trainCues } from './cues.js'
import type { GoldArticle } from './gold.js'
import { type LogisticInstance, type LogisticModel, trainLogistic } from './logistic.js'
import { taggingInstances, trainTagger } from './tagger.js'

/** The lowest cue log-odds at which a relation is proposed at all. */
export const PROPOSAL_THRESHOLD = -2

const PLAIN: Pick<Model, 'relation'> = {
  relation: { values: new Float32Array(1 << RELATION_ROW_BITS), scale: 1, bias: 0 },
}

/** Cue detector and tagger, learned from some articles. */
export function trainProposers(articles: readonly GoldArticle[], epochs: number): Model {
  const candidates = new Set(learnCandidates(articles))
  const cue = trainCues(cueInstances(articles, candidates))
  const tagger = trainTagger(taggingInstances(articles), epochs)
  return {
    cue: { values: cue.weights, scale: 1, bias: cue.bias, candidates },
    tagger: { values: tagger.weights, scale: 1, transitions: tagger.transitions },
    ...PLAIN,
  }
}

/** What a model proposes on articles that it has not seen, each with whether the gold agrees. */
export function relationInstances(articles: readonly GoldArticle[], model: Model): LogisticInstance[] {
  const instances: LogisticInstance[] = []
  for (const { doc, features, attributions } of articles) {
    for (const head of detectCueHeads(doc, features, model, PROPOSAL_THRESHOLD)) {
      const tagging = tagWindow(doc, features, model, head.token)
      if (tagging.content.length === 0) continue
      const gold = attributions.find((a) => a.cue.has(head.token))
      let label = 0
      if (gold) {
        let shared = 0
        let size = 0
        for (const unit of tagging.content)
          for (let i = unit.first; i < unit.last; i++) {
            size++
            if (gold.content.has(i)) shared++
          }
        label = shared / (size + gold.content.size - shared) >= 0.4 ? 1 : 0
      }
      const { rows, count } = readRelationFeatures(doc, features, head, tagging)
      instances.push({ rows: rows.slice(0, count), label })
    }
  }
  return instances
}

/** Learns to judge proposed relations, by cross-validation so that the proposals are as imperfect as they will be on new text. */
export function trainRelations(
  articles: readonly GoldArticle[],
  folds: number,
  log: (message: string) => void,
): LogisticModel {
  const instances = Array.from({ length: folds }, (_, fold) => {
    const model = trainProposers(
      articles.filter((_, i) => i % folds !== fold),
      3,
    )
    log(`relations: fold ${fold + 1} of ${folds}`)
    return relationInstances(
      articles.filter((_, i) => i % folds === fold),
      model,
    )
  }).flat()
  return trainLogistic(instances, RELATION_ROW_BITS, 8, 0.03, 1e-2)
}
