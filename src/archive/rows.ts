import { type SQL, sql } from 'drizzle-orm'
import type { Database } from './connection.js'

/** A column of a bulk insert: its name, PostgreSQL type, and value for a row (arrays and vectors in their text form). */
export type Column<Row> = readonly [name: string, type: string, value: (row: Row) => unknown]

/**
 * Inserts many rows in one statement with one parameter a column, whatever their number.
 * In: table and columns (names from the code, never from outside), rows, and what follows (`on conflict …`, `returning …`).
 */
export async function insertRows<Row>(
  db: Database,
  table: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  rest: SQL = sql``,
): Promise<Record<string, unknown>[]> {
  if (rows.length === 0) return []
  const names = sql.raw(columns.map(([name]) => `"${name}"`).join(', '))
  const casts = sql.raw(columns.map(([name, type]) => `"${name}"::${type}`).join(', '))
  const lists = columns.map(([, , value]) => sql`${sql.param(rows.map((row) => toText(value(row))))}::text[]`)
  const result = await db.execute(
    sql`insert into ${sql.raw(`"${table}"`)} (${names}) select ${casts} from unnest(${sql.join(lists, sql`, `)}) as t(${names}) ${rest}`,
  )
  return result.rows
}

function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  return String(value)
}

/** A list as PostgreSQL writes it: {"a","b"}. */
export const arrayText = (list: readonly (string | number)[]): string =>
  `{${list.map((v) => (typeof v === 'number' ? v : `"${v.replace(/[\\"]/g, '\\$&')}"`)).join(',')}}`

/** A list as one parameter. */
export const listOf = (list: readonly unknown[], type: string): SQL => sql`${sql.param(list)}::${sql.raw(type)}[]`
