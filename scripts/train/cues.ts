import { CUE_ROW_BITS, readCueFeatures } from '../../src/quotes/learned/cue-features.js'
import type { GoldArticle } from './gold.js'
import { seeded, shuffle } from './random.js'

export interface CueModel {
  readonly weights: Float32Array
  readonly bias: number
}

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

interface Instance {
  rows: Int32Array
  label: number
}

export function cueInstances(articles: readonly GoldArticle[], candidates: ReadonlySet<string>): Instance[] {
  const instances: Instance[] = []
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

/** Logistic regression by AdaGrad. */
export function trainCues(instances: Instance[], epochs = 8, rate = 0.15, l2 = 2e-6): CueModel {
  const weights = new Float32Array(1 << CUE_ROW_BITS)
  const squares = new Float32Array(1 << CUE_ROW_BITS).fill(1e-2)
  let bias = -1
  const random = seeded(7)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(instances, random)
    for (const { rows, label } of instances) {
      let z = bias
      for (const r of rows) z += weights[r]
      const g = 1 / (1 + Math.exp(-z)) - label
      bias -= 0.01 * g
      for (const r of rows) {
        const d = g + l2 * instances.length * 1e-3 * weights[r]
        squares[r] += d * d
        weights[r] -= (rate * d) / Math.sqrt(squares[r])
      }
    }
  }
  return { weights, bias }
}
