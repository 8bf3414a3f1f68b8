import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/speakers/resolve.js'
import { parse } from '../../src/text/parse.js'
import type { Attribution, Span, Speaker } from '../../src/types.js'

/**
 * In the texts a source stands in braces; what stands in quotation marks is the content nearest to it. The name expected of each
 * source in order; null where nobody can be named.
 */
function speakersOf(marked: string, publishedAt?: string): { names: (string | null)[]; speakers: Speaker[] } {
  let text = ''
  const sources: Span[] = []
  let open = 0
  for (const char of marked) {
    if (char === '{') open = text.length
    else if (char === '}') sources.push({ start: open, end: text.length })
    else text += char
  }
  const quoted = [...text.matchAll(/“([^”]*)”/g)].map((m) => ({ start: m.index + 1, end: m.index + 1 + m[1].length }))
  const attributions = sources.map((source): Attribution => {
    const far = (span: Span) => Math.min(Math.abs(span.start - source.end), Math.abs(span.end - source.start))
    const outside = quoted.filter((span) => span.start > source.end || span.end < source.start)
    const [content] = outside.sort((a, b) => far(a) - far(b))
    const modality = 'asserted'
    const none = {
      cue: null,
      addressee: null,
      medium: null,
      modality,
      parent: null,
      rule: 'test',
      confidence: 1,
    } as const
    return { type: 'direct', segments: content ? [{ ...content, quoted: true }] : [], source, ...none }
  })
  const { quotes, speakers } = resolve(parse(text), attributions, { text, publishedAt }, quoted)
  return { names: quotes.map(({ speaker }) => (speaker === null ? null : speakers[speaker].name)), speakers }
}

