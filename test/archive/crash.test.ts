import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { crashRounds } from '../../bench/archive/crash-rounds.js'
// @ts-expect-error plain JavaScript, so that the command line from a checkout needs no loader
import { buildIfStale } from '../../scripts/build-if-stale.mjs'

buildIfStale()

// The long form is `npm run crash:archive`: twenty kills.
it('loses and doubles nothing when service and database are killed in the middle of storing', {
  timeout: 300_000,
}, async () => {
  const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
  const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-crash-'))
  const { acknowledged, lost, doubled } = await crashRounds(main, dataDir, 2)
  await rm(dataDir, { recursive: true, force: true })
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] })
  expect(acknowledged).toBeGreaterThan(10)
})
