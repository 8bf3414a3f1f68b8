import { resolve } from 'node:path'
import { csvHeader } from '../formats/csv.js'
import type { CsvColumns } from '../workers/article.js'
import { createExtractor, type LineFormat, type Outcome } from '../workers/pool.js'
import { removeCheckpoint, saveCheckpoint } from './checkpoint.js'
import { holdFiles } from './hold.js'
import { type InputFormat, readArticles } from './input.js'
import { type Shard, takePart } from './part.js'
import { describeRun, findStart } from './resume.js'
import { runBatch } from './run.js'
import { isFilePath, openSink, partialPath } from './sink.js'
import { type Summary, summarize } from './summary.js'
import { type Counter, createCounter } from './tally.js'

/** A whole batch, from files to files. */
export interface BatchJob {
  readonly inputs: readonly string[]
  readonly inputFormat?: InputFormat | undefined
  readonly columns?: CsvColumns | undefined
  readonly shard?: Shard | undefined
  /** A file, a stream, or nothing where records are only stored. */
  readonly output?: string | NodeJS.WritableStream | undefined
  readonly format: LineFormat
  readonly errors: string | NodeJS.WritableStream
  /** Without it nothing is resumed and nothing can be. */
  readonly checkpoint?: string | undefined
  readonly resume: boolean
  readonly workers: number
  readonly timeoutMs: number
  /** A file of known people and bodies, added to the built-in ones. */
  readonly directory?: string | undefined
  readonly store?: ((outcomes: readonly Outcome[]) => Promise<readonly Outcome[]>) | undefined
  readonly signal?: AbortSignal | undefined
  /** Told once that work begins, with what there is to watch. Out: called after each piece of progress. */
  readonly watch?: ((counter: Counter, bytesRead: () => number, exclude: ReadonlySet<string>) => () => void) | undefined
}

/**
 * Runs a batch. Out: what it did; `'complete'` where a resumed run had nothing left to do. Throws `ResumeError` where it can't go on, or
 * another run writes the same files.
 */
export async function runJob(job: BatchJob): Promise<Summary | 'complete'> {
  const files = [job.output, job.errors, job.checkpoint].filter((target) => typeof target === 'string')
  const release = await holdFiles(files.filter(isFilePath))
  try {
    return await runHeld(job)
  } finally {
    release()
  }
}

async function runHeld(job: BatchJob): Promise<Summary | 'complete'> {
  const { inputs, inputFormat, columns, shard, format, checkpoint } = job
  const run = await describeRun(inputs, {
    format,
    inputFormat,
    columns,
    shard,
    errors: typeof job.errors === 'string' ? job.errors : undefined,
  })
  const outputFile = typeof job.output === 'string' ? job.output : undefined
  const start = checkpoint ? await findStart(outputFile, checkpoint, run, job.resume) : null
  if (start === 'complete') return 'complete'

  const counter = createCounter(start?.tally)
  const consumed = start?.consumed ?? 0
  const exclude = ownFiles([outputFile, job.errors, checkpoint])
  let bytesRead = 0
  let leftOut = 0
  const articles = takePart(
    readArticles(inputs, {
      format: inputFormat,
      columns,
      exclude,
      onBytes: (bytes) => (bytesRead += bytes),
      onLeftOut: () => leftOut++,
    }),
    { shard, skip: consumed },
  )
  const output = job.output === undefined ? undefined : await openSink(job.output, { resumeAt: start?.outputBytes })
  const errors = await openSink(job.errors, { resumeAt: start?.errorBytes, gz: false })
  const extractor = createExtractor({ threads: job.workers, timeoutMs: job.timeoutMs, directory: job.directory })
  if (format === 'csv' && consumed === 0) output?.add(new TextEncoder().encode(csvHeader()))
  const startedAt = performance.now()
  const seconds = () => (start?.seconds ?? 0) + (performance.now() - startedAt) / 1000
  try {
    const end = await runBatch({
      articles,
      extractor,
      rendering: { lines: output ? format : undefined, record: job.store !== undefined },
      counter,
      output,
      errors,
      store: job.store,
      consumed,
      onPosition: checkpoint
        ? (position) =>
            saveCheckpoint(checkpoint, { version: 1, run, ...position, seconds: seconds(), tally: counter.save() })
        : undefined,
      onProgress: job.watch?.(counter, () => bytesRead, exclude),
      signal: job.signal,
    })
    if (checkpoint && end === 'finished') await removeCheckpoint(checkpoint)
    return summarize(counter, { complete: end === 'finished', leftOut, workers: job.workers, seconds: seconds() })
  } finally {
    await extractor.close()
  }
}

/** Everything that the run itself writes: no input, even where it stands in an input folder. */
function ownFiles(targets: readonly (string | NodeJS.WritableStream | undefined)[]): Set<string> {
  const files = targets.filter((target) => typeof target === 'string').map((path) => resolve(path))
  return new Set(files.flatMap((path) => [path, partialPath(path)]))
}
