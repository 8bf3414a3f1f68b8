import { afterAll } from 'vitest'
import type { Archive } from '../../src/archive/types.js'
import { readConfig } from '../../src/config.js'
import { buildApp } from '../../src/http/app.js'
import { createExtractor, type Extractor } from '../../src/workers/pool.js'

const extractors: Extractor[] = []
let shared: Extractor | undefined
afterAll(async () => {
  await Promise.all(extractors.splice(0).map((extractor) => extractor.close()))
  shared = undefined
})

/** The service as it ships, for tests: its own configuration, worker threads shared by a test file unless it brings its own. */
export async function buildService(
  env: Record<string, string> = {},
  parts: { extractor?: Extractor; archive?: Archive | null } = {},
) {
  if (!parts.extractor && !shared) {
    shared = createExtractor({ threads: 1, eager: true })
    extractors.push(shared)
    await shared.ready()
  }
  const config = readConfig({
    LOG_LEVEL: 'silent',
    WHOSAID_ARCHIVE: 'off',
    // The machine that runs the tests may be busy with others.
    WHOSAID_MAX_LAG_MS: '0',
    ...env,
  })
  return buildApp({ config, extractor: parts.extractor ?? shared!, archive: parts.archive ?? null })
}
