import { expect, it } from 'vitest'
import { describeInBrowser, type Tab } from './browser.js'
import { serve } from './serve.js'

/** Markup, scripts and addresses that do harm wherever a text is taken for more than text. */
const HARMFUL = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '<svg onload=alert(3)><style>*{display:none}</style>',
  '"><iframe srcdoc="<script>alert(4)</script>"></iframe>',
  "javascript:alert('5')",
  '<a href="javascript:alert(6)">press</a>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like one
  '{{constructor.constructor("alert(7)")()}} ${alert(8)} <%= 9 %>',
  '</p></div></main><h1>Another page</h1>',
  '&lt;b&gt; &amp;amp; &#x3c;script&#x3e;',
]

const TEXT = HARMFUL.map(
  (harm) => `“${harm} is what we say,” Marco ${harm} Rubio said.\n\n“It is late,” said Dmitry Peskov.`,
).join('\n\n')

async function read(tab: Tab, article: string, as: 'text' | 'html'): Promise<void> {
  await tab.getByLabel('Article', { exact: true }).fill(article)
  await tab.getByRole('combobox', { name: 'Read as' }).selectOption(as)
  await tab.getByText('About the article: outlet').click()
  await tab.getByRole('textbox', { name: 'Title' }).fill(HARMFUL[0])
  await tab.getByRole('textbox', { name: 'Outlet' }).fill(HARMFUL[1])
  await tab.getByRole('button', { name: 'Find the quotes' }).click()
  await tab.locator('.article').waitFor()
}

/** Elements that the page itself never makes. */
const foreign = (tab: Tab) =>
  tab.locator('#page :is(script, img, iframe, style, svg, object, embed, a[href^="javascript"])').count()

describeInBrowser('Hostile articles', serve, (open) => {
  it('are shown as text, character for character, and nothing of them runs', async () => {
    const tab = await open()
    await read(tab, TEXT, 'text')
    expect((await tab.locator('.article .paragraph > p').allTextContents()).join('\n\n')).toBe(TEXT)
    expect(await tab.locator('h1').allTextContents()).toEqual([HARMFUL[0]])
    expect(await foreign(tab)).toBe(0)
    for (const stop of await tab.locator('.article button.stop').all()) await stop.focus()
    expect(await foreign(tab)).toBe(0)
  })

  it('in the answer of the service are text too: names, roles, rules, cues', async () => {
    const tab = await open()
    await tab.route('**/quotes', async (route) => {
      const response = await route.fetch()
      const record = await response.json()
      for (const quote of record.quotes) {
        quote.rule = HARMFUL[1]
        quote.medium = { start: 0, end: 4, text: HARMFUL[0] }
        if (quote.speaker) quote.speaker.name = HARMFUL[3]
      }
      for (const speaker of record.speakers) {
        speaker.name = HARMFUL[3]
        speaker.roles = [HARMFUL[2]]
      }
      record.diagnostics = [{ code: 'x', start: 0, end: 5, message: HARMFUL[0] }]
      await route.fulfill({ response, json: record })
    })
    await read(tab, TEXT, 'text')
    await tab.locator('.article mark').first().hover()
    await tab.getByText(HARMFUL[2]).first().waitFor()
    expect(await foreign(tab)).toBe(0)
  })

  it('as HTML lose their markup, scripts and pictures', async () => {
    const tab = await open()
    await read(
      tab,
      `<article><h1>News</h1>${HARMFUL.map((harm) => `<p>“It is late,” Marco Rubio said. ${harm}</p>`).join('')}</article>`,
      'html',
    )
    expect(await foreign(tab)).toBe(0)
    expect(await tab.locator('.article').innerText()).toContain('It is late,')
  })

  it('in an address are words to look for, no more', async () => {
    const tab = await open(`#/search?q=${encodeURIComponent(HARMFUL[1])}&speaker=${encodeURIComponent(HARMFUL[0])}`)
    await tab.getByRole('searchbox').waitFor()
    expect(await tab.getByRole('searchbox').inputValue()).toBe(HARMFUL[1])
    await tab.goto(tab.url().replace(/#.*/, `#/speaker/${encodeURIComponent(HARMFUL[1])}`))
    await tab.goto(tab.url().replace(/#.*/, `#/read/${encodeURIComponent(HARMFUL[0])}`))
    await tab.getByText('This article is not here any more').waitFor()
    expect(await foreign(tab)).toBe(0)
  })
})

describeInBrowser('The content security policy', serve, (open) => {
  it('lets nothing in but the page’s own script and style', async () => {
    const tab = await open()
    const policy = (await (await tab.request.get(tab.url())).headers())['content-security-policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
    const blocked = await tab.evaluate(async () => {
      const violations: string[] = []
      addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective))
      const script = document.createElement('script')
      try {
        script.textContent = 'window.ran = true'
      } catch {
        violations.push('trusted types')
      }
      document.body.append(script)
      document.body.setAttribute('style', 'color: red')
      const image = document.createElement('img')
      image.src = 'https://example.org/x.png'
      document.body.append(image)
      await new Promise((done) => setTimeout(done, 300))
      return { violations, ran: 'ran' in window }
    })
    expect(blocked.ran).toBe(false)
    expect(blocked.violations).toEqual(expect.arrayContaining(['trusted types', 'style-src-attr', 'img-src']))
    tab.complaints.length = 0
  })
})
