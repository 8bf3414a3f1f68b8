import { describe, expect, it } from 'vitest'
import { parse } from '../../src/text/parse.js'

/** The tag of the first of a text's tokens that is a word. */
const tagOf = (text: string, word: string) => parse(text).tokens.find(({ lower }) => lower === word)?.pos

describe('verbs that look like nouns', () => {
  it.each([
    ['behind “but”, before “that”', 'Lind accepts that it rained but disputes that anybody was hurt.', 'VERB'],
    ['a noun behind “but”', 'These are not facts but disputes that nobody can end.', 'NOUN'],
    ['a noun behind “and”', 'There were rumours and disputes that nobody could end.', 'NOUN'],
  ])('%s', (_, text, expected) => {
    expect(tagOf(text, 'disputes')).toBe(expected)
  })
})
