import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

/** The source of the quotation that holds some words. */
function source(text: string, words: string) {
  const quote = extract({ text }).quotes.find(({ segments }) =>
    segments.some(({ start, end }) => text.slice(start, end).includes(words)),
  )
  return quote?.source ? text.slice(quote.source.start, quote.source.end) : null
}

describe('who says it', () => {
  it.each([
    [
      'a second verb has the subject of the verb before, not of the clause in front',
      'Last May, when I asked Bjarni Halldorsen if he would ever sell the trawler, he looked at the harbour, rubbed his chin and said, “I am going to give it to you!”',
      'give it',
      'he',
    ],
    [
      'a participle behind a comma, not the object in front of it',
      'Kallas has criticised the ferry captains for not waiting in the fog, declaring that “real sailors” keep to the timetable.',
      'real sailors',
      'Kallas',
    ],
    [
      'who writes to somebody, not who is written to',
      'Mayor Greta Lind wrote a letter to Minister Paavo Arhinmäki asking the ministry to investigate the “fiasco.”',
      'fiasco',
      'Mayor Greta Lind',
    ],
    [
      'who stands in front of an aside',
      '“She had a lot of friends here,” Ruiz, after some thought, said of the captain. “I would be glad to see her.”',
      'glad to see',
      'Ruiz',
    ],
    [
      'who stands in the same parenthesis',
      'Most of the islanders take it for a joke (Ana Ruiz, the singer, once said, “It came to me in the bath”). Others sing it in church.',
      'in the bath',
      'Ana Ruiz, the singer',
    ],
    [
      'who answers, not who is criticised in the clause before',
      'After Governor Jon Brown criticized the mayor during a debate, Greta shot back, “I was out with the lifeboat while you were asleep.”',
      'with the lifeboat',
      'Greta',
    ],
    ['whose slogan it is', 'Greta Lind’s campaign slogan is “Boats for all.” Few have one.', 'Boats', 'Greta Lind'],
    [
      'in whose words',
      'The summit was held in Narva because, in Postimees’s words, “it is the last town before the end of the map.”',
      'the last town',
      'Postimees',
    ],
    [
      'who can be heard',
      '“Should there be a list of everybody who swims here?” a reporter can be heard asking Lind after the race.',
      'everybody who swims',
      'a reporter',
    ],
    [
      'a name behind its verb, after a word and a comma',
      'Ana Ruiz, who once sold ice here, said her boss was “always kind.” But, said Ruiz, “I would not cross him in the fog.”',
      'in the fog',
      'Ruiz',
    ],
    [
      'who spoke before, where a sentence is nothing but “adding”',
      'Kallas said of the plan that the ferry line’s report “was not good.” Adding, “They learned it in a harbour where nobody reads.”',
      'nobody reads',
      'Kallas',
    ],
    [
      'what is printed',
      'They handed out sheets at the door. “The captain thanks his friends, but he asks you to give your votes to the list,” said the printed Ruiz slate card.',
      'asks you',
      'the printed Ruiz slate card',
    ],
    [
      'who is shown',
      'The book traces the idea back to its beginnings. Here’s Lindqvist in December 1992: “Our new course must rest on a map of the world as it is.”',
      'new course',
      'Lindqvist',
    ],
    [
      'a verb before “that” which looks like a noun',
      'The Ruiz campaign projects that “a levy of a sliver of a percent” on ferries would raise a million.',
      'sliver',
      'The Ruiz campaign',
    ],
    [
      'nobody who spoke many sentences before “adding”',
      'Kallas said that the ferry was late. It rained. The harbour was empty. The dogs slept. Snow fell on the pier. Adding, “They learned it in a harbour where nobody reads.”',
      'nobody reads',
      null,
    ],
  ])('%s', (_, text, words, expected) => {
    expect(source(text, words)).toBe(expected)
  })

  it('takes linear time where sentence after sentence is nothing but “adding”', () => {
    const cost = (times: number) => {
      const started = process.cpuUsage()
      extract({ text: 'Adding, “it is late.” '.repeat(times) })
      return process.cpuUsage(started).user
    }
    cost(2000)
    expect(cost(32000) / cost(8000)).toBeLessThan(6)
  })
})
