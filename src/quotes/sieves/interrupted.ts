import type { Sieve } from './sieve.js'

/**
 * “Whenever you say that,” Lind said, referring to the excuse, “you help them.” — behind a comma or semicolon and in small letters, after a
 * quotation and its cue in the same sentence, the quote goes on.
 */
export const interrupted: Sieve = ({ context, marked, place }) => {
  const { doc, owner } = context
  const before = context.marked[place - 1]
  const draft = before && owner[before.first]
  if (
    !draft?.cue ||
    !/^[,;:]$/.test(doc.tokens[marked.first - 1].lower) ||
    !/^\p{Ll}/u.test(doc.text.slice(marked.span.start))
  )
    return null
  const between = doc.text.slice(before.span.outerEnd, marked.span.outerStart)
  const cueBetween = draft.cue.start >= before.span.outerEnd && draft.cue.end <= marked.span.outerStart
  return cueBetween && !/[.?!\n]\s/.test(between) ? draft : null
}
