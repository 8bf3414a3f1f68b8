import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApiKey } from '../../src/api-keys.js'
import { readConfig } from '../../src/config.js'
import { buildApp } from '../../src/http/app.js'
import { createExtractor, type Extractor } from '../../src/workers/pool.js'
import { buildService } from './service.js'

const keys = {
  reader: createApiKey('reader', ['read']),
  desk: createApiKey('desk', ['extract']),
  admin: createApiKey('chief', ['admin']),
}
const WHOSAID_API_KEYS = Object.values(keys)
  .map(({ line }) => line)
  .join('\n')
const bearer = (key: { secret: string }) => ({ authorization: `Bearer ${key.secret}` })
const article = { method: 'POST', url: '/quotes', payload: { text: 'Nothing was said.' } } as const

/** The service with a log that can be read. */
async function buildLogged(env: Record<string, string>, extractor: Extractor) {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const config = readConfig({ WHOSAID_ARCHIVE: 'off', ...env })
  const app = await buildApp({ config, extractor, archive: null, logger: pino({ level: 'info' }, stream) })
  return { app, log: () => lines.join('') }
}

describe('access', () => {
  it.each([
    ['no key', {}, 401],
    ['an unknown key', { authorization: 'Bearer whosaid_nobody' }, 401],
    ['a key in another scheme', { authorization: `Basic ${keys.desk.secret}` }, 401],
    ['a key that may only read', bearer(keys.reader), 403],
    ['a key that may extract', bearer(keys.desk), 200],
    ['the same in X-API-Key', { 'x-api-key': keys.desk.secret }, 200],
    ['an admin key', bearer(keys.admin), 200],
  ])('POST /quotes with %s: %i', async (_name, headers, status) => {
    const app = await buildService({ WHOSAID_API_KEYS })
    const answer = await app.inject({ ...article, headers })
    expect(answer.statusCode).toBe(status)
    if (status === 401) expect(answer.headers['www-authenticate']).toContain('Bearer')
    await app.close()
  })

  it('every operation has its scope; health, the page and the docs need none', async () => {
    const app = await buildService({ WHOSAID_API_KEYS })
    const status = async (method: 'GET' | 'POST' | 'DELETE', url: string, headers: Record<string, string>) =>
      (await app.inject({ method, url, headers, ...(method === 'POST' && { payload: {} }) })).statusCode
    for (const url of ['/health/live', '/health/ready', '/openapi.yaml', '/docs'])
      expect([url, await status('GET', url, {})]).toEqual([url, 200])
    for (const url of ['/metrics', '/quotes', '/speakers', '/articles/x', '/corrections'])
      expect([url, await status('GET', url, {})]).toEqual([url, 401])
    expect(await status('GET', '/metrics', bearer(keys.desk))).toBe(403)
    expect(await status('POST', '/corrections', bearer(keys.reader))).toBe(403)
    expect(await status('DELETE', '/articles/x', bearer(keys.desk))).toBe(403)
    expect(await status('POST', '/quotes/batch', bearer(keys.reader))).toBe(403)
    expect((await app.inject({ ...article, url: '/quotes?store=true', headers: bearer(keys.desk) })).statusCode).toBe(
      403,
    )
    await app.close()
  })

  it('refuses before it reads a body', async () => {
    const app = await buildService({ WHOSAID_API_KEYS, WHOSAID_BODY_LIMIT: '1024' })
    expect((await app.inject({ ...article, payload: { text: 'x'.repeat(5000) } })).statusCode).toBe(401)
    await app.close()
  })

  it('says in the log when others may do everything', async () => {
    const extractor = createExtractor({ threads: 1 })
    for (const [env, warns] of [
      [{ HOST: '0.0.0.0' }, true],
      [{ HOST: '127.0.0.1' }, false],
      [{ HOST: '0.0.0.0', WHOSAID_API_KEYS }, false],
    ] as const) {
      const { app, log } = await buildLogged(env, extractor)
      expect(log().includes('OPEN TO EVERYBODY')).toBe(warns)
      await app.close()
    }
    await extractor.close()
  })
})

