import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { DiagnosticRecord, SpeakerRecord } from '../record.js'
import type { Database } from './connection.js'
import { identityOfId } from './prepare.js'
import { appearancesOf } from './quote.js'
import {
  type AppearanceRow,
  type QuoteRow,
  quoteColumns,
  quoteTables,
  toAppearance,
  toIso,
  toStoredQuote,
} from './reading.js'
import type { ArchivedArticle } from './schemas.js'

interface VersionRow extends AppearanceRow {
  key: string
  article: string
  text: string
  extraction: { speakers: SpeakerRecord[]; diagnostics: z.infer<typeof DiagnosticRecord>[] }
  stored_at: string
  current: boolean
  quotes: number
}

/** An article by any of its ids: its text as stored last, its quotes, and what is known of earlier versions. */
export async function findArticle(db: Database, id: string): Promise<ArchivedArticle | null> {
  const { rows } = await db.execute<VersionRow>(
    sql`select v.*, (select count(*)::int from quotes q where q.version = v.key) as quotes
        from identities i join versions v on v.article = i.article
        where i.kind = 'id' and i.value = ${identityOfId(id)} order by v.current desc, v.stored_at desc`,
  )
  if (rows.length === 0) return null
  const [latest] = rows
  const quotes = await db.execute<QuoteRow>(
    sql`select ${quoteColumns} from ${quoteTables} where q.version = ${latest.key} order by q.ordinal`,
  )
  return {
    ...toAppearance(latest),
    text: latest.text,
    appearances: await appearancesOf(db, latest.article),
    versions: rows.map((v) => ({
      storedAt: toIso(v.stored_at),
      current: v.current,
      length: v.text.length,
      quotes: v.quotes,
    })),
    quotes: quotes.rows.map((row) => toStoredQuote(row)),
    speakers: latest.extraction.speakers,
    diagnostics: latest.extraction.diagnostics,
  }
}
