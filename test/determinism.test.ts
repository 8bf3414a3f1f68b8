import { describe, expect, test } from 'vitest'
import { makeArticle } from '../bench/articles.js'
import { extractRecord } from '../src/record.js'

describe('extraction', () => {
  test('gives the same record whatever was extracted before', { timeout: 60_000 }, () => {
    const texts = Array.from({ length: 240 }, (_, i) => makeArticle(i + 1))
    const record = (text: string) => JSON.stringify(extractRecord({ id: 'a', text }))
    const forwards = texts.map(record)
    // Every fourth article, as a shard would take them: what stands before each is another one than above.
    const shards = texts.map(() => '')
    for (let shard = 0; shard < 4; shard++) for (let i = shard; i < texts.length; i += 4) shards[i] = record(texts[i])
    expect(texts.filter((_, i) => forwards[i] !== shards[i])).toEqual([])
  })

  test('reads a word alike after a text in which it stood before a comma', () => {
    const record = () =>
      JSON.stringify(extractRecord({ id: 'a', text: "Okafor's plan “will work,” said Adaeze Okafor." }))
    const before = record()
    extractRecord({ id: 'b', text: "It was Okafor's, said the clerk." })
    expect(record()).toBe(before)
  })
})
