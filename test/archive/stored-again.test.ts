import { expect, it } from 'vitest'
import { openFor } from './opened.js'
import { news } from './records.js'

const archive = await openFor('embedded')
const article = (n: number) =>
  news({
    id: `often-${n}`,
    said: [{ who: 'Ada Quill', words: `Bridge number ${n} of this long river will be open by the spring.` }],
  })
/** Stores articles of one speaker, from one number up to another. */
async function fill(from: number, to: number): Promise<void> {
  const items = Array.from({ length: to - from }, (_, i) => article(from + i))
  for (let i = 0; i < items.length; i += 250) await archive.storeMany(items.slice(i, i + 250))
}
/** Milliseconds that one article takes to be stored again: the best of several, since other programs run here, too. */
async function storedAgain(): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
    const begun = performance.now()
    const { record, text } = article(i)
    await archive.store(record, text)
    times.push(performance.now() - begun)
  }
  return Math.min(...times)
}

it('costs about as much where its speaker stands in eight times as many articles', { timeout: 180_000 }, async () => {
  await fill(0, 500)
  const few = await storedAgain()
  await fill(500, 4000)
  const many = await storedAgain()
  // In proportion it would be 8 times, and is less, since most of it does not depend on them; in the square 64 times.
  expect(many / few).toBeLessThan(16)
})
