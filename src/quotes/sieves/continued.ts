import type { Sieve } from './sieve.js'

/** How many quotations ahead the cue of one that runs over paragraphs may stand. */
const REACH = 40

/**
 * A quotation that runs over paragraphs, each reopening it, is one: what its other parts have decided holds for all, also where the
 * cue stands behind the last of them.
 */
export const continued: Sieve = ({ context, marked, place }) => {
  const before = context.before.get(marked.index)
  if (before) return context.owner[before.first]
  let part = marked
  const end = Math.min(context.marked.length, place + REACH)
  for (let i = place + 1; i < end && part.span.next !== null; i++) {
    if (context.marked[i].index !== part.span.next) continue
    part = context.marked[i]
    const decided = context.owner[part.first]
    if (decided) return decided
  }
  return null
}
