import { Command, Option } from 'commander'
import type { StoredQuote } from '../archive/schemas.js'
import type { Archive } from '../archive/types.js'
import { openSink } from '../batch/sink.js'
import { UsageError } from './exit.js'
import { checkOutputs } from './inputs.js'
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
  checkOutputs([], [output])
  await withArchive(async (archive) => {
    const sink = await openSink(output && output !== '-' ? output : process.stdout)
    const encoder = new TextEncoder()
    for await (const line of quotes ? renderQuotes(archive, query, quotes) : renderLines(archive))
      if (sink.add(encoder.encode(line))) await sink.flush()
    await sink.finish()
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
