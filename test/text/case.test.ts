import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { legible } from '../../src/text/legible.js'

const TEXT = `Harbour opens in Oslo.

“We waited nine years for this,” Mayor Greta Lindqvist said on Monday. “I don't want to wait again.”

Peter Brown, the harbour master, told the BBC that the ferries would sail from April. Brown said the police had no objections.`

describe('a text in one case', () => {
  it.each([
    ['capitals', TEXT.toUpperCase()],
    ['small letters', TEXT.toLowerCase()],
  ])('of %s gets its own back', (_, sent) => {
    expect(legible(sent).text).toBe(TEXT)
  })

  it.each([
    ['capitals', TEXT.toUpperCase()],
    ['small letters', TEXT.toLowerCase()],
  ])('of %s: quotes are slices of what was sent, speakers have their names', (_, sent) => {
    const { quotes, speakers } = extract({ text: sent })
    expect(speakers.map(({ name }) => name)).toEqual(expect.arrayContaining(['Greta Lindqvist', 'Peter Brown']))
    for (const { segments, source } of quotes)
      for (const { start, end } of source ? [...segments, source] : segments)
        expect(TEXT.slice(start, end).toLowerCase()).toBe(sent.slice(start, end).toLowerCase())
    const [first] = quotes
    expect(first.segments.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'We waited nine years for this,',
      "I don't want to wait again.",
    ])
  })

  it.each([
    ['a text as people write it', TEXT],
    ['a headline in capitals', 'HARBOUR OPENS IN OSLO'],
    ['a headline in capitals above a text', `HARBOUR OPENS IN OSLO AFTER NINE YEARS\n\n${TEXT}`],
    ['an alphabet without capitals', 'これは引用です。'.repeat(60)],
  ])('leaves %s as it is', (_, text) => {
    expect(legible(text).text).toBe(text)
  })

  it.each([
    [
      'behind a verb of saying',
      '"the old pier is not safe," said will green, who sells ice there in the summer. then green went home with his dog.',
      '"The old pier is not safe," said Will Green, who sells ice there in the summer. Then Green went home with his dog.',
    ],
    [
      'before a verb of saying',
      'the ferry was late on all seven days of the week, and so was the bus. mark hale told reporters that he would swim.',
      'The ferry was late on all seven days of the week, and so was the bus. Mark Hale told reporters that he would swim.',
    ],
    [
      'but not where the first word is a verb or a part of what somebody is',
      'what she said will matter, and he will work, if the weather is fine. a local art dealer said that it would rain.',
      'What she said will matter, and he will work, if the weather is fine. A local art dealer said that it would rain.',
    ],
  ])('knows first names and surnames that are words %s', (_, sent, meant) => {
    expect(legible(sent).text).toBe(meant)
  })

  it('takes linear time', () => {
    const long = `${TEXT.toUpperCase()}\n\n`.repeat(800)
    const started = process.cpuUsage()
    legible(long)
    const { user } = process.cpuUsage(started)
    expect(user / 1e6).toBeLessThan(4)
  })
})
