import { type Address, formatAddress, useAddress } from './address'
import { CheckView } from './check/check-view'
import { CorrectionsView } from './correct/correction-list'
import { ArticleView } from './look-up/article-view'
import { QuoteView } from './look-up/quote-view'
import { SearchView } from './look-up/search-view'
import { SpeakerView } from './look-up/speaker-view'
import { ReadView } from './read/read-view'

/** The three views, and which addresses belong to each. */
const VIEWS = [
  { view: 'read', name: 'Read', holds: ['read'] },
  { view: 'search', name: 'Look up', holds: ['search', 'quote', 'speaker', 'article', 'corrections'] },
  { view: 'check', name: 'Check', holds: ['check'] },
]

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
          {VIEWS.map(({ view, name, holds }) => (
            <a key={view} href={formatAddress(view)} aria-current={holds.includes(address.view) ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <View address={address} />
      </main>
      <footer class="colophon">
        <p>
          Quotes are found by a program and can be wrong. <a href={formatAddress('corrections')}>Corrections</a> ·{' '}
          <a href="/docs">For programs: the API</a>
        </p>
      </footer>
    </>
  )
}

/** The view that an address names; one that names none is the front page. */
function View({ address }: { address: Address }) {
  const { view, id, query } = address
  if (view === 'search') return <SearchView address={address} />
  if (view === 'check') return <CheckView address={address} />
  if (view === 'corrections') return <CorrectionsView />
  if (view === 'quote' && id) return <QuoteView key={id} id={id} />
  if (view === 'speaker' && id) return <SpeakerView key={id} id={id} />
  if (view === 'article' && id) return <ArticleView key={id} id={id} query={query} />
  return <ReadView address={address} />
}
