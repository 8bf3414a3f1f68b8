import { describe, expect, it } from 'vitest'
import { FORMS, openFor } from './opened.js'
import { day, news } from './records.js'

describe.each(FORMS)('the %s archive', async (form) => {
  const archive = await openFor(form)
  const texts = async (q: Parameters<typeof archive.search>[0]) => (await archive.search(q)).hits.map((h) => h.text)

  describe('keeping', () => {
    it('gives a record back as it was, with its article', async () => {
      const { record, text } = news({
        id: 'keep-1',
        url: 'https://example.org/a',
        outlet: 'The Daily Example',
        title: 'Harbour talks',
        publishedAt: '2025-05-02T10:00:00Z',
        said: [{ who: 'Mark Brandt', words: 'We will reopen the harbour in spring.' }],
      })
      const stored = await archive.store(record, text)
      expect(stored).toMatchObject({ id: 'keep-1', quotes: 1, versions: 1, outcome: 'new' })
      const found = await archive.article('keep-1')
      expect(found?.text).toBe(text)
      const { id, article, extractedSpeaker, occurrences, storedAt, withdrawn, offsetUnit, ...quote } = found!.quotes[0]
      const { id: _, ...extracted } = record.quotes[0]
      expect(quote).toEqual(extracted)
      expect([article.outlet, extractedSpeaker, occurrences, withdrawn, offsetUnit]).toEqual([
        'The Daily Example',
        record.quotes[0].speaker,
        1,
        null,
        'utf16',
      ])
      expect(await archive.quote(id)).toMatchObject({ id, passage: { text: text.split('\n')[0] } })
    })

    it.each([
      ['id', { id: 'same-id' }, { id: 'same-id' }],
      ['url', { id: 'u1', url: 'https://example.org/u#top' }, { id: 'u2', url: 'http://example.org/u/' }],
      ['text', { id: 't1' }, { id: 't2' }],
    ])('replaces the article of the same %s', async (name, first, second) => {
      const said = [{ who: 'Ann Lee', words: `The ${name} of a thing is enough to know it again.` }]
      await archive.store(...pair(news({ ...first, said })))
      const stored = await archive.store(...pair(news({ ...second, said })))
      expect(stored).toMatchObject({ outcome: 'replaced', versions: 1 })
      expect(await texts({ q: `"the ${name} of a thing"` })).toHaveLength(1)
      expect(await archive.article(first.id)).toEqual(await archive.article(second.id))
    })

    it('keeps a quote’s id when its article is stored again', async () => {
      const item = news({ id: 'stable', said: [{ who: 'Ann Lee', words: 'Ids that move are worth nothing.' }] })
      await archive.store(item.record, item.text)
      const [before] = (await archive.article('stable'))!.quotes
      await archive.store(item.record, item.text)
      expect((await archive.article('stable'))!.quotes.map((q) => q.id)).toEqual([before.id])
    })

    it('marks the quotes of a changed article’s earlier version as withdrawn, and takes that back with the text', async () => {
      const first = news({ id: 'edit', said: [{ who: 'Bo Chen', words: 'Our pelicans will never be sold.' }] })
      const second = news({ id: 'edit', said: [{ who: 'Bo Chen', words: 'Our pelicans will hardly be sold.' }] })
      await archive.store(first.record, first.text)
      expect(await archive.store(second.record, second.text)).toMatchObject({ outcome: 'changed', versions: 2 })
      expect(await texts({ q: 'pelicans' })).toEqual(['Our pelicans will hardly be sold.'])
      const all = await archive.search({ q: 'pelicans', withdrawn: true, sort: 'newest' })
      expect(all.hits.map((h) => [h.text, h.withdrawn !== null])).toEqual(
        expect.arrayContaining([
          ['Our pelicans will never be sold.', true],
          ['Our pelicans will hardly be sold.', false],
        ]),
      )
      expect(await archive.store(first.record, first.text)).toMatchObject({ outcome: 'changed', versions: 2 })
      expect(await texts({ q: 'pelicans' })).toEqual(['Our pelicans will never be sold.'])
    })

    it('makes one article of two that turn out to be one', async () => {
      const said = (words: string) => [{ who: 'Cy Twist', words }]
      await archive.store(
        ...pair(news({ id: 'm1', url: 'https://example.org/m1', said: said('The walrus came first.') })),
      )
      await archive.store(
        ...pair(news({ id: 'm2', url: 'https://example.org/m2', said: said('The walrus came second.') })),
      )
      await archive.store(
        ...pair(news({ id: 'm1', url: 'https://example.org/m2', said: said('The walrus came third.') })),
      )
      expect(await texts({ q: 'walrus' })).toEqual(['The walrus came third.'])
      expect((await archive.article('m2'))!.versions).toHaveLength(3)
    })

    it('takes the same article several times in one go, and the last counts', async () => {
      const one = news({ id: 'go', said: [{ who: 'Di Ray', words: 'The heron is early.' }] })
      const two = news({ id: 'go', said: [{ who: 'Di Ray', words: 'The heron is late.' }] })
      await archive.storeMany([one, two, one, two])
      expect(await texts({ q: 'heron' })).toEqual(['The heron is late.'])
    })

    it('removes everything of an article, the speaker’s spellings too', async () => {
      await archive.store(...pair(news({ id: 'gone', said: [{ who: 'Zora Quill', words: 'Remember the ostrich.' }] })))
      expect(await archive.speakers('Zora Quill')).toHaveLength(1)
      expect(await archive.removeArticle('gone')).toBe(true)
      expect(await archive.removeArticle('gone')).toBe(false)
      expect(await archive.article('gone')).toBeNull()
      expect(await texts({ q: 'ostrich', withdrawn: true })).toEqual([])
      expect(await archive.speakers('Zora Quill')).toEqual([])
      expect(await archive.speaker('zora-quill')).toBeNull()
    })

    it('keeps odd characters and refuses a record of another text', async () => {
      const odd = news({
        id: 'odd',
        said: [{ who: 'Émile Ørsted', words: 'A\0b \u{1F986} ducks\uD800 "quoted" {x} \\ end' }],
      })
      await archive.store(odd.record, odd.text)
      const [quote] = (await archive.article('odd'))!.quotes
      expect(quote.text).toBe('A\uFFFDb \u{1F986} ducks\uFFFD "quoted" {x} \\ end')
      expect(quote.segments[0].text).toBe(quote.text)
      await expect(archive.store(odd.record, `${odd.text}!`)).rejects.toMatchObject({ statusCode: 400 })
    })

    it('keeps a name with half a surrogate pair in it, and names without end', async () => {
      const endless = Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 46656).toString(36)).join('')
      const odd = news({
        id: 'odd-names',
        title: endless,
        outlet: endless,
        url: `https://example.org/${endless}`,
        said: [{ who: 'Ma\uD800ry Quill', words: 'Names are what they are, I fear.' }],
      })
      await archive.store(odd.record, odd.text)
      const kept = (await archive.article('odd-names'))!
      expect(kept).toMatchObject({ outlet: endless, speakers: [{ name: 'Ma\uFFFDry Quill' }] })
      expect((await archive.search({ outlet: endless })).hits.map(({ id }) => id)).toEqual([kept.quotes[0].id])
    })
  })

  describe('searching', async () => {
    const items = [
      {
        id: 's1',
        outlet: 'Gazette',
        publishedAt: '2025-05-03',
        said: [{ who: 'Marco Rubio', words: 'A ceasefire is within reach, and both sides know it.' }],
      },
      {
        id: 's2',
        outlet: 'Courier',
        publishedAt: '2025-05-20',
        said: [{ who: 'Marco Rubio', words: 'No cease-fire without guarantees.', type: 'mixed' as const }],
      },
      {
        id: 's3',
        outlet: 'Gazette',
        publishedAt: '2025-06-01',
        said: [{ who: 'Marco Rubio', words: 'Ceasefires fail when nobody watches them.' }],
      },
      {
        id: 's4',
        outlet: 'Gazette',
        publishedAt: '2025-05-04',
        said: [{ who: 'Emmanuel Macron', words: 'The ceasefire that Zelenskyy asked for was negotiated in Paris.' }],
      },
      {
        id: 's5',
        outlet: 'Courier',
        publishedAt: '2024-05-04',
        said: [{ who: 'Volodymyr Zelenskyy', as: 'Zelensky', words: 'We are negotiating, we are not surrendering.' }],
      },
    ]
    await archive.storeMany(items.map((item) => news(item)))

    it.each<[string, Parameters<typeof archive.search>[0], string[]]>([
      [
        'one request: Rubio on a ceasefire in May',
        { q: 'ceasefire', speaker: 'Rubio', from: '2025-05', to: '2025-05' },
        ['s1', 's2'],
      ],
      ['any inflection', { q: 'ceasefires' }, ['s1', 's2', 's3', 's4']],
      ['both words', { q: 'ceasefire reach' }, ['s1']],
      ['either word', { q: 'guarantees OR watches' }, ['s2', 's3']],
      ['an exact phrase, stop words and all', { q: '"when nobody watches them"' }, ['s3']],
      ['no such phrase', { q: '"watches nobody when"' }, []],
      ['without a word', { q: 'ceasefire -guarantees -Paris' }, ['s1', 's3']],
      ['a prefix', { q: 'negotiat*' }, ['s4', 's5']],
      ['by id', { speaker: 'marco-rubio' }, ['s1', 's2', 's3']],
      ['by a spelling not seen', { speaker: 'Zelenskiy' }, ['s5']],
      ['about somebody, in any spelling, not by him', { about: 'Zelensky' }, ['s4']],
      ['type', { q: 'ceasefire', types: ['mixed'] }, ['s2']],
      ['outlet', { q: 'ceasefire', outlet: 'gazette' }, ['s1', 's3', 's4']],
      ['a day', { from: '2024-05-04', to: '2024-05-04' }, ['s5']],
      ['nobody of this name', { speaker: 'Xanthippe Brown' }, []],
    ])('finds by %s', async (_, query, expected) => {
      const { hits } = await archive.search(query)
      expect(hits.map((h) => h.article.id).sort()).toEqual(expected)
    })

    it('puts the newest first, or the most relevant', async () => {
      const newest = await archive.search({ q: 'ceasefire', sort: 'newest' })
      expect(newest.hits.map((h) => h.article.id)).toEqual(['s3', 's2', 's4', 's1'])
      const ranked = await archive.search({ q: 'ceasefire' })
      const scores = ranked.hits.map((h) => h.score!)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
    })

    it('marks what matched; the parts are the text', async () => {
      const { hits } = await archive.search({ q: 'ceasefire "both sides"', speaker: 'Rubio' })
      expect(hits[0].parts.filter((p) => p.matched).map((p) => p.text)).toEqual(['ceasefire', 'both', 'sides'])
      expect(hits[0].parts.map((p) => p.text).join('')).toBe(hits[0].text)
      const compound = await archive.search({ q: 'ceasefire', types: ['mixed'] })
      expect(compound.hits[0].parts.filter((p) => p.matched).map((p) => p.text)).toEqual(['cease'])
    })

    it.each([
      'newest',
      'relevance',
    ] as const)('pages by %s without repeating or skipping, while others store', async (sort) => {
      const seen: string[] = []
      let cursor: string | undefined
      for (let n = 0; n < 10; n++) {
        const page = await archive.search({ q: 'ceasefire', sort, limit: 1, cursor })
        seen.push(...page.hits.map((h) => h.article.id).filter((id) => id.startsWith('s')))
        await archive.store(
          ...pair(
            news({
              id: `between-${sort}-${n}`,
              publishedAt: '2026-01-01',
              said: [{ who: 'X Y', words: `Ceasefire number ${n} of many many words that rank low.` }],
            }),
          ),
        )
        if (!page.nextCursor) break
        cursor = page.nextCursor
      }
      for (let n = 0; n < 10; n++) await archive.removeArticle(`between-${sort}-${n}`)
      expect([...new Set(seen)].sort()).toEqual(['s1', 's2', 's3', 's4'])
      expect(seen).toHaveLength(4)
    })

    it('counts facets of all hits', async () => {
      const { facets } = await archive.search({ q: 'ceasefire', facets: true, limit: 1 })
      expect(facets).toEqual({
        total: 4,
        speakers: [
          { id: 'marco-rubio', name: 'Marco Rubio', count: 3 },
          { id: 'emmanuel-macron', name: 'Emmanuel Macron', count: 1 },
        ],
        outlets: [
          { outlet: 'Gazette', count: 3 },
          { outlet: 'Courier', count: 1 },
        ],
        years: [{ year: 2025, count: 4 }],
        types: [
          { type: 'direct', count: 3 },
          { type: 'mixed', count: 1 },
        ],
      })
    })

    it.each([
      [{ q: '!!!' }, '/q'],
      [{ cursor: 'nonsense' }, '/cursor'],
      [{ from: '2025-13-01' }, '/from'],
      [{ from: 'yesterday' }, '/from'],
      [{ from: '2025-02', to: '2025-01' }, '/from'],
      [{ limit: 0 }, '/limit'],
    ])('says what is wrong with %j', async (query, pointer) => {
      await expect(archive.search(query)).rejects.toMatchObject({ statusCode: 400, pointer })
    })

    it('refuses the cursor of another search', async () => {
      const { nextCursor } = await archive.search({ q: 'ceasefire', limit: 1 })
      await expect(archive.search({ q: 'guarantees', cursor: nextCursor! })).rejects.toMatchObject({
        pointer: '/cursor',
      })
    })

    it('hands out everything that matches, page by page', async () => {
      const ids: string[] = []
      for await (const quote of archive.scan({ speaker: 'Rubio', from: '2025-05' })) ids.push(quote.article.id)
      expect(ids).toEqual(['s3', 's2', 's1'])
    })
  })
})

const pair = ({ record, text }: ReturnType<typeof news>) => [record, text] as const
void day
