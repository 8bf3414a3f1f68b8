import { describe, expect, it } from 'vitest'
import { extractRecord } from '../../src/record.js'

/** “speaker: words” of each record, inner ones behind a “<” and the id of the outer one. */
const levels = (text: string) =>
  extractRecord({ id: 'x', text }).quotes.map(
    ({ parent, speaker, text: words }) => `${parent ? `<${parent} ` : ''}${speaker?.name ?? '-'}: ${words}`,
  )

describe('reports inside reports', () => {
  it.each<[string, string, string[]]>([
    [
      'without “that”',
      'Ushakov said Putin warned that the talks would fail.',
      ['Ushakov: Putin warned that the talks would fail', '<q1 Vladimir Putin: that the talks would fail'],
    ],
    [
      'past perfect, and somebody told',
      'Ushakov said Putin had told Trump the talks would fail.',
      ['Ushakov: Putin had told Trump the talks would fail', '<q1 Vladimir Putin: the talks would fail'],
    ],
    [
      'a pronoun inside',
      'Marco Rubio said he had warned that the port would close.',
      ['Marco Rubio: he had warned that the port would close', '<q1 Marco Rubio: that the port would close'],
    ],
    [
      'two clauses inside',
      'Rubio said Lavrov insisted the port was open and that the ships were safe.',
      [
        'Marco Rubio: Lavrov insisted the port was open and that the ships were safe',
        '<q1 Sergey Lavrov: the port was open and that the ships were safe',
      ],
    ],
    [
      'three levels',
      'Zelenskyy said that Witkoff says that Putin says that the war will end.',
      [
        'Volodymyr Zelenskyy: that Witkoff says that Putin says that the war will end',
        '<q1 Steve Witkoff: that Putin says that the war will end',
        '<q2 Vladimir Putin: that the war will end',
      ],
    ],
    [
      'three levels, of which the outermost is found last',
      'Putin warned that Trump had claimed the talks were dead, Ushakov said.',
      [
        'Ushakov: Putin warned that Trump had claimed the talks were dead',
        '<q1 Vladimir Putin: that Trump had claimed the talks were dead',
        '<q2 Donald Trump: the talks were dead',
      ],
    ],
    [
      'inner words in marks',
      'Rubio said Lavrov told him, “We have time, and you have elections.”',
      [
        'Marco Rubio: Lavrov told him We have time, and you have elections.',
        '<q1 Sergey Lavrov: We have time, and you have elections.',
      ],
    ],
    [
      'a name for something',
      'Ushakov said Putin called the talks “a theatre without a stage.”',
      [
        'Ushakov: Putin called the talks a theatre without a stage.',
        '<q1 Vladimir Putin: the talks a theatre without a stage.',
      ],
    ],
    [
      'quoted as saying',
      'The paper quoted Mr Netanyahu as saying that the war would go on.',
      [
        'the paper: Mr Netanyahu as saying that the war would go on',
        '<q1 Benjamin Netanyahu: that the war would go on',
      ],
    ],
    [
      'when somebody was told',
      'Ana Ruiz argued that Putin had told a colleague the next day that he was leaving.',
      [
        'Ana Ruiz: that Putin had told a colleague the next day that he was leaving',
        '<q1 Vladimir Putin: that he was leaving',
      ],
    ],
    [
      'when somebody was told, by a year',
      'Ana Ruiz noted that Putin had told an officer in 2019 that he was leaving.',
      [
        'Ana Ruiz: that Putin had told an officer in 2019 that he was leaving',
        '<q1 Vladimir Putin: that he was leaving',
      ],
    ],
    [
      'the second verb of a subject',
      '“Lavrov would look at a map and say, ‘We are lost again,’” Ana Ruiz said.',
      ['Ana Ruiz: Lavrov would look at a map and say, ‘We are lost again,’', '<q1 Sergey Lavrov: We are lost again,'],
    ],
    [
      'according to, in front',
      'According to Ushakov, Putin warned that the talks would fail.',
      ['Ushakov: Putin warned that the talks would fail', '<q1 Vladimir Putin: that the talks would fail'],
    ],
    [
      'the outer verb behind',
      'Putin warned that the talks would fail, Ushakov said.',
      ['Ushakov: Putin warned that the talks would fail', '<q1 Vladimir Putin: that the talks would fail'],
    ],
    [
      'two speakers inside',
      'The ministry said Lavrov and Rubio agreed that the talks should go on.',
      [
        'ministry: Lavrov and Rubio agreed that the talks should go on',
        '<q1 Sergey Lavrov and Marco Rubio: that the talks should go on',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(levels(text)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['what somebody says that he thinks', 'Rubio said he thinks Putin wants peace.'],
    ['who was told', 'Rubio said she was told that the sea belonged to nobody.'],
    ['a participle', 'Rubio said his announced plans to visit the port were off.'],
    ['so many … that', 'Rubio said Lavrov tells so many stories that nobody listens.'],
  ])('no level of its own: %s', (_, text) => {
    expect(levels(text)).toHaveLength(1)
  })
})
