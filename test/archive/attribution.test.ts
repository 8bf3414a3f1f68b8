import { describe, expect, it } from 'vitest'
import { openFor } from './opened.js'
import { news } from './records.js'

const { record, text } = news({
  id: 'a1',
  outlet: 'The Vienna Gazette',
  said: [
    { who: 'Marco Rubio', words: 'We have the first of two pages in our hands tonight' },
    { who: 'Marco Rubio', words: 'The second page will be written by somebody else' },
    { who: null, words: 'I was never asked about any of these pages at all' },
  ],
})

describe('an attribution put right', async () => {
  const archive = await openFor('embedded')
  const copy = await openFor('embedded')
  await archive.storeMany([
    { record, text },
    news({ id: 'a2', said: [{ who: 'Sergei Lavrov', words: 'We shall read it' }] }),
  ])
  const { hits } = await archive.search({ q: 'page', sort: 'newest' })
  const idOf = (words: string) => hits.find((hit) => hit.text.includes(words))!.id
  const [second, third] = [idOf('second page'), idOf('never asked')]
  const speakerOf = async (id: string) => (await archive.quote(id))!.speaker?.name ?? null
  const fix = (quote: string, who: { into: string } | { name: string }) =>
    archive.correct({ kind: 'attribute', quote, ...who, by: 'A. Editor' })

  it('changes that quote and no other, and says who was named before', async () => {
    const made = await fix(second, { into: 'sergei-lavrov' })
    expect(made).toMatchObject({ kind: 'attribute', quote: second, speaker: 'marco-rubio', into: 'sergei-lavrov' })
    expect(await speakerOf(second)).toBe('Sergei Lavrov')
    expect(await speakerOf(idOf('first of two'))).toBe('Marco Rubio')
    expect((await archive.quote(second))!.extractedSpeaker).toMatchObject({ id: 'marco-rubio' })
    expect((await archive.search({ speaker: 'Lavrov', q: 'page' })).hits.map((hit) => hit.id)).toEqual([second])
    expect((await archive.speaker('sergei-lavrov'))!.corrections).toHaveLength(1)
  })

  it('stays when the article is stored again, and goes along when the speaker is joined', async () => {
    await archive.store(record, text)
    expect(await speakerOf(second)).toBe('Sergei Lavrov')
    const { id } = await archive.correct({
      kind: 'join',
      speaker: 'sergei-lavrov',
      into: 'marco-rubio',
      by: 'A. Editor',
    })
    expect(await speakerOf(second)).toBe('Marco Rubio')
    await archive.undoCorrection(id, 'A. Editor')
    expect(await speakerOf(second)).toBe('Sergei Lavrov')
  })

  it('may name somebody new, where nobody was named', async () => {
    const { id, into } = await fix(third, { name: 'Ana Okonkwo' })
    expect(await speakerOf(third)).toBe('Ana Okonkwo')
    expect((await archive.speakers('Okonkwo')).map((hit) => hit.id)).toContain(into)
    await archive.undoCorrection(id, 'B. Editor')
    expect(await speakerOf(third)).toBeNull()
  })

  it('survives export and import', async () => {
    await copy.restore(archive.dump())
    expect((await copy.quote(second))!.speaker?.name).toBe('Sergei Lavrov')
  })

  it('can be taken back', async () => {
    const [correction] = await archive.corrections('sergei-lavrov')
    await archive.undoCorrection(correction.id, 'B. Editor')
    expect(await speakerOf(second)).toBe('Marco Rubio')
    expect((await archive.corrections('sergei-lavrov'))[0].undone).toMatchObject({ by: 'B. Editor' })
  })

  it('refuses what makes no sense', async () => {
    await expect(fix('nothing', { into: 'marco-rubio' })).rejects.toMatchObject({ pointer: '/quote' })
    await expect(fix(second, { into: 'nobody' })).rejects.toMatchObject({ pointer: '/into' })
    await expect(fix(second, { into: 'marco-rubio' })).rejects.toThrow('already')
    await expect(archive.correct({ kind: 'attribute', quote: second, by: 'x' })).rejects.toMatchObject({
      pointer: '/into',
    })
  })
})
