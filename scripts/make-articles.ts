/**
 * Writes articles of the speed benchmark's grammar as NDJSON to standard output, for trying batches of any size.
 *
 *   npx tsx scripts/make-articles.ts [--articles 1000 | --bytes 2e9] [--words 750] [--seed 1]
 */
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { makeArticle } from '../bench/articles.js'

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    bytes: { type: 'string' },
    words: { type: 'string' },
    seed: { type: 'string' },
  },
})
const words = Number(values.words ?? 750)
const seed = Number(values.seed ?? 1)
const bytesWanted = values.bytes ? Number(values.bytes) : Number.POSITIVE_INFINITY
const articlesWanted = values.articles ? Number(values.articles) : values.bytes ? Number.POSITIVE_INFINITY : 1000

/** Texts repeat after this many articles, so that two gigabytes are made in seconds; ids never do. */
const DISTINCT = 2000
const texts: string[] = []
for (let bytes = 0, i = 0; i < articlesWanted && bytes < bytesWanted; i++) {
  texts[i % DISTINCT] ??= JSON.stringify(makeArticle(seed + i, words))
  const line = `{"id":"article-${i}","outlet":"Example Wire","publishedAt":"2025-0${(i % 9) + 1}-01","text":${texts[i % DISTINCT]}}\n`
  bytes += Buffer.byteLength(line)
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}
