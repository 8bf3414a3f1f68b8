import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import { type Archive, openArchive } from '../../src/archive/archive.js'
import { ensureServer, stopServer } from '../../src/archive/embedded.js'

export const FORMS = ['embedded', 'server'] as const
export type Form = (typeof FORMS)[number]

/**
 * An archive of its own for a test file, removed after it: embedded, or on a server by its address. Called while the
 * tests are gathered: what a running test or hook hands to `afterAll` is never called, and the server would stay.
 */
export async function openFor(form: Form): Promise<Archive> {
  const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-archive-'))
  const databaseUrl = form === 'server' ? await freshDatabase(dataDir) : undefined
  const archive = await openArchive({ dataDir, databaseUrl, waitMs: 60_000 })
  afterAll(async () => {
    await archive.close()
    if (form === 'server') await stopServer(dataDir)
    await rm(dataDir, { recursive: true, force: true })
  })
  return archive
}

/** A server that is nobody's child, with a database and an owner as an administrator would make them. */
async function freshDatabase(dataDir: string): Promise<string> {
  const address = await ensureServer(dataDir)
  const admin = new pg.Client(address)
  await admin.connect()
  await admin.query("create role reporter login password 'secret'")
  await admin.query('create database news owner reporter')
  await admin.end()
  return `postgres://reporter:secret@127.0.0.1:${address.port}/news`
}
