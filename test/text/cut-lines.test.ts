import { describe, expect, it } from 'vitest'
import { extractRecord } from '../../src/record.js'
import { breaksInSentences } from '../../src/text/repairs/cut-lines.js'
import { listFixtures, readFixture } from '../fixtures/read.js'

/** The text with the breaks that part nothing as a space. */
const joined = (text: string) => {
  let out = ''
  let at = 0
  for (const { start, end } of breaksInSentences(text)) {
    out += `${text.slice(at, start)} `
    at = end
  }
  return out + text.slice(at)
}

/** Each paragraph's lines filled to a width, paragraphs apart by an empty line. */
function wrapped(paragraphs: readonly string[], width: number): string {
  return paragraphs
    .map((paragraph) =>
      paragraph.split(' ').reduce((lines, word) => {
        const line = lines.slice(lines.lastIndexOf('\n') + 1)
        return line.length + 1 + word.length > width ? `${lines}\n${word}` : `${lines} ${word}`
      }),
    )
    .join('\n\n')
}

const WIRE = `OSLO (Wire) -- Foreign Minister Espen Barth Eide said on Tuesday
that talks on the cable would begin in June, and told
Parliament that nobody "should be in a hurry".

"We have time," he said. "The cable
is not going anywhere."
`

describe('breaks inside sentences', () => {
  it('are told in lines cut by hand', () => {
    expect(joined(WIRE).split('\n')).toEqual([
      'OSLO (Wire) -- Foreign Minister Espen Barth Eide said on Tuesday that talks on the cable would begin in June, and told Parliament that nobody "should be in a hurry".',
      '',
      '"We have time," he said. "The cable is not going anywhere."',
      '',
    ])
  })

  it('are told where the first line of a paragraph is indented, and nothing else parts it', () => {
    const lines = joined(WIRE.replace(/\n\n/, '\n    ')).trimEnd().split('\n')
    expect(lines.map((line) => line.slice(0, 9))).toEqual(['OSLO (Wir', '    "We h'])
  })

  it.each([
    [
      'paragraphs on a line each',
      'Prices rose again in May.\nThe bank said it was not surprised.\nIts governor said he was.',
    ],
    [
      'headlines',
      'Bank holds rates as prices rise in the south\nMinister: no more money for ferries this year\nWhat we know of the fire',
    ],
    [
      'turns',
      'Ruiz: What did you see when you came to the bridge that day?\nHale: Not much. It was dark.\nRuiz: And later?',
    ],
    [
      'a list',
      'What the council wants, in its own words, by the year 2030:\n- fewer cars\n- more trees\n- a swimming pool',
    ],
    [
      'a headline and its byline',
      'Harbour closes early as the storm comes near the coast\nBy Ana Ruiz\n\nThe harbour closed.',
    ],
    [
      'one long line among short ones',
      `${'The bank said that it would wait and see. '.repeat(5)}\nprices rose\nnobody knows why`,
    ],
  ])('are not told in %s', (_, text) => expect(breaksInSentences(text)).toEqual([]))

  it('keeps a turn’s label on a line of its own', () => {
    const text =
      'RUIZ: What did you see when you came to the bridge that day, and\nwho else was there with you?\nHALE: Not much. It was dark, and I was\nalone.'
    expect(
      joined(text)
        .split('\n')
        .map((line) => line.slice(0, 5)),
    ).toEqual(['RUIZ:', 'HALE:'])
  })
})

describe('lines cut at a width', () => {
  const articles = listFixtures()
    .map(readFixture)
    .map(({ text }) => text.split(/\n+/))
  const told = (text: string) =>
    extractRecord({ id: 'a', text }).quotes.map(
      ({ type, speaker, text: words }) =>
        `${type} ${speaker?.name}: ${words.replace(/(?<=-)\n/g, '').replace(/\s+/g, ' ')}`,
    )

  it.each([60, 72, 100])('give the quotes of the paragraphs: %d characters', (width) => {
    const different = articles.filter(
      (paragraphs) => `${told(wrapped(paragraphs, width))}` !== `${told(paragraphs.join('\n\n'))}`,
    )
    // a paragraph of two lines tells little of its width
    expect(different.length).toBeLessThanOrEqual(2)
  })

  it('leave the words as they stand', () => {
    const [quote] = extractRecord({ id: 'a', text: WIRE }).quotes.slice(-1)
    expect(quote.text).toBe('We have time, The cable\nis not going anywhere.')
    for (const { start, end, text } of quote.segments) expect(WIRE.slice(start, end)).toBe(text)
  })
})
