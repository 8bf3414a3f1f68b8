import { expect, it } from 'vitest'
import { openFor } from './opened.js'
import { day, news } from './records.js'

const archive = await openFor('embedded')

it('ranks the newest of very many matches, counts them all, and pages to the end of what is ranked', {
  timeout: 120_000,
}, async () => {
  const said = (n: number) =>
    Array.from({ length: 100 }, (_, i) => ({ who: 'Ida Falk', words: `The harbour needs plank ${n} and nail ${i}.` }))
  const items = Array.from({ length: 31 }, (_, n) => news({ id: `many-${n}`, publishedAt: day(n), said: said(n) }))
  await archive.storeMany(items)
  const first = await archive.search({ q: 'harbour', limit: 100, facets: true })
  expect(first.facets?.total).toBe(3_100)
  const seen = new Set<string>()
  let { hits, nextCursor } = first
  while (nextCursor) {
    for (const hit of hits) seen.add(`${hit.article.id} ${hit.text}`)
    // What is stored meanwhile pushes nothing out.
    if (seen.size === 1_000) {
      const late = news({
        id: 'late',
        publishedAt: day(40),
        said: [{ who: 'Ida Falk', words: 'A harbour is a harbour.' }],
      })
      await archive.store(late.record, late.text)
    }
    ;({ hits, nextCursor } = await archive.search({ q: 'harbour', limit: 100, cursor: nextCursor }))
  }
  for (const hit of hits) seen.add(`${hit.article.id} ${hit.text}`)
  expect(seen.size).toBe(3_000)
  expect([...seen].some((name) => name.startsWith('many-0 '))).toBe(false)
})
