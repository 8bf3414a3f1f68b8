import type { Doc, TokenRange } from '../../types.js'
import { type Context, spanOf } from '../draft.js'
import { isWholeSentence } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** In tokens: how far before the colon a name may end, and how far before the name “from” may stand. */
const BEHIND_NAME = 8
const BEFORE_NAME = 8

/** The sentence that leads to a quotation over a colon, colon included; null where none does. */
function leadOf({ doc, features }: Context, first: number): TokenRange | null {
  if (doc.tokens[first - 1]?.lower !== ':') return null
  const sentence = doc.sentences[doc.tokens[first - 1].sentence]
  for (let i = sentence.first; i < first; i++) if (features.quoted[i] >= 0) return null
  return { first: sentence.first, last: first }
}

const isVerb = ({ tokens }: Doc, i: number) => tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX'

/** And then this from the bank’s chief, Ana Ruiz, on a call: “…” — the last name behind “from” or “via”, where no verb parts it from the colon. */
export const fromSomebody: Sieve = ({ context, marked }) => {
  const { doc } = context
  const { tokens } = doc
  const lead = leadOf(context, marked.first)
  if (!lead || !isWholeSentence(context, marked)) return null
  let last = lead.last - 1
  while (last > lead.first && lead.last - last < BEHIND_NAME && tokens[last - 1].pos !== 'PROPN') {
    if (isVerb(doc, last - 1)) return null
    last--
  }
  let first = last
  while (first > lead.first && tokens[first - 1].pos === 'PROPN') first--
  if (last - first < 2) return null
  for (let i = first - 1; i >= Math.max(lead.first, first - BEFORE_NAME) && !isVerb(doc, i); i--)
    if (/^(?:from|via)$/.test(tokens[i].lower)) return draft('colon', 0.6, { source: spanOf(doc, { first, last }) })
  return null
}

/** “Ours,” she says. Then: “Not ours.” — a lead without a word but “then” hands back to whoever spoke last in the paragraph. */
export const andThen: Sieve = ({ context, marked, place }) => {
  const { doc, owner } = context
  const { tokens, sentences } = doc
  const lead = leadOf(context, marked.first)
  const before = context.marked[place - 1]
  const speech = before && owner[before.first]
  if (!lead || !speech?.source) return null
  if (sentences[tokens[before.first].sentence].paragraph !== sentences[tokens[marked.first].sentence].paragraph)
    return null
  for (let i = lead.first; i < lead.last - 1; i++) if (!/^(?:ADV|CCONJ|PUNCT)$/.test(tokens[i].pos)) return null
  return draft('goes-on', speech.confidence * 0.8, { source: speech.source })
}

/** In tokens, its stop included: “A pause.” “Silence, then laughter.” */
const MAX_BEAT = 5

/** “Must is the question.” A pause. “Write that down.” — behind a few words without a verb or a name whoever spoke last goes on. */
export const afterBeat: Sieve = ({ context, marked, place }) => {
  const { doc, owner, features } = context
  const { tokens, sentences } = doc
  const before = context.marked[place - 1]
  const speech = before && owner[before.first]
  const end = tokens[marked.first - 1]
  if (!speech?.source || !/^[.!…]$/.test(end?.lower ?? '') || !isWholeSentence(context, marked)) return null
  const { first, last, paragraph } = sentences[end.sentence]
  if (last !== marked.first || last - first > MAX_BEAT || features.quoted[first] >= 0) return null
  // Nothing but the words that spoke last may stand before it.
  if (before.last !== first || paragraph !== sentences[tokens[marked.first].sentence].paragraph) {
    const opens = doc.paragraphs[paragraph].first === first
    if (!opens || before.last < first - 2) return null
  }
  for (let i = first; i < last; i++)
    if (isVerb(doc, i) || tokens[i].pos === 'PROPN' || tokens[i].pos === 'PRON') return null
  return draft('goes-on', speech.confidence * 0.8, { source: speech.source })
}
