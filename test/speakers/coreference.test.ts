import { describe, expect, it } from 'vitest'
import { extractRecord } from '../../src/record.js'

/** Each quote as “speaker: words”, from the text to the record. */
const said = (text: string) =>
  extractRecord({ id: 'a', text }).quotes.map(({ speaker, text: words }) => `${speaker?.name ?? '-'}: ${words}`)

describe('who answers', () => {
  it.each([
    [
      'he who was asked, not who asks',
      'Mayor Tom Hale was asked by a voter if he would raise taxes. “No chance,” he shot back.',
      'Tom Hale: No chance,',
    ],
    [
      'a description of whom somebody asks',
      'A reporter asked the mayor if he would resign. “No,” he said.',
      'the mayor: No,',
    ],
    [
      'nobody rather than an unnamed asker',
      'Asked by a reporter if she would resign, the minister laughed. “Of course not,” she said.',
      '-: Of course not,',
    ],
    [
      'a named asker who goes on in a paragraph of his own',
      'Ada Brandt asked how that was fair.\n\n“It is not,” she said.',
      'Ada Brandt: It is not,',
    ],
    [
      'whoever has been called she',
      'Teodorna runs the inn. “Sit,” she tells the priest.\n\nAna Ruiz gives him long speeches. But Teodorna is a joy. “Eat,” she says.',
      'Teodorna: Eat,',
    ],
    [
      'not another one, after a paragraph',
      'Walter Pym painted bus stops. One critic called them art; another complained that nobody ever got on.\n\n“I know every stop,” he said.',
      'Walter Pym: I know every stop,',
    ],
    [
      'nobody called Good',
      'Good morning from the train. The driver came by. “We have a cow,” she said.',
      'the driver: We have a cow,',
    ],
    ['nobody called Mum I', '“Do not go, Mum. I mean it.” Tom Hale sat down. “Please,” he said.', 'Tom Hale: Please,'],
  ])('%s', (_, text, answer) => expect(said(text).at(-1)).toBe(answer))
})

describe('who is nobody, and who has a name', () => {
  it.each([
    [
      'a nickname that looks like a verb',
      'Margaret “Peg” Dunleavy, who has died, led a crew. “The sea was the road,” she said.',
      'Margaret Dunleavy: The sea was the road,',
    ],
    [
      'a title of a book',
      'Tessa Brand is a welder. Her sixth novel, The Low Road, won the prize. “Good,” she said.',
      'Tessa Brand: Good,',
    ],
    [
      'who is of a nation behind what he is',
      'A survivor, the Spanish sailor Iñaki Otxoa, called it “bad luck”.',
      'Iñaki Otxoa: it bad luck',
    ],
    [
      'whose age is new, and who opened the sentence before',
      'Cardinal Pietro Parolin told Vatican News that the Holy See was ready.\n\nArchbishop Michael Mangoria welcomed it. “He has not forgotten us,” the 59-year-old prelate said.',
      'Michael Mangoria: He has not forgotten us,',
    ],
    [
      'a legend of a club',
      'Boss Mikel Arteta laughed. Former Gunners striker Ian Wright reckons he will go. The Arsenal legend said: “You don’t sell pace.”',
      'Ian Wright: You don’t sell pace.',
    ],
  ])('%s', (_, text, answer) => expect(said(text).at(-1)).toBe(answer))
})

