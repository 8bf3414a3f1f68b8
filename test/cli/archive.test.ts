import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { temporaryDirectory, whosaid } from './run.js'

const at = temporaryDirectory()
chmodSync(at(), 0o755) // as root, the database runs as somebody else, who must get in
const env = { WHOSAID_DATA: at('archive') }
const other = { WHOSAID_DATA: at('copy') }
const articles = [
  {
    id: 'one',
    outlet: 'The Ledger',
    publishedAt: '2025-05-03',
    text: '“We will never sell the lighthouse,” Marco Rubio said on Monday.',
  },
  {
    id: 'two',
    outlet: 'The Post',
    publishedAt: '2025-06-03',
    text: '“The ferry will sail in spring,” Emmanuel Macron told reporters.',
  },
]
const lines = (text: string) => text.split('\n').filter(Boolean)

describe.sequential('the archive on the command line', { timeout: 120_000 }, () => {
  test('batch --store keeps, search finds', async () => {
    writeFileSync(at('in.ndjson'), articles.map((a) => `${JSON.stringify(a)}\n`).join(''))
    expect(await whosaid(['batch', at('in.ndjson'), '--store'], { env })).toMatchObject({ code: 0 })
    const found = await whosaid(
      ['search', 'lighthouse', '--speaker', 'Rubio', '--from', '2025-05', '--to', '2025-05'],
      { env },
    )
    expect(found.code).toBe(0)
    expect(found.stdout).toMatch(/Marco Rubio.*The Ledger, 2025-05-03[\s\S]*We will never sell the lighthouse/)
    const csv = await whosaid(['search', 'sell the lighthouse', '-f', 'csv'], { env })
    expect(lines(csv.stdout)).toHaveLength(2)
    expect((await whosaid(['search', 'walrus'], { env })).stdout).toBe('Nothing found.\n')
  })

  test('check tells what was changed', async () => {
    const { code, stdout } = await whosaid(['check', 'We will sell the lighthouse', '--speaker', 'Rubio'], { env })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ALTERED {2}Marco Rubio said something else .*A negation was changed/)
    expect(stdout).toContain('We will [-never-] sell the lighthouse')
    const json = await whosaid(['check', '-', '-f', 'json'], { env, input: 'The ferry will sail in spring' })
    expect(JSON.parse(json.stdout)).toMatchObject({ verdict: 'verbatim', speaker: { id: 'emmanuel-macron' } })
  })

  test('export and import give the same archive', async () => {
    expect(await whosaid(['export', '-o', at('all.ndjson.gz')], { env })).toMatchObject({ code: 0 })
    const back = await whosaid(['import', at('all.ndjson.gz')], { env: other })
    expect(back).toMatchObject({ code: 0, stderr: expect.stringContaining('2 articles with 2 quotes') })
    await whosaid(['import', at('all.ndjson.gz')], { env: other })
    const { stdout } = await whosaid(['export'], { env: other })
    const blank = (text: string) => text.replace(/"storedAt":"[^"]*"/g, '')
    expect(blank(stdout)).toBe(blank(gunzipSync(readFileSync(at('all.ndjson.gz'))).toString()))
    const quotes = await whosaid(['export', '--quotes', 'ndjson', '--speaker', 'Macron'], { env: other })
    expect(lines(quotes.stdout).map((line) => JSON.parse(line).article.id)).toEqual(['two'])
    const linked = await whosaid(['export', '--quotes', 'json-ld'], { env: other })
    expect(JSON.parse(linked.stdout).items).toHaveLength(2)
  })

  test.each([
    [['search', 'x', '--from', 'soon'], /is no date/],
    [['search', 'x', '--type', 'loud'], /none of direct/],
    [['search', '!!!'], /no word/],
    [['check', '…'], /no words/],
    [['export', '--speaker', 'Rubio'], /--quotes/],
    [['export', '-o', '.'], /is a folder/],
    [['import', 'missing.ndjson'], /no such file/],
  ])('wrong usage: %j', async (args, message) => {
    const { code, stderr } = await whosaid(args, { env })
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  })

  test('a broken export is told by its line', async () => {
    writeFileSync(at('broken.ndjson'), '{"kind":"article"}\n')
    expect(await whosaid(['import', at('broken.ndjson')], { env: other })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Line 1'),
    })
  })

  test('what stands before a break in an export is taken back', async () => {
    const third = { WHOSAID_DATA: at('third') }
    const whole = gunzipSync(readFileSync(at('all.ndjson.gz')))
    writeFileSync(at('cut.ndjson'), whole.subarray(0, -20))
    expect(await whosaid(['import', at('cut.ndjson')], { env: third })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('line 2 is no JSON'),
    })
    expect(lines((await whosaid(['export'], { env: third })).stdout)).toEqual([lines(whole.toString())[0]])
    writeFileSync(at('cut.ndjson.gz'), readFileSync(at('all.ndjson.gz')).subarray(0, -20))
    const { code, stderr } = await whosaid(['import', at('cut.ndjson.gz')], { env: third })
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^whosaid: .*can't be read behind line \d.*\n$/)])
  })

  test.runIf(existsSync('/dev/full'))(
    'an export to a device goes there, and leaves the device in its place',
    async () => {
      const { code, stderr } = await whosaid(['export', '-o', '/dev/full'], { env })
      expect([code, stderr]).toEqual([3, 'whosaid: ENOSPC: no space left on device, write\n'])
      expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
    },
  )
})
