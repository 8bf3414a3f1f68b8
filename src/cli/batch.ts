import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Command, Option } from 'commander'
import type { InputFormat } from '../batch/input.js'
import type { BatchJob } from '../batch/job.js'
import type { Shard } from '../batch/part.js'
import type { Progress } from '../batch/progress.js'
import type { CsvColumns } from '../workers/article.js'
import type { LineFormat } from '../workers/pool.js'
import { ExitCode, UsageError } from './exit.js'
import { columns, positive, shard, wholeNumber } from './options.js'
import { stopSignal } from './signals.js'

interface BatchArguments {
  output?: string
  workers: number
  resume?: boolean
  checkpoint?: string
  format: LineFormat
  errors?: string
  summary?: string
  inputFormat?: InputFormat
  columns?: CsvColumns
  shard?: Shard
  timeLimit: number
  quiet?: boolean
}

/** `whosaid batch INPUT… -o OUTPUT` */
export function batchCommand(): Command {
  return new Command('batch')
    .description('records of many articles, over all cores, in the order of the input')
    .argument(
      '<input...>',
      "NDJSON of {id, text | html, …}, CSV, WARC, text or HTML files, gzipped or not; folders of them; '-' is standard input",
    )
    .option('-o, --output <file>', "one record a line; .gz is compressed, '-' is standard output")
    .option('-w, --workers <n>', 'worker threads', wholeNumber, availableParallelism())
    .option('--resume', 'go on where an interrupted run stopped')
    .option('--checkpoint <file>', 'where it stands how far the run has come (default: OUTPUT.checkpoint)')
    .addOption(
      new Option('-f, --format <format>', 'of the output: a record a line, or a quote a row')
        .choices(['ndjson', 'csv'])
        .default('ndjson'),
    )
    .option('--errors <file>', 'the articles that failed, a line of JSON each (default: standard error)')
    .option('--summary <file>', 'what the run did, as JSON')
    .addOption(
      new Option('--input-format <format>', "of all inputs (default: by each file's ending, else ndjson)").choices([
        'ndjson',
        'csv',
        'tsv',
        'warc',
        'text',
        'html',
      ]),
    )
    .option(
      '--columns <field=column,…>',
      'which CSV column is which field, where names differ: text=Body,id=Key',
      columns,
    )
    .option('--shard <i/n>', 'only the i-th of n equal parts of the articles; i from 0 or from 1', shard)
    .option('--time-limit <seconds>', 'for one article', positive, 30)
    .option('-q, --quiet', 'no progress and no summary on standard error')
    .action(batch)
}

async function batch(inputs: string[], options: BatchArguments): Promise<void> {
  const { output, quiet } = options
  for (const path of inputs) if (path !== '-' && !existsSync(path)) throw new UsageError(`no such file: ${path}`)
  if (!output) throw new UsageError('an output is needed: -o FILE')
  const checkpoint = options.checkpoint ?? (output === '-' ? undefined : `${output}.checkpoint`)
  if (options.resume && !checkpoint) throw new UsageError('--resume needs an output file, or --checkpoint FILE')

  const { runJob } = await import('../batch/job.js')
  const { describeSummary } = await import('../batch/summary.js')
  let progress: Progress | undefined
  const stop = stopSignal()
  const job: BatchJob = {
    inputs,
    inputFormat: options.inputFormat,
    columns: options.columns,
    shard: options.shard,
    output: output === '-' ? process.stdout : output,
    format: options.format,
    errors: options.errors ?? process.stderr,
    checkpoint,
    resume: options.resume === true,
    workers: options.workers,
    timeoutMs: options.timeLimit * 1000,
    signal: stop.signal,
  }
  try {
    const summary = await runJob(
      quiet ? job : { ...job, watch: await watcher(inputs, (started) => (progress = started)) },
    )
    progress?.stop()
    if (summary === 'complete') {
      if (!quiet) console.error(`whosaid: ${output} is complete: nothing is left to do`)
      return
    }
    if (options.summary) await writeFile(options.summary, `${JSON.stringify(summary, null, 2)}\n`)
    if (!quiet) console.error(describeSummary(summary))
    if (!summary.complete) {
      console.error('whosaid: stopped before the end; --resume goes on from here')
      process.exitCode = stop.exitCode()
    } else if (summary.failed > 0) process.exitCode = ExitCode.someFailed
  } finally {
    progress?.stop()
    stop.dispose()
  }
}

/** Shows progress on standard error from when the work begins. */
async function watcher(inputs: readonly string[], onStart: (progress: Progress) => void): Promise<BatchJob['watch']> {
  const [{ startProgress }, { inputBytes }] = await Promise.all([
    import('../batch/progress.js'),
    import('../batch/folder.js'),
  ])
  return (counter, bytesRead, exclude) => {
    const progress = startProgress({
      counter,
      stream: process.stderr,
      bytesRead,
      bytesInAll: inputBytes(inputs, exclude),
    })
    onStart(progress)
    return progress.update
  }
}
