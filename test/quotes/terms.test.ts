import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

/** What stands in quotation marks and was taken for somebody's words. */
const quoted = (text: string) =>
  extract({ text }).quotes.flatMap(({ segments }) =>
    segments.filter(({ quoted }) => quoted).map(({ start, end }) => text.slice(start, end)),
  )

describe('terms, titles and names in marks', () => {
  it.each([
    ['nickname', 'Roman Josi, nicknamed “Tower” since school, said nothing to reporters on Monday.'],
    ['so-called', 'Officials said the so-called “ghost ships” were first seen in June.'],
    ['known as', 'The agreement, known as the “Green Spur” program, includes a new lead track.'],
    ['a film', 'Visitors can see the film “Northern Lights” on a loop, the curator said.'],
    ['a book', 'Mr. Rubio said in his memoir, “An American Tide,” that his parents never spoke of it.'],
    ['a programme', 'Asked about it on “Morning Table,” Ms. Klobuchar said the vote was over.'],
    ['a broadcaster’s programme', 'During CNN’s “Long Night,” Ms. Klobuchar said the vote was over.'],
    ['a title and its author', 'Ms. Klobuchar said she had read “The Cold Harbour” by Ian Rankin twice.'],
    ['a title and its kind', 'Netflix announced a sequel to “Hard Frost,” the cult series, on Monday.'],
    ['a clip of a show', 'Lizzo sings in a clip of “Long Winter” that the label posted on Friday.'],
    ['a pseudonym', 'His columns bore the pseudonym “Old Pilot” for years, the editor said.'],
    ['an event', 'Ms. Klobuchar said she would speak at the “Winter Harbour Forum” on Monday.'],
    ['a nickname within a name', 'Angela “Angie” Rayner said she would run again.'],
    ['a list of works', '“Purple Rain” – Prince\n“Like a Prayer” – Madonna'],
    ['listed words', 'The style book strikes out words such as “expects,” “plans,” “hopes” and “will.”'],
    ['the subject of an e-mail', 'Ms. Serwaa wrote to them under the subject line “Low tide.”'],
    ['a kind of thing', 'The treaty limits any usage of all “heavenly bodies” for war.'],
  ])('%s', (_, text) => {
    expect(quoted(text)).toEqual([])
  })
  it.each([
    [
      'three adjectives',
      'Pistorius called the plan “reckless,” “expensive” and “late.”',
      ['reckless,', 'expensive', 'late.'],
    ],
    ['a word', 'Pistorius described the so-called plan as “a fantasy.”', ['a fantasy.']],
  ])('%s: somebody’s words all the same', (_, text, words) => {
    expect(quoted(text)).toEqual(words)
  })
})
