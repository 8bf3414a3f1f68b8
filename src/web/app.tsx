import { formatAddress, useAddress } from './address'
import { ReadView } from './read/read-view'

const VIEWS = [
  { view: 'read', name: 'Read' },
  { view: 'search', name: 'Look up' },
  { view: 'check', name: 'Check' },
] as const

/** The page: its masthead, and the view that the address names. */
export function App() {
  const address = useAddress()
  return (
    <>
      <button type="button" class="button skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      <header class="masthead">
        <a class="wordmark" href={formatAddress('read')}>
          who<b>said</b>
        </a>
        <nav aria-label="Views">
          {VIEWS.map(({ view, name }) => (
            <a key={view} href={formatAddress(view)} aria-current={address.view === view ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <ReadView address={address} />
      </main>
      <footer class="colophon">
        <p>
          Quotes are found by a program and can be wrong. <a href="/docs">For programs: the API</a>
        </p>
      </footer>
    </>
  )
}
