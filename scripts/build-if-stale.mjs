// Compiles src/ to dist/ where dist/ is missing or older than a source file.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmdirSync, statSync, utimesSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = `${root}dist/.tsbuildinfo`
const lock = `${root}node_modules/.whosaid-build`
const LOCK_MS = 120_000

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

function isStale() {
  const at = Math.min(changed(built), changed(`${root}dist/cli/main.js`) && Number.POSITIVE_INFINITY)
  const sources = readdirSync(`${root}src`, { recursive: true }).map((file) => `src/${file}`)
  return [...sources, 'tsconfig.json', 'tsconfig.build.json'].some((file) => changed(root + file) > at)
}

/** Two processes must not compile at once: one would run what the other has half written. */
function withLock(work) {
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (Date.now() - changed(lock) > LOCK_MS) rmdirSync(lock)
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  }
  try {
    work()
  } finally {
    rmdirSync(lock)
  }
}

/** Throws with the compiler's words where it fails. */
export function buildIfStale() {
  if (!isStale()) return
  withLock(() => {
    if (!isStale()) return
    const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build:server'], {
      cwd: root,
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error(`the build fails:\n${stdout}`)
    // The compiler leaves its notes alone where nothing but dates changed; without a new date it would be asked again each time.
    utimesSync(built, new Date(), new Date())
  })
}
