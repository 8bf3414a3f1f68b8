import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Archive, openArchive } from '../../src/archive/archive.js'
import { CheckResult, QuoteInContext, SearchResult, SpeakerProfile } from '../../src/archive/schemas.js'
import { news } from '../archive/records.js'
import { buildService } from './service.js'

let app: FastifyInstance
let archive: Archive
let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'whosaid-http-'))
  archive = await openArchive({ dataDir, waitMs: 60_000 })
  app = await buildService({}, { archive })
  await app.ready()
}, 60_000)
afterAll(async () => {
  await app.close()
  await archive.close()
  await rm(dataDir, { recursive: true, force: true })
})

const get = (path: string) => request(app.server).get(path)
const post = (path: string, body: object) => request(app.server).post(path).send(body)
const keep = (...items: Parameters<typeof news>) => {
  const { record, text } = news(...items)
  return archive.store(record, text)
}

describe('POST /quotes?store=true', () => {
  it('keeps the article, so that it is found', async () => {
    const text = '“The turtles of Tórshavn are safe,” Marco Rubio said on Monday.'
    const stored = await post('/quotes?store=true', {
      id: 'http-1',
      text,
      outlet: 'The Post',
      publishedAt: '2025-05-05',
    })
    expect(stored.status).toBe(200)
    const { body } = await get('/quotes?q=turtles%20torshavn&speaker=Rubio&from=2025-05&to=2025-05')
    expect(SearchResult.parse(body).hits).toMatchObject([
      { article: { id: 'http-1' }, speaker: { name: 'Marco Rubio' } },
    ])
    expect((await get('/articles/http-1')).body.text).toBe(text)
    expect((await request(app.server).delete('/articles/http-1')).status).toBe(204)
    expect((await get('/articles/http-1')).status).toBe(404)
    expect((await get(`/quotes/${body.hits[0].id}`)).status).toBe(404)
  })

  it('extracts any number of quotes, and keeps up to 2,000 of an article', async () => {
    const text = '“No deal,” Marco Rubio said.\n'.repeat(2001)
    expect((await post('/quotes', { id: 'http-many', text })).status).toBe(200)
    const refused = await post('/quotes?store=true', { id: 'http-many', text })
    expect([refused.status, refused.body.type]).toEqual([413, 'urn:whosaid:problem:too-many-quotes'])
    expect((await get('/articles/http-many')).status).toBe(404)
  })

  it('gives offsets in code points on request', async () => {
    await post('/quotes?store=true', { id: 'http-2', text: '😀 “The newts 😀 are safe,” Marco Rubio said.' })
    const { body } = await get('/quotes?q=newts&offsets=codepoint')
    const { text } = (await get('/articles/http-2')).body
    const [{ start, end }] = body.hits[0].segments
    expect([...text].slice(start, end).join('')).toBe(body.hits[0].text)
  })
})

