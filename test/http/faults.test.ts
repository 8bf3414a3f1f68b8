import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { createInterface } from 'node:readline'
import { afterEach, describe, expect, it } from 'vitest'
import { ArchiveUnavailable } from '../../src/archive/errors.js'
import type { Archive } from '../../src/archive/types.js'
import { ArticleError, createExtractor, type Extractor } from '../../src/workers/pool.js'
import { buildService } from './service.js'

const TEXT = '“No deal,” Sergey Lavrov said.'
const article = { method: 'POST', url: '/quotes', payload: { text: TEXT } } as const

describe('when something breaks', () => {
  it('the database is away: extraction goes on, storing and looking up say so, readiness too, and it recovers', async () => {
    let away = true
    const kept: string[] = []
    const down = async () => {
      if (away) throw new ArchiveUnavailable('the database is away')
      return { hits: [], nextCursor: null }
    }
    const archive = {
      search: down,
      ready: async () => !away,
      store: async (record: { article: { id: string } }) => {
        await down()
        kept.push(record.article.id)
      },
    } as unknown as Archive
    const app = await buildService({}, { archive })
    const store = { ...article, url: '/quotes?store=true' }
    expect((await app.inject(article)).statusCode).toBe(200)
    for (const request of [store, { url: '/quotes' }]) {
      const answer = await app.inject(request)
      expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, expect.any(String)])
    }
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'unready', extraction: 'up', archive: 'down' })
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    expect(kept).toEqual([])
    away = false
    expect((await app.inject(store)).statusCode).toBe(200)
    expect((await app.inject({ url: '/quotes' })).statusCode).toBe(200)
    expect((await app.inject('/health/ready')).statusCode).toBe(200)
    expect(kept).toHaveLength(1)
    await app.close()
  })

  it('an article takes too long: 422, and the next one is worked', async () => {
    const extractor = createExtractor({ threads: 1 })
    const app = await buildService({ WHOSAID_ARTICLE_TIMEOUT_MS: '10' }, { extractor })
    const slow = await app.inject({ ...article, payload: { text: `${TEXT} `.repeat(30_000) } })
    expect([slow.statusCode, slow.json().type]).toEqual([422, 'urn:whosaid:problem:article-timeout'])
    expect(extractor.stats().replaced).toBe(1)
    const patient = await buildService({}, { extractor })
    expect((await patient.inject(article)).statusCode).toBe(200)
    await app.close()
    await patient.close()
    await extractor.close()
  })

  it('an article ends its thread, twice: 422, the others are answered, and the next one is worked', async () => {
    const extractor = createExtractor({ threads: 2, memoryMb: 72, eager: true })
    await extractor.ready()
    const app = await buildService({}, { extractor })
    const huge = app.inject({ ...article, payload: { text: 'word '.repeat(1_000_000) } })
    for (let n = 0; n < 3; n++) expect((await app.inject(article)).statusCode).toBe(200)
    const died = await huge
    expect([died.statusCode, died.json().type]).toEqual([422, 'urn:whosaid:problem:article-worker-died'])
    expect(extractor.stats().replaced).toBe(2)
    expect((await app.inject(article)).statusCode).toBe(200)
    expect((await app.inject('/health/ready')).statusCode).toBe(200)
    await app.close()
    await extractor.close()
  }, 60_000)

  it.each([
    ['worker-died', 422],
    ['internal', 500],
  ] as const)('a worker ends with %s: %i without its cause', async (reason, status) => {
    const extractor = {
      answer: async () => {
        throw new ArticleError(reason, 'secret cause', null)
      },
      stats: () => ({}),
      close: async () => {},
    } as unknown as Extractor
    const app = await buildService({}, { extractor })
    const answer = await app.inject(article)
    expect(answer.statusCode).toBe(status)
    if (status === 500) expect(answer.body).not.toContain('secret cause')
    await app.close()
  })

  it('too much work: 503 with Retry-After, and nothing waits', async () => {
    const finish: (() => void)[] = []
    const extractor = {
      answer: () =>
        new Promise((_resolve, reject) => finish.push(() => reject(new ArticleError('timeout', 'late', null)))),
      stats: () => ({}),
      close: async () => {},
    } as unknown as Extractor
    const app = await buildService({ WHOSAID_QUEUE: '2' }, { extractor })
    const first = [app.inject(article), app.inject(article)]
    while (finish.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    const refused = await app.inject(article)
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '2'])
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    expect((await app.inject('/health/ready')).statusCode).toBe(503)
    for (const end of finish) end()
    expect((await Promise.all(first)).map(({ statusCode }) => statusCode)).toEqual([422, 422])
    await app.close()
  })
})

