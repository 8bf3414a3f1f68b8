import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { createServer } from 'node:net'
import { platform, totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Account, canEnter, databaseAccount, sharedDirectory } from './account.js'
import { EmbeddedFault } from './errors.js'
import { findBinaries } from './postgres-binaries.js'

const run = promisify(execFile)

/** Where a running embedded server is reached; only from this machine. */
export interface Address {
  readonly host: '127.0.0.1'
  readonly port: number
  readonly user: 'whosaid'
  readonly password: string
  readonly database: 'postgres'
}

const SECRET = 'whosaid.secret'

/** An eighth of the memory that this machine or container has, in MB, 128 … 1024: an index that does not fit in is slow to add to. */
const buffers = (): number => {
  const limit = process.constrainedMemory()
  const bytes = limit > 0 ? Math.min(limit, totalmem()) : totalmem()
  return Math.round(Math.min(1024, Math.max(128, bytes / 8 / 2 ** 20)))
}

/** Small enough for a laptop, durable (fsync and synchronous commits stay on), tuned for short queries and steady storing. */
const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  ...(platform() === 'win32' ? {} : { unix_socket_directories: "''" }),
  shared_buffers: `${buffers()}MB`,
  effective_cache_size: '2GB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min', // after each, every page that changes goes to the log whole
  max_connections: '60',
  max_parallel_workers_per_gather: '0', // no big blocks in /dev/shm, which containers keep small
  random_page_cost: '1.1',
  jit: 'off',
  log_min_messages: 'warning',
}

/**
 * Sees to it that the database in `dataDir` runs: makes it the first time, starts it, or finds the one that runs already
 * (another process's, or one whose service was killed). Safe for several processes at once: the directory appears by one
 * atomic rename, and PostgreSQL's own lock file lets only one server start.
 * Out: its address. Rejects with the database's own words when it can't be started within `timeoutMs`.
 */
export async function ensureServer(dataDir: string, timeoutMs = 60_000): Promise<Address> {
  const account = await databaseAccount()
  const home = await homeOf(resolve(dataDir), account)
  const cluster = join(home, 'cluster')
  const deadline = Date.now() + timeoutMs
  for (;;) {
    if (!(await exists(join(cluster, 'PG_VERSION')))) await initialise(home, cluster, account)
    const running = await readPidFile(cluster)
    if (running?.ready) return address(cluster, running.port)
    // A server that is starting or recovering is waited for; a lock file whose process is gone is no server.
    let reason = 'it is still starting'
    if (!running) reason = await start(cluster, account)
    if (reason && Date.now() > deadline)
      throw new Error(`The embedded database in ${cluster} does not start: ${reason}`)
    if (reason) await sleep(200)
  }
}

/** Stops the server in `dataDir`: running statements are cut off, what was committed is on disk. */
export async function stopServer(dataDir: string): Promise<void> {
  const account = await databaseAccount()
  const { pg_ctl } = await findBinaries(account)
  const cluster = join(await homeOf(resolve(dataDir), account), 'cluster')
  await run(pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '60'], { ...account, cwd: cluster }).catch(
    async (error) => {
      if (await readPidFile(cluster)) throw error
    },
  )
}

async function address(cluster: string, port: number): Promise<Address> {
  const password = await readFile(join(cluster, SECRET), 'utf8')
  return { host: '127.0.0.1', port, user: 'whosaid', password, database: 'postgres' }
}

/**
 * The directory that holds the database of `dataDir`: itself, made when missing. Where root's lent account can't enter it (a
 * clone in /root), a new database is made under /var/lib/whosaid instead, and a link in `dataDir` says where.
 */
async function homeOf(dataDir: string, account: Account): Promise<string> {
  await mkdir(dataDir, { recursive: true })
  const link = join(dataDir, 'cluster')
  const linked = await readlink(link).catch(() => undefined)
  if (linked !== undefined) {
    if (!(await exists(dirname(linked))))
      throw new EmbeddedFault(`The database of ${dataDir} was in ${linked}, which is gone`)
    return dirname(linked)
  }
  if (account.uid === undefined || account.gid === undefined) return dataDir
  const fresh = (await readdir(dataDir)).length === 0
  if (fresh) await chown(dataDir, account.uid, account.gid)
  if (await canEnter(dataDir, account)) return dataDir
  const home = join(await sharedDirectory(), `data-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`)
  if (fresh) {
    await mkdir(home, { recursive: true })
    await chown(home, account.uid, account.gid)
  }
  if (!fresh || !(await canEnter(home, account)))
    throw new EmbeddedFault(
      `The account “postgres” can't enter ${dataDir}, and PostgreSQL does not run as root: choose another WHOSAID_DATA, or let others enter the directories above it (chmod o+x)`,
    )
  await symlink(join(home, 'cluster'), link).catch((error) => {
    if (error.code !== 'EEXIST') throw error // another process that starts now was first
  })
  return home
}