describe('GET /quotes', () => {
  beforeAll(async () => {
    for (let n = 0; n < 5; n++) {
      await keep({
        id: `list-${n}`,
        url: `https://example.org/list/${n}`,
        outlet: '=HYPERLINK("x")',
        publishedAt: `2025-03-0${n + 1}`,
        said: [{ who: 'Ada Lane', words: `+1 for badgers, number ${n} 😀` }],
      })
    }
  })

  it('follows pages by the Link header', async () => {
    const seen: string[] = []
    let path: string | undefined = '/quotes?q=badgers&sort=newest&limit=2'
    while (path) {
      const page = await get(path)
      seen.push(...page.body.hits.map((h: { article: { id: string } }) => h.article.id))
      path = /<(.*)>; rel="next"/.exec(page.headers.link ?? '')?.[1]
    }
    expect(seen).toEqual(['list-4', 'list-3', 'list-2', 'list-1', 'list-0'])
  })

  it('as NDJSON', async () => {
    const { text, type } = await get('/quotes?q=badgers')
      .accept('application/x-ndjson')
      .buffer()
      .parse(raw as never)
      .then(({ body, type }) => ({ text: String(body), type }))
    expect(type).toBe('application/x-ndjson')
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).article.outlet),
    ).toHaveLength(5)
  })

  it('as CSV in which nothing is a formula', async () => {
    const { text } = await get('/quotes?q=badgers').accept('text/csv')
    const rows = parseCsv(text, { columns: true }) as Record<string, string>[]
    expect(rows.map((r) => r.outlet)).toEqual(Array(5).fill('\'=HYPERLINK("x")'))
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })

  it('as W3C Web Annotations in code points', async () => {
    const { body } = await get('/quotes?q=badgers&limit=1&sort=newest')
      .accept('application/ld+json')
      .parse(json as never)
    expect(body['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld')
    const [{ body: quotation, target }] = body.items
    const [quote, position] = target[0].selector
    expect([quotation.type, quote.type, position.type]).toEqual([
      'schema:Quotation',
      'TextQuoteSelector',
      'TextPositionSelector',
    ])
    const { text } = (await get('/articles/list-4')).body
    const points = [...text]
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
  })

  it.each([
    ['/quotes?from=soon', '#/from'],
    ['/quotes?cursor=xx', '#/cursor'],
    ['/quotes?q=%3F', '#/q'],
    ['/quotes?about=%3F', '#/about'],
    ['/quotes?limit=1000', '#/limit'],
    ['/quotes?colour=red', '#/colour'],
  ])('says what is wrong with %s', async (path, pointer) => {
    const { status, body, type } = await get(path)
    expect([status, type, body.errors[0].pointer]).toEqual([400, 'application/problem+json', pointer])
  })
})

describe('dates and cursors that PostgreSQL can not read', () => {
  it.each([
    'to=9999',
    'to=9999-12-31T23:59:59-14:00',
    'from=0000-01-01T00:00:00Z',
    'from=0001',
  ])('%s finds all there is', async (period) => {
    const { status, body } = await get(`/quotes?q=badgers&limit=2&${period}`)
    expect([status, body.hits.length]).toEqual([200, 2])
  })

  it.each([
    '2025',
    '-000001-01-01T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '2025-05-01 (x)',
    'infinity',
  ])('a cursor forged with %s is refused', async (instant) => {
    const forge = async (path: string, place: number) => {
      const { nextCursor } = (await get(path)).body
      const parts = JSON.parse(Buffer.from(nextCursor, 'base64url').toString())
      parts[place] = instant
      return get(`${path}&cursor=${Buffer.from(JSON.stringify(parts)).toString('base64url')}`)
    }
    expect((await forge('/quotes?q=badgers&limit=1', 3)).status).toBe(400)
    expect((await forge('/quotes?q=badgers&limit=1&sort=newest', 1)).status).toBe(400)
  })
})

