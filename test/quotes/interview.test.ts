import { describe, expect, it } from 'vitest'
import { extractRecord } from '../../src/record.js'

/** “speaker: words” of each record. */
const said = (text: string) =>
  extractRecord({ id: 'x', text }).quotes.map(({ speaker, text: words }) => `${speaker?.name ?? '-'}: ${words}`)

describe('interviews and transcripts', () => {
  it.each<[string, string, string[]]>([
    [
      'questions and answers without labels, the questions in bold',
      `Interview with Ed Miliband

**How many turbines will you build?**

As many as the wind allows. We have a plan.

**And who pays?**

I do, like everybody.`,
      ['Ed Miliband: As many as the wind allows. We have a plan.', 'Ed Miliband: I do, like everybody.'],
    ],
    [
      'only the first answer has a label',
      `How does it feel to be back?

Emma Raducanu: It feels like a first day at school.

Were you nervous?

I was nervous in the car.`,
      ['Emma Raducanu: It feels like a first day at school.', 'Emma Raducanu: I was nervous in the car.'],
    ],
    [
      'what somebody has said, put to them',
      `Interview with Tessa Brand

Where were you when you heard?

In the shed. I was welding a gate.

You’ve said you nearly gave up.

I did give up. I was bored by Easter.

What did your mother say?

I never asked her.`,
      [
        'Tessa Brand: In the shed. I was welding a gate.',
        'Tessa Brand: I did give up. I was bored by Easter.',
        'Tessa Brand: I never asked her.',
      ],
    ],
    [
      'a question between two quotations',
      `“I would play fewer games,” said Pep Guardiola.

And the money?

“The money is never tired.”`,
      ['Pep Guardiola: I would play fewer games,', 'Pep Guardiola: The money is never tired.'],
    ],
    [
      'questions and answers on one line',
      `Carlos Alcaraz spoke to reporters in Turin.

Q: What do you tell young players? A: I tell them to wait. Q. For what? A. For rain.`,
      [
        '-: What do you tell young players?',
        'Carlos Alcaraz: I tell them to wait.',
        '-: For what?',
        'Carlos Alcaraz: For rain.',
      ],
    ],
    [
      'a debate in parliament',
      `SPEAKER: Order. The member for Cork will resume his seat.

Mr O’BRIEN: On a point of order, the vote was at six.

SPEAKER: It was moved.`,
      [
        'SPEAKER: Order. The member for Cork will resume his seat.',
        'O’Brien: On a point of order, the vote was at six.',
        'SPEAKER: It was moved.',
      ],
    ],
    [
      'a record of a committee, whose labels end with full stops',
      `Senator HALE. Ms. Ruiz, did you sign this contract?

Ms. RUIZ. Yes. I did.

Senator HALE. And you knew what it meant?

Ms. RUIZ. I knew what it said.`,
      [
        'Hale: Ms. Ruiz, did you sign this contract?',
        'Ruiz: Yes. I did.',
        'Hale: And you knew what it meant?',
        'Ruiz: I knew what it said.',
      ],
    ],
    ['but no other capitals before a full stop', 'Mr. SMITH. That is what the door said. He knocked.', []],
    [
      'a label with an office, and one with a number',
      `HEIDI ALEXANDER, TRANSPORT SECRETARY: It was inspected in March.

RADIO 5 LIVE: By whom?

ALEXANDER: By engineers.`,
      ['Heidi Alexander: It was inspected in March.', 'Heidi Alexander: By engineers.'],
    ],
    [
      'the text of a speech, and what others said in it',
      `Remarks by President Zelenskyy at the harbour

Thank you. Three years ago I stood here and asked for helmets.

We want to say one thing about fear. It builds walls.

My driver told me, “You look tired today.” I laughed.`,
      [
        'Volodymyr Zelenskyy: Thank you. Three years ago I stood here and asked for helmets. We want to say one thing about fear. It builds walls. My driver told me, “You look tired today.” I laughed.',
        'my driver: You look tired today.',
      ],
    ],
    [
      'a guest',
      `With me is the mayor of London, Sadiq Khan.

Host: Why are the buses late?

Guest: Because of the roads.

Host: Is that a joke?

Guest: Half of it.`,
      [
        'Host: Why are the buses late?',
        'Sadiq Khan: Because of the roads.',
        'Host: Is that a joke?',
        'Sadiq Khan: Half of it.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expect.arrayContaining(expected))
  })

  it('articles that ask and answer themselves are none', () => {
    const text = `What we know of the harbour talks with Ana Ruiz

Who takes part?

Both ministries and the union send their people on Monday.

What happens next?

The port stays shut until both have signed.`
    expect(said(text)).toEqual([])
  })
})
