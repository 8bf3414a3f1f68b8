import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export interface SmallDisk {
  readonly path: string
  /** Leaves only so many bytes free. Out: makes room again. */
  fill(bytesLeft: number): () => void
}

/** A disk of its own in memory, gone after the test file; null where this account may not mount one. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const directory = mkdtempSync(join(tmpdir(), 'whosaid-disk-'))
  // As root the embedded database runs under an account of its own, which must get in.
  chmodSync(directory, 0o755)
  const path = join(directory, 'small')
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=777`, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    rmSync(directory, { recursive: true })
    return null
  }
  afterAll(() => {
    execFileSync('umount', ['-l', path])
    rmSync(directory, { recursive: true })
  })
  return {
    path,
    fill(bytesLeft) {
      const filler = join(path, 'filler')
      const { bavail, bsize } = statfsSync(path)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytesLeft), 1))
      return () => rmSync(filler)
    },
  }
}
