import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { openArchive } from '../../src/archive/archive.js'
import { ensureServer, stopServer } from '../../src/archive/embedded.js'
import { buildService } from '../http/service.js'
import { news } from './records.js'

const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-faults-'))
afterAll(async () => {
  await stopServer(dataDir)
  await rm(dataDir, { recursive: true, force: true })
})
const item = (id: string) =>
  news({ id, said: [{ who: 'Ida Falk', words: `The statement ${id} survives everything.` }] })
const until = async (is: () => Promise<boolean>) => {
  for (let n = 0; !(await is()); n++) {
    if (n > 300) throw new Error('it did not come to pass')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

it('lets ten start at once on an empty directory, and the last one that leaves stops the database', {
  timeout: 120_000,
}, async () => {
  const archives = await Promise.all(Array.from({ length: 10 }, () => openArchive({ dataDir, waitMs: 60_000 })))
  await Promise.all(archives.map((archive, n) => archive.store(item(`ten-${n}`).record, item(`ten-${n}`).text)))
  const { facets } = await archives[0].search({ speaker: 'Ida Falk', facets: true })
  expect(facets?.total).toBe(10)
  for (const archive of archives.slice(0, 9)) await archive.close()
  expect(await archives[9].ready()).toBe(true)
  await archives[9].close()
  expect(await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').catch(() => 'stopped')).toBe('stopped')
})

it('starts the database again when it is killed, and takes over one that was left behind', {
  timeout: 120_000,
}, async () => {
  await ensureServer(dataDir) // nobody's, as after a kill of its service
  const archive = await openArchive({ dataDir, waitMs: 60_000 })
  const pid = Number((await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0])
  process.kill(pid, 'SIGKILL')
  await until(() => archive.ready())
  expect((await archive.search({ speaker: 'Ida Falk' })).hits).toHaveLength(10)
  await archive.close()
  expect(await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').catch(() => 'stopped')).toBe('stopped')
})

it('answers 503 while the database is away, extracts all the same, and recovers by itself', {
  timeout: 120_000,
}, async () => {
  const { port, user, password, database } = await ensureServer(dataDir)
  const line = createLine(port)
  const gate = await line.open(0)
  const archive = await openArchive({
    dataDir: '/nowhere',
    databaseUrl: `postgres://${user}:${password}@127.0.0.1:${gate}/${database}`,
    patienceMs: 500,
    waitMs: 30_000,
  })
  const app = await buildService({ WHOSAID_ARCHIVE: 'on' }, { archive })
  const readiness = async () => (await app.inject('/health/ready')).json().archive
  expect(await readiness()).toBe('up')

  line.cut()
  await until(async () => (await readiness()) === 'down')
  for (const url of [
    '/quotes?q=statement',
    '/quotes/abc',
    '/speakers?q=Falk',
    '/speakers/ida-falk',
    '/articles/x',
    '/corrections',
  ]) {
    const { statusCode, headers, body } = await app.inject(url)
    expect([url, statusCode, headers['content-type']]).toEqual([url, 503, expect.stringContaining('problem+json')])
    expect(headers['retry-after']).toMatch(/^\d+$/)
    expect(body).not.toMatch(/ECONN|127\.0\.0\.1|postgres/)
  }
  const payload = { text: '“It goes on,” Marco Rubio said.' }
  expect((await app.inject({ method: 'POST', url: '/quotes', payload })).json().quotes).toHaveLength(1)
  expect((await app.inject({ method: 'POST', url: '/quotes?store=true', payload })).statusCode).toBe(503)

  await line.open(gate)
  await until(async () => (await readiness()) === 'up')
  expect((await app.inject('/quotes?q=statement')).json().hits.length).toBeGreaterThan(0)
  await app.close()
  await archive.close()
  line.cut()
})

it('cuts off a statement that takes too long, says so with 503, and answers the next one', async () => {
  const archive = await openArchive({ dataDir, waitMs: 60_000, statementTimeoutMs: 300 })
  const app = await buildService({ WHOSAID_ARCHIVE: 'on' }, { archive })
  const blocker = new pg.Client(await ensureServer(dataDir))
  await blocker.connect()
  await blocker.query('begin; lock table quotes in access exclusive mode')
  const begun = performance.now()
  const answer = await app.inject('/quotes?q=statement')
  const took = performance.now() - begun
  const readiness = (await app.inject('/health/ready')).json().archive
  await blocker.end() // its lock goes with it
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([503, expect.stringContaining('problem+json')])
  expect(answer.json().detail).toContain('took too long')
  expect(took).toBeLessThan(5_000)
  expect(readiness).toBe('up')
  expect((await app.inject('/quotes?q=statement')).statusCode).toBe(200)
  await app.close()
  await archive.close()
})

it('asks again when its connection ends in the middle of a transaction', async () => {
  const archive = await openArchive({ dataDir, waitMs: 60_000 })
  const blocker = new pg.Client(await ensureServer(dataDir))
  await blocker.connect()
  await blocker.query('begin; lock table quotes in access exclusive mode')
  const { record, text } = item('cut-in-two')
  const stored = archive.store(record, text)
  const ended = async () => {
    await blocker.query('select pg_stat_clear_snapshot()') // within a transaction the view stays as first seen
    const { rows } = await blocker.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'whosaid' and wait_event_type = 'Lock'",
    )
    return rows.length > 0
  }
  await until(ended)
  await blocker.end()
  expect((await stored).outcome).toBe('new')
  expect((await archive.article('cut-in-two'))?.versions).toHaveLength(1)
  await archive.close()
})

/** A line to the database that can be cut. */
function createLine(target: number) {
  const sockets = new Set<Socket>()
  let server: Server
  return {
    open(port: number): Promise<number> {
      server = createServer((near) => {
        const far = connect(target, '127.0.0.1')
        for (const socket of [near, far]) {
          sockets.add(socket)
          socket.on('error', () => {}).on('close', () => [near, far].map((s) => s.destroy()))
        }
        near.pipe(far).pipe(near)
      })
      return new Promise((resolve) => {
        server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
      })
    },
    cut() {
      server.close()
      for (const socket of sockets) socket.destroy()
      sockets.clear()
    },
  }
}
