import { expect, it, vi } from 'vitest'
import model from 'wink-eng-lite-web-model'
import { readLine } from '../../src/text/wink.js'

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
