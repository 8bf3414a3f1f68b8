import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { serveArchive } from './archive-service.js'
import { describeInBrowser, type Tab } from './browser.js'
import { serve } from './serve.js'

const hits = (tab: Tab) => tab.locator('.hit .words').allInnerTexts()

async function lookUp(tab: Tab, words: string): Promise<void> {
  await tab.getByRole('searchbox').fill(words)
  await tab.getByRole('button', { name: 'Look up' }).click()
  await tab.getByRole('status').filter({ hasText: 'found' }).waitFor()
}

describeInBrowser('Look up', serveArchive, (open) => {
  it('shows the newest before anything is asked', async () => {
    const tab = await open('#/search')
    await tab.locator('.hit').first().waitFor()
    expect((await tab.locator('.hit .credit').first().innerText()).replace(/\s+/g, ' ')).toContain(
      'The Vienna Gazette, 20 May 2025',
    )
  })

  it('finds words, marks them, and says who said it, where and when', async () => {
    const tab = await open('#/search')
    await lookUp(tab, 'quiet nights')
    expect(await hits(tab)).toEqual([expect.stringContaining('We need quiet nights along the whole line.')])
    expect(await tab.locator('.hit mark').allInnerTexts()).toEqual(['quiet', 'nights'])
    expect((await tab.locator('.hit .credit').innerText()).replace(/\s+/g, ' ')).toMatch(
      /Volodymyr Zelenskyy.*direct.*The Vienna Gazette, 20 May 2025/,
    )
    expect(tab.url()).toContain('#/search?q=quiet+nights')
  })

  it('filters by speaker in any spelling, outlet, dates and type, and the address holds it all', async () => {
    const tab = await open('#/search')
    await tab.getByText('Filters: speaker').click()
    await tab.getByRole('combobox', { name: 'Said by' }).fill('Zelensky')
    await tab.getByLabel('From').fill('2025-05-01')
    await tab.getByRole('combobox', { name: 'Type' }).selectOption('direct')
    await lookUp(tab, '')
    expect(new Set(await tab.locator('.hit .speaker').allInnerTexts())).toEqual(new Set(['Volodymyr Zelenskyy']))
    const shared = new URL(tab.url()).hash
    expect(Object.fromEntries(new URLSearchParams(shared.split('?')[1]))).toEqual({
      speaker: 'Zelensky',
      from: '2025-05-01',
      type: 'direct',
    })
    const friend = await open(shared)
    await friend.locator('.hit').first().waitFor()
    expect(await hits(friend)).toEqual(await hits(tab))
    expect(await friend.getByRole('combobox', { name: 'Said by' }).inputValue()).toBe('Zelensky')
  })

  it('offers names while one types', async () => {
    const tab = await open('#/search?outlet=x')
    await tab.getByRole('combobox', { name: 'Said by' }).fill('Zelenski')
    await expect
      .poll(() => tab.locator('datalist option').evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value)))
      .toContain('Volodymyr Zelenskyy')
  })

  it('opens a result to the words in their article and to the other places where they were printed', async () => {
    const tab = await open('#/search?q=%22has+not+changed%22')
    await tab.locator('.hit .words').first().click()
    await tab.getByText('In the article').waitFor()
    expect(await tab.locator('.passage mark').allInnerTexts()).toEqual([
      'The position is known and it has not changed since the winter,',
    ])
    expect(await tab.locator('.passage .source').innerText()).toMatch(/Peskov|Lavrov/)
    const elsewhere = tab.getByRole('region', { name: 'The same words elsewhere' })
    expect(await elsewhere.innerText()).toMatch(/Printed 2 times, first on 11 March 2025 in Ellery Courier/)
    expect(await elsewhere.innerText()).toMatch(/Articles disagree on who said this: .*(Peskov|Lavrov)/)
    await tab.getByRole('link', { name: 'Read the whole article' }).click()
    await expect
      .poll(() => tab.locator('.article mark.on').allInnerTexts())
      .toEqual(['The position is known and it has not changed since the winter,'])
  })

  it('shows a speaker: names, quotes over time, the latest ones', async () => {
    const tab = await open('#/search?q=quiet+nights')
    await tab.locator('.hit .speaker').click()
    await expect.poll(() => tab.locator('h1').innerText()).toBe('Volodymyr Zelenskyy')
    expect(await tab.getByRole('complementary').innerText()).toContain('Volodymyr Zelenskyy')
    expect(await tab.getByRole('row').allInnerTexts()).toEqual([expect.stringMatching(/May 2025\s+\d/)])
    await tab.locator('.hit').first().waitFor()
    expect((await hits(tab)).join()).toContain('quiet nights')
  })

  it('downloads what was found', async () => {
    const tab = await open('#/search?q=rents')
    const button = tab.getByRole('button', { name: 'CSV', exact: true })
    const [download] = await Promise.all([tab.waitForEvent('download'), button.click()])
    expect(await readFile(await download.path(), 'utf8')).toContain('Rents keep me up at night')
  })

  it('says when nothing was found, and when the address names nothing', async () => {
    const tab = await open('#/search?q=zeppelin')
    await tab.getByText('Nothing was found').waitFor()
    const lost = await open('#/quote/nothing')
    await lost.getByText('Nothing here').waitFor()
  })

  it('keeps an article that was read, and finds it again', async () => {
    const tab = await open('#/read/harbour')
    await tab.getByRole('button', { name: 'Keep in the archive' }).click()
    await tab.getByRole('link', { name: 'Kept in the archive' }).click()
    await tab.getByText('in the archive').waitFor()
    await tab.goto(tab.url().replace(/#.*/, '#/search?q=third+night'))
    await expect.poll(() => hits(tab)).toEqual([expect.stringContaining('third night in a row')])
  })
})

describeInBrowser('Without an archive', serve, (open) => {
  it('looking up says that it is not there, and that reading works', async () => {
    const tab = await open('#/search?q=rents')
    await tab.getByText('This part of the service is not available').waitFor()
    expect(await tab.getByRole('alert').innerText()).toContain('Reading articles works')
  })
})
