import type { Doc, TokenRange } from '../../types.js'
import { CUE_NOUN_FORMS } from '../cue-lexicon.js'
import { cueOver, spanOf } from '../draft.js'
import { draft, type Sieve } from './sieve.js'

/** In tokens: how far before the verb the noun may stand. */
const REACH = 14
const IS = /^(?:is|was|are|were|remains|remained|['’]s)$/
const POSSESSIVE = /^(?:his|her|their|my|our)$/

/** Her slogan is “Boats for all.” Lind’s answer, given at once, was that “…” — what somebody's word, answer or slogan is, is theirs. */
export const whoseWords: Sieve = ({ context, marked }) => {
  const { doc, features, owner } = context
  const { tokens, sentences } = doc
  const { first } = sentences[tokens[marked.first].sentence]
  let verb = marked.first - 1
  while (verb > first && (/^(?:[,:]|that)$/.test(tokens[verb].lower) || tokens[verb].pos === 'ADV')) verb--
  if (verb <= first || !IS.test(tokens[verb].lower)) return null
  for (let i = verb - 1; i > Math.max(first, verb - REACH); i--) {
    if (features.quoted[i] >= 0 || owner[i]) return null
    if (!CUE_NOUN_FORMS.has(tokens[i].lower)) continue
    const whose = ownerOf(doc, i, first)
    return (
      whose &&
      draft('whose-words', 0.6, {
        cue: cueOver(doc, { first: i, last: i + 1 }, tokens[i].lower),
        source: spanOf(doc, whose),
      })
    )
  }
  return null
}

/** “Lind’s stock answer”, “her slogan”: who stands before the noun; null where nobody does. */
function ownerOf({ tokens }: Doc, noun: number, first: number): TokenRange | null {
  let of = noun - 1
  while (of > first && noun - of < 4 && /^(?:ADJ|NOUN|ADV)$/.test(tokens[of].pos)) of--
  if (of < first) return null
  if (POSSESSIVE.test(tokens[of].lower)) return { first: of, last: of + 1 }
  if (!/^['’]s?$/.test(tokens[of].lower)) return null
  let name = of
  while (name > first && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[name - 1].pos)) name--
  return name < of ? { first: name, last: of } : null
}
