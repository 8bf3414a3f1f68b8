import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mountSmallDisk } from '../small-disk.js'
import { temporaryDirectory, whosaid } from './run.js'

const disk = mountSmallDisk(8)
const at = temporaryDirectory()
const text = '“We are ready for talks,” Volodymyr Zelenskyy said on Monday. “Nobody else is,” he added.\n\n'

describe.skipIf(!disk)('the disk is full, really', { timeout: 120_000 }, () => {
  test.each([
    'ndjson',
    'ndjson.gz',
  ])('a batch to %s ends with a clear error; --resume goes on when there is room', async (ending) => {
    const input = at('in.ndjson')
    writeFileSync(
      input,
      Array.from(
        { length: 200 },
        (_, n) => `${JSON.stringify({ id: `a${n}`, text: text.repeat(1 + (n % 9)) })}\n`,
      ).join(''),
    )
    const whole = at(`whole.${ending}`)
    expect((await whosaid(['batch', input, '-o', whole, '-q'])).code).toBe(0)

    const output = join(disk!.path, `out.${ending}`)
    const makeRoom = disk!.fill(ending === 'ndjson' ? 150_000 : 10_000)
    const broken = await whosaid(['batch', input, '-o', output, '-q'])
    expect(broken.code).not.toBe(0)
    expect(broken.stderr).toMatch(/ENOSPC|no space left/i)
    expect(() => readFileSync(output)).toThrow('ENOENT')
    makeRoom()
    const resumed = await whosaid(['batch', input, '-o', output, '-q', '--resume'])
    expect([resumed.code, resumed.stderr]).toEqual([0, ''])
    expect(readFileSync(output).equals(readFileSync(whole))).toBe(true)
  })
})

test.runIf(existsSync('/dev/full'))(
  'a device is written to, never replaced; one that is full ends the batch',
  async () => {
    const { code, stderr } = await whosaid(['batch', '-', '-o', '/dev/full', '-q'], {
      input: `${JSON.stringify({ id: 'a', text })}\n`,
    })
    expect(code).not.toBe(0)
    expect(stderr).toMatch(/ENOSPC|no space left/i)
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  },
)
