import { randomUUID } from 'node:crypto'
import { builtInDirectory } from '../speakers/directory.js'
import { findArticle } from './articles.js'
import { check } from './check/check.js'
import { Connection, type Database } from './connection.js'
import { correct, listCorrections, undoCorrection } from './corrections.js'
import { dump, restore } from './dump.js'
import { findQuote } from './quote.js'
import { scan, search } from './search.js'
import { mostQuoted, searchSpeakers } from './speaker-names.js'
import { speakerProfile } from './speaker-profile.js'
import { removeStored } from './store.js'
import { asWriter } from './transaction.js'
import type { Archive, ArchiveOptions } from './types.js'
import { Writer } from './writer.js'

export { ArchiveTooSlow, ArchiveUnavailable, InvalidRequest } from './errors.js'
export type * from './types.js'

/**
 * Opens the archive: a server by `databaseUrl`, or the embedded database in `dataDir`, started when it does not run. Does not
 * wait for it (unless `waitMs` says so): calls wait a little, then reject with ArchiveUnavailable, until the database is there.
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const connection = new Connection(options)
  if (options.waitMs !== undefined) {
    await connection.connected(options.waitMs).catch(async (error) => {
      await connection.close()
      throw error
    })
  }
  const { directory = builtInDirectory } = options
  const writer = new Writer(connection, directory)
  const read = <T>(work: (db: Database) => Promise<T>) => connection.use(work)
  const write = <T>(work: (db: Database) => Promise<T>) => connection.use((db) => asWriter(db, work))
  return {
    store: async (record, text) => (await writer.store([{ record, text }]))[0],
    storeMany: (items) => (items.length === 0 ? Promise.resolve([]) : writer.store(items)),
    search: (query) => read((db) => search(db, query, directory)),
    scan: (query) => scan(read, query, directory),
    quote: (id, offsets) => read((db) => findQuote(db, id, offsets)),
    check: (claim) => read((db) => check(db, claim, directory)),
    speakers: (q, limit = 20) => read((db) => (q ? searchSpeakers(db, q, limit, directory) : mostQuoted(db, limit))),
    speaker: (id) => read((db) => speakerProfile(db, id, directory)),
    correct: (wanted) => {
      const id = randomUUID()
      return write((db) => correct(db, wanted, id))
    },
    corrections: (speaker) => read((db) => listCorrections(db, speaker)),
    undoCorrection: (id, by) => write((db) => undoCorrection(db, id, by)),
    article: (id) => read((db) => findArticle(db, id)),
    removeArticle: (id) => write((db) => removeStored(db, id)),
    dump: () => dump(read),
    restore: (lines) => restore(read, lines),
    ready: () => connection.ready(),
    connections: () => connection.connections(),
    close: async () => {
      await writer.idle()
      await connection.close()
    },
  }
}
