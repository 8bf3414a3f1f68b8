import { createHash } from 'node:crypto'
import { InvalidRequest } from './errors.js'
import type { SearchQuery } from './types.js'

/**
 * Cursors say after which quote the next page begins (by its place in the order and its key), so pages neither repeat nor
 * skip quotes while others are stored. A cursor of a ranked search also says since when quotes are ranked. A cursor fits only
 * the search that gave it.
 */
export function cursorFor(
  query: SearchQuery,
  ranked: boolean,
  last: { score: number | null; at: string; key: string; oldest: string },
) {
  const value = ranked ? last.score : new Date(last.at).toISOString()
  const since = ranked ? [new Date(last.oldest).toISOString()] : []
  return Buffer.from(JSON.stringify([mark(query), value, last.key, ...since])).toString('base64url')
}

/** After what a page begins, and since when quotes are ranked. */
export interface Cursor {
  readonly value: string | number
  readonly key: string
  readonly since: string | null
}

/** Throws InvalidRequest for a cursor that is broken or of another search. */
export function readCursor(cursor: string, query: SearchQuery, ranked: boolean): Cursor {
  const [of, value, key, since = null] = parse(cursor)
  const isValue = ranked ? typeof value === 'number' && isInstant(since) : isInstant(value)
  if (!isValue || typeof key !== 'string' || !/^\d{1,18}$/.test(key))
    throw new InvalidRequest('This is no cursor', '/cursor')
  if (of !== mark(query)) throw new InvalidRequest('This cursor is of another search', '/cursor')
  return { value: value as string | number, key, since: since as string | null }
}

/** As `cursorFor` writes it: JavaScript reads much as a date that PostgreSQL does not. */
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))

function parse(cursor: string): unknown[] {
  try {
    const parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(parsed)) return parsed
  } catch {}
  throw new InvalidRequest('This is no cursor', '/cursor')
}

function mark({ q, speaker, about, types, outlet, from, to, sort, withdrawn }: SearchQuery): string {
  const asked = JSON.stringify([q, speaker, about, types, outlet, from, to, sort, withdrawn ?? false])
  return createHash('sha256').update(asked).digest('base64url').slice(0, 10)
}