describe('a body by its kind', () => {
  it.each([
    [
      'an agency of the world',
      'The World Health Organization met on Monday. The agency said it was late.',
      'World Health Organization',
    ],
    ['a group that no directory knows', 'The NFF met on Monday. The group said it was late.', 'NFF'],
    ['a central bank', 'The Bank of Canada met on Monday. The central bank said it was late.', 'Bank of Canada'],
    [
      'what it is called behind its name',
      'Harrow Air, the largest airline in Malta, will cut jobs. The airline said it was late.',
      'Harrow Air',
    ],
    [
      'what it is called in front of its name',
      'The regulator Norvik fined two firms. The regulator said it was late.',
      'Norvik',
    ],
    [
      'what it is said to be',
      'Arizona Public Service is the largest utility in the state. The utility said it was late.',
      'Arizona Public Service',
    ],
    [
      'in other words than its own',
      'Harrow Air, the largest airline in Malta, will cut jobs. The German airline said it was late.',
      'German airline',
    ],
    ['a union', 'The UAW met on Monday. The union said it was late.', 'United Auto Workers'],
    [
      'no newspaper where only an agency was named',
      'It was told to the Associated Press. The newspaper said it was late.',
      'newspaper',
    ],
    [
      'not where the text has introduced another',
      'Hamas met. An aid group went home. The group said it was late.',
      'aid group',
    ],
    ['neither of two', 'Hamas met Hezbollah. The group said it was late.', 'group'],
    ['none by a word that says more', 'Hamas met on Monday. The Finnish group said it was late.', 'Finnish group'],
  ])('%s', (_, text, name) => expect(said(text).at(-1)).toBe(`${name}: it was late`))
})

/** Who spoke, and what that is. */
const speakers = (text: string) => extractRecord({ id: 'a', text }).speakers.map(({ name, kind }) => `${name}: ${kind}`)