describe('who the source is', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'a surname after the full name',
      '“We saw it,” said {Marta Kowalik}, a harbour pilot. “Twice,” {Kowalik} said.',
      ['Marta Kowalik', 'Marta Kowalik'],
    ],
    [
      'a verb that opens the sentence is no part of the name',
      '“We saw it,” said {Marta Kowalik}. Added {Kowalik}: “Twice.” Quipped {Rob Brydon}: “Thrice.”',
      ['Marta Kowalik', 'Marta Kowalik', 'Rob Brydon'],
    ],
    [
      'the name behind an office of somewhere',
      '“We saw it,” said {the managing director of Julius Berger, Dr. Lars Richter}. {Kano State Governor, Mr. Abba Yusuf}, said “no”.',
      ['Lars Richter', 'Abba Yusuf'],
    ],
    [
      'another first vowel, which is no slip',
      '“We saw it,” said {Oleh Kiper}, a harbour pilot. “Twice,” said {Oleh Kuper}, a baker.',
      ['Oleh Kiper', 'Oleh Kuper'],
    ],
    [
      'a Chinese surname at the start of a sentence, which is no English word',
      '{Cai Yongmei} said: “We saw it.”',
      ['Cai Yongmei'],
    ],
    [
      'a document, and not where it was published',
      '{The study, published in Royal Society Open Science}, said “no”.',
      ['the study'],
    ],
    [
      'offices of Ireland, Australia and English councils',
      '{Tánaiste Simon Harris} said “no”. {Cr Tracey Doyle} said “yes”. {Coun Jim Lewis} said “no”. {Independent TD Lisa Byrne} said “yes”.',
      ['Simon Harris', 'Tracey Doyle', 'Jim Lewis', 'Lisa Byrne'],
    ],
    [
      'a typo within the article',
      '“We saw it,” said {Dalia Petrauskaite}. “Twice,” {Petrauskiate} said.',
      ['Dalia Petrauskaite', 'Dalia Petrauskaite'],
    ],
    [
      'two spellings of one name',
      '“We wait,” said {Serhii Halushko}. Later {Serhiy Galushko} said “no”.',
      ['Serhii Halushko', 'Serhii Halushko'],
    ],
    [
      'the directory’s name for every spelling',
      '“We are ready,” {Volodymyr Zelensky} said. “Always,” {Zelenskiy} said. “And now,” {Zelensyy} wrote.',
      ['Volodymyr Zelenskyy', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskyy'],
    ],
    [
      'family name first',
      '{Foreign Ministry spokesperson Mao Ning} said “no”. “China is concerned,” {Mao} said. “Gravely,” {she} added.',
      ['Mao Ning', 'Mao Ning', 'Mao Ning'],
    ],
    [
      'spouses apart by honorific',
      'Tom Ashworth and Ruth Ashworth own the mill. “I agree,” {Mrs. Ashworth} said. “I do not,” said {Mr. Ashworth}.',
      ['Ruth Ashworth', 'Tom Ashworth'],
    ],
    [
      'siblings apart by given name',
      '“Yes,” said {Anna Berger}. “No,” said her sister {Clara Berger}. “Yes,” {Anna} said.',
      ['Anna Berger', 'Clara Berger', 'Anna Berger'],
    ],
    [
      'another bearer of a famous surname',
      '“Wages lag,” said {Luis Rubio}, an economist. “They always do,” {Mr. Rubio} said.',
      ['Luis Rubio', 'Luis Rubio'],
    ],
    [
      'a pronoun agrees in gender',
      'Ruth Ashworth met Tom Berger in Leeds. “It went well,” {she} said. “It did not,” {he} said.',
      ['Ruth Ashworth', 'Tom Berger'],
    ],
    [
      'a quoted person is not the speaker',
      '“Tom Berger lied to us,” said {Carl Winter}. “Everybody knows that Berger lied,” {he} said.',
      ['Carl Winter', 'Carl Winter'],
    ],
    [
      'apposition after a role',
      '{The bank’s chief economist, Tom Berger,} said “rates will fall”. “Soon,” {the economist} said.',
      ['Tom Berger', 'Tom Berger'],
    ],
    [
      'a role taken up',
      'Leeds Mayor Ruth Ashworth met the pilot Tom Berger. “Welcome,” {the mayor} said.',
      ['Ruth Ashworth'],
    ],
    [
      'a possessive before the head is not the head',
      '{Tom Berger’s doctor} said he was “well”. {Tom Berger’s campaign} called it “good news”.',
      ['Tom Berger’s doctor', 'Tom Berger’s campaign'],
    ],
    [
      'joint sources',
      '{Tom Berger and Ruth Ashworth} said in a joint statement: “We are friends.”',
      ['Tom Berger and Ruth Ashworth'],
    ],
    ['a wife before her name', '{His wife and business partner Ruth Ashworth} said “never”.', ['Ruth Ashworth']],
    [
      'an unnamed source and its later mentions',
      '{A Polish diplomatic official} said “talks failed”. “They never began,” {the Polish source} said. {Officials} said “no comment”.',
      ['a Polish diplomatic official', 'a Polish diplomatic official', 'officials'],
    ],
    [
      'two unnamed officials apart',
      '{A Polish official} said “talks failed”. {A German official} said “they went on”. “We stay,” {the German official} said.',
      ['a Polish official', 'a German official', 'a German official'],
    ],
    [
      'a body by its acronym',
      '{The International Maritime Council (IMC)} called it “a loss”. {The IMC} said it was “ready”.',
      ['International Maritime Council', 'International Maritime Council'],
    ],
    ['whose body it is', '{Poland’s Defence Ministry} said “no”.', ['Poland’s Defence Ministry']],
    [
      'a document',
      '{A report by the council} called it “a loss”. {The report} said “more”.',
      ['a report by the council', 'a report by the council'],
    ],
    ['nobody to be named', '“Nobody asked,” {he} said.', [null]],
  ])('%s', (_, text, expected) => expect(speakersOf(text).names).toEqual(expected))

  test.each([
    ['2016-05-01', 'Petro Poroshenko'],
    ['2023-05-01', 'Volodymyr Zelenskyy'],
  ])('an office by the date: %s', (date, name) =>
    expect(speakersOf('“We stand,” {the Ukrainian president} said.', date).names).toEqual([name]))

  test('an office by the country that the text is about', () => {
    const text = 'Russia closed the strait. Moscow gave no reason. “It is ours,” {the president} said.'
    expect(speakersOf(text, '2020-05-01').names).toEqual(['Vladimir Putin'])
  })
})

