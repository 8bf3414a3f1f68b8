import { useState } from 'preact/hooks'
import { formatAddress } from '../address'
import { callJson } from '../api/client'
import type { Occurrence, QuoteInContext } from '../api/wire'
import { Confidence, CopyButton } from '../article/quote-card'
import { CorrectQuote } from '../correct/correct-quote'
import { attributed } from '../read/attribution'
import { Heading } from '../shell/heading'
import { Loaded } from '../shell/loaded'
import { useLoad } from '../shell/use-load'
import { counted, dateWords, markedWords, ruleWords, TYPES } from '../words'
import { placeWords, SpeakerLink } from './hit'
import { Passage } from './passage'

/** One stored quote: in its article, and everywhere else that it was printed. */
export function QuoteView({ id }: { id: string }) {
  const [turn, setTurn] = useState(0)
  const loaded = useLoad(
    (signal) => callJson<QuoteInContext>(`/quotes/${encodeURIComponent(id)}`, { signal }),
    [id, turn],
  )
  return (
    <Loaded of={loaded} waiting="Fetching the quote …">
      {(quote) => <Quote quote={quote} onCorrected={() => setTurn(turn + 1)} />}
    </Loaded>
  )
}

function Quote({ quote, onCorrected }: { quote: QuoteInContext; onCorrected: () => void }) {
  const { article, speaker, sameWords } = quote
  return (
    <div class="quote-page">
      <Heading title={markedWords(quote)} name={speaker?.name ?? 'Quote'}>
        <p class="byline">
          <SpeakerLink speaker={speaker} /> <span class="faint">{placeWords(article)}</span>
          {quote.withdrawn && <span class="label">withdrawn on {dateWords(quote.withdrawn)}</span>}
        </p>
      </Heading>
      <section aria-labelledby="in-article">
        <h2 id="in-article">In the article{article.title ? ` “${article.title}”` : ''}</h2>
        <Passage quote={quote} passage={quote.passage} />
        <div class="row">
          <a class="button" href={formatAddress('article', article.id, { quote: quote.id })}>
            Read the whole article
          </a>
          {article.url && /^https?:/.test(article.url) && (
            <a class="button quiet" href={article.url} rel="noreferrer noopener" target="_blank">
              Where it was printed ↗
            </a>
          )}
          <CopyButton text={() => attributed(quote, { ...article, length: 0 })} />
        </div>
        <dl class="facts">
          <dt>Type</dt>
          <dd>
            {TYPES[quote.type].label}: {TYPES[quote.type].means}
          </dd>
          <dt>Decided</dt>
          <dd>{ruleWords(quote.rule)}</dd>
          <dt>Confidence</dt>
          <dd>
            <Confidence confidence={quote.confidence} />
          </dd>
          {quote.extractedSpeaker && quote.extractedSpeaker.id !== speaker?.id && (
            <>
              <dt>Corrected</dt>
              <dd>The program read this as {quote.extractedSpeaker.name}.</dd>
            </>
          )}
        </dl>
      </section>
      <SameWords sameWords={sameWords} id={quote.id} />
      <CorrectQuote quote={quote} onDone={onCorrected} />
    </div>
  )
}

const RELATIONS: Record<Occurrence['relation'], string> = {
  equal: 'the same words',
  near: 'nearly the same words',
  clip: 'a part of it',
  longer: 'more of it',
}

/** The other places where the words were printed, and whether they agree on who said them. */
function SameWords({ sameWords, id }: { sameWords: QuoteInContext['sameWords']; id: string }) {
  const others = sameWords.occurrences.filter((o) => o.id !== id)
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">The same words elsewhere</h2>
      {others.length === 0 ? (
        <p class="faint">Nowhere else in the archive.</p>
      ) : (
        <>
          <p>
            Printed {counted(sameWords.size, 'time')}
            {sameWords.firstSeen &&
              `, first on ${dateWords(sameWords.firstSeen.at)}${sameWords.firstSeen.outlet ? ` in ${sameWords.firstSeen.outlet}` : ''}`}
            .
          </p>
          {sameWords.disputed && (
            <p class="label wide">
              Articles disagree on who said this: {sameWords.speakers.map((s) => `${s.name} (${s.count})`).join(', ')}.
            </p>
          )}
          <ol class="hits">
            {others.map((other) => (
              <li class="hit" key={other.id}>
                <a class="words" href={formatAddress('quote', other.id)}>
                  {other.text}
                </a>
                <p class="credit">
                  <SpeakerLink speaker={other.speaker} />
                  <span class="faint">
                    {[RELATIONS[other.relation], placeWords(other.article)].filter(Boolean).join(' · ')}
                  </span>
                  {other.withdrawn && <span class="label">withdrawn</span>}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
