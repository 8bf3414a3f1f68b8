import { useEffect, useState } from 'preact/hooks'
import { type Address, formatAddress } from '../address'
import { callJson, Problem } from '../api/client'
import type { Facets, SearchHit, SearchResult } from '../api/wire'
import { Heading } from '../shell/heading'
import { Loaded } from '../shell/loaded'
import { Notice, ProblemNotice } from '../shell/notice'
import { SaveAs } from '../shell/save-as'
import { useLoad } from '../shell/use-load'
import { counted } from '../words'
import { FacetList } from './facet-list'
import { Hit } from './hit'
import { FILTERS, type Search, SearchForm } from './search-form'

/** Look up: the archive by words, and by who, where, when. */
export function SearchView({ address }: { address: Address }) {
  const search = known(address.query)
  const asked = Boolean(search.q) || FILTERS.some((name) => search[name])
  const [outlets, setOutlets] = useState<Facets['outlets']>([])
  return (
    <>
      <Heading title="Look up" name={search.q ? `${search.q} – Look up` : 'Look up'}>
        {!asked && <p class="lede">Everything that was kept: who said it, where it was printed, and when.</p>}
      </Heading>
      <SearchForm search={search} outlets={outlets} />
      {!asked && <Advice />}
      <Results key={JSON.stringify(search)} search={search} asked={asked} onOutlets={setOutlets} />
    </>
  )
}

/** Of what an address asks only what the archive knows. */
function known(query: Search): Search {
  return Object.fromEntries(['q', 'sort', ...FILTERS].flatMap((name) => (query[name] ? [[name, query[name]]] : [])))
}

const ADVICE: readonly [string, string][] = [
  ['ceasefire talks', 'both words, in any form'],
  ['"quiet nights"', 'exactly these words'],
  ['rents -wages', 'without a word'],
  ['negotiat*', 'words that begin so'],
]

function Advice() {
  return (
    <dl class="advice">
      {ADVICE.map(([q, means]) => (
        <div key={q}>
          <dt>
            <a href={formatAddress('search', null, { q })}>{q}</a>
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  )
}

interface ResultsProps {
  search: Search
  /** False when nothing was asked: then the newest are shown. */
  asked: boolean
  onOutlets: (outlets: Facets['outlets']) => void
}

function Results({ search, asked, onOutlets }: ResultsProps) {
  const query = { ...search, sort: asked ? search.sort : 'newest' }
  const first = useLoad(
    (signal) => callJson<SearchResult>('/quotes', { query: { ...query, facets: true }, signal }),
    [],
  )
  useEffect(() => {
    if (first.state === 'done') onOutlets(first.value.facets?.outlets ?? [])
  }, [first, onOutlets])
  return (
    <Loaded of={first} waiting="Looking it up …">
      {(result) =>
        result.hits.length === 0 ? (
          <Nothing asked={asked} />
        ) : (
          <Found first={result} query={query} asked={asked} search={search} />
        )
      }
    </Loaded>
  )
}

function Nothing({ asked }: { asked: boolean }) {
  return asked ? (
    <Notice title="Nothing was found">
      <p>Try fewer words or another form of them, take a filter away, or leave the quotation marks out.</p>
    </Notice>
  ) : (
    <Notice title="The archive is empty">
      <p>
        <a href={formatAddress('read')}>Read an article</a> and keep it, or fill the archive from the command line:{' '}
        <code>whosaid batch articles.ndjson -o quotes.ndjson --store</code>
      </p>
    </Notice>
  )
}

/** Results in a downloaded file: the most that the archive gives at once. */
const SAVED = 100

interface FoundProps {
  first: SearchResult
  query: Record<string, string | undefined>
  search: Search
  asked: boolean
}

function Found({ first, query, search, asked }: FoundProps) {
  const [hits, setHits] = useState<readonly SearchHit[]>(first.hits)
  const [cursor, setCursor] = useState(first.nextCursor)
  const [problem, setProblem] = useState<Problem | null>(null)
  const more = async () => {
    try {
      const next = await callJson<SearchResult>('/quotes', { query: { ...query, cursor } })
      setProblem(null)
      setHits([...hits, ...next.hits])
      setCursor(next.nextCursor)
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem('broken', String(error)))
    }
  }
  const total = first.facets?.total ?? null
  return (
    <div class="found">
      <section aria-label="Results">
        <div class="row between">
          <h2>
            <span role="status">
              {asked ? (total === null ? 'Found' : `${counted(total, 'quote')} found`) : 'Newest'}
            </span>
          </h2>
          {asked && (
            <SaveAs
              path="/quotes"
              query={{ ...query, limit: SAVED }}
              name={search.q ?? search.speaker ?? 'quotes'}
              label={total !== null && total > SAVED ? `Download the first ${SAVED}` : 'Download'}
            />
          )}
        </div>
        <ol class="hits">
          {hits.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </ol>
        {problem && <ProblemNotice problem={problem} />}
        {cursor && (
          <button type="button" class="button" onClick={more}>
            More
          </button>
        )}
      </section>
      {first.facets && <FacetList facets={first.facets} search={search} />}
    </div>
  )
}
