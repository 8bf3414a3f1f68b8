import { statSync } from 'node:fs'
import { Command, Option } from 'commander'
import { isFailed } from '../batch/input-article.js'
import { csvHeader, toCsv } from '../formats/csv.js'
import { toNdjson } from '../formats/ndjson.js'
import type { ExtractionRecord } from '../record.js'
import type { ArticleInput } from '../workers/pool.js'
import { ExitCode, UsageError } from './exit.js'

type Format = 'json' | 'ndjson' | 'csv' | 'table'

/** `whosaid extract FILE…` */
export function extractCommand(): Command {
  return new Command('extract')
    .description('records of text or HTML files')
    .argument('<file...>', "text files, or HTML by their ending; '-' is standard input")
    .addOption(
      new Option('-f, --format <format>', 'how to print them')
        .choices(['json', 'ndjson', 'csv', 'table'])
        .default('json'),
    )
    .action(extractFiles)
}

async function extractFiles(files: string[], { format }: { format: Format }): Promise<void> {
  const [{ extractArticle }, { loadDirectory }, { openBytes }, { readPage }, { formatOf }] = await Promise.all([
    import('../workers/extract-article.js'),
    import('../workers/directory.js'),
    import('../batch/bytes.js'),
    import('../batch/readers/page.js'),
    import('../batch/input.js'),
  ])
  for (const file of files.filter((name) => name !== '-')) {
    const found = statSync(file, { throwIfNoEntry: false })
    if (!found) throw new UsageError(`no such file: ${file}`)
    const format = formatOf(file) ?? 'text'
    if (found.isDirectory() || (format !== 'text' && format !== 'html'))
      throw new UsageError(`${file} holds many articles: whosaid batch ${file} -o OUTPUT`)
  }
  const directory = loadDirectory(process.env.WHOSAID_DIRECTORY)
  const records: ExtractionRecord[] = []
  for (const file of files) {
    try {
      const fileFormat = formatOf(file) === 'html' ? 'html' : file === '-' ? undefined : 'text'
      for await (const [{ article }] of readPage(openBytes(file), file, { format: fileFormat })) {
        if (isFailed(article)) throw new Error(article.message)
        records.push((await extractArticle(article as ArticleInput, directory)).record)
      }
    } catch (error) {
      console.error(`whosaid: ${file}: ${(error as Error).message}`)
      process.exitCode = ExitCode.someFailed
    }
  }
  if (format === 'json' && records.length > 0)
    console.log(JSON.stringify(files.length === 1 ? records[0] : records, null, 2))
  if (format === 'ndjson') process.stdout.write(records.map(toNdjson).join(''))
  if (format === 'csv')
    process.stdout.write(csvHeader() + records.map((record) => toCsv(record, { header: false })).join(''))
  if (format === 'table') for (const record of records) printTable(record)
}

/** One quote a line, the speaker first: for reading. */
function printTable({ quotes }: ExtractionRecord): void {
  const names = quotes.map(({ speaker, source }) => speaker?.name ?? source?.text ?? '–')
  const width = Math.min(32, Math.max(0, ...names.map((name) => name.length)))
  for (const [i, { type, text }] of quotes.entries())
    console.log(`${names[i].slice(0, width).padEnd(width)}  ${type.padEnd(8)}  ${text.replace(/\s+/g, ' ')}`)
}
