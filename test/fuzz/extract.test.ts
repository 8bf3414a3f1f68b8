import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsFor } from '../../scripts/fuzz/properties.js'
import { anyArticle, LONG } from '../../scripts/fuzz/texts.js'
import { extractRecord } from '../../src/record.js'
import { listFixtures, readFixture } from '../fixtures/read.js'

/** The short form of `npm run fuzz`. Whatever it once found stands below as an example. */
describe('extract, for any string', () => {
  it.each([
    ['nothing', ''],
    ['one mark', '“'],
    ['sources without a letter', '\u0000 \u0007 said “\u0000 \u0007 said “\u0000 \u0007 said “\u0000 \u0007 said “'],
    ['half a character', '\ud83d'],
    [
      'two spellings with one id',
      '„ hasOwnProperty said ``„ hasOwnProperty said ``„ hasOwnProperty said ``„ hasOwnProperty said ``',
    ],
    ['a label and a name with one id', 'on Telegram Marco Rubio \n SMITH: saidon Telegram Marco Rubio \n SMITH: said'],
    ['a source that begins with “and”', 'and Marco Rubio constructor according to'],
    ['names of object members', 'constructor said: “__proto__,” toString told hasOwnProperty.'],
  ])('%s', (_name, text) => {
    expect(() => holdsFor(text)).not.toThrow()
  })

  it('holds on generated texts', () => {
    fc.assert(fc.property(anyArticle, holdsFor), { numRuns: 20_000, seed: 1 })
  }, 600_000)

  it('holds on articles cut anywhere', () => {
    const texts = listFixtures().map((slug) => readFixture(slug).text)
    const piece = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 600 }))
      .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length))
    fc.assert(fc.property(piece, holdsFor), { numRuns: 5_000, seed: 1 })
  }, 600_000)

  it.each(Object.entries(LONG))('takes time in proportion to length: %s', (_name, make) => {
    const begun = performance.now()
    extractRecord({ id: 'long', text: make(40_000) })
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})
