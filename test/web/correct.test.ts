import { expect, it } from 'vitest'
import { createApiKey } from '../../src/api-keys.js'
import { serveArchive } from './archive-service.js'
import { describeInBrowser, type Tab } from './browser.js'

const reader = createApiKey('reader', ['read', 'extract', 'store'])
const editor = createApiKey('editor', ['read', 'extract', 'correct'])
const KEYS = { WHOSAID_API_KEYS: `${reader.line};${editor.line}` }

async function useKey(tab: Tab, secret: string): Promise<void> {
  await tab.getByRole('textbox', { name: 'Key' }).fill(secret)
  await tab.getByRole('button', { name: 'Use this key' }).click()
}

/** The page of a speaker, looked up by a quote. */
async function openSpeaker(tab: Tab, words: string): Promise<void> {
  await tab.goto(tab.url().replace(/#.*|$/, `#/search?q=${encodeURIComponent(words)}`))
  await tab.locator('.hit .speaker').first().click()
  await tab.getByText('Quotes over time').waitFor()
}

describeInBrowser(
  'Correct',
  () => serveArchive(KEYS, reader.secret),
  (open) => {
    it('needs a key that may, and then sets a name, shows who did, and takes it back', async () => {
      const tab = await open('#/search')
      await useKey(tab, reader.secret)
      await openSpeaker(tab, 'rents')
      await tab.getByText('Correct this speaker').click()
      await tab.getByRole('radio', { name: /better one/ }).check()
      await tab.getByRole('textbox', { name: 'The better name' }).fill('Madame Lagarde')
      await tab.getByRole('textbox', { name: 'Your name' }).first().fill('A. Editor')
      await tab.getByRole('textbox', { name: 'Why' }).fill('house style')
      await tab.getByRole('button', { name: 'Correct', exact: true }).click()
      await tab.getByText('This key may not do that').waitFor()
      await useKey(tab, editor.secret)
      await tab.getByRole('button', { name: 'Correct', exact: true }).click()
      await expect.poll(() => tab.locator('h1').innerText()).toBe('Madame Lagarde')
      expect(await tab.locator('.corrections').innerText()).toMatch(
        /is called “Madame Lagarde”.*A\. Editor.*house style/s,
      )
      await tab.getByText('Take back').click()
      await tab.getByRole('button', { name: 'Take it back' }).click()
      await expect.poll(() => tab.locator('h1').innerText()).toBe('Christine Lagarde')
      expect(await tab.locator('.corrections').innerText()).toContain('taken back by A. Editor')
    })

    it('joins two speakers', async () => {
      const tab = await open('#/search')
      await useKey(tab, editor.secret)
      await openSpeaker(tab, 'harvest')
      await tab.getByText('Correct this speaker').click()
      await tab.getByRole('combobox', { name: 'Who it is' }).fill('Christine Lagarde')
      await tab.getByRole('textbox', { name: 'Your name' }).first().fill('A. Editor')
      await tab.getByRole('button', { name: 'Correct', exact: true }).click()
      await expect.poll(() => tab.locator('h1').innerText()).toBe('Christine Lagarde')
      expect(await tab.locator('.corrections').innerText()).toContain('is the same as')
    })

    it('splits a name off', async () => {
      const tab = await open('#/search')
      await useKey(tab, editor.secret)
      await openSpeaker(tab, 'position')
      const [before] = await tab.locator('h1').allInnerTexts()
      await tab.getByText('Correct this speaker').click()
      await tab.getByRole('radio', { name: /another person/ }).check()
      for (const name of await tab
        .getByRole('group', { name: 'Names of the other person' })
        .getByRole('checkbox')
        .all())
        await name.check()
      await tab.getByRole('textbox', { name: 'The other person’s name' }).fill('Ana Okonkwo')
      await tab.getByRole('textbox', { name: 'Your name' }).first().fill('A. Editor')
      await tab.getByRole('button', { name: 'Correct', exact: true }).click()
      await expect.poll(() => tab.locator('.corrections').innerText()).toContain('is another: Ana Okonkwo')
      await tab.getByRole('link', { name: 'Ana Okonkwo' }).click()
      await expect.poll(() => tab.locator('h1').innerText()).toBe('Ana Okonkwo')
      await tab.locator('.hit').first().waitFor()
      await tab.getByText('Take back').click()
      await tab.getByRole('button', { name: 'Take it back' }).click()
      await tab.goto(tab.url().replace(/#.*/, '#/search?q=position'))
      await expect.poll(() => tab.locator('.hit .speaker').allInnerTexts()).toContain(before)
    })

    it('puts a wrong attribution right', async () => {
      const tab = await open('#/search')
      await useKey(tab, editor.secret)
      await tab.goto(tab.url().replace(/#.*/, '#/search?q=quiet+nights'))
      await tab.locator('.hit .words').first().click()
      await tab.getByText('Somebody else said this').click()
      await tab.getByRole('combobox', { name: 'Who said it' }).fill('Dmitry Peskov')
      await tab.getByRole('textbox', { name: 'Your name' }).fill('A. Editor')
      await tab.getByRole('button', { name: 'Correct', exact: true }).click()
      await expect.poll(() => tab.locator('.byline .speaker').innerText()).toBe('Dmitry Peskov')
      expect(await tab.locator('.facts').innerText()).toContain('read this as Volodymyr Zelenskyy')
      // Only this quote: another one of the same speaker in the same article stays where it was.
      const other = await open('#/search?q=quieter')
      await useKey(other, editor.secret)
      expect(await other.locator('.hit .speaker').innerText()).toBe('Volodymyr Zelenskyy')
      await tab.goto(tab.url().replace(/#.*/, '#/corrections'))
      await expect.poll(() => tab.locator('.corrections').innerText()).toContain('A. Editor')
    })
  },
)
