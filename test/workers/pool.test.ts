import { afterEach, describe, expect, test } from 'vitest'
import { toNdjson } from '../../src/formats/ndjson.js'
import { extractRecord } from '../../src/record.js'
import { createExtractor, type Extractor, type ExtractorOptions } from '../../src/workers/pool.js'
import { contentId } from '../../src/workers/prepare.js'

const text = 'It rained. “We are ready for talks,” Volodymyr Zelenskyy said on Monday.'
const line = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const open: Extractor[] = []
const createPool = (options?: ExtractorOptions) => {
  const pool = createExtractor(options)
  open.push(pool)
  return pool
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()))
})

describe('the pool of worker threads', () => {
  test('gives the record that the library gives', async () => {
    const pool = createPool({ threads: 1 })
    expect(await pool.extract({ id: 'a', text })).toEqual(extractRecord({ id: 'a', text }))
  })

  test('makes an id from the content where none is given', async () => {
    const pool = createPool({ threads: 1 })
    expect((await pool.extract({ text })).article.id).toBe(contentId(text))
  })

  test('carries the text on request', async () => {
    const pool = createPool({ threads: 1 })
    expect((await pool.extract({ text }, { withText: true })).article.text).toBe(text)
  })

  test('keeps the order of many articles and tells each failure by its reason', async () => {
    const pool = createPool({ threads: 2 })
    const outcomes = await pool.extractMany([
      line({ id: 'a', text }),
      new TextEncoder().encode('{"id": "b", '),
      Uint8Array.of(0x22, 0xff, 0x22),
      line({ id: 'd', text: 7 }),
      line({ id: 'e', text: ' \n ' }),
      line({ id: 'f' }),
      { id: 'g', text },
    ])
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.id : [outcome.id, outcome.reason]))).toEqual([
      'a',
      [null, 'invalid-json'],
      [null, 'invalid-utf8'],
      ['d', 'invalid-article'],
      ['e', 'empty'],
      ['f', 'invalid-article'],
      'g',
    ])
    expect(pool.stats()).toMatchObject({ threads: 2, running: 0, queued: 0, articles: 7, failed: 5, replaced: 0 })
  })

  test('writes lines into memory that was taken back, each time those of its own articles', async () => {
    const pool = createPool({ threads: 1 })
    for (const ids of [['a', 'a long id, so that these lines are longer', 'c'], ['d'], ['e', 'f']]) {
      const outcomes = await pool.extractMany(
        [...ids.map((id) => line({ id, text })), line({ id: 'empty', text: '' })],
        { rendering: { lines: 'ndjson' } },
      )
      const lines = outcomes.map((outcome) => (outcome.ok ? new TextDecoder().decode(outcome.lines) : outcome.reason))
      expect(lines).toEqual([...ids.map((id) => toNdjson(extractRecord({ id, text }))), 'empty'])
      pool.reuse(outcomes)
    }
  })

  test('an article over its time limit is reported, the others of its message are done', {
    timeout: 60_000,
  }, async () => {
    // Wide enough for a short article on a fresh thread of a busy machine, far too narrow for the long one.
    const pool = createPool({ threads: 1, timeoutMs: 2000 })
    const hopeless = '“We are ready,” said Jane Roe. '.repeat(400_000)
    const outcomes = await pool.extractMany([
      line({ id: 'a', text }),
      line({ id: 'b', text: hopeless }),
      line({ id: 'c', text }),
    ])
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.id : [outcome.id, outcome.reason]))).toEqual([
      'a',
      ['b', 'timeout'],
      'c',
    ])
    expect(pool.stats().replaced).toBeGreaterThan(0)
  })

  test('says why where threads cannot even start, and does not wait for them', async () => {
    const pool = createPool({ threads: 2, memoryMb: 4 })
    await expect(pool.extractMany([line({ id: 'a', text })])).rejects.toThrow(
      /worker threads end before they begin: .*memory/,
    )
    expect(pool.stats()).toMatchObject({ running: 0, queued: 0 })
  })

  test('a worker that dies is replaced and its other articles are done again', async () => {
    const pool = createPool({ threads: 1, memoryMb: 72 })
    const huge = 'word '.repeat(2_000_000)
    const outcomes = await pool.extractMany([
      line({ id: 'a', text }),
      line({ id: 'b', text: huge }),
      line({ id: 'c', text }),
    ])
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.id : [outcome.id, outcome.reason]))).toEqual([
      'a',
      ['b', 'worker-died'],
      'c',
    ])
  })

  test('an article given up while it waits is never begun', async () => {
    const pool = createPool({ threads: 1 })
    const first = pool.extract({ text })
    const abort = new AbortController()
    const second = pool.extract({ text }, { signal: abort.signal })
    abort.abort(new Error('the client has gone'))
    await expect(second).rejects.toThrow('the client has gone')
    await first
    expect(pool.stats().articles).toBe(1)
  })
})