describe('rate limits', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address })
  const limited = { WHOSAID_TRUST_PROXY: '127.0.0.1', WHOSAID_RATE_LIMIT: '3', WHOSAID_RATE_LIMIT_KEY: '2' }

  it('count by address, and leave others, health and this machine alone', async () => {
    const app = await buildService(limited)
    const statuses = async (headers: Record<string, string>, url = '/nothing', times = 4) => {
      const all = []
      for (let i = 0; i < times; i++) all.push((await app.inject({ url, headers })).statusCode)
      return all
    }
    expect(await statuses(from('192.0.2.1'), '/openapi.yaml')).toEqual([200, 200, 200, 429])
    expect(await statuses(from('192.0.2.2'), '/openapi.yaml', 1)).toEqual([200])
    expect(await statuses(from('192.0.2.1'), '/health/live', 1)).toEqual([200])
    expect(await statuses({}, '/openapi.yaml', 5)).not.toContain(429)
    // A whole IPv6 network is one caller.
    expect(await statuses(from('2001:db8::1'), '/openapi.yaml', 3)).toEqual([200, 200, 200])
    expect(await statuses(from('2001:db8::2'), '/openapi.yaml', 1)).toEqual([429])
    const refused = await app.inject({ url: '/openapi.yaml', headers: from('192.0.2.1') })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.json()).toMatchObject({ status: 429, type: 'urn:whosaid:problem:too-many-requests' })
    await app.close()
  })

  it('count by key, wherever it comes from; guesses of keys count by address', async () => {
    const app = await buildService({ ...limited, WHOSAID_API_KEYS })
    const statuses: number[] = []
    for (let i = 0; i < 3; i++)
      statuses.push(
        (await app.inject({ ...article, headers: { ...bearer(keys.desk), ...from(`192.0.2.${i}`) } })).statusCode,
      )
    expect(statuses).toEqual([200, 200, 429])
    const guesses: number[] = []
    for (let i = 0; i < 4; i++)
      guesses.push(
        (await app.inject({ ...article, headers: { authorization: `Bearer guess${i}`, ...from('192.0.2.9') } }))
          .statusCode,
      )
    expect(guesses).toEqual([401, 401, 401, 429])
    await app.close()
  })
})

describe('headers and logs', () => {
  let extractor: Extractor
  beforeAll(() => {
    extractor = createExtractor({ threads: 1 })
  })
  afterAll(() => extractor.close())

  it('has no CORS unless configured', async () => {
    const origin = { origin: 'https://example.org' }
    const closed = await buildService()
    expect((await closed.inject({ url: '/health/live', headers: origin })).headers).not.toHaveProperty(
      'access-control-allow-origin',
    )
    await closed.close()
    const open = await buildService({ WHOSAID_CORS_ORIGINS: 'https://example.org' })
    expect((await open.inject({ url: '/health/live', headers: origin })).headers['access-control-allow-origin']).toBe(
      'https://example.org',
    )
    const other = await open.inject({ url: '/health/live', headers: { origin: 'https://example.net' } })
    expect(other.headers['access-control-allow-origin']).not.toBe('https://example.net')
    await open.close()
  })

  it('sends strict headers, and nothing that names the software', async () => {
    const app = await buildService()
    const { headers } = await app.inject('/health/live')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
    await app.close()
  })

  it('carries request ids and traces through', async () => {
    const { app, log } = await buildLogged({}, extractor)
    const trace = '0af7651916cd43dd8448eb211c80319c'
    const { headers } = await app.inject({
      url: '/nothing',
      headers: { 'x-request-id': 'my-request', traceparent: `00-${trace}-b7ad6b7169203331-01` },
    })
    expect(headers['x-request-id']).toBe('my-request')
    expect(headers.traceparent).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`))
    expect(log()).toContain('"reqId":"my-request"')
    expect(log()).toContain(`"traceId":"${trace}"`)
    const odd = await app.inject({ url: '/nothing', headers: { 'x-request-id': 'a"b\\n{}', traceparent: '00-zz' } })
    expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(odd.headers).not.toHaveProperty('traceparent')
    await app.close()
  })

  it('logs sizes and times, and neither secrets, nor queries, nor articles, nor lines of a caller', async () => {
    const { app, log } = await buildLogged({ WHOSAID_API_KEYS }, extractor)
    const secretText = 'Zanzibar is the password'
    await app.inject({ ...article, payload: { text: secretText }, headers: bearer(keys.desk) })
    await app.inject({
      ...article,
      payload: `{"text": "${secretText}`,
      headers: { ...bearer(keys.desk), 'content-type': 'application/json' },
    })
    await app.inject({ url: `/quotes?q=${encodeURIComponent(secretText)}`, headers: bearer(keys.reader) })
    await app.inject({ url: '/a%0a{"level":60,"msg":"forged"}', headers: { 'user-agent': 'x\r\n{"level":60}' } })
    const lines = log()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.some(({ msg }) => msg === 'forged')).toBe(false)
    expect(log()).not.toContain('Zanzibar')
    expect(log()).not.toContain(keys.desk.secret)
    expect(lines.find(({ status }) => status === 200)).toMatchObject({
      method: 'POST',
      path: '/quotes',
      bytesIn: expect.any(Number),
      ms: expect.any(Number),
      key: 'desk',
    })
    await app.close()
  })
})
