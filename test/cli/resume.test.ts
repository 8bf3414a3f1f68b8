import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeArticle } from '../../bench/articles.js'
import { temporaryDirectory, whosaid } from './run.js'

const at = temporaryDirectory()
const input = at('in.ndjson')
writeFileSync(
  input,
  Array.from({ length: 150 }, (_, i) =>
    i % 50 === 7 ? '{"id": "broken\n' : `${JSON.stringify({ id: `a${i}`, text: makeArticle(i, 250) })}\n`,
  ).join(''),
)

/** The same with 50 kills: scripts/kill-and-resume.ts */
describe('whosaid batch --resume', { timeout: 120_000 }, () => {
  test.each(['ndjson.gz', 'csv'])('after SIGKILL at any moment gives the same bytes: %s', async (ending) => {
    const format = ['--format', ending.startsWith('csv') ? 'csv' : 'ndjson']
    const run = (output: string, killAfterMs?: number) =>
      whosaid(['batch', input, '-o', output, '--errors', `${output}.errors`, '-q', '--resume', ...format], {
        killAfterMs,
      })
    const [whole, broken] = [at(`whole.${ending}`), at(`broken.${ending}`)]
    expect((await run(whole)).code).toBe(1)
    let kills = 0
    for (const afterMs of [900, 1700, 2500]) if ((await run(broken, afterMs)).signal === 'SIGKILL') kills++
    expect(kills).toBeGreaterThan(0)
    expect((await run(broken)).code).toBeLessThan(2)
    expect(readFileSync(broken).equals(readFileSync(whole))).toBe(true)
    expect(readFileSync(`${broken}.errors`).equals(readFileSync(`${whole}.errors`))).toBe(true)
  })

  test('does not go on with a run of other options or of another input', async () => {
    const output = at('other.ndjson')
    const args = ['batch', input, '-o', output, '-q']
    writeFileSync(`${output}.partial`, '')
    writeFileSync(`${output}.checkpoint`, JSON.stringify({ ...emptyCheckpoint, run: 'another' }))
    const { code, stderr } = await whosaid([...args, '--resume'])
    expect(code).toBe(2)
    expect(stderr).toContain('is of another run')
  })

  test('says so where nothing is left to do', async () => {
    const output = at('done.ndjson')
    writeFileSync(output, 'as it was\n')
    const { code, stderr } = await whosaid(['batch', input, '-o', output, '--resume'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: `whosaid: ${output} is complete: nothing is left to do\n` })
    expect(readFileSync(output, 'utf8')).toBe('as it was\n')
  })
})

const emptyCheckpoint = {
  version: 1,
  consumed: 0,
  outputBytes: 0,
  errorBytes: 0,
  seconds: 0,
  tally: { articles: 0, quotes: { direct: 0, mixed: 0, indirect: 0 }, speakers: '', failed: 0, failures: {} },
}
