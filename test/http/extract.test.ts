import { gzipSync } from 'node:zlib'
import { parse as parseCsv } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ExtractionRecord } from '../../src/record.js'
import { buildService } from './service.js'

const TEXT = '“We are ready for talks 😀,” Marco Rubio said on Monday.\n\n“No deal,” Sergey Lavrov told reporters.'

let app: FastifyInstance
beforeAll(async () => {
  app = await buildService()
  await app.ready()
})
afterAll(() => app.close())
const post = (path = '/quotes') => request(app.server).post(path)

describe('POST /quotes takes an article as', () => {
  it.each([
    ['JSON', 'application/json', JSON.stringify({ text: TEXT })],
    ['plain text', 'text/plain', TEXT],
    ['plain text with a charset', 'text/plain; charset="UTF-8"', TEXT],
    ['HTML', 'text/html', `<p>${TEXT.replace('\n\n', '</p><p>')}</p>`],
    ['HTML in JSON', 'application/json', JSON.stringify({ html: `<p>${TEXT.replace('\n\n', '</p><p>')}</p>` })],
  ])('%s', async (_name, type, body) => {
    const { status, body: record } = await post().set('content-type', type).send(body)
    expect(status).toBe(200)
    expect(ExtractionRecord.parse(record).quotes.map((quote) => [quote.text, quote.speaker?.id])).toEqual([
      ['We are ready for talks 😀,', 'marco-rubio'],
      ['No deal,', expect.stringContaining('lavrov')],
    ])
    if (type === 'text/html' || body.includes('html')) expect(record.article.text).toBe(TEXT)
    else expect(record.article.text).toBeUndefined()
    for (const { segments } of record.quotes)
      for (const { start, end, text } of segments) expect(TEXT.slice(start, end)).toBe(text)
  })

  it('gzip', async () => {
    const { status, body } = await post()
      .set('content-type', 'text/plain')
      .set('content-encoding', 'gzip')
      .serialize((x) => x)
      .send(gzipSync(TEXT) as never)
    expect([status, body.quotes?.length]).toEqual([200, 2])
  })

  it('metadata, and gives it back', async () => {
    const article = { id: 'a-1', url: 'https://example.org/a', title: 'T', outlet: 'O', publishedAt: '2025-05-01' }
    const { body } = await post().send({ ...article, text: TEXT })
    expect(body.article).toEqual({ ...article, length: TEXT.length })
  })
})

describe('POST /quotes answers as asked', () => {
  it('offsets in code points and in bytes of UTF-8', async () => {
    for (const [unit, slice] of [
      ['codepoint', (start: number, end: number) => [...TEXT].slice(start, end).join('')],
      ['utf8', (start: number, end: number) => Buffer.from(TEXT).subarray(start, end).toString()],
    ] as const) {
      const { body } = await post(`/quotes?offsets=${unit}`).send({ text: TEXT })
      expect(body.offsetUnit).toBe(unit)
      expect(body.article.length).toBe(unit === 'utf8' ? Buffer.byteLength(TEXT) : [...TEXT].length)
      for (const quote of body.quotes)
        for (const span of [...quote.segments, quote.cue, quote.source])
          expect(slice(span.start, span.end)).toBe(span.text)
    }
  })

  it('types and minConfidence', async () => {
    expect((await post('/quotes?types=indirect').send({ text: TEXT })).body).toMatchObject({ quotes: [], speakers: [] })
    expect((await post('/quotes?types=direct,mixed').send({ text: TEXT })).body.quotes).toHaveLength(2)
    const { body } = await post('/quotes?minConfidence=1').send({ text: TEXT })
    expect(body.quotes.every((quote: { confidence: number }) => quote.confidence === 1)).toBe(true)
  })

  it('NDJSON', async () => {
    const { body } = await post()
      .set('accept', 'application/x-ndjson')
      .send({ id: 'x', text: TEXT })
      .buffer(true)
      .parse(asText)
    expect(body.indexOf('\n')).toBe(body.length - 1)
    expect(JSON.parse(body)).toMatchObject({ id: 'x', offsetUnit: 'utf16' })
  })

  it('CSV, a quote a row, no formula', async () => {
    const { body, headers } = await post()
      .set('accept', 'text/csv')
      .send({ title: '=HYPERLINK("x")', text: TEXT })
      .buffer(true)
      .parse(asText)
    expect(headers['content-type']).toContain('text/csv')
    const rows = parseCsv(body, { columns: true }) as Record<string, string>[]
    expect(rows.map((row) => row.text)).toEqual(['We are ready for talks 😀,', 'No deal,'])
    expect(rows[0].title).toBe('\'=HYPERLINK("x")')
  })

  it('JSON-LD: web annotations in code points', async () => {
    const { body } = await post()
      .set('accept', 'application/ld+json')
      .send({ url: 'https://example.org/a', text: TEXT })
    expect(body.items).toHaveLength(2)
    const [quote, position] = body.items[1].target[0].selector
    expect(body.items[1].target[0].source).toBe('https://example.org/a')
    expect(quote).toMatchObject({
      type: 'TextQuoteSelector',
      exact: 'No deal,',
      prefix: expect.stringMatching(/\n\n“$/),
    })
    expect([...TEXT].slice(position.start, position.end).join('')).toBe('No deal,')
  })

  it('the best that a browser accepts', async () => {
    const { type } = await post().set('accept', 'text/html,application/xml;q=0.9,*/*;q=0.8').send({ text: TEXT })
    expect(type).toBe('application/json')
  })
})