describe('a request that is refused before its body was read', () => {
  /** Sends the same request twice on one connection. Out: statuses, and on how many connections. */
  async function sendTwice(body: string) {
    const app = await buildService({ WHOSAID_API_KEYS: `k extract sha256:${'0'.repeat(64)}` })
    const base = await app.listen({ host: '127.0.0.1', port: 0 })
    let connections = 0
    app.server.on('connection', () => connections++)
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    const statuses: (number | undefined)[] = []
    for (let n = 0; n < 2; n++) {
      const request = http.request(`${base}/quotes`, {
        agent,
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(body) },
      })
      request.on('error', () => {})
      request.end(body)
      const [response] = (await once(request, 'response')) as [http.IncomingMessage]
      statuses.push(response.statusCode)
      response.resume()
      await once(response, 'close')
    }
    agent.destroy()
    await app.close()
    return { statuses, connections }
  }

  it('keeps its connection where the body is small', async () => {
    expect(await sendTwice('word '.repeat(20_000))).toEqual({ statuses: [401, 401], connections: 1 })
  })

  it('loses it where the body is large', async () => {
    expect(await sendTwice('word '.repeat(1_000_000))).toEqual({ statuses: [401, 401], connections: 2 })
  })
})

describe('whosaid serve, as a process', () => {
  const running: ChildProcess[] = []
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL')
  })

  async function start() {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve'], {
      env: { ...process.env, HOST: '127.0.0.1', PORT: '0', WHOSAID_ARCHIVE: 'off', WHOSAID_MAX_LAG_MS: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.push(child)
    const base = await new Promise<string>((resolve) => {
      createInterface({ input: child.stdout! }).on('line', (line) => {
        const found = /listening on (http:\S+?)"/.exec(line)
        if (found) resolve(found[1])
      })
    })
    return { child, base }
  }

  it('finishes what is in flight on SIGTERM, and ends with 0', async () => {
    const { child, base } = await start()
    const request = http.request(`${base}/quotes`, { method: 'POST', headers: { 'content-type': 'text/plain' } })
    request.write(TEXT)
    await fetch(`${base}/health/live`).then((response) => response.text())
    child.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 300))
    request.end(' It was late.')
    const [response] = (await once(request, 'response')) as [http.IncomingMessage]
    let body = ''
    for await (const chunk of response) body += chunk
    expect([response.statusCode, JSON.parse(body).quotes.length]).toEqual([200, 1])
    const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
    expect(code).toBe(0)
  }, 60_000)

  it('tells a batch where to go on when it stops', async () => {
    const { child, base } = await start()
    const request = http.request(`${base}/quotes/batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
    })
    request.on('error', () => {})
    request.write(`${JSON.stringify({ id: 'a', text: TEXT })}\n`)
    const [response] = (await once(request, 'response')) as [http.IncomingMessage]
    let body = ''
    response.on('data', (chunk) => {
      if (body === '') child.kill('SIGTERM')
      body += chunk
    })
    await once(response, 'end')
    const lines = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { id: 'a' },
      { line: 2, error: { status: 503, type: 'urn:whosaid:problem:stopping' } },
    ])
    if (child.exitCode === null) await once(child, 'exit')
    expect(child.exitCode).toBe(0)
  }, 60_000)

  it('ends at once on a second SIGTERM', async () => {
    const { child, base } = await start()
    const request = http.request(`${base}/quotes`, { method: 'POST', headers: { 'content-type': 'text/plain' } })
    request.on('error', () => {})
    request.write('never finished')
    await fetch(`${base}/health/live`).then((response) => response.text())
    child.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 300))
    const begun = performance.now()
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(performance.now() - begun).toBeLessThan(2000)
    expect(child.exitCode).not.toBe(0)
  }, 60_000)
})
