import { CUE_FORMS } from '../cue-lexicon.js'
import type { Context, MarkedRange } from '../draft.js'
import { cueOf, sourceOf } from '../relations.js'
import { isOneOfAKind } from '../terms.js'
import { looksUttered } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** Below this a proposed relation is noise; a sentence in quotation marks lowers the bar, because somebody must have said it. */
const FRAGMENT_BAR = 0.12
const SENTENCE_BAR = 0.02

/** For what looks like a kind of thing. */
const TERM_BAR = 0.35

function barFor(context: Context, marked: MarkedRange): number {
  if (looksUttered(context, marked)) return SENTENCE_BAR
  return isOneOfAKind(context, marked) ? TERM_BAR : FRAGMENT_BAR
}

/** “No.” He studied the letter. “Who wrote it?” — what somebody did in the sentence before, by a verb that reports nothing. */
const isBeat = ({ doc: { tokens, text } }: Context, { first }: MarkedRange, head: number): boolean =>
  head < first &&
  tokens[head].pos === 'VERB' &&
  !CUE_FORMS.has(tokens[head].lower) &&
  /[.?!]/.test(text[tokens[first - 1].end - 1])

/** A relation that was too unlikely to be taken on its own, but claims just this quotation: it “was a ‘rant’”. */
export const weakCue: Sieve = ({ context, marked, proposals }) => {
  const bar = barFor(context, marked)
  const best = proposals.find(
    ({ head, probability }) => probability >= bar && !context.owner[head.token] && !isBeat(context, marked, head.token),
  )
  if (!best) return null
  const { doc } = context
  return draft('weak-cue', Math.max(best.probability, 0.3), {
    cue: cueOf(doc, best.tagging, best.head.token),
    source: sourceOf(doc, best.tagging),
  })
}
