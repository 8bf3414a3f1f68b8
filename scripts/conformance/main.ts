/**
 * `npm run conformance`: the description against the running service, on loopback with an embedded database of its own.
 * --requests N (20,000), --seed N (from the clock, and printed).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openArchive } from '../../src/archive/archive.js'
import { readConfig } from '../../src/config.js'
import { buildApp } from '../../src/http/app.js'
import { createExtractor } from '../../src/workers/pool.js'
import { checkConformance } from './run.js'

const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } })
const requests = Number(values.requests ?? 20_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000)

const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-conformance-'))
const archive = await openArchive({ dataDir, waitMs: 60_000 })
const extractor = createExtractor({ threads: 2, eager: true })
await extractor.ready()
const config = readConfig({ LOG_LEVEL: 'error', WHOSAID_MAX_LAG_MS: '0' })
const app = await buildApp({ config, extractor, archive })
const base = await app.listen({ host: '127.0.0.1', port: 0 })
try {
  const report = await checkConformance(base, { requests, seed })
  for (const [operation, statuses] of Object.entries(report.statuses)) console.log(operation.padEnd(20), statuses)
  for (const mismatch of report.mismatches.slice(0, 20)) console.log(mismatch)
  console.log(`${report.requests} requests (seed ${seed}): ${report.mismatches.length} that do not conform`)
  process.exitCode = report.mismatches.length === 0 ? 0 : 1
} finally {
  await app.close()
  await extractor.close()
  await archive.close()
  await rm(dataDir, { recursive: true, force: true })
}
