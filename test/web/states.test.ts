import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { createApiKey } from '../../src/api-keys.js'
import { PAGE_DIRECTORY } from '../../src/http/routes/page.js'
import { describeInBrowser, type Tab } from './browser.js'
import { serve } from './serve.js'

async function read(tab: Tab, article: string): Promise<void> {
  await tab.getByLabel('Article', { exact: true }).fill(article)
  await tab.getByRole('button', { name: 'Find the quotes' }).click()
}

const QUOTED = '“It is late,” Marco Rubio said.'

describeInBrowser('What the page says when something is', serve, (open) => {
  it('empty', async () => {
    const tab = await open()
    await read(tab, '   ')
    expect(await tab.getByRole('alert').innerText()).toMatch(/no text yet/)
    await read(tab, 'The weather was fine.')
    await tab.getByText('No quotes in this text').waitFor()
  })

  it('too large, before it is sent', async () => {
    const tab = await open()
    await tab
      .getByLabel('Open a file')
      .setInputFiles({ name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(6_000_000, 'a ') })
    expect(await tab.getByRole('alert').innerText()).toMatch(/larger than 5 MB.*whosaid batch/s)
  })

  it('no text at all', async () => {
    const tab = await open()
    await tab
      .getByLabel('Open a file')
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0x25, 0x50, 0, 1, 2]) })
    expect(await tab.getByRole('alert').innerText()).toMatch(/a\.pdf is not a text or HTML file/)
  })

  it('slow', async () => {
    const tab = await open()
    await tab.route('**/quotes', async (route) => {
      await new Promise((done) => setTimeout(done, 4000))
      await route.continue()
    })
    await read(tab, QUOTED)
    await tab.getByText('This takes longer than usual').waitFor()
    await tab.locator('.article mark').waitFor()
  })

  it('down, and comes back', async () => {
    const tab = await open()
    let down = true
    await tab.route('**/quotes', (route) => (down ? route.abort() : route.continue()))
    await read(tab, QUOTED)
    await tab.getByText('No connection to the service').waitFor()
    down = false
    await tab.getByRole('button', { name: 'Try again' }).click()
    await tab.locator('.article mark').waitFor()
  })

  it('busy', async () => {
    const tab = await open()
    await tab.route('**/quotes', (route) =>
      route.fulfill({
        status: 429,
        headers: { 'retry-after': '7' },
        json: { detail: 'Too many requests in the last minute.' },
      }),
    )
    await read(tab, QUOTED)
    await tab.getByText('Too many requests at once').waitFor()
    expect(await tab.getByRole('alert').innerText()).toContain('wait 7 s')
  })

  it('gone after the tab was closed', async () => {
    const tab = await open('#/read/pasted')
    await tab.getByText('This article is not here any more').waitFor()
  })
})

describeInBrowser(
  'A small service',
  () => serve({ WHOSAID_BODY_LIMIT: '2000' }),
  (open) => {
    it('says what to do when the text is larger than it takes', async () => {
      const tab = await open()
      await read(tab, QUOTED.repeat(100))
      await tab.getByText('This is too large').waitFor()
      expect(await tab.getByRole('alert').innerText()).toContain('whosaid batch')
    })
  },
)

const { secret, line } = createApiKey('desk', ['read', 'extract'])

describeInBrowser(
  'A service with keys',
  () => serve({ WHOSAID_API_KEYS: line }),
  (open) => {
    it('asks for one, and goes on with it', async () => {
      const tab = await open()
      await read(tab, QUOTED)
      await tab.getByText('A key is needed').waitFor()
      await tab.getByRole('textbox', { name: 'Key' }).fill(secret)
      await tab.getByRole('button', { name: 'Use this key' }).click()
      await tab.locator('.article mark').waitFor()
    })
  },
)

describeInBrowser('The page', serve, (open) => {
  it('brings less than 40 kB of script, compressed, and nothing from elsewhere', async () => {
    await open('#/read/ceasefire')
    const assets = readdirSync(`${PAGE_DIRECTORY}assets`).map((name) => readFileSync(`${PAGE_DIRECTORY}assets/${name}`))
    const bytes = readdirSync(`${PAGE_DIRECTORY}assets`).reduce(
      (sum, name, i) => sum + (name.endsWith('.js') ? gzipSync(assets[i]).length : 0),
      0,
    )
    expect(bytes).toBeLessThan(40_000)
    for (const asset of assets) expect(asset.toString()).not.toMatch(/url\(["']?https?:|@import|fonts\.g/)
  })

  it('names each view in the tab, and the back button leads back', async () => {
    const tab = await open()
    expect(await tab.title()).toBe('Read – whosaid')
    await tab.getByRole('link', { name: 'Check', exact: true }).click()
    await expect.poll(() => tab.title()).toBe('Check – whosaid')
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await tab.goBack()
    await expect.poll(() => tab.title()).toBe('Read – whosaid')
  })
})
