import { randomBytes, randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Database } from './connection.js'
import { InvalidRequest } from './errors.js'
import { addSpeaker, affectedBy, attributeQuotes, personOf, reassign, refreshSpeakers, rulings } from './persons.js'
import { corrections } from './schema.js'
import type { Correction, NewCorrection } from './schemas.js'
import { normalisedLine } from './words.js'

/**
 * Corrections of who is who. None changes what was extracted: they are a list, applied in its order to whatever is stored
 * now or later, so they outlive re-ingestion, and undoing one is leaving it out.
 */

type Row = typeof corrections.$inferSelect

const toCorrection = (row: Row): Correction => ({
  id: row.id,
  kind: row.kind as Correction['kind'],
  speaker: row.speaker,
  quote: row.quote,
  into: row.into,
  name: row.name,
  variants: row.variants,
  articles: row.articles,
  by: row.by,
  reason: row.reason,
  at: row.at.toISOString(),
  undone: row.undoneAt && { by: row.undoneBy!, at: row.undoneAt.toISOString() },
})

/** All corrections, the earliest first; of one speaker where an id is given. */
export async function listCorrections(db: Database, speaker?: string): Promise<Correction[]> {
  const rows = await db.select().from(corrections).orderBy(corrections.order)
  return rows.filter((r) => !speaker || r.speaker === speaker || r.into === speaker).map(toCorrection)
}

/** Makes a correction. Must run as writer. Throws InvalidRequest for a speaker that is unknown and for what would do nothing. */
export async function correct(db: Database, wanted: NewCorrection, id: string = randomUUID()): Promise<Correction> {
  const before = await db.select().from(corrections).where(eq(corrections.id, id))
  if (before.length > 0) return toCorrection(before[0]) // asked again after a lost connection
  if (wanted.kind === 'attribute') return attribute(db, wanted, id)
  const list = await rulings(db)
  const speaker = await currentPerson(db, wanted.speaker, '/speaker')
  const base = {
    id,
    kind: wanted.kind,
    speaker,
    by: wanted.by,
    reason: wanted.reason ?? null,
    variants: [],
    articles: [],
  }
  let row: typeof corrections.$inferInsert
  if (wanted.kind === 'join') {
    const into = await currentPerson(db, wanted.into, '/into')
    if (into === speaker) throw new InvalidRequest('These are one speaker already', '/into', 'body')
    row = { ...base, into }
  } else if (wanted.kind === 'rename') {
    row = { ...base, name: wanted.name }
  } else {
    const { variants, articles, name } = wanted
    if (variants.length + articles.length === 0) {
      throw new InvalidRequest('Say by variants or articles what the other speaker’s records are', '/variants', 'body')
    }
    row = { ...base, name, variants, articles, into: await newSpeaker(db, speaker, name) }
  }
  const [made] = await db.insert(corrections).values(row).returning()
  await reassign(db, affectedBy([...list, { ...row, into: row.into ?? null } as never], speaker))
  return toCorrection(made)
}

/** Takes a correction back; it stays in the list. Must run as writer. Null when there is none of this id. */
export async function undoCorrection(db: Database, id: string, by: string): Promise<Correction | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null
  const [row] = await db.select().from(corrections).where(eq(corrections.id, id))
  if (!row || row.undoneAt) return row ? toCorrection(row) : null
  const list = await rulings(db)
  const people = [row.speaker, row.into].filter((id) => id !== null)
  const [undone] = await db
    .update(corrections)
    .set({ undoneBy: by, undoneAt: new Date() })
    .where(eq(corrections.id, id))
    .returning()
  if (row.quote) {
    await attributeQuotes(db, await rulings(db), [row.quote])
    await refreshSpeakers(db, people)
  } else {
    await reassign(db, affectedBy(list, ...people))
  }
  return toCorrection(undone)
}

/** Puts right who said one quote; it stays so when the same text is stored again. */
async function attribute(db: Database, wanted: NewCorrection & { kind: 'attribute' }, id: string): Promise<Correction> {
  const { quote, name, by, reason = null } = wanted
  const { rows } = await db.execute<{ person: string | null }>(sql`select person from quotes where uid = ${quote}`)
  if (rows.length === 0) throw new InvalidRequest(`There is no quote “${quote}”`, '/quote', 'body')
  const [{ person: speaker }] = rows
  if (!wanted.into === !name) throw new InvalidRequest('Say by into or by name who said it', '/into', 'body')
  const into = wanted.into ? await currentPerson(db, wanted.into, '/into') : newId(name!)
  if (into === speaker) throw new InvalidRequest('It is attributed so already', '/into', 'body')
  const row = {
    id,
    kind: wanted.kind,
    speaker,
    quote,
    into,
    name: name ?? null,
    by,
    reason,
    variants: [],
    articles: [],
  }
  const [made] = await db.insert(corrections).values(row).returning()
  await attributeQuotes(db, await rulings(db))
  await refreshSpeakers(db, speaker ? [speaker, into] : [into])
  return toCorrection(made)
}

async function currentPerson(db: Database, id: string, pointer: string): Promise<string> {
  const person = personOf(await rulings(db), id, [], [])
  const { rows } = await db.execute(sql`select from speakers where id = ${person}`)
  if (rows.length === 0) throw new InvalidRequest(`There is no speaker “${id}”`, pointer, 'body')
  return person
}

/** The entry of the speaker that a split makes. */
async function newSpeaker(db: Database, from: string, name: string): Promise<string> {
  const id = newId(name)
  await addSpeaker(db, id, name, from)
  return id
}

const newId = (name: string) =>
  `${normalisedLine(name).replaceAll(' ', '-').slice(0, 80) || 'speaker'}-${randomBytes(3).toString('hex')}`
