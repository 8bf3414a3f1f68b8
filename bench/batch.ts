import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeArticle } from './articles.js'

export type Report = (what: string, value: string, target?: string, good?: boolean) => void

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const maker = fileURLToPath(new URL('../scripts/make-articles.ts', import.meta.url))

/** No two alike. So many, since archives are large: each thread takes some 4,000 articles until its code is compiled. */
const ARTICLES = 80_000
/** Made and written at once. */
const BLOCK = 1000
/** Milliseconds that a batch runs while the others stand still. */
const TURN_MS = 3000
/** Ticks a second of the clock in /proc. */
const TICKS = 100
const PARENT_MB = 350
const WORKER_MB = 200

interface Run {
  readonly rate: number
  /** Milliseconds of processor time an article, of all threads, reading and writing included. */
  readonly cpu: number
  /** Resident megabytes: the most, and the most in the first half of the run. */
  readonly peak: number
  readonly earlyPeak: number
}

/** `whosaid batch` over articles of 750 words: rate, processor time and memory with one worker and with two. */
export async function batches(report: Report): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'whosaid-bench-'))
  try {
    const input = join(directory, 'in.ndjson')
    for (let i = 0; i < ARTICLES; i += BLOCK) {
      const line = (_: unknown, k: number) => `${JSON.stringify({ id: `a${i + k}`, text: makeArticle(i + k) })}\n`
      writeFileSync(input, Array.from({ length: BLOCK }, line).join(''), { flag: 'a' })
    }
    const [one, two] = await takeTurns(
      [1, 2].map((workers) => startBatch([input, '-o', join(directory, `out${workers}.ndjson`)], workers)),
    )
    const times = two.rate / one.rate
    report(`batch of ${ARTICLES.toLocaleString('en')}, start included: one worker`, `${one.rate.toFixed(0)} articles/s`)
    report('two workers', `${two.rate.toFixed(0)} articles/s`, 'at least 300', two.rate >= 300)
    report('two workers against one', `${times.toFixed(2)} ×`, 'at least 1.8', times >= 1.8)
    report('processor time an article, one worker', `${one.cpu.toFixed(2)} ms`)
    report('processor time an article, two workers', `${two.cpu.toFixed(2)} ms`)
    reportMemory(report, one.peak, two.peak)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The same over two gigabytes of HTML pages, made as they are read: memory must be as flat at the end as in the middle. */
export async function gigabytes(report: Report): Promise<void> {
  const runs: Run[] = []
  for (const workers of [1, 2]) {
    const pages = spawn(process.execPath, ['--import', 'tsx', maker, '--bytes', '2e9', '--page-bytes', '150000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [run] = await takeTurns([startBatch(['-', '-o', '/dev/null'], workers, pages)])
    report(`2 GB of pages, ${workers === 1 ? 'one worker' : 'two workers'}`, `${run.rate.toFixed(0)} articles/s`)
    const growth = run.peak - run.earlyPeak
    report('memory grows in the second half by', `${growth.toFixed(0)} MB`, 'at most 50', growth <= 50)
    runs.push(run)
  }
  reportMemory(report, runs[0].peak, runs[1].peak)
}

/** What a second worker adds is a worker's share; what is left of one worker's process is the parent's. */
function reportMemory(report: Report, one: number, two: number): void {
  const worker = two - one
  const parent = one - worker
  report('memory with one worker, and with two', `${one.toFixed(0)}, ${two.toFixed(0)} MB`)
  report('of that the parent', `${parent.toFixed(0)} MB`, `under ${PARENT_MB}`, parent < PARENT_MB)
  report('a worker', `${worker.toFixed(0)} MB`, `under ${WORKER_MB}`, worker < WORKER_MB)
}

/**
 * Runs batches to their ends, one at a time and each for a few seconds, the others stopped: what else slows the machine down for a
 * while (a shared host's cores swing by a third within minutes) slows all of them down alike. Only the time that it was let run counts.
 */
async function takeTurns(batches: readonly Batch[]): Promise<Run[]> {
  for (const batch of batches) batch.pause()
  while (batches.some((batch) => batch.running()))
    for (const batch of batches) if (batch.running()) await batch.letRun(TURN_MS)
  return batches.map((batch) => batch.result())
}

interface Batch {
  running(): boolean
  pause(): void
  /** Resolves, and the batch pauses, after so many milliseconds, or at its end. */
  letRun(ms: number): Promise<void>
  /** What it did, once it has ended. */
  result(): Run
}

/** Starts a batch and watches it from outside (Linux; elsewhere processor time and memory show as 0). */
function startBatch(args: readonly string[], workers: number, from?: ChildProcess): Batch {
  const directory = mkdtempSync(join(tmpdir(), 'whosaid-bench-'))
  const summaryFile = join(directory, 'summary.json')
  const child = spawn(process.execPath, [main, 'batch', ...args, '-w', `${workers}`, '-q', '--summary', summaryFile], {
    stdio: [from ? 'pipe' : 'ignore', 'inherit', 'inherit'],
  })
  if (from) from.stdout!.pipe(child.stdin!)
  const exit = once(child, 'exit')
  let ticks = 0
  let ranMs = 0
  const resident: number[] = []
  const look = () => {
    const stat = readProc(child.pid!, 'stat').split(') ')[1]?.split(' ')
    if (stat) ticks = Number(stat[11]) + Number(stat[12])
    resident.push(Number(/VmRSS:\s+(\d+)/.exec(readProc(child.pid!, 'status'))?.[1] ?? 0) / 1024)
  }
  const running = () => child.exitCode === null && child.signalCode === null
  return {
    running,
    pause: () => void child.kill('SIGSTOP'),
    async letRun(ms) {
      const watch = setInterval(look, 50)
      const from = performance.now()
      child.kill('SIGCONT')
      await Promise.race([exit, setTimeout(ms, undefined, { ref: false })])
      ranMs += performance.now() - from
      if (running()) child.kill('SIGSTOP')
      clearInterval(watch)
    },
    result() {
      const { articles } = JSON.parse(readFileSync(summaryFile, 'utf8'))
      rmSync(directory, { recursive: true })
      return {
        rate: (articles * 1000) / ranMs,
        cpu: (ticks * 1000) / TICKS / articles,
        peak: Math.max(...resident),
        earlyPeak: Math.max(...resident.slice(0, Math.ceil(resident.length / 2))),
      }
    },
  }
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
