/**
 * Kills a batch with SIGKILL at random moments and resumes it, again and again, until it has been killed often enough; then compares the
 * output byte for byte with that of a run without a break. Ends with 1 where they differ.
 *
 *   npx tsx scripts/kill-and-resume.ts [--kills 50] [--articles 2000] [--seed 1]
 */
import { spawn, spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { makeArticle, seededRandom } from '../bench/articles.js'

const { values } = parseArgs({
  options: { kills: { type: 'string' }, articles: { type: 'string' }, seed: { type: 'string' } },
})
const killsWanted = Number(values.kills ?? 50)
const articles = Number(values.articles ?? 2000)
const random = seededRandom(Number(values.seed ?? 1))
const directory = mkdtempSync(join(tmpdir(), 'whosaid-kills-'))
const main = new URL('../dist/cli/main.js', import.meta.url).pathname
const input = join(directory, 'in.ndjson')

const file = createWriteStream(input)
for (let i = 0; i < articles; i++) {
  const bad = i % 97 === 96
  file.write(bad ? '{"id": "broken\n' : `${JSON.stringify({ id: `article-${i}`, text: makeArticle(i % 300, 400) })}\n`)
}
file.end()
await finished(file)

const options = (output: string) => ['--errors', `${output}.errors`, '--quiet']

/** So that each kind of output gets its share, however slow the machine. */
const KILLS_A_ROUND = 10

/** One batch from its beginning to its end, through as many kills as come and are still wanted. */
async function runThroughKills(output: string): Promise<void> {
  const most = Math.min(killsWanted, kills + KILLS_A_ROUND)
  for (;;) {
    const run = spawn(process.execPath, [main, 'batch', input, '-o', output, ...options(output), '--resume'])
    const timer = kills < most ? setTimeout(() => run.kill('SIGKILL'), 300 + random() * 4000) : undefined
    const killed = await new Promise<boolean>((resolve) => run.on('exit', (_, signal) => resolve(signal === 'SIGKILL')))
    clearTimeout(timer)
    if (!killed) return
    kills++
  }
}

let kills = 0
let good = true
for (let round = 0; good && kills < killsWanted; round++) {
  const ending = ['ndjson', 'ndjson.gz'][round % 2]
  const whole = join(directory, `whole.${ending}`)
  if (!existsSync(whole)) spawnSync(process.execPath, [main, 'batch', input, '-o', whole, ...options(whole)])
  const output = join(directory, `broken-${round}.${ending}`)
  await runThroughKills(output)
  const same = ['', '.errors'].every((file) => readFileSync(output + file).equals(readFileSync(whole + file)))
  good &&= same
  console.log(`${kills} kills, ${ending}: ${same ? 'the same bytes' : 'DIFFERENT'}`)
}
if (good) rmSync(directory, { recursive: true })
else console.log(`left in ${directory}`)
process.exitCode = good ? 0 : 1
