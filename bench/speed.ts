/**
 * npm run bench [-- --check] [-- --only ratios,length,memory,batch,gigabytes]
 *
 * How fast extraction is, as ratios within one run, on articles of 750 words of our own making:
 * the whole extraction against wink-nlp's sentences and tags alone and against compromise's full analysis of the same text;
 * time against length up to 5 MB, also of quotation marks alone; memory; a batch by one worker and by two.
 * With --check it ends with 1 where a target is missed.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
// @ts-expect-error plain JavaScript, so that the command line from a checkout needs no loader
import { buildIfStale } from '../scripts/build-if-stale.mjs'
import { makeArticle } from './articles.js'
import { batches, gigabytes } from './batch.js'

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, only: { type: 'string' } } })
const wanted = options.only?.split(',')
let missed = 0

buildIfStale()
/** A module as it is compiled and shipped: what loads this file wraps every inner function of TypeScript in a call of its own. */
const built = <Module>(path: string): Promise<Module> => import(new URL(`../dist/${path}`, import.meta.url).href)
const { extractRecord } = await built<typeof import('../src/record.js')>('record.js')
const { parse } = await built<typeof import('../src/text/parse.js')>('text/parse.js')
const { findSegments } = await built<typeof import('../src/quotes/segments.js')>('quotes/segments.js')
const { attribute } = await built<typeof import('../src/quotes/attribute.js')>('quotes/attribute.js')
const { resolve } = await built<typeof import('../src/speakers/resolve.js')>('speakers/resolve.js')

function report(what: string, value: string, target?: string, good = true): void {
  if (!good) missed++
  console.log(`${what.padEnd(58)} ${value.padStart(14)}${target ? `   ${good ? '✓' : '✗'} ${target}` : ''}`)
}

/**
 * Milliseconds of processor time before the clock counts: a service runs warm, and the last of the code is compiled only after a thousand
 * articles or so, later where the compiler has to share the cores.
 */
const WARM_UP = 4000

function warmUp(task: () => void): void {
  for (const end = clock() + WARM_UP; clock() < end; ) task()
}

/** Milliseconds of processor time of this process so far. */
function clock(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds that each task takes for all the texts, in turns, the median of so many rounds: what else runs hits all alike. */
function timeInTurns(
  tasks: readonly ((text: string) => unknown)[],
  texts: readonly string[],
  rounds: number,
): number[] {
  const times = tasks.map(() => [] as number[])
  for (const task of tasks) warmUp(() => texts.forEach(task))
  for (let round = 0; round < rounds; round++) {
    for (const [i, task] of tasks.entries()) {
      const before = clock()
      for (const text of texts) task(text)
      times[i].push(clock() - before)
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)])
}

const count = (text: string) => text.split(/\s+/).length

/** What the stages before the speakers give. */
function attributed(text: string) {
  const doc = parse(text)
  const marked = findSegments(doc)
  return { doc, attributions: attribute(doc, marked), quoted: marked.quoted }
}

/** The share of resolving in extracting one text after the other, timed where it runs: right after what comes before it. Median of so many rounds. */
function resolvingShare(texts: readonly string[], rounds: number): number {
  const share = () => {
    let resolving = 0
    for (const text of texts) {
      const { doc, attributions, quoted } = attributed(text)
      const before = clock()
      resolve(doc, attributions, { id: 'x', text }, quoted)
      resolving += clock() - before
    }
    const before = clock()
    for (const text of texts) extractRecord({ id: 'x', text })
    return resolving / (clock() - before)
  }
  warmUp(share)
  const shares = Array.from({ length: rounds }, share)
  return shares.sort((a, b) => a - b)[Math.floor(shares.length / 2)]
}

