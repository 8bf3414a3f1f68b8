import { describe, expect, test } from 'vitest'
import type { InputArticle } from '../../src/batch/input-article.js'
import { parseShard, takePart } from '../../src/batch/part.js'

describe('parseShard', () => {
  test.each([
    ['0/3', { index: 0, of: 3 }],
    ['2/3', { index: 2, of: 3 }],
    ['3/3', { index: 0, of: 3 }],
    ['0/1', { index: 0, of: 1 }],
    ['4/3', null],
    ['0/0', null],
    ['-1/3', null],
    ['1', null],
    ['a/b', null],
  ])('%s', (words, shard) => {
    expect(parseShard(words)).toEqual(shard)
  })
})

describe('takePart', () => {
  const article = (line: number): InputArticle => ({ place: { source: 'x', line }, article: { text: 'x' } })
  async function* groups(sizes: readonly number[]) {
    let line = 0
    for (const size of sizes) yield Array.from({ length: size }, () => article(line++))
  }
  const take = async (sizes: readonly number[], part: Parameters<typeof takePart>[1]) => {
    const taken: number[] = []
    for await (const group of takePart(groups(sizes), part)) taken.push(...group.map(({ place }) => place.line!))
    return taken
  }

  test.each([1, 2, 3, 7])('%i shards take each article exactly once, whatever groups they come in', async (of) => {
    const parts = await Promise.all(
      Array.from({ length: of }, (_, index) => take([3, 1, 8, 1], { shard: { index, of } })),
    )
    expect(parts.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 13 }, (_, i) => i))
    expect(Math.max(...parts.map((part) => part.length)) - Math.min(...parts.map((part) => part.length))).toBeLessThan(
      2,
    )
  })

  test('leaves out what an earlier run of the same shard has done', async () => {
    const all = await take([5, 5], { shard: { index: 1, of: 3 } })
    expect(await take([5, 5], { shard: { index: 1, of: 3 }, skip: 2 })).toEqual(all.slice(2))
  })
})
