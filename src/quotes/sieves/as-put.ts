import { isNounPhrase } from '../amendments/amendment.js'
import { CUE_FORMS } from '../cue-lexicon.js'
import { spanOf } from '../draft.js'
import { draft, type Sieve } from './sieve.js'

/** In tokens: the longest name between “as” and its verb. */
const REACH = 18

/** As Ms. Lind put it in her letter, the plan is “dead.” — a sentence that opens with “as” and somebody's verb of saying. */
export const asPut: Sieve = ({ context, marked }) => {
  const { doc, owner, features } = context
  const { tokens } = doc
  const { first } = doc.sentences[tokens[marked.first].sentence]
  const opening = tokens.slice(first, first + 3).findIndex(({ lower }) => lower === 'as')
  if (opening < 0) return null
  const from = first + opening + 1
  for (let i = from + 1; i < Math.min(marked.first, from + REACH); i++) {
    if (features.quoted[i] >= 0) return null
    if (tokens[i].pos !== 'VERB') continue
    const putIt = /^puts?$/.test(tokens[i].lower) && tokens[i + 1]?.lower === 'it'
    const form = CUE_FORMS.get(tokens[i].lower)
    if (owner[i] || (!putIt && form?.class !== 'say') || !isNounPhrase(doc, [{ first: from, last: i, quoted: -1 }]))
      return null
    const cue = { ...spanOf(doc, { first: i, last: putIt ? i + 2 : i + 1 }), lemma: form?.lemma ?? 'put' }
    return draft('as-put', 0.8, { cue, source: spanOf(doc, { first: from, last: i }) })
  }
  return null
}
