import { expect, it } from 'vitest'
import { openFor } from './opened.js'
import { news } from './records.js'

const archive = await openFor('embedded')
const item = (n: number) =>
  news({ id: `w-${n}`, said: [{ who: 'Eve Marsh', words: `Statement number ${n} about the marsh.` }] })

it('answers every submission, one after the other and all at once', async () => {
  for (let n = 0; n < 30; n++) {
    const { record, text } = item(n)
    expect((await archive.store(record, text)).id).toBe(`w-${n}`)
  }
  const many = Array.from({ length: 300 }, (_, n) => item(1000 + n))
  const stored = await Promise.all(many.map(({ record, text }) => archive.store(record, text)))
  expect(stored.map((s) => s.id)).toEqual(many.map((m) => m.record.article.id))
  const { facets } = await archive.search({ speaker: 'Eve Marsh', facets: true })
  expect(facets?.total).toBe(330)
})

it('lets one bad submission spoil none of the others', async () => {
  const good = item(5000)
  const bad = item(5001)
  bad.record.quotes[0].type = 'x'.repeat(10) as never
  bad.record.quotes[0].confidence = 'much' as never
  const results = await Promise.allSettled([archive.store(good.record, good.text), archive.store(bad.record, bad.text)])
  expect(results.map((r) => r.status)).toEqual(['fulfilled', 'rejected'])
  expect(await archive.article('w-5001')).toBeNull()
})