describe('the same words elsewhere', () => {
  const WORDS =
    'We will defend every inch of the lighthouse, whatever the price may be, and we will not negotiate with the sea.'
  const variants: [string, string, string, string][] = [
    ['c-0', 'The Herald', '2025-01-02', WORDS],
    ['c-1', 'The Tribune', '2025-01-03', WORDS.replaceAll(',', ' –').toUpperCase()],
    ['c-2', 'The Tribune', '2025-01-04', 'We will defend every inch of the lighthouse, whatever the price may be.'],
    [
      'c-3',
      'The Mirror',
      '2025-01-05',
      'We will not negotiate with the sea, and we will defend every inch of the lighthouse, whatever the price may be.',
    ],
    ['c-4', 'The Globe', '2025-01-06', WORDS.replace('inch', 'metre')],
    [
      'c-5',
      'The Globe',
      '2025-01-07',
      'We will defend every inch of our coffee, whatever the weather may be, said nobody.',
    ],
  ]
  beforeAll(async () => {
    for (const [id, outlet, publishedAt, words] of variants) {
      await keep({ id, outlet, publishedAt, said: [{ who: id === 'c-3' ? 'Bea Moor' : 'Sam Keel', words }] })
    }
  })

  it('form one cluster: first seen, how often, where, and who is disputed', async () => {
    const [{ id }] = (await get('/articles/c-0')).body.quotes
    const { sameWords } = QuoteInContext.parse((await get(`/quotes/${id}`)).body)
    expect(Object.fromEntries(sameWords.occurrences.map((o) => [o.article.id, o.relation]))).toEqual({
      'c-1': 'equal',
      'c-2': 'clip',
      'c-3': 'near',
      'c-4': 'near',
    })
    expect(sameWords).toMatchObject({
      size: 5,
      firstSeen: { at: '2025-01-02T00:00:00.000Z', outlet: 'The Herald' },
      outlets: expect.arrayContaining([
        { outlet: 'The Tribune', count: 2 },
        { outlet: 'The Globe', count: 1 },
      ]),
      disputed: true,
    })
    expect(sameWords.speakers.map((s) => [s.name, s.count])).toEqual([
      ['Sam Keel', 4],
      ['Bea Moor', 1],
    ])
  })

  it('of one text in two outlets are told once, with both outlets', async () => {
    const said = [{ who: 'Lou Park', words: 'A wire story is printed everywhere, word for word and line by line.' }]
    await keep({ id: 'wire-1', outlet: 'Agency', publishedAt: '2025-02-01', said })
    await keep({ id: 'wire-2', outlet: 'Evening News', publishedAt: '2025-02-02', said })
    const { quotes, appearances } = (await get('/articles/wire-1')).body
    expect(appearances.map((a: { outlet: string }) => a.outlet)).toEqual(['Agency', 'Evening News'])
    const { sameWords } = (await get(`/quotes/${quotes[0].id}`)).body
    expect(sameWords).toMatchObject({ size: 1, firstSeen: { outlet: 'Agency' } })
    expect(sameWords.outlets).toHaveLength(2)
    expect((await get('/quotes?outlet=agency')).body.hits).toHaveLength(1)
  })
})

