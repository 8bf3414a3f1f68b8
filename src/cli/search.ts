import { styleText } from 'node:util'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { SearchHit, SearchResult } from '../archive/schemas.js'
import { type Filters, toQuery, withFilters } from './search-options.js'
import { withArchive } from './with-archive.js'

interface Options extends Filters {
  sort?: 'relevance' | 'newest'
  limit: number
  facets?: boolean
  format: 'text' | 'json' | 'ndjson' | 'csv' | 'json-ld'
}

/** `whosaid search WORDS` */
export function searchCommand(): Command {
  return withFilters(new Command('search'))
    .description('who said what, in the archive')
    .argument('[words...]', 'words, "exact phrases", -excluded (after --), prefix*')
    .addOption(new Option('--sort <order>', 'by relevance, or the newest first').choices(['relevance', 'newest']))
    .addOption(new Option('-n, --limit <number>', 'at most so many').default(20).argParser(parseLimit))
    .option('--facets', 'also how many there are by speaker, outlet and year')
    .addOption(
      new Option('-f, --format <format>', 'how to print them')
        .choices(['text', 'json', 'ndjson', 'csv', 'json-ld'])
        .default('text'),
    )
    .action(search)
}

function parseLimit(value: string): number {
  const limit = Number(value)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new InvalidArgumentError('It is 1 to 100.')
  return limit
}

async function search(words: string[], options: Options): Promise<void> {
  const { storedToCsv, storedToJsonLd, storedToNdjson } = await import('../archive/formats.js')
  const { format, sort, limit, facets } = options
  await withArchive(async (archive) => {
    const offsets = format === 'json-ld' ? 'codepoint' : 'utf16'
    const result = await archive.search({ ...toQuery(phrases(words), options), sort, limit, facets, offsets })
    if (format === 'text') print(result)
    else if (format === 'csv') process.stdout.write(storedToCsv(result.hits))
    else if (format === 'ndjson') process.stdout.write(storedToNdjson(result.hits))
    else console.log(JSON.stringify(format === 'json' ? result : storedToJsonLd(result.hits), null, 2))
  })
}

/** The shell takes quotation marks off: an argument of several words was a phrase, unless it is all there is. */
const phrases = (words: readonly string[]): string =>
  words.length === 1 ? words[0] : words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ')

function print({ hits, facets }: SearchResult): void {
  for (const hit of hits) console.log(`${headOf(hit)}\n  ${textOf(hit)}\n`)
  if (hits.length === 0) console.log('Nothing found.')
  if (!facets) return
  console.log(`${facets.total} quotes in all`)
  for (const { name, count } of facets.speakers) console.log(`  ${String(count).padStart(7)}  ${name}`)
  for (const { outlet, count } of facets.outlets) console.log(`  ${String(count).padStart(7)}  ${outlet}`)
  for (const { year, count } of facets.years) console.log(`  ${String(count).padStart(7)}  ${year}`)
}

function headOf({ speaker, source, article, withdrawn, occurrences, id }: SearchHit): string {
  const who = speaker?.name ?? source?.text ?? 'nobody named'
  const where = [article.outlet, article.publishedAt?.slice(0, 10), article.url].filter(Boolean).join(', ')
  const notes = [occurrences > 1 && `${occurrences} times`, withdrawn && 'withdrawn'].filter(Boolean).join(', ')
  return [styleText('bold', who), where, notes, styleText('dim', id)].filter(Boolean).join(' · ')
}

const textOf = ({ parts }: SearchHit): string =>
  parts
    .map(({ text, matched }) => (matched && process.stdout.isTTY ? styleText('inverse', text) : text))
    .join('')
    .replace(/\s+/g, ' ')
