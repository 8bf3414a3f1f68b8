import type { TokenRange } from '../types.js'
import { isClause } from './clause.js'
import { isSaying } from './cue-lexicon.js'
import { type Context, claim, cueOver, NOBODY, spanOf } from './draft.js'
import type { Relation } from './relations.js'
import { draft } from './sieves/sieve.js'

/** In tokens: the longest name in “In Deputy Foreign Minister Ana Ruiz’s words”. */
const REACH = 10
/** From this probability on the models' reading is taken. */
const LIKELY = 0.35
const UTTERANCE = /^(?:words?|view|opinion|telling|estimation|reckoning)$/
const WHOSE = /^(?:his|her|their)$/

/**
 * In his words, the bridge stays shut. In Lind’s view, it will be “another year.” — the rest of the sentence is what the owner of words,
 * views and opinions at its head says. Not where somebody else is said to say it, nor where the models see the same (`proposals`). Linear:
 * looks at the head of each sentence.
 */
export function openingReports(context: Context, proposals: readonly Relation[]): void {
  const { doc, owner } = context
  const seen = new Set(proposals.filter(({ probability }) => probability >= LIKELY).map(({ head }) => head.token))
  for (const { first, last } of doc.sentences) {
    let from = first
    while (from < last && owner[from]?.rule === NOBODY) from++
    const opening = openingOf(context, from, last)
    if (!opening) continue
    const { whose, noun } = opening
    if (seen.has(noun)) continue
    const content = { first: noun + 2, last: doc.tokens[last - 1].lower === '.' ? last - 1 : last }
    if (!isClause(doc, content) || !isFree(context, content)) continue
    const cue = cueOver(doc, { first: noun, last: noun + 1 }, 'in the words of')
    claim(context, draft('opening-report', 0.7, { cue, source: spanOf(doc, whose) }), [content])
  }
}

/** “In his words,”: whose, and the noun; null where a sentence does not begin so. */
function openingOf(
  { doc, features }: Context,
  first: number,
  last: number,
): { whose: TokenRange; noun: number } | null {
  const { tokens } = doc
  if (tokens[first]?.lower !== 'in') return null
  for (let noun = first + 2; noun < Math.min(last - 2, first + REACH); noun++) {
    if (features.quoted[noun] >= 0 || tokens[noun].pos === 'PUNCT') return null
    if (!UTTERANCE.test(tokens[noun].lower) || tokens[noun + 1].lower !== ',') continue
    const owner = { first: first + 1, last: noun }
    if (WHOSE.test(tokens[noun - 1].lower)) return noun === first + 2 ? { whose: owner, noun } : null
    return /^['’]s?$/.test(tokens[noun - 1].lower) ? { whose: { ...owner, last: noun - 1 }, noun } : null
  }
  return null
}

/** Whether nobody has the words yet and none among them says that somebody says it. */
function isFree({ doc, features, owner }: Context, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    if (owner[i]) return false
    if (features.quoted[i] < 0 && doc.tokens[i].pos === 'VERB' && isSaying(doc.tokens[i].lower)) return false
  }
  return true
}
