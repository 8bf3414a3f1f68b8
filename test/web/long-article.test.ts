import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.js'
import { serve } from './serve.js'

const WORDS = 100_000
const PARAGRAPH = [
  'Volodymyr Zelenskyy said on Monday that the talks would go on in the spring, and that nobody should expect more of them than they could hold.',
  '“We do not need another piece of paper,” Dmitry Peskov told reporters in the afternoon. “We need quiet nights, and we need them before the snow.”',
  'The ministry published the figures for the month, which were a little better than those of the month before, and said no more.',
].join(' ')

/** An article of 100,000 words, of paragraphs that differ by a number. */
const ARTICLE = Array.from(
  { length: Math.ceil(WORDS / PARAGRAPH.split(' ').length) },
  (_, i) => `${i + 1}. ${PARAGRAPH}`,
).join('\n\n')

/** Milliseconds that the page may stand still; above 200 people feel that something sticks (INP, “good”). The machine of the tests is small and shared. */
const STILL_MS = 200

describeInBrowser('An article of 100,000 words', serve, (open) => {
  it('is read, scrolled, pointed at and filtered smoothly', async () => {
    const tab = await open()
    await tab.evaluate((article) => navigator.clipboard.writeText(article), ARTICLE)
    await tab.getByLabel('Article', { exact: true }).focus()
    const before = Date.now()
    await tab.keyboard.press('ControlOrMeta+v')
    await tab.getByText('text (recognised)').waitFor({ state: 'attached' })
    expect(Date.now() - before, 'pasting').toBeLessThan(3000)
    await tab.getByRole('button', { name: 'Find the quotes' }).click()
    await tab.locator('.article mark').first().waitFor({ timeout: 60_000 })
    const paragraphs = await tab.locator('.paragraph').count()
    expect(paragraphs).toBe(ARTICLE.split('\n\n').length)

    const scrolled = await tab.evaluate(async () => {
      const frames: number[] = []
      let last = performance.now()
      for (let i = 0; i < 60; i++) {
        scrollBy(0, 900)
        await new Promise(requestAnimationFrame)
        frames.push(performance.now() - last)
        last = performance.now()
      }
      return frames.sort((a, b) => a - b)
    })
    expect(scrolled[scrolled.length >> 1], 'a frame while scrolling').toBeLessThan(STILL_MS)

    await tab.locator('.paragraph').nth(1200).scrollIntoViewIfNeeded()
    await tab.locator('.paragraph').nth(1200).locator('mark').first().waitFor()
    const pointing = await tab.evaluate(async () => {
      const marks = [...document.querySelectorAll('.paragraph mark')].slice(-20)
      const times: number[] = []
      for (const mark of marks) {
        const start = performance.now()
        mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
        await new Promise(requestAnimationFrame)
        times.push(performance.now() - start)
      }
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
    })
    expect(pointing, 'pointing at a quote').toBeLessThan(STILL_MS)

    // What is far from the screen is there as text, for the browser's own search and for screen readers.
    expect(await tab.locator('.paragraph').last().textContent()).toContain('The ministry published')
  }, 120_000)
})
