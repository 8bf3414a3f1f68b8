#!/usr/bin/env node
// Runs the steps of the Dockerfile without a Docker engine: each stage in a clean directory, as an unprivileged user; then what the image
// would hold is made read-only and tried: serve, its health check, a quote by HTTP, a batch on a mounted folder.
//
//   node scripts/image-steps.mjs [--keep]
//
// Paths of the image stand for directories below a temporary one. FROM is not pulled: the Node at hand runs the steps.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDockerfile } from './dockerfile.mjs'

const repository = fileURLToPath(new URL('..', import.meta.url))
const keep = process.argv.includes('--keep')
const root = mkdtempSync(join(tmpdir(), 'whosaid-image-'))
chmodSync(root, 0o755)
const isRoot = process.getuid() === 0
/** Whoever runs this; for root, “nobody”. */
const account = isRoot ? { uid: 65534, gid: 65534 } : {}
const give = (path) => isRoot && chownSync(path, account.uid, account.gid)
const makeDirectory = (path) => {
  if (existsSync(path)) return
  makeDirectory(dirname(path))
  mkdirSync(path)
  give(path)
}

/** The commands' environment: nothing of ours but the way to programs and to the package registry. */
const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim()
const home = join(root, 'home')
makeDirectory(home)
const base = { PATH: process.env.PATH, HOME: home, npm_config_registry: registry, npm_config_update_notifier: 'false' }

const stages = new Map()

for (const { name, from, steps } of parseDockerfile(readFileSync(join(repository, 'Dockerfile'), 'utf8'))) {
  console.log(`\n── stage ${name} (${from})`)
  const directory = join(root, name)
  makeDirectory(directory)
  /** A path of the image, below this stage's directory. */
  const place = (path) => join(directory, path)
  const stage = { directory, place, workdir: '/', env: {}, user: 'root', volumes: [] }
  stages.set(name, stage)
  for (const step of steps) {
    console.log(`${step.instruction} ${step.text}`)
    runStep(stage, step)
  }
}

function runStep(stage, { instruction, flags, words, text }) {
  switch (instruction) {
    case 'WORKDIR':
      stage.workdir = posix.resolve(stage.workdir, text)
      return makeDirectory(stage.place(stage.workdir))
    case 'ENV':
      return Object.assign(stage.env, Object.fromEntries(words.map((pair) => pair.split(/=(.*)/s, 2))))
    case 'USER':
      stage.user = text
      return
    case 'VOLUME':
      stage.volumes.push(...words)
      return
    case 'EXPOSE':
      return
    case 'HEALTHCHECK':
      stage.healthcheck = words
      return
    case 'ENTRYPOINT':
      stage.entrypoint = words
      return
    case 'CMD':
      stage.command = words
      return
    case 'COPY':
      return copy(stage, words, flags.from && stages.get(flags.from))
    case 'RUN': {
      const { status } = spawnSync('sh', ['-ec', inStage(stage, text)], {
        ...account,
        cwd: stage.place(stage.workdir),
        env: { ...base, ...environment(stage) },
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      if (status !== 0) throw new Error(`RUN ended with ${status}`)
      return
    }
    default:
      throw new Error(`${instruction} is not known here`)
  }
}

function copy(stage, words, from) {
  const sources = words.slice(0, -1)
  const wanted = words.at(-1)
  const target = stage.place(posix.resolve(stage.workdir, wanted))
  const many = wanted.endsWith('/')
  makeDirectory(many ? target : dirname(target))
  for (const source of sources) {
    const path = from ? from.place(source) : join(repository, source)
    const to = many ? join(target, posix.basename(source)) : target
    cpSync(path, to, { recursive: true, verbatimSymlinks: true })
    if (isRoot) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, to])
  }
}

