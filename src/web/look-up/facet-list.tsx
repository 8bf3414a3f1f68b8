import { formatAddress } from '../address'
import type { Facets } from '../api/wire'
import type { Search } from './search-form'

interface Entry {
  key: string
  name: string
  count: number
  /** What choosing it adds to the search. */
  adds: Record<string, string>
}

/** How the results spread over speakers, outlets and years; each entry narrows the search. */
export function FacetList({ facets, search }: { facets: Facets; search: Search }) {
  const groups: { title: string; taken: boolean; entries: Entry[] }[] = [
    {
      title: 'Speakers',
      taken: Boolean(search.speaker),
      entries: facets.speakers.map(({ id, name, count }) => ({ key: id, name, count, adds: { speaker: name } })),
    },
    {
      title: 'Outlets',
      taken: Boolean(search.outlet),
      entries: facets.outlets.map(({ outlet, count }) => ({ key: outlet, name: outlet, count, adds: { outlet } })),
    },
    {
      title: 'Years',
      taken: Boolean(search.from || search.to),
      entries: facets.years.map(({ year, count }) => ({
        key: String(year),
        name: String(year),
        count,
        adds: { from: `${year}-01-01`, to: `${year}-12-31` },
      })),
    },
  ]
  return (
    <aside class="facets" aria-label="Narrow the search">
      {groups
        .filter(({ taken, entries }) => !taken && entries.length > 1)
        .map(({ title, entries }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {entries.slice(0, 8).map(({ key, name, count, adds }) => (
                <li key={key}>
                  <a href={formatAddress('search', null, { ...search, ...adds })}>{name}</a>{' '}
                  <span class="count">{count}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </aside>
  )
}
