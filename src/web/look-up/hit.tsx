import { formatAddress } from '../address'
import type { Appearance, SearchHit, StoredQuote } from '../api/wire'
import { counted, dateWords, TYPES } from '../words'

/** One result: the words with the matched ones marked, who said them, where and when. */
export function Hit({ hit }: { hit: SearchHit }) {
  return (
    <li class="hit">
      <a class="words" href={formatAddress('quote', hit.id)}>
        {hit.type === 'direct' && '“'}
        {hit.parts.map((part, i) => {
          const key = `${i}${part.text.length}`
          return part.matched ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>
        })}
        {hit.type === 'direct' && '”'}
      </a>
      <Credit quote={hit} />
    </li>
  )
}

/** Who said it, what kind of quote it is, where it was printed and when. */
export function Credit({ quote }: { quote: StoredQuote }) {
  const { speaker, article, type, occurrences, withdrawn } = quote
  return (
    <p class="credit">
      <SpeakerLink speaker={speaker} />
      <span class="faint">
        {[TYPES[type].label.toLowerCase(), placeWords(article)].filter(Boolean).join(' · ')}
        {occurrences > 1 && ` · printed ${counted(occurrences, 'time')}`}
      </span>
      {withdrawn && <span class="label">withdrawn on {dateWords(withdrawn)}</span>}
    </p>
  )
}

export function SpeakerLink({ speaker }: { speaker: { id: string; name: string } | null }) {
  return speaker ? (
    <a class="speaker" href={formatAddress('speaker', speaker.id)}>
      {speaker.name}
    </a>
  ) : (
    <span class="speaker faint">speaker not named</span>
  )
}

/** “The Vienna Gazette, 20 May 2025”; of what is known. */
export function placeWords({ outlet, publishedAt }: Appearance): string {
  return [outlet, publishedAt && dateWords(publishedAt)].filter(Boolean).join(', ')
}
