import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { ResumeError } from './resume-error.js'

/**
 * Holds files that a run writes, so that no other run on this machine writes them at the same time: by a name that Linux gives to one
 * process only and takes back however the process ends, `kill -9` included. Elsewhere nothing is held.
 * Out: gives them back. Throws `ResumeError` where another run holds one.
 */
export async function holdFiles(paths: readonly string[]): Promise<() => void> {
  const releases: (() => void)[] = []
  const release = () => {
    for (const giveBack of releases) giveBack()
  }
  if (process.platform !== 'linux') return release
  for (const path of paths) {
    const whole = join(await realpath(dirname(path)), basename(path))
    const server = createServer((socket) => socket.destroy()).unref()
    const held = new Promise((resolve, reject) => server.once('error', reject).once('listening', resolve as () => void))
    server.listen(`\0whosaid ${createHash('sha256').update(whole).digest('hex')}`)
    try {
      await held
    } catch (error) {
      // A sandbox may know no such names: then nothing is held.
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') continue
      release()
      throw new ResumeError(`another run is writing ${path}: let it end, or name another output`)
    }
    releases.push(() => server.close())
  }
  return release
}
