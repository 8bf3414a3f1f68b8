import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { describeInBrowser, type Tab } from './browser.js'
import { serve } from './serve.js'

const ARTICLE = `“We need quiet nights,” Volodymyr Zelenskyy said on Monday. “We do not need another piece of paper.”

Dmitry Peskov said that talks would go on in the spring.

“The position is known,” Peskov said.`

/** Pastes an article and has it read. */
async function read(tab: Tab, article = ARTICLE): Promise<void> {
  await tab.getByLabel('Article', { exact: true }).fill(article)
  await tab.getByRole('button', { name: 'Find the quotes' }).click()
  await tab.locator('.article').waitFor()
}

const marked = (tab: Tab) => tab.locator('.article mark').allTextContents()
const card = (tab: Tab) => tab.getByRole('article', { name: 'The chosen quote' })

describeInBrowser('Read', serve, (open) => {
  it('marks the quotes of a pasted text where they stand, and changes no character of it', async () => {
    const tab = await open()
    await read(tab)
    expect(await marked(tab)).toEqual(
      expect.arrayContaining([
        'We need quiet nights,',
        'We do not need another piece of paper.',
        'The position is known,',
      ]),
    )
    const lines = await tab.locator('.article .paragraph > p').allTextContents()
    expect(lines).toEqual(ARTICLE.split('\n').filter(Boolean))
    expect(new URL(tab.url()).hash).toBe('#/read/pasted')
  })

  it('tells direct, mixed and indirect apart by line and by word, not only by colour', async () => {
    const tab = await open()
    await read(tab)
    const styleOf = (selector: string) =>
      tab
        .locator(selector)
        .first()
        .evaluate((e) => getComputedStyle(e).textDecorationStyle)
    expect(await styleOf('.article mark.direct')).toBe('solid')
    expect(await styleOf('.article mark.indirect')).toBe('dotted')
    expect(await tab.locator('.margin').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('direct'), expect.stringContaining('indirect')]),
    )
  })

  it('shows who, how, cue, source and confidence of the quote under the pointer, and keeps it when chosen', async () => {
    const tab = await open()
    await read(tab)
    await tab.locator('.article').getByText('The position is known,').hover()
    await expect
      .poll(() => card(tab).innerText())
      .toMatch(/Peskov.*Direct.*Decided.*source Peskov.*cue said.*Confidence.*\d+ %/s)
    const tags = tab.locator('.article [data-tag]')
    await expect
      .poll(() => tags.evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.tag).sort()))
      .toEqual(['cue', 'source'])
    await tab.locator('.article').getByText('The position is known,').click()
    await tab.mouse.move(5, 5)
    expect(await card(tab).innerText()).toContain('The position is known')
    expect(tab.url()).toMatch(/quote=q\d/)
    await tab.reload()
    await expect.poll(() => card(tab).innerText()).toContain('The position is known')
  })

  it('filters the article by speaker and by type', async () => {
    const tab = await open()
    await read(tab)
    const all = (await marked(tab)).length
    await tab.getByRole('button', { name: /^Volodymyr Zelenskyy/ }).click()
    expect(await marked(tab)).toEqual(['We need quiet nights,', 'We do not need another piece of paper.'])
    await tab.getByRole('button', { name: /^Volodymyr Zelenskyy/ }).click()
    expect(await marked(tab)).toHaveLength(all)
    await tab.getByRole('checkbox', { name: /Indirect/ }).uncheck()
    await expect.poll(() => marked(tab)).not.toContain('that talks would go on in the spring')
    expect(tab.url()).toContain('hide=indirect')
  })

  it('copies a quote with its attribution', async () => {
    const tab = await open('#/read/ceasefire')
    await tab.getByText('We need quiet nights.').click()
    await card(tab).getByRole('button', { name: 'Copy with attribution' }).click()
    await tab.getByText('Copied').waitFor()
    const copied = await tab.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^“.*We need quiet nights\.” — .+, “.+”, The Vienna Gazette, 20 May 2025$/)
  })

  it.each([
    ['CSV', 'csv', (text: string) => expect(text.split('\n')[0]).toContain('speaker')],
    ['JSON', 'json', (text: string) => expect(JSON.parse(text).quotes.length).toBeGreaterThan(5)],
    ['JSON-LD', 'jsonld', (text: string) => expect(JSON.parse(text)['@context']).toBeTruthy()],
  ])('downloads all as %s', async (label, ending, check) => {
    const tab = await open('#/read/ceasefire')
    const [download] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: label, exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`terms-are-traded-in-vienna.${ending}`)
    check(await readFile(await download.path(), 'utf8'))
  })

  it('opens text and HTML files, and drops', async () => {
    const tab = await open()
    const file = {
      name: 'a.html',
      mimeType: 'text/html',
      buffer: Buffer.from('<p>“It is late,” Marco Rubio said.</p>'),
    }
    await tab.getByLabel('Open a file').setInputFiles(file)
    await tab.getByRole('button', { name: 'Find the quotes' }).click()
    await expect.poll(() => marked(tab)).toEqual(['It is late,'])
    expect(await tab.locator('.article').innerText()).not.toContain('<p>')

    await tab.getByRole('link', { name: 'Another article' }).click()
    const dropped = await tab.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['“It is early,” Marco Rubio said.'], 'b.txt', { type: 'text/plain' }))
      return transfer
    })
    await tab.dispatchEvent('form.intake', 'drop', { dataTransfer: dropped })
    await tab.getByRole('button', { name: 'Find the quotes' }).click()
    await expect.poll(() => marked(tab)).toEqual(['It is early,'])
  })

  it('takes HTML source for HTML, and text for text', async () => {
    const tab = await open()
    await read(tab, '<article><h1>News</h1><p>“It is late,” Marco Rubio said.</p></article>')
    expect(await tab.locator('.article').innerText()).not.toContain('<p>')
    await tab.getByRole('link', { name: 'Another article' }).click()
    await read(tab, 'If a < b, then “b is more than a,” Marco Rubio said.')
    expect(await tab.locator('.article').innerText()).toContain('a < b')
  })

  it('draws a quote over several paragraphs as one', async () => {
    const tab = await open()
    await read(tab, 'Marco Rubio said: “The first paragraph goes on.\n\n“The second one closes it.”')
    await tab.getByText('The first paragraph goes on.', { exact: true }).hover()
    await expect
      .poll(() => tab.locator('.article mark.on').allTextContents())
      .toEqual(['The first paragraph goes on.', 'The second one closes it.'])
  })

  it('draws a quote in a quote on a ground of its own, with both lines', async () => {
    const tab = await open()
    const inner = 'We can finish this by spring,'
    await tab.route('**/quotes', async (route) => {
      const response = await route.fetch()
      const record = await response.json()
      const [outer] = record.quotes
      const start = route.request().postDataJSON().text.indexOf(inner)
      const segments = [{ start, end: start + inner.length, text: inner, quoted: true }]
      const nested = {
        ...outer,
        id: 'nested',
        parent: outer.id,
        segments,
        text: inner,
        speaker: null,
        cue: null,
        source: null,
      }
      await route.fulfill({ response, json: { ...record, quotes: [outer, nested] } })
    })
    await read(tab, `“One of them told me, ‘${inner}’ and I wrote it down,” Marco Rubio said.`)
    const mark = tab.locator('.article mark mark')
    expect(await mark.allTextContents()).toEqual([inner])
    const offsets = await tab.evaluate(() =>
      [...document.querySelectorAll('.article mark')].map((m) => getComputedStyle(m).textUnderlineOffset),
    )
    expect(new Set(offsets).size).toBe(2)
    await mark.hover()
    expect(await card(tab).locator('blockquote').innerText()).toBe(`“${inner}”`)
    await mark.click()
    await card(tab).getByRole('button', { name: 'a quote by Marco Rubio' }).click()
    await tab.mouse.move(5, 5)
    await expect.poll(() => card(tab).locator('h3').innerText()).toBe('Marco Rubio')
  })

  it('makes a low confidence look uncertain', async () => {
    const tab = await open()
    await tab.route('**/quotes', async (route) => {
      const response = await route.fetch()
      const record = await response.json()
      record.quotes[0].confidence = 0.41
      await route.fulfill({ response, json: record })
    })
    await read(tab)
    const first = tab.locator('.article mark').first()
    expect(await first.evaluate((e) => getComputedStyle(e).backgroundImage)).toContain('repeating-linear-gradient')
    await first.hover()
    await expect.poll(() => card(tab).innerText()).toMatch(/41 %, a guess/)
    expect(await tab.locator('.margin').first().innerText()).toContain('uncertain')
  })

  it('has examples that all have quotes and several speakers', async () => {
    const tab = await open()
    const examples = await tab.locator('.examples a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!))
    expect(examples.length).toBeGreaterThanOrEqual(5)
    for (const example of examples) {
      await tab.goto(`${new URL(tab.url()).origin}/${example}`)
      await tab.locator('.article mark').first().waitFor()
      expect(await tab.locator('.speakers li').count()).toBeGreaterThan(1)
    }
  })

  it('can be used by keyboard from end to end', async () => {
    const tab = await open()
    const focused = () =>
      tab.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      )
    await tab.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the content')
    await tab.keyboard.press('Enter')
    await tab.keyboard.press('Tab')
    await tab.keyboard.type(ARTICLE)
    await tab.keyboard.press('Tab')
    await tab.keyboard.press('Enter')
    await tab.locator('.article mark').first().waitFor()
    for (let i = 0; i < 20 && !(await focused()).startsWith('Direct quote, '); i++) await tab.keyboard.press('Tab')
    expect(await focused()).toMatch(/^Direct quote, .*Zelenskyy/)
    expect(await card(tab).innerText()).toContain('We need quiet nights')
    await tab.keyboard.press('ArrowRight')
    await expect.poll(focused).toMatch(/Peskov/)
    await tab.keyboard.press('ArrowLeft')
    await expect.poll(focused).toMatch(/Zelenskyy/)
    expect(await card(tab).innerText()).toContain('We need quiet nights')
    await tab.keyboard.press('Escape')
    await expect.poll(() => card(tab).count()).toBe(0)
  })
})
