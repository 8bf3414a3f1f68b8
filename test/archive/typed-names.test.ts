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
        { who: 'Maria Zakharova', words: 'The note came late and it came in pieces' },
        { who: 'Donald Trump', words: 'The roads will be finished by the spring' },
        { who: 'Donald Trump', words: 'The harbour is the best harbour that there is' },
        { who: 'Donald Trump Jr.', words: 'My father is asleep at this time of the day' },
        { who: 'the Orvia/Penbury poll', words: 'Half of the voters want another bridge there', kind: 'document' },
        { who: 'Rose Pauling', words: 'The bees have come back to the orchard' },
        { who: 'Ruth Paul', words: 'My garden is full of stones again this year' },
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
    ['Sacharowa', 'maria-zakharova'],
    ['Trump', 'donald-trump'],
    ['Trump Jr', 'donald-trump-jr-'],
    ['R. Paul', 'ruth-paul'],
    ['rubio', 'marco-rubio'],
    ['BoJo', 'boris-johnson'],
  ])('“%s” finds %s, first', async (typed, id) => {
    expect((await archive.speakers(typed))[0]).toMatchObject({ id })
  })

  it('of two with one surname, who has the role that was typed', async () => {
    const [first, second] = ['Nora Falk', 'Edgar Falk'].map((who, i) =>
      news({ id: `falk${i}`, said: [{ who, words: `The ferry number ${i} is late, as it was before` }] }),
    )
    const roled = (entry: typeof first, role: string) => ({
      ...entry,
      record: { ...entry.record, speakers: entry.record.speakers.map((speaker) => ({ ...speaker, roles: [role] })) },
    })
    await archive.storeMany([roled(first, 'harbour master'), roled(second, 'House Speaker')])
    expect((await archive.speakers('Speaker Falk'))[0]).toMatchObject({ id: 'edgar-falk' })
    expect((await archive.speakers('speaker falk'))[0]).toMatchObject({ id: 'edgar-falk' })
    expect((await archive.speakers('harbour master Falk'))[0]).toMatchObject({ id: 'nora-falk' })
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
