import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { archiveOptions } from './configured.js'
import { ExitCode } from './exit.js'
import { positive, wholeNumber } from './options.js'
import { stopSignal } from './signals.js'

interface WorkArguments {
  workers: number
  lease: number
  timeLimit: number
  untilEmpty?: boolean
  quiet?: boolean
}

/** `whosaid work` */
export function workCommand(): Command {
  return new Command('work')
    .description(
      'takes articles from the queue, extracts them and keeps the records in the archive, until told to stop',
    )
    .option('-w, --workers <n>', 'worker threads', wholeNumber, availableParallelism())
    .option('--until-empty', 'end when the queue is empty')
    .option(
      '--lease <seconds>',
      'after which the articles of a worker that has gone are given to another',
      positive,
      60,
    )
    .option('--time-limit <seconds>', 'for one article', positive, 30)
    .option('-q, --quiet', 'no progress and no summary on standard error')
    .action(work)
}

async function work({ workers, lease, timeLimit, untilEmpty, quiet }: WorkArguments): Promise<void> {
  const options = await archiveOptions()
  const [
    { openArchive },
    { openQueue },
    batch,
    { createExtractor },
    { createCounter },
    { describeSummary, summarize },
    { startProgress },
  ] = await Promise.all([
    import('../archive/archive.js'),
    import('../batch/queue.js'),
    import('../batch/work.js'),
    import('../workers/pool.js'),
    import('../batch/tally.js'),
    import('../batch/summary.js'),
    import('../batch/progress.js'),
  ])
  const queue = await openQueue({ ...options, leaseSeconds: lease })
  const archive = await openArchive(options)
  const extractor = createExtractor({
    threads: workers,
    timeoutMs: timeLimit * 1000,
    directory: process.env.WHOSAID_DIRECTORY,
  })
  const counter = createCounter()
  const stop = stopSignal()
  const startedAt = performance.now()
  const progress = quiet
    ? undefined
    : startProgress({ counter, stream: process.stderr, bytesRead: () => 0, bytesInAll: Promise.resolve(null) })
  try {
    await batch.work({
      queue,
      archive,
      extractor,
      counter,
      untilEmpty: untilEmpty === true,
      leaseSeconds: lease,
      signal: stop.signal,
      onTrouble: (error) => console.error(`whosaid: ${error.message}`),
    })
    progress?.stop()
    const seconds = (performance.now() - startedAt) / 1000
    if (!quiet) console.error(describeSummary(summarize(counter, { complete: true, workers, seconds })))
    if (counter.failed > 0) process.exitCode = ExitCode.someFailed
  } finally {
    progress?.stop()
    stop.dispose()
    await extractor.close()
    await archive.close()
    await queue.close()
  }
}
