import { useState } from 'preact/hooks'
import { formatAddress, go } from '../address'
import type { Facets } from '../api/wire'
import { SpeakerField } from './speaker-field'

/** The filters, by their names in the address, which are the API's own. */
export type Search = Readonly<Record<string, string>>

export const FILTERS = ['speaker', 'about', 'outlet', 'type', 'from', 'to'] as const

/** One field to search by, and the filters under it. What is asked goes into the address; the results follow from there. */
export function SearchForm({ search, outlets }: { search: Search; outlets: Facets['outlets'] }) {
  const [open, setOpen] = useState(FILTERS.some((name) => search[name]))
  const submit = (form: HTMLFormElement) => {
    const asked = Object.fromEntries(new FormData(form)) as Record<string, string>
    go(formatAddress('search', null, { ...asked, sort: asked.sort === 'relevance' ? '' : asked.sort }))
  }
  return (
    <search>
      <form
        class="search"
        key={JSON.stringify(search)}
        onSubmit={(event) => {
          event.preventDefault()
          submit(event.currentTarget)
        }}
      >
        <div class="ask">
          <label for="q" class="off-screen">
            Words to look for
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={search.q ?? ''}
            placeholder="Words, or “an exact phrase”"
            enterkeyhint="search"
          />
          <button type="submit" class="button strong">
            Look up
          </button>
        </div>
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Filters: speaker, outlet, dates, type</summary>
          <div class="fields">
            <SpeakerField name="speaker" label="Said by" value={search.speaker ?? ''} />
            <label>
              About <input name="about" defaultValue={search.about ?? ''} />
            </label>
            <label>
              Outlet <input name="outlet" defaultValue={search.outlet ?? ''} list="outlets" />
              <datalist id="outlets">
                {outlets.map(({ outlet }) => (
                  <option key={outlet} value={outlet} />
                ))}
              </datalist>
            </label>
            <label>
              Type
              <select name="type" value={search.type ?? ''}>
                <option value="">all</option>
                <option value="direct">direct</option>
                <option value="mixed">mixed</option>
                <option value="indirect">indirect</option>
              </select>
            </label>
            <label>
              From <input name="from" type="date" defaultValue={search.from ?? ''} />
            </label>
            <label>
              To <input name="to" type="date" defaultValue={search.to ?? ''} />
            </label>
            <label>
              Order
              <select name="sort" value={search.sort ?? 'relevance'}>
                <option value="relevance">best match</option>
                <option value="newest">newest</option>
              </select>
            </label>
          </div>
        </details>
      </form>
    </search>
  )
}