describe('the speaker', () => {
  test('a husband and a wife of whom nobody tells the first names are two, each with the title', () => {
    const { names, speakers } = speakersOf(
      '“No more have I,” said {Mr. Croft}. “Do stop coughing,” said {Mrs. Croft}. {Croft} laughed: “To-morrow.”',
    )
    expect(names.slice(0, 2)).toEqual(['Mr Croft', 'Mrs Croft'])
    expect(new Set(speakers.map(({ id }) => id)).size).toBe(2)
  })

  test('has kind, gender, roles and variants', () => {
    const { speakers } = speakersOf('“We saw it,” said {harbour pilot Marta Kowalik}. “Twice,” {Ms. Kowalik} said.')
    expect(speakers).toMatchObject([
      { kind: 'person', gender: 'female', roles: ['harbour pilot'], variants: ['Marta Kowalik', 'Ms. Kowalik'] },
    ])
  })

  const idOf = (name: string, article = '') => speakersOf(`“Yes,” said {${name}}.${article}`).speakers[0].id

  test.each([
    ['Serhii Halushko', 'Sergey Galushko'],
    ['Bill Hartwell', 'William R. Hartwell'],
    ['Jörg Müller', 'Joerg Mueller'],
    ['Khalid al-Masri', 'Khaled el-Masri'],
    ['Ri Sang-ho', 'Lee Sang Ho'],
  ])('%s and %s have one id in two articles', (a, b) => expect(idOf(a)).toBe(idOf(b, ' Another text.')))

  test.each([
    ['Tom Berger', 'Tim Berger'],
    ['Tom Berger', 'Tom Bergner'],
    ['Tom Berger Jr.', 'Tom Berger'],
  ])('%s and %s have two', (a, b) => expect(idOf(a)).not.toBe(idOf(b)))

  test('a surname alone is nobody outside its article', () =>
    expect(idOf('Bergner')).not.toBe(idOf('Bergner', ' Another text.')))
})

