import { seeded, shuffle } from './random.js'

export interface LogisticInstance {
  readonly rows: Int32Array
  readonly label: number
}

export interface LogisticModel {
  readonly weights: Float32Array
  readonly bias: number
}

/**
 * Logistic regression over hashed binary features, by AdaGrad with a little L2 on touched weights; the average over the later half of
 * the epochs, as for the tagger.
 */
export function trainLogistic(
  instances: readonly LogisticInstance[],
  rowBits: number,
  epochs: number,
  rate: number,
  l2: number,
  dropout = 0,
): LogisticModel {
  const weights = new Float32Array(1 << rowBits)
  const squares = new Float32Array(1 << rowBits).fill(1e-2)
  let bias = 0
  const random = seeded(7)
  const order = [...instances]
  const sum = new Float32Array(1 << rowBits)
  let biasSum = 0
  let summed = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const { rows: all, label } of order) {
      const rows = dropout > 0 ? all.filter(() => random() >= dropout) : all
      let z = bias
      for (const r of rows) z += weights[r]
      const g = 1 / (1 + Math.exp(-z)) - label
      bias -= 0.01 * g
      for (const r of rows) {
        const d = g + l2 * weights[r]
        squares[r] += d * d
        weights[r] -= (rate * d) / Math.sqrt(squares[r])
      }
    }
    if (epoch * 2 < epochs) continue
    summed++
    biasSum += bias
    for (let r = 0; r < sum.length; r++) sum[r] += weights[r]
  }
  return { weights: sum.map((w) => (w * (1 - dropout)) / summed), bias: biasSum / summed }
}
