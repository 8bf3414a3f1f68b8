import { expect, test } from 'vitest'
import { extract } from '../src/extract.js'

const sureness = (text: string) => extract({ text }).quotes.map(({ confidence }) => confidence)

test('a quote in the first paragraph is as sure as one alone; a title above it changes nothing', () => {
  const lead = '“We will not accept a ceasefire without guarantees for the harbour,” Marco Rubio said on Monday.'
  const more = 'The talks had been planned for weeks, and nobody expected much of them before the summer.'
  const [alone] = sureness(lead)
  expect(alone).toBeGreaterThan(0.9)
  expect(sureness(`${lead}\n\n${more}`)).toEqual([alone])
  expect(sureness(`Rubio Stands Firm on Harbour\n\n${lead}\n\n${more}`)).toEqual([alone])
})
