import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'

/** The system's Chromium or one of its kin. */
const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
].find((path) => path && existsSync(path))

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const ARTIFACTS = fileURLToPath(new URL('../../artifacts/', import.meta.url))

export interface Tab extends Page {
  /** What the browser complained of: errors, violations of the content security policy, requests to elsewhere. */
  complaints: string[]
}

/** Opens a page of the service in a fresh profile. `hash` is the address from # on. */
export type Open = (hash?: string, options?: BrowserContextOptions & { service?: string }) => Promise<Tab>

/**
 * A suite in a real browser; skipped with a clear word where there is none. `serve` starts what is tested and gives its address.
 * Every tab is closed after its test, which fails when the browser complained of anything.
 */
export function describeInBrowser(
  name: string,
  serve: () => Promise<{ url: string; close: () => Promise<void> }>,
  suite: (open: Open) => void,
): void {
  if (!CHROMIUM) {
    describe.skip(`${name} (skipped: no Chromium found; install one or set CHROMIUM_PATH)`, () =>
      suite(async () => never()))
    return
  }
  describe(name, { timeout: 90_000 }, () => {
    let browser: Browser
    let service: Awaited<ReturnType<typeof serve>>
    const tabs: Tab[] = []

    beforeAll(async () => {
      ;[service, browser] = await Promise.all([serve(), chromium.launch({ executablePath: CHROMIUM, args: FLAGS })])
    }, 120_000)
    afterAll(async () => {
      await browser?.close()
      await service?.close()
    })
    afterEach(async () => {
      const complaints = tabs.flatMap((tab) => tab.complaints)
      await Promise.all(tabs.splice(0).map((tab) => tab.context().close()))
      expect(complaints).toEqual([])
    })

    suite(async (hash = '', { service: other, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1360, height: 900 },
        colorScheme: 'light',
        ...options,
      })
      const origin = other ?? service.url
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
      const tab: Tab = Object.assign(await context.newPage(), { complaints: [] as string[] })
      tab.setDefaultTimeout(20_000)
      tabs.push(tab)
      listen(tab, origin)
      await tab.goto(`${origin}/${hash}`)
      return tab
    })
  })
}

function listen(tab: Tab, origin: string): void {
  const complain = (complaint: string) => tab.complaints.push(complaint)
  tab.on('pageerror', (error) => complain(`error: ${error.message}`))
  tab.on('dialog', (dialog) => complain(`dialog: ${dialog.message()}`))
  tab.on('console', (message) => {
    // A failed request is the service's answer, and the page's to explain; the tests look at that.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complain(`console: ${message.text()}`)
  })
  tab.on('request', (request) => {
    const { protocol } = new URL(request.url())
    if (!request.url().startsWith(`${origin}/`) && protocol !== 'blob:')
      complain(`request to elsewhere: ${request.url()}`)
  })
}

/** Keeps a picture of the page in artifacts/. */
export async function picture(tab: Tab, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true })
  await tab.screenshot({ path: `${ARTIFACTS}${name}.png` })
}

function never(): never {
  throw new Error('a skipped suite ran')
}
