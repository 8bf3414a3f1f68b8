import { describe, expect, it } from 'vitest'
import { extractRecord } from '../../src/record.js'

/** What matters of each quote: words, source, cue, and what stands beside them. */
function quotesOf(text: string) {
  const { quotes } = extractRecord({ id: 'x', text })
  return quotes.map((q) => ({
    words: q.segments.map((s) => s.text).join(' … '),
    type: q.type,
    source: q.source?.text ?? null,
    cue: q.cue?.lemma ?? null,
    addressee: q.addressee?.text ?? null,
    medium: q.medium?.text ?? null,
    parent: q.parent,
  }))
}

describe('who said what', () => {
  it.each([
    [
      'direct, cue after',
      '“The bridge is open,” Dmitry Peskov said.',
      { words: 'The bridge is open,', type: 'direct', source: 'Dmitry Peskov', cue: 'say' },
    ],
    [
      'inverted',
      '“The bridge is open,” said Sergei Lavrov.',
      { words: 'The bridge is open,', source: 'Sergei Lavrov', cue: 'say' },
    ],
    [
      'cue between segments',
      '“The bridge is open,” Marco Rubio said. “Nobody will close it.”',
      { words: 'The bridge is open, … Nobody will close it.', source: 'Marco Rubio' },
    ],
    [
      'indirect',
      'Lavrov said that the bridge would stay open until Friday.',
      { words: 'that the bridge would stay open until Friday', type: 'indirect', source: 'Lavrov' },
    ],
    [
      'a clause behind “after”',
      'Shares in Embraer fell on Tuesday after the planemaker warned that jobs were “at risk”.',
      { source: 'the planemaker', cue: 'warn' },
    ],
    [
      'a heading with a colon, and who says it behind',
      'Hong Kong: “We will not go,” Chief Executive John Lee said on Monday.',
      { words: 'We will not go,', source: 'Chief Executive John Lee' },
    ],
    [
      'the clause in front of “said”',
      'Ferries will stop running in June, said Ana Ruiz, a spokeswoman for the port.',
      { words: 'Ferries will stop running in June', source: 'Ana Ruiz, a spokeswoman for the port' },
    ],
    [
      'the clause behind whom it was told',
      'Karoline Leavitt later told reporters Democrats were “in disarray.”',
      { words: 'Democrats were … in disarray.', source: 'Karoline Leavitt', addressee: 'reporters' },
    ],
    ['mixed', 'Lavrov said the bridge was “a gift to both banks.”', { type: 'mixed', source: 'Lavrov' }],
    [
      'according to',
      'The bridge will stay open until Friday, according to the transport ministry.',
      { words: 'The bridge will stay open until Friday', source: 'the transport ministry' },
    ],
    ['a signature after a dash', '“I cross it every day and it is a joy.” — Maria Okafor', { source: 'Maria Okafor' }],
    ['addressee', '“The bridge is open,” Rubio told reporters on Friday.', { source: 'Rubio', addressee: 'reporters' }],
    [
      'addressee before a subject',
      'Rubio told reporters the bridge was “a gift.”',
      { source: 'Rubio', addressee: 'reporters' },
    ],
    ['medium', '“The bridge is open,” Rubio said in a statement.', { source: 'Rubio', medium: 'in a statement' }],
  ])('%s', (_, text, expected) => {
    const quotes = quotesOf(text)
    expect(quotes[0]).toMatchObject(expected)
  })

  it.each([
    [
      'clauses side by side, each with its own subject',
      'Anna Lind called the plan “silly,” Tina Berg called it “a gift,” and Marco Rubio dismissed it as “a joke.”',
      ['Anna Lind', 'Tina Berg', 'Marco Rubio'],
    ],
    [
      'a second report behind “while”, its subject in apposition',
      'The mayor, John Hill, said the plan was dead, while the governor, Ann Berg, insisted it “lives on.”',
      ['The mayor, John Hill', 'the governor, Ann Berg'],
    ],
  ])('%s', (_, text, sources) => {
    expect(quotesOf(text).map(({ source }) => source)).toEqual(sources)
  })

  it.each([
    ['nobody has said it', '“He should say, ‘I was wrong about the bridge,’” Rubio said.'],
    ['it is denied', '“We can’t just say, ‘The bridge is somebody else’s problem,’” Rubio said.'],
    [
      'it is an announcement of what will be said',
      'The council said that a mayor would give “a toast to the harbour.”',
    ],
    ['no one in particular says it', 'Critics said there is a voice in every town that says “build nothing anywhere.”'],
    [
      'it is the speaker’s own name for it',
      'Emmanuel Macron said the council should act on what he called a “feast of excuses.”',
    ],
  ])('makes no record of a report inside another where %s', (_, text) => {
    expect(quotesOf(text).map(({ parent }) => parent)).toEqual([null])
  })

  it.each([
    ['before the first', 'Ana Ruiz said: “We waited all night.\n\n“Nobody came.\n\n“Then the lights went out.”'],
    ['behind the last', '“We waited all night.\n\n“Nobody came.\n\n“Then the lights went out,” Ana Ruiz said.'],
  ])('takes a quotation over paragraphs for one, its cue %s', (_, text) => {
    expect(quotesOf(text)).toMatchObject([
      {
        source: 'Ana Ruiz',
        words: expect.stringMatching(/^We waited all night\. … Nobody came\. … Then the lights went out[.,]$/),
      },
    ])
  })

  it('keeps words that somebody must have uttered, and names nobody where nothing tells who', () => {
    const text =
      'The storm closed the harbour for a week. A banner over the bridge had “we never asked for a harbour and we will not pay for one” on it.'
    expect(quotesOf(text)).toMatchObject([
      { words: 'we never asked for a harbour and we will not pay for one', type: 'direct', source: null },
    ])
  })

  it('leaves the marks around the paragraphs of a transcript out, and what happened in the room', () => {
    const text =
      '"CHUCK TODD: Will you resign?\n\n"KATHY HOCHUL: No.\n\n"I was elected to finish the tunnel.\n\n"(LAUGHTER.)\n\n"CHUCK TODD: Thank you, Governor.'
    expect(quotesOf(text).map(({ source, words }) => [source, words])).toEqual([
      ['CHUCK TODD', 'Will you resign?'],
      ['KATHY HOCHUL', 'No. … I was elected to finish the tunnel.'],
      ['CHUCK TODD', 'Thank you, Governor.'],
    ])
  })

  it('gives a quotation inside a quotation a record of its own, whose “I” is the outer speaker', () => {
    const { quotes } = extractRecord({ id: 'x', text: '“I said, ‘Where is the bridge, Olena?’” Donald Trump said.' })
    expect(quotes.map((q) => [q.text, q.speaker?.name, q.parent])).toEqual([
      ['I said, ‘Where is the bridge, Olena?’', 'Donald Trump', null],
      ['Where is the bridge, Olena?', 'Donald Trump', 'q1'],
    ])
  })

  it('a participle takes the subject of the clause that it leans on', () => {
    const quotes = quotesOf('Mao Ning said the bridge was safe, adding that trucks would use it from Monday.')
    expect(quotes.map((q) => q.source)).toEqual(['Mao Ning', 'Mao Ning'])
  })

  it('takes a dateline for nobody’s words', () => {
    const [quote] = quotesOf('KYIV, Nov 12 (Reuters) - The bridge is safe, the mayor said on Friday.')
    expect(quote.words).toBe('The bridge is safe')
  })
})