describe('POST /quotes refuses with a problem', () => {
  const json = { 'content-type': 'application/json' }
  const plain = { 'content-type': 'text/plain' }
  it.each<[string, string, Record<string, string>, string | Buffer, number, string[]?]>([
    ['no body', '/quotes', {}, '', 400],
    ['an empty text', '/quotes', plain, '', 400],
    ['nothing but space', '/quotes', plain, ' \n\t', 400, ['#']],
    ['empty JSON', '/quotes', json, '', 400],
    ['what is no JSON', '/quotes', json, '{"text": “', 400],
    ['JSON that is no object', '/quotes', json, '[]', 400, ['#']],
    ['null', '/quotes', json, 'null', 400, ['#']],
    ['neither text nor html', '/quotes', json, '{}', 400, ['#/text']],
    ['both text and html', '/quotes', json, '{"text":"a","html":"b"}', 400, ['#/html']],
    ['an empty text field', '/quotes', json, '{"text":""}', 400, ['#/text']],
    ['fields of wrong types', '/quotes', json, '{"text":1,"title":[]}', 400, ['#/text', '#/title']],
    ['an unknown field', '/quotes', json, '{"text":"a","a/b~c":1}', 400, ['#/a~1b~0c']],
    ['a URL that is a script', '/quotes', json, '{"text":"a","url":"javascript:alert(1)"}', 400, ['#/url']],
    ['a date that is none', '/quotes', json, '{"text":"a","publishedAt":"yesterday"}', 400, ['#/publishedAt']],
    ['an id with control characters', '/quotes', json, '{"text":"a","id":"a\\nb"}', 400, ['#/id']],
    ['__proto__', '/quotes', json, '{"text":"a","__proto__":{"x":1}}', 400],
    ['unknown types', '/quotes?types=direct,odd', plain, 'a', 400, ['#/types/1']],
    ['a confidence above 1', '/quotes?minConfidence=2', plain, 'a', 400, ['#/minConfidence']],
    ['an unknown parameter', '/quotes?type=direct', plain, 'a', 400, ['#/type']],
    ['a parameter given twice', '/quotes?store=true&store=false', plain, 'a', 400, ['#/store']],
    ['what is not UTF-8', '/quotes', plain, Buffer.from([0x61, 0xff, 0xfe]), 400],
    ['JSON that is not UTF-8', '/quotes', json, Buffer.from([0x22, 0xc3, 0x22]), 400],
    ['another charset', '/quotes', { 'content-type': 'text/plain; charset=latin1' }, 'a', 415],
    ['another type', '/quotes', { 'content-type': 'application/pdf' }, 'a', 415],
    ['another encoding', '/quotes', { ...plain, 'content-encoding': 'compress' }, 'a', 415],
    ['what is not gzip', '/quotes', { ...plain, 'content-encoding': 'gzip' }, 'a', 400],
    ['a type nobody has', '/quotes', { ...plain, accept: 'image/png' }, 'a', 406],
    ['HTML without text', '/quotes', { 'content-type': 'text/html' }, '<img src=x>', 422],
    ['storing with the archive off', '/quotes?store=true', plain, 'a', 503],
  ])('%s', async (_name, path, headers, body, status, pointers) => {
    const answer = await app.inject({ method: 'POST', url: path, headers, payload: body })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ])
    const problem = answer.json()
    expect(problem).toMatchObject({ status, type: expect.stringMatching(/^urn:whosaid:problem:[a-z0-9-]+$/) })
    expect(problem.detail).not.toBe('')
    if (pointers) expect(problem.errors.map((error: { pointer: string }) => error.pointer)).toEqual(pointers)
  })

  it('what is too large, said or unsaid, packed or not', async () => {
    const small = await buildService({ WHOSAID_BODY_LIMIT: '2048' })
    const big = 'x'.repeat(4096)
    const send = (headers: Record<string, string>, payload: string | Buffer) =>
      small.inject({ method: 'POST', url: '/quotes', headers: { 'content-type': 'text/plain', ...headers }, payload })
    expect((await send({}, big)).statusCode).toBe(413)
    expect((await send({ 'content-encoding': 'gzip' }, gzipSync(big))).statusCode).toBe(413)
    await small.close()
  })
})

describe('other paths and methods', () => {
  it.each([
    ['GET', '/nothing', 404],
    ['PUT', '/quotes', 405],
    ['DELETE', '/health/live', 405],
    ['GET', '/%zz', 400],
    ['GET', '/../../etc/passwd', 404],
    ['GET', '/..%2f..%2fetc%2fpasswd', 404],
    ['GET', '/docs/static/..%2f..%2f..%2fpackage.json', 404],
  ] as const)('%s %s: %i', async (method, url, status) => {
    const answer = await app.inject({ method, url })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ])
    if (status === 405) expect(answer.headers.allow).toBeTruthy()
  })

  it('health, metrics, description', async () => {
    expect((await app.inject('/health/live')).json()).toEqual({ status: 'up' })
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ready', extraction: 'up', archive: 'off' })
    expect((await app.inject('/metrics')).body).toContain('whosaid_http_request_seconds_count')
    expect((await app.inject('/openapi.yaml')).body).toMatch(/^openapi: 3\.1\.0/)
    expect((await app.inject('/docs')).body).toContain('swagger')
  })
})

function asText(response: request.Response, done: (error: Error | null, body: string) => void) {
  const chunks: Buffer[] = []
  const stream = response as unknown as NodeJS.ReadableStream
  stream.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)))
  stream.on('end', () => done(null, Buffer.concat(chunks).toString()))
}
