import { expect, it } from 'vitest'
import { openFor } from './opened.js'
import { news } from './records.js'

const from = await openFor('embedded')
const to = await openFor('server')
const keep = (...args: Parameters<typeof news>) => {
  const { record, text } = news(...args)
  return from.store(record, text)
}

async function lines(archive: typeof from): Promise<string[]> {
  const all: string[] = []
  for await (const line of archive.dump()) all.push(JSON.stringify(line))
  return all
}

it('an embedded archive moves to a server whole: versions, appearances, corrections', async () => {
  const said = (words: string, as = 'Uma Reyes') => [{ who: 'Uma Reyes', words, as }]
  await keep({
    id: 'd-1',
    url: 'https://example.org/d',
    outlet: 'One',
    publishedAt: '2025-01-01',
    said: said('The first version said this.'),
  })
  await keep({
    id: 'd-1',
    url: 'https://example.org/d',
    outlet: 'One',
    publishedAt: '2025-01-01',
    said: said('The second version said that.'),
  })
  await keep({ id: 'd-2', outlet: 'Two', said: said('A wire story in two places.', 'Reyes') })
  await keep({ id: 'd-3', outlet: 'Three', said: said('A wire story in two places.', 'Reyes') })
  // Behind the last year that PostgreSQL reads.
  await keep({
    id: 'd-4',
    publishedAt: '9999-12-31T23:59:59-12:00',
    said: [{ who: 'U. Reyes Senior', words: 'I am somebody else.' }],
  })
  await from.correct({ kind: 'join', speaker: 'u-reyes-senior', into: 'uma-reyes', by: 'ann' })
  await from.correct({
    kind: 'split',
    speaker: 'uma-reyes',
    name: 'Uma Reyes (poet)',
    variants: ['Reyes'],
    articles: [],
    by: 'ann',
  })
  const undone = await from.correct({ kind: 'rename', speaker: 'uma-reyes', name: 'Uma R.', by: 'ann' })
  await from.undoCorrection(undone.id, 'bob')

  const dump = await lines(from)
  const asked = async function* () {
    for (const line of dump) yield JSON.parse(line)
  }
  expect(await to.restore(asked())).toEqual({ articles: 3, quotes: 4, corrections: 3 })
  expect(await lines(to)).toEqual(dump)
  await to.restore(asked())
  expect(await lines(to)).toEqual(dump)

  for (const speaker of ['uma-reyes', 'Uma Reyes (poet)']) {
    const ids = async (archive: typeof from) => (await archive.search({ speaker })).hits.map((h) => h.id).sort()
    expect(await ids(to)).toEqual(await ids(from))
    expect((await ids(to)).length).toBeGreaterThan(0)
  }
  expect((await to.article('d-3'))?.appearances.map((a) => a.outlet).sort()).toEqual(['Three', 'Two'])
  const [first] = (await to.search({ q: '"first version"', withdrawn: true })).hits
  expect(first.withdrawn).not.toBeNull()
})
