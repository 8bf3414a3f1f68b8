import type { Archive, ArchiveOptions } from '../archive/types.js'
import { UsageError } from './exit.js'

/** What commands need of the environment, opened; with a clear word where the environment is wrong. */

/** Where the archive is and how long to wait for it. */
export async function archiveOptions(): Promise<ArchiveOptions> {
  const [{ ConfigError, readConfig }, { STORE_PATIENCE_MS }, { loadDirectory }] = await Promise.all([
    import('../config.js'),
    import('../batch/store.js'),
    import('../workers/directory.js'),
  ])
  try {
    const { archive, databaseUrl, dataDir, directory } = readConfig()
    if (!archive) throw new UsageError('this needs the archive, and WHOSAID_ARCHIVE is off')
    return { databaseUrl, dataDir, waitMs: 60_000, patienceMs: STORE_PATIENCE_MS, directory: loadDirectory(directory) }
  } catch (error) {
    throw error instanceof ConfigError ? new UsageError(`configuration:\n${error.message}`) : error
  }
}

/** Milliseconds after which somebody who waits is told what for. */
const NOTICE_MS = 10_000

export async function openConfiguredArchive(): Promise<Archive> {
  const options = await archiveOptions()
  const { openArchive } = await import('../archive/archive.js')
  const notice = setTimeout(() => console.error('whosaid: waiting for the database'), NOTICE_MS)
  try {
    return await openArchive(options)
  } finally {
    clearTimeout(notice)
  }
}
