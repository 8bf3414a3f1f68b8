import { expect, it } from 'vitest'
import { serveArchive } from './archive-service.js'
import { describeInBrowser, type Tab } from './browser.js'

async function check(tab: Tab, quote: string, speaker = ''): Promise<void> {
  await tab.getByLabel('Claimed words').fill(quote)
  await tab.getByRole('combobox', { name: 'Said by' }).fill(speaker)
  await tab.getByRole('button', { name: 'Check', exact: true }).click()
  await tab.locator('.verdict').waitFor()
}

const verdict = (tab: Tab) => tab.locator('.verdict h2').innerText()

describeInBrowser('Check', serveArchive, (open) => {
  it('says that a quote was said in these words, with the evidence', async () => {
    const tab = await open('#/check')
    await check(tab, 'We need quiet nights along the whole line.', 'Zelensky')
    expect(await verdict(tab)).toContain('Said, in these words')
    const evidence = tab.getByRole('region', { name: 'Evidence' })
    expect((await evidence.innerText()).replace(/\s+/g, ' ')).toMatch(
      /Volodymyr Zelenskyy.*The Vienna Gazette, 20 May 2025/,
    )
    expect(tab.url()).toContain('speaker=Zelensky')
  })

  it('shows a change word by word, and what it changes', async () => {
    const tab = await open('#/check')
    await check(tab, 'We do need another piece of paper about 12 villages', 'Zelenskyy')
    expect(await verdict(tab)).toContain('Said, but in other words')
    expect(await tab.locator('.difference ins').first().innerText()).toContain('not')
    expect(await tab.locator('.verdict').innerText()).toMatch(/negation/i)
  })

  it('says who said it really', async () => {
    const tab = await open('#/check')
    await check(tab, 'Nobody here is in a hurry to sign anything before the harvest', 'Christine Lagarde')
    expect(await verdict(tab)).toContain('Said by somebody else')
    expect(await tab.locator('.verdict').innerText()).toContain('Rubio')
  })

  it('says when nothing like it is there, and that this proves nothing', async () => {
    const tab = await open('#/check')
    await check(tab, 'My zeppelin is full of marmalade and bagpipes')
    expect(await verdict(tab)).toContain('Not found')
    expect(await tab.locator('.verdict').innerText()).toContain('no proof')
  })

  it('can be shared by its address, and asks for words where there are none', async () => {
    const tab = await open(`#/check?quote=${encodeURIComponent('We need quiet nights')}`)
    await tab.locator('.verdict').waitFor()
    const empty = await open('#/check')
    await empty.getByRole('button', { name: 'Check', exact: true }).click()
    expect(await empty.getByRole('alert').innerText()).toContain('no words to check')
  })
})
