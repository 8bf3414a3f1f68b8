import { describe, expect, it } from 'vitest'
import { parseName } from '../../src/speakers/name.js'
import { personId } from '../../src/speakers/person-id.js'
import { FORMS, openFor } from './opened.js'
import { news } from './records.js'

/** An article in which one person, with the id that extraction gives the name, says something. */
let article = 0
const said = (who: string, id = personId(parseName(who)!)!) =>
  news({ id: `article-${++article}`, said: [{ who, id, words: `The harbour stays shut, for the ${article}th time` }] })

describe.each(FORMS)('who comes into the %s archive for the first time', async (form) => {
  const archive = await openFor(form)

  it('is joined to the one stored person whose name is the same by a rule, with rule and evidence', async () => {
    const [first, second] = [said('Tarek Bahgat'), said('Tariq Bahjat')]
    const [id, other] = [first, second].map(({ record }) => record.speakers[0].id)
    expect(id).not.toBe(other)
    await archive.storeMany([first])
    await archive.storeMany([second])
    const profile = await archive.speaker(other)
    expect(profile).toMatchObject({ id, name: 'Tarek Bahgat', quotes: 2 })
    expect(profile?.variants.find(({ name }) => name === 'Tariq Bahjat')?.joined).toMatch(/^transliteration: Ba.*Ta/)
    expect((await archive.search({ speaker: id })).hits).toHaveLength(2)
  })

  it('is found by either name in whatever order they come, also in one batch', async () => {
    await archive.storeMany([said('Lamia Hagag'), said('Lamya Hajaj')])
    await archive.storeMany([said('Samer Najar')])
    await archive.storeMany([said('Samer Naggar')])
    for (const name of ['Lamia Hagag', 'Lamya Hajaj', 'Samer Najar', 'Samer Naggar'])
      expect((await archive.search({ speaker: personId(parseName(name)!)! })).hits, name).toHaveLength(2)
  })

  it('stays apart where two stored people could be meant, where gender or nation differ, and on a nickname', async () => {
    await archive.storeMany([said('Wahid Bahgat', 'wahid-1'), said('Wahid Bahjat', 'wahid-2'), said('Ed Farrowby')])
    const one = said('Adel Bahgat')
    one.record.speakers[0].roles = ['Egyptian minister']
    const other = said('Adil Bahjat')
    other.record.speakers[0].roles = ['Iraqi trade unionist']
    await archive.storeMany([said('Waheed Bahjat'), one, other, said('Edmund Farrowby')])
    for (const name of ['Waheed Bahjat', 'Adil Bahjat', 'Adel Bahgat', 'Edmund Farrowby']) {
      const id = personId(parseName(name)!)!
      expect(await archive.speaker(id), name).toMatchObject({ id, quotes: 1 })
    }
  })

  it('is parted again by undoing the join, and stays so when the article comes again', async () => {
    const [first, second] = [said('Nagla Rageb'), said('Najla Rajeb')]
    const [id, other] = [first, second].map(({ record }) => record.speakers[0].id)
    await archive.storeMany([first, second])
    const [join] = await archive.corrections(other)
    expect(join).toMatchObject({ kind: 'join', speaker: other, into: id, by: 'whosaid', undone: null })
    await archive.undoCorrection(join.id, 'an editor')
    expect(await archive.speaker(other)).toMatchObject({ id: other, name: 'Najla Rajeb', quotes: 1 })
    await archive.storeMany([second])
    await archive.removeArticle(second.record.article.id)
    await archive.storeMany([second])
    expect(await archive.speaker(other)).toMatchObject({ id: other, quotes: 1 })
    expect(await archive.speaker(id)).toMatchObject({ quotes: 1 })
  })

  it('whom the directory knows keeps the directory’s id and takes the stored one in', async () => {
    const before = said('Fydan Hakan')
    await archive.storeMany([before])
    await archive.storeMany([said('Hakan Fidan', 'hakan-fidan')])
    expect(await archive.speaker(before.record.speakers[0].id)).toMatchObject({
      id: 'hakan-fidan',
      name: 'Hakan Fidan',
      quotes: 2,
    })
  })
})
