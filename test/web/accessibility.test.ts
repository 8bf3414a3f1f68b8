import axe from 'axe-core'
import { expect, it } from 'vitest'
import { serveArchive } from './archive-service.js'
import { describeInBrowser, picture, type Tab } from './browser.js'

/** Every view: its address, and what shows that it is there. */
const VIEWS: readonly [name: string, hash: string, shown: string, act?: (tab: Tab) => Promise<unknown>][] = [
  ['read', '', '.examples'],
  ['article', '#/read/ceasefire', '.article mark', (tab) => tab.locator('.article mark').nth(1).click()],
  ['look-up', '#/search?q=position&type=direct', '.hit mark'],
  ['nothing-found', '#/search?q=zeppelin', '.notice'],
  ['quote', '#/search?q=position', '.hit', (tab) => tab.locator('.hit .words').first().click()],
  ['speaker', '#/search?q=quiet+nights', '.hit', (tab) => tab.locator('.hit .speaker').first().click()],
  ['check', '#/check', '.claim'],
  [
    'checked',
    `#/check?quote=${encodeURIComponent('We do need another piece of paper about 12 villages')}&speaker=Zelensky`,
    '.verdict',
  ],
  ['corrections', '#/corrections', '.notice'],
]

const DESK = { width: 1360, height: 960 }
const PHONE = { width: 390, height: 844 }

/** What axe-core holds against a view, by the rules of WCAG 2.2 A and AA and its own good practices. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.evaluate(axe.source)
  const { violations } = await tab.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
}

describeInBrowser('Every view', serveArchive, (open) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of [DESK, PHONE]) {
      const size = viewport === DESK ? 'desk' : 'phone'
      it.each(VIEWS)(`%s passes axe-core, and fits: ${colorScheme}, ${size}`, async (name, hash, shown, act) => {
        const tab = await open(hash, { colorScheme, viewport, reducedMotion: 'reduce' })
        await tab.locator(shown).first().waitFor()
        await act?.(tab)
        await tab.waitForLoadState('networkidle')
        await picture(tab, `${name}-${size}-${colorScheme}`)
        expect(await violations(tab)).toEqual([])
        const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(overflow, 'wider than the screen').toBeLessThanOrEqual(0)
      })
    }
  }
})
