/**
 * Writes articles of the speed benchmark's grammar as NDJSON to standard output, for trying batches of any size.
 *
 *   npx tsx scripts/make-articles.ts [--articles 1000 | --bytes 2e9] [--words 750] [--page-bytes 0] [--seed 1]
 *
 * With --page-bytes each article is an HTML page of about that size, most of it furniture, as pages on the web are.
 */
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { makeArticle } from '../bench/articles.js'

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    bytes: { type: 'string' },
    words: { type: 'string' },
    'page-bytes': { type: 'string' },
    seed: { type: 'string' },
  },
})
const words = Number(values.words ?? 750)
const pageBytes = Number(values['page-bytes'] ?? 0)
const seed = Number(values.seed ?? 1)
const bytesWanted = values.bytes ? Number(values.bytes) : Number.POSITIVE_INFINITY
const articlesWanted = values.articles ? Number(values.articles) : values.bytes ? Number.POSITIVE_INFINITY : 1000

/** Texts repeat after this many articles, so that two gigabytes are made in seconds; ids never do. */
const DISTINCT = 1000
const fields: string[] = []

/** The article as a field of JSON: its text, or a page around it. */
function makeField(text: string): string {
  if (pageBytes === 0) return `"text":${JSON.stringify(text)}`
  const paragraphs = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')
  const script = 'window.furniture.push({"kind":"teaser","weight":1});\n'
  const padding = script.repeat(Math.max(0, Math.floor((pageBytes - paragraphs.length) / script.length)))
  const page = `<!doctype html><html><head><title>News</title><script>${padding}</script></head><body><nav><a href="/">Home</a></nav><article>${paragraphs}</article><footer>Imprint</footer></body></html>`
  return `"html":${JSON.stringify(page)}`
}

for (let bytes = 0, i = 0; i < articlesWanted && bytes < bytesWanted; i++) {
  fields[i % DISTINCT] ??= makeField(makeArticle(seed + i, words))
  const line = `{"id":"article-${i}","outlet":"Example Wire","publishedAt":"2025-0${(i % 9) + 1}-01",${fields[i % DISTINCT]}}\n`
  bytes += Buffer.byteLength(line)
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}
