import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openArchive } from '../../src/archive/archive.js'

/** Kills the service and its database in the middle of storing, again and again, and looks what is left. */

export interface CrashReport {
  readonly acknowledged: number
  /** Acknowledged articles that are not there. */
  readonly lost: string[]
  /** Articles that are there twice, or with more quotes than were sent. */
  readonly doubled: string[]
  /** Milliseconds from each kill until an article was stored again. */
  readonly recoveries: number[]
}

/** A service as a process of its own. */
export interface Service {
  readonly child: ChildProcess
  readonly url: string
}

const SENDERS = 4

/** In: the built command line, a directory for the data, how many kills. Every other one hits the database. */
export async function crashRounds(
  main: string,
  dataDir: string,
  rounds: number,
  log = (_: string) => {},
): Promise<CrashReport> {
  const acknowledged = new Set<string>()
  const recoveries: number[] = []
  let service = await startService(main, dataDir)
  let next = 0
  let isOver = false
  const send = async () => {
    while (!isOver) {
      const id = `crash-${next++}`
      const text = `“Statement ${id} was made in the middle of a storm,” Marco Rubio said.`
      const body = JSON.stringify({ id, text })
      const sent = await fetch(`${service.url}/quotes?store=true`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(20_000),
      }).catch(() => null)
      if (sent?.ok && (await sent.text().catch(() => null))) acknowledged.add(id)
      else await sleep(50)
    }
  }
  const senders = Array.from({ length: SENDERS }, send)
  for (let round = 0; round < rounds; round++) {
    await grown(acknowledged, 5)
    await sleep(200 * Math.random())
    const killed = performance.now()
    if (round % 2 === 0) {
      service.child.kill('SIGKILL')
      service = await startService(main, dataDir)
    } else {
      process.kill(await postmaster(dataDir), 'SIGKILL')
    }
    await grown(acknowledged, 1)
    recoveries.push(Math.round(performance.now() - killed))
    log(
      `${round % 2 === 0 ? 'service' : 'database'} killed, storing again after ${recoveries.at(-1)} ms; ${acknowledged.size} acknowledged`,
    )
  }
  isOver = true
  await Promise.all(senders)
  const gone = new Promise((resolve) => service.child.once('exit', resolve))
  service.child.kill('SIGTERM')
  await gone
  return { acknowledged: acknowledged.size, ...(await compare(dataDir, acknowledged)), recoveries }
}

/** Starts the built service on a data directory. Resolves when it listens. */
export async function startService(main: string, dataDir: string): Promise<Service> {
  const env = {
    ...process.env,
    WHOSAID_DATA: dataDir,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'info',
    WHOSAID_WORKERS: '1',
  }
  const child = spawn(process.execPath, [main, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said = (said + chunk).slice(-10_000)
      const url = /listening on (http:\/\/[\d.]+:\d+)/.exec(said)?.[1]
      if (url) resolve({ child, url })
    })
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}: ${said}`)))
  })
}

/** Resolves when so many more have been acknowledged. */
async function grown(set: ReadonlySet<string>, by: number): Promise<void> {
  const { size } = set
  const begun = Date.now()
  while (set.size < size + by) {
    if (Date.now() - begun > 120_000) throw new Error('nothing was stored for two minutes')
    await sleep(10)
  }
}

async function postmaster(dataDir: string): Promise<number> {
  for (;;) {
    const pid = Number(
      (await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0],
    )
    if (pid > 1) return pid
    await sleep(20)
  }
}

async function compare(
  dataDir: string,
  acknowledged: ReadonlySet<string>,
): Promise<{ lost: string[]; doubled: string[] }> {
  const archive = await openArchive({ dataDir, waitMs: 120_000 })
  const seen = new Map<string, number>()
  try {
    for await (const quote of archive.scan({})) seen.set(quote.article.id, (seen.get(quote.article.id) ?? 0) + 1)
  } finally {
    await archive.close()
  }
  return {
    lost: [...acknowledged].filter((id) => !seen.has(id)),
    doubled: [...seen].filter(([, quotes]) => quotes > 1).map(([id]) => id),
  }
}
