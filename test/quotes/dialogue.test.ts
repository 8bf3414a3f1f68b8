import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

/** Every record as “speaker: content”, in reading order; a vertical bar in the text stands for the end of a paragraph. */
function records(written: string): string[] {
  const text = written.replaceAll('|', '\n\n')
  const { quotes, speakers } = extract({ text })
  return quotes.map(({ speaker, segments }) => {
    const content = segments.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${speaker === null ? '-' : speakers[speaker].name}: ${content}`
  })
}

describe('people who talk in a story', () => {
  const cases: [string, string, string[]][] = [
    ['what hands and eyes do says nothing', 'Ines looked at him for a while. Then she turned back to the window.', []],
    ['a deed before the words', 'Ines hung the towel up. “You are early.”', ['Ines: You are early.']],
    ['a deed behind the words', '“The ferry.” Karl hung his coat on the door.', ['Karl: The ferry.']],
    [
      'a deed between the words',
      '“The ferry.” Karl wiped his glasses. “It turned back at the light.”',
      ['Karl: The ferry. … It turned back at the light.'],
    ],
    [
      'who tells the story',
      'Karl came in. I put down the tray. “You are early.”|“Am I?” Karl sat down.',
      ['-: You are early.', 'Karl: Am I?'],
    ],
    [
      'a body that does something is no speaker',
      '“We have never paid a cent of it.” Apple has appealed.',
      ['-: We have never paid a cent of it.'],
    ],
    [
      'two who talk in turn, one of them called she',
      'Ines hung the towel up. “You are early.”|“The ferry turned back,” Karl said.|“It always does.”|“It did not in June.”|“That was luck,” she said.|“Was it?”',
      [
        'Ines: You are early.',
        'Karl: The ferry turned back,',
        'Ines: It always does.',
        'Karl: It did not in June.',
        'Ines: That was luck,',
        'Karl: Was it?',
      ],
    ],
    [
      'who is called by name does not speak',
      '“Sit down,” Ines said.|“I would rather stand,” Karl said.|“Please, Ines, let me stand here.”',
      ['Ines: Sit down,', 'Karl: I would rather stand,', 'Karl: Please, Ines, let me stand here.'],
    ],
    [
      'an answer to nobody known',
      '“They will drain the lower field,” Karl said.|“Who says?”|“The council. A man came with a map.”',
      ['Karl: They will drain the lower field,', '-: Who says?', 'Karl: The council. A man came with a map.'],
    ],
    [
      'the family of who tells the story',
      'Karl came in. My grandmother poured two glasses. “What kind of man?” she asked.',
      ['my grandmother: What kind of man?'],
    ],
    [
      'a man called something',
      'The mayor was there. Then a man called Rick stood up. “Normally it is four,” he said.',
      ['Rick: Normally it is four,'],
    ],
    [
      'one who comes in',
      'My sister Ruth came in. “Always,” she said.|Karl sat. “No.” He rubbed his eyes.',
      ['Ruth: Always,', 'Karl: No.'],
    ],
    [
      'somebody without a name who does something',
      'An old man looked up from his paper. “You are not the usual one.”',
      ['an old man: You are not the usual one.'],
    ],
    [
      'who comes to the door, and who is in',
      'Ines came to the door.|“Mr. Hale? I’m from the agency.”|Hale put down his pen. “You are not the usual one.”|“She’s ill.”|“She is never ill.” He studied the ceiling. “What is wrong with her?”',
      [
        'Ines: Mr. Hale? I’m from the agency.',
        'Hale: You are not the usual one.',
        'Ines: She’s ill.',
        'Hale: She is never ill. … What is wrong with her?',
      ],
    ],
    [
      'one who speaks on is no exchange',
      'Karl Lund runs the ferry. “It turned back,” he said.|Ines Prado was aboard. “We all saw the light,” she said.|“Nobody was afraid of the water, because the harbour was so near.”',
      [
        'Karl Lund: It turned back,',
        'Ines Prado: We all saw the light,',
        'Ines Prado: Nobody was afraid of the water, because the harbour was so near.',
      ],
    ],
  ]
  it.each(cases)('%s', (_, text, expected) => {
    expect(records(text)).toEqual(expected)
  })
})

describe('a text that is told in dialogue', () => {
  const cases: [string, string, string[]][] = [
    [
      'old manners of saying, and turns however short',
      '“Are you quite warm, Aunt?” said Miss Vane to her one evening.|Mrs. Croft answered that she was not.|“Then I shall ring,” returned Miss Vane; “for the fire is nearly out.”|“Do nothing of the kind!” cried her aunt impatiently.|“You would rather freeze?”|That was too much.|“Ring, then. Who is to come?”|“Perkins.”|“Is he sober?”',
      [
        'Vane: Are you quite warm, Aunt?',
        'Croft: that she was not',
        'Vane: Then I shall ring, … for the fire is nearly out.',
        'Vane’s aunt: Do nothing of the kind!',
        'Vane: You would rather freeze?',
        'Vane’s aunt: Ring, then. Who is to come?',
        'Vane: Perkins.',
        'Vane’s aunt: Is he sober?',
      ],
    ],
    [
      'who keeps silent is whom somebody talks to',
      'The old man sat behind the stove.|“Did you go up?” the girl asked.|“I went.”|“And?”|“Nobody there.”',
      ['the girl: Did you go up?', 'the old man: I went.', 'the girl: And?', 'the old man: Nobody there.'],
    ],
    [
      'who calls twice gets no answer',
      '“Ines!” Karl shouted.|No answer.|“Ines!”|“What is it?” Ines called back.|“The boat.”|“Which boat?”',
      ['Karl: Ines!', 'Karl: Ines!', 'Ines: What is it?', 'Karl: The boat.', 'Ines: Which boat?'],
    ],
    [
      'the nephew of somebody is not that somebody',
      '“A fine day, uncle,” said Croft’s nephew.|“Is it?” said Croft.|“You might look out.”|“Why should I?”|“To see it.”',
      [
        'Croft’s nephew: A fine day, uncle,',
        'Croft: Is it?',
        'Croft’s nephew: You might look out.',
        'Croft: Why should I?',
        'Croft’s nephew: To see it.',
      ],
    ],
    [
      'who opens a talk and is named when the turn comes back',
      'The office was cold.|“Any post?”|“Two bills and a threat.”|“Signed?”|“The bills are.”|“Then file the threat under parks,” Karl said.',
      [
        'Karl: Any post?',
        '-: Two bills and a threat.',
        'Karl: Signed?',
        '-: The bills are.',
        'Karl: Then file the threat under parks,',
      ],
    ],
    [
      'who does something in a paragraph of its own says nothing in the next',
      'Ines was a small woman with cold hands.|“Breathe in,” Ines said.|Karl breathed in.|“And out. How long has it been?”|“Since June.”|“Which June?”',
      ['Ines: Breathe in,', 'Ines: And out. How long has it been?', 'Karl: Since June.', 'Ines: Which June?'],
    ],
    [
      'a play',
      'INES. Is that a ferry or a cloud?|KARL. By the look of it a ferry.|INES. It is more like a cloud.|KARL. Then it is a cloud.',
      [
        'Ines: Is that a ferry or a cloud?',
        'Karl: By the look of it a ferry.',
        'Ines: It is more like a cloud.',
        'Karl: Then it is a cloud.',
      ],
    ],
    [
      'the old man and the old woman are two',
      '“Is it far?” the old man asked.|“It is not,” the old woman said.|“Then why the hat?”|“Because it rains.”|“Does it?”',
      [
        'the old man: Is it far?',
        'the old woman: It is not,',
        'the old man: Then why the hat?',
        'the old woman: Because it rains.',
        'the old man: Does it?',
      ],
    ],
    [
      'a son and his mother',
      '“Mother,” cried the young man, “the ship is in!”|Mrs. Croft let fall her needlework. “Which ship?”|“Ours, Mother! She was sighted at noon.”',
      [
        'the young man: Mother, … the ship is in!',
        'Croft: Which ship?',
        'the young man: Ours, Mother! She was sighted at noon.',
      ],
    ],
    [
      'not where a newspaper goes on with one speaker',
      'Ines Prado said the line would not reopen this year.|“We have no parts and no money,” Prado said.|“The board will meet again in March and look at the figures.”|“Until then nothing on this coast is going to move.”',
      [
        'Ines Prado: the line would not reopen this year',
        'Ines Prado: We have no parts and no money,',
        'Ines Prado: The board will meet again in March and look at the figures.',
        'Ines Prado: Until then nothing on this coast is going to move.',
      ],
    ],
    [
      'how it was said is no part of who said it',
      '“You are late,” said Mrs Croft, not looking up.|Danso rubbed his eyes. “Fog,” he said.',
      ['Croft: You are late,', 'Danso: Fog,'],
    ],
  ]
  it.each(cases)('%s', (_, text, expected) => {
    expect(records(text)).toEqual(expected)
  })
})
