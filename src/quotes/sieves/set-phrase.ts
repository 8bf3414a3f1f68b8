import { lemmaOf } from '../cue-lexicon.js'
import { cueOver, spanOf } from '../draft.js'
import { subjectIn } from '../subject.js'
import { draft, type Sieve } from './sieve.js'

/** Verbs that say something only together with what follows them. */
const PHRASES: readonly (readonly [verb: RegExp, rest: RegExp])[] = [
  [/^pa(?:id|ys?|ying)$/, /^tribute to$/],
  [/^hit(?:s|ting)?$/, /^(?:back|out) at$/],
  [/^lash(?:ed|es|ing)?$/, /^out at$/],
  [/^fir(?:ed?|es|ing)$/, /^back at$/],
  [/^t(?:ook|akes?|aken|aking)$/, /^(?:aim at|issue with|exception to|umbrage at)$/],
  [/^pour(?:ed|s|ing)?$/, /^scorn (?:on|upon)$/],
  [/^heap(?:ed|s|ing)?$/, /^(?:praise|scorn) on$/],
  [/^open(?:ed|s|ing)?$/, /^up about$/],
]
/** In tokens: how far behind the phrase the quotation may begin. */
const REACH = 8

/** He paid tribute to a “gentle giant”; she hit out at the “greedy” landlords. — a set phrase, its subject, and words in marks in its object. */
export const setPhrase: Sieve = ({ context, marked }) => {
  const { doc, owner, features } = context
  const { tokens, sentences } = doc
  // A capital may be that of a name.
  if (/^\p{Lu}/u.test(doc.text.slice(marked.span.start))) return null
  const { first, last } = sentences[tokens[marked.first].sentence]
  for (let i = marked.first - 1; i >= Math.max(first + 1, marked.first - REACH); i--) {
    const { lower, pos } = tokens[i]
    if (features.quoted[i] >= 0 || owner[i] || /^[,;:]$/.test(lower)) return null
    const rest = `${tokens[i + 1].lower} ${tokens[i + 2]?.lower}`
    if (PHRASES.some(([verb, words]) => verb.test(lower) && words.test(rest))) {
      const subject = subjectIn(context, { first, last }, i)
      const cue = cueOver(doc, { first: i, last: i + 3 }, lemmaOf(lower))
      return subject && draft('set-phrase', 0.7, { cue, source: spanOf(doc, subject) })
    }
    if (pos === 'VERB' || pos === 'AUX') return null
  }
  return null
}
