import { expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

/** Surnames that begin and end alike, so that each looks like a spelling of the next. */
function surname(i: number): string {
  let word = 'M'
  let rest = i * 7919 + 13
  for (let syllable = 0; syllable < 3; syllable++) {
    word += 'bcdfghklmnprstvz'[rest % 16] + 'aeiou'[(rest >> 4) % 5]
    rest = Math.floor(rest / 7) + 31 * syllable
  }
  return `${word}son`
}
const saidBy = (names: readonly string[]) => names.map((name) => `“It is late,” ${name} said.`).join('\n\n')

it('takes no time that grows with their square for many people of one first name', () => {
  let next = 0
  const cost = (people: number) => {
    const names = Array.from({ length: people }, () => `Zork ${surname(next++)}`)
    const started = process.cpuUsage()
    extract({ text: saidBy(names) })
    return process.cpuUsage(started).user
  }
  cost(50)
  const [few, many] = [cost(100), cost(400)]
  expect(many / few).toBeLessThan(8)
})

it('finds the other spelling of a name among a hundred', () => {
  const names = Array.from({ length: 100 }, (_, i) => `Zork ${surname(i)}`)
  const { speakers, quotes } = extract({
    text: saidBy(['Andrii Melnychuk', ...names, 'Andriy Melnichuk']),
  })
  expect(quotes.at(-1)!.speaker).toBe(quotes[0].speaker)
  expect(speakers[quotes[0].speaker!].name).toMatch(/Andri/)
})
