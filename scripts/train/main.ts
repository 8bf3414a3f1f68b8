/**
 * Learns the weights of `src/quotes/learned/weights.json` from the train split. One command, deterministic:
 *   npm run train -- ../shared/data/polnear-train.jsonl
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Weights } from '../../src/quotes/learned/model.js'
import { readGold } from './gold.js'
import { quantized } from './quantize.js'
import { learnProposers, proposeUnseen, trainRelations, trainSpans } from './relations.js'

const WEIGHTS = new URL('../../src/quotes/learned/weights.json', import.meta.url)

const started = Date.now()
const log = (message: string) => console.error(`${((Date.now() - started) / 1000).toFixed(1)} s  ${message}`)

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: npm run train -- GOLD.jsonl')
  process.exit(2)
}
const train = readGold(file)
log(`${train.length} articles read`)
const proposed = proposeUnseen(train, 4, log)
const relation = trainRelations(proposed)
const span = trainSpans(proposed, relation)
const { candidates, cue, tagger } = learnProposers(train, 8)
log('cue heads and tagger learned from all articles')
const packed = ({ values, scale }: Weights) => ({
  scale,
  gzip: gzipSync(Buffer.from(values.buffer), { level: 9 }).toString('base64'),
})
const round = (w: number) => Math.round(w * 1000) / 1000
const model = {
  cue: { ...packed(quantized(cue.weights)), bias: round(cue.bias), candidates },
  tagger: { ...packed(quantized(tagger.weights)), transitions: Array.from(tagger.transitions, round) },
  relation: { ...packed(quantized(relation.weights)), bias: round(relation.bias) },
  span: { ...packed(quantized(span.weights)), bias: round(span.bias) },
}
writeFileSync(WEIGHTS, `${JSON.stringify(model)}\n`)
log(`written to ${WEIGHTS.pathname}`)
