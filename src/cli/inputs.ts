import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import type { InputFormat } from '../batch/input.js'
import type { CsvColumns } from '../workers/article.js'
import { UsageError } from './exit.js'
import { columns } from './options.js'

/** What commands that read many articles share. */
export interface InputArguments {
  inputFormat?: InputFormat
  columns?: CsvColumns
}

const INPUT_FORMATS: readonly InputFormat[] = ['ndjson', 'csv', 'tsv', 'warc', 'text', 'html']

/** Gives a command the inputs as its argument, and the options that say how to read them. */
export function withInputOptions(command: Command): Command {
  return command
    .argument(
      '<input...>',
      "NDJSON of {id, text | html, …}, CSV, WARC, text or HTML files, gzipped or not; folders of them; '-' is standard input",
    )
    .addOption(
      new Option('--input-format <format>', "of all inputs (default: by each file's ending, else ndjson)").choices(
        INPUT_FORMATS,
      ),
    )
    .option(
      '--columns <field=column,…>',
      'which CSV column is which field, where names differ: text=Body,id=Key',
      columns,
    )
}

/** Throws `UsageError` for an input that isn't there. */
export function checkInputs(inputs: readonly string[]): void {
  for (const path of inputs) if (path !== '-' && !existsSync(path)) throw new UsageError(`no such file: ${path}`)
}
