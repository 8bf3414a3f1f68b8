import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import { ExitCode, UsageError } from './exit.js'

interface BatchArguments {
  output: string
  workers: number
}

/** `whosaid batch INPUT… -o OUTPUT` */
export function batchCommand(): Command {
  return new Command('batch')
    .description('records of many articles, over all cores')
    .argument('<input...>', "NDJSON files of {id, text | html, …}, also .gz; '-' is standard input")
    .requiredOption('-o, --output <file>', "one record a line; '-' is standard output, .gz is compressed")
    .option('-w, --workers <n>', 'worker threads', wholeNumber, availableParallelism())
    .action(batch)
}

async function batch(inputs: string[], { output, workers }: BatchArguments): Promise<void> {
  for (const path of inputs) if (path !== '-' && !existsSync(path)) throw new UsageError(`no such file: ${path}`)
  const [{ createExtractor }, { readArticles }, { runBatch }, sinks] = await Promise.all([
    import('../workers/pool.js'),
    import('../batch/input.js'),
    import('../batch/run.js'),
    import('../batch/sink.js'),
  ])
  const extractor = createExtractor({ threads: workers })
  try {
    const tally = await runBatch({
      articles: readArticles(inputs),
      extractor,
      output: output === '-' ? sinks.standardOutputSink() : await sinks.openFileSink(output),
      onFailure: ({ source, line }, { id, reason, message }) =>
        console.error(JSON.stringify({ source, line, id, reason, message })),
    })
    if (tally.failed > 0) process.exitCode = ExitCode.someFailed
  } finally {
    await extractor.close()
  }
}

function wholeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a whole number from 1 is needed')
  return number
}
