import { chmod, lstat, mkdtemp, readlink, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { openArchive } from '../../src/archive/archive.js'
import { news } from './records.js'

it.runIf(userInfo().uid === 0)(
  'keeps the archive of a directory that is root’s alone',
  { timeout: 60_000 },
  async () => {
    const closed = await mkdtemp(join(tmpdir(), 'whosaid-private-'))
    await chmod(closed, 0o700)
    const dataDir = join(closed, 'data')
    const { record, text } = news({ id: 'one', said: [{ who: 'Ida Falk', words: 'Nobody else comes in here.' }] })
    let home = ''
    try {
      const archive = await openArchive({ dataDir, waitMs: 30_000 })
      home = dirname(await readlink(join(dataDir, 'cluster')))
      await archive.store(record, text)
      await archive.close()
      const again = await openArchive({ dataDir, waitMs: 30_000 })
      expect((await again.search({ speaker: 'Ida Falk' })).hits).toHaveLength(1)
      await again.close()
      expect((await lstat(home)).isDirectory()).toBe(true)
      await rm(home, { recursive: true })
      await expect(openArchive({ dataDir, waitMs: 30_000 })).rejects.toThrow('which is gone')
    } finally {
      await rm(closed, { recursive: true, force: true })
      if (home) await rm(home, { recursive: true, force: true })
    }
  },
)
