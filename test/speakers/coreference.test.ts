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
  ])('%s', (_, text, answer) => expect(said(text).at(-1)).toBe(answer))
})
