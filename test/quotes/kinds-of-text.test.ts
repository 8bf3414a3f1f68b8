import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

/** Every record as “speaker: content”, in reading order. */
function records(text: string): string[] {
  const { quotes, speakers } = extract({ text })
  return quotes.map(({ speaker, segments }) => {
    const content = segments.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${speaker === null ? '-' : speakers[speaker].name}: ${content}`
  })
}

const BUDGET = `Here is what the institute thinks, via its director, Helen Brandt:

“The picture is bleak. It may yet get worse.”`

const DEBATE = `Mr TAYLOR: I rise to speak on the bill.

Some hon. members: Shame!

The CHAIRMAN: Order! The member will sit down.

Mr TAYLOR: I thank the chair.`

const CHECK = `CLAIM: The mayor of Ostrava told bakers to “eat their own bread.”

OUR RATING: False. She never said it.

“It is made up,” her spokesman, Jan Novak, said.`

const DIGEST = `News in brief

ANKARA: Agriculture Minister Ibrahim Demir said the straits would stay open.

OSLO: Police said two boats were missing.`

const INTERVIEW = `Q&A: ‘I burned the drafts’

The novelist Adaeze Eke talks to Tom Ridley about soup

Your new book took nine years. What happened?

Life happened. I had two children and I buried my father.

Some critics have called your work ‘angry’. Does that bother you?

Only when they say it as though I were shouting.

• The Salt Year is out in March`

const STOCK = 'The outlook was “good, not great,” said Stacy Rasmussen of Bernstein, who rates the stock “outperform.”'

const TOPIC = `Superintendent Laurie Lund said an inspection is underway.

As for Peggy Berg, she says she does not feel like a hero.`

const POOL = `THE PRESIDENT: We will see what happens.

Q But the senator says so.

SECRETARY RUBIO: All of them.`

const SCRATCHCARD = `Mark Tomlinson, from Rotherham, bought the winning card at a garage.

“I scratched it on the bonnet,” the 44-year-old laughed.`

const SPOKESMAN = `Novak’s spokesman denied this.

“I do not recognise that account at all,” he said.`

const COMMITTEE = `Q14 Tom Weald: When did you see it?

Sarah Heron: In March.

Tom Weald: And then?

Sarah Heron: I left.`

const QUESTIONS = `Q. Do you regret that?

A. No. I regret that it was accurate.

Q. Carl Novak says you are bluffing. Are you?

A. One day he will be right.`

const EXCHANGE = `“You would say anything,” said the lawyer Todd Blanch.

“No, sir.”

“You lied to the bank?”

“Only once,” Peter Kowal said.`

const CHEF = `The chef Ines Prado on sleep, soup and why she shut her restaurant

You closed it with a waiting list. Was that madness?

I was sleeping four hours.

Will you come back?

I never say never.`

const HEADLINE = `Alina Novak on ‘Kelp’ exit: ‘I owe nobody an explanation’

The actor Alina Novak said she had “made peace with it”.`

describe('who says it in texts of many kinds', () => {
  const cases: [string, string, string[]][] = [
    [
      'a British hour ends no sentence',
      'The fire service, which was called at 2.14am, said the cause was “not suspicious”.',
      ['fire service: the cause was … not suspicious'],
    ],
    [
      'a headline’s topic is not who admits it',
      'Leeds vs Ostrava: ‘We were a goal short,’ admits Novak',
      ['Novak: We were a goal short,'],
    ],
    [
      'a scene behind “said” is not what is said',
      'Norway is ready to work with its neighbours and to keep the straits open for all of them, Norwegian Prime Minister Jonas Gahr Store said here Thursday when meeting Finnish diplomats.',
      ['Jonas Gahr Store: Norway is ready to work with its neighbours and to keep the straits open for all of them'],
    ],
    [
      'a subject with its name behind it, and a second verb',
      'The Speaker, Moses Okoth, asked the House to come to order and reminded members that “this is not a bus stop”.',
      ['Moses Okoth: the House to come to order', 'Moses Okoth: that … this is not a bus stop'],
    ],
    ['a name behind “via”, and a colon', BUDGET, ['Helen Brandt: The picture is bleak. It may yet get worse.']],
    [
      'the records of a parliament',
      DEBATE,
      [
        'Taylor: I rise to speak on the bill.',
        'some hon. members: Shame!',
        'the chairman: Order! The member will sit down.',
        'Taylor: I thank the chair.',
      ],
    ],
    [
      'the headings of a fact check',
      CHECK,
      ['the mayor of Ostrava: bakers to … eat their own bread.', 'Jan Novak: It is made up,'],
    ],
    [
      'the places of a digest',
      DIGEST,
      ['Ibrahim Demir: the straits would stay open', 'Police: two boats were missing'],
    ],
    [
      'who has a calling answers',
      INTERVIEW,
      [
        'Adaeze Eke: Life happened. I had two children and I buried my father.',
        'some critics: your work … angry',
        'Adaeze Eke: Only when they say it as though I were shouting.',
      ],
    ],
    [
      'nobody is known to call it so',
      'The scheme was called “a cruel joke” and the minister moved on.',
      ['-: The scheme … a cruel joke'],
    ],
    [
      'campaigns by their names',
      'Action on Sugar said the levy was “long overdue”. Save the Rivers called the permit “a licence to spill”.',
      ['Action on Sugar: the levy was … long overdue', 'Save the Rivers: the permit … a licence to spill'],
    ],
    [
      'two offices before a name',
      '“We will double output,” CEO and MD Rakesh Menon told analysts.',
      ['Rakesh Menon: We will double output,'],
    ],
    [
      'who played best',
      '“It came off the middle,” said Man of the match Anil Menon.',
      ['Anil Menon: It came off the middle,'],
    ],
    [
      'an office in the apposition is no second speaker',
      'Henrik Lund, Group President and CEO of Vestas, commented: “We are proud of it.”',
      ['Henrik Lund: We are proud of it.'],
    ],
    [
      'then',
      'The sergeant, Pavlo Hrytsenko, listens at the window. “Ours,” he says. Then: “Not ours.”',
      ['Pavlo Hrytsenko: Ours,', 'Pavlo Hrytsenko: Not ours.'],
    ],
    ['where the text breaks off', '“It is a disgrace,” said the. Nobody moved.', ['-: It is a disgrace,']],
    [
      'a participle before a name',
      'Sentencing Kyle Brennan at Leeds Crown Court, Judge Simon Batty said: “You drove home.” Brennan said he had slept.',
      ['Simon Batty: You drove home.', 'Kyle Brennan: he had slept'],
    ],
    [
      'a second verb behind a long way in',
      'In a statement signed by his Special Adviser on Information, Bayo Adeleke, on Sunday, the President commiserated with the families and charged the agency to enforce the use of life jackets “without fear or favour.”',
      ['the President: the agency to enforce the use of life jackets … without fear or favour.'],
    ],
    [
      'whom the speaker spoke with',
      'Speaking with The Herald, the Managing Director of Ports, Bola Adeyemi, said the boat was overloaded.',
      ['Bola Adeyemi: the boat was overloaded'],
    ],
    [
      'in the words of somebody, amid the sentence',
      'Ronnie Lacroix, whose trumpet could, in the words of Carla Novak, “peel the paint off a church,” died on Sunday.',
      ['Carla Novak: peel the paint off a church,'],
    ],
    [
      'to which he replied',
      'The critic Stan Novak dismissed him as “a parade horse,” to which Mr. Lacroix replied, “At least somebody comes.”',
      ['Stan Novak: him as … a parade horse,', 'Lacroix: At least somebody comes.'],
    ],
    [
      'agreed with counsel',
      'Detective Garda Siobhán Reilly agreed with Fiona Kehoe SC, defending, that the man had written a letter.',
      ['Siobhán Reilly: that the man had written a letter'],
    ],
    [
      'a relative clause ends before the verb of its sentence',
      'The executives who told parliament that warming was “a matter for our grandchildren” are named and dated.',
      ['the executives: that warming was … a matter for our grandchildren'],
    ],
    [
      'a cleft sentence',
      'It was councillor Jan Novak, not Senator Ryan Doyle, who said the city was “broke in every sense”.',
      ['Jan Novak: the city was … broke in every sense'],
    ],
    [
      'what they did to say it',
      'After publication, the company contacted The Times to say that its chief had spoken of “headwinds,” not “head wounds.”',
      ['company: that its chief had spoken of … headwinds, … not … head wounds.'],
    ],
    ['what describes the speaker in marks', STOCK, ['Stacy Rasmussen: The outlook was … good, not great,']],
    [
      'a topic before the pronoun',
      TOPIC,
      ['Laurie Lund: an inspection is underway', 'Peggy Berg: she does not feel like a hero'],
    ],
    [
      'a pause',
      'Novak puts down her fork. “Can is not the question,” she says. A pause. “Write that down.”',
      ['Novak: Can is not the question, … Write that down.'],
    ],
    [
      'the records of the White House',
      POOL,
      ['the president: We will see what happens.', '-: But the senator says so.', 'Marco Rubio: All of them.'],
    ],
    [
      'a headline of a name, “on” and a colon',
      HEADLINE,
      ['Alina Novak: I owe nobody an explanation', 'Alina Novak: she had … made peace with it'],
    ],
    [
      'a month is no modal',
      'The filmmaker Sandeep Rao, without naming her, had in May accused an actor of “dirty games”.',
      ['Sandeep Rao: an actor of … dirty games'],
    ],
    [
      'this newspaper was told',
      'A source close to the house told this newspaper that filming will start “with or without her”.',
      ['a source close to the house: that filming will start … with or without her'],
    ],
    [
      'a bishop is not his see',
      'The Bishop of Hereford said that rural clergy held “more funerals than baptisms”.',
      ['the Bishop of Hereford: that rural clergy held … more funerals than baptisms'],
    ],
    [
      'shouts that came',
      '“Open the gates!” came cries from the crowd. “No,” came the reply.',
      ['the crowd: Open the gates!', '-: No,'],
    ],
    [
      'a title between two quotations',
      '“It is nonsense,” Ms. Lindqvist said on RTÉ’s “Morning Ireland.” “The bridge leaks about everywhere.”',
      ['Lindqvist: It is nonsense, … The bridge leaks about everywhere.'],
    ],
    [
      'a sentence may end with the hour',
      'The message reached Furaha Bahati at 3.12am. “Go now,” she said.',
      ['Furaha Bahati: Go now,'],
    ],
    [
      'capitals behind an article are a name',
      'The DA, meanwhile, confirmed that it would not attend.',
      ['Democratic Alliance: that it would not attend'],
    ],
    [
      'the subject of the clause, not of the sentence',
      'The issue had come up after Mr. Novak, asked about the deaths, had said, “I think we do plenty of that.”',
      ['Novak: the deaths', 'Novak: I think we do plenty of that.'],
    ],
    ['a date is no agent', 'A ruling in the case is expected by June.', []],
    [
      'a headline that ends with who says it',
      'Prince ‘determined’ to modernise choir, says royal author',
      ['royal author: Prince … determined … to modernise choir'],
    ],
    ['by an age', SCRATCHCARD, ['Mark Tomlinson: I scratched it on the bonnet,']],
    ['a spokesman who has denied it', SPOKESMAN, ['Novak’s spokesman: I do not recognise that account at all,']],
    [
      'a company that says “it”',
      'Zomarel said it had “zero tolerance” for such conduct.',
      ['Zomarel: it had … zero tolerance … for such conduct'],
    ],
    [
      'a union with “and” in its name',
      'The Telangana Gig and Platform Workers Union demanded an inquiry.',
      ['Telangana Gig and Platform Workers Union: an inquiry'],
    ],
    [
      'where she writes it',
      'In “My Life and Other Business,” the singer Dolly Novak writes that the doctor was paid in flour.',
      ['Dolly Novak: that the doctor was paid in flour'],
    ],
    [
      'a question’s number',
      COMMITTEE,
      ['Tom Weald: When did you see it?', 'Sarah Heron: In March.', 'Tom Weald: And then?', 'Sarah Heron: I left.'],
    ],
    [
      'by the state',
      'John Thune laughed when asked. “He is my friend,” the South Dakotan said.',
      ['John Thune: He is my friend,'],
    ],
    [
      'a parent of four',
      'Dad-of-four Mark Tomlinson said he would “still clean windows”.',
      ['Mark Tomlinson: he would … still clean windows'],
    ],
    [
      'who reacts behind who asked',
      'Asked by Andrew Sorkin whether he would debate her, Sam Alder shrugged. “Sure. Bring popcorn.”',
      ['Andrew Sorkin: whether he would debate her', 'Sam Alder: Sure. Bring popcorn.'],
    ],
    [
      'a quotation behind somebody else’s',
      'Dario Novak said on Thursday that the industry was “sleepwalking”, a charge that Sam Alder brushed aside. “He has said that for years,” Alder said at the summit. “I love the guy. He is wrong.”',
      [
        'Dario Novak: that the industry was … sleepwalking',
        'Sam Alder: He has said that for years, … I love the guy. He is wrong.',
      ],
    ],
    [
      'another, and his name',
      'Another, Sarah Novak of Orvia, posted: “Two smart people disagreeing?”',
      ['Sarah Novak: Two smart people disagreeing?'],
    ],
    [
      'another asked',
      '“My brother lives there!” one user wrote. “Where is the governor?” asked another.',
      ['one user: My brother lives there!', 'another: Where is the governor?'],
    ],
    [
      'a subject behind “but”, with something beside it',
      'Jonas led through a penalty. But Erling Haaland, anonymous for an hour, struck twice in eight minutes. “That is my job,” the Norwegian told reporters.',
      ['Erling Haaland: That is my job,'],
    ],
    [
      'the chief justice in short',
      'Chief Justice Surya Kant and Justice Joymalya Bagchi heard the plea. “Where are the machines?” the CJI asked.',
      ['Surya Kant: Where are the machines?'],
    ],
    [
      'said he',
      '“Young man,” said he, “it ought to be.” Mr. Burns had told it often.',
      ['-: Young man, … it ought to be.'],
    ],
    [
      'a noun phrase with something beside it',
      'More than 30 countries, Norway and Chile among them, said in a letter that they “cannot support it”.',
      ['more than 30 countries: that they … cannot support it'],
    ],
    [
      'in the words of an official',
      'What followed was, in the words of the harbour master, Ana Novak, “a perfect storm with our name on it”.',
      ['Ana Novak: a perfect storm with our name on it'],
    ],
    [
      'an agent and his name',
      'Agent for the applicant, Simon Pugh of Turley, told members the scheme would deliver homes.',
      ['Simon Pugh: the scheme would deliver homes'],
    ],
    [
      'what she does then',
      '“It is nothing,” Ana Novak says, and laughs, and then doesn’t.',
      ['Ana Novak: It is nothing,'],
    ],
    [
      'us, who were told',
      'A club source tells us bosses are “keeping an eye” on it.',
      ['a club source: bosses are … keeping an eye … on it'],
    ],
    [
      'whom a question speaks of does not answer it',
      QUESTIONS,
      [
        '-: Do you regret that?',
        '-: No. I regret that it was accurate.',
        '-: Carl Novak says you are bluffing. Are you?',
        '-: One day he will be right.',
      ],
    ],
    [
      'a name that looks like a verb, behind the words',
      'Gusts of 90mph will hit the coast on Monday, the Met Office has warned.',
      ['Met Office: Gusts of 90mph will hit the coast on Monday'],
    ],
    [
      'a report in a journal',
      'A moss that lived in space may grow on Mars, researchers report in the journal Spore.',
      ['researchers: A moss that lived in space may grow on Mars'],
    ],
    [
      'what opposes stands inside what is said',
      'Norway firmly opposes any form of sanctions, Norwegian Foreign Ministry spokesperson Tuva Lie said here on Tuesday.',
      ['Tuva Lie: Norway firmly opposes any form of sanctions'],
    ],
    [
      'a second verb in the present',
      'The engineer, Peter Mutua, says cracks are normal in old concrete and argues the danger is silt.',
      ['Peter Mutua: cracks are normal in old concrete', 'Peter Mutua: the danger is silt'],
    ],
    [
      'two to describe one thing',
      'The offer was described as “insulting” by the nurses’ union.',
      ['nurses’ union: The offer … as … insulting'],
    ],
    [
      'an agent with an apposition, and what he urges',
      'She was urged by Ruth Lowell, a former secretary, to reopen talks.',
      ['Ruth Lowell: to reopen talks'],
    ],
    [
      'who was told has said nothing',
      'Hospitals have been told to cancel most operations by Friday.',
      ['-: to cancel most operations by Friday'],
    ],
    [
      'whose assertion it is',
      'The finding will embarrass Ana Ruiz, whose assertion that “the boats are slowing” was repeated all week.',
      ['Ana Ruiz: that … the boats are slowing'],
    ],
    [
      'a subject with a relative clause that names another source',
      'Orvia, which according to Bloomberg has lost four designers, said in a statement that it would hire.',
      ['Orvia: that it would hire'],
    ],
    [
      'why nobody is named',
      'The other, who spoke on the condition of anonymity to describe the talks, said Lund was “unprepared.”',
      ['the other: Lund was … unprepared.'],
    ],
    [
      'a subject whose predicate stands in marks',
      'Norway’s patience, Lund said, “is long but it is not endless”.',
      ['Lund: Norway’s patience … is long but it is not endless'],
    ],
    [
      'a question before the clause it leans on',
      'Asked what it was like to watch, Ana Ruiz shrugged. “Wake me up,” she said.',
      ['-: what it was like to watch', 'Ana Ruiz: Wake me up,'],
    ],
    [
      'questions to somebody with a calling',
      CHEF,
      ['Ines Prado: I was sleeping four hours.', 'Ines Prado: I never say never.'],
    ],
    [
      'a clause of somebody else’s behind a semicolon',
      'The device has no screen, one of the people said; another described it as “a pebble”.',
      ['one of the people: The device has no screen', 'another: it as … a pebble'],
    ],
    [
      'who is reported last in the paragraph before',
      'The union said the letter was “a notice”. Its official, Tess Marlowe, urged Hume to open the books.\n\n“Has he looked at his own?”',
      [
        'union: the letter was … a notice',
        'Tess Marlowe: Hume to open the books',
        'Tess Marlowe: Has he looked at his own?',
      ],
    ],
    [
      'a subject behind a phrase, with an apposition',
      'In a letter to staff seen by the Times, Barclay Hume, the town’s vice-chancellor, set out the problem.\n\n“I want to be candid about where we stand.”',
      ['Barclay Hume: I want to be candid about where we stand.'],
    ],
    [
      'documents that show it, at the end',
      'The wards were unsafe for years, leaked documents show.',
      ['leaked documents: The wards were unsafe for years'],
    ],
    [
      'a mission to somebody',
      'China’s mission to the EU urged Brussels not to play with trade.',
      ['China’s mission to the EU: Brussels not to play with trade'],
    ],
    [
      'it was, she said',
      'They were, Ana Ruiz said, “fuller in the flood.”',
      ['Ana Ruiz: They were … fuller in the flood.'],
    ],
    [
      'the words on both sides of whom she told',
      'The cuffs, Ana Ruiz told the newspaper NRC, are “good cuffs”.',
      ['Ana Ruiz: The cuffs … are … good cuffs'],
    ],
    ['a call is no report', 'Officers responding to a call about shots found him at home.', []],
    ['an award', 'Paylark was named “One to Watch” by Tech Norway in 2023.', []],
    [
      'plural people who are told',
      'Dunning told investigators he believed the drone was spying on him.',
      ['Dunning: he believed the drone was spying on him'],
    ],
    [
      'a scene that others report',
      'The militia said it was ready for talks, as strikes killed nine people in the north, according to hospital officials.',
      ['militia: it was ready for talks', 'hospital officials: strikes killed nine people in the north'],
    ],
    [
      'a bracket inside a title',
      'Farmers Union (Ekta) president Joginder Reid said paddy was lying in the open.',
      ['Joginder Reid: paddy was lying in the open'],
    ],
    [
      'the same tense goes on',
      'Ana Ruiz said it was “mad” and had been so for years.',
      ['Ana Ruiz: it was … mad … and had been so for years'],
    ],
    [
      'another verb behind the past perfect',
      'Analysts at Nordbank said the closures had been expected and warned that more would come.',
      ['analysts at Nordbank: the closures had been expected', 'analysts at Nordbank: that more would come'],
    ],
    [
      'a victim behind words in marks',
      'A builder who conned pensioners “smirked” as he was led down, one of his victims has said.',
      ['one of his victims: A builder who conned pensioners … smirked … as he was led down'],
    ],
    [
      'nobody urges the one who is urged',
      'Ana Ruiz wrote to Prime Minister Sam Hale urging him to secure the release of all men.',
      ['Ana Ruiz: to secure the release of all men'],
    ],
    [
      'who was asked by a student',
      'When the playwright Marina Lund was asked by a student what theatre was for, she answered that it was for staying up.',
      ['a student: what theatre was for', 'Marina Lund: that it was for staying up'],
    ],
    [
      'another warning behind a comma',
      'Lund has insisted there is “no question” of closing it, despite a warning from the Department of Finance that its cost could rise.',
      ['Lund: there is … no question … of closing it', 'Department of Finance: that its cost could rise'],
    ],
    [
      'a verb that is tagged as an adjective',
      'The speaker referred the matter to the committee after a lawmaker alleged that she had been pushed by staff.',
      ['the speaker: the matter to the committee', 'a lawmaker: that she had been pushed by staff'],
    ],
    [
      'scientists advising somebody',
      'Scientists advising the government argue that pollack stocks have collapsed.',
      ['scientists advising the government: that pollack stocks have collapsed'],
    ],
    [
      'what those who say so are',
      'The voters who said the economy was their main concern were evenly divided.',
      ['the voters: the economy was their main concern'],
    ],
    [
      'an exchange between two',
      EXCHANGE,
      [
        'Todd Blanch: You would say anything,',
        'Peter Kowal: No, sir.',
        'Todd Blanch: You lied to the bank?',
        'Peter Kowal: Only once,',
      ],
    ],
    [
      'a surname like a people’s',
      'Mr Albanese said he would “take that on notice”.',
      ['Anthony Albanese: he would … take that on notice'],
    ],
    [
      'a participle behind a dateline',
      'DUBLIN, Nov 17 (Reuters) - Ryanair trimmed its target on Monday, blaming a “continuing shambles” at the plant.',
      ['Ryanair: a … continuing shambles … at the plant'],
    ],
    [
      'somebody’s response',
      'Felix Novak’s response: “My disappointment is not unique.”',
      ['Felix Novak: My disappointment is not unique.'],
    ],
    [
      'the man of a party',
      'Lagan Valley MLA Robbie Butler branded those responsible “mindless thugs”. The UUP man added: “They are cowards.”',
      ['Robbie Butler: mindless thugs', 'Robbie Butler: They are cowards.'],
    ],
    [
      'a calling that no list knows',
      'Islander Rachel MacNeil said: “We have had worse, and we called it Thursday.”',
      ['Rachel MacNeil: We have had worse, and we called it Thursday.'],
    ],
    [
      'a clause right behind said, where the models see none',
      "The Fishing Association of Norway said 265 ovens and mills were still missing from St Mary's Market in Hamar.",
      ["Fishing Association of Norway: 265 ovens and mills were still missing from St Mary's Market in Hamar"],
    ],
    [
      'a clause behind the agency that was told',
      'The lead author, Ana Ruiz of the University of Cork, told AFP the results were “a wake-up call.”',
      ['Ana Ruiz: the results were … a wake-up call.'],
    ],
    [
      'a set phrase that says something',
      'Lund’s parents paid tribute to a “kind and funny” girl. The mayor hit out at the “greedy” owners.',
      ['Lund’s parents: kind and funny', 'the mayor: greedy'],
    ],
    [
      'no dateline in the source',
      'TOKYO -- Bank of Japan Gov. Ana Ruiz said on Thursday that a rise was near.',
      ['Ana Ruiz: that a rise was near'],
    ],
    [
      'a time before the subject',
      'Last week a driver leaned out of his window and shouted, “Get a car!”',
      ['a driver: Get a car!'],
    ],
    [
      'an aside on what is cited',
      'The Bergen Herald had reported, citing unnamed officials, that a strike could come “within hours”.',
      ['Bergen Herald: unnamed officials', 'Bergen Herald: that a strike could come … within hours'],
    ],
    [
      'a dateline of small letters',
      'Hong Kong – The toll of the fire rose on Friday, officials said.',
      ['officials: The toll of the fire rose on Friday'],
    ],
    [
      'who asked in passing',
      'Lund wept when asked by reporters whether she would resign.',
      ['reporters: whether she would resign'],
    ],
    ['no salutation', 'Sir: Your article says that buses are “dirty”.', ['your article: that buses are … dirty']],
    [
      'a phrase before its subject, without a comma',
      'Ana Ruiz won. To the president she had four words: “Turn the volume up.”',
      ['Ana Ruiz: Turn the volume up.'],
    ],
    [
      'whom somebody is quoted by',
      'Zelensky spoke in Kyiv. “We are ready,” his office quoted him as saying.',
      ['Volodymyr Zelenskyy: We are ready,'],
    ],
    [
      'a report inside what an agency quotes',
      'The agency quoted Lavrov as saying that the talks were over.',
      ['agency: Lavrov as saying that the talks were over', 'Sergey Lavrov: that the talks were over'],
    ],
    [
      'who was told, by name',
      'A senior official told Axios the 28-point plan was “dead”.',
      ['a senior official: the 28-point plan was … dead'],
    ],
    [
      'words around a verb and a name',
      'The word “mild”, wrote the critic Ana Ruiz this week, has become “a suitcase”.',
      ['Ana Ruiz: The word … mild … has become … a suitcase'],
    ],
    [
      'what somebody is, before a name',
      'Former Reds defender Tom Hale was scathing on Sky: “They looked like a team with no legs.”',
      ['Tom Hale: They looked like a team with no legs.'],
    ],
    [
      'last week',
      'The plan, said Ana Ruiz last week, was “dead in the water”.',
      ['Ana Ruiz: The plan … was … dead in the water'],
    ],
    [
      'the boss of one club and of another',
      'Tom Hale was pleased. “We deserved it,” the Arsenal boss said. Luis Reid was not. “We did not,” the Villa boss said.',
      ['Tom Hale: We deserved it,', 'Luis Reid: We did not,'],
    ],
    [
      'a headline of what people say',
      '‘I thought we were going to drown’: mother tells of ferry terror\n\nA ferry sank near Cork.',
      ['mother: I thought we were going to drown'],
    ],
    [
      'a headline of what somebody promises',
      '“We will win it all”: Hale’s promise to fans',
      ['Hale: We will win it all', 'Hale: to fans'],
    ],
    [
      'a call on which nobody speaks twice',
      'Operator: Our first question is from Ken Wu.\n\nKen Wu: Thanks for taking my question. Will margins hold?\n\nDenise Marlow: We think so.',
      [
        'Operator: Our first question is from Ken Wu.',
        'Ken Wu: Thanks for taking my question. Will margins hold?',
        'Denise Marlow: We think so.',
      ],
    ],
    [
      'one label, one speaker',
      'The Prime Minister: I thank my friend.\n\nSir Edward Hale (Cork) (Con): Will the Prime Minister give way?\n\nThe Prime Minister: No.\n\nMr Speaker: Order.',
      [
        'the Prime Minister: I thank my friend.',
        'Edward Hale: Will the Prime Minister give way?',
        'the Prime Minister: No.',
        'Mr Speaker: Order.',
      ],
    ],
    ['no talk', 'Time: 7pm\n\nPlace: Town Hall\n\nSpeaker: Ann Reid\n\nCost: Free', []],
    [
      'the form of a company',
      'Acme Robotics, Inc. said it would cut 300 jobs.',
      ['Acme Robotics, Inc.: it would cut 300 jobs'],
    ],
    ['advice is no talk', 'Stay Dry: Take your coat.\n\nGet Sleep: You need it.\n\nEat Well: Have you tried soup?', []],
    ['two companies', 'Acme, Inc. and Velda Corp. said it was late.', ['Acme, Inc. and Velda Corp.: it was late']],
    ['somebody of a company', 'Ana Ruiz of Acme, Inc. said it was late.', ['Ana Ruiz: it was late']],
    [
      'a participle that opens its sentence',
      'Noting that the two ports share a pilot, Lind said a third would be hired.',
      ['Lind: that the two ports share a pilot', 'Lind: a third would be hired'],
    ],
    [
      'the clause in front of a participle',
      'But Harbour MP Ndidi Lund termed the levy an unnecessary burden, saying fishermen are overtaxed.',
      ['Ndidi Lund: fishermen are overtaxed'],
    ],
    [
      'a subject behind “but”',
      'But the harbour master stood firm, insisting that nobody would drown.',
      ['the harbour master: that nobody would drown'],
    ],
    [
      'where a firm is based',
      'The Cork-based firm reported a profit of 28 million euros, saying results were hurt by a strong currency.',
      ['Cork-based firm: a profit of 28 million euros', 'Cork-based firm: results were hurt by a strong currency'],
    ],
    ['where somebody was born', 'Nigerian-born Ada Obi said the ferry was late.', ['Ada Obi: the ferry was late']],
    [
      'in his words, at the head of a sentence',
      'Deputy Harbour Minister Ade Brandt met the press. In his words, the town still hopes for a ferry, “if it floats.”',
      ['Ade Brandt: the town still hopes for a ferry … if it floats.'],
    ],
    [
      'in whose view',
      'Ana Ruiz left early. In the mayor’s view, the harbour stays shut.',
      ['Ana Ruiz: the harbour stays shut'],
    ],
    [
      'behind a place and a colon',
      'PORT LUND: The ministry on Wednesday informed the pilots that the buoys had no lamps.',
      ['ministry: that the buoys had no lamps'],
    ],
    [
      'somebody by the letters of a title',
      'Deputy President Ama Serwaa sang in church. The DP said that the road would open.',
      ['Ama Serwaa: that the road would open'],
    ],
    [
      'a station with a number',
      'Channel 12 said that it stood by its report.',
      ['Channel 12: that it stood by its report'],
    ],
    [
      'a day within what stands behind the verb',
      '“These boats have owners,” said Serwaa on Sunday at a service in Cork.',
      ['Serwaa: These boats have owners,'],
    ],
    ['when it was', 'As protesters chanted, police moved in.', []],
    [
      'a clause with commas of its own behind “when”',
      'When Lind said that prices, wages and rents would rise, the crowd laughed.',
      ['Lind: that prices, wages and rents would rise'],
    ],
    ['whose account it is at the bank', 'In Lund’s account, pilots found a hole.', ['pilots: a hole']],
    [
      'a programme that wishes a good morning',
      'Good Morning Britain said it was late.',
      ['Good Morning Britain: it was late'],
    ],
    [
      'a line that they stick to',
      'Ministers have stuck to the line “nothing has changed at all”.',
      ['Ministers: nothing has changed at all'],
    ],
    ['a deed behind the words', '“Oh dear,” winced Lind. “It hurts.”', ['Lind: Oh dear, … It hurts.']],
    ['a nickname', 'Dillon Reese, nicknamed “Tree” since school, did not speak.', []],
    [
      'who is quoted by nobody in particular',
      'Tarn was quoted as saying that the harbour was closed.',
      ['Tarn: that the harbour was closed'],
    ],
  ]
  for (const [name, text, expected] of cases) it(name, () => expect(records(text)).toEqual(expected))
})
