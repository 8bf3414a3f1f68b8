/**
 * `npm run fuzz`: the properties of extract on generated texts, and its time on long ones.
 * --cases N (20,000; a million by hand), --minutes N after which no further round begins, --seed N, --length N characters of the long
 * texts (200,000).
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { extractRecord } from '../../src/record.js'
import { holdsFor } from './properties.js'
import { anyArticle, LONG } from './texts.js'

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    length: { type: 'string' },
  },
})
const cases = Number(values.cases ?? 20_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const length = Number(values.length ?? 200_000)

/** Cases with one seed: a find is made again with this seed and so many cases. */
const ROUND = 20_000
const begun = performance.now()
const seconds = () => (performance.now() - begun) / 1000
let done = 0
let finds = 0
for (let round = 0; done < cases && seconds() < 60 * Number(values.minutes ?? Number.POSITIVE_INFINITY); round++) {
  const numRuns = Math.min(ROUND, cases - done)
  const found = fc.check(fc.property(anyArticle, holdsFor), { numRuns, seed: seed + round })
  done += numRuns
  if (!found.failed) continue
  finds++
  console.log(`seed ${seed + round}: ${JSON.stringify(found.counterexample)}\n  ${String(found.errorInstance)}`)
}
const outcome = finds === 0 ? 'all properties hold' : `${finds} FINDS`
console.log(`${done} texts (seeds from ${seed}), ${Math.round(done / seconds())} a second: ${outcome}`)
if (finds > 0) process.exitCode = 1

/** Milliseconds for a text, the best of two runs: the machine does other things too. */
function time(text: string): number {
  const run = () => {
    const start = performance.now()
    extractRecord({ id: 'long', text })
    return performance.now() - start
  }
  return Math.min(run(), run())
}

for (const [name, make] of Object.entries(LONG)) {
  const [short, long] = [time(make(length / 4)), time(make(length))]
  const growth = long / Math.max(short, 1)
  const isSlow = growth > 8 && long > 500
  console.log(
    `${name.padEnd(24)} ${long.toFixed(0).padStart(6)} ms for ${length} characters, ${growth.toFixed(1)} times a quarter of it${isSlow ? '  NOT LINEAR' : ''}`,
  )
  if (isSlow) process.exitCode = 1
}
