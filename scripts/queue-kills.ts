/**
 * Three workers on one queue, one of them killed with SIGKILL every few seconds and started anew. At the end every article's record must
 * be in the archive exactly once and the queue empty. Ends with 1 where that isn't so.
 *
 *   npx tsx scripts/queue-kills.ts [--articles 20000] [--kill-every 4] [--workers 3] [--seed 7]
 *
 * On the server in DATABASE_URL (an empty database, please), or on an embedded one in a temporary directory.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { seededRandom } from '../bench/articles.js'
import { openArchive } from '../src/archive/archive.js'
import { openQueue } from '../src/batch/queue.js'

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

export interface QueueTrial {
  readonly articles: number
  readonly killEveryMs: number
  readonly workers: number
  readonly leaseSeconds: number
  readonly databaseUrl?: string | undefined
  /** Of the articles' words; 7 by default. */
  readonly seed?: number | undefined
  readonly log?: (line: string) => void
}

export interface QueueTrialResult {
  readonly kills: number
  readonly seconds: number
  /** Quotes in the archive, old versions and all: one an article is right. */
  readonly quotes: number
  /** Articles that have a quote. */
  readonly articles: number
  readonly left: { readonly waiting: number; readonly inWork: number; readonly dead: number }
}

/** Runs one trial from an empty archive. Out: what is in the archive and in the queue at the end. */
export async function runQueueTrial(trial: QueueTrial): Promise<QueueTrialResult> {
  const { log = () => {}, leaseSeconds, databaseUrl } = trial
  const directory = mkdtempSync(join(tmpdir(), 'whosaid-queue-'))
  // Not inside the other: as root the database runs under an account of its own, which may not enter there.
  const dataDir = mkdtempSync(join(tmpdir(), 'whosaid-queue-'))
  const env = { ...process.env, WHOSAID_DATA: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) }
  const run = (...args: string[]) =>
    spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const archive = await openArchive({ databaseUrl, dataDir, waitMs: 60_000, patienceMs: 60_000 })
  const queue = await openQueue({ databaseUrl, dataDir })
  try {
    writeFileSync(join(directory, 'in.ndjson'), shortArticles(trial.articles, trial.seed ?? 7))
    const [code] = await once(run('enqueue', join(directory, 'in.ndjson')), 'exit')
    if (code !== 0) throw new Error(`enqueue ended with ${code}`)

    const startedAt = performance.now()
    let kills = 0
    let over = false
    const team: ChildProcess[] = []
    const keepRunning = async (place: number) => {
      while (!over) {
        team[place] = run('work', '--until-empty', '--quiet', '--workers', '1', '--lease', String(leaseSeconds))
        const [ended] = await once(team[place], 'exit')
        if (ended === 0) return
      }
    }
    const working = Promise.all(Array.from({ length: trial.workers }, (_, place) => keepRunning(place))).then(() => {
      over = true
    })
    const killing = (async () => {
      // Between two kills some work must get done: on a busy machine nobody would ever get anywhere.
      const share = Math.min(trial.articles / 6, 100)
      for (let victim = 0, before = trial.articles; !over; ) {
        await Promise.race([sleep(trial.killEveryMs), working])
        const counts = await queue.counts()
        const left = counts.waiting + counts.inWork
        if (over || before - left < share || !team[victim].kill('SIGKILL')) continue
        before = left
        kills++
        victim = (victim + 1) % trial.workers
        log(`${kills} kills, ${JSON.stringify(counts)}`)
      }
    })()
    await Promise.all([working, killing])
    const seconds = (performance.now() - startedAt) / 1000

    const ids = new Set<string>()
    let quotes = 0
    for await (const quote of archive.scan({ withdrawn: true })) {
      quotes++
      ids.add(quote.article.id)
    }
    return { kills, seconds, quotes, articles: ids.size, left: await queue.counts() }
  } finally {
    await queue.close()
    await archive.close()
    for (const used of [directory, dataDir]) rmSync(used, { recursive: true, force: true })
  }
}

const SYLLABLES = 'ka lo mi ren tu sol ver dan pi gor hal nes bri wen fa zu'.split(' ')

/** Articles of one direct quote each, its nine words from a million made-up ones: no two quotes are nearly alike. */
function shortArticles(count: number, seed: number): string {
  const random = seededRandom(seed)
  const word = () => Array.from({ length: 5 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
  return Array.from({ length: count }, (_, i) => {
    const said = Array.from({ length: 9 }, word).join(' ')
    return `${JSON.stringify({ id: `article-${i}`, text: `It rained. “The ${said},” Volodymyr Zelenskyy said.` })}\n`
  }).join('')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      'kill-every': { type: 'string' },
      workers: { type: 'string' },
      seed: { type: 'string' },
    },
  })
  const articles = Number(values.articles ?? 20_000)
  const result = await runQueueTrial({
    articles,
    killEveryMs: Number(values['kill-every'] ?? 4) * 1000,
    workers: Number(values.workers ?? 3),
    leaseSeconds: 5,
    seed: Number(values.seed ?? 7),
    databaseUrl: process.env.DATABASE_URL,
    log: console.log,
  })
  console.log(result)
  const { waiting, inWork, dead } = result.left
  process.exitCode = result.articles === articles && result.quotes === articles && waiting + inWork + dead === 0 ? 0 : 1
}
