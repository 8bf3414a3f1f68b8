import { describe, expect, test } from 'vitest'
import { findSegments } from '../../src/quotes/segments.js'
import { parse } from '../../src/text/parse.js'

const read = (text: string) => findSegments(parse(text))

/** The spans of a text, one a line, nested ones indented; “…” follows one without its closing mark, “→” one that goes on. */
const show = (text: string) =>
  read(text).quoted.map(
    (q) =>
      '  '.repeat(q.depth) +
      text.slice(q.start, q.end) +
      (q.next === null ? '' : ` →${q.next}`) +
      (q.closed ? '' : ' …'),
  )

const odd = (text: string) => read(text).diagnostics.map((d) => `${d.code} ${d.start}`)

type Row = [behaviour: string, text: string, spans: string[], diagnostics?: string[]]

const table = (rows: Row[]) =>
  test.each(rows)('%s', (_behaviour, text, spans, diagnostics = []) => {
    expect(show(text)).toEqual(spans)
    expect(odd(text)).toEqual(diagnostics)
  })

describe('families of marks', () => {
  table([
    ['curly double', '“We are ready,” Zelenskyy said. “Now.”', ['We are ready,', 'Now.']],
    ['straight double', '"We are ready," Zelenskyy said. "Now."', ['We are ready,', 'Now.']],
    ['curly single', '‘We are ready,’ Zelenskyy said. ‘Now.’', ['We are ready,', 'Now.']],
    ['straight single', "'We are ready,' Zelenskyy said. 'Now.'", ['We are ready,', 'Now.']],
    ['two apostrophes', "''We are ready,'' Zelenskyy said. ''Now.''", ['We are ready,', 'Now.']],
    ['two grave accents and two apostrophes', "``We are ready,'' Zelenskyy said. ``Now.''", ['We are ready,', 'Now.']],
    ['grave accent and apostrophe', "`We are ready,' Zelenskyy said.", ['We are ready,']],
    ['two single curly ones for a double one', '‘‘We are ready,’’ Zelenskyy said.', ['We are ready,']],
    ['guillemets', '«We are ready,» Zelenskyy said. «Now.»', ['We are ready,', 'Now.']],
    ['guillemets with space inside', '« We are ready », Zelenskyy said.', ['We are ready']],
    ['guillemets turned inwards', '»We are ready,« Zelenskyy said.', ['We are ready,']],
    ['angle marks', '‹We are ready,› Zelenskyy said.', ['We are ready,']],
    ['low and high', '„We are ready,“ Zelenskyy said. „Now.“', ['We are ready,', 'Now.']],
    ['low and high, as in Poland', '„We are ready,” Sikorski said.', ['We are ready,']],
    ['low and high single', '‚We are ready,‘ Merz said.', ['We are ready,']],
    ['ornamental', '❝We are ready.❞ Zelenskyy on Monday', ['We are ready.']],
    ['full width', '＂We are ready,＂ Mao Ning said.', ['We are ready,']],
    ['several in one sentence', 'Read “War and Peace”, ‘Ulysses’ and «Nana».', ['War and Peace', 'Ulysses', 'Nana']],
  ])
})

describe('the straight mark opens or closes by its surroundings', () => {
  table([
    ['in brackets and after a colon', 'Peskov ("the voice") said: "No" — "never".', ['the voice', 'No', 'never']],
    ['between dashes', 'Peskov said—"No"—and left.', ['No']],
    ['around words joined by a slash and a hyphen', 'He said "we"/"they" and "us"-style.', ['we', 'they', 'us']],
    ['no punctuation inside', 'It is "low-level" and "not serious" he said.', ['low-level', 'not serious']],
    ['space inside on both sides', 'He said " we too " and left.', ['we too']],
    ['one word answers', '"Yes!" "No!" they shouted, "yes!"', ['Yes!', 'No!', 'yes!']],
    ['no letters in it', 'Asked why, she wrote “?” and “👍”.', ['?', '👍']],
  ])
})

