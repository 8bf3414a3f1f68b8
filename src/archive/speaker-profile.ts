import { sql } from 'drizzle-orm'
import type { Directory } from '../speakers/directory.js'
import type { Database } from './connection.js'
import { listCorrections } from './corrections.js'
import { explainName } from './name-joins.js'
import { affectedBy, personOf, rulings } from './persons.js'
import { toIso } from './reading.js'
import { BY_RULES, type SpeakerProfile } from './schemas.js'

interface ProfileRow extends Record<string, unknown> {
  id: string
  name: string
  kind: SpeakerProfile['kind']
  gender: SpeakerProfile['gender']
  roles: string[]
  quotes: number
  first: string | null
  last: string | null
  months: SpeakerProfile['months']
  outlets: SpeakerProfile['outlets']
  repeated: SpeakerProfile['mostRepeated']
  variants: { name: string; articles: number; extracted: string }[]
}

/** Who somebody is and what they said over time. In: an id; one joined into another leads there. Null when unknown. */
export async function speakerProfile(
  db: Database,
  asked: string,
  directory: Directory,
): Promise<SpeakerProfile | null> {
  const list = await rulings(db)
  const id = personOf(list, asked, [], [])
  const { rows } = await db.execute<ProfileRow>(
    sql`with said as materialized (
          select q.key, q.uid, q.text, q.cluster, q.at, q.outlet from quotes q where q.person = ${id} and q.withdrawn_at is null)
        select s.id, coalesce(s.preferred, s.name) as name, s.kind, s.gender, s.roles,
          (select count(*)::int from said) as quotes, (select min(at) from said) as first, (select max(at) from said) as last,
          coalesce((select json_agg(m order by m.month) from (
            select to_char(at at time zone 'UTC', 'YYYY-MM') as month, count(*)::int as count from said group by 1) m), '[]') as months,
          coalesce((select json_agg(o order by o.count desc, o.outlet) from (
            select coalesce((select a.outlet from appearances a where a.place = said.outlet and a.outlet is not null limit 1), said.outlet) as outlet,
              sum(n)::int as count from (select outlet, count(*) as n from said where outlet is not null group by 1
              order by 2 desc limit 50) said group by 1) o), '[]') as outlets,
          coalesce((select json_agg(r order by r.count desc, r.id) from (
            select (array_agg(uid order by at, key))[1] as id, (array_agg(text order by at, key))[1] as text, count(*)::int as count
            from said group by cluster having count(*) > 1 order by 3 desc, 1 limit 10) r), '[]') as repeated,
          coalesce((select json_agg(n order by n.articles desc, n.name) from (
            select name, min(speaker) as extracted, count(distinct article)::int as articles from (
              select unnest(vs.variants || vs.name) as name, vs.speaker, v.article
              from version_speakers vs join versions v on v.key = vs.version where vs.person = ${id}) seen
            group by name order by 3 desc limit 100) n), '[]') as variants
        from speakers s where s.id = ${id}`,
  )
  if (rows.length === 0) return null
  const [{ first, last, repeated, variants, ...row }] = rows
  const involved = new Set(affectedBy(list, id))
  const corrections = (await listCorrections(db)).filter((c) =>
    [c.speaker, c.into].some((one) => one && involved.has(one)),
  )
  const rulingFor = (extracted: string) =>
    corrections.find((c) => c.kind !== 'attribute' && c.speaker === extracted && c.into && !c.undone)
  return {
    ...row,
    variants: variants.map(({ name, articles, extracted }) => ({
      name,
      articles,
      joined:
        extracted === id ? explainName(row.name, name, directory) : explainRuling(extracted, rulingFor(extracted)),
    })),
    corrections,
    firstQuoted: first && toIso(first),
    lastQuoted: last && toIso(last),
    mostRepeated: repeated,
  }
}

function explainRuling(extracted: string, ruling: SpeakerProfile['corrections'][number] | undefined): string {
  if (ruling?.by === BY_RULES) return ruling.reason ?? 'by the rules of names'
  return ruling
    ? `correction: ${ruling.kind} of ${extracted} by ${ruling.by} on ${ruling.at.slice(0, 10)}`
    : `correction of ${extracted}`
}
