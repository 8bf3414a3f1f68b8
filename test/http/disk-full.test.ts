import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../../src/archive/archive.js'
import { mountSmallDisk } from '../small-disk.js'
import { buildService } from './service.js'

const disk = mountSmallDisk(160)

describe.skipIf(!disk)('the disk is full, really', () => {
  it('storing is refused and nothing of it kept, extraction goes on; with room again all goes on by itself', async () => {
    const archive = await openArchive({ dataDir: join(disk!.path, 'db'), waitMs: 60_000 })
    const app = await buildService({}, { archive })
    const article = (n: number) => ({
      id: `a${n}`,
      text: Array.from(
        { length: 60 },
        (_, i) => `“Statement ${n * 100 + i} of ${n} fills the disk a little,” Marco Rubio said.`,
      ).join('\n\n'),
    })
    const post = (n: number, query = '?store=true') =>
      app.inject({ method: 'POST', url: `/quotes${query}`, payload: article(n) })

    expect((await post(0)).statusCode).toBe(200)
    const makeRoom = disk!.fill(1_000_000)
    const kept = [0]
    const refused: string[] = []
    for (let n = 1; n < 400 && refused.length < 5; n++) {
      const answer = await post(n)
      if (answer.statusCode === 200) kept.push(n)
      else {
        expect(answer.statusCode).toBe(503)
        expect(answer.headers['retry-after']).toMatch(/^\d+$/)
        expect(answer.body).not.toContain(disk!.path)
        refused.push(answer.json().type)
        expect((await post(n, '')).statusCode).toBe(200)
      }
    }
    expect(new Set(refused)).toEqual(new Set(['urn:whosaid:problem:archive-full']))
    expect((await app.inject('/health/live')).statusCode).toBe(200)

    makeRoom()
    await expect.poll(async () => (await post(1000)).statusCode, { timeout: 60_000, interval: 500 }).toBe(200)
    for (const n of [...kept, 1000]) expect((await app.inject(`/articles/a${n}`)).statusCode).toBe(200)
    const quotes: string[] = []
    for await (const quote of archive.scan({})) quotes.push(quote.article.id)
    expect(quotes).toHaveLength(60 * (kept.length + 1))
    await app.close()
    await archive.close()
  }, 180_000)
})