describe('whom a description stands for', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'the former and the latter',
      'Ines Okoye and Ruben Castell met in Graz. “We agree,” {the former} said. “Not quite,” said {the latter}.',
      ['Ines Okoye', 'Ruben Castell'],
    ],
    [
      'one of a nation, of whom nothing else says so',
      '“I flew,” said {Ada Brandt}. {The Norwegian} praised Leon Castell. “Thanks,” {the Spaniard} said. “No,” said {the Norwegian}.',
      ['Ada Brandt', 'Ada Brandt', 'Leon Castell', 'Ada Brandt'],
    ],
    [
      'a woman of a nation, where a man was named last',
      '“I swam,” said {Claire Fontane}. Jonas Brandt clapped. “Thanks,” {the Frenchwoman} said.',
      ['Claire Fontane', 'Claire Fontane'],
    ],
    [
      'one of a nation who was brought in without a name',
      'A Finn was held. Police chief Ada Brandt was there. {The Finn} said “sorry.”',
      ['a Finn'],
    ],
    [
      'what writers call whom they have just named',
      'Ada Brandt cancelled her tour. “I am ill,” {the singer} wrote. A harbour pilot watched. {The pilot} laughed.',
      ['Ada Brandt', 'a harbour pilot'],
    ],
    [
      'the head of one thing, where another’s was named',
      'The opposition leader, {Ruben Castell}, called for “an inquiry”. {The head of the harbour union} wanted “rest”.',
      ['Ruben Castell', 'the head of the harbour union'],
    ],
    [
      'one of a nation who was just named',
      '“He is the best,” said {Leon Castell}. Ada Brandt was blunt. “I lost,” {the Norwegian} said.',
      ['Leon Castell', 'Ada Brandt'],
    ],
    [
      'a neighbour by her first name',
      '“It was hell,” said {Ada Brandt}. {Her neighbour, Pavla}, blamed “the port”. “Where were they?” {she} asked.',
      ['Ada Brandt', 'Pavla', 'Pavla'],
    ],
    [
      'a wife without a name',
      '“I am no charity,” {Leon Castell} said. His wife nodded. “None,” {she} repeated.',
      ['Leon Castell', 'Leon Castell’s wife'],
    ],
    [
      'what a pronoun says of somebody',
      '“I do,” {Taylor Quill} said. “I did,” {he} added. Ada Brandt sat with Quill. “So do I,” {she} said.',
      ['Taylor Quill', 'Taylor Quill', 'Ada Brandt'],
    ],
    [
      'who asks is not who answers',
      '“We build,” {Leon Castell} said. Asked by presenter Ruben Lindqvist whether he had met them, {he} said: “Yes.”',
      ['Leon Castell', 'Leon Castell'],
    ],
    [
      'a state and a party beside a name',
      '{Rep. Leon Castell, R-Ky.,} said “no”. “Yes,” {he} added.',
      ['Leon Castell', 'Leon Castell'],
    ],
    [
      'who is named in the same breath is not meant',
      'Ada Brandt was away. In a talk with Leon Castell, {the singer} said “no”.',
      ['Ada Brandt'],
    ],
    ['the only company', 'Shares in Boeing fell. “Sorry,” {the company} said.', ['Boeing']],
    [
      'a group that somebody leads',
      '“Hold,” wrote {Analysts at Jefferies, led by Ada Brandt}.',
      ['analysts at Jefferies'],
    ],
    [
      'an office in capitals',
      'Jerome Powell spoke. {The Federal Reserve Chairman} said “no.” Elon Musk spoke. {The Tesla CEO} said “yes.”',
      ['Jerome Powell', 'Elon Musk'],
    ],
    ['whose words they are', 'Ada Brandt was brief. {Her words}: “Go home.”', ['Ada Brandt']],
    [
      'brothers who share a surname',
      'The brothers Tomas and Andrius Balsys run the ferry. “It leaks,” {Tomas} said.',
      ['Tomas Balsys'],
    ],
    [
      'whoever the paragraph has turned to',
      '“We wait,” {Oskar Lindblad} said.\n\nHarbour master Peter Mulder shook his head. “I do not,” {he} said.',
      ['Oskar Lindblad', 'Peter Mulder'],
    ],
    [
      'a spokesman without a name',
      'Mayor Anton Krall was away. A spokesman for the port wrote back. “No comment,” {he} said.',
      ['a spokesman'],
    ],
    ['a body after its noun', 'Prices rose. “We do not,” said {its union, Unifor}.', ['Unifor']],
    ['a name before “himself”', '“No,” {Oskar Lindblad himself} said.', ['Oskar Lindblad']],
    [
      'an apposition with “and” in it',
      '“Yes,” said {Ada Brandt, President and Chief Engineer of the Northern Line}.',
      ['Ada Brandt'],
    ],
    ['the canonical name of a body', '“No,” {the FBI} said.', ['Federal Bureau of Investigation']],
  ])('%s', (_, text, names) => {
    expect(speakersOf(text).names).toEqual(names)
  })

  test('an office without a date is nobody’s, unless the text names its holder', () => {
    const text = 'KYIV. Ukraine waits. Ukraine hopes. “We are here,” {the president} said.'
    expect(speakersOf(text).names).toEqual(['the president'])
    expect(speakersOf(text, '2024-05-02').names).toEqual(['Volodymyr Zelenskyy'])
    expect(speakersOf(`${text} Volodymyr Zelensky had slept.`).names).toEqual(['Volodymyr Zelenskyy'])
  })

  test('roles are those of the text and of the date', () => {
    const { speakers } = speakersOf('“We are here,” {Volodymyr Zelensky} said.', '2024-05-02')
    expect(speakers[0].roles).toEqual(['president of Ukraine'])
    expect(speakersOf('“We are here,” {Volodymyr Zelensky} said.', '2015-05-02').speakers[0].roles).toEqual([])
  })
})
