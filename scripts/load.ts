/**
 * `npm run load`: the built service as a process on loopback; first what it can do, then twice that for a while.
 * --seconds N (60; 600 is the soak). Prints and checks: nothing but 200, 429 and 503; p99 of accepted requests under a second; health
 * within 50 ms (p99); memory flat. Needs `npm run build`.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import autocannon from 'autocannon'

const { values } = parseArgs({ options: { seconds: { type: 'string' } } })
const seconds = Number(values.seconds ?? 60)
const WARM_UP_SECONDS = 5
const PROBE_SECONDS = 4

const service = spawn(process.execPath, ['dist/cli/main.js', 'serve'], {
  env: { ...process.env, PORT: '0', HOST: '127.0.0.1', WHOSAID_ARCHIVE: 'off', LOG_LEVEL: 'info' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
/** Milliseconds that the service itself says an accepted request took it. */
const served: number[] = []
const lines = createInterface({ input: service.stdout })
const base = await new Promise<string>((resolve) => {
  lines.on('line', (line) => {
    const took = /"status":200.*"ms":([\d.]+)/.exec(line)?.[1]
    if (took !== undefined) served.push(Number(took))
    const found = /listening on (http:\S+?)"/.exec(line)
    if (found) resolve(found[1])
  })
})

/** An article of about 750 words. */
const article = Array.from(
  { length: 15 },
  (_, i) =>
    `“We will not accept proposal number ${i},” Marco Rubio told reporters in Washington on Monday. The talks had gone on for days, and nobody expected them to end before the weekend. According to the ministry, the delegations will meet again in Geneva.`,
).join('\n\n')
const body = JSON.stringify({ text: article })
const request = {
  url: `${base}/quotes`,
  method: 'POST' as const,
  headers: { 'content-type': 'application/json' },
  body,
}

interface Shots {
  /** Milliseconds of each accepted request, as the caller sees them. */
  readonly accepted: number[]
  readonly statuses: Map<number, number>
  errors: number
}

async function shoot(options: Partial<autocannon.Options> & { duration: number }, shots: Shots = noShots()) {
  // Both a promise and an emitter, whatever its types say.
  const run = autocannon({ ...request, timeout: 20, ...options }) as Promise<autocannon.Result> & autocannon.Instance
  run.on('response', (_client, status, _bytes, ms) => {
    shots.statuses.set(status, (shots.statuses.get(status) ?? 0) + 1)
    if (status === 200) shots.accepted.push(ms)
  })
  const result = await run
  shots.errors += result.errors + result.timeouts
  return shots
}

const noShots = (): Shots => ({ accepted: [], statuses: new Map(), errors: 0 })

/** Groups of connections, one after the other within each second: each sends all its requests of a second at once. */
const GROUPS = 20
const CONNECTIONS = 200

/** So many requests a second, spread over the second. */
async function shootEvenly(rate: number, duration: number): Promise<Shots> {
  const shots = noShots()
  const group = { connections: CONNECTIONS / GROUPS, overallRate: Math.ceil(rate / GROUPS), duration }
  await Promise.all(
    Array.from({ length: GROUPS }, (_, i) => sleep((1000 / GROUPS) * i).then(() => shoot(group, shots))),
  )
  return shots
}

const quantile = (numbers: number[], q: number) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * q))] ?? 0

async function residentMiB(): Promise<number> {
  const metrics = await (await fetch(`${base}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 2 ** 20
}

/** Articles a second that are accepted at most, however many are sent: the rate is raised until a third is refused. */
async function findCapacity(): Promise<number> {
  let most = 0
  for (let rate = 60; ; rate *= 1.4) {
    const { accepted } = await shootEvenly(rate, PROBE_SECONDS)
    most = Math.max(most, accepted.length / PROBE_SECONDS)
    if (accepted.length / PROBE_SECONDS < rate * (2 / 3)) return most
  }
}

await shoot({ connections: 8, duration: WARM_UP_SECONDS })
const capacity = await findCapacity()
console.log(`capacity: ${capacity.toFixed(0)} articles of 750 words a second`)

const memory: number[] = []
served.length = 0
const health: number[] = []
const asking = new Worker(new URL('./ask-health.mjs', import.meta.url), { workerData: { base, everyMs: 50 } })
asking.on('message', (ms: number) => health.push(ms))
const watch = setInterval(() => void residentMiB().then((mib) => memory.push(mib)), (seconds * 1000) / 12)
const over = await shootEvenly(capacity * 2, seconds)
clearInterval(watch)
await asking.terminate()

const half = memory.slice(Math.floor(memory.length / 2))
const growth = quantile(half, 1) - quantile(memory.slice(0, Math.ceil(memory.length / 2)), 1)
const others = [...over.statuses].filter(([status]) => ![200, 429, 503].includes(status))
const p99 = quantile(over.accepted, 0.99)
const offered = [...over.statuses.values()].reduce((sum, count) => sum + count, 0)
console.log(
  `${seconds} s at twice that: ${(offered / seconds).toFixed(0)} a second sent, ${(over.accepted.length / seconds).toFixed(0)} accepted;`,
  Object.fromEntries(over.statuses),
  `${over.errors} errors`,
)
console.log(`accepted: p50 ${quantile(over.accepted, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`)
console.log(
  `as the service saw it: p50 ${quantile(served, 0.5).toFixed(0)} ms, p99 ${quantile(served, 0.99).toFixed(0)} ms`,
)
console.log(`health: p50 ${quantile(health, 0.5).toFixed(1)} ms, p99 ${quantile(health, 0.99).toFixed(1)} ms`)
console.log(`memory: ${memory.map((mib) => mib.toFixed(0)).join(' ')} MiB`)

service.kill('SIGTERM')
const [code] = await once(service, 'exit')
const failures = [
  others.length > 0 && 'other statuses than 200, 429, 503',
  over.errors > 0 && 'connections failed',
  p99 >= 1000 && 'accepted requests took a second',
  quantile(health, 0.99) > 50 && 'health took more than 50 ms',
  growth > 100 && 'memory grew',
  code !== 0 && `ended with ${code}`,
].filter(Boolean)
console.log(failures.length === 0 ? 'all as it must be' : `NOT AS IT MUST BE: ${failures.join('; ')}`)
process.exitCode = failures.length === 0 ? 0 : 1
