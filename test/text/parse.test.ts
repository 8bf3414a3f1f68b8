import { describe, expect, it } from 'vitest'
import { parse } from '../../src/text/parse.js'

const sentences = (text: string) => {
  const doc = parse(text)
  return doc.sentences.map((s) => text.slice(s.start, s.end))
}
const words = (text: string) => parse(text).tokens.map((t) => text.slice(t.start, t.end))

describe('sentences', () => {
  it.each([
    [
      'a party and state after a name',
      'Sen. Ann Holt, D-N.Y., agreed. He left.',
      ['Sen. Ann Holt, D-N.Y., agreed.', 'He left.'],
    ],
    ['a bracketed party', 'Rep. Bo Lund (R-N.C.) said no.', ['Rep. Bo Lund (R-N.C.) said no.']],
    [
      'a line break ends a sentence',
      'A headline without a stop\nThe story begins.',
      ['A headline without a stop', 'The story begins.'],
    ],
    ['a platform’s letter and a full stop', 'She said so on X. He left.', ['She said so on X.', 'He left.']],
    ['a platform’s letter and a tab', 'She said so on X.\t', ['She said so on X.']],
    ['a country’s full stops', 'It grew in the U.S. Critics doubt it.', ['It grew in the U.S.', 'Critics doubt it.']],
    ['a country within a name', 'He met the U.S. Senate today.', ['He met the U.S. Senate today.']],
    ['an hour', 'It began at 5 p.m. Police were there.', ['It began at 5 p.m.', 'Police were there.']],
    ['an hour and its day', 'It began at 5 p.m. Monday in Cork.', ['It began at 5 p.m. Monday in Cork.']],
    ['a word that looks like an abbreviation', 'She said no. He left.', ['She said no.', 'He left.']],
    [
      'words before a quotation that look like abbreviations',
      'Ana came in. “Well,” she said. He sat. “No.” Tom rose.',
      ['Ana came in.', '“Well,” she said.', 'He sat.', '“No.”', 'Tom rose.'],
    ],
    ['a quotation that goes on', '“No.” he said.', ['“No.” he said.']],
    ['a paragraph that ends so', 'He came in.\n“No.”\nTom rose.', ['He came in.', '“No.”', 'Tom rose.']],
    [
      'a title in short',
      'Maj. Amy Brook and Sens. Bo Lund and Al Roe left.',
      ['Maj. Amy Brook and Sens. Bo Lund and Al Roe left.'],
    ],
    ['a number', 'She lives at No. 10 and at No. Ten.', ['She lives at No. 10 and at No. Ten.']],
    ['a small letter goes on', '“Really?” he asked.', ['“Really?” he asked.']],
  ])('%s', (_, text, expected) => expect(sentences(text)).toEqual(expected))
})

describe('tokens', () => {
  it.each([
    [
      'letters that the tagger does not know stay inside their word',
      'Recep Tayyip Erdoğan met Ingrida Ruginienė.',
      ['Recep', 'Tayyip', 'Erdoğan', 'met', 'Ingrida', 'Ruginienė', '.'],
    ],
    ['a pronoun and its verb', "“I’m ill.” I'm not.", ['“', 'I', '’m', 'ill', '.', '”', 'I', "'m", 'not', '.']],
    ['a party and state are one', 'D-N.Y. and I-95', ['D-N.Y.', 'and', 'I-95']],
    ['a title in short has its full stop', 'He met Adm. Bo Lund.', ['He', 'met', 'Adm.', 'Bo', 'Lund', '.']],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected))

  it('are slices of the text, in order, whatever the white space', () => {
    const text = '\u00a0He\u2003 said:\t“No\u202f!”\r\n\r\n  Then\u2028he left .'
    const doc = parse(text)
    let at = 0
    for (const token of doc.tokens) {
      expect(token.start).toBeGreaterThanOrEqual(at)
      expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.lower)
      at = token.end
    }
    expect(doc.paragraphs).toHaveLength(3)
  })

  it('takes linear time on a word without end and on a line without end', () => {
    const time = (text: string) => {
      const before = performance.now()
      parse(text)
      return performance.now() - before
    }
    for (const unit of ['x', 'he said that ', '“']) {
      time(unit.repeat(5000))
      const short = Math.max(time(unit.repeat(20_000)), 5)
      expect(time(unit.repeat(80_000)) / short).toBeLessThan(20)
    }
  })
})
