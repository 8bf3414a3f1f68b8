#!/usr/bin/env node
// The command line from a checkout: builds first where dist/ is missing or older than a source file, then runs it.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = `${root}dist/.tsbuildinfo`

function isStale() {
  if (!existsSync(built) || !existsSync(`${root}dist/cli/main.js`)) return true
  const { mtimeMs } = statSync(built)
  const inputs = readdirSync(`${root}src`, { recursive: true }).map((file) => `src/${file}`)
  return [...inputs, 'tsconfig.json', 'tsconfig.build.json'].some((file) => statSync(root + file).mtimeMs > mtimeMs)
}

if (isStale()) {
  const { status, stdout } = spawnSync(process.execPath, [
    `${root}node_modules/typescript/bin/tsc`,
    '-p',
    `${root}tsconfig.build.json`,
  ])
  if (status !== 0) {
    process.stderr.write(stdout)
    process.exit(status ?? 1)
  }
  // The compiler leaves its notes alone where nothing but dates changed; without a new date it would be asked again each time.
  utimesSync(built, new Date(), new Date())
}
await import('../dist/cli/main.js')
