import { sql } from 'drizzle-orm'
import type { SpeakerRecord } from '../record.js'
import { identify, type Placed, placeVersions } from './article-versions.js'
import { assignClusters, forgetWordings } from './clusters.js'
import type { Database } from './connection.js'
import { type Joining, joinNewcomers } from './name-rulings.js'
import { attributions, insertNames, personOf, type Ruling, reassign, refreshSpeakers, rulings } from './persons.js'
import { identityOfId, type Prepared } from './prepare.js'
import { arrayText, type Column, insertRows } from './rows.js'
import { BY_RULES, type StoredArticle } from './schemas.js'

/**
 * Keeps prepared records; all or none. Must run as writer. In: the records; what newcomers are joined by, or null to join
 * none. Out: what became of each, in their order.
 */
export async function storePrepared(
  db: Database,
  items: readonly Prepared[],
  joining: Joining | null,
): Promise<StoredArticle[]> {
  const ruled = rulingsWithNewcomers(db, items, joining)
  const results = new Map<Prepared, StoredArticle>()
  for (let waiting = [...items]; waiting.length > 0; ) {
    const quotes = waiting.reduce((sum, item) => sum + item.quotes.length, 0)
    const [{ list }, known, firstKey] = await Promise.all([ruled, identify(db, waiting), reserveKeys(db, quotes)])
    const round = distinctArticles(waiting, known)
    waiting = waiting.filter((item) => !round.includes(item))
    const placed = await placeVersions(db, round, new Map([...known].filter(([item]) => round.includes(item))))
    const people = whoSpeaks(placed, list)
    // Sent together: the database looks up wordings, then keeps the speakers while clusters are worked out here.
    await Promise.all([keepQuotes(db, placed, people, list, firstKey), keepSpeakers(db, placed, people, list)])
    for (const p of placed) results.set(p.item, await report(db, p))
  }
  const { moved } = await ruled
  if (moved.length > 0) await reassign(db, moved)
  return items.map((item) => results.get(item)!)
}

/** The corrections in force with those that newcomers bring, and who of those stored before became one of them. */
async function rulingsWithNewcomers(db: Database, items: readonly Prepared[], joining: Joining | null) {
  const speakers = items.flatMap(({ record }) => record.speakers)
  const list = await rulings(
    db,
    speakers.map(({ id }) => id),
  )
  if (joining === null) return { list, moved: [] }
  const joins = await joinNewcomers(db, speakers, list, joining)
  const here = new Set(speakers.map(({ id }) => id))
  return { list: [...list, ...joins], moved: joins.map((join) => join.speaker!).filter((id) => !here.has(id)) }
}

interface Speaking extends SpeakerRecord {
  readonly version: number
  readonly person: string
}

const whoSpeaks = (placed: readonly Placed[], list: readonly Ruling[]): Speaking[] =>
  placed.flatMap(({ item, version, articleIds }) =>
    item.record.speakers.map((s) => ({ ...s, version, person: personOf(list, s.id, s.variants, articleIds) })),
  )

/** The first of the items that are different articles. The others' turn comes later: the later replaces the earlier. */
function distinctArticles(items: readonly Prepared[], known: ReadonlyMap<Prepared, readonly number[]>): Prepared[] {
  const seen = new Set<string | number>()
  return items.filter((item) => {
    const names = [...item.identities.map((i) => `${i.kind} ${i.value}`), ...(known.get(item) ?? [])]
    const first = !names.some((name) => seen.has(name))
    for (const name of names) seen.add(name)
    return first
  })
}

/** What is kept of a speaker, in an article and over all. */
const described: Column<Speaking>[] = [
  ['name', 'text', (s) => s.name],
  ['kind', 'text', (s) => s.kind],
  ['gender', 'text', (s) => s.gender],
  ['roles', 'text[]', (s) => arrayText(s.roles)],
]

async function keepSpeakers(
  db: Database,
  placed: readonly Placed[],
  people: readonly Speaking[],
  list: readonly Ruling[],
): Promise<void> {
  const ruled = new Set<string | null>(list.filter((r) => r.by !== BY_RULES).flatMap((r) => [r.speaker, r.into]))
  // Whom a person's ruling concerns is made anew below.
  const [own, joined] = [true, false].map((is) => people.filter((s) => (s.person === s.id) === is))
  const entries = new Map([...joined.filter((s) => !ruled.has(s.person)), ...own].map((s) => [s.person, s]))
  await Promise.all([
    insertRows<Speaking>(
      db,
      'version_speakers',
      [
        ['version', 'bigint', (s) => s.version],
        ['speaker', 'text', (s) => s.id],
        ['person', 'text', (s) => s.person],
        ...described,
        ['variants', 'text[]', (s) => arrayText(s.variants)],
      ],
      people,
      sql`on conflict do nothing`,
    ),
    insertRows<Speaking>(
      db,
      'speakers',
      [['id', 'text', (s) => s.person], ...described],
      [...entries.values()],
      sql`on conflict (id) do update set roles = array(select distinct unnest(speakers.roles || excluded.roles)),
          gender = case speakers.gender when 'unknown' then excluded.gender else speakers.gender end
        where not excluded.roles <@ speakers.roles or (speakers.gender = 'unknown' and excluded.gender <> 'unknown')`,
    ),
    insertNames(
      db,
      people.flatMap((s) => [s.name, ...s.variants].map((name) => ({ person: s.person, name }))),
    ),
  ])
  // Who was somebody else in the version replaced, or comes under a ruling, is worked out anew.
  const stale = [
    ...placed.flatMap((p) => p.formerPersons),
    ...people.map((s) => s.person).filter((id) => ruled.has(id)),
  ]
  await refreshSpeakers(db, [...new Set(stale)])
}

