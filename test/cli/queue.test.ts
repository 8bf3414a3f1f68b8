import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runQueueTrial } from '../../scripts/queue-kills.js'
import { type Archive, openArchive } from '../../src/archive/archive.js'
import { openQueue, type Queue } from '../../src/batch/queue.js'
import { temporaryDirectory, whosaid } from './run.js'

const text = 'It rained. “We are ready for talks,” Volodymyr Zelenskyy said on Monday.'
const dataDir = mkdtempSync(join(tmpdir(), 'whosaid-test-'))
const env = { WHOSAID_DATA: dataDir, DATABASE_URL: '' }
const at = temporaryDirectory()
const line = (id: string) => ({ place: { source: 'in', line: 1 }, line: Buffer.from(JSON.stringify({ id, text })) })
let archive: Archive

beforeAll(async () => {
  archive = await openArchive({ dataDir, waitMs: 60_000 })
}, 90_000)
afterAll(async () => {
  await archive.close()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('the queue', { timeout: 60_000 }, () => {
  const open: Queue[] = []
  const join = async (leaseSeconds: number) => {
    const queue = await openQueue({ dataDir, leaseSeconds })
    open.push(queue)
    return queue
  }
  afterAll(() => Promise.all(open.map((queue) => queue.close())))

  test('gives each article to one worker, and to another when the lease ends; what is done leaves', async () => {
    const [one, two] = [await join(1), await join(60)]
    expect(await one.add([line('a'), line('b')])).toBe(2)
    expect(await one.add([line('a')])).toBe(0)
    const first = await one.claim(10)
    expect(first.map(({ claims }) => claims)).toEqual([1, 1])
    expect(await two.claim(10)).toEqual([])
    await one.done([first[0].id])
    await sleep(1200)
    const [again, ...more] = await two.claim(10)
    expect([again.id, again.claims, again.place, more]).toEqual([first[1].id, 2, { source: 'in', line: 1 }, []])
    await one.done([again.id])
    expect(await two.counts()).toEqual({ waiting: 0, inWork: 1, dead: 0 })
    await two.done([again.id])
    expect(await two.counts()).toEqual({ waiting: 0, inWork: 0, dead: 0 })
  })

  test('what its workers end in the middle of again and again is set aside', async () => {
    const queue = await join(0.05)
    await queue.add([line('poison')])
    for (let claims = 1; claims <= 10; claims++) {
      expect((await queue.claim(10)).map((claim) => claim.claims)).toEqual([claims])
      await sleep(100)
    }
    expect(await queue.claim(10)).toEqual([])
    expect(await queue.dead()).toMatchObject([{ reason: 'worker-lost', tries: 0 }])
    await queue.resend()
    await queue.done((await queue.claim(10)).map(({ id }) => id))
  })

  test('what was lost once is taken with the others; what was lost twice on its own', async () => {
    const queue = await join(0.05)
    await queue.add([line('one'), line('two'), line('three')])
    for (const expected of [3, 3, 1, 1, 1]) {
      expect(await queue.claim(10)).toHaveLength(expected)
      if (expected === 3) await sleep(100)
    }
    await sleep(100)
    for (let left = await queue.claim(1); left.length > 0; left = await queue.claim(1))
      await queue.done(left.map(({ id }) => id))
    expect(await queue.counts()).toEqual({ waiting: 0, inWork: 0, dead: 0 })
  })

  test('lost workers and failed tries are counted apart', async () => {
    const queue = await join(0.05)
    await queue.add([line('unlucky')])
    const [{ id }] = await queue.claim(10)
    await queue.failed(id, 'internal', 'a try that failed')
    await sleep(2200)
    for (let lost = 1; lost <= 10; lost++) {
      expect(await queue.claim(10)).toHaveLength(1)
      await sleep(100)
    }
    expect(await queue.claim(10)).toEqual([])
    expect(await queue.dead()).toMatchObject([{ reason: 'worker-lost', tries: 1 }])
    await queue.resend()
    await queue.done((await queue.claim(10)).map(({ id }) => id))
  })

  test('what a stopping worker gives back counts as not tried', async () => {
    const [one, two] = [await join(60), await join(60)]
    await one.add([line('c')])
    await one.claim(10)
    await one.release()
    const [claim] = await two.claim(10)
    expect(claim.claims).toBe(1)
    await two.done([claim.id])
  })
})

describe('whosaid enqueue, work, dead', { timeout: 120_000 }, () => {
  test('stores what it can; sets aside what fails three times; sends it again on request', async () => {
    writeFileSync(at('in.ndjson'), `${JSON.stringify({ id: 'good', text })}\nnot json\n`)
    const enqueued = await whosaid(['enqueue', at('in.ndjson')], { env })
    expect([enqueued.code, enqueued.stderr]).toEqual([0, '2 articles put in the queue, 0 were there already\n'])
    const worked = await whosaid(['work', '--until-empty', '-w', '1'], { env })
    expect(worked.code).toBe(1)
    // Three tries, one article.
    expect(worked.stderr).toMatch(/^1 article in /m)
    expect(worked.stderr).toMatch(/^1 article failed: invalid-json 1$/m)
    expect((await archive.article('good'))?.id).toBe('good')

    const listed = await whosaid(['dead'], { env })
    const dead = listed.stdout
      .split('\n')
      .filter(Boolean)
      .map((json) => JSON.parse(json))
    expect(dead).toMatchObject([{ place: { source: at('in.ndjson'), line: 2 }, tries: 3, reason: 'invalid-json' }])
    const sent = await whosaid(['dead', '--resend', dead[0].id], { env })
    expect([sent.code, sent.stderr]).toEqual([0, '1 article sent again\n'])
    expect((await whosaid(['dead'], { env })).stdout).toBe('')
  })

  test('batch --store keeps the same records', async () => {
    writeFileSync(at('store.ndjson'), `${JSON.stringify({ id: 'stored', text: `${text} It snowed.` })}\n`)
    const { code, stderr } = await whosaid(['batch', at('store.ndjson'), '--store', '-q'], { env })
    expect([code, stderr]).toEqual([0, ''])
    expect((await archive.article('stored'))?.id).toBe('stored')
  })

  /** The same with 20,000 articles: scripts/queue-kills.ts */
  test('three workers of which one is killed every few seconds store each article exactly once', async () => {
    const result = await runQueueTrial({ articles: 240, killEveryMs: 400, workers: 3, leaseSeconds: 2 })
    expect(result.kills).toBeGreaterThan(0)
    expect(result).toMatchObject({ quotes: 240, articles: 240, left: { waiting: 0, inWork: 0, dead: 0 } })
  })
})