describe('POST /quotes/check', () => {
  const TAX = 'We will not raise the income tax for 20 million families, and I have told [Chancellor] Reeves so.'
  beforeAll(async () => {
    await keep({
      id: 'k-1',
      outlet: 'The Ledger',
      publishedAt: '2025-04-01',
      said: [
        { who: 'Keir Starmer', words: TAX },
        { who: 'Kemi Badenoch', words: 'Keir Starmer is a lawyer, not a leader, and everybody in the room knows it.' },
        {
          who: 'a senior official',
          kind: 'unnamed',
          id: 'a-senior-official',
          words: 'The boat sank because nobody had looked at the hull.',
        },
      ],
    })
  })
  const check = async (quote: string, speaker?: string) =>
    CheckResult.parse((await post('/quotes/check', { quote, speaker })).body)

  it.each<[string, string, string | undefined, string, object]>([
    ['the very words', TAX, 'Starmer', 'verbatim', {}],
    [
      'a clip in other marks and case',
      '"WE WILL NOT RAISE THE INCOME TAX – FOR 20 MILLION FAMILIES"',
      'Keir Starmer',
      'verbatim',
      {},
    ],
    [
      'an ellipsis',
      'We will not raise the income tax … and I have told Chancellor Reeves so',
      'Starmer',
      'verbatim',
      {},
    ],
    [
      'brackets',
      '[The government] will not raise the income tax for 20m families',
      'Starmer',
      'altered',
      { number: true },
    ],
    ['brackets for a word', 'We will not raise [it] for 20 million families', 'Starmer', 'verbatim', {}],
    ['a contraction', 'We won’t raise the income tax', 'Starmer', 'altered', {}],
    ['no speaker', 'We will not raise the income tax for twenty million families', undefined, 'verbatim', {}],
    [
      'a negation dropped',
      'We will raise the income tax for 20 million families',
      'Starmer',
      'altered',
      { negation: true },
    ],
    [
      'a number changed',
      'We will not raise the income tax for 30 million families',
      'Starmer',
      'altered',
      { number: true },
    ],
    [
      'a name changed',
      'We will not raise the income tax for 20 million families, and I have told Chancellor Hunt so',
      'Starmer',
      'altered',
      { name: true },
    ],
    [
      'one word changed',
      'We will not raise the property tax for 20 million families',
      'Starmer',
      'altered',
      { negation: false },
    ],
    ['somebody else’s words', 'We will not raise the income tax', 'Kemi Badenoch', 'misattributed', {}],
    ['words about the claimed speaker', 'Keir Starmer is a lawyer, not a leader', 'Keir Starmer', 'misattributed', {}],
    ['an unnamed source', 'The boat sank because nobody had looked at the hull', 'Angela Rayner', 'verbatim', {}],
    ['nothing of the kind', 'Bananas shall be free for every voter in the kingdom', 'Starmer', 'not-found', {}],
  ])('%s', async (name, quote, speaker, verdict, changed) => {
    const result = await check(quote, speaker)
    if (name === 'a contraction') expect(result.verdict).toBe('verbatim')
    else expect(result.verdict).toBe(verdict)
    expect(result.changed).toMatchObject(changed)
    if (verdict !== 'not-found')
      expect(result.evidence[0].quote.article).toMatchObject({ id: 'k-1', outlet: 'The Ledger' })
  })

  it('tells the difference word by word, and who said it really', async () => {
    const result = await check('We will raise the income tax for 30 million families', 'Starmer')
    expect(result.difference.filter((d) => d.op !== 'same')).toEqual([
      { op: 'dropped', claimed: '', said: 'not' },
      { op: 'changed', claimed: '30', said: '20' },
    ])
    expect(result.speaker).toMatchObject({ id: 'keir-starmer' })
    expect((await check('We will not raise the income tax', 'Badenoch')).explanation).toMatch(
      /Keir Starmer.*not of Badenoch/,
    )
  })

  it('shows the closest things that were said', async () => {
    const { verdict, closest } = await check('The income of families fell because of the chancellor', 'Starmer')
    expect(verdict).toBe('not-found')
    expect(closest[0].quote.speaker?.name).toBe('Keir Starmer')
  })

  it('as a schema.org Claim', async () => {
    const { body } = await post('/quotes/check', { quote: TAX })
      .accept('application/ld+json')
      .parse(json as never)
    expect(body).toMatchObject({
      type: 'schema:Claim',
      'schema:text': TAX,
      'schema:review': { 'schema:reviewRating': { 'schema:alternateName': 'verbatim' } },
    })
  })

  it.each([
    [{}],
    [{ quote: '' }],
    [{ quote: '…' }],
    [{ quote: 'x'.repeat(20_001) }],
    [{ quote: 'a', colour: 'red' }],
  ])('refuses %j', async (body) => {
    const { status, type } = await post('/quotes/check', body)
    expect([status, type]).toEqual([400, 'application/problem+json'])
  })
})