const ROWS = 400 // in one statement

async function keepQuotes(
  db: Database,
  placed: readonly Placed[],
  people: readonly Speaking[],
  list: readonly Ruling[],
  firstKey: number,
): Promise<void> {
  const drafts = placed.flatMap((p) => p.item.quotes.map((quote, ordinal) => ({ placed: p, quote, ordinal })))
  if (drafts.length === 0) return
  const personByName = new Map(people.map((p) => [`${p.version} ${p.id}`, p.person]))
  const putRight = attributions(list)
  const rows = drafts.map(({ placed, quote, ordinal }, i) => {
    const { record, wording, uid } = quote
    const speaker = record.speaker?.id ?? null
    const person = putRight.get(uid) ?? (speaker && (personByName.get(`${placed.version} ${speaker}`) ?? speaker))
    return { placed, quote, ordinal, key: firstKey + i, speaker, person, text: record.text, wording }
  })
  const clusters = await assignClusters(db, rows)
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    ['key', 'bigint', (q) => q.key],
    ['uid', 'text', (q) => q.quote.uid],
    ['version', 'bigint', (q) => q.placed.version],
    ['ordinal', 'int', (q) => q.ordinal],
    ['type', 'text', (q) => q.quote.record.type],
    ['text', 'text', (q) => q.text],
    ['spans', 'jsonb', (q) => q.quote.spans],
    ['rule', 'text', (q) => q.quote.record.rule],
    ['confidence', 'real', (q) => q.quote.record.confidence],
    ['parent', 'text', (q) => q.quote.parent],
    ['speaker', 'text', (q) => q.speaker],
    ['person', 'text', (q) => q.person],
    ['at', 'timestamptz', (q) => q.placed.at],
    ['outlet', 'text', (q) => q.placed.item.place || null],
    ['words', 'tsvector', (q) => q.quote.vector],
    ['fingerprint', 'bigint', (q) => q.wording.fingerprint],
    ['cluster', 'bigint', (q) => clusters.get(q.key)],
  ]
  // The database takes the first of them while the next are made ready.
  const sent: Promise<unknown>[] = []
  for (let i = 0; i < rows.length; i += ROWS) sent.push(insertRows(db, 'quotes', columns, rows.slice(i, i + ROWS)))
  await Promise.all(sent)
}

/** Numbers for quotes to come, in a row: only the one writer takes any. Out: the first. */
async function reserveKeys(db: Database, count: number): Promise<number> {
  if (count === 0) return 0
  const { rows } = await db.execute<{ last: string }>(
    sql`with s as (select pg_get_serial_sequence('quotes', 'key')::regclass as seq)
        select setval(seq, nextval(seq) + ${count - 1}) as last from s`,
  )
  return Number(rows[0].last) - count + 1
}

async function report(db: Database, { item, outcome, article, storedAt }: Placed): Promise<StoredArticle> {
  const { id, url, title, outlet, publishedAt } = item.record.article
  const here = { id, url, title, outlet, publishedAt }
  const { length: quotes } = item.quotes
  const common = { id, storedAt: storedAt.toISOString(), quotes, outcome }
  if (outcome === 'new') return { ...common, appearances: [here], versions: 1 }
  const seen = await db.execute<typeof here>(
    sql`select id, url, title, outlet, published as "publishedAt" from appearances where article = ${article} order by published_at, place`,
  )
  const { rows } = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from versions where article = ${article}`,
  )
  return { ...common, appearances: seen.rows, versions: rows[0].n }
}

/** Removes an article by any of its ids with all that came of it. Must run as writer. False when there is none. */
export async function removeStored(db: Database, id: string): Promise<boolean> {
  const { rows } = await db.execute<{ article: string }>(
    sql`select article from identities where kind = 'id' and value = ${identityOfId(id)}`,
  )
  if (rows.length === 0) return false
  const { article } = rows[0]
  const persons = await db.execute<{ person: string; speaker: string }>(
    sql`select distinct vs.person, vs.speaker from version_speakers vs join versions v on v.key = vs.version where v.article = ${article}`,
  )
  const wordings = await db.execute<{ fingerprint: string; cluster: string }>(
    sql`select distinct q.fingerprint, q.cluster from quotes q join versions v on v.key = q.version where v.article = ${article}`,
  )
  await db.execute(sql`delete from articles where key = ${article}`)
  await forgetWordings(db, wordings.rows)
  await refreshSpeakers(db, [...new Set(persons.rows.flatMap((p) => [p.person, p.speaker]))])
  return true
}
