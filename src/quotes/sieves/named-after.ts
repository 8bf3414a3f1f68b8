import { spanOf } from '../draft.js'
import { looksUttered } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** “We are done,” Anna Berg, the union's chair. — a name right behind the closing mark, its verb lost or left out. */
export const namedAfter: Sieve = ({ context, marked }) => {
  const { doc } = context
  if (!looksUttered(context, marked)) return null
  const { sentence } = doc.tokens[marked.last - 1]
  let last = marked.last
  while (last < doc.tokens.length && doc.tokens[last].pos === 'PROPN' && doc.tokens[last].sentence <= sentence + 1)
    last++
  if (
    last - marked.last < 2 ||
    doc.sentences[doc.tokens[marked.last].sentence].paragraph !== doc.sentences[sentence].paragraph
  )
    return null
  return draft('named-after', 0.6, { source: spanOf(doc, { first: marked.last, last }) })
}
