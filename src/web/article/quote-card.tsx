import { useState } from 'preact/hooks'
import { formatAddress } from '../address'
import type { Extraction, Quote } from '../api/wire'
import { attributed, copyText } from '../read/attribution'
import { confidenceWord, MODALITIES, markedWords, ruleWords, TYPES } from '../words'
import type { Look } from './layout'
import { SpeakerNumber } from './speaker-number'

interface Props {
  quote: Quote
  article: Extraction['article']
  look: Look
  /** Who the speaker is: a role, or what kind of speaker. */
  about: string
  /** The quote that this one stands in. */
  parent: Quote | null
  onChooseParent: () => void
}

/** One quote: who, what kind, how that was decided, how sure it is; and to take it along. */
export function QuoteCard({ quote, article, look, about, parent, onChooseParent }: Props) {
  const { speaker, type, cue, source, addressee, medium } = quote
  return (
    <article class={`card ${look.colour}`} aria-label="The chosen quote">
      <header>
        <SpeakerNumber number={look.number} />
        <div>
          <h3>{speaker ? <a href={formatAddress('speaker', speaker.id)}>{speaker.name}</a> : 'Speaker not named'}</h3>
          <p class="faint">{speaker ? about : 'The text does not say who, and a guess would be worse.'}</p>
        </div>
      </header>
      <blockquote>{shortened(markedWords(quote))}</blockquote>
      <dl>
        <dt>Type</dt>
        <dd>
          <b>{TYPES[type].label}</b> — {TYPES[type].means}
        </dd>
        <dt>Decided</dt>
        <dd>
          {ruleWords(quote.rule)}
          {(cue || source) && (
            <span class="evidence">
              {source && (
                <>
                  source <q>{source.text}</q>
                </>
              )}
              {source && cue && ', '}
              {cue && (
                <>
                  cue <q>{cue.text}</q>
                </>
              )}
            </span>
          )}
        </dd>
        {quote.modality !== 'asserted' && (
          <>
            <dt>Said?</dt>
            <dd>{MODALITIES[quote.modality]}</dd>
          </>
        )}
        {addressee && (
          <>
            <dt>Told to</dt>
            <dd>{addressee.text}</dd>
          </>
        )}
        {medium && (
          <>
            <dt>Where</dt>
            <dd>{medium.text}</dd>
          </>
        )}
        {parent && (
          <>
            <dt>Inside</dt>
            <dd>
              <button type="button" class="link" onClick={onChooseParent}>
                a quote by {parent.speaker?.name ?? 'a speaker not named'}
              </button>
            </dd>
          </>
        )}
        <dt>Confidence</dt>
        <dd>
          <Confidence confidence={quote.confidence} />
        </dd>
      </dl>
      <footer>
        <CopyButton text={() => attributed(quote, article)} />
        <a class="button quiet" href={formatAddress('search', null, { q: `"${firstWords(quote)}"` })}>
          Find elsewhere
        </a>
        <a class="button quiet" href={formatAddress('check', null, { quote: quote.text, speaker: speaker?.name })}>
          Check
        </a>
      </footer>
    </article>
  )
}

/** A number from 0 to 1 as a bar, per cent and a word. */
export function Confidence({ confidence }: { confidence: number }) {
  const percent = Math.round(confidence * 100)
  return (
    <span class="confidence">
      <meter min={0} max={100} low={70} high={90} optimum={100} value={percent} aria-label="Confidence" />
      {percent} %, {confidenceWord(confidence)}
    </span>
  )
}

/** Copies a text, and says that it did. */
export function CopyButton({ text, label = 'Copy with attribution' }: { text: () => string; label?: string }) {
  const [said, setSaid] = useState<string | null>(null)
  const copy = async () => {
    setSaid(
      await copyText(text()).then(
        () => 'Copied',
        () => 'Your browser did not allow it',
      ),
    )
    setTimeout(() => setSaid(null), 2500)
  }
  return (
    <button type="button" class="button" onClick={copy}>
      <span aria-live="polite">{said ?? label}</span>
    </button>
  )
}

/** Characters of a quote on its card; the article stands beside. */
const SHOWN = 420

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`
}

/** Enough words to find the quote by, and no marks that a search would take for an operator. */
function firstWords(quote: Quote): string {
  const longest = quote.segments.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  return longest.text.replace(/["“”]/g, ' ').trim().split(/\s+/).slice(0, 12).join(' ')
}
