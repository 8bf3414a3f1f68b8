import {
  align,
  type Edit,
  type EditModel,
  editFeatures,
  editKey,
  LONGEST_EDIT,
  LONGEST_RUN,
  type Part,
  PRIOR,
  wordFeatures,
} from '../../../src/speakers/alignment.js'
import { seeded, shuffle } from '../random.js'

/** Two words, and whether they are one name. */
export interface WordExample {
  readonly x: string
  readonly y: string
  readonly part: Part
  readonly same: boolean
  readonly weight: number
}

const UNTRAINED: EditModel = { runs: new Set(), weights: new Map() }
/** A run of letters is learned where so many spellings have it. */
const LEAST = 3
const ROUNDS = 4
const EPOCHS = 8
const RATE = 0.1
const L2 = 0.02
const DROPOUT = 0.1

/**
 * Learns edits and their weights from words that are one name and words that are two: align with what is known so far, fit a logistic
 * regression to the alignments, and again. Weights are the averages over the later half of the epochs.
 */
export function learnEdits(examples: readonly WordExample[]): EditModel {
  const runs = frequentRuns(examples)
  let weights: Map<string, number> = new Map([['bias', 3]])
  const random = seeded(3)
  for (let round = 0; round < ROUNDS; round++) weights = reweigh(examples, { runs, weights }, random)
  return { runs, weights }
}

interface Row {
  readonly edits: readonly string[][]
  readonly word: readonly string[]
  readonly example: WordExample
}

function reweigh(examples: readonly WordExample[], model: EditModel, random: () => number): Map<string, number> {
  const rows: Row[] = examples.map((example) => {
    const { x, y, part } = example
    const { edits } = align(x, y, model)
    return { edits: edits.map((edit) => editFeatures(x, y, edit)), word: wordFeatures(x, y, part), example }
  })
  const weights = new Map(model.weights)
  const squares = new Map<string, number>()
  const sums = new Map<string, number>()
  const worthOf = (feature: string) => weights.get(feature) ?? PRIOR[feature] ?? 0
  const sum = (features: readonly string[]) => features.reduce((total, feature) => total + worthOf(feature), 0)
  const learn = (feature: string, slope: number, weight: number) => {
    const value = worthOf(feature)
    const gradient = slope + L2 * weight * (value - (PRIOR[feature] ?? 0))
    const square = (squares.get(feature) ?? 0.1) + gradient * gradient
    squares.set(feature, square)
    weights.set(feature, value - (RATE * gradient) / Math.sqrt(square))
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(rows, random)
    for (const { edits: all, word, example } of rows) {
      const edits = all.map((features) => features.filter((f) => f.startsWith('k') || random() >= DROPOUT))
      const worth = edits.map(sum)
      const odds = sum(word) + worth.reduce((total, w) => total + Math.min(w, 0), 0)
      const slope = (1 / (1 + Math.exp(-odds)) - Number(example.same)) * example.weight
      for (const feature of word) learn(feature, slope, example.weight)
      // an edit that is free already can only be made dearer
      edits.forEach((features, i) => {
        if (worth[i] < 0 || slope > 0) for (const feature of features) learn(feature, slope, example.weight)
      })
    }
    if (epoch * 2 < EPOCHS) continue
    for (const [feature, value] of weights) sums.set(feature, (sums.get(feature) ?? 0) + value)
  }
  return new Map([...sums].map(([feature, total]) => [feature, total / (EPOCHS / 2)]))
}

/** Runs in which spellings of one name differ, with up to one equal letter on either side. */
function frequentRuns(examples: readonly WordExample[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { x, y, same, weight } of examples)
    if (same) for (const run of runsOf(x, y)) counts.set(run, (counts.get(run) ?? 0) + weight)
  return new Set([...counts].filter(([, count]) => count >= LEAST).map(([run]) => run))
}

function runsOf(x: string, y: string): Set<string> {
  const runs = new Set<string>()
  for (const { from, to, at, onto } of merged(align(x, y, UNTRAINED).edits))
    for (const left of [0, 1])
      for (const right of [0, 1]) {
        const [end, ending] = [at + from.length, onto + to.length]
        if (left && (at === 0 || onto === 0 || x[at - 1] !== y[onto - 1])) continue
        if (right && (end >= x.length || x[end] !== y[ending])) continue
        const [s, t] = [x.slice(at - left, end + right), y.slice(onto - left, ending + right)]
        const both = s.length + t.length
        if (Math.max(s.length, t.length) <= LONGEST_RUN && both <= LONGEST_EDIT && both > 2) runs.add(editKey(s, t))
      }
  return runs
}

/** Edits side by side are one. */
function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = []
  for (const edit of edits) {
    const last = result.at(-1)
    if (last && last.at + last.from.length === edit.at && last.onto + last.to.length === edit.onto)
      result[result.length - 1] = { ...last, from: last.from + edit.from, to: last.to + edit.to }
    else result.push(edit)
  }
  return result
}
