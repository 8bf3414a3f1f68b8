import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Command, Option } from 'commander'
import type { StoredQuote } from '../archive/schemas.js'
import type { Archive } from '../archive/types.js'
import { UsageError } from './exit.js'
import { type Filters, toQuery, withFilters } from './search-options.js'
import { withArchive } from './with-archive.js'

interface Options extends Filters {
  output?: string
  quotes?: 'ndjson' | 'csv' | 'json-ld'
}

/** `whosaid export` */
export function exportCommand(): Command {
  return withFilters(new Command('export'))
    .description('the whole archive, for `whosaid import`; or, with --quotes, the quotes that match')
    .argument('[words...]', 'with --quotes: as for search')
    .option('-o, --output <file>', 'where to; .gz compresses; standard output unless told')
    .addOption(new Option('-q, --quotes <format>', 'only quotes, in this format').choices(['ndjson', 'csv', 'json-ld']))
    .action(exportArchive)
}

async function exportArchive(words: string[], { output, quotes, ...filters }: Options): Promise<void> {
  const query = toQuery(words.join(' ') || undefined, filters)
  if (!quotes && Object.values(query).some((value) => value !== undefined)) {
    throw new UsageError('filters choose quotes: say --quotes ndjson, csv or json-ld')
  }
  await withArchive(async (archive) => {
    const lines = quotes ? renderQuotes(archive, query, quotes) : renderLines(archive)
    if (!output) return pipeline(Readable.from(lines), process.stdout, { end: false })
    // Whole or not at all: the name is given when everything is written.
    const part = `${output}.part`
    const file = createWriteStream(part)
    if (output.endsWith('.gz')) await pipeline(Readable.from(lines), createGzip(), file)
    else await pipeline(Readable.from(lines), file)
    await rename(part, output)
  })
}

async function* renderLines(archive: Archive): AsyncGenerator<string> {
  for await (const line of archive.dump()) yield `${JSON.stringify(line)}\n`
}

async function* renderQuotes(
  archive: Archive,
  query: ReturnType<typeof toQuery>,
  format: NonNullable<Options['quotes']>,
) {
  const { storedToCsv, storedToJsonLd, storedToNdjson } = await import('../archive/formats.js')
  const found = archive.scan({ ...query, offsets: format === 'json-ld' ? 'codepoint' : 'utf16' })
  if (format === 'csv') yield storedToCsv([], { header: true })
  if (format !== 'json-ld') {
    for await (const quote of found)
      yield format === 'csv' ? storedToCsv([quote], { header: false }) : storedToNdjson([quote])
    return
  }
  const { items: _, ...page } = storedToJsonLd([])
  yield `${JSON.stringify(page).slice(0, -1)},"items":[`
  let first = true
  for await (const quote of found as AsyncIterable<StoredQuote>) {
    yield `${first ? '' : ',\n'}${JSON.stringify(storedToJsonLd([quote]).items[0])}`
    first = false
  }
  yield ']}\n'
}
