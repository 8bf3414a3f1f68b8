import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { type ApiKey, parseApiKeys } from './api-keys.js'

/** The environment says something that cannot be used. The message names each variable and what is wrong with it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const count = (fallback: number, min = 0, max = Number.MAX_SAFE_INTEGER) =>
  z.coerce.number().int().min(min).max(max).default(fallback)

const list = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  )

const MIB = 1024 * 1024

/** Every variable the service reads: one schema, parsed once, passed down. docs/operations.md explains each. */
const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: count(8080, 0, 65535),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  WHOSAID_DATA: z.string().default('./data'),
  WHOSAID_ARCHIVE: z.enum(['on', 'off']).default('on'),
  WHOSAID_DIRECTORY: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  WHOSAID_API_KEYS: z.string().default(''),
  WHOSAID_API_KEYS_FILE: z.string().optional(),
  WHOSAID_CORS_ORIGINS: list,
  WHOSAID_TRUST_PROXY: list,
  WHOSAID_WORKERS: count(availableParallelism(), 1, 1024),
  WHOSAID_QUEUE: count(64, 1),
  WHOSAID_BODY_LIMIT: count(8 * MIB, 1024, 512 * MIB),
  WHOSAID_BODY_TIMEOUT_MS: count(30_000, 100),
  WHOSAID_ARTICLE_TIMEOUT_MS: count(20_000, 10),
  WHOSAID_RATE_LIMIT: count(600),
  WHOSAID_RATE_LIMIT_KEY: count(6000),
  WHOSAID_MAX_RSS: count(0),
  WHOSAID_MAX_LAG_MS: count(300),
})

/** How the service is run. */
export interface Config {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  readonly databaseUrl: string | undefined
  /** The embedded database's directory. */
  readonly dataDir: string
  /** False: extraction only. */
  readonly archive: boolean
  /** A file of known people and bodies, added to the built-in ones. */
  readonly directory: string | undefined
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  /** Empty: every caller may do everything. */
  readonly apiKeys: readonly ApiKey[]
  /** Origins that browsers may call from; empty: none but our own page. */
  readonly corsOrigins: readonly string[]
  /** Addresses or networks of reverse proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[]
  /** Extraction threads. */
  readonly workers: number
  /** Articles that may wait or run at once; more are answered 503. */
  readonly queue: number
  /** Bytes of a request's body, after decompression; of one line, for batches. */
  readonly bodyLimit: number
  /** Milliseconds in which a body must have arrived; between two pieces, for batches. */
  readonly bodyTimeoutMs: number
  /** Milliseconds after which an article is cut off. */
  readonly articleTimeoutMs: number
  /** Requests a minute. 0: no limit. `address` does not count callers on this machine. */
  readonly rateLimit: { readonly address: number; readonly key: number }
  /** Bytes of resident memory above which new work is refused. 0: no limit. */
  readonly maxRss: number
  /** Milliseconds that the event loop may lag before new work is refused. 0: no limit. */
  readonly maxLagMs: number
}

/**
 * Reads the configuration from environment variables (CONTRACT §4 and docs/operations.md).
 * Empty variables count as unset. Throws ConfigError.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  }
  const { data: e } = parsed
  return {
    host: e.HOST,
    port: e.PORT,
    databaseUrl: e.DATABASE_URL,
    dataDir: e.WHOSAID_DATA,
    archive: e.WHOSAID_ARCHIVE === 'on',
    directory: e.WHOSAID_DIRECTORY,
    logLevel: e.LOG_LEVEL,
    apiKeys: readApiKeys(e.WHOSAID_API_KEYS, e.WHOSAID_API_KEYS_FILE),
    corsOrigins: e.WHOSAID_CORS_ORIGINS,
    trustProxy: e.WHOSAID_TRUST_PROXY,
    workers: e.WHOSAID_WORKERS,
    queue: e.WHOSAID_QUEUE,
    bodyLimit: e.WHOSAID_BODY_LIMIT,
    bodyTimeoutMs: e.WHOSAID_BODY_TIMEOUT_MS,
    articleTimeoutMs: e.WHOSAID_ARTICLE_TIMEOUT_MS,
    rateLimit: { address: e.WHOSAID_RATE_LIMIT, key: e.WHOSAID_RATE_LIMIT_KEY },
    maxRss: e.WHOSAID_MAX_RSS,
    maxLagMs: e.WHOSAID_MAX_LAG_MS,
  }
}

function readApiKeys(inline: string, file: string | undefined): ApiKey[] {
  if (inline === '' && file === undefined) return []
  try {
    const keys = parseApiKeys(file === undefined ? inline : `${inline}\n${readFileSync(file, 'utf8')}`)
    // Whoever names a file of keys wants a locked door: an empty file must not open it.
    if (keys.length === 0) throw new Error('there is no key in it')
    return keys
  } catch (error) {
    const source = file === undefined ? 'WHOSAID_API_KEYS' : 'WHOSAID_API_KEYS, WHOSAID_API_KEYS_FILE'
    throw new ConfigError(`${source}: ${(error as Error).message}`)
  }
}

/** Whether only programs on this machine can reach an address that the service listens on. */
export const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\./.test(host)
