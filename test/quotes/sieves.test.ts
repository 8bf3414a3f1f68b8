import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

/** The quote that holds some words: the words of its source, and its rule. */
function reading(text: string, words: string) {
  const quote = extract({ text }).quotes.find(({ segments }) =>
    segments.some(({ start, end }) => text.slice(start, end).includes(words)),
  )
  if (!quote) return null
  const { source } = quote
  return source && text.slice(source.start, source.end)
}

const TALK = `Mark Carney and Mary Simon met for an hour on Sunday.

“You look tired,” Mr. Carney said.

“I have been reading your budget,” Ms. Simon said.

“All of it? Nobody has ever done that before.”

“Only the parts with pictures.”`

describe('quotations that no cue claims', () => {
  const cases: [string, string, string, string | null][] = [
    [
      'a quote that a cue and a participle interrupt',
      '“Whenever you say that,” Rubio said, referring to the excuse, “you help those who want to leave.”',
      'you help',
      'Rubio',
    ],
    [
      'after a line break that was lost',
      'The Polish source added that they would be happy to see Britons at the table"Why are they afraid of the Britons?" Talks go on.',
      'afraid',
      'The Polish source',
    ],
    [
      'a name and a colon',
      'Captain Mikael Backlund, who scored twice: "That one is on the veterans. I include myself."',
      'veterans',
      'Captain Mikael Backlund',
    ],
    [
      'one word after what somebody did',
      'Head coach Lindy Ruff sat down and sighed. "Well."',
      'Well',
      'Head coach Lindy Ruff',
    ],
    [
      'after a participle and what somebody did',
      'Asked about reports of a job in Leeds, Ruff shrugged. "I am flattered. I am also Canadian."',
      'flattered',
      'Ruff',
    ],
    [
      'an answer after the question',
      'Ruff was asked whether he had thought about a timeout. "I had none left. I used it for the anthem."',
      'none left',
      'Ruff',
    ],
    ['the first of two who talk in turn', TALK, 'All of it', 'Mr. Carney'],
    ['the second of two who talk in turn', TALK, 'pictures', 'Ms. Simon'],
    [
      'one who speaks on is no exchange',
      `“We begin in May,” Mr. Carney said.\n\n“We will be done by June. Nobody believes it yet.”`,
      'done by June',
      'Mr. Carney',
    ],
  ]
  it.each(cases)('%s', (_, text, words, source) => {
    expect(reading(text, words)).toBe(source)
  })
})
