import type { StoredQuote } from '../api/wire'
import { flatten, marksOf } from '../article/marks'
import { UNCERTAIN_BELOW } from '../words'

interface Props {
  quote: StoredQuote
  /** The paragraphs that it stands in; `start` is their place in the article, which the quote's offsets count from. */
  passage: { start: number; end: number; text: string }
}

/** A quote where it stands: its paragraphs, with its words, its cue and its source marked. */
export function Passage({ quote, passage }: Props) {
  const pieces = flatten(marksOf([quote]), passage.start, passage.end)
  return (
    <p class="passage article s1">
      {pieces.map(({ start, end, marks }) => {
        const text = passage.text.slice(start - passage.start, end - passage.start)
        return marks.reduceRight<preact.ComponentChildren>((inner, mark) => {
          if (mark.role !== 'content') {
            return (
              <span class={`${mark.role} on`} data-tag={mark.start === start ? mark.role : undefined}>
                {inner}
              </span>
            )
          }
          const retold = quote.type === 'mixed' && !mark.quoted ? ' retold' : ''
          return (
            <mark class={`${quote.type}${retold} ${quote.confidence < UNCERTAIN_BELOW ? 'unsure' : ''}`}>{inner}</mark>
          )
        }, text)
      })}
    </p>
  )
}
