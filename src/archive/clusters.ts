import { sql } from 'drizzle-orm'
import type { Database } from './connection.js'
import { arrayText, insertRows, listOf } from './rows.js'
import { type Bag, compare, toBag, type Wording } from './same-words.js'

/** A quote about to be stored, as clustering sees it. */
export interface Newcomer {
  readonly key: number
  readonly person: string | null
  readonly text: string
  readonly wording: Wording
}

const COMMON = 10
const MAX_CANDIDATES = 2_000
const SHORT = 5 // words; “no comment” is one cluster per speaker
const ENOUGH = 0.25 // of the picks of the shorter one

/**
 * Picks that turned out to be in the words of very many clusters: they tell nothing and cost much. Learned while storing, and at
 * the beginning from the statistics that PostgreSQL keeps of the column.
 */
const common = new Set<number>()

const isShort = ({ wording }: Newcomer): boolean => wording.folds.length < SHORT
const speakerOf = (newcomer: Newcomer): string => (isShort(newcomer) ? (newcomer.person ?? '') : '')
const nameOf = (fingerprint: string, speaker: string): string => `${fingerprint} ${speaker}`

/**
 * Finds for every newcomer the cluster of the same words among what is stored and among the other newcomers; clusters that
 * a newcomer ties together become one; wordings that are new are kept. Must run under the writer's lock.
 * Out: the cluster of each newcomer by its key (its own key when it is the first).
 */
export async function assignClusters(db: Database, newcomers: readonly Newcomer[]): Promise<Map<number, number>> {
  const sets = new DisjointSets()
  for (const { key } of newcomers) sets.add(key)
  if (common.size === 0) await readCommon(db)
  const byPick = indexByPick(newcomers)
  // Both are asked for at once: what is found by the first is looked up in vain by the second, but nobody waits twice.
  const [known, similar] = await Promise.all([equalOf(db, newcomers), sharing(db, [...byPick.keys()])])
  const fresh = joinEqual(newcomers, known, sets)
  joinSimilar(byPick, fresh, similar, sets)
  const merged = [...sets.mergedInto()].flatMap(([into, others]) =>
    others.filter((cluster) => sets.isStored(cluster)).map((cluster) => ({ cluster, into })),
  )
  if (merged.length > 0) await moveClusters(db, merged)
  await insertRows<Newcomer>(
    db,
    'wordings',
    [
      ['fingerprint', 'bigint', (n) => n.wording.fingerprint],
      ['speaker', 'text', speakerOf],
      ['cluster', 'bigint', (n) => sets.find(n.key)],
      ['text', 'text', (n) => n.text],
      ['picks', 'int[]', (n) => arrayText(n.wording.picks)],
    ],
    fresh,
  )
  return new Map(newcomers.map(({ key }) => [key, sets.find(key)]))
}

interface Known extends Record<string, unknown> {
  readonly fingerprint: string
  readonly speaker: string
  readonly cluster: string
}

/** The stored wordings that are those of newcomers. */
async function equalOf(db: Database, newcomers: readonly Newcomer[]): Promise<Known[]> {
  const prints = listOf([...new Set(newcomers.map((n) => n.wording.fingerprint))], 'bigint')
  const { rows } = await db.execute<Known>(
    sql`select fingerprint, speaker, cluster from wordings where fingerprint = any(${prints})`,
  )
  return rows
}

/** Same words in the same order, same cluster. Out: the first newcomer of each wording that is not stored. */
function joinEqual(newcomers: readonly Newcomer[], stored: readonly Known[], sets: DisjointSets): Newcomer[] {
  const known = new Map<string, number>()
  for (const { fingerprint, speaker, cluster } of stored) {
    sets.addStored(Number(cluster))
    known.set(nameOf(fingerprint, speaker), Number(cluster))
  }
  const fresh: Newcomer[] = []
  for (const newcomer of newcomers) {
    const name = nameOf(newcomer.wording.fingerprint, speakerOf(newcomer))
    const cluster = known.get(name)
    if (cluster !== undefined) sets.join(newcomer.key, cluster)
    else {
      known.set(name, newcomer.key)
      fresh.push(newcomer)
    }
  }
  return fresh
}

