import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
// @ts-expect-error plain JavaScript, so that the command line from a checkout needs no loader
import { buildIfStale } from '../../scripts/build-if-stale.mjs'

buildIfStale()

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  input?: string | Buffer
  cwd?: string
  env?: Record<string, string>
  killAfterMs?: number
  /** SIGKILL where not given. */
  killSignal?: NodeJS.Signals
  /** Closes the reading end of its standard output. */
  closeStdoutAfterBytes?: number
}

/** Runs the command line as a process of its own. */
export function whosaid(args: readonly string[], { input, cwd, env, ...options }: RunOptions = {}): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, ...env } })
  const out: Buffer[] = []
  const err: Buffer[] = []
  let read = 0
  child.stdout.on('data', (chunk) => {
    out.push(chunk)
    read += chunk.length
    if (options.closeStdoutAfterBytes !== undefined && read >= options.closeStdoutAfterBytes) child.stdout.destroy()
  })
  child.stderr.on('data', (chunk) => err.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const { killAfterMs, killSignal = 'SIGKILL' } = options
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill(killSignal), killAfterMs)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
    })
  })
}

/** A directory of this test file's own, gone afterwards. */
export function temporaryDirectory(): (...names: string[]) => string {
  const directory = mkdtempSync(join(tmpdir(), 'whosaid-test-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return (...names) => join(directory, ...names)
}
