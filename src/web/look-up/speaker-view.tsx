import { useState } from 'preact/hooks'
import { formatAddress, go } from '../address'
import { callJson } from '../api/client'
import type { SearchResult, SpeakerProfile } from '../api/wire'
import { CorrectSpeaker } from '../correct/correct-speaker'
import { CorrectionList } from '../correct/correction-list'
import { Heading } from '../shell/heading'
import { Loaded } from '../shell/loaded'
import { useLoad } from '../shell/use-load'
import { counted, dateWords, KINDS } from '../words'
import { Chart } from './chart'
import { Hit } from './hit'

const LATEST = 8

/** A speaker's page: names, roles, quotes over time, the latest ones, and what was corrected. */
export function SpeakerView({ id }: { id: string }) {
  const [turn, setTurn] = useState(0)
  const loaded = useLoad(
    (signal) => callJson<SpeakerProfile>(`/speakers/${encodeURIComponent(id)}`, { signal }),
    [id, turn],
  )
  return (
    <Loaded of={loaded} waiting="Fetching the speaker …">
      {(speaker) => <Speaker speaker={speaker} onCorrected={() => setTurn(turn + 1)} />}
    </Loaded>
  )
}

function Speaker({ speaker, onCorrected }: { speaker: SpeakerProfile; onCorrected: () => void }) {
  const { id, name, kind, roles, variants, quotes, firstQuoted, lastQuoted, months, outlets, mostRepeated } = speaker
  return (
    <div class="speaker-page">
      <Heading title={name} name={name}>
        {(roles.length > 0 || kind !== 'person') && <p class="lede">{roles.join(' · ') || KINDS[kind]}</p>}
        <p class="faint">
          {counted(quotes, 'quote')}
          {firstQuoted && lastQuoted && `, ${periodWords(firstQuoted, lastQuoted)}`}
        </p>
      </Heading>
      <div class="found">
        <div>
          <section aria-labelledby="over-time">
            <h2 id="over-time">Quotes over time</h2>
            <Chart months={months} />
          </section>
          <section aria-labelledby="latest">
            <div class="row between">
              <h2 id="latest">Latest quotes</h2>
              <a href={formatAddress('search', null, { speaker: id, sort: 'newest' })}>All of them</a>
            </div>
            <Latest id={id} />
          </section>
          {mostRepeated.length > 0 && (
            <section aria-labelledby="repeated">
              <h2 id="repeated">Printed most often</h2>
              <ol class="hits">
                {mostRepeated.map((repeated) => (
                  <li class="hit" key={repeated.id}>
                    <a class="words" href={formatAddress('quote', repeated.id)}>
                      {repeated.text}
                    </a>
                    <p class="credit faint">{counted(repeated.count, 'time')}</p>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </div>
        <aside class="facets" aria-label="About the speaker">
          <section aria-labelledby="names">
            <h2 id="names">Names in print</h2>
            <ul>
              {variants.map((variant) => (
                <li key={variant.name}>
                  {variant.name} <span class="count">{counted(variant.articles, 'article')}</span>
                  <span class="faint small block">{variant.joined}</span>
                </li>
              ))}
            </ul>
          </section>
          {outlets.length > 0 && (
            <section aria-labelledby="outlets-of">
              <h2 id="outlets-of">Outlets</h2>
              <ul>
                {outlets.slice(0, 10).map(({ outlet, count }) => (
                  <li key={outlet}>
                    <a href={formatAddress('search', null, { speaker: id, outlet })}>{outlet}</a>{' '}
                    <span class="count">{count}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
      <CorrectSpeaker speaker={speaker} onDone={onCorrected} />
      <CorrectionList
        corrections={speaker.corrections}
        onDone={({ kind, into, speaker: whole }) =>
          // Taking a split back ends the speaker that it made.
          kind === 'split' && into === id && whole ? go(formatAddress('speaker', whole)) : onCorrected()
        }
      />
    </div>
  )
}

function Latest({ id }: { id: string }) {
  const loaded = useLoad(
    (signal) => callJson<SearchResult>('/quotes', { query: { speaker: id, sort: 'newest', limit: LATEST }, signal }),
    [id],
  )
  return (
    <Loaded of={loaded} waiting="Fetching quotes …">
      {({ hits }) => (
        <ol class="hits">
          {hits.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </ol>
      )}
    </Loaded>
  )
}

/** “20 May 2025”, or “from 11 March 2025 to 20 May 2025” where it was not one day. */
function periodWords(first: string, last: string): string {
  const [from, to] = [dateWords(first), dateWords(last)]
  return from === to ? from : `from ${from} to ${to}`
}
