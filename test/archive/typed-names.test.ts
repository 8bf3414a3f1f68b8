import { describe, expect, it } from 'vitest'
import { openFor } from './opened.js'
import { news } from './records.js'

describe('what people type', async () => {
  const archive = await openFor('embedded')
  await archive.storeMany([
    news({
      id: 't1',
      said: [
        { who: 'Marco Rubio', words: 'There were 40 ships' },
        { who: 'Volodymyr Zelenskyy', as: 'Zelensky', words: 'We want a ceasefire that lasts for a long time' },
        { who: 'Boris Johnson', words: 'Nobody has read the small print of it' },
      ],
    }),
  ])

  it.each([
    ['Rubyo', 'marco-rubio'],
    ['marko rubio', 'marco-rubio'],
    ['Zelinsky', 'volodymyr-zelenskyy'],
    ['Selenskyj', 'volodymyr-zelenskyy'],
    ['Зеленський', 'volodymyr-zelenskyy'],
    ['Jonhson', 'boris-johnson'],
  ])('“%s” finds %s, first', async (typed, id) => {
    expect((await archive.speakers(typed))[0]).toMatchObject({ id })
  })

  it('what somebody did not say is no evidence that he did', async () => {
    const words = 'The lighthouse keeper was drunk on that night'
    await archive.storeMany([news({ id: 'n1', said: [{ who: 'Marco Rubio', words, modality: 'negated' }] })])
    expect(await archive.check({ quote: words, speaker: 'Rubio' })).toMatchObject({
      verdict: 'not-found',
      evidence: [],
    })
    expect((await archive.search({ q: 'lighthouse keeper' })).hits[0]).toMatchObject({ modality: 'negated' })
  })

  it('another surname is no typo', async () => {
    expect((await archive.search({ speaker: 'Johnston', sort: 'newest' })).hits).toEqual([])
    const { verdict } = await archive.check({ quote: 'Nobody has read the small print of it', speaker: 'Johnston' })
    expect(verdict).toBe('misattributed')
  })

  it('another day or month is another date, and no other name', async () => {
    const words = 'The harbour opens again on Friday or in late May'
    await archive.storeMany([news({ id: 'd1', said: [{ who: 'Marco Rubio', words }] })])
    const none = { negation: false, number: false, date: false, name: false }
    for (const [claim, changed] of [
      [words.replace('Friday', 'Monday'), { ...none, date: true }],
      [words.replace('late May', 'late June'), { ...none, date: true }],
      [words.replace('harbour', 'Baltimore'), { ...none, name: true }],
    ] as const)
      expect(await archive.check({ quote: claim, speaker: 'Rubio' })).toMatchObject({ verdict: 'altered', changed })
    const { explanation } = await archive.check({ quote: words.replace('Friday', 'Monday'), speaker: 'Rubio' })
    expect(explanation).toContain('A date was changed.')
  })

  it('a short claim of which the number was changed is altered', async () => {
    const { verdict, changed } = await archive.check({ quote: 'There were 400 ships', speaker: 'Rubio' })
    expect({ verdict, changed }).toEqual({
      verdict: 'altered',
      changed: { negation: false, number: true, date: false, name: false },
    })
    expect(await archive.check({ quote: 'There were no lighthouses', speaker: 'Rubio' })).toMatchObject({
      verdict: 'not-found',
    })
  })
})
