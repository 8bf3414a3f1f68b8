import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Command, Option } from 'commander'
import type { BatchJob } from '../batch/job.js'
import type { Shard } from '../batch/part.js'
import type { Progress } from '../batch/progress.js'
import { isFilePath } from '../batch/sink.js'
import type { LineFormat } from '../workers/pool.js'
import { openConfiguredArchive } from './configured.js'
import { ExitCode, UsageError } from './exit.js'
import { checkInputs, checkOutputs, type InputArguments, withInputOptions } from './inputs.js'
import { positive, shard, wholeNumber } from './options.js'
import { stopSignal } from './signals.js'

interface BatchArguments extends InputArguments {
  output?: string
  store?: boolean
  workers: number
  resume?: boolean
  checkpoint?: string
  format: LineFormat
  errors?: string
  summary?: string
  shard?: Shard
  timeLimit: number
  quiet?: boolean
}

/** `whosaid batch INPUT… -o OUTPUT` */
export function batchCommand(): Command {
  return withInputOptions(new Command('batch'))
    .description('records of many articles, over all cores, in the order of the input')
    .option('-o, --output <file>', "one record a line; .gz is compressed, '-' is standard output")
    .option('--store', 'keep the records in the archive; then -o may be left out')
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
    .option('--shard <i/n>', 'only the i-th of n equal parts of the articles; i from 0 or from 1', shard)
    .option('--time-limit <seconds>', 'for one article', positive, 30)
    .option('-q, --quiet', 'no progress and no summary on standard error')
    .action(batch)
}

async function batch(inputs: string[], options: BatchArguments): Promise<void> {
  const { output, quiet } = options
  checkInputs(inputs)
  checkOutputs(inputs, [output, options.errors, options.summary, options.checkpoint])
  if (!output && !options.store) throw new UsageError('an output is needed: -o FILE, or --store for the archive')
  const file = output && output !== '-' && isFilePath(output) ? output : undefined
  if (output && !file && (options.resume || options.checkpoint))
    throw new UsageError(
      `--${options.resume ? 'resume' : 'checkpoint'} needs an output file: what has gone to ${output === '-' ? 'standard output' : output} can not be resumed`,
    )
  const checkpoint = options.checkpoint ?? (file && `${file}.checkpoint`)
  if (options.resume && !checkpoint) throw new UsageError('--resume needs an output file, or --checkpoint FILE')

  const { runJob } = await import('../batch/job.js')
  const { describeSummary } = await import('../batch/summary.js')
  const { storeOutcomes } = await import('../batch/store.js')
  const archive = options.store ? await openConfiguredArchive() : undefined
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
    directory: process.env.WHOSAID_DIRECTORY,
    store: archive && ((outcomes) => storeOutcomes(archive, outcomes)),
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
    await archive?.close()
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
