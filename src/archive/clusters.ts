import { sql } from 'drizzle-orm'
import type { Database } from './connection.js'
import { listOf } from './rows.js'
import { type Bag, compare, sharesEnough, toBag } from './same-words.js'

/** A quote about to be stored, as clustering sees it. */
export interface Newcomer {
  readonly key: number
  readonly person: string | null
  readonly fingerprint: string
  readonly telling: readonly number[]
  readonly bag: Bag
}

const COMMON = 20
const MAX_CANDIDATES = 4_000
const SHORT = 5 // words; “no comment” is one cluster per speaker

/** Shingles that turned out to be in very many quotes: they tell nothing and cost much. Learned while storing. */
const common = new Set<number>()

/**
 * Finds for every newcomer the cluster of the same words among what is stored and among the other newcomers; clusters that
 * a newcomer ties together become one. Must run under the writer's lock.
 * Out: the cluster of each newcomer by its key (its own key when it is the first).
 */
export async function assignClusters(db: Database, newcomers: readonly Newcomer[]): Promise<Map<number, number>> {
  const sets = new DisjointSets()
  for (const { key } of newcomers) sets.add(key)
  const settled = await joinEqual(db, newcomers, sets)
  await joinSimilar(
    db,
    newcomers.filter((n) => !settled.has(n.key) && n.bag.length >= SHORT),
    sets,
  )
  for (const [into, merged] of sets.mergedInto()) {
    const stored = merged.filter((c) => sets.isStored(c))
    if (stored.length === 0) continue
    await db.execute(sql`update quotes set cluster = ${into} where cluster = any(${listOf(stored, 'bigint')})`)
  }
  return new Map(newcomers.map(({ key }) => [key, sets.find(key)]))
}

/** Same fingerprint, same cluster. Out: the newcomers that were placed so. */
async function joinEqual(db: Database, newcomers: readonly Newcomer[], sets: DisjointSets): Promise<Set<number>> {
  const prints = listOf([...new Set(newcomers.map((n) => n.fingerprint))], 'bigint')
  const { rows } = await db.execute<{ fingerprint: string; person: string | null; cluster: string }>(
    sql`select fingerprint, person, min(cluster) as cluster from quotes where fingerprint = any(${prints}) group by 1, 2`,
  )
  const short = new Set(newcomers.filter((n) => n.bag.length < SHORT).map((n) => n.fingerprint))
  const label = (print: string, person: string | null) => (short.has(print) ? `${print} ${person}` : print)
  const known = new Map<string, number>()
  for (const row of rows) {
    const cluster = Number(row.cluster)
    sets.addStored(cluster)
    const name = label(row.fingerprint, row.person)
    const other = known.get(name)
    if (other === undefined) known.set(name, cluster)
    else sets.join(other, cluster)
  }
  const settled = new Set<number>()
  for (const { key, fingerprint, person } of newcomers) {
    const name = label(fingerprint, person)
    const cluster = known.get(name)
    if (cluster === undefined) known.set(name, key)
    else {
      sets.join(key, cluster)
      settled.add(key)
    }
  }
  return settled
}

async function joinSimilar(db: Database, newcomers: readonly Newcomer[], sets: DisjointSets): Promise<void> {
  const byShingle = new Map<number, Newcomer[]>()
  for (const newcomer of newcomers) {
    for (const h of newcomer.telling) {
      if (common.has(h)) continue
      const list = byShingle.get(h)
      if (list) list.push(newcomer)
      else byShingle.set(h, [newcomer])
    }
  }
  if (byShingle.size === 0) return
  const stored = await sharing(db, [...byShingle.keys()])
  const hits = new Map<number, number>()
  const pairs: { newcomer: Newcomer; stored: Stored }[] = []
  for (const candidate of stored) {
    for (const h of candidate.shingles) if (byShingle.has(h)) hits.set(h, (hits.get(h) ?? 0) + 1)
    for (const newcomer of nearBy(byShingle, candidate.shingles)) {
      if (sharesEnough(newcomer.bag.shingles, candidate.shingles)) pairs.push({ newcomer, stored: candidate })
    }
  }
  for (const [h, n] of hits) if (n > COMMON) common.add(h)
  const bags = await bagsOf(db, [...new Set(pairs.map((p) => p.stored.key))])
  for (const { newcomer, stored } of pairs) {
    const cluster = Number(stored.cluster)
    sets.addStored(cluster)
    if (sets.find(newcomer.key) === sets.find(cluster)) continue
    if (compare(newcomer.bag, bags.get(stored.key)!)) sets.join(newcomer.key, cluster)
  }
  for (const other of newcomers) {
    for (const newcomer of nearBy(byShingle, other.bag.shingles)) {
      if (sets.find(newcomer.key) === sets.find(other.key)) continue
      if (compare(newcomer.bag, other.bag)) sets.join(newcomer.key, other.key)
    }
  }
}

interface Stored {
  readonly key: string
  readonly cluster: string
  readonly shingles: readonly number[]
}

function nearBy(byShingle: ReadonlyMap<number, readonly Newcomer[]>, list: Iterable<number>): Set<Newcomer> {
  const near = new Set<Newcomer>()
  for (const h of list) for (const newcomer of byShingle.get(h) ?? []) near.add(newcomer)
  return near
}

async function bagsOf(db: Database, keys: readonly string[]): Promise<Map<string, Bag>> {
  const { rows } = await db.execute<{ key: string; text: string }>(
    sql`select key, text from quotes where key = any(${listOf(keys, 'bigint')})`,
  )
  return new Map(rows.map((row) => [row.key, toBag(row.text)]))
}

/** Few enough that PostgreSQL, which looks at all of them for every hit, is quick. */
const PROBES = 400

/** What is stored with any of the shingles, once a cluster and text. */
async function sharing(db: Database, all: readonly number[]): Promise<Stored[]> {
  const found = new Map<string, Stored>()
  // Asked for so many values, the planner would rather read the whole table.
  await db.execute(sql`set local enable_seqscan = off`)
  for (let i = 0; i < all.length; i += PROBES) {
    const probes = listOf(all.slice(i, i + PROBES), 'int')
    const { rows } = await db.execute<{ key: string; cluster: string; fingerprint: string; list: string }>(
      sql`select key, cluster, fingerprint, array_to_string(shingles, ',') as list from quotes where shingles && ${probes} limit ${MAX_CANDIDATES}`,
    )
    for (const row of rows) {
      const name = `${row.cluster} ${row.fingerprint}`
      if (!found.has(name)) found.set(name, { key: row.key, cluster: row.cluster, shingles: parseNumbers(row.list) })
    }
  }
  await db.execute(sql`set local enable_seqscan = on`)
  return [...found.values()]
}

/** “1,-2,3”; much cheaper than PostgreSQL's arrays, which may hold anything. */
const parseNumbers = (list: string): number[] => list.split(',').map(Number)

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