describe('apostrophes are no marks', () => {
  table([
    ['contractions and possessives', "Russia's envoy didn't say it's over; that's Lavrov's job.", []],
    ['curly ones', 'Russia’s envoy didn’t say it’s over.', []],
    ['plural possessive outside', 'The workers’ union called it ‘a disgrace’.', ['a disgrace']],
    [
      'plural possessive inside',
      'He said ‘the workers’ pay is a disgrace’ on Monday.',
      ['the workers’ pay is a disgrace'],
    ],
    [
      'plural possessives in a straight style',
      "'The workers' union is strong,' Starmer said. 'The unions' votes matter.'",
      ["The workers' union is strong,", "The unions' votes matter."],
    ],
    ['possessives in s', "James' book, the Joneses' house and the boss's 'car'.", ['car']],
    [
      'an abbreviation’s possessive',
      '“This ‘America First’ line puts the U.S.’ gain above all,” Mao said.',
      ['This ‘America First’ line puts the U.S.’ gain above all,', '  America First'],
    ],
    ['decades', 'He said the ’90s were ‘the worst years’ since the ’30s.', ['the worst years']],
    ['a decade inside', 'She called it ‘the ’90s all over again’.', ['the ’90s all over again']],
    ['a decade with the mark turned', '‘90s kids said ‘yes’.', ['yes']],
    ['years', "In '08 and '12 he said 'it's over'.", ["it's over"]],
    ['clipped words', "'Tis the season, 'twas said, for 'em to call it 'the season'.", ['the season']],
    ['clipped words, curly', 'We told ’em ’twas over ’cause it was.', []],
    ['rock ’n’ roll', "It's rock 'n' roll, Dick ’n’ Jane.", []],
    ['slang in mid-sentence', "The 'burbs voted.", []],
    ['g dropped', `She sang "Rockin' in the USA", talkin' 'bout it.`, ["Rockin' in the USA"]],
    ['g dropped within single marks', 'He mocked ‘Little Marco’ and ‘Lyin’ Ted.’', ['Little Marco', 'Lyin’ Ted.']],
    ['names', "O'Brien and D’Souza met Qur'an readers in Hawai‘i.", []],
    ['contraction inside a single quote', '‘I don’t think it’s right,’ Starmer said.', ['I don’t think it’s right,']],
  ])
})

describe('feet, inches and minutes are no marks', () => {
  table([
    ['feet and inches', `The 6'2" guard faced a 5' 11" rival.`, []],
    ['curly', 'He is 6’2” tall and “proud” of it.', ['proud']],
    ['inside a quote', `He said "I'm 6'2" and proud" to us.`, [`I'm 6'2" and proud`]],
    ['inches alone', 'The 12" record was "great".', ['great']],
    ['inches alone, inside', '"The 12" record is great," he said.', ['The 12" record is great,']],
    ['degrees, minutes and seconds', `At 48° 51' 24" N he said "here".`, ['here']],
    ['primes', 'At 48° 51′ 24″ N he said “here”.', ['here']],
    ['a quote that ends in a digit', '"We won in 2016" he said, "and in 2024."', ['We won in 2016', 'and in 2024.']],
  ])
})

