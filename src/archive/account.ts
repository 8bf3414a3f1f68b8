import { execFile } from 'node:child_process'
import { chmod, mkdir } from 'node:fs/promises'
import { platform, userInfo } from 'node:os'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whom a program runs as; empty: as this process. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

const SHARED = '/var/lib/whosaid'

/** Where root keeps what the lent account can't reach where it stands: a private clone's programs, a private data directory. */
export async function sharedDirectory(): Promise<string> {
  if (await mkdir(SHARED, { recursive: true })) await chmod(SHARED, 0o755) // whatever the umask is
  return SHARED
}

/** Whom the database runs as. PostgreSQL refuses to run as root, so root lends it the account “postgres”, made when missing. */
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

/** Whether the account can work in a directory: root's own, and those above it, are often closed to others. */
export async function canEnter(directory: string, account: Account): Promise<boolean> {
  if (account.uid === undefined) return true
  return run('/bin/sh', ['-c', 'cd "$0"', directory], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  )
}
