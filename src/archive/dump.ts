import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { ExtractionRecord } from '../record.js'
import type { Database } from './connection.js'
import { listCorrections } from './corrections.js'
import { InvalidRequest } from './errors.js'
import { affectedBy, reassign, rulings } from './persons.js'
import { prepare, toInstant } from './prepare.js'
import { type QuoteRow, quoteColumns, quoteTables, toIso, toStoredQuote } from './reading.js'
import { arrayText, insertRows, listOf } from './rows.js'
import { Appearance, Correction } from './schemas.js'
import { storePrepared } from './store.js'
import { asWriter } from './transaction.js'

/** The archive as lines, one article or correction each: a backup that any later version, on any server, can take back. */

const ArticleLine = z.object({
  kind: z.literal('article'),
  identities: z.array(z.object({ kind: z.enum(['id', 'url', 'text']), value: z.string() })),
  appearances: z.array(Appearance.extend({ place: z.string() })),
  /** The earliest first. */
  versions: z
    .array(z.object({ record: ExtractionRecord, text: z.string(), storedAt: z.string(), current: z.boolean() }))
    .min(1),
})
const CorrectionLine = z.object({ kind: z.literal('correction'), correction: Correction })
const Line = z.discriminatedUnion('kind', [ArticleLine, CorrectionLine])

type Run = <T>(work: (db: Database) => Promise<T>) => Promise<T>

const PAGE = 50

/** Out: the lines; articles in the order in which they were first stored, then corrections. */
export async function* dump(run: Run): AsyncGenerator<z.infer<typeof Line>> {
  let after = '0'
  for (;;) {
    const { rows } = await run((db) =>
      db.execute<{ key: string }>(
        sql`select key from articles where key > ${after}::bigint order by key limit ${PAGE}`,
      ),
    )
    if (rows.length === 0) break
    for (const { key } of rows) yield await run((db) => articleLine(db, key))
    after = rows.at(-1)!.key
  }
  for (const correction of await run((db) => listCorrections(db))) yield { kind: 'correction', correction }
}

interface VersionRow extends Record<string, unknown> {
  key: string
  text: string
  record: z.infer<typeof ExtractionRecord>['article']
  extraction: Pick<z.infer<typeof ExtractionRecord>, 'speakers' | 'diagnostics'>
  stored_at: string
  current: boolean
}

async function articleLine(db: Database, article: string): Promise<z.infer<typeof ArticleLine>> {
  const identities = await db.execute<{ kind: 'id' | 'url' | 'text'; value: string }>(
    sql`select kind, value from identities where article = ${article} order by kind, value`,
  )
  const appearances = await db.execute<Appearance & { place: string }>(
    sql`select place, id, url, title, outlet, published as "publishedAt" from appearances where article = ${article} order by place`,
  )
  const versions = await db.execute<VersionRow>(
    sql`select key, text, extraction, stored_at, current,
          json_build_object('id', id, 'url', url, 'title', title, 'outlet', outlet, 'publishedAt', published) as record
        from versions where article = ${article} order by current, stored_at, key`,
  )
  const lines = []
  for (const { key, text, record, extraction, stored_at, current } of versions.rows) {
    const { rows } = await db.execute<QuoteRow>(
      sql`select ${quoteColumns} from ${quoteTables} where v.key = ${key} order by q.ordinal`,
    )
    const local = new Map(rows.map((row, i) => [row.uid, `q${i + 1}`]))
    const quotes = rows.map((row) => {
      const { id, parent, extractedSpeaker, ...quote } = toStoredQuote(row)
      return { ...quote, id: local.get(id)!, parent: parent && (local.get(parent) ?? null), speaker: extractedSpeaker }
    })
    const full = { article: { ...record, length: text.length }, quotes, ...extraction, offsetUnit: 'utf16' }
    lines.push({ record: ExtractionRecord.parse(full), text, storedAt: toIso(stored_at), current })
  }
  return { kind: 'article', identities: identities.rows, appearances: appearances.rows, versions: lines }
}

/**
 * Takes lines back that `dump` gave, into an archive that may hold others already; the same article is not doubled.
 * Throws InvalidRequest with the number of the first line that is none; the lines before it are kept.
 */