/** Makes a new database beside its final place and moves it there whole: a half-made one is never seen. */
async function initialise(dataDir: string, cluster: string, account: Account): Promise<void> {
  const { initdb } = await findBinaries(account)
  const fresh = join(dataDir, `cluster.new-${randomBytes(6).toString('hex')}`)
  const passwordFile = `${fresh}.password`
  const password = randomBytes(24).toString('base64url')
  try {
    await writeFile(passwordFile, password, { mode: 0o600 })
    await mkdir(fresh, { mode: 0o700 })
    if (account.uid !== undefined && account.gid !== undefined) {
      await chown(passwordFile, account.uid, account.gid)
      await chown(fresh, account.uid, account.gid)
    }
    const options = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C', '--builtin-locale=C.UTF-8']
    const access = ['--username=whosaid', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    await run(initdb, [`--pgdata=${fresh}`, ...options, ...access], { ...account, cwd: dataDir }).catch((error) => {
      throw new Error(
        `The embedded database can't be made in ${dataDir}: ${String(error.stderr || error.message).trim()}`,
      )
    })
    await rename(passwordFile, join(fresh, SECRET))
    await chmod(join(fresh, SECRET), 0o600)
    await rename(fresh, cluster).catch((error) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'EPERM') throw error
    })
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(passwordFile, { force: true })
  }
}

/** Starts the server on a free port. Out: '' when it runs, otherwise why not. */
async function start(cluster: string, account: Account): Promise<string> {
  const { pg_ctl } = await findBinaries(account)
  await rotateLog(cluster)
  const log = join(cluster, 'server.log')
  const settings = Object.entries({ ...SETTINGS, port: String(await freePort()) }).map(([k, v]) => `-c ${k}=${v}`)
  const options = ['start', '-D', cluster, '-l', log, '-w', '-t', '60', '-o', settings.join(' ')]
  try {
    await run(pg_ctl, options, { ...account, cwd: cluster })
    return ''
  } catch (error) {
    const said = await readFile(log, 'utf8').catch(() => '')
    const tail = said.trim().split('\n').slice(-4).join(' / ')
    return tail || String((error as Error).message)
  }
}

const LOG_LIMIT = 10_000_000

/** One earlier log is kept. */
async function rotateLog(cluster: string): Promise<void> {
  const log = join(cluster, 'server.log')
  const size = await stat(log)
    .then((s) => s.size)
    .catch(() => 0)
  if (size > LOG_LIMIT) await rename(log, `${log}.1`)
}

/**
 * Reads PostgreSQL's lock file (postmaster.pid: process id, directory, start, port, sockets, address, memory, status).
 * Null when no server of this directory runs. After a crash the process id may be that of another program, or of a dead
 * process that nobody has collected: such a file is removed, because PostgreSQL would take it for a running server.
 */
async function readPidFile(cluster: string): Promise<{ port: number; ready: boolean } | null> {
  const file = join(cluster, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!pid) return null
  if (await runsIn(pid, cluster)) return { port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  const again = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  if (Number(again[0]) === pid) await rm(file, { force: true })
  return null
}

/** Whether the process is a server on this directory, by its command line (`postgres -D directory …`). */
async function runsIn(pid: number, cluster: string): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  if (platform() === 'win32') return true
  const command =
    platform() === 'linux'
      ? await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      : (await run('ps', ['-p', String(pid), '-o', 'command=']).catch(() => ({ stdout: '' }))).stdout
  return command.includes('postgres') && command.includes(cluster)
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address()
      probe.close(() => (bound && typeof bound === 'object' ? done(bound.port) : fail(new Error('no free port'))))
    })
  })
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
