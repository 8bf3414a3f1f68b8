/**
 * Learns `src/confidence.json`: how sure a record is. Calibrated on dev, as its name says; run after the other weights:
 *   npm run train:confidence -- ../shared/data/polnear-dev.jsonl
 * Prints the calibration error and the precision at the high setting by five-fold cross-validation over articles.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { calibrationError, type GoldArticle, score } from '../../bench/scorer.js'
import { readConfidenceFeatures } from '../../src/confidence.js'
import { extract } from '../../src/extract.js'
import { toRecord } from '../../src/record.js'
import { parse } from '../../src/text/parse.js'

interface Instance {
  readonly article: number
  readonly x: readonly number[]
  readonly right: number
}

function instancesOf(article: GoldArticle, index: number): Instance[] {
  const extraction = extract(article, { calibrated: false })
  const doc = parse(article.text)
  const record = toRecord(article, extraction)
  return extraction.quotes.flatMap((quote, i) => {
    const x = readConfidenceFeatures(doc, quote, quote.speaker === null ? null : extraction.speakers[quote.speaker])
    const pieces = record.quotes[i].segments.filter((s) => s.quoted).length
    return score([[article, [record.quotes[i]]]])
      .judgements.slice(0, pieces)
      .map(({ right }) => ({ article: index, x, right: right ? 1 : 0 }))
  })
}

/** Logistic regression by Newton's method, with a little L2. */
function fitLogistic(instances: readonly Instance[], l2 = 1): number[] {
  const d = instances[0].x.length
  const w = new Array<number>(d).fill(0)
  for (let step = 0; step < 3000; step++) {
    const gradient = w.map((v, i) => (i === 0 ? 0 : l2 * v))
    for (const { x, right } of instances) {
      const p = 1 / (1 + Math.exp(-x.reduce((z, v, i) => z + v * w[i], 0)))
      for (let i = 0; i < d; i++) gradient[i] += (p - right) * x[i]
    }
    for (let i = 0; i < d; i++) w[i] -= (1.2 / instances.length) * gradient[i]
  }
  return w
}

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: npm run train:confidence -- GOLD.jsonl')
  process.exit(2)
}
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as GoldArticle)
const instances = articles.flatMap(instancesOf)
const judged = [0, 1, 2, 3, 4].flatMap((fold) => {
  const w = fitLogistic(instances.filter(({ article }) => article % 5 !== fold))
  return instances
    .filter(({ article }) => article % 5 === fold)
    .map(({ x, right }) => ({
      confidence: 1 / (1 + Math.exp(-x.reduce((z, v, i) => z + v * w[i], 0))),
      right: right === 1,
    }))
})
console.log(`${instances.length} pieces; calibration error on unseen articles ${calibrationError(judged).toFixed(3)}`)
for (const bar of [0.8, 0.85, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97]) {
  const sure = judged.filter((j) => j.confidence >= bar)
  const right = sure.filter((j) => j.right).length
  const all = judged.filter((j) => j.right).length
  console.log(
    `at ${bar}: ${((100 * right) / sure.length).toFixed(1)} % right, ${((100 * right) / all).toFixed(1)} % of the right ones kept`,
  )
}
const weights = fitLogistic(instances)
writeFileSync(
  new URL('../../src/confidence.json', import.meta.url),
  `${JSON.stringify(weights.map((v) => Math.round(v * 1000) / 1000))}\n`,
)
