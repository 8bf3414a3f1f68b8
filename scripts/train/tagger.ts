import { LABEL, LABELS, marginalise } from '../../src/quotes/learned/crf.js'
import { EDGE_CLASSES, ROW_BITS, readWindowFeatures } from '../../src/quotes/learned/tagging-features.js'
import { type Unit, windowAround } from '../../src/quotes/learned/units.js'
import type { GoldArticle, GoldAttribution } from './gold.js'
import { seeded, shuffle } from './random.js'

export interface TaggerModel {
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

export interface TaggingInstance {
  readonly rows: Int32Array
  readonly offsets: Int32Array
  readonly edges: Uint8Array
  readonly labels: Uint8Array
  readonly cue: number
}

function goldLabels(units: readonly Unit[], cue: number, gold: GoldAttribution): Uint8Array {
  const kindOf = (unit: Unit) => {
    let source = 0
    let cueCount = 0
    let content = 0
    for (let i = unit.first; i < unit.last; i++) {
      if (gold.content.has(i)) content++
      else if (gold.source.has(i)) source++
      else if (gold.cue.has(i)) cueCount++
    }
    const half = (unit.last - unit.first) / 2
    return content > half ? 5 : source > half ? 1 : cueCount > half ? 3 : 0
  }
  const labels = new Uint8Array(units.length)
  let before = 0
  units.forEach((unit, i) => {
    const kind = i === cue ? 3 : kindOf(unit)
    labels[i] = kind === 0 ? 0 : kind === before ? kind + 1 : kind
    before = kind
  })
  return labels
}

export function taggingInstances(articles: readonly GoldArticle[]): TaggingInstance[] {
  return articles.flatMap(({ doc, features, attributions }) =>
    attributions.map((gold) => {
      const window = windowAround(doc, features, gold.head)
      const { rows, offsets, edges } = readWindowFeatures(doc, features, window)
      const n = window.units.length
      return {
        rows: rows.slice(0, offsets[n]),
        offsets: offsets.slice(0, n + 1),
        edges: edges.slice(0, n),
        labels: goldLabels(window.units, window.cue, gold),
        cue: window.cue,
      }
    }),
  )
}

function emissionsOf(instance: TaggingInstance, weights: Float32Array, out: Float32Array): void {
  const n = instance.labels.length
  for (let i = 0; i < n; i++) {
    const at = i * LABELS
    for (let y = 0; y < LABELS; y++) out[at + y] = 0
    for (let k = instance.offsets[i]; k < instance.offsets[i + 1]; k++) {
      const row = instance.rows[k] * 8
      for (let y = 0; y < LABELS; y++) out[at + y] += weights[row + y]
    }
  }
  for (let y = 0; y < LABELS; y++) if (y !== LABEL.beginCue && y !== LABEL.inCue) out[instance.cue * LABELS + y] -= 100
}

/** The instance with some of its features left out at random: keeps the model from leaning on single words. */
function thinned(instance: TaggingInstance, dropout: number, random: () => number): TaggingInstance {
  const rows = new Int32Array(instance.rows.length)
  const offsets = new Int32Array(instance.offsets.length)
  let k = 0
  for (let i = 0; i < instance.labels.length; i++) {
    offsets[i] = k
    for (let j = instance.offsets[i]; j < instance.offsets[i + 1]; j++)
      if (random() >= dropout) rows[k++] = instance.rows[j]
  }
  offsets[instance.labels.length] = k
  return { ...instance, rows, offsets }
}

/**
 * Conditional log-likelihood by AdaGrad with L2 on touched weights. The answer is the average over the ends of the later half of the epochs
 * (Polyak and Juditsky 1992), which sways less with the order of the instances than the last weights do.
 */
export function trainTagger(
  instances: TaggingInstance[],
  epochs: number,
  rate = 0.05,
  l2 = 1e-4,
  dropout = 0.2,
): TaggerModel {
  const rowsCount = 1 << ROW_BITS
  const weights = new Float32Array(rowsCount * 8)
  const squares = new Float32Array(rowsCount * 8).fill(0.05)
  const transitions = new Float32Array(EDGE_CLASSES * LABELS * LABELS)
  const edgeSquares = new Float32Array(transitions.length).fill(0.05)
  const emissions = new Float32Array(512 * LABELS)
  const marginals = new Float32Array(512 * LABELS)
  const edgeGradient = new Float32Array(transitions.length)
  const random = seeded(12)
  const sums = { weights: new Float32Array(weights.length), transitions: new Float32Array(transitions.length) }
  let summed = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(instances, random)
    for (const whole of instances) {
      const instance = dropout > 0 ? thinned(whole, dropout, random) : whole
      const n = instance.labels.length
      emissionsOf(instance, weights, emissions)
      const touched: number[] = []
      marginalise({ length: n, emissions, edges: instance.edges }, transitions, marginals, (edge, x, y, p) => {
        const k = edge * LABELS * LABELS + x * LABELS + y
        if (edgeGradient[k] === 0) touched.push(k)
        edgeGradient[k] += p
      })
      for (let i = 1; i < n; i++) {
        const k = instance.edges[i] * LABELS * LABELS + instance.labels[i - 1] * LABELS + instance.labels[i]
        if (edgeGradient[k] === 0) touched.push(k)
        edgeGradient[k] -= 1
      }
      for (const k of touched) {
        const g = edgeGradient[k] + l2 * transitions[k]
        edgeGradient[k] = 0
        if (g === 0) continue
        edgeSquares[k] += g * g
        transitions[k] -= (rate * g) / Math.sqrt(edgeSquares[k])
      }
      for (let i = 0; i < n; i++) {
        for (let y = 0; y < LABELS; y++) {
          const g = marginals[i * LABELS + y] - (instance.labels[i] === y ? 1 : 0)
          if (g > -1e-4 && g < 1e-4) continue
          for (let k = instance.offsets[i]; k < instance.offsets[i + 1]; k++) {
            const w = instance.rows[k] * 8 + y
            const d = g + l2 * weights[w]
            squares[w] += d * d
            weights[w] -= (rate * d) / Math.sqrt(squares[w])
          }
        }
      }
    }
    if (epoch * 2 < epochs) continue
    summed++
    for (let k = 0; k < weights.length; k++) sums.weights[k] += weights[k]
    for (let k = 0; k < transitions.length; k++) sums.transitions[k] += transitions[k]
  }
  return {
    weights: sums.weights.map((w) => (w * (1 - dropout)) / summed),
    transitions: sums.transitions.map((w) => w / summed),
  }
}
