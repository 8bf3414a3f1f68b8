import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const lock = `${root}dist/web.lock`

/** Builds the page as `npm run build` does, unless it is newer than its sources. Safe where several test processes ask at once. */
export async function buildPage(): Promise<void> {
  mkdirSync(`${root}dist`, { recursive: true })
  while (isStale()) {
    if (!takeLock()) {
      await sleep(100)
      continue
    }
    try {
      if (isStale()) await build({ configFile: `${root}src/web/vite.config.ts` })
    } finally {
      rmSync(lock, { recursive: true, force: true })
    }
  }
}

function isStale(): boolean {
  const built = `${root}dist/web/index.html`
  if (!existsSync(built)) return true
  const { mtimeMs } = statSync(built)
  return readdirSync(`${root}src/web`, { recursive: true }).some((file) => {
    const source = statSync(`${root}src/web/${file}`)
    return source.isFile() && source.mtimeMs > mtimeMs
  })
}

const ABANDONED_MS = 60_000

function takeLock(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0
    if (age > ABANDONED_MS) rmSync(lock, { recursive: true, force: true })
    return false
  }
}
