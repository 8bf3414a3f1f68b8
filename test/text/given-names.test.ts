import { describe, expect, it } from 'vitest'
import { parse } from '../../src/text/parse.js'

/** The words of a text that are tagged as names. */
const names = (text: string) =>
  parse(text)
    .tokens.filter(({ pos }) => pos === 'PROPN')
    .map(({ start, end }) => text.slice(start, end))

describe('given names that are words, too', () => {
  it.each<[string, string, string[]]>([
    ['before a finite verb', 'Will said the ferry was late.', ['Will']],
    ['behind a quotation', '“The ferry is late,” Sue said.', ['Sue']],
    ['behind its verb', '“The ferry is late,” said Will.', ['Will']],
    ['before a surname', 'The spokesman Josh Earnest waved.', ['Josh', 'Earnest']],
    ['with a surname that is a word', 'Rob Ford warned of ice.', ['Rob', 'Ford']],
    ['in an apposition', 'Her husband, Rob, laughed.', ['Rob']],
    ['before a colon', 'Sue: “The ferry is late.”', ['Sue']],
    ['in a sentence that ends with a platform’s letter', 'Sue said so on X. Rob laughed.', ['Sue', 'X', 'Rob']],
    ['the Holy See', 'The Holy See denied it.', ['Holy', 'See']],
    ['a command', 'Sue the council, then.', []],
    ['a question', 'Will the ferry sail?', []],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})