describe('speakers and corrections', () => {
  it('joins a newcomer whose name is a stored one in another romanisation, which can be undone', async () => {
    for (const [id, name] of [
      ['roman-1', 'Tarek Bahgat'],
      ['roman-2', 'Tariq Bahjat'],
    ])
      await post('/quotes?store=true', { id, text: `“The harbour of Suez stays shut,” ${name} said on Monday.` })
    const found = async () => (await get('/speakers?q=Tariq%20Bahjat')).body.speakers
    expect(await found()).toMatchObject([{ quotes: 2 }])
    const [{ id }] = await found()
    const { body } = await get(`/corrections?speaker=${id}`)
    expect(body.corrections).toMatchObject([
      { kind: 'join', by: 'whosaid', reason: expect.stringMatching(/^transliteration: /) },
    ])
    expect((await post(`/corrections/${body.corrections[0].id}/undo`, { by: 'bob' })).status).toBe(200)
    expect((await found()).map(({ quotes }: { quotes: number }) => quotes)).toEqual([1, 1])
    const signed = await post('/corrections', { kind: 'rename', speaker: id, name: 'Tarek Bahgat', by: 'whosaid' })
    expect([signed.status, signed.body.errors]).toMatchObject([400, [{ pointer: '#/by' }]])
  })

  const said = (who: string, words: string, as = who) => [{ who, words, as }]
  beforeAll(async () => {
    await keep({
      id: 'p-1',
      outlet: 'One',
      publishedAt: '2025-01-10',
      said: said('Ostap Hnatiuk', 'The bridge will open in May.', 'Hnatiuk'),
    })
    await keep({
      id: 'p-2',
      outlet: 'Two',
      publishedAt: '2025-02-10',
      said: said('Ostap Hnatiuk', 'The bridge will open in May!'),
    })
    await keep({
      id: 'p-3',
      outlet: 'Two',
      publishedAt: '2025-02-11',
      said: said('O. Hnatiuk the Elder', 'In my day there was a ferry.'),
    })
  })

  it('finds by any spelling, ranked', async () => {
    for (const q of ['Ostap Hnatiuk', 'Ostap Hnatyuk', 'hnatiuk', 'Ostap Hnatuik']) {
      expect((await get(`/speakers?q=${encodeURIComponent(q)}`)).body.speakers[0]).toMatchObject({
        id: 'ostap-hnatiuk',
        quotes: 2,
      })
    }
    expect((await get('/speakers?q=Nobody%20Atall')).body.speakers).toEqual([])
  })

  it('shows a speaker over time', async () => {
    const profile = SpeakerProfile.parse((await get('/speakers/ostap-hnatiuk')).body)
    expect(profile).toMatchObject({
      name: 'Ostap Hnatiuk',
      quotes: 2,
      months: [
        { month: '2025-01', count: 1 },
        { month: '2025-02', count: 1 },
      ],
      outlets: [
        { outlet: 'One', count: 1 },
        { outlet: 'Two', count: 1 },
      ],
      mostRepeated: [{ count: 2 }],
    })
    expect(profile.variants.map((v) => v.name).sort()).toEqual(['Hnatiuk', 'Ostap Hnatiuk'])
    expect(profile.variants.every((v) => v.joined !== '')).toBe(true)
    expect((await get('/speakers/nobody')).status).toBe(404)
  })

  it('joins two, keeps that over re-ingestion, and undoes it', async () => {
    const joined = await post('/corrections', {
      kind: 'join',
      speaker: 'o-hnatiuk-the-elder',
      into: 'ostap-hnatiuk',
      by: 'ann',
      reason: 'same man',
    })
    expect(joined.status).toBe(201)
    const ids = async () =>
      (await get('/quotes?speaker=ostap-hnatiuk')).body.hits.map((h: { article: { id: string } }) => h.article.id)
    expect(await ids()).toEqual(['p-3', 'p-2', 'p-1'])
    expect((await get('/speakers/o-hnatiuk-the-elder')).body.id).toBe('ostap-hnatiuk')
    await keep({
      id: 'p-3',
      outlet: 'Two',
      publishedAt: '2025-02-11',
      said: said('O. Hnatiuk the Elder', 'In my day there was a ferry, and no bridge.'),
    })
    expect(await ids()).toEqual(['p-3', 'p-2', 'p-1'])
    const [hit] = (await get('/quotes?q=ferry')).body.hits
    expect([hit.speaker.id, hit.extractedSpeaker.id]).toEqual(['ostap-hnatiuk', 'o-hnatiuk-the-elder'])
    const undone = await post(`/corrections/${joined.body.id}/undo`, { by: 'bob' })
    expect(undone.body).toMatchObject({ by: 'ann', undone: { by: 'bob' } })
    expect(await ids()).toEqual(['p-2', 'p-1'])
    expect((await get('/speakers/o-hnatiuk-the-elder')).body).toMatchObject({ id: 'o-hnatiuk-the-elder', quotes: 1 })
    expect((await get('/corrections?speaker=ostap-hnatiuk')).body.corrections).toHaveLength(1)
  })

  it('splits one by article, with a name of its own', async () => {
    const { body } = await post('/corrections', {
      kind: 'split',
      speaker: 'ostap-hnatiuk',
      name: 'Ostap Hnatiuk (poet)',
      articles: ['p-2'],
      by: 'ann',
    })
    const { hits } = (await get(`/quotes?speaker=${body.into}`)).body
    expect(hits).toMatchObject([{ article: { id: 'p-2' }, speaker: { name: 'Ostap Hnatiuk (poet)' } }])
    expect((await get('/quotes?speaker=ostap-hnatiuk')).body.hits).toHaveLength(1)
    await post(`/corrections/${body.id}/undo`, { by: 'ann' })
    expect((await get('/quotes?speaker=ostap-hnatiuk')).body.hits).toHaveLength(2)
    expect((await get(`/speakers/${body.into}`)).status).toBe(404)
  })

  it('splits one by spelling, and joins what was split', async () => {
    const split = await post('/corrections', {
      kind: 'split',
      speaker: 'ostap-hnatiuk',
      name: 'Danylo Hnatiuk',
      variants: ['Hnatiuk'],
      by: 'ann',
    })
    expect((await get('/quotes?speaker=Danylo%20Hnatiuk')).body.hits).toMatchObject([{ article: { id: 'p-1' } }])
    const join = await post('/corrections', {
      kind: 'join',
      speaker: split.body.into,
      into: 'o-hnatiuk-the-elder',
      by: 'ann',
    })
    expect(
      (await get('/quotes?speaker=o-hnatiuk-the-elder')).body.hits.map(
        (h: { article: { id: string } }) => h.article.id,
      ),
    ).toEqual(['p-3', 'p-1'])
    for (const { body } of [split, join]) await post(`/corrections/${body.id}/undo`, { by: 'ann' })
    expect((await get('/quotes?speaker=ostap-hnatiuk')).body.hits).toHaveLength(2)
  })

  it('sets the preferred name', async () => {
    const { body } = await post('/corrections', {
      kind: 'rename',
      speaker: 'ostap-hnatiuk',
      name: 'Ostap Mykhailovych Hnatiuk',
      by: 'ann',
    })
    expect((await get('/quotes?speaker=Ostap%20Mykhailovych%20Hnatiuk')).body.hits[0].speaker.name).toBe(
      'Ostap Mykhailovych Hnatiuk',
    )
    await post(`/corrections/${body.id}/undo`, { by: 'ann' })
    expect((await get('/speakers/ostap-hnatiuk')).body.name).toBe('Ostap Hnatiuk')
  })

  it.each([
    [{ kind: 'join', speaker: 'nobody', into: 'ostap-hnatiuk', by: 'x' }, '#/speaker'],
    [{ kind: 'join', speaker: 'ostap-hnatiuk', into: 'ostap-hnatiuk', by: 'x' }, '#/into'],
    [{ kind: 'split', speaker: 'ostap-hnatiuk', name: 'Y', by: 'x' }, '#/variants'],
    [{ kind: 'rename', speaker: 'ostap-hnatiuk', name: 'Y' }, '#/by'],
    [{ kind: 'rename', speaker: 'ostap-hnatiuk', name: 'Y', by: 'x', reson: 'misspelt' }, '#/reson'],
  ])('refuses %j', async (body, pointer) => {
    const { status, body: problem } = await post('/corrections', body)
    expect([status, problem.errors[0].pointer]).toEqual([400, pointer])
  })
})

const raw = (response: NodeJS.ReadableStream, done: (error: Error | null, body: string) => void) => {
  let text = ''
  response.on('data', (chunk) => {
    text += chunk
  })
  response.on('end', () => done(null, text))
}
const json: typeof raw = (response, done) => raw(response, (error, body) => done(error, JSON.parse(body)))
