import { once } from 'node:events'
import net, { type AddressInfo } from 'node:net'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildService } from './service.js'

let app: FastifyInstance
beforeAll(async () => {
  app = await buildService({ WHOSAID_BODY_TIMEOUT_MS: '1000' })
  await app.listen({ port: 0 })
})
afterAll(() => app.close())

const post = (payload: string | Buffer, headers: Record<string, string> = {}, url = '/quotes') =>
  app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload })

/** What the service answers to raw bytes on a connection. */
async function raw(bytes: string, { end = true } = {}): Promise<string> {
  const socket = net.connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  socket.on('error', () => {})
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  if (end) socket.end(bytes)
  else socket.write(bytes)
  await once(socket, 'close')
  return answer
}

describe('hostile bodies', () => {
  it.each([
    ['gzip', gzipSync],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ] as const)('a decompression bomb in %s is stopped at the limit', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(60_000_000, 0x20))
    const before = process.memoryUsage().rss
    const { statusCode } = await post(bomb, { 'content-encoding': encoding, 'content-type': 'text/plain' })
    expect(statusCode).toBe(413)
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
  })

  it('a bomb in a batch is one bad line', async () => {
    const bomb = gzipSync(
      Buffer.concat([Buffer.alloc(50_000_000, 0x41), Buffer.from('\n{"id":"x","text":"Nothing."}')]),
    )
    const { body } = await post(
      bomb,
      { 'content-encoding': 'gzip', 'content-type': 'application/x-ndjson' },
      '/quotes/batch',
    )
    const [first, second] = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([first.line, first.error.status, second.id]).toEqual([1, 413, 'x'])
  })

  it.each([
    ['__proto__', '{"text":"a","__proto__":{"polluted":true}}'],
    ['constructor.prototype', '{"text":"a","constructor":{"prototype":{"polluted":true}}}'],
    ['__proto__ in a batch', '{"text":"a","__proto__":{"polluted":true}}'],
  ])('prototype pollution by %s', async (name, payload) => {
    const isBatch = name.endsWith('batch')
    const type = isBatch ? 'application/x-ndjson' : 'application/json'
    const { statusCode } = await post(payload, { 'content-type': type }, isBatch ? '/quotes/batch' : '/quotes')
    expect(statusCode).toBe(isBatch ? 200 : 400)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it.each([
    ['arrays', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['objects', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['a deep unknown field', `{"text":"a","b":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['unclosed arrays', '['.repeat(500_000)],
    ['a field of a million keys', `{"text":"a",${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join(',')}}`],
  ])('deep JSON: %s', async (_name, payload) => {
    expect((await post(payload)).statusCode).toBe(400)
  })

  it('a slow body is cut off', async () => {
    const answer = await raw(
      'POST /quotes HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nslow',
      { end: false },
    )
    expect(answer).toMatch(/^HTTP\/1\.1 408 .*application\/problem\+json/s)
  })

  it('formulas in CSV are only text', async () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|"/c calc"!A1']
    for (const title of cells) {
      const { body } = await post(JSON.stringify({ title, text: '“=1+1,” Marco Rubio said.' }), { accept: 'text/csv' })
      for (const row of parse(body, { columns: true }) as Record<string, string>[])
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }
  })
})

describe('hostile connections', () => {
  it('headers without end', async () => {
    const flood = `GET /health/live HTTP/1.1\r\nHost: x\r\n${'X-A: b\r\n'.repeat(50_000)}\r\n`
    expect(await raw(flood)).toMatch(/^(?:HTTP\/1\.1 431|$)/)
    expect(await raw(`GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(/^(?:HTTP\/1\.1 4\d\d|$)/)
  })

  it.each([
    ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n'],
    ['two lengths', 'POST /quotes HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'length and chunks at once',
      'POST /quotes HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      'a bad chunk',
      'POST /quotes HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    ],
    ['a line break in a header', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: a\rb\r\n\r\n'],
    ['no host', 'GET /health/live HTTP/1.1\r\n\r\n'],
  ])('%s', async (_name, bytes) => {
    expect(await raw(bytes)).toMatch(/^HTTP\/1\.1 4\d\d /)
  })

  it('is well afterwards', async () => {
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    expect((await post('{"text":"Nothing was said."}')).statusCode).toBe(200)
  })
})
