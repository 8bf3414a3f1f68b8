import { describe, expect, it } from 'vitest'
import { extractRecord } from '../../src/record.js'

/** “modality, source: words” of each quote, in reading order. */
const readings = (text: string) =>
  extractRecord({ id: 'x', text }).quotes.map(
    ({ modality, source, text: words }) => `${modality}, ${source?.text ?? '-'}: ${words}`,
  )

describe('whether it has been said', () => {
  it.each([
    ['said', 'Marco Rubio said that the harbour would close.', 'asserted'],
    ['did not say', 'Marco Rubio did not say that the harbour would close.', 'negated'],
    ['never said, in marks', 'Marco Rubio never called the harbour “a hole in the map.”', 'negated'],
    ['behind the words', '“The harbour will close,” Marco Rubio did not say.', 'negated'],
    ['denied saying', 'Marco Rubio denied saying that the harbour would close.', 'negated'],
    ['denied that', 'Marco Rubio denied that the harbour would close.', 'negated'],
    ['refused to say', 'Marco Rubio refused to say whether the harbour would close.', 'negated'],
    ['stopped short of', 'Marco Rubio stopped short of saying that the harbour would close.', 'negated'],
    ['nobody', 'No official has said that the harbour would close.', 'negated'],
    ['neither', 'Neither Rubio nor Lavrov said that the harbour would close.', 'negated'],
    ['not true that', 'It is not true that Marco Rubio said the harbour would close.', 'negated'],
    ['without', 'Without saying that the harbour would close, Marco Rubio sent the ferries home.', 'negated'],
    ['might', 'Marco Rubio might say that the harbour will close.', 'hypothetical'],
    ['if', 'If Marco Rubio says that the harbour will close, the ferrymen will strike.', 'hypothetical'],
    ['had', 'Had Marco Rubio said that the harbour would close, they would have struck.', 'hypothetical'],
    ['did he?', 'Did Marco Rubio say that the harbour would close?', 'hypothetical'],
    ['imagine', 'Imagine Marco Rubio saying, “The harbour is closed.”', 'hypothetical'],
    ['will', 'Marco Rubio will say in a speech on Friday that the harbour must close.', 'announced'],
    ['is expected to', 'Marco Rubio is expected to say on Friday that the harbour will close.', 'announced'],
    ['would, of the past', 'Marco Rubio would later say that the harbour was closed.', 'asserted'],
    ['would say only', 'Marco Rubio would say only that “the harbour is a harbour.”', 'asserted'],
    ['not only', 'Marco Rubio not only said that the harbour would close but named the day.', 'asserted'],
    ['did not hesitate', 'Marco Rubio did not hesitate to say that the harbour would close.', 'asserted'],
    ['an idiom', 'Marco Rubio didn’t mince words: “The harbour is dead.”', 'asserted'],
    ['denied, of his own words', '“I never closed it,” Marco Rubio denied.', 'asserted'],
    ['a negation among the words', 'Marco Rubio said that he did not believe it.', 'asserted'],
  ])('%s', (_, text, modality) => {
    expect(readings(text)[0]).toMatch(new RegExp(`^${modality}, `))
  })

  it.each([
    [
      'denied having said',
      'Rubio denied having said the harbour was “a hole.”',
      'negated, Rubio: the harbour was a hole.',
    ],
    [
      'supposed',
      'Suppose Lavrov told them that the harbour was shut.',
      'hypothetical, Lavrov: that the harbour was shut',
    ],
    [
      'what would follow',
      'If Rubio says that it will close, the ferrymen will strike.',
      'hypothetical, Rubio: that it will close',
    ],
    ['expected', 'Rubio is expected to say on Friday that it will close.', 'announced, Rubio: that it will close'],
  ])('who it is about, and the words: %s', (_, text, reading) => {
    expect(readings(text)[0]).toBe(reading)
  })

  it('a report inside one that is denied is denied', () => {
    const [, inner] = readings('Ushakov denied that Putin had warned diplomats that the talks would fail.')
    expect(inner).toBe('negated, Putin: that the talks would fail')
  })
})
