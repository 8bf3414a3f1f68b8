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
      'who reacts at the end of the sentence before',
      'Max Eberl felt unlucky, but midfielder Joshua Kimmich disagreed. “It could have been six.”',
      'six',
      'midfielder Joshua Kimmich',
    ],
    [
      'another one who reacts between two quotations',
      '“The loudspeaker is broken,” said Maria Okafor. Her husband nodded. “Since before Easter.”',
      'before Easter',
      'Her husband',
    ],
    [
      'a question of the narrator’s before the answer',
      'Tim Cook is not worried. “We have never been first,” he tells me.\n\nDid the tariffs hurt? “They cost us a quarter. So, yes.”',
      'cost us',
      'he',
    ],
    [
      'a question after somebody’s verdict',
      'Rachael Blackmore was coy. And Willie Mullins’ verdict on the ground? “It is very wet.”',
      'very wet',
      'Willie Mullins',
    ],
    [
      'a verb that looks like a noun, and what somebody is',
      '“I am fairly sure that it is no language,” jokes co-author Piet Lund, of Lund University.',
      'no language',
      'co-author Piet Lund',
    ],
    [
      'a name, a verb that looks like a noun, and a colon',
      'In the letter, Pastor Rezai states: “He is known to them. They came to my door.”',
      'known to them',
      'Pastor Rezai',
    ],
    ['a line, a colon and a name', '‘Will not bow before anyone’: Rahul Gandhi on tariffs', 'bow', 'Rahul Gandhi'],
    [
      'a headline of a quotation, a name and a verb',
      '‘Theft is an atom bomb’: Rahul Gandhi attacks the harbour board',
      'atom',
      'Rahul Gandhi',
    ],
    ['a line of a list, a dash and a name', '3. “I’m a fighter.” – Gisèle Pelicot', 'fighter', 'Gisèle Pelicot'],
    [
      'an answer after the question',
      'Ruff was asked whether he had thought about a timeout. "I had none left. I used it for the anthem."',
      'none left',
      'Ruff',
    ],
    [
      'a long way from the verb to the words',
      'Ursula von der Leyen told one of her younger commissioners at every second meeting that “patience is a policy.”',
      'patience',
      'Ursula von der Leyen',
    ],
    [
      'a name and a participle',
      'The film ends with Keir Starmer saying during a visit to Leeds last week, “Potholes are my legacy.”',
      'Potholes',
      'Keir Starmer',
    ],
    [
      'a nickname in the name of who says it',
      "“Here comes the best pilot of this port, Bobby Moore!” Moore's niece, Councillor Angela “Angie” Rayner (Lab), shouted to the crowd.",
      'the best pilot',
      "Moore's niece, Councillor Angela “Angie” Rayner (Lab)",
    ],
    [
      'a verb in front, and a relative clause',
      'Said Ana Ruiz, who grew up on the island, “That ferry was the whole of our summer.”',
      'our summer',
      'Ana Ruiz',
    ],
    [
      'a verb that looks like an adjective',
      '“It would cost us the harbour to win an argument,” Okafor fumed on Tuesday.',
      'cost us',
      'Okafor',
    ],
    [
      'a verb that looks like a noun',
      '“They know the harbour is all that keeps us here,” a voice in the film states.',
      'keeps us',
      'a voice in the film',
    ],
    [
      'such a verb before “that”, behind where it stands',
      'A disclaimer at the bottom of the page states that “everything here is made up, including the weather.”',
      'made up',
      'A disclaimer at the bottom of the page',
    ],
    [
      'as somebody of somewhere once put it, behind the words',
      '“Planes need people,” as Gail Cartmail of Unite once put it, and she is right.',
      'need people',
      'Gail Cartmail of Unite',
    ],
    [
      'what others cry',
      '“Is this a democracy or a download?” Okafor asked to shouts of “Shame on you all!” from the gallery.',
      'Shame on you',
      'the gallery',
    ],
    [
      'as she put it',
      'As Christine Lagarde put it in a letter to the ministers in July, the rule is “a fig leaf with a hole.”',
      'fig leaf',
      'Christine Lagarde',
    ],
    [
      'in the words of',
      'In the words of Christine Lagarde, the rule is “a fig leaf with a hole.”',
      'fig leaf',
      'Christine Lagarde',
    ],
    [
      'a verb that names',
      'Norway branded the agreement a “surrender in small print.” Oslo will appeal.',
      'small print',
      'Norway',
    ],
    [
      'a fragment in the sentence after a quote',
      '“The harbour is shut,” Giorgia Meloni said. Instead, “it will be a museum with very large fish.”',
      'large fish',
      'Giorgia Meloni',
    ],
    [
      'a last line that is a name',
      'The mayor had promised a new school.\n\n“We were told it would be built by the spring. It was not built.\nAna Ruiz, head teacher.”\n\nThe mayor did not reply.',
      'told it would',
      'Ana Ruiz',
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

describe('lines in marks that nobody utters', () => {
  it.each([
    [
      'a heading in single marks',
      '“We will reopen the mine,” Mr. Støre said. “We will reopen it in May.”\n\n‘It was a long way down.’\n\nThe mine closed in 1998.',
      'long way down',
    ],
    [
      'the name under a quotation set off',
      'The mayor had promised a new school.\n\n“It was not built by the spring.\nAna Ruiz, head teacher.”\n\nThe mayor did not reply.',
      'Ana Ruiz',
    ],
  ])('%s', (_, text, words) => {
    expect(reading(text, words)).toBeNull()
  })
})
