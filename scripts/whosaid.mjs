#!/usr/bin/env node
// The command line from a checkout, built first where that is needed.
import { buildIfStale } from './build-if-stale.mjs'

try {
  buildIfStale()
} catch (error) {
  console.error(error.message)
  process.exit(3)
}
await import('../dist/cli/main.js')
