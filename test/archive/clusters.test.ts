import { expect, it } from 'vitest'
import { openFor } from './opened.js'
import { news } from './records.js'

const archive = await openFor('embedded')

async function store(id: string, words: string, who = 'Ida Falk'): Promise<string> {
  const { record, text } = news({ id, said: [{ who, words }], more: `Printed as ${id}.` })
  await archive.store(record, text)
  return (await archive.article(id))!.quotes[0].id
}
const others = async (id: string) =>
  (await archive.quote(id))!.sameWords.occurrences.map((o) => [o.article.id, o.relation])

const SAID = 'We will not let the old lighthouse fall into the sea before the summer festival begins.'
const EDITED = 'We will not let the old lighthouse crumble into the sea before the summer festival begins.'

it('finds an edit of words that were said very often', async () => {
  for (let n = 0; n < 40; n++) await store(`often-${n}`, SAID)
  const edited = await store('edited', EDITED)
  expect(await others(edited)).toHaveLength(40)
  expect((await others(edited)).every(([, relation]) => relation === 'near')).toBe(true)
})

it('keeps finding it when the articles that had it first are gone', async () => {
  for (let n = 0; n < 39; n++) await archive.removeArticle(`often-${n}`)
  const clip = await store('clip', 'the old lighthouse fall into the sea before the summer festival')
  expect(Object.fromEntries(await others(clip))).toEqual({ 'often-39': 'longer' })
})

it('ties a long statement to its clips that came before', async () => {
  const clip = await store('clip-first', 'the ferry company owes every islander an honest timetable')
  const text =
    'I have said it in March and in April: the ferry company owes every islander an honest timetable, and nobody in this chamber, whatever their party, has ever dared to ask for one.'
  const whole = await store('whole', text)
  expect(await others(whole)).toEqual([['clip-first', 'clip']])
  expect(await others(clip)).toEqual([['whole', 'longer']])
})

it('forgets words whose only article is removed', async () => {
  await store('only', 'Seven grey herons stood on the frozen canal this morning.')
  await archive.removeArticle('only')
  const again = await store('again', 'Seven grey herons stood on the frozen canal this morning.', 'Bo Lind')
  expect((await archive.quote(again))!.sameWords).toMatchObject({ size: 1, disputed: false, occurrences: [] })
})