/** Words in which the image's own directories are those of the stage. */
function inStage(stage, words) {
  return words.replace(/(^|[\s=:"'])(\/(?:app|home\/node|work)\b)/g, (_, before, path) => before + stage.place(path))
}

function environment(stage) {
  return Object.fromEntries(Object.entries(stage.env).map(([key, value]) => [key, inStage(stage, value)]))
}

// ── What the image would hold, tried out ──

const image = [...stages.values()].at(-1)
const check = (what, good, detail = '') => {
  console.log(`${good ? 'ok' : 'NOT OK'}  ${what}`)
  if (!good) throw new Error(`${what} ${detail}`)
}
const command = (words) => words.map((word) => inStage(image, word))
const run = (args, options = {}) => {
  const [program, ...words] = command([...image.entrypoint, ...args])
  return spawnSync(program, words, {
    ...account,
    cwd: image.place(image.workdir),
    env: { ...base, ...environment(image) },
    encoding: 'utf8',
    ...options,
  })
}

console.log('\n── the image')
check('a user that is not root', image.user !== 'root' && image.user !== '0')
check(
  'entry point, command and health check in exec form',
  [image.entrypoint, image.command, image.healthcheck].every(Array.isArray),
)
const installed = (name) => existsSync(image.place(`/app/node_modules/${name}`))
check(
  'production dependencies only',
  installed('fastify') && !['typescript', 'vitest', '@biomejs/biome', 'tsx', 'vite'].some(installed),
)
console.log(`    ${execFileSync('du', ['-sh', image.place('/app')], { encoding: 'utf8' }).split('\t')[0]} in /app`)

// Read-only: nobody may write below /app, whoever owns it.
if (isRoot) execFileSync('chown', ['-R', '0:0', image.place('/app')])
execFileSync('chmod', ['-R', 'a-w', image.place('/app')])

try {
  const text = 'It rained. “We are ready for talks,” Volodymyr Zelenskyy said on Monday.'
  writeFileSync(join(image.place('/work'), 'in.ndjson'), `${JSON.stringify({ id: 'a', text })}\n`)
  const batch = run(['batch', 'in.ndjson', '-o', 'out.ndjson'])
  check('batch in.ndjson -o out.ndjson, in the working directory', batch.status === 0, batch.stderr)
  const [record] = readFileSync(join(image.place('/work'), 'out.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map(JSON.parse)
  check('its record names the speaker', record.quotes[0].speaker.name === 'Volodymyr Zelenskyy')
  await tryService(text)
} finally {
  if (!keep) {
    execFileSync('chmod', ['-R', 'u+w', root])
    rmSync(root, { recursive: true, force: true })
  } else console.log(`left in ${root}`)
}

async function tryService(text) {
  const port = String(await freePort())
  const env = { ...base, ...environment(image), HOST: '127.0.0.1', PORT: port }
  const [program, ...words] = command([...image.entrypoint, ...image.command])
  const service = spawn(program, words, {
    ...account,
    cwd: image.place(image.workdir),
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let log = ''
  service.stdout.on('data', (chunk) => {
    log += chunk
  })
  try {
    const healthy = () => {
      const [probe, ...probeWords] = image.healthcheck
      return spawnSync(probe, probeWords, { ...account, env }).status === 0
    }
    check('serve starts and its health check says so', await until(healthy, 60_000), log)
    const post = () =>
      fetch(`http://127.0.0.1:${port}/quotes?store=true`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: 'a', text }),
      })
    check('a quote is extracted and stored', await until(async () => (await post()).ok, 60_000), log)
    const found = await (await fetch(`http://127.0.0.1:${port}/quotes?q=ready`)).json()
    check('and found again', JSON.stringify(found).includes('Volodymyr Zelenskyy'), JSON.stringify(found))
    const stopped = new Promise((resolve) => service.on('exit', resolve))
    service.kill('SIGTERM')
    check('SIGTERM ends it with 0', (await stopped) === 0, log)
    check('the health check of a stopped service fails', !healthy())
  } finally {
    service.kill('SIGKILL')
  }
}

async function until(isTrue, ms) {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    if (await isTrue()) return true
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  return false
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
