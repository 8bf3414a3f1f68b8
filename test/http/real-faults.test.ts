import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, expect, it } from 'vitest'
import { openArchive } from '../../src/archive/archive.js'
import { stopServer } from '../../src/archive/embedded.js'
import type { Archive } from '../../src/archive/types.js'
import { readConfig } from '../../src/config.js'
import { serve } from '../../src/server.js'
import { buildService } from './service.js'

const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-real-faults-'))
afterAll(() => rm(dataDir, { recursive: true, force: true }))

it('the embedded database is stopped under the service: it comes back, and what was acknowledged is kept once', async () => {
  const archive = await openArchive({ dataDir, waitMs: 60_000 })
  const app = await buildService({}, { archive })
  const kept: string[] = []
  for (let n = 0; n < 12; n++) {
    if (n === 4) await stopServer(dataDir)
    const payload = { id: `a${n}`, text: `“Statement number ${n} survives everything,” Marco Rubio said.` }
    const { statusCode, headers } = await app.inject({ method: 'POST', url: '/quotes?store=true', payload })
    if (statusCode === 200) kept.push(payload.id)
    else expect([statusCode, headers['retry-after']]).toEqual([503, expect.any(String)])
    expect((await app.inject({ method: 'POST', url: '/quotes', payload })).statusCode).toBe(200)
  }
  await expect.poll(async () => (await app.inject('/health/ready')).statusCode, { timeout: 60_000 }).toBe(200)
  expect(kept.length).toBeGreaterThanOrEqual(4)
  for (const id of kept) expect((await app.inject(`/articles/${id}`)).statusCode).toBe(200)
  const { hits } = (await app.inject('/quotes?q=survives&limit=100')).json()
  const found = hits.map((hit: { article: { id: string } }) => hit.article.id)
  expect(found.filter((id: string) => kept.includes(id)).sort()).toEqual([...kept].sort())
  await app.close()
  await archive.close()
}, 180_000)

it('the database says that its disk is full: 503 with Retry-After, without its words', async () => {
  const store = async () => {
    throw Object.assign(new Error('could not extend file "base/5/16384"'), { code: '53100' })
  }
  const app = await buildService({}, { archive: { store } as unknown as Archive })
  const payload = { text: '“No deal,” Marco Rubio said.' }
  const answer = await app.inject({ method: 'POST', url: '/quotes?store=true', payload })
  expect([answer.statusCode, answer.json().type]).toEqual([503, 'urn:whosaid:problem:archive-full'])
  expect(answer.headers['retry-after']).toMatch(/^\d+$/)
  expect(answer.body).not.toContain('base/5')
  await app.close()
})

it('answers health while the largest articles keep every thread busy', async () => {
  const config = readConfig({ PORT: '0', WHOSAID_ARCHIVE: 'off', LOG_LEVEL: 'silent', WHOSAID_MAX_LAG_MS: '0' })
  const service = await serve(config)
  const sentence = '“We are ready for talks,” Marco Rubio said in Washington. Nobody else spoke for a while.\n\n'
  const body = sentence.repeat(Math.ceil(5_000_000 / sentence.length))
  const times: number[] = []
  const asking = new Worker(new URL('../../scripts/ask-health.mjs', import.meta.url), {
    workerData: { base: service.url, everyMs: 10 },
  })
  asking.on('message', (ms: number) => times.push(ms))
  const statuses = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const answer = await fetch(`${service.url}/quotes`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body,
      })
      await answer.arrayBuffer()
      return answer.status
    }),
  )
  await asking.terminate()
  times.sort((a, b) => a - b)
  const at = (q: number) => `${times[Math.min(times.length - 1, Math.floor(times.length * q))].toFixed(1)} ms`
  console.log(`health beside 5 MB articles: p50 ${at(0.5)}, p99 ${at(0.99)}, slowest ${at(1)}, ${times.length} asked`)
  // A long article is worked, cut off at its time limit, or refused because no thread is free.
  for (const status of statuses) expect([200, 422, 503]).toContain(status)
  // Loose, for machines that do other things too.
  expect(times[Math.floor(times.length * 0.5)]).toBeLessThan(250)
  await service.stop()
}, 180_000)
