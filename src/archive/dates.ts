import { InvalidRequest } from './errors.js'

/**
 * A period as people write it. In: first and last year, month, day or instant, ISO 8601, both inclusive.
 * Out: from (inclusive) and to (exclusive), in UTC; null where open. Throws InvalidRequest for what is no date.
 */
export function parsePeriod({ from, to }: { from?: string; to?: string }): { from: Date | null; to: Date | null } {
  const first = from ? unitOf(from, '/from').start : null
  const last = to ? unitOf(to, '/to').end : null
  if (first && last && first >= last) throw new InvalidRequest('from lies after to', '/from')
  return { from: first && keepable(first), to: last && keepable(last) }
}

/** What is stored lies between these; PostgreSQL reads no other years as JavaScript writes them. */
const EARLIEST = new Date('0001-01-01T00:00:00Z')
const LATEST = new Date('9999-12-31T23:59:59.999Z')
const keepable = (date: Date): Date => (date < EARLIEST ? EARLIEST : date > LATEST ? LATEST : date)

function unitOf(text: string, pointer: string): { start: Date; end: Date } {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text)
  if (match) {
    const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
    const start = new Date(0) // Date.UTC takes the year 50 for 1950
    start.setUTCFullYear(year!, (month ?? 1) - 1, day ?? 1)
    const exists = start.getUTCMonth() === (month ?? 1) - 1 && start.getUTCDate() === (day ?? 1)
    const end = new Date(start)
    if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1)
    else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1)
    else end.setUTCFullYear(end.getUTCFullYear() + 1)
    if (exists) return { start, end }
  } else if (/^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text))) {
    const start = new Date(text)
    return { start, end: new Date(start.getTime() + 1) }
  }
  throw new InvalidRequest(`“${text}” is no date: 2025, 2025-05, 2025-05-31 or 2025-05-31T12:00:00Z`, pointer)
}
