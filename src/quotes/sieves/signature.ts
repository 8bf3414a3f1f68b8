import type { TokenRange } from '../../types.js'
import { type Context, type Draft, spanOf } from '../draft.js'
import { isByline } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

const DASH = /^[-–—―~]+$/

/** The name in a last line inside the marks: “We go on. / Ana Ruiz, mayor.” */
function byline({ doc }: Context, { first, last }: TokenRange): Draft {
  const comma = doc.tokens.slice(first, last).findIndex(({ pos }) => pos === 'PUNCT')
  return draft('signature', 0.9, { source: spanOf(doc, { first, last: comma > 0 ? first + comma : last }) })
}

/** “Quote.” — Name, and Name’s town: a signature after a dash, on the same line or the next; or a last line that is a name. */
export const signature: Sieve = ({ context, marked, place }) => {
  const { doc } = context
  const next = context.marked[place + 1]
  if (next && isByline(context, next)) return byline(context, next)
  let i = marked.last
  if (i >= doc.tokens.length || !DASH.test(doc.tokens[i].lower)) return null
  i++
  const { paragraph } = doc.sentences[doc.tokens[i - 1].sentence]
  const end = Math.min(doc.paragraphs[paragraph].last, i + 8)
  const name: TokenRange = { first: i, last: i }
  let last = i
  while (last < end && (doc.tokens[last].pos === 'PROPN' || /^\p{Lu}/u.test(doc.text[doc.tokens[last].start]))) last++
  if (last === name.first) return null
  const dash = doc.tokens[marked.last]
  return draft('signature', 0.9, {
    cue: { start: dash.start, end: dash.end, lemma: dash.lower },
    source: spanOf(doc, { first: name.first, last }),
  })
}
