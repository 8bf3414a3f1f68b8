import { useMemo, useState } from 'preact/hooks'
import { go } from '../address'
import type { Quote } from '../api/wire'
import { counted, KINDS } from '../words'
import { ArticleText } from './article-text'
import type { Layout } from './layout'
import { QuoteCard } from './quote-card'
import { type Filter, filtered, Legend, SpeakerList } from './speaker-list'

interface Props {
  layout: Layout
  /** What of the state stands in the address: `quote`, `speaker`, `hide`. */
  query: Readonly<Record<string, string>>
  addressOf: (query: Record<string, string | null>) => string
}

/** The article with its quotes marked; beside it the speakers, the legend and the quote that is pointed at. */
export function ReadingDesk({ layout, query, addressOf }: Props) {
  const { quotes, diagnostics } = layout.record
  const [pointed, setPointed] = useState<number | null>(null)
  const chosen = useMemo(() => indexOrNull(quotes.findIndex((q) => q.id === query.quote)), [quotes, query.quote])
  const filter = useMemo<Filter>(
    () => ({ speaker: query.speaker ?? null, hidden: new Set((query.hide ?? '').split(',') as Quote['type'][]) }),
    [query.speaker, query.hide],
  )
  const shown = useMemo(() => filtered(layout, { ...filter, hidden: knownTypes(filter.hidden) }), [layout, filter])
  const active = pointed ?? chosen
  const change = (next: Record<string, string | null>) => go(addressOf({ ...query, ...next }), { replace: true })
  const choose = (quote: number | null) => change({ quote: quote === null ? null : quotes[quote].id })
  const order = useMemo(() => quotes.flatMap((_, i) => (shown && !shown.has(i) ? [] : [i])), [quotes, shown])
  const at = chosen === null ? -1 : order.indexOf(chosen)

  return (
    <div class="desk">
      <ArticleText
        layout={layout}
        active={active}
        chosen={chosen}
        shown={shown}
        onPoint={setPointed}
        onChoose={choose}
      />
      <aside class="panel" aria-label="Speakers and quotes">
        <section class="who" aria-labelledby="who-speaks">
          <h2 id="who-speaks">Who speaks</h2>
          <SpeakerList layout={layout} filter={filter} onSpeaker={(speaker) => change({ speaker, quote: null })} />
          <p class="faint small status" role="status">
            {shown && `${counted(shown.size, 'quote')} of ${quotes.length} marked`}
          </p>
        </section>
        <section class={active === null ? 'chosen empty' : 'chosen'} aria-label="Quote">
          <div class="row steps">
            <button
              type="button"
              class="button quiet"
              disabled={order.length === 0 || at === 0}
              onClick={() => choose(order[Math.max(0, at - 1)])}
            >
              ← <span class="long">Previous</span>
            </button>
            <span class="faint">{at >= 0 ? `${at + 1} of ${order.length}` : counted(order.length, 'quote')}</span>
            <button
              type="button"
              class="button quiet"
              disabled={order.length === 0 || at === order.length - 1}
              onClick={() => choose(order[at + 1])}
            >
              <span class="long">Next</span> →
            </button>
            {active !== null && (
              <button
                type="button"
                class="button quiet close"
                aria-label="Close the quote"
                onClick={() => choose(null)}
              >
                ×
              </button>
            )}
          </div>
          {active === null ? (
            <p class="faint hint">
              Point at a quote, or press Tab and then ←&nbsp;→, to see who said it and how that was decided.
            </p>
          ) : (
            <QuoteCard
              quote={quotes[active]}
              article={layout.record.article}
              look={layout.looks[active]}
              about={aboutSpeaker(layout, active)}
              parent={quotes.find((q) => q.id === quotes[active].parent) ?? null}
              onChooseParent={() => change({ quote: quotes[active].parent })}
            />
          )}
        </section>
        <Legend
          layout={layout}
          hidden={filter.hidden}
          onToggle={(type) => {
            const hidden = knownTypes(filter.hidden)
            if (!hidden.delete(type)) hidden.add(type)
            change({ hide: [...hidden].join(',') })
          }}
        />
        {diagnostics.length > 0 && (
          <details class="diagnostics">
            <summary>{counted(diagnostics.length, 'oddity', 'oddities')} in the text</summary>
            <ul>
              {diagnostics.map((d) => (
                <li key={`${d.code}${d.start}`}>
                  {d.message} <q>{layout.text.slice(Math.max(0, d.start - 16), d.end + 16)}</q>
                </li>
              ))}
            </ul>
          </details>
        )}
      </aside>
    </div>
  )
}

const indexOrNull = (index: number) => (index < 0 ? null : index)

const knownTypes = (types: ReadonlySet<string>) =>
  new Set([...types].filter((t): t is Quote['type'] => t === 'direct' || t === 'mixed' || t === 'indirect'))

/** The speaker's first role in the article, else what kind of speaker it is. */
function aboutSpeaker({ record }: Layout, quote: number): string {
  const { speaker } = record.quotes[quote]
  return record.speakers.find((s) => s.id === speaker?.id)?.roles[0] ?? KINDS[speaker?.kind ?? 'person']
}
