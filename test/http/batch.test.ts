import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildService } from './service.js'

let app: FastifyInstance
beforeAll(async () => {
  app = await buildService({ WHOSAID_BODY_LIMIT: '4096', WHOSAID_BODY_TIMEOUT_MS: '2000' })
  await app.listen({ port: 0 })
})
afterAll(() => app.close())

const article = (id: string, text = `“This is number ${id},” Marco Rubio said.`) => JSON.stringify({ id, text })
const inject = (payload: string | Buffer, headers: Record<string, string> = {}, query = '') =>
  app.inject({
    method: 'POST',
    url: `/quotes/batch${query}`,
    headers: { 'content-type': 'application/x-ndjson', ...headers },
    payload,
  })
const linesOf = (body: string) =>
  body
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('POST /quotes/batch', () => {
  it('answers line by line, in order', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `a${i}`)
    const answer = await inject(ids.map((id) => article(id)).join('\n'))
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/x-ndjson; charset=utf-8'])
    const records = linesOf(answer.body)
    expect(records.map(({ id }) => id)).toEqual(ids)
    expect(records.every(({ id, article, quotes }) => article.id === id && quotes.length === 1)).toBe(true)
  })

  it('answers a bad line by an error with its number, and goes on', async () => {
    const bad = [
      article('one'),
      '{"id": "two", "text": 7}',
      '',
      'not JSON',
      Buffer.from([0x22, 0xff, 0x22]),
      '{"id": "six"}',
      article('seven', 'x'.repeat(5000)),
      '[]',
      '{"id": "nine", "text": "  "}',
      article('ten'),
    ].map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\n')]))
    const records = linesOf((await inject(Buffer.concat(bad))).body)
    expect(records.map((record) => (record.error ? [record.line, record.error.status] : record.id))).toEqual([
      'one',
      [2, 400],
      [4, 400],
      [5, 400],
      [6, 400],
      [7, 413],
      [8, 400],
      [9, 422],
      'ten',
    ])
    expect(records[1].id).toBe('two')
  })

  it('takes gzip, other names of NDJSON, a byte order mark, and selects as POST /quotes does', async () => {
    const packed = await inject(gzipSync(`${article('a')}\n${article('b')}\n`), { 'content-encoding': 'gzip' })
    expect(linesOf(packed.body).map(({ id }) => id)).toEqual(['a', 'b'])
    const selected = await inject(
      `\ufeff${article('a')}`,
      { 'content-type': 'application/jsonl' },
      '?types=indirect&offsets=utf8',
    )
    expect(linesOf(selected.body)).toMatchObject([{ id: 'a', quotes: [], offsetUnit: 'utf8' }])
    expect((await inject('', {})).body).toBe('')
  })

  it.each([
    ['another type', { 'content-type': 'application/json' }, '', 415],
    ['an unknown parameter', {}, '?type=direct', 400],
    ['storing with the archive off', {}, '?store=true', 503],
  ])('refuses %s', async (_name, headers, query, status) => {
    expect((await inject(article('a'), headers, query)).statusCode).toBe(status)
  })
})

/** A request whose body is still being written. */
function openBatch() {
  const { port } = app.server.address() as AddressInfo
  const request = http.request({
    port,
    method: 'POST',
    path: '/quotes/batch',
    headers: { 'content-type': 'application/x-ndjson' },
  })
  request.on('error', () => {})
  return request
}

describe('POST /quotes/batch as a stream', () => {
  it('answers the first lines before the last are sent', async () => {
    const request = openBatch()
    request.write(`${article('first')}\n`)
    const [response] = (await once(request, 'response')) as [http.IncomingMessage]
    const chunks = response[Symbol.asyncIterator]()
    expect(JSON.parse(String((await chunks.next()).value)).id).toBe('first')
    request.end(`${article('second')}\n`)
    expect(JSON.parse(String((await chunks.next()).value)).id).toBe('second')
    expect((await chunks.next()).done).toBe(true)
  })

  it('ends a stream that stalls with an error line', async () => {
    const request = openBatch()
    request.write(`${article('first')}\n{"id": "sec`)
    const [response] = (await once(request, 'response')) as [http.IncomingMessage]
    let body = ''
    for await (const chunk of response) body += chunk
    expect(linesOf(body)).toMatchObject([{ id: 'first' }, { line: 2, error: { status: 408 } }])
    request.destroy()
  })

  it('reads no faster than its answers are read', async () => {
    const request = openBatch()
    const line = `${article('x', `“Yes,” Marco Rubio said. ${'He went on and on. '.repeat(150)}`)}\n`
    let written = 0
    const write = () => {
      while (written < 200_000_000) {
        written += line.length
        if (!request.write(line)) return void request.once('drain', write)
      }
    }
    write()
    const [response] = (await once(request, 'response')) as [http.IncomingMessage]
    response.pause()
    // The answer is not read: once all buffers on the way are full, however large and slow they are here, nothing more is taken.
    await vi.waitFor(
      async () => {
        const before = written
        await new Promise((resolve) => setTimeout(resolve, 1000))
        expect(written).toBe(before)
      },
      { timeout: 25_000 },
    )
    expect(written).toBeLessThan(60_000_000)
    request.destroy()
    response.destroy()
    await new Promise((resolve) => setTimeout(resolve, 300))
  }, 40_000)

  it('takes only so many batches at once', async () => {
    const limit = Math.max(4, app.config.workers)
    const open = Array.from({ length: limit }, () => openBatch())
    for (const request of open) request.write(`${article('a')}\n`)
    await Promise.all(open.map((request) => once(request, 'response')))
    const refused = await inject(article('b'))
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '2'])
    for (const request of open) request.destroy()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await inject(article('b'))).statusCode).toBe(200)
  })
})
