import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** What a key may do. `admin` includes the others. */
export const SCOPES = ['read', 'extract', 'store', 'correct', 'admin'] as const
export type Scope = (typeof SCOPES)[number]

/** A key as it is kept: never the secret itself. */
export interface ApiKey {
  readonly name: string
  readonly scopes: ReadonlySet<Scope>
  /** SHA-256 of the secret. Enough without salt and stretching because secrets are 256 random bits, never chosen by people. */
  readonly digest: Buffer
}

const LINE = /^(?<name>[\w.@-]{1,64})\s+(?<scopes>[a-z,]+)\s+sha256:(?<digest>[0-9a-f]{64})$/

/**
 * Reads a list of keys: one `name scopes sha256:hex` a line (or between semicolons), `#` starts a comment.
 * Throws an Error that names the line and never repeats its digest.
 */
export function parseApiKeys(list: string): ApiKey[] {
  const keys: ApiKey[] = []
  for (const [i, raw] of list.split(/[\n;]/).entries()) {
    const line = raw.replace(/#.*$/, '').trim()
    if (line === '') continue
    const fields = LINE.exec(line)?.groups
    if (!fields) throw new Error(`key ${i + 1} is not of the form "name scope,scope sha256:<64 hex digits>"`)
    const scopes = fields.scopes.split(',')
    const unknown = scopes.find((scope) => !(SCOPES as readonly string[]).includes(scope))
    if (unknown !== undefined) throw new Error(`key ${i + 1} has the unknown scope "${unknown}"; known: ${SCOPES}`)
    if (keys.some((key) => key.name === fields.name)) throw new Error(`key name "${fields.name}" is there twice`)
    keys.push({
      name: fields.name,
      scopes: new Set(scopes as Scope[]),
      digest: Buffer.from(fields.digest, 'hex'),
    })
  }
  return keys
}

/** Makes a secret and the line to keep for it. The secret is shown once, to whoever asked, and kept nowhere. */
export function createApiKey(name: string, scopes: readonly Scope[]): { secret: string; line: string } {
  const secret = `whosaid_${randomBytes(32).toString('base64url')}`
  const line = `${name} ${scopes.join(',')} sha256:${digestOf(secret).toString('hex')}`
  parseApiKeys(line)
  return { secret, line }
}

/** The key that a caller's secret belongs to, or null. Compares with every key in constant time: no early exit tells how close a guess was. */
export function findApiKey(keys: readonly ApiKey[], secret: string): ApiKey | null {
  const digest = digestOf(secret)
  let found: ApiKey | null = null
  for (const key of keys) if (timingSafeEqual(key.digest, digest)) found = key
  return found
}

/** Whether a key opens a door that asks for `scope`. */
export const allows = (key: ApiKey, scope: Scope) => key.scopes.has(scope) || key.scopes.has('admin')

const digestOf = (secret: string) => createHash('sha256').update(secret, 'utf8').digest()