export async function restore(run: Run, lines: AsyncIterable<unknown>) {
  const count = { articles: 0, quotes: 0, corrections: 0 }
  const ruled: z.infer<typeof Correction>[] = []
  let group: z.infer<typeof ArticleLine>[] = []
  const flush = async () => {
    const full = group
    group = []
    if (full.length > 0) count.quotes += await restoreArticles(run, full)
    count.articles += full.length
  }
  let n = 0
  try {
    for await (const raw of lines) {
      n++
      const parsed = Line.safeParse(raw)
      if (!parsed.success)
        throw new InvalidRequest(`Line ${n} is no line of an export: ${z.prettifyError(parsed.error)}`)
      if (parsed.data.kind === 'correction') ruled.push(parsed.data.correction)
      else group.push(parsed.data)
      if (group.length === GROUP) await flush()
    }
  } finally {
    await flush()
  }
  count.corrections = await run((db) => asWriter(db, (tx) => restoreCorrections(tx, ruled)))
  return count
}

/** Articles that are stored in one transaction. */
const GROUP = 50

/** Out: how many quotes they hold, in all versions. */
function restoreArticles(run: Run, lines: readonly z.infer<typeof ArticleLine>[]): Promise<number> {
  const versions = lines.flatMap((line, i) => line.versions.map((v) => ({ i, item: prepare(v), storedAt: v.storedAt })))
  // By its latest text an article is found again.
  const latest = lines.map((_, i) => versions.findLast((v) => v.i === i)!.item.textHash)
  return run((db) =>
    asWriter(db, async (tx) => {
      await storePrepared(
        tx,
        versions.map(({ item }) => item),
        null,
      )
      const { rows } = await tx.execute<{ value: string; article: string }>(
        sql`select value, article from identities where kind = 'text' and value = any(${listOf(latest, 'text')})`,
      )
      const byText = new Map(rows.map(({ value, article }) => [value, article]))
      const keys = latest.map((hash) => byText.get(hash)!)
      type Identity = z.infer<typeof ArticleLine>['identities'][number] & { article: string }
      await insertRows<Identity>(
        tx,
        'identities',
        [
          ['kind', 'text', (i) => i.kind],
          ['value', 'text', (i) => i.value],
          ['article', 'bigint', (i) => i.article],
        ],
        lines.flatMap((line, i) => line.identities.map((identity) => ({ ...identity, article: keys[i] }))),
        sql`on conflict do nothing`,
      )
      type Place = z.infer<typeof ArticleLine>['appearances'][number] & { article: string }
      await insertRows<Place>(
        tx,
        'appearances',
        [
          ['article', 'bigint', (a) => a.article],
          ['place', 'text', (a) => a.place],
          ['id', 'text', (a) => a.id],
          ['url', 'text', (a) => a.url],
          ['title', 'text', (a) => a.title],
          ['outlet', 'text', (a) => a.outlet],
          ['published', 'text', (a) => a.publishedAt],
          ['published_at', 'timestamptz', (a) => toInstant(a.publishedAt)],
        ],
        lines.flatMap((line, i) => line.appearances.map((appearance) => ({ ...appearance, article: keys[i] }))),
        sql`on conflict do nothing`,
      )
      const [articles, hashes, instants] = [
        listOf(
          versions.map((v) => keys[v.i]),
          'bigint',
        ),
        listOf(
          versions.map((v) => v.item.textHash),
          'text',
        ),
        listOf(
          versions.map((v) => v.storedAt),
          'timestamptz',
        ),
      ]
      await tx.execute(
        sql`update versions v set stored_at = t.at from unnest(${articles}, ${hashes}, ${instants}) as t(article, hash, at)
            where v.article = t.article and v.text_hash = t.hash`,
      )
      return versions.reduce((sum, { item }) => sum + item.quotes.length, 0)
    }),
  )
}

async function restoreCorrections(db: Database, list: readonly z.infer<typeof Correction>[]): Promise<number> {
  const made = await insertRows(
    db,
    'corrections',
    [
      ['id', 'uuid', (c) => c.id],
      ['kind', 'text', (c) => c.kind],
      ['speaker', 'text', (c) => c.speaker],
      ['quote', 'text', (c) => c.quote],
      ['into', 'text', (c) => c.into],
      ['name', 'text', (c) => c.name],
      ['variants', 'text[]', (c) => arrayText(c.variants)],
      ['articles', 'text[]', (c) => arrayText(c.articles)],
      ['by', 'text', (c) => c.by],
      ['reason', 'text', (c) => c.reason],
      ['at', 'timestamptz', (c) => c.at],
      ['undone_by', 'text', (c) => c.undone?.by],
      ['undone_at', 'timestamptz', (c) => c.undone?.at],
    ],
    list,
    sql`on conflict do nothing returning id`,
  )
  const all = await rulings(db)
  await reassign(db, affectedBy(all, ...list.flatMap((c) => [c.speaker, c.into].filter((id) => id !== null))))
  return made.length
}