type ByPick = ReadonlyMap<number, readonly Newcomer[]>

/** By which picks newcomers are looked up: not by those that tell nothing, unless there are no others. */
function indexByPick(newcomers: readonly Newcomer[]): ByPick {
  const byPick = new Map<number, Newcomer[]>()
  for (const newcomer of newcomers) {
    if (isShort(newcomer)) continue
    for (const h of probesOf(newcomer.wording)) {
      const list = byPick.get(h)
      if (list) list.push(newcomer)
      else byPick.set(h, [newcomer])
    }
  }
  return byPick
}

const LEAST_PROBES = 5
const COMMON_PROBES = 2 // of a quote that has no others
const PROBED = 2 / 3

/** The most telling picks, without those that are common unless there are no others. */
function probesOf({ picks }: Wording): readonly number[] {
  const telling = picks.filter((h) => !common.has(h))
  if (telling.length === 0) return picks.slice(0, COMMON_PROBES)
  return telling.slice(0, Math.max(LEAST_PROBES, Math.ceil(picks.length * PROBED)))
}

async function readCommon(db: Database): Promise<void> {
  const { rows } = await db.execute<{ pick: number }>(
    sql`select e.pick from pg_stats s, pg_class c, unnest(s.most_common_elems::text::int[], s.most_common_elem_freqs) as e(pick, share)
        where c.oid = 'wordings'::regclass and s.schemaname = current_schema() and s.tablename = 'wordings' and s.attname = 'picks'
          and e.share * c.reltuples > ${COMMON}`,
  )
  for (const { pick } of rows) common.add(pick)
}

/** Joins newcomers to stored wordings and to one another where their words are the same though not equal. */
function joinSimilar(byPick: ByPick, fresh: readonly Newcomer[], stored: readonly Stored[], sets: DisjointSets): void {
  learnCommon(byPick, stored)
  const isFresh = new Set(fresh)
  const bags = new Map<Newcomer, Bag>()
  const bagOf = (newcomer: Newcomer): Bag => {
    const bag = bags.get(newcomer) ?? toBag(newcomer.wording)
    bags.set(newcomer, bag)
    return bag
  }
  for (const { cluster, picks, text } of stored) {
    sets.addStored(cluster)
    let bag: Bag | null = null
    for (const newcomer of nearBy(byPick, picks)) {
      if (!isFresh.has(newcomer) || sets.find(newcomer.key) === sets.find(cluster)) continue
      bag ??= toBag(text)
      if (compare(bagOf(newcomer), bag)) sets.join(newcomer.key, cluster)
    }
  }
  for (const other of fresh) {
    for (const newcomer of nearBy(byPick, other.wording.picks)) {
      if (!isFresh.has(newcomer) || sets.find(newcomer.key) === sets.find(other.key)) continue
      if (compare(bagOf(newcomer), bagOf(other))) sets.join(newcomer.key, other.key)
    }
  }
}

/** The newcomers that share so many picks that comparing them is worth while. */
function nearBy(byPick: ByPick, picks: readonly number[]): Newcomer[] {
  const shared = new Map<Newcomer, number>()
  for (const h of picks)
    for (const newcomer of byPick.get(h) ?? []) shared.set(newcomer, (shared.get(newcomer) ?? 0) + 1)
  return [...shared].flatMap(([newcomer, n]) =>
    n >= ENOUGH * Math.min(picks.length, newcomer.wording.picks.length) ? [newcomer] : [],
  )
}

function learnCommon(byPick: ByPick, stored: readonly Stored[]): void {
  const clusters = new Map<number, Set<number>>()
  for (const { cluster, picks } of stored) {
    for (const h of picks) {
      if (!byPick.has(h)) continue
      const seen = clusters.get(h)
      if (seen) seen.add(cluster)
      else clusters.set(h, new Set([cluster]))
    }
  }
  for (const [h, seen] of clusters) if (seen.size > COMMON) common.add(h)
}

