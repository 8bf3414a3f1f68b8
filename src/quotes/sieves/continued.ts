import type { Sieve } from './sieve.js'

/** The quote before runs over the paragraph break into this one: “… / “… ” is one quote. */
export const continued: Sieve = ({ context, marked }) => {
  const before = context.before.get(marked.index)
  return before ? context.owner[before.first] : null
}
