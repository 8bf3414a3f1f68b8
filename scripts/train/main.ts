/**
 * Learns the weights of `src/quotes/learned/weights.json` from the train split. One command, deterministic:
 *   npm run train -- ../shared/data/polnear-train.jsonl
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readGold } from './gold.js'
import { proposeUnseen, trainProposers, trainRelations, trainSpans } from './relations.js'

const WEIGHTS = new URL('../../src/quotes/learned/weights.json', import.meta.url)

/** Signed bytes and their scale; a few outliers are clipped so that the small weights keep their grain. */
function quantize(weights: Int8Array | Float32Array): { scale: number; gzip: string } {
  const sizes = Float32Array.from(
    weights.filter((w) => w !== 0),
    Math.abs,
  ).sort()
  const top = sizes[Math.floor(sizes.length * 0.9999)] ?? 1
  const scale = top / 127
  const bytes = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))))
  return { scale, gzip: gzipSync(Buffer.from(bytes.buffer), { level: 9 }).toString('base64') }
}

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
const { cue, tagger } = trainProposers(train, 6)
log('cue heads and tagger learned from all articles')
const round = (w: number) => Math.round(w * 1000) / 1000
const model = {
  cue: { ...quantize(cue.values), bias: round(cue.bias), candidates: [...cue.candidates] },
  tagger: { ...quantize(tagger.values), transitions: Array.from(tagger.transitions, round) },
  relation: { ...quantize(relation.weights), bias: round(relation.bias) },
  span: { ...quantize(span.weights), bias: round(span.bias) },
}
writeFileSync(WEIGHTS, `${JSON.stringify(model)}\n`)
log(`written to ${WEIGHTS.pathname}`)