function ratios(): void {
  const texts = Array.from({ length: 20 }, (_, i) => makeArticle(i + 1))
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const wink = (text: string) => nlp.readDoc(text).tokens().out(nlp.its.pos)
  const whole = (text: string) => extractRecord({ id: 'x', text })
  const full = (text: string) => compromise(text).json({ offset: true })
  const [extraction, tags] = timeInTurns([whole, wink], texts, 15)
  const words = texts.reduce((sum, text) => sum + count(text), 0)
  report('articles', `${texts.length} × ${Math.round(words / texts.length)} words`)
  report('whole extraction, one thread', `${(extraction / texts.length).toFixed(2)} ms each`)
  report('wink-nlp sbd,pos alone', `${(tags / texts.length).toFixed(2)} ms each`)
  report(
    'extraction against wink-nlp alone',
    `${(extraction / tags).toFixed(2)} ×`,
    'at most 2.5',
    extraction <= 2.5 * tags,
  )
  const share = resolvingShare(texts, 15)
  report('resolving names, share of extraction', `${(100 * share).toFixed(1)} %`, 'under 10 %', share < 0.1)
  // Last: its garbage would be collected on the others' time.
  const [analysis] = timeInTurns([full], texts, 5)
  report('compromise, full', `${(analysis / texts.length).toFixed(2)} ms each`)
  report('faster than compromise', `${(analysis / extraction).toFixed(1)} ×`, 'at least 5', analysis >= 5 * extraction)
}

function lengths(): void {
  const kinds: [string, (bytes: number) => string][] = [
    ['an article', (bytes) => makeArticle(3, bytes / 6).slice(0, bytes)],
    [
      'one line',
      (bytes) =>
        makeArticle(4, bytes / 6)
          .replace(/\n/g, ' ')
          .slice(0, bytes),
    ],
    ['" alone', (bytes) => '"'.repeat(bytes)],
    ['“ alone', (bytes) => '“'.repeat(bytes)],
    ['“ and ” in turn', (bytes) => '“”'.repeat(bytes / 2)],
    ["' alone", (bytes) => "'".repeat(bytes)],
  ]
  for (const [name, make] of kinds) {
    const perMegabyte = [0.625, 1.25, 2.5, 5].map((megabytes) => {
      const text = make(megabytes * 1e6)
      const before = process.cpuUsage()
      extractRecord({ id: 'x', text })
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000 / megabytes
    })
    const growth = perMegabyte[3] / perMegabyte[0]
    report(
      `${name}: ms a MB at 0.6, 1.2, 2.5, 5 MB`,
      perMegabyte.map((ms) => ms.toFixed(0)).join(' '),
      `linear (${growth.toFixed(2)} ×)`,
      growth < 1.6,
    )
  }
}

/** Peak resident memory of a process of its own that extracts one article after the other; where Linux tells it, without what its parent had. */
function memory(): void {
  const script = `
    import { extractRecord } from ${JSON.stringify(new URL('../dist/record.js', import.meta.url).href)}
    import { existsSync, readFileSync } from 'node:fs'
    const texts = JSON.parse(readFileSync(0, 'utf8'))
    for (let i = 0; i < 1000; i++) extractRecord({ id: 'x', text: texts[i % texts.length] })
    const peak = /VmHWM:\\s+(\\d+)/.exec(existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '')?.[1]
    console.log(peak ?? process.resourceUsage().maxRSS)`
  const input = JSON.stringify(Array.from({ length: 100 }, (_, i) => makeArticle(i)))
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { input, encoding: 'utf8' })
  const megabytes = Number(stdout) / 1024
  report('memory of one process over 1,000 articles', `${megabytes.toFixed(0)} MB`, 'under 250', megabytes < 250)
}

const parts = { ratios, length: lengths, memory, batch: () => batches(report) }
for (const [name, part] of Object.entries(parts)) if (!wanted || wanted.includes(name)) await part()
// Takes minutes: only where it is asked for.
if (wanted?.includes('gigabytes')) await gigabytes(report)
if (options.check && missed > 0) process.exitCode = 1
