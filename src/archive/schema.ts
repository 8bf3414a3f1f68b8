import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'

/** The tables. Migrations are made of them by `npx drizzle-kit generate`; what drizzle can't say is written into the migration. */

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
const key = () => bigint('key', { mode: 'number' })
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** An article is whatever shares an id, a url or a text; its key is all that these have in common. */
export const articles = pgTable('articles', {
  key: key().primaryKey().generatedAlwaysAsIdentity(),
  storedAt: instant('stored_at').notNull().defaultNow(),
})

const article = () =>
  bigint('article', { mode: 'number' })
    .notNull()
    .references(() => articles.key, { onDelete: 'cascade' })

/** By what an article is recognised: kind id, url or text (its hash). */
export const identities = pgTable(
  'identities',
  { kind: text('kind').notNull(), value: text('value').notNull(), article: article() },
  (t) => [primaryKey({ columns: [t.kind, t.value] }), index('identities_article').on(t.article)],
)

/** Where the article appeared; one row an outlet. */
export const appearances = pgTable(
  'appearances',
  {
    article: article(),
    place: text('place').notNull(),
    id: text('id').notNull(),
    url: text('url'),
    title: text('title'),
    outlet: text('outlet'),
    published: text('published'),
    publishedAt: instant('published_at'),
  },
  (t) => [primaryKey({ columns: [t.article, t.place] }), index('appearances_place').on(t.place)],
)

/** One text of an article. The current one is the latest sent; the others' quotes are withdrawn. */
export const versions = pgTable(
  'versions',
  {
    key: key().primaryKey().generatedAlwaysAsIdentity(),
    article: article(),
    textHash: text('text_hash').notNull(),
    text: text('text').notNull(),
    id: text('id').notNull(),
    url: text('url'),
    title: text('title'),
    outlet: text('outlet'),
    /** The outlet's name in one form, or the host of the url. */
    place: text('place').notNull(),
    published: text('published'),
    publishedAt: instant('published_at'),
    /** Speakers and diagnostics as extracted. */
    extraction: jsonb('extraction').notNull(),
    storedAt: instant('stored_at').notNull().defaultNow(),
    current: boolean('current').notNull().default(true),
  },
  (t) => [unique('versions_text').on(t.article, t.textHash)],
)

const version = () =>
  bigint('version', { mode: 'number' })
    .notNull()
    .references(() => versions.key, { onDelete: 'cascade' })

export const quotes = pgTable(
  'quotes',
  {
    key: key().primaryKey().generatedByDefaultAsIdentity(),
    uid: text('uid').notNull(),
    version: version(),
    ordinal: integer('ordinal').notNull(),
    type: text('type').notNull(),
    text: text('text').notNull(),
    /** Offsets of segments, cue, source, addressee and medium, whose words are slices of the version's text; the modality where it is not asserted. */
    spans: jsonb('spans').notNull(),
    rule: text('rule').notNull(),
    confidence: real('confidence').notNull(),
    parent: text('parent'),
    /** As extracted. */
    speaker: text('speaker'),
    /** After corrections: what searches and counts go by. */
    person: text('person'),
    at: instant('at').notNull(),
    outlet: text('outlet'),
    withdrawnAt: instant('withdrawn_at'),
    words: tsvector('words').notNull(),
    /** Leads to its wording. */
    fingerprint: bigint('fingerprint', { mode: 'bigint' }).notNull(),
    /** The key of one of the quotes with the same words; all of them have the same. */
    cluster: bigint('cluster', { mode: 'number' }).notNull(),
  },
  (t) => [
    unique('quotes_uid').on(t.uid),
    index('quotes_version').on(t.version),
    index('quotes_newest').on(t.at, t.key).where(sql`withdrawn_at is null`),
    index('quotes_person').on(t.person, t.at, t.key),
    index('quotes_outlet').on(t.outlet, t.at, t.key),
    // New entries are collected and put in together, which is much cheaper; a search reads at most the half megabyte that waits.
    index('quotes_words').using('gin', t.words).with({ fastupdate: true, gin_pending_list_limit: 512 }),
    index('quotes_cluster').on(t.cluster, t.withdrawnAt),
  ],
)

/** Every run of words that quotes consist of, once however often it was said: by these rows quotes of the same words meet. */
export const wordings = pgTable(
  'wordings',
  {
    fingerprint: bigint('fingerprint', { mode: 'bigint' }).notNull(),
    /** Of very short ones, which are the same only when one speaker said them; of others ''. */
    speaker: text('speaker').notNull(),
    cluster: bigint('cluster', { mode: 'number' }).notNull(),
    /** As somebody wrote it. */
    text: text('text').notNull(),
    picks: integer('picks').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fingerprint, t.speaker] }),
    index('wordings_picks').using('gin', t.picks).with({ fastupdate: false }),
  ],
)

/** Who is quoted, or was made by a correction. */
export const speakers = pgTable('speakers', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** By correction; shown instead of `name`. */
  preferred: text('preferred'),
  kind: text('kind').notNull(),
  gender: text('gender').notNull(),
  roles: text('roles').array().notNull(),
})

/** Who speaks in a version, under which spellings: what the two tables of names are made of. */
export const versionSpeakers = pgTable(
  'version_speakers',
  {
    version: version(),
    speaker: text('speaker').notNull(),
    person: text('person').notNull(),
    name: text('name').notNull(),
    kind: text('kind').notNull(),
    gender: text('gender').notNull(),
    roles: text('roles').array().notNull(),
    variants: text('variants').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.version, t.speaker] }),
    index('version_speakers_speaker').on(t.speaker),
    index('version_speakers_person').on(t.person),
  ],
)

/** Every spelling of every speaker, for look-ups by trigrams and by keys. */
export const speakerNames = pgTable(
  'speaker_names',
  {
    person: text('person').notNull(),
    name: text('name').notNull(),
    line: text('line').notNull(),
    /** Under which all transliterations of the name meet. */
    keys: text('keys').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.person, t.name] }),
    index('speaker_names_line').on(t.line),
    index('speaker_names_keys').using('gin', t.keys).with({ fastupdate: false }),
    index('speaker_names_trigrams').using('gin', t.line.op('gin_trgm_ops')).with({ fastupdate: false }),
  ],
)

export const corrections = pgTable(
  'corrections',
  {
    id: uuid('id').primaryKey(),
    /** They are applied in this order. */
    order: bigint('order', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    kind: text('kind').notNull(),
    /** Null: a quote that nobody was named for. */
    speaker: text('speaker'),
    /** The one quote that it is about. */
    quote: text('quote'),
    into: text('into'),
    name: text('name'),
    variants: text('variants').array().notNull(),
    articles: text('articles').array().notNull(),
    by: text('by').notNull(),
    reason: text('reason'),
    at: instant('at').notNull().defaultNow(),
    undoneBy: text('undone_by'),
    undoneAt: instant('undone_at'),
  },
  (t) => [index('corrections_speaker').on(t.speaker)],
)
