/** `npm run crash:archive -- [ROUNDS]`: kill -9 of service and database in turn, twenty times, in the middle of storing. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crashRounds } from './crash-rounds.js'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-crash-'))
const report = await crashRounds(main, dataDir, Number(process.argv[2] ?? 20), console.log)
await rm(dataDir, { recursive: true, force: true })
const { acknowledged, lost, doubled, recoveries } = report
console.log(`${acknowledged} articles acknowledged, ${lost.length} lost, ${doubled.length} doubled`)
console.log(`storing again after ${Math.max(...recoveries)} ms at most`)
if (lost.length + doubled.length > 0) process.exitCode = 1
