import type { Archive } from '../archive/types.js'
import { openConfiguredArchive } from './configured.js'
import { UsageError } from './exit.js'

/** Runs a command on the archive and closes it, whatever happens. What the caller asked wrongly is told as wrong usage. */
export async function withArchive(work: (archive: Archive) => Promise<void>): Promise<void> {
  const archive = await openConfiguredArchive()
  try {
    await work(archive)
  } catch (error) {
    const { InvalidRequest } = await import('../archive/errors.js')
    throw error instanceof InvalidRequest ? new UsageError(error.message) : error
  } finally {
    await archive.close()
  }
}
