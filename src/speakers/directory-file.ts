import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { BodyEntry, DirectoryEntries, PersonEntry } from './directory.js'

/** A directory file that can't be used; the message names every wrong place. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError'
}

const Text = z.string().trim().min(1)
const YearMonth = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'a year or a month is needed: 2019 or 2019-05')
const Role = z.strictObject({ title: Text, of: Text.optional(), from: YearMonth.optional(), to: YearMonth.optional() })
const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens are needed')
const shared = { id: Id.optional(), name: Text, variants: z.array(Text).optional(), country: Text.nullish() }
const Person = z.strictObject({
  ...shared,
  kind: z.literal('person').optional(),
  given: Text.nullish(),
  family: Text.nullish(),
  gender: z.enum(['male', 'female', 'unknown']).optional(),
  dominant: z.boolean().optional(),
  roles: z.array(Role).optional(),
})
const Body = z.strictObject({
  ...shared,
  kind: z.literal('organization'),
  type: Text.optional(),
  acronyms: z.array(Text).optional(),
})

/**
 * Parses a file of known people and bodies.
 * In: its text. JSON: an array of entries, `kind` “person” (the default) or “organization”; CSV: a head line with the columns
 * name, kind, id, given, family, gender, country, dominant, variants, acronyms, roles (several values apart by “|”; a role is
 * “title;of;from;to”). Out: the entries. Throws `DirectoryError` that names each wrong entry and field.
 */
export function parseDirectory(text: string, format: 'json' | 'csv'): DirectoryEntries {
  const rows = format === 'json' ? readJson(text) : readCsv(text)
  const people: PersonEntry[] = []
  const bodies: BodyEntry[] = []
  const wrong: string[] = []
  for (const { place, value } of rows) {
    const isBody = (value as { kind?: unknown } | null)?.kind === 'organization'
    const parsed = (isBody ? Body : Person).safeParse(value)
    if (!parsed.success)
      wrong.push(...parsed.error.issues.map((issue) => `${place}: ${[...issue.path, issue.message].join(': ')}`))
    else if (isBody) bodies.push(parsed.data as BodyEntry)
    else people.push(parsed.data as PersonEntry)
  }
  wrong.push(...clashes(people))
  if (wrong.length > 0) throw new DirectoryError(wrong.join('\n'))
  return { people, bodies }
}

interface Row {
  readonly place: string
  readonly value: unknown
}

function readJson(text: string): Row[] {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new DirectoryError(`not JSON: ${(error as Error).message}`)
  }
  if (!Array.isArray(value)) throw new DirectoryError('an array of entries is needed')
  return value.map((entry, i) => ({ place: `entry ${i + 1}`, value: entry }))
}

const COLUMNS = [
  'name',
  'kind',
  'id',
  'given',
  'family',
  'gender',
  'country',
  'dominant',
  'variants',
  'acronyms',
  'roles',
]

function readCsv(text: string): Row[] {
  let rows: { info: { lines: number }; record: Record<string, string> }[]
  try {
    rows = parse(text, { columns: true, bom: true, info: true, trim: true, skip_empty_lines: true }) as never
  } catch (error) {
    throw new DirectoryError(`not CSV: ${(error as Error).message}`)
  }
  const head = Object.keys(rows[0]?.record ?? {})
  const unknown = head.filter((column) => !COLUMNS.includes(column))
  if (unknown.length > 0)
    throw new DirectoryError(`unknown column: ${unknown.join(', ')}; known are ${COLUMNS.join(', ')}`)
  if (rows.length > 0 && !head.includes('name')) throw new DirectoryError('the column “name” is needed')
  return rows.map(({ info, record }) => ({ place: `line ${info.lines}`, value: fromCsv(record) }))
}

const LISTS = new Set(['variants', 'acronyms'])

function fromCsv(record: Record<string, string>): Record<string, unknown> {
  const entry: Record<string, unknown> = {}
  for (const [column, value] of Object.entries(record)) {
    if (value === '') continue
    if (LISTS.has(column)) entry[column] = list(value)
    else if (column === 'roles') entry.roles = list(value).map(roleOf)
    else if (column === 'dominant') entry.dominant = value === 'true' ? true : value === 'false' ? false : value
    else entry[column] = value
  }
  return entry
}

const list = (value: string) => value.split('|').map((part) => part.trim())

function roleOf(text: string): Record<string, string> {
  const [title, of, from, to] = text.split(';').map((part) => part.trim())
  return Object.fromEntries(Object.entries({ title, of, from, to }).filter(([, value]) => value))
}

/** Spellings that lead to two people of the file. */
function clashes(people: readonly PersonEntry[]): string[] {
  const owner = new Map<string, string>()
  const found: string[] = []
  for (const { name, variants = [] } of people)
    for (const spelling of new Set([name, ...variants].map((s) => s.toLowerCase()))) {
      const other = owner.get(spelling)
      if (other !== undefined) found.push(`“${spelling}” leads to two people: ${other} and ${name}`)
      owner.set(spelling, name)
    }
  return found
}
