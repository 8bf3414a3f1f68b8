import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
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

/**
 * Throws `UsageError` where a file that will be written is one of the inputs, which it would replace, is named for two outputs, or has
 * no folder to stand in: better told now than after hours.
 * Devices, pipes and standard streams may be named as often as one likes.
 */
export function checkOutputs(inputs: readonly string[], outputs: readonly (string | undefined)[]): void {
  const read = new Set(inputs.filter(isFile).map((path) => realpathSync(path)))
  const written = new Set<string>()
  for (const output of outputs) {
    if (!output || output === '-') continue
    if (statSync(output, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${output} is a folder`)
    if (!existsSync(dirname(output))) throw new UsageError(`no such folder: ${dirname(output)}`)
    if (existsSync(output) && !isFile(output)) continue
    const path = existsSync(output) ? realpathSync(output) : resolve(output)
    if (read.has(path)) throw new UsageError(`${output} is an input and would be replaced: name another output`)
    if (written.has(path)) throw new UsageError(`${output} is named for two outputs`)
    written.add(path)
  }
}

const isFile = (path: string) => path !== '-' && statSync(path, { throwIfNoEntry: false })?.isFile() === true
