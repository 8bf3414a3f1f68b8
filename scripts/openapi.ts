/** `npm run openapi` writes openapi.yaml from the schemas of the routes; with `--check` it only says whether the file is up to date. */
import { readFileSync, writeFileSync } from 'node:fs'
import { readConfig } from '../src/config.js'
import { buildApp } from '../src/http/app.js'
import { toYaml } from '../src/http/openapi.js'
import { createExtractor } from '../src/workers/pool.js'

const FILE = new URL('../openapi.yaml', import.meta.url)

const extractor = createExtractor({ threads: 1 })
const app = await buildApp({ config: readConfig({ LOG_LEVEL: 'silent' }), extractor, archive: null })
await app.ready()
const yaml = toYaml(app)
await app.close()
await extractor.close()

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, yaml)
} else if (readFileSync(FILE, 'utf8') !== yaml) {
  console.error('openapi.yaml is not what the routes say: run npm run openapi')
  process.exitCode = 1
}
