import { CUE_ROW_BITS, readCueFeatures } from '../../src/quotes/learned/cue-features.js'
import type { GoldArticle } from './gold.js'
import { type LogisticInstance, type LogisticModel, trainLogistic } from './logistic.js'

/** Forms other than verbs that head a cue often enough to be looked at. */
export function learnCandidates(articles: readonly GoldArticle[]): string[] {
  const heads = new Map<string, number>()
  const seen = new Map<string, number>()
  for (const { doc, features, attributions } of articles) {
    doc.tokens.forEach((t, i) => {
      if (t.pos !== 'VERB' && features.quoted[i] < 0) seen.set(t.lower, (seen.get(t.lower) ?? 0) + 1)
    })
    for (const { head } of attributions) {
      if (doc.tokens[head].pos !== 'VERB')
        heads.set(doc.tokens[head].lower, (heads.get(doc.tokens[head].lower) ?? 0) + 1)
    }
  }
  return [...heads]
    .filter(([form, n]) => n >= 2 && n / (seen.get(form) ?? n) > 0.01)
    .map(([form]) => form)
    .sort()
}

export function cueInstances(articles: readonly GoldArticle[], candidates: ReadonlySet<string>): LogisticInstance[] {
  const instances: LogisticInstance[] = []
  for (const { doc, features, attributions } of articles) {
    const heads = new Set(attributions.map((a) => a.head))
    doc.sentences.forEach((sentence) => {
      let earlier = 0
      for (let i = sentence.first; i < sentence.last; i++) {
        if (features.quoted[i] >= 0) continue
        if (doc.tokens[i].pos !== 'VERB' && !candidates.has(doc.tokens[i].lower)) continue
        const { rows, count } = readCueFeatures(doc, features, i, earlier)
        const label = heads.has(i) ? 1 : 0
        instances.push({ rows: rows.slice(0, count), label })
        earlier += label
      }
    })
  }
  return instances
}

export const trainCues = (instances: readonly LogisticInstance[]): LogisticModel =>
  trainLogistic(instances, CUE_ROW_BITS, 6, 0.03, 8e-3)
