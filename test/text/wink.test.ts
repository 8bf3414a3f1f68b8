import { describe, expect, it, vi } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { chunkOf, readChunk } from '../../src/text/chunks.js'
import { readLine } from '../../src/text/wink.js'
import { listFixtures, readFixture } from '../fixtures/read.js'

describe('a chunk put together from its parts is what wink-nlp makes of it whole', () => {
  const openings = ['', '“', '"', '‘', "'", '(', '[', '``', "''"]
  const endings = [
    ...[
      '',
      '.',
      ',',
      '”',
      '"',
      '’',
      "'",
      ')',
      ']',
      '…',
      '!',
      ';',
      '?',
      ':',
      '—',
      "''",
      "'s",
      '’s',
      "'s,",
      '’s.',
      '’s”',
    ],
    ...['.”', ',”', '?’”', ".''", '..', '...', '.)', ').', ');', '?):', '.…', '”.', '.”)'],
  ]
  it.each([
    ...['word', 'Telling', 'Zelensky', 'fraudulent', 'Inc', 'Mr', 'cannot', 'USA', 'It', 'gonna', 'Corp', 'all', 'he'],
    ...[
      'co-op',
      'well-known',
      'anti-war',
      'north-south-west',
      'father-in-law',
      'fraud-ridden',
      'US-led',
      'e-mail',
      'Jong-un',
    ],
  ])('%s', (core) => {
    for (const opening of openings)
      for (const ending of endings) {
        const text = opening + core + ending
        expect(chunkOf(text), text).toEqual(readChunk(text))
      }
  })
})

it('reads lines as wink-nlp does', () => {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const lines = listFixtures()
    .flatMap((slug) => readFixture(slug).text.split(/[\n\r\u2028\u2029]+/))
    // The British hour, and words between which a line break was lost, are read in another way, on purpose.
    .filter((line) => line.trim() && !/\d\.\d\d[ap]m|\b(?:[a-z]{3,}|[A-Z]{2,4}T)[A-Z][a-z]/.test(line))
  expect(lines.length).toBeGreaterThan(400)
  for (const line of lines) {
    const { words, starts, tags, sentences } = readLine(line)
    const doc = nlp.readDoc(line)
    expect(words.map(({ length }, i) => line.slice(starts[i], starts[i] + length))).toEqual(doc.tokens().out())
    expect(tags, line).toEqual(doc.tokens().out(nlp.its.pos))
    expect(sentences, line).toEqual(doc.sentences().out(nlp.its.span as never))
  }
})

it('reads a British hour as one word that ends no sentence, and the stop behind it as one', () => {
  const line = 'It left at 2.14am, they said, and came at 9.30pm. Nobody saw it.'
  const { words, starts, sentences } = readLine(line)
  const tokens = words.map(({ length }, i) => line.slice(starts[i], starts[i] + length))
  expect(tokens).toContain('2.14am')
  expect(sentences).toHaveLength(2)
})

it('parts a word from the name behind it where a line break was lost', () => {
  const line = 'Minister postpones tripAnthony Albanese said AESTPremier Crisafulli had an iPhone.'
  const { words, starts } = readLine(line)
  const tokens = words.map(({ length }, i) => line.slice(starts[i], starts[i] + length))
  expect(tokens.join(' ')).toContain('postpones trip Anthony Albanese said')
  expect(tokens).toContain('iPhone')
})

it('begins anew after very many new words, as often as need be, and reads on as before', () => {
  // Each call makes a string inside the model twice as long: after some twenty no string is long enough.
  const asked = vi.spyOn(model as unknown as { metaCER(): unknown }, 'metaCER')
  const core = vi.spyOn(model as unknown as { core(): unknown }, 'core')
  const line = 'The Prime Minister told reporters that nobody had agreed.'
  const before = readLine(line)
  for (let word = 0; core.mock.calls.length < 3; ) {
    const words = Array.from({ length: 2000 }, () => `w${(word++).toString(36)}x`)
    readLine(words.join(' '))
  }
  expect(readLine(line)).toEqual(before)
  expect(asked).not.toHaveBeenCalled()
}, 60_000)
