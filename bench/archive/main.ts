/**
 * Speed and checks of the archive on generated records: `npm run bench:archive -- [--records 500000] [--seed 1] [--keep DIR]`.
 * Embedded database in a temporary directory (or kept in DIR and used again), everything through the archive's interface.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Archive, openArchive } from '../../src/archive/archive.js'
import type { Storable } from '../../src/archive/types.js'
import { articles, createWorld } from './articles.js'
import { makeClaims, type Statement, scoreClaims } from './claims.js'
import { createRandom } from './random.js'

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '500000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
    claims: { type: 'string', default: '400' },
    wrong: { type: 'boolean', default: false },
  },
})
const records = Number(values.records)
const BATCH = 50 // articles in a call
const IN_FLIGHT = 8 // calls
const SAMPLED = 4_000
const QUERIES = 300

const dataDir = values.keep ?? (await mkdtemp(join(tmpdir(), 'whosaid-bench-')))
const archive = await openArchive({ dataDir, waitMs: 60_000 })
try {
  console.log(
    `archive of ${records} records, seed ${values.seed}, ${cpus().length} × ${cpus()[0].model}, Node ${process.version}`,
  )
  const world = createWorld(Number(values.seed))
  const sample = await fill(archive, articles(world, records))
  await searchSpeed(archive, sample)
  await checkQuality(archive, sample)
} finally {
  await archive.close()
  if (!values.keep) await rm(dataDir, { recursive: true, force: true })
}

/** Stores all (what is stored already only counts), and keeps an even sample of the statements. */
async function fill(archive: Archive, items: Iterable<Storable>): Promise<Statement[]> {
  const random = createRandom(7)
  const sample: Statement[] = []
  const isFull = (await archive.article('gen-0')) !== null
  let seen = 0
  let batch: Storable[] = []
  let stored = 0
  const begun = performance.now()
  const cpu = process.cpuUsage()
  const pending: Promise<unknown>[] = []
  const flush = async () => {
    const full = batch
    batch = []
    if (pending.length === IN_FLIGHT) await pending.shift() // the next are made while these are stored
    pending.push(isFull ? Promise.resolve() : archive.storeMany(full))
    stored += full.reduce((n, item) => n + item.record.quotes.length, 0)
    if (!isFull && stored % 50_000 < 400) console.error(`  ${stored} at ${rate(stored, begun)}/s`)
  }
  for (const item of items) {
    batch.push(item)
    for (const { text, speaker } of item.record.quotes) {
      const at = seen++ < SAMPLED ? sample.length : random.below(seen)
      if (at < SAMPLED) sample[at] = { text, speaker: speaker!.name }
    }
    if (batch.length === BATCH) await flush()
  }
  await flush()
  await Promise.all(pending)
  if (!isFull) line('store, all indexes on', `${rate(stored, begun)} records/s (target ≥ 2000)`)
  const { user, system } = process.cpuUsage(cpu)
  if (!isFull) line('  of it this process’s CPU', `${((user + system) / 1000 / stored).toFixed(3)} ms a record`)
  return sample
}

async function searchSpeed(archive: Archive, sample: readonly Statement[]): Promise<void> {
  const random = createRandom(11)
  const content = ({ text }: Statement) => [...new Set(text.match(/\b[a-z]{5,}\b/g) ?? [])]
  const pairs = sample.flatMap((s) =>
    content(s).length < 2
      ? []
      : [
          content(s)
            .sort(() => random.next() - 0.5)
            .slice(0, 2)
            .join(' '),
        ],
  )
  const names = sample.map((s) => s.speaker)
  await measure('search, two words, ranked', 60, (i) => archive.search({ q: pairs[i] }))
  const frequent = mostFrequent(sample.flatMap(content), 40)
  await measure('search, a most frequent word, ranked', null, (i) =>
    archive.search({ q: frequent[i % frequent.length] }),
  )
  await measure('search, two most frequent words, ranked', null, (i) =>
    archive.search({ q: `${frequent[i % 40]} ${frequent[(7 * i + 3) % 40]}` }),
  )
  await measure('search, by speaker, newest first', 15, (i) => archive.search({ speaker: names[i], sort: 'newest' }))
  await measure('search, two words, newest first', null, (i) => archive.search({ q: pairs[i], sort: 'newest' }))
  await measure('search, phrase', null, (i) =>
    archive.search({ q: `"${sample[i].text.split(' ').slice(1, 4).join(' ')}"` }),
  )
  await measure('search, speaker and word in a year', null, (i) =>
    archive.search({ speaker: names[i], q: pairs[i].split(' ')[0], from: '2020', to: '2020' }),
  )
  await measure('search, two words, with facets', null, (i) => archive.search({ q: pairs[i], facets: true }))
  await measure('speakers, with a typo', null, (i) => archive.speakers(names[i].replace(/(.)(.)$/, '$2$1')))
  const ids = (await archive.search({ q: pairs[0], limit: 50 })).hits.map((h) => h.id)
  await measure('one quote, same words elsewhere', null, (i) => archive.quote(ids[i % ids.length]))
}

function mostFrequent(words: readonly string[], most: number): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word)
}

async function checkQuality(archive: Archive, sample: readonly Statement[]): Promise<void> {
  const world = createWorld(Number(values.seed) + 1_000_003) // other places: what is invented is nobody's
  const long = sample.filter((s) => s.text.split(' ').length >= 8)
  const claims = makeClaims(long, world, Number(values.claims))
  const { right, of, byWay, wrong, times } = await scoreClaims(archive, claims)
  report('check', times, 250)
  for (const [way, { right, of }] of byWay) line(`  ${way}`, `${right} of ${of}`)
  line('right verdicts', `${right} of ${of} = ${((100 * right) / of).toFixed(1)} % (target ≥ 97 %)`)
  if (values.wrong) for (const w of wrong) console.log(JSON.stringify(w, null, 1))
}

async function measure(name: string, target: number | null, query: (i: number) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < 10; i++) await query(i)
  const times: number[] = []
  for (let i = 10; i < 10 + QUERIES; i++) {
    const begun = performance.now()
    await query(i)
    times.push(performance.now() - begun)
  }
  report(name, times, target)
}

function report(name: string, times: readonly number[], target: number | null): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (p: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))].toFixed(1)
  line(name, `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms${target === null ? '' : ` (target ≤ ${target})`}`)
}

function rate(n: number, begun: number): number {
  return Math.round((1000 * n) / (performance.now() - begun))
}

function line(name: string, value: string): void {
  console.log(`${name.padEnd(40)} ${value}`)
}
