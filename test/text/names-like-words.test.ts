import { describe, expect, it } from 'vitest'
import { parse } from '../../src/text/parse.js'

/** The words of a text that are tagged as names. */
const names = (text: string) =>
  parse(text)
    .tokens.filter(({ pos }) => pos === 'PROPN')
    .map(({ start, end }) => text.slice(start, end))

describe('surnames that look like verbs', () => {
  it.each([
    [
      'behind a first name, and later alone',
      'But Bill Skelly, who ran it, left. Skelly had no plan.',
      ['Bill', 'Skelly', 'Skelly'],
    ],
    ['behind a verb in small letters', 'The offer was late, said Weld, who had asked for it.', ['Weld']],
    ['at the head of a sentence, before its verb', 'Cross said he would stay.', ['Cross']],
    ['a first name', 'The talks with Ted Lind failed late on the second night.', ['Ted', 'Lind']],
    ['a particle', 'De Blasio, speaking on the radio, called it mad.', ['De', 'Blasio']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('leaves commands and headlines alone', () => {
    expect(names('Cross the river and turn left at the mill.')).toEqual([])
    expect(names('Ana Lind Weds Her Trainer')).not.toContain('Weds')
  })
})
