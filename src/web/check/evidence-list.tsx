import { formatAddress } from '../address'
import type { Evidence } from '../api/wire'
import { Credit } from '../look-up/hit'
import { markedWords } from '../words'
import { Difference } from './difference'

interface Props {
  title: string
  evidence: readonly Evidence[]
  /** Show each one's own difference from the claim. */
  differences?: boolean
}

/** What was really said, where it stands, and how near it is to the claim. */
export function EvidenceList({ title, evidence, differences = false }: Props) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ol class="hits">
        {evidence.map(({ quote, similarity, clipped, passage, difference }) => (
          <li class="hit" key={quote.id}>
            <a class="words" href={formatAddress('quote', quote.id)}>
              {markedWords(quote)}
            </a>
            <Credit quote={quote} />
            {differences && <Difference parts={difference} />}
            <p class="around">… {passage} …</p>
            <p class="faint small">
              {Math.round(similarity * 100)} % of the words agree
              {clipped && ' · the claim is a part of what was said'}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
