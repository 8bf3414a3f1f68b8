import type { Doc, Span } from '../types.js'
import type { Context, Draft } from './draft.js'
import { spanOf } from './draft.js'
import { MEDIA, MEDIUM_NOUNS, TOLD_VERBS } from './medium-lexicon.js'

/** Index of the first token that ends after an offset. */
export function tokenAt(doc: Doc, offset: number): number {
  let lo = 0
  let hi = doc.tokens.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (doc.tokens[mid].end <= offset) lo = mid + 1
    else hi = mid
  }
  return lo
}

const PREPOSITIONS = new Set(['in', 'on', 'via', 'during', 'through', 'at', 'by', 'over'])
const MEDIUM_REACH = 12

/** The end of the noun phrase that begins at a token: determiners, adjectives, nouns and names, with “of” and “’s” inside. */
function nounPhraseEnd(doc: Doc, first: number, limit: number): number {
  let end = first
  for (let i = first; i < limit; i++) {
    const { pos, lower } = doc.tokens[i]
    // “told reporters the woman was safe”
    if (pos === 'DET' && i > first && end === i) break
    if (pos === 'NOUN' || pos === 'PROPN' || (pos === 'PRON' && i === first)) end = i + 1
    else if (
      pos === 'DET' ||
      pos === 'ADJ' ||
      pos === 'NUM' ||
      lower === "'s" ||
      lower === '’s' ||
      (pos === 'PRON' && i < first + 2) ||
      // “in an emailed statement”
      (pos === 'VERB' && /ed$/.test(lower) && i > first && doc.tokens[i - 1].pos === 'DET')
    )
      continue
    else if ((lower === 'of' || lower === 'and') && end === i) continue
    else break
  }
  return end
}

/** Days and times look like nouns but are nobody: “told on Monday”. */
const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|tomorrow|morning|evening|week|month|year|earlier|later|last|this)$/

function addresseeOf({ doc, owner }: Context, draft: Draft, from: number, until: number): Span | null {
  const cue = draft.cue!
  let first = from
  if (!TOLD_VERBS.has(cue.lemma)) {
    if (doc.tokens[from]?.lower !== 'to') return null
    first = from + 1
  }
  if (doc.tokens[first]?.lower === 'to') first++
  if (first >= until || owner[first] || TIME.test(doc.tokens[first].lower)) return null
  const { pos } = doc.tokens[first]
  if (pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'PRON' && pos !== 'DET' && pos !== 'ADJ' && pos !== 'NUM')
    return null
  let limit = first
  while (limit < until && !owner[limit] && !TIME.test(doc.tokens[limit].lower)) limit++
  const last = nounPhraseEnd(doc, first, limit)
  return last > first ? spanOf(doc, { first, last }) : null
}

/** “in a statement”, “on Telegram”, “during an interview with CBS”: the phrase that names where the words were uttered. */
function mediumOf({ doc, owner }: Context, from: number, until: number): Span | null {
  for (let i = from; i < Math.min(until, from + MEDIUM_REACH); i++) {
    if (owner[i] || !PREPOSITIONS.has(doc.tokens[i].lower)) continue
    const last = nounPhraseEnd(doc, i + 1, Math.min(until, i + 9))
    if (last <= i + 1 || owner[last - 1]) continue
    for (let k = i + 1; k < last; k++) {
      const { lower } = doc.tokens[k]
      const platform = MEDIA.has(lower) && doc.tokens[i].lower !== 'by' && doc.text[doc.tokens[k].start] !== lower[0]
      if (MEDIUM_NOUNS.has(lower) || platform || (lower === 'media' && doc.tokens[k - 1].lower === 'social'))
        return spanOf(doc, { first: i, last })
    }
  }
  return null
}

/** Who was told, and where, as far as the words beside the cue say so. */
export function circumstancesOf(context: Context, draft: Draft): { addressee: Span | null; medium: Span | null } {
  const { doc, owner } = context
  if (!draft.cue) return { addressee: null, medium: null }
  const head = tokenAt(doc, draft.cue.start)
  const sentence = doc.sentences[doc.tokens[head]?.sentence]
  if (!sentence) return { addressee: null, medium: null }
  const from = tokenAt(doc, draft.cue.end)
  // An inverted source stands between the cue and the rest: “said Peskov in a statement”.
  const after = draft.source && draft.source.start >= draft.cue.end ? tokenAt(doc, draft.source.end) : from
  let addressee = addresseeOf(context, draft, from, sentence.last)
  if (addressee && draft.source && addressee.start < draft.source.end && draft.source.start < addressee.end)
    addressee = null
  const inside = mediumOf(context, head, from)
  const opening = owner[sentence.first] ? null : mediumOf(context, sentence.first, Math.min(head, sentence.first + 1))
  return { addressee, medium: inside ?? mediumOf(context, after, sentence.last) ?? opening }
}