describe('bodies that no lexicon knows', () => {
  it.each([
    ['by what it plans', 'Vandora said it would close its shop in Cork.', ['Vandora: organization']],
    ['by who works there', 'Tom Hale is an analyst at Vandora. Vandora said prices fell.', ['Vandora: organization']],
    ['by its shares', 'Shares in Vandora fell. “We are fine,” the company said.', ['Vandora: organization']],
    [
      'by what it is called',
      'Vandora said the shop was safe. The company added that it was open.',
      ['Vandora: organization'],
    ],
    [
      'by the first word of its name',
      'Vandora Foods said prices fell. Vandora added that it was glad.',
      ['Vandora Foods: organization'],
    ],
    [
      'but a surname is a person’s',
      'Ana Ruiz left. Ruiz said it would be wrong. Ruiz’s spokesman agreed.',
      ['Ana Ruiz: person'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))

  it('a month is nobody', () => {
    expect(said('The Norwegian has not scored since August. “I feel fine,” he said.').at(-1)).toBe('-: I feel fine,')
  })
})

describe('whom a description takes up', () => {
  it.each([
    [
      'an apposition behind an age',
      'Ana Ruiz, 44, a nurse at the clinic, saw it. Mark Hale left. “It was dark,” the nurse said.',
      'Ana Ruiz',
    ],
    ['a predicate', 'Ana Ruiz is a nurse at the clinic. Mark Hale left. “It was dark,” the nurse said.', 'Ana Ruiz'],
    [
      'who somebody was',
      'Ana Ruiz, who was its director, saw it. Mark Hale left. “It was dark,” the former director said.',
      'Ana Ruiz',
    ],
    ['an introduction', 'A nurse named Ana Ruiz saw it. Mark Hale left. “It was dark,” the nurse said.', 'Ana Ruiz'],
    [
      'a title, and not the other’s',
      'Historian Ana Ruiz and economist Mark Hale met. “It was dark,” the historian said.',
      'Ana Ruiz',
    ],
    ['an age', 'Ana Ruiz, 44, and Mark Hale, 52, saw it. “It was dark,” the 44-year-old said.', 'Ana Ruiz'],
    ['an age in brackets', 'Ana Ruiz (31) scored. Mark Hale did not. “I was lucky,” the 31-year-old said.', 'Ana Ruiz'],
    [
      'an age of whoever it is about',
      'Ana Ruiz scored twice on Sunday. “I was lucky,” the 24-year-old said.',
      'Ana Ruiz',
    ],
    ['another age than hers', 'Ana Ruiz, 44, scored twice. “I was lucky,” the 24-year-old said.', 'the 24-year-old'],
    ['no deputy', 'Deputy Mayor Mark Hale met Mayor Ana Ruiz. “It is late,” the mayor said.', 'Ana Ruiz'],
    ['nobody but a deputy', 'Deputy Mayor Mark Hale spoke. “It is late,” the mayor said.', 'the mayor'],
    [
      'the deputy',
      'Mayor Ana Ruiz met Deputy Mayor Mark Hale. “No,” the mayor said. “It is late,” the deputy mayor said.',
      'Mark Hale',
    ],
    [
      'who is, not who was',
      'Former governor Mark Hale met Governor Ana Ruiz. “It is late,” the governor said.',
      'Ana Ruiz',
    ],
    [
      'who was',
      'Former governor Mark Hale met Governor Ana Ruiz. “It is late,” the former governor said.',
      'Mark Hale',
    ],
    [
      'the head of something',
      'Rose Lee met the head of the union, Ana Ruiz. “It is late,” the union head said.',
      'Ana Ruiz',
    ],
    [
      'a noun that is no title',
      'The bride, Ana Ruiz, wore blue. Rose Lee did not. “I cried,” the bride said.',
      'Ana Ruiz',
    ],
    [
      'a party between commas',
      'Sen. Ana Ruiz, D-Minn., met Sen. Mark Hale, R-Utah. “It is late,” the Minnesota Democrat said.',
      'Ana Ruiz',
    ],
    [
      'the first somebody of a text',
      'The teacher, who asked not to be named, wept. “It is late,” she said.',
      'the teacher',
    ],
    [
      'a mother, and not him',
      '“I was rude,” said Sam Hale. His mother sighed. “He was late,” she said.',
      'Sam Hale’s mother',
    ],
  ])('%s', (_, text, name) => expect(extractRecord({ id: 'a', text }).quotes.at(-1)!.speaker!.name).toBe(name))

  it('tells what stands behind an age as a role', () => {
    const { speakers } = extractRecord({ id: 'a', text: 'Ana Ruiz, 44, a nurse at the clinic, said it was dark.' })
    expect(speakers[0].roles).toEqual(['a nurse at the clinic'])
  })

  it('tells no age as a role', () => {
    const { speakers } = extractRecord({ id: 'a', text: 'The 44-year-old nurse Ana Ruiz said it was dark.' })
    expect(speakers[0].roles).toEqual(['nurse'])
  })

  it('takes no place behind an age for a role', () => {
    const { speakers } = extractRecord({ id: 'a', text: 'Ana Ruiz, 44, of North Senate Street, said it was dark.' })
    expect(speakers[0].roles).toEqual([])
  })
})

describe('a text in capitals', () => {
  it('takes the verb behind the words for no first name', () =>
    expect(said('“WE ARE READY FOR THIS,” SAID ANA RUIZ.')).toEqual(['Ana Ruiz: WE ARE READY FOR THIS,']))
})

describe('whom a part of a name or a title means', () => {
  it.each([
    [
      'a wife, where her husband was named last: “Mrs” without a full stop tells',
      'Jennifer Lund and her husband, David Lund, live there. “I never touched it,” Mr Lund said. David Lund left. “He did,” Mrs Lund said.',
      'Jennifer Lund: He did,',
    ],
    [
      'the last word of a Vietnamese name',
      'Pham Minh Tuan, the engineer, came. “We have learned,” Mr. Tuan said.',
      'Pham Minh Tuan: We have learned,',
    ],
    [
      'a rank of the police in letters, of two who share a surname',
      'Chief Constable Alan Mercer came. Detective Inspector Jane Mercer leads it. Mercer was pleased, Alan Mercer said. “We have the van,” DI Mercer said.',
      'Jane Mercer: We have the van,',
    ],
    [
      'a constable, who is no computer',
      'PC Dean Holt was there. “I have had stranger,” PC Holt said.',
      'Dean Holt: I have had stranger,',
    ],
    [
      'somebody of nine years, who opens the sentence',
      'Nine-year-old Poppy Larkin found it. “It was in a potato,” Poppy said.',
      'Poppy Larkin: It was in a potato,',
    ],
    [
      'one name and a title, which are the whole name',
      'Princess Ingrid came. “It is dark,” the princess said.',
      'Princess Ingrid: It is dark,',
    ],
    [
      'nobody who is something else',
      '“It is late,” said Ana Reid, a doctor. The health minister said it was early.',
      'the health minister: it was early',
    ],
    [
      'not who is named only behind it',
      'Lou Castellano said nothing. “My brother did,” Castellano said.\n\nHis brother, Joe Castellano, was ill. Joe Castellano lives far away.',
      'Lou Castellano: My brother did,',
    ],
    [
      'nobody of another country',
      'The Danish minister for fisheries, Jacob Holm, met his Norwegian counterpart, Marianne Lie. “No,” Holm said. The Norwegian minister said it was late.',
      'the Norwegian minister: it was late',
    ],
    [
      'a title of nobility',
      'Count Albert von Rosten sold it. Countess Elisa von Rosten did not know. “He could have called,” the countess said.',
      'Elisa von Rosten: He could have called,',
    ],
    [
      'a calling with a capital that is no part of the name',
      'Hotelier Hans Brand bought it. “Guests like ducks,” Brand said.',
      'Hans Brand: Guests like ducks,',
    ],
  ])('%s', (_, text, answer) => expect(said(text).at(-1)).toBe(answer))

  it('a surname before its verb in a headline in capitals', () => {
    const text = 'LUND SAYS TALKS ARE OVER\n\nCORK — The minister, Rita Lund, said on Tuesday that the talks were over.'
    expect(said(text)[0]).toBe('Rita Lund: TALKS ARE OVER')
  })
})

describe('two who speak together', () => {
  it.each([
    ['with their ages', '“It is late,” said Ana Ruiz, 44, and Mark Hale, 51.'],
    ['with their parties', '“It is late,” Sen. Ana Ruiz, D-Minn., and Rep. Mark Hale, R-Okla., said in a statement.'],
    ['with who they are', 'Ana Ruiz, the mayor, and Mark Hale, her deputy, said it was late.'],
  ])('%s', (_, text) => expect(said(text)[0]).toMatch(/^Ana Ruiz and Mark Hale: /))

  it.each([
    ['with one title for two', 'Adm. Ana Ruiz and Govs. Mark Hale and Tom Weald said it was late.'],
    ['with brackets', '“It is late,” said Ana Ruiz (D-Ore.), Mark Hale (D-Ohio) and Tom Weald (D-N.J.).'],
    ['with ages', 'Ana Ruiz, 44, Mark Hale, 51, and Tom Weald, 60, said it was late.'],
  ])('three, %s', (_, text) => expect(said(text)[0]).toMatch(/^Ana Ruiz, Mark Hale and Tom Weald: /))
})

describe('whom words near a source stand for', () => {
  it.each([
    [
      'the governor of a state, with his name behind a comma',
      'The Governor of Benue State, Samuel Ortom, left early.\n\nOn Friday, the governor said that it was late.',
      'Samuel Ortom',
    ],
    [
      'one of them, with a name',
      'Two senators left. One of them, Sen. Josh Reid (R-Mo.), told reporters that it was late.',
      'Josh Reid',
    ],
    [
      'a sister by her first name',
      'Carol Finch said that it was cold. Hale’s sister Denise, who drove her home, sat down. “It is late,” she said.',
      'Denise',
    ],
    [
      'an uncle by his first name',
      'Tom Dalton said that it was cold.\n\nKeough’s uncle, Frank, owns the store. He said that it was late.',
      'Frank',
    ],
    [
      'the subject of a second clause',
      'Carl Brandt said that it was cold. The mill does well and the banker, Uwe Stolz, has come round. “It is late,” he says.',
      'Uwe Stolz',
    ],
    [
      'who stands in front of an apposition and “who”',
      'Ana Ruiz mocked Elly Lund, her rival, who had said that it was late.',
      'Elly Lund',
    ],
    [
      'whom the first sentence left unnamed',
      'A furious mum has had enough.\n\nKelly Reid, 34, was on the school run.\n\nThe mum-of-three fumed: “It is late.”',
      'Kelly Reid',
    ],
    ['a headline’s president', 'French president says it is late\n\nEmmanuel Macron was in Rome.', 'Emmanuel Macron'],
    [
      'the only person so far',
      'Pat Reid believes Cork left runs out there.\n\n“It is late,” the captain told Radio 5.',
      'Pat Reid',
    ],
    [
      'nobody who is named behind a woman without a name',
      'A woman said she was attacked.\n\nMary Lund told reporters that officers were looking for a man. “It is late,” the woman said.',
      'a woman',
    ],
    [
      'rather who is called premier than a prime minister',
      'Ontario premier Ann Reid met Mark Carney. Mr. Carney smiled. “It is late,” the premier said.',
      'Ann Reid',
    ],
    ['one of a people that may be many', 'Ruben Amorim was angry. “It is late,” said the Portuguese.', 'Ruben Amorim'],
    [
      'the leader of a state that the text names',
      'Volodymyr Zelensky and Andrii Sybiha were in Rome. “It is late,” said the Ukrainian leader.',
      'Volodymyr Zelenskyy',
    ],
    [
      'the leader of a state by the title that the text gives',
      'Ghanaian President Ama Serwaa met Tom Hale. “It is late,” said the Ghanaian leader.',
      'Ama Serwaa',
    ],
    [
      'the chief of a body, though another was named last',
      'Antonio Guterres met Volodymyr Zelensky. “It is late,” the UN chief said.',
      'Antonio Guterres',
    ],
    [
      'the top diplomat of a state',
      'Marco Rubio met Volodymyr Zelensky. “It is late,” America’s top diplomat said.',
      'Marco Rubio',
    ],
    ['the premier', 'Viktor Orban met Tom Hale. “It is late,” the premier said.', 'Viktor Orban'],
    ['the strongman', 'Viktor Orban met Tom Hale. “It is late,” the Hungarian strongman said.', 'Viktor Orban'],
    ['a counterpart', 'Sergei Lavrov met Wang Yi. “It is late,” his Chinese counterpart said.', 'Wang Yi'],
    [
      'the host of a show, with a name of several words',
      'Gary Lineker signed off. “It is late,” the Match of the Day host said.',
      'Gary Lineker',
    ],
    [
      'what a man was before is another club',
      'Gary Lineker, the Villa boss, signed off. “It is late,” the ex-England striker said.',
      'Gary Lineker',
    ],
    ['a mother of two', 'Kate Lowe said the school was shut. “It is late,” the mother of two said.', 'Kate Lowe'],
    [
      'a bystander, though only one is named',
      'Pat Reid was sent down.\n\n“It is late,” the judge told him.',
      'the judge',
    ],
    [
      'a spokeswoman who has just spoken',
      'Ana Ruiz and Rita Lund met. Ruiz’s spokeswoman denied that it was cold. “It is late,” she said.',
      'Ruiz’s spokeswoman',
    ],
    [
      'the Czech',
      'Emma Hale beat Barbora Krejcikova.\n\nKrejcikova was gracious in defeat. The Czech said that it was late.',
      'Barbora Krejcikova',
    ],
    ['a subject inside a clause', 'Let us grant that the senator is right. He says that it is late.', 'the senator'],
    ['people in front of “who”', 'Ana Ruiz lost the votes of farmers who said that it was late.', 'farmers'],
    ['his wife in front of “who”', 'Sam Hale thanked Ana Ruiz and his wife who said that it was late.', 'his wife'],
    ['a sign that somebody holds up', 'Ana Ruiz held up a sign which said that it was late.', 'Ana Ruiz'],
    [
      'several people that a sentence is about',
      'Norvane Bank was stormed. Protesters filled the square. They said that it was late.',
      'protesters',
    ],
    ['a bank that has spoken', 'Norvane Bank said that it was cold. They added that it was late.', 'Norvane Bank'],
    [
      'auditors, with a capital for their place only',
      'Auditors who examined the books of Thornbury Council said that it was cold.\n\nThey recommended that the council wait.',
      'Auditors',
    ],
    [
      'the coach',
      'Steve Lund insisted that it was cold after Cork beat Marcus Reid’s Ulster.\n\nThe coach, whose side led, said that it was late.',
      'Steve Lund',
    ],
    [
      'a husband with a calling',
      'Ana Ruiz said that it was cold.\n\nRuiz’s husband, the engineer Tom Lund, has a simpler view. “It is late,” he says.',
      'Tom Lund',
    ],
    ['he and others', 'Sam Hale wept. He and his colleagues said that it was late.', 'Sam Hale and his colleagues'],
    ['an insider who was a source', 'A source close to the band wept. The insider said that it was late.', 'a source'],
    ['nobody by a number', 'Nine in 10 voters said that it was late.', 'nine in 10 voters'],
    [
      'the retailer, and not its shares',
      'Shares in Halberd Group Plc jumped after the retailer raised its guidance and said it would return cash.',
      'the retailer',
    ],
    [
      'the head of state',
      'President of Ukraine Volodymyr Zelensky spoke in the evening. “It is late,” the Head of State said.',
      'Volodymyr Zelenskyy',
    ],
    ['an eyewitness', 'Eyewitness Sam Hale, 22, said that it was late.', 'Sam Hale'],
    ['a name that somebody gives', 'A fisherman, who gave his name only as Bakari, said that it was late.', 'Bakari'],
    [
      'a son whose name has accents',
      'Justice Pedro Prado ordered it.\n\nHis son Flávio, a senator, had urged them to hold a vigil. “Is it late?” he asked.',
      'Flávio',
    ],
    [
      'it, a body with an article',
      'The Marine Accident Inquiry Branch concluded that it was dark. The skipper, it said, “failed to see the hour”.',
      'Marine Accident Inquiry Branch',
    ],
    ['whose family', 'Gareth Price died. His family said that it was late.', 'Gareth Price’s family'],
    [
      'whose spokesman, of two',
      'Ana Ruiz wept. Her spokesman said that it was dark.\n\nTom Hale slept. His spokesman said that it was late.',
      'Tom Hale’s spokesman',
    ],
    [
      'somebody and her colleagues',
      'Ana Ruiz and her colleagues said that it was late.',
      'Ana Ruiz and her colleagues',
    ],
    ['somebody behind an article', 'The Tory Zarko Brustat yawned. “It is late,” he said.', 'Tory Zarko Brustat'],
    ['a firm known by its name', 'A firm known as Orvia was sold. The company said that it was late.', 'Orvia'],
    ['neither and nor', 'Neither Tom Hale nor Ana Ruiz said that it was late.', 'Tom Hale and Ana Ruiz'],
    ['a rank of the police', 'Det Ch Insp Sam Hale spoke. “It is late,” DCI Sam Hale said.', 'Sam Hale'],
    [
      'a name given in passing',
      'Luca Bianchi was unmoved. A baker who gave his name as Marco shrugged. “It is late,” he said.',
      'Marco',
    ],
    ['it, a body without a name', 'The union welcomed what it called “a late hour”.', 'union'],
    ['they, a team', 'The team watched the herons. They found that it was late.', 'team'],
    [
      'several with a name each',
      'Two board members, Kenji Arai and Mika Sato, said that it was late.',
      'Kenji Arai and Mika Sato',
    ],
  ])('%s', (_, text, name) => expect(extractRecord({ id: 'a', text }).quotes.at(-1)!.speaker!.name).toBe(name))

  it('does not take the speaker for whom a description in his words means', () => {
    const text = 'Mayor Sam Hale said the mayor had told him that it was late.'
    const { quotes } = extractRecord({ id: 'a', text })
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Sam Hale', 'the mayor'])
  })

  it.each([
    ['those who', 'Ana Ruiz spoke of those who say that it is late.'],
    ['a program', 'Ana Ruiz spoke of her radio program who said that it was late.'],
    ['which is nobody', 'Ana Ruiz weighs 60 pounds, which shows that it is late.'],
    [
      'a body named in passing',
      'Ana Ruiz flew from New York past the World Trade Center. Then it said that it was late.',
    ],
  ])('leaves out %s', (_, text) => {
    expect(extractRecord({ id: 'a', text }).quotes.map(({ speaker }) => speaker?.name)).not.toContain('Ana Ruiz')
    expect(extractRecord({ id: 'a', text }).quotes.at(-1)?.speaker ?? null).toBeNull()
  })
})