describe('nesting', () => {
  table([
    ['single in double', '“I said, ‘Go,’ and he went,” Trump said.', ['I said, ‘Go,’ and he went,', '  Go,']],
    ['double in single', '‘I said, “Go,” and he went,’ Starmer said.', ['I said, “Go,” and he went,', '  Go,']],
    ['both end together', '“I said, ‘Go.’” He went.', ['I said, ‘Go.’', '  Go.']],
    ['both end together, straight', `"I said, 'Go.'" He went.`, [`I said, 'Go.'`, '  Go.']],
    ['both begin together', '“‘Go’ is what I said.” He went.', ['‘Go’ is what I said.', '  Go']],
    ['three apostrophes', "''He called it 'great,''' she said.", ["He called it 'great,'", '  great,']],
    [
      'closed by the straight mark',
      "“I said, ‘Go, Vladimir?'” Trump said.",
      ["I said, ‘Go, Vladimir?'", '  Go, Vladimir?'],
      ['mismatched-mark 23'],
    ],
    [
      'three levels, straight',
      `"He said, 'They cried "go" and laughed,' and left," Rubio said.`,
      [`He said, 'They cried "go" and laughed,' and left,`, '  They cried "go" and laughed,', '    go'],
    ],
    [
      'four levels, curly',
      '“A ‘b “c ‘d’ e” f’ g,” he said.',
      ['A ‘b “c ‘d’ e” f’ g,', '  b “c ‘d’ e” f', '    c ‘d’ e', '      d'],
    ],
    [
      'marks of the same family',
      '“People in “Not for sale” shirts came,” he said.',
      ['People in “Not for sale” shirts came,', '  Not for sale'],
    ],
    [
      'the same, straight',
      '"She cried "never" as she left." He stayed.',
      ['She cried "never" as she left.', '  never'],
    ],
    [
      'curly in straight',
      '"He called it “a rant,” no more." She left.',
      ['He called it “a rant,” no more.', '  a rant,'],
    ],
    [
      'nested and apostrophes',
      `"I'm the players' 'friend'," he said, "the coaches' too."`,
      ["I'm the players' 'friend',", '  friend', "the coaches' too."],
    ],
  ])

  test('eight levels', () => {
    const text = '“1 ‘2 “3 ‘4 “5 ‘6 “7 ‘8’ 7” 6’ 5” 4’ 3” 2’ 1”'
    const { quoted, diagnostics } = read(text)
    expect(quoted.map((q) => q.depth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(quoted.map((q) => q.parent)).toEqual([null, 0, 1, 2, 3, 4, 5, 6])
    expect(diagnostics).toEqual([])
  })
})

describe('quotes over several paragraphs', () => {
  table([
    [
      'each reopens, the last closes',
      '“One goes on.\n“Two too.\n“Three ends,” Lavrov said.',
      ['One goes on. →1', 'Two too. →2', 'Three ends,'],
    ],
    [
      'straight',
      '"One goes on.\n"Two too.\n"Three ends," Lavrov said.',
      ['One goes on. →1', 'Two too. →2', 'Three ends,'],
    ],
    ['single', '‘One goes on.\n\n‘Two ends,’ Starmer said.', ['One goes on. →1', 'Two ends,']],
    ['two apostrophes', "''One goes on.\n''Two ends,'' he said.", ['One goes on. →1', 'Two ends,']],
    ['after a cue', 'Lavrov said: “One. And more.\n“Two,” he said. “Three.”', ['One. And more. →1', 'Two,', 'Three.']],
    ['with a quote inside that ends', '“One ‘is’ on.\n“Two,” he said.', ['One ‘is’ on. →2', '  is', 'Two,']],
    [
      'with a quote inside that goes on',
      '“He told us, ‘Go.\n“‘Go now.’ We went.”',
      ['He told us, ‘Go. →2', '  Go. →3', '‘Go now.’ We went.', '  Go now.'],
    ],
    [
      'past an interjected line',
      '“One goes on.\nAdvertisement\n“Two ends,” he said.',
      ['One goes on. →1', 'Two ends,'],
    ],
    [
      'the last never closes',
      '“One goes on.\n“Two too.\nThe end.',
      ['One goes on. →1', 'Two too. …'],
      ['unclosed-quote 14'],
    ],
    [
      'the second does not reopen',
      '"One goes on.\nTwo ends," Lavrov said.',
      ['One goes on. →1', 'Two ends,'],
      ['unreopened-quote 14'],
    ],
    ['of two, one goes on', '“Yes,” he said. “One.\n“Two,” he said. “No.”', ['Yes,', 'One. →2', 'Two,', 'No.']],
  ])
})

describe('a bad mark spoils no other paragraph', () => {
  const clean = '"Yes," she said. "It \'is\' so."'
  const spans = ['Yes,', "It 'is' so.", '  is']
  test.each([
    ['unclosed', '"We will win, he said.'],
    ['unopened', 'We will win," he said.'],
    ['odd one out', 'He "is" here" he said.'],
    ['inches', 'A 12" screen.'],
    ['lone mark', 'It said " and no more.'],
    ['many', '" \' “ ‘ « „ said” he '.repeat(5)],
    ['decoration', `x ${'"'.repeat(31)}`],
  ])('%s', (_name, broken) => {
    for (const text of [`${broken}\n${clean}`, `${clean}\n${broken}\n${clean}`]) {
      const at = text.length - clean.length
      expect(
        read(text)
          .quoted.filter((q) => q.outerStart >= at)
          .map((q) => '  '.repeat(q.depth) + text.slice(q.start, q.end)),
      ).toEqual(spans)
    }
  })
})

describe('missing marks', () => {
  table([
    ['no closing mark', '“We will win.', ['We will win. …'], ['unclosed-quote 0']],
    ['no closing mark before the narrator', '“We will win, Trump said.', ['We will win, …'], ['unclosed-quote 0']],
    ['the narrator inverted', '"We will win, said Trump, who won.', ['We will win, …'], ['unclosed-quote 0']],
    ['the narrator with a title', '"We will win, the minister said.', ['We will win, …'], ['unclosed-quote 0']],
    [
      'no closing mark before the next quote',
      '"We want peace, he said. "But not at any price," he added.',
      ['We want peace, …', 'But not at any price,'],
      ['unclosed-quote 0'],
    ],
    [
      'curly',
      '“We want peace, he said. “But not at any price,” he added.',
      ['We want peace, …', 'But not at any price,'],
      ['unclosed-quote 0'],
    ],
    [
      'a fragment ends with its sentence',
      'He will “fight hard for it. Polls disagree. So do we.',
      ['fight hard for it. …'],
      ['unclosed-quote 8'],
    ],
    [
      'a fragment ends with its brackets',
      'Voters (those “very keen) chose him.',
      ['very keen …'],
      ['unclosed-quote 14'],
    ],
    [
      'no closing mark inside',
      '“I said, ‘No more,” Rubio said.',
      ['I said, ‘No more,', '  No more, …'],
      ['unclosed-quote 9'],
    ],
    ['no opening mark', 'We will win,” Trump said.', ['We will win, …'], ['unopened-quote 12']],
    [
      'no opening mark, straight',
      'We will win," Trump said. "Soon."',
      ['We will win, …', 'Soon.'],
      ['unopened-quote 12'],
    ],
    [
      'no opening mark behind the narrator',
      '“Yes,” he said. We will win.” He left.',
      ['Yes,', 'We will win. …'],
      ['unopened-quote 28'],
    ],
    ['no opening mark behind “said,”', 'Trump said, We will win.”', ['We will win. …'], ['unopened-quote 24']],
    [
      'no opening mark behind a quote that ended',
      `He'd be glad"What do they hide?" This may be a stall," the aide said.`,
      ['What do they hide?', 'This may be a stall, …'],
      ['unopened-quote 53'],
    ],
    [
      'no opening mark around a nested quote',
      'We call it ‘peace’ and like it,” he said.',
      ['We call it ‘peace’ and like it, …', '  peace'],
      ['unopened-quote 31'],
    ],
    [
      'no opening mark, single',
      'We will win,’ Starmer said. ‘Soon.’',
      ['We will win, …', 'Soon.'],
      ['unopened-quote 12'],
    ],
    ['a closing mark that ends nothing', 'The earlier undercard” debate was good.', [], ['unopened-quote 21']],
  ])
})

describe('a stray apostrophe swallows no quote', () => {
  table([
    [
      'in front',
      'He said: \'Ndrine ran it. "It is over," he said.',
      ['Ndrine ran it. …', 'It is over,'],
      ['unclosed-quote 9'],
    ],
    [
      'behind',
      '"It is over," he said. That was the end.\'',
      ['It is over,', 'That was the end. …'],
      ['unopened-quote 40'],
    ],
  ])
})

describe('the narrator ends an unclosed quote, although the next paragraph opens one', () => {
  table([
    ['he said', '“We won, he said.\n“We lost,” she said.', ['We won, …', 'We lost,'], ['unclosed-quote 0']],
    [
      'inverted',
      '“We won, said Rubio on Monday.\n“We lost,” she said.',
      ['We won, …', 'We lost,'],
      ['unclosed-quote 0'],
    ],
    [
      'but the speaker may tell what others said',
      '“I met him, he said we won. So.\n“Good,” she said.',
      ['I met him, he said we won. So. →1', 'Good,'],
    ],
  ])
})

describe('doubled, turned and mismatched marks', () => {
  table([
    ['doubled', '““We will win,”” Trump said.', ['We will win,'], ['doubled-mark 1', 'doubled-mark 15']],
    [
      'doubled, as spreadsheets do',
      '""We will win,"" Trump said.',
      ['We will win,'],
      ['doubled-mark 1', 'doubled-mark 15'],
    ],
    ['turned at the start', '”We will win,” Trump said.', ['We will win,'], ['turned-mark 0']],
    [
      'turned at the start, behind an invisible character',
      '\u202a”Great,” wrote a user.',
      ['Great,'],
      ['turned-mark 1'],
    ],
    ['turned at the end', '“We will win,“ Trump said. “Soon.”', ['We will win,', 'Soon.'], ['turned-mark 13']],
    [
      'turned in mid-sentence',
      'It is “the best“ and “the first” of all.',
      ['the best', 'the first'],
      ['turned-mark 15'],
    ],
    [
      'turned, its space on the wrong side',
      '“We must go,” she wrote.” It matters to all of us.”',
      ['We must go,', 'It matters to all of us.'],
      ['turned-mark 24'],
    ],
    ['turned, single', 'I cried ‘over my dead body‘, she said.', ['over my dead body'], ['turned-mark 26']],
    [
      'curly closed by straight',
      '“We will win," Trump said. "Soon.”',
      ['We will win,', 'Soon.'],
      ['mismatched-mark 13', 'mismatched-mark 33'],
    ],
    ['double closed by single', '“Let us go,’ he said. “Now.”', ['Let us go,', 'Now.'], ['mismatched-mark 11']],
  ])
})

describe('lost spaces and line breaks', () => {
  table([
    ['a closing and an opening mark run together', '“We win.”“They lose.”', ['We win.', 'They lose.']],
    ['straight', '"We win.""They lose."', ['We win.', 'They lose.']],
    ['three straight ones', '"We win.""They lose.""So it goes," he said.', ['We win.', 'They lose.', 'So it goes,']],
    ['a sentence and an opening mark', 'He left.“We win,” he said.“Soon.”She stayed.', ['We win,', 'Soon.']],
    ['straight, in one line', 'He left."We win," he said."Soon."She stayed.', ['We win,', 'Soon.']],
    [
      'the quote goes on where a line break was',
      '“We go on. “And we end,” he said.',
      ['We go on. →1', 'And we end,'],
      ['unclosed-quote 0'],
    ],
  ])
})

describe('what is no quotation', () => {
  table([
    ['signs of markdown', 'He said **"yes"** and *“no”*, "**maybe**".', ['yes', 'no', '**maybe**']],
    ['nothing between the marks', 'He said “” and "" and left.', []],
    ['marks of HTML attributes', '<a href="https://example.org">“Yes,”</a> he said.', ['Yes,']],
    ['breadcrumbs', 'Home » News » World', []],
    ['a rule of marks', `${"'".repeat(40)} end of text`, []],
    ['no text at all', '', []],
  ])
})

test('content and outer bounds', () => {
  const text = 'He said “ yes ” and “no.'
  const [yes, no] = read(text).quoted
  expect(text.slice(yes.start, yes.end)).toBe('yes')
  expect(text.slice(yes.outerStart, yes.outerEnd)).toBe('“ yes ”')
  expect(yes).toMatchObject({ mark: 'double', depth: 0, parent: null, next: null, closed: true })
  expect(text.slice(no.outerStart, no.outerEnd)).toBe('“no.')
  expect(no.closed).toBe(false)
})

test('segments are the outermost spans', () => {
  const text = '“I said, ‘Go,’” he said. “Now.”'
  const { segments } = read(text)
  expect(segments.map((s) => text.slice(s.start, s.end))).toEqual(['I said, ‘Go,’', 'Now.'])
  expect(segments.every((s) => s.quoted)).toBe(true)
})

test('a diagnostic points at its mark', () => {
  const text = '“We will win,“ Trump said.'
  expect(read(text).diagnostics).toEqual([
    {
      code: 'turned-mark',
      start: 13,
      end: 14,
      message: 'This quotation mark is turned the wrong way: it closes a quote.',
    },
  ])
})