interface Stored {
  readonly cluster: number
  readonly picks: readonly number[]
  readonly text: string
}

/** In one statement: few enough that PostgreSQL, which looks at all of them for every hit, is quick. */
const PROBES = 50

/** The stored wordings with any of the picks. */
async function sharing(db: Database, all: readonly number[]): Promise<Stored[]> {
  const groups = Array.from({ length: Math.ceil(all.length / PROBES) }, (_, i) =>
    all.slice(i * PROBES, (i + 1) * PROBES),
  )
  if (groups.length === 0) return []
  const found = new Map<string, Stored>()
  // Asked for so many values, the planner would rather read the whole table.
  const answers = await Promise.all([
    db.execute<never>(sql`set local enable_seqscan = off`),
    ...groups.map((group) =>
      db.execute<{ name: string; cluster: string; list: string; text: string }>(
        sql`select fingerprint as name, cluster, array_to_string(picks, ',') as list, text from wordings
            where picks && ${listOf(group, 'int')} limit ${MAX_CANDIDATES}`,
      ),
    ),
    db.execute<never>(sql`set local enable_seqscan = on`),
  ])
  for (const { rows } of answers) {
    for (const { name, cluster, list, text } of rows) {
      if (!found.has(name)) found.set(name, { cluster: Number(cluster), picks: parseNumbers(list), text })
    }
  }
  return [...found.values()]
}

/** “1,-2,3”; much cheaper than PostgreSQL's arrays, which may hold anything. */
const parseNumbers = (list: string): number[] => list.split(',').map(Number)

/** Puts what is stored in some clusters into others. */
async function moveClusters(db: Database, moves: readonly { cluster: number; into: number }[]): Promise<void> {
  const clusters = listOf(
    moves.map((m) => m.cluster),
    'bigint',
  )
  const into = listOf(
    moves.map((m) => m.into),
    'bigint',
  )
  await db.execute(
    sql`with moves as (select * from unnest(${clusters}, ${into}) as t(cluster, target)),
          moved as (update quotes q set cluster = m.target from moves m where q.cluster = m.cluster
            returning q.fingerprint, m.cluster, m.target)
        update wordings w set cluster = m.target from (select distinct * from moved) m
        where w.fingerprint = m.fingerprint and w.cluster = m.cluster`,
  )
}

/** Removes wordings that nobody's quote has any more. In: the wordings of quotes that are removed. */
export async function forgetWordings(db: Database, wordings: readonly { fingerprint: string; cluster: string }[]) {
  if (wordings.length === 0) return
  await db.execute(
    sql`delete from wordings w using unnest(${listOf(
      wordings.map((w) => w.fingerprint),
      'bigint',
    )}, ${listOf(
      wordings.map((w) => w.cluster),
      'bigint',
    )}) as t(fingerprint, cluster)
        where w.fingerprint = t.fingerprint and w.cluster = t.cluster
          and not exists (select from quotes q where q.cluster = t.cluster and q.fingerprint = t.fingerprint)`,
  )
}

/** Union-find; a set goes by its smallest member, so that clusters keep their number as they grow. */
class DisjointSets {
  private readonly above = new Map<number, number>()
  private readonly stored = new Set<number>()

  add(member: number): void {
    if (!this.above.has(member)) this.above.set(member, member)
  }

  addStored(cluster: number): void {
    this.add(cluster)
    this.stored.add(cluster)
  }

  isStored(cluster: number): boolean {
    return this.stored.has(cluster)
  }

  find(member: number): number {
    const parent = this.above.get(member)!
    if (parent === member) return member
    const root = this.find(parent)
    this.above.set(member, root)
    return root
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y)
    this.above.set(high, low)
  }

  /** Root → the other members of its set, for sets of more than one. */
  mergedInto(): Map<number, number[]> {
    const merged = new Map<number, number[]>()
    for (const member of this.above.keys()) {
      const root = this.find(member)
      if (root !== member) merged.set(root, [...(merged.get(root) ?? []), member])
    }
    return merged
  }
}