describe('transcripts', () => {
  const text = 'WALLER: Is the bridge open?\nHOLT: It is. Trucks may cross.\nWALLER: Since when?\nHOLT: Since Monday.'

  it('a turn is direct and unquoted, its label the source', () => {
    const quotes = extractRecord({ id: 'x', text }).quotes
    expect(quotes.map((q) => [q.source?.text, q.text, q.type, q.segments[0].quoted, q.rule])).toEqual([
      ['WALLER', 'Is the bridge open?', 'direct', false, 'transcript-label'],
      ['HOLT', 'It is. Trucks may cross.', 'direct', false, 'transcript-label'],
      ['WALLER', 'Since when?', 'direct', false, 'transcript-label'],
      ['HOLT', 'Since Monday.', 'direct', false, 'transcript-label'],
    ])
  })
})

describe('marked words that nobody utters', () => {
  it.each([
    'The book “Roads of Salt” is out.',
    'They live in the “Iron Valley” district.',
    'The so-called “experts” left.',
  ])('%s', (text) => {
    expect(extractRecord({ id: 'x', text }).quotes.flatMap((q) => q.segments.filter((s) => s.quoted))).toEqual([])
  })
})

it('comes to an end where a report inside another stands before its verb', () => {
  const text =
    '“Nothing prepares anyone for the first winter in this house,” the two-term governor will say, according to excerpts of her remarks.'
  expect(quotesOf(text).some((q) => q.words.startsWith('Nothing prepares'))).toBe(true)
})

it('reads a text that begins with a comma and who speaks', () => {
  expect(quotesOf(', said Adam Lind, the author and Hacked')).toBeDefined()
})

it('reads a text that breaks off behind the article of who speaks', () => {
  expect(quotesOf('The hall was full. “Having lunch!” offered a')).toMatchObject([{ words: 'Having lunch!' }])
})
