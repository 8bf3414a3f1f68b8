import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { amend, RULES } from '../../src/quotes/amend.js'
import { detectCueHeads } from '../../src/quotes/learned/cue-detector.js'
import { readDocFeatures } from '../../src/quotes/learned/doc-features.js'
import { MODEL } from '../../src/quotes/learned/model.js'
import { tagWindow } from '../../src/quotes/learned/tagger.js'
import { PROPOSAL_THRESHOLD } from '../../src/quotes/relations.js'
import { findSegments } from '../../src/quotes/segments.js'
import { parse } from '../../src/text/parse.js'
import { listFixtures, readFixture } from '../fixtures/read.js'

/** Every record as “source: content”, in reading order. */
function records(text: string): string[] {
  return extract({ text }).quotes.map(({ source, segments }) => {
    const content = segments.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${source ? text.slice(source.start, source.end) : '-'}: ${content}`
  })
}

describe('what grammar amends in a relation', () => {
  const cases: [string, string, string[]][] = [
    ['inverted verb', '“All those in favour,” called the chairwoman.', ['the chairwoman: All those in favour,']],
    [
      'a long way from the name to its verb',
      '“We will open it when the wind drops,” Ms. Kallas, who had spent the morning at the crossing with drivers whose lorries were full of thawing fish, said.',
      [
        'Ms. Kallas, who had spent the morning at the crossing with drivers whose lorries were full of thawing fish: We will open it when the wind drops,',
      ],
    ],
    [
      'words on both sides of who says them',
      'The harbour, Ruiz said on Monday, will close in May.',
      ['Ruiz: The harbour … will close in May'],
    ],
    [
      'a clause led in, on the other side of who says it',
      'But to keep the ferries out of the ice, Ruiz said, local pilots should be watchful.',
      ['Ruiz: But to keep the ferries out of the ice … local pilots should be watchful'],
    ],
    [
      'what tells how it was said is no part of it',
      'In an interview, Ruiz said, the harbour will close in May.',
      ['Ruiz: the harbour will close in May'],
    ],
    [
      'what follows from a condition',
      'The mayor added that if the ferrymen came to the table, they would find her there.',
      ['The mayor: that if the ferrymen came to the table, they would find her there'],
    ],
    [
      'a subject with something beside it',
      'Prosecutors allege Khan, 34, led a gang that smuggled cannabis. They said that the flats, which the gang rented, stood empty.',
      [
        'Prosecutors: Khan, 34, led a gang that smuggled cannabis',
        'They: that the flats, which the gang rented, stood empty',
      ],
    ],
    [
      'a subject between who was told and the verb',
      'The spokeswoman told reporters the council “does not know” the figure.',
      ['The spokeswoman: the council … does not know … the figure'],
    ],
    [
      'a verb within the marks and its object behind them',
      'Mr Buffett wrote that the company “will never” pay a dividend while he lives.',
      ['Mr Buffett: that the company … will never … pay a dividend while he lives'],
    ],
    [
      'a participle behind words without a verb',
      'The bishop has called for an end to the strike, telling pilgrims that “no wage is worth a winter”.',
      ['The bishop: an end to the strike', 'The bishop: that … no wage is worth a winter'],
    ],
    [
      'who passes a report on',
      'Lula said on Sunday he would stay at home, the news agency reported.',
      ['the news agency: Lula said on Sunday he would stay at home', 'Lula: he would stay at home'],
    ],
    [
      'marks in a clause that ends with who says it',
      'The blaze, which broke out on Monday, was “entirely preventable”, the fire service said in a post on Facebook.',
      ['the fire service: The blaze, which broke out on Monday, was … entirely preventable'],
    ],
    [
      'according to a study',
      'According to a study in a Dutch journal, people who row every day live longer.',
      ['a study in a Dutch journal: people who row every day live longer'],
    ],
    [
      'according to somebody with something beside the name',
      'According to Ana Ruiz, the mayor of Cork, the bridge is closed. According to police, nobody was on it.',
      ['Ana Ruiz, the mayor of Cork: the bridge is closed', 'police: nobody was on it'],
    ],
    ['a name and its article', '“Noon is late,” al-Lund said.', ['al-Lund: Noon is late,']],
    [
      'a compound and its noun',
      'The senator defended his early-morning messages about the judge.',
      ['The senator: his early-morning messages about the judge'],
    ],
    [
      'a sentence behind an abbreviation',
      'Ruiz said the plant could be built in the U.S. Critics said that it was too late.',
      ['Ruiz: the plant could be built in the U.S', 'Critics: that it was too late'],
    ],
    [
      'two verbs, two records',
      'The minister insisted her plan was working and told broadcasters: “We will not turn back from this.”',
      ['The minister: her plan was working', 'The minister: We will not turn back from this.'],
    ],
    [
      'a participle that leads to a quotation',
      'Starmer then turns up in a video of his factory tour, saying, “Potholes are my legacy.”',
      ['Starmer: Potholes are my legacy.'],
    ],
    [
      'a participle that opens its sentence',
      'Recalling “the winters of our parents,” the statement urged towns to keep coal.',
      ['the statement: the winters of our parents,', 'the statement: towns to keep coal'],
    ],
    [
      'who issued a statement',
      'On Friday, Giorgia Meloni put out a declaration stating that the harbour was “a museum with fish.”',
      ['Giorgia Meloni: that the harbour was … a museum with fish.'],
    ],
    [
      'a participle within the name of who says it',
      '“Passengers are begged to feed no gulls,” said the printed card at the door.',
      ['the printed card: Passengers are begged to feed no gulls,'],
    ],
    [
      'passive with its agent before the words',
      'Lord Patten, the former governor, was described by Michael Heseltine as “the best leader we never had.”',
      ['Michael Heseltine: Lord Patten, the former governor … the best leader we never had.'],
    ],
    [
      'passive with its agent behind the words',
      'The treaty was called “a surrender” by Keir Starmer, who spoke in Leeds.',
      ['Keir Starmer: The treaty … a surrender'],
    ],
    [
      'who was told is no part of what was said',
      'Ms. Rayner was told by the speaker that her question had been “disorderly.”',
      ['the speaker: that her question had been … disorderly.'],
    ],
    [
      'the narrator goes on after a finished quotation',
      '“That breaks the treaty,” Ms. Mao added, referring to the 1967 pact, which limits any usage of all “heavenly bodies” for war.',
      ['Ms. Mao: That breaks the treaty,'],
    ],
    [
      'quoted by a newspaper',
      'Mr. Albanese was quoted by a Canberra newspaper as saying that the ships would be “late and leaky.”',
      ['Mr. Albanese: that the ships would be … late and leaky.'],
    ],
    [
      'quoted by a newspaper, with words of its own around the marks',
      'Tarn had been quoted by the Herald as saying that the harbour was “closed for good” and would not open again.',
      ['Tarn: that the harbour was … closed for good … and would not open again'],
    ],
    [
      'quoted as having said',
      'Tarn has been quoted as having said the ferry was unsafe.',
      ['Tarn: the ferry was unsafe'],
    ],
    [
      'cited as having said',
      'The paper cited Brandt as having said that the ferry was unsafe.',
      ['The paper: Brandt as having said that the ferry was unsafe', 'Brandt: that the ferry was unsafe'],
    ],
    [
      'a retort to words in marks',
      'Hale said it was “late.” “Late?” asked Lind. “It never came.”',
      ['Hale: it was … late.', 'Lind: Late? … It never came.'],
    ],
    [
      'a retort by another verb',
      'Hale replied that the bill would come “in due course.” “Due course?” shot back Lind. “It never came.”',
      ['Hale: that the bill would come … in due course.', 'Lind: Due course? … It never came.'],
    ],
    [
      'quoted by a newspaper, without marks',
      'Tarn was quoted by the Herald as saying that the harbour was closed.',
      ['Tarn: that the harbour was closed'],
    ],
    [
      'a verb beside a quotation that ends a sentence of the narrator',
      "Noble as the aim may be, raising the harbour tax ''is a foolish idea,'' said Mr. Okafor (a worry of all at the table).",
      ['Mr. Okafor: is a foolish idea,'],
    ],
    [
      'according to two documents',
      'According to a 30-page complaint filed by the auditor and a second complaint by Ontario, the sisters engaged in a “clumsy paper fraud.”',
      [
        'a 30-page complaint filed by the auditor and a second complaint by Ontario: the sisters engaged in a … clumsy paper fraud.',
      ],
    ],
    [
      'the one who passes the words on did not say them',
      'The spokesperson Mao Ning told journalists at a Friday briefing that the base will “raise the risk of war at sea,” according to a transcript posted to the ministry’s website.',
      ['The spokesperson Mao Ning: that the base will … raise the risk of war at sea,'],
    ],
    [
      'a source begins where its noun phrase does',
      'Demonstrators walking through the old town chanted: “What ceasefire?”',
      ['Demonstrators walking through the old town: What ceasefire?'],
    ],
    [
      'one report leads to another',
      'When Rubio noted that Lavrov had missed three meetings, Lavrov boasted, “I read the minutes.”',
      ['Rubio: that Lavrov had missed three meetings', 'Lavrov: I read the minutes.'],
    ],
    ['who was told', 'A pilot has told owners “no more” after the ferry ran aground.', ['A pilot: no more']],
    [
      'a quotation of the next sentence, which reports it itself',
      '“Nonsense,” the aide wrote on X. The ferry’s owner said it had “every confidence.”',
      ['the aide: Nonsense,', 'The ferry’s owner: it had … every confidence.'],
    ],
    [
      'a quotation with a verb of its own behind it',
      '“The port is shut,” said a sign. “We shall see,” a child had written on it.',
      ['a sign: The port is shut,', 'a child: We shall see,'],
    ],
    [
      'who asked not to be named',
      'A pilot who asked not to be named said the ferry had “one good engine.”',
      ['A pilot who asked not to be named: the ferry had … one good engine.'],
    ],
    [
      '“this” is the quotation behind it',
      'Ana Ruiz has just posted this on X. “The ferry sails at noon, come what may.”',
      ['Ana Ruiz: The ferry sails at noon, come what may.'],
    ],
    [
      'the hour of an entry',
      '9.40am BST Ana Ruiz says the ferry is “a museum”.',
      ['Ana Ruiz: the ferry is … a museum'],
    ],
    [
      'the day behind a name',
      'Pope Leo on Sunday asked the faithful to pray “for all at sea.”',
      ['Pope Leo: the faithful to pray … for all at sea.'],
    ],
    ['a name behind the comma', '“It sank in May,” says his wife, Solveig.', ['his wife, Solveig: It sank in May,']],
    ['a caption’s credit', 'Photograph: Anadolu', []],
    [
      'a title in front of a name',
      '“Shake It Off” singer Taylor Swift said she was done with touring.',
      ['singer Taylor Swift: she was done with touring'],
    ],
    [
      'a title in front of a calling',
      'The “Fast Car” hitmaker, 61, told fans she was “done with stadiums.”',
      ['The “Fast Car” hitmaker, 61: she was … done with stadiums.'],
    ],
    ['a name in marks', 'The “Iron Lady” said no.', ['The “Iron Lady”: no']],
    ['the kind of piece before a colon', 'Analysis: “A deal that nobody wanted” leaves Lagarde with a bill', []],
    ['a topic before a colon', 'Climate: what we know about the floods in Valencia', []],
    ['a result before a colon', 'Ajax 3-0 Lyon: Wout Weghorst sinks old friends', []],
    ['a name before a colon', 'Starmer: ‘We will not walk away’', ['Starmer: We will not walk away']],
    [
      'the hour of an entry, without its zone',
      '14:32 Rubio says the ferry is “a museum”.',
      ['Rubio: the ferry is … a museum'],
    ],
    [
      'a place before the colon',
      'The president, on Truth Social: “The ferry is a DISASTER!”',
      ['The president: The ferry is a DISASTER!'],
    ],
    [
      'a relative clause between “another” and its verb',
      'Another, who gave her name as Beth, said she had spent “rent money” on it.',
      ['Another, who gave her name as Beth: she had spent … rent money … on it'],
    ],
    [
      'a habit',
      'As my late uncle used to say, “a fool and his car are soon parted.”',
      ['my late uncle: a fool and his car are soon parted.'],
    ],
    ['how it was put', 'Sadiq Khan put it differently. “The bridge is a tax.”', ['Sadiq Khan: The bridge is a tax.']],
    [
      'where it was said',
      '“We remain cautious,” said Goldman Sachs in a note.',
      ['Goldman Sachs: We remain cautious,'],
    ],
    ['who has not answered yet', 'The harbour office has been contacted for comment.', []],
    [
      'a day between the name and the verb',
      'The Supreme Court on Tuesday scolded the ministry, observing that it “cannot be a mute spectator”.',
      ['The Supreme Court: the ministry', 'The Supreme Court: cannot be a mute spectator'],
    ],
    ['a habit', 'My grandmother used to say that a debt is a debt.', ['My grandmother: that a debt is a debt']],
    [
      'a sentence that ends with who says it',
      'The bridge will stay shut until Friday, the ministry said on Monday.',
      ['the ministry: The bridge will stay shut until Friday'],
    ],
    [
      'a clause of its own before the words',
      'Lady Hallett asked for silence after a man in the gallery cried out, “You dined while they died!”',
      ['a man in the gallery: You dined while they died!'],
    ],
    [
      'a headline that ends with a name',
      'The ministry has betrayed the fishermen: Kharge\nMallikarjun Kharge was in Goa.',
      ['Kharge: The ministry has betrayed the fishermen'],
    ],
    [
      'a headline that ends with a verb and a name',
      'Harbour to grow 7%, says Sitharaman\nIt rained.',
      ['Sitharaman: Harbour to grow 7%'],
    ],
    ['a headline that asks', 'Why the harbour is stuck: Kharge\nMallikarjun Kharge was in Goa.', []],
    [
      'what the narrator sets against it',
      'The bank may cut rates in May, Christine Lagarde said on Monday, but she set a “high bar” for it.',
      ['Christine Lagarde: The bank may cut rates in May … high bar'],
    ],
    [
      'marks in the middle of the narrator’s clause',
      'Jefferies kept its ‘buy’ rating on the harbour, saying fees were “fair”.',
      ['Jefferies: fees were … fair'],
    ],
    [
      'what a day parts from its verb',
      'President Bola Tinubu on Tuesday wept with the people of Minna, calling the fire “one loss too many”.',
      ['President Bola Tinubu: the fire … one loss too many'],
    ],
    ['what leads to who says it', '“Ask my wife,” was all Novak Djokovic would say.', ['Novak Djokovic: Ask my wife,']],
    [
      'a second verb behind “but”',
      'Anna Lind said the results were good but warned that the pill was dear.',
      ['Anna Lind: the results were good', 'Anna Lind: that the pill was dear'],
    ],
    [
      'what “who” stands for',
      'Alan Bennett, who wrote for her, said she could “make a recipe sound like war”.',
      ['Alan Bennett, who wrote for her: she could … make a recipe sound like war'],
    ],
    ['a name that looks like a verb', 'Jilly Cooper: ‘I adored every minute’', ['Jilly Cooper: I adored every minute']],
    [
      'a sentence that a colon leads from',
      'Adrian Lester is a funny prince: “Words, words, words,” he sighs.',
      ['he: Words, words, words,'],
    ],
    ['the clause in front of a verb and a name', 'Four stars, said my neighbour.', ['my neighbour: Four stars']],
    [
      'a verb and a name between two commas',
      'The bridge, said Marco Rubio, was safe.',
      ['Marco Rubio: The bridge … was safe'],
    ],
    [
      'when it was, behind an object and its name',
      'Max Verstappen called the ruling “a joke” after it cost him the race.',
      ['Max Verstappen: the ruling … a joke'],
    ],
    [
      'one of several',
      'Fans were quick to react. “Amber was robbed of a ten,” fumed one. A third simply said: “Justice.”',
      ['one: Amber was robbed of a ten,', 'A third: Justice.'],
    ],
    [
      'a second verb behind a comma and “and”',
      'Helen Berg said it was a wonder nobody was hurt, and urged people to “stay dry”.',
      ['Helen Berg: it was a wonder nobody was hurt', 'Helen Berg: people to … stay dry'],
    ],
    ['an object of the same form', 'Lind, 78, said a prayer.', ['Lind, 78: a prayer']],
    [
      'who was told, before a clause without “that”',
      'Ms Berg told the meeting the plan had been “loved to death”.',
      ['Ms Berg: the plan had been … loved to death'],
    ],
    [
      'the object of what was said in front of who says it',
      'They shut the bridge, a move Marco Rubio said would “restore calm”.',
      ['Marco Rubio: would … restore calm'],
    ],
    [
      'the narrator goes on behind the comma',
      'A spokesman said: “We will fix it,” waving at a leak.',
      ['A spokesman: We will fix it,'],
    ],
    [
      'a semicolon',
      'The bank expects that prices will fall; the union disagrees.',
      ['The bank: that prices will fall'],
    ],
    [
      'a second verb of the speaker’s',
      'Ana Ruiz said the port would stay open and warned the ferrymen that ice was near.',
      ['Ana Ruiz: the port would stay open', 'Ana Ruiz: that ice was near'],
    ],
    [
      'when somebody says so, before the subject of the sentence',
      'When she tells the council that “nobody here is safe,” the room goes quiet.',
      ['she: that … nobody here is safe,'],
    ],
    [
      'after somebody warned, before the subject of the sentence',
      'After Ruiz warned that the bank would fail, shares fell 4%.',
      ['Ruiz: that the bank would fail'],
    ],
    [
      'as somebody reported',
      'As Ruiz reported, even if it rains, they will sail.',
      ['Ruiz: even if it rains, they will sail'],
    ],
    [
      'as somebody observed somewhere',
      'As Lady Ruiz observed in an earlier judgment, people do not write letters as lawyers do.',
      ['Lady Ruiz: people do not write letters as lawyers do'],
    ],
    [
      'where it was said, before “that”',
      'Ruiz explained in a letter to his sister that the boat had sunk.',
      ['Ruiz: that the boat had sunk'],
    ],
    [
      'a second verb that reports, without its subject',
      'The judge below accepted the test but held that the letter failed it.',
      ['The judge below: the test', 'The judge below: that the letter failed it'],
    ],
    [
      'what is submitted',
      'Ms Ruiz submitted that no form was needed. She submitted, however, that it was late.',
      ['Ms Ruiz: that no form was needed', 'She: that it was late'],
    ],
    [
      'what somebody’s case is',
      'The claimant’s case is that the letter was a notice. Her evidence was that she had sent it.',
      ['The claimant’s: that the letter was a notice', 'Her: that she had sent it'],
    ],
    ['what anybody’s evidence is', 'The evidence is that smoking kills.', []],
    [
      'who stands next to somebody',
      'A woman next to me whispered, “Normally you call.” The man behind me said it was raining.',
      ['A woman next to me: Normally you call.', 'The man behind me: it was raining'],
    ],
    [
      'where and when staff were told',
      'Ruiz told staff at an all-hands meeting later that day that she had read every reply.',
      ['Ruiz: that she had read every reply'],
    ],
    [
      'as somebody likes to say',
      'As my friend Ruiz likes to say, software is a way of being ignored faster.',
      ['my friend Ruiz: software is a way of being ignored faster'],
    ],
    [
      'who was asked how many',
      'The warden asked him how many men he had lost.',
      ['The warden: how many men he had lost'],
    ],
    ['a text that breaks off', 'Ruiz told staff at an all-hands meeting on that', []],
    ['what somebody is called', 'A man called Rick said it broke.', ['Rick: it broke']],
    [
      'somebody whom a relative clause defines',
      'A man whose house burned down in the fires said he had nothing left. A woman who lives near the station said she heard a bang.',
      [
        'A man whose house burned down in the fires: he had nothing left',
        'A woman who lives near the station: she heard a bang',
      ],
    ],
    [
      'whoever would listen',
      'For weeks, Ruiz told anyone who would listen that the bridge was safe. For eleven weeks, the aides of Ana Ruiz told anyone who asked that she was not running.',
      ['Ruiz: that the bridge was safe', 'the aides of Ana Ruiz: that she was not running'],
    ],
    [
      'whom one rings',
      'Ana Ruiz called her oldest friend and said, “I have to do this.” She called her sister on Sunday.',
      ['Ana Ruiz: I have to do this.'],
    ],
    [
      'accusations on a day',
      'Norway and Sweden traded accusations on Friday over a strike that officials said had closed two ports.',
      ['officials: had closed two ports'],
    ],
    [
      'some of them',
      'The Red Cross said that 34 people were being treated, nine of them in critical condition.',
      ['The Red Cross: that 34 people were being treated, nine of them in critical condition'],
    ],
    [
      'how blunt somebody was',
      'Two aides praised it. A third was blunter: “It was amateur hour.”',
      ['A third: It was amateur hour.'],
    ],
    [
      'whom a body asks to do something',
      'The Sheriff’s Department is asking anyone with video to call the station.',
      ['The Sheriff’s Department: anyone with video to call the station'],
    ],
    [
      'as somebody told somebody',
      'As the minister Ana Ruiz told Izvestia, any troops will be a legitimate target.',
      ['the minister Ana Ruiz: any troops will be a legitimate target'],
    ],
    [
      'who is behind a warning',
      'They voted for it, despite warnings from shopkeepers that it would “finish off” the town centre.',
      ['shopkeepers: that it would … finish off … the town centre'],
    ],
    [
      'whom a clerk advised',
      'The town clerk advised members that the order could not come into force before April.',
      ['The town clerk: that the order could not come into force before April'],
    ],
    [
      'when she said it',
      'Ruiz said afterwards she was “gutted but not surprised”.',
      ['Ruiz: she was … gutted but not surprised'],
    ],
    [
      'what wind and children do',
      'Winds ripped the roof off the hospital. She learned to row before she could read.',
      [],
    ],
    [
      'who passes it on, with a clause of her own',
      'The wind tore the roof off the hospital, according to Ana Ruiz, the mayor of Cork, who said the river was rising.',
      ['Ana Ruiz, the mayor of Cork: The wind tore the roof off the hospital', 'who: the river was rising'],
    ],
    [
      'on both sides of “she said”, behind a semicolon',
      'Her father forbade it; her mother, Ruiz said, simply left the door unlocked.',
      ['Ruiz: her mother … simply left the door unlocked'],
    ],
    ['a nickname in marks', 'Margaret “Peg” Dunleavy said it was cold.', ['Margaret “Peg” Dunleavy: it was cold']],
    [
      'what a crowd cries',
      'The judge was met with cries of “Shame!” from the gallery. Ruiz left to chants of “Four more years”.',
      ['the gallery: Shame!', '-: Four more years'],
    ],
    [
      'a subject and its auxiliary in front of “he said”',
      'He had, Ruiz said, inherited a mess.',
      ['Ruiz: He had … inherited a mess'],
    ],
    [
      'somebody behind somebody',
      '“Fourteen years!” bawled somebody behind him, who says this every week.',
      ['somebody behind him: Fourteen years!'],
    ],
    [
      'another without a noun',
      'One told me: “It is a budget for getting to Christmas.” Another was happier, saying the decision was “why I came”.',
      ['One: It is a budget for getting to Christmas.', 'Another: the decision was … why I came'],
    ],
    [
      'what is accepted and what is disputed',
      'Ruiz accepts that it rained but disputes that anybody was hurt. The plaintiff accepted that he had received eleven letters but disputed that any of them mentioned a seizure.',
      [
        'Ruiz: that it rained',
        'Ruiz: that anybody was hurt',
        'The plaintiff: that he had received eleven letters',
        'The plaintiff: that any of them mentioned a seizure',
      ],
    ],
    [
      'a second verb of the clause that is reported',
      'Ruiz said she did not condone it and hoped that people would be calm.',
      ['Ruiz: she did not condone it and hoped that people would be calm'],
    ],
    [
      'who runs past a window',
      'A boy ran past the window shouting, “Lee is done! Lee is done!”',
      ['A boy: Lee is done! Lee is done!'],
    ],
    [
      'herself',
      'But as Ruiz herself admits in the preface, “a seamstress leaves thread, not paper.”',
      ['Ruiz herself: a seamstress leaves thread, not paper.'],
    ],
    [
      'what stands beside a subject within a relative clause',
      'His book, which argues that Ruiz, a dressmaker born into slavery, was the shrewdest observer of all, is out.',
      ['which: that Ruiz, a dressmaker born into slavery, was the shrewdest observer of all'],
    ],
    [
      'a picture with words on it',
      'Ruiz tweeted a screenshot of her confirmation with the words “apparently I am sharing with Kevin.”',
      ['Ruiz: apparently I am sharing with Kevin.'],
    ],
    [
      'per somebody',
      'Nimbus raised $90 million in March, per PitchBook. The plan is dead, per two people familiar with the talks. It cost him $4, per mile.',
      ['PitchBook: Nimbus raised $90 million in March', 'two people familiar with the talks: The plan is dead'],
    ],
    [
      'whom the police ask to come forward',
      'Police are asking anyone with a film of it to come forward. The sheriff’s office is urging those who saw the car to call.',
      ['Police: anyone with a film of it to come forward', 'The sheriff’s office: those who saw the car to call'],
    ],
    [
      'a source in brackets behind the words',
      'Lord Ruiz says buses are “the backbone of the countryside” (report, July 5).',
      ['Lord Ruiz: buses are … the backbone of the countryside'],
    ],
    [
      'on what condition somebody spoke',
      'A senior official at the ministry, speaking on the customary condition of anonymity, said there had been “no signal”.',
      ['A senior official at the ministry: there had been … no signal'],
    ],
    [
      'who says it, with a name beside it, at the end',
      'The mayor ordered a review of all loudspeakers near the border, her spokesman, Tom Reid, told reporters.',
      ['her spokesman, Tom Reid: The mayor ordered a review of all loudspeakers near the border'],
    ],
    [
      'another quotation behind a sentence of another report',
      'Ruiz admitted Cork had “switched off”. Reid added that the room was silent.',
      ['Ruiz: Cork had … switched off', 'Reid: that the room was silent'],
    ],
    ['a name for a thing', 'The second season was to be called “Fog.”', []],
  ]
  it.each(cases)('%s', (_, text, expected) => {
    expect(records(text)).toEqual(expected)
  })
})

describe('what the rules of grammar need', () => {
  it.each(listFixtures())('%s: no rule would apply where it is not asked', (slug) => {
    const doc = parse(readFixture(slug).text)
    const features = readDocFeatures(doc, findSegments(doc).quoted)
    for (const { token } of detectCueHeads(doc, features, MODEL, PROPOSAL_THRESHOLD)) {
      const tagging = tagWindow(doc, features, MODEL, token)
      if (tagging.content.length === 0) continue
      const asked = RULES.reduce((amended, [rule]) => rule(doc, amended, token) ?? amended, tagging)
      expect(amend(doc, tagging, token)).toEqual(asked)
    }
  })
})
