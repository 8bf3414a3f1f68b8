import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../src/text/html.js'

const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const filler = 'The committee met again, as it had for weeks, and nobody left the room before midnight. '.repeat(8)

describe('htmlToText: fragments keep all their text, block by block', () => {
  it.each([
    ['paragraphs stay apart', '<p>One,” he said.</p><p>“Two.”</p>', 'One,” he said.\n\n“Two.”'],
    ['unclosed paragraphs', '<p>One<p>Two', 'One\n\nTwo'],
    [
      'inline elements glue',
      '<p>“We <b>are</b> <i>ready</i>,” <a href="x">Rubio</a> said</p>',
      '“We are ready,” Rubio said',
    ],
    ['white space collapses over elements', '<p>a \n <b> b</b>\t c </p>', 'a b c'],
    ['a line break', '<p>one<br>two<br/>three</p>', 'one\ntwo\nthree'],
    ['entities', '<p>&ldquo;A &amp; B&rdquo; &#8212; &#x1F600; &lt;b&gt;</p>', '“A & B” — 😀 <b>'],
    ['a no-break space is kept', '<p>10&nbsp;000</p>', '10\u00a0000'],
    ['<q> has marks', '<p>He said <q>yes</q>.</p>', 'He said “yes”.'],
    ['lists, tables, headings', '<h2>H</h2><ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', 'H\n\na\n\nb\n\nc\n\nd'],
    ['scripts and styles are silent', 'a<script>if (a < b) "x"</script><style>p{}</style>b', 'ab'],
    ['lines of <pre>', '<pre>a  b\nc</pre>', 'a  b\nc'],
    ['what is no markup', 'a < b and c > d & e', 'a < b and c > d & e'],
    ['an element that never ends hides nothing', '<p>a</p><svg><p>b</p>', 'a\n\nb'],
    ['nothing', '', ''],
  ])('%s', (_name, html, text) => {
    expect(htmlToText(html).text).toBe(text)
  })
})

describe('htmlToText: pages', () => {
  const head = `<title>Talks fail &mdash; The Paper</title><meta property="og:title" content="Talks fail">
    <meta property="og:site_name" content="The Paper"><meta name="author" content="Ann Miller">
    <meta property="article:published_time" content="2025-05-01T10:00:00Z">`
  const article = `<nav><a href="/">Home</a> <a href="/world">World</a></nav><article><p>“No,” said Sergei Lavrov.</p>
    <p>${filler}</p><p>“Yes,” said Marco Rubio.</p></article><footer>All rights reserved</footer>`

  it('keeps the article, leaves the furniture, reads title, outlet, author and date', () => {
    const found = htmlToText(page(article, head))
    expect(found.text).toBe(`“No,” said Sergei Lavrov.\n\n${filler.trim()}\n\n“Yes,” said Marco Rubio.`)
    expect(found).toMatchObject({
      title: 'Talks fail',
      byline: 'Ann Miller',
      outlet: 'The Paper',
      publishedAt: '2025-05-01T10:00:00Z',
    })
  })

  it('takes a short page too', () => {
    expect(htmlToText(page('<p>“No,” said Lavrov.</p>')).text).toBe('“No,” said Lavrov.')
  })

  it('takes a list of entries for the article, not the only paragraph beside it', () => {
    const entries = Array.from({ length: 12 }, (_, i) => `<li>“Not on day ${i},” said Marco Rubio.</li>`)
    const { text } = htmlToText(
      page(
        `<main><article><h1>Live</h1><ul>${entries.join('')}</ul></article></main>
        <footer><p>© The Paper. All rights reserved.</p></footer>`,
        head,
      ),
    )
    expect(text.match(/said Marco Rubio/g)).toHaveLength(12)
  })

  it('ignores a date that is none', () => {
    const odd = head.replace('2025-05-01T10:00:00Z', 'yesterday')
    expect(htmlToText(page(article, odd)).publishedAt).toBeNull()
  })
})

describe('htmlToText: hostile input is answered, in time', () => {
  it.each([
    ['deep nesting', `<html>${'<div>'.repeat(200_000)}x`],
    ['nested tables', page('<table><tr><td>'.repeat(5000))],
    ['open angle brackets', `<html>${'<'.repeat(500_000)}`],
    ['ampersands', `<html>${'&'.repeat(500_000)}`],
    ['unclosed comments', `<html>${'<!--'.repeat(200_000)}`],
    ['spaces', `<p>x${' '.repeat(1_000_000)}y${' '.repeat(1_000_000)}`],
    ['spaces in <pre>', `<pre>x${' '.repeat(1_000_000)}y${' \n'.repeat(500_000)}`],
    ['attributes', `<html><body ${'a="b" '.repeat(200_000)}>x`],
    ['one long class', page(`<div class="${'article '.repeat(200_000)}">x, y</div>`)],
    ['many paragraphs', page('<p>Some text, here.</p>'.repeat(30_000))],
    ['many links', page('<a href="javascript:x">a, b</a>'.repeat(20_000))],
    ['deep JSON-LD', page('<p>x</p>', `<script type="application/ld+json">${'['.repeat(300_000)}</script>`)],
    ['lone surrogates and controls', page('<p>\ud800 \u0000\u202e\udfff</p>')],
    ['elements that never end', page('<nav><aside><footer><form><svg><select>x'.repeat(100))],
  ])('%s', (_name, html) => {
    const begun = performance.now()
    expect(typeof htmlToText(html).text).toBe('string')
    expect(performance.now() - begun).toBeLessThan(3000)
  })

  it('loads nothing and runs nothing', () => {
    const found = htmlToText(
      page(`<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true"><iframe src="http://127.0.0.1:9/"></iframe>
        <link rel=stylesheet href="http://127.0.0.1:9/"><p>${filler}</p>`),
    )
    expect(found.text).toContain('nobody left the room')
    expect('ran' in globalThis).toBe(false)
  })
})
