import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { crashRounds, type Service, startService } from '../../bench/archive/crash-rounds.js'
// @ts-expect-error plain JavaScript, so that the command line from a checkout needs no loader
import { buildIfStale } from '../../scripts/build-if-stale.mjs'

buildIfStale()

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

// The long form is `npm run crash:archive`: twenty kills.
it('loses and doubles nothing when service and database are killed in the middle of storing', {
  timeout: 300_000,
}, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-crash-'))
  const { acknowledged, lost, doubled } = await crashRounds(main, dataDir, 2)
  await rm(dataDir, { recursive: true, force: true })
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] })
  expect(acknowledged).toBeGreaterThan(10)
})

it('lets two services share a data directory; the database outlives the one that started it, and stops with the last', {
  timeout: 120_000,
}, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-two-'))
  const store = async ({ url }: Service, id: string) => {
    const body = JSON.stringify({ id, text: `“Statement ${id} was made to both of them,” Marco Rubio said.` })
    const headers = { 'content-type': 'application/json' }
    return (await fetch(`${url}/quotes?store=true`, { method: 'POST', headers, body })).status
  }
  const ids = async ({ url }: Service) => {
    const answer = await fetch(`${url}/quotes?speaker=Rubio&limit=100`)
    const { hits } = (await answer.json()) as { hits: { article: { id: string } }[] }
    return hits.map((hit) => hit.article.id).sort()
  }
  const end = async ({ child }: Service, signal: 'SIGKILL' | 'SIGTERM') => {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await gone
  }
  try {
    const first = await startService(main, dataDir)
    const second = await startService(main, dataDir)
    const services = [first, second]
    const sent = Array.from({ length: 20 }, (_, n) => `two-${n}`)
    expect(await Promise.all(sent.map((id, n) => store(services[n % 2], id)))).toEqual(sent.map(() => 200))
    expect(await ids(first)).toEqual([...sent].sort())
    expect(await ids(second)).toEqual([...sent].sort())
    await end(first, 'SIGKILL')
    expect(await store(second, 'alone')).toBe(200)
    expect(await ids(second)).toHaveLength(21)
    await end(second, 'SIGTERM')
    expect(existsSync(join(dataDir, 'cluster', 'postmaster.pid'))).toBe(false)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})
