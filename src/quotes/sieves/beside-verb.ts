import { isNounPhrase } from '../amendments/amendment.js'
import { CUE_FORMS } from '../cue-lexicon.js'
import type { Context } from '../draft.js'
import { spanOf } from '../draft.js'
import { subjectOf } from '../subject.js'
import { isNickname } from '../terms.js'
import { draft, type Sieve } from './sieve.js'

/** In tokens: how far the verb may stand from the mark. */
const REACH = 24

function isSaying({ doc, owner }: Context, i: number): boolean {
  const kind = CUE_FORMS.get(doc.tokens[i].lower)?.class
  return (kind === 'say' || kind === 'ask') && doc.tokens[i].pos === 'VERB' && !owner[i]
}

const nounPhrase = ({ doc }: Context, first: number, last: number) =>
  first < last && isNounPhrase(doc, [{ first, last, quoted: -1 }])

function cueAt({ doc }: Context, i: number) {
  const { lower } = doc.tokens[i]
  return { ...spanOf(doc, { first: i, last: i + 1 }), lemma: CUE_FORMS.get(lower)?.lemma ?? lower }
}

/** “We go on,” an angry Tusk retorted. “Why?” asked Tusk. */
const verbAfter: Sieve = ({ context, marked, place }) => {
  const { doc, features } = context
  const { tokens, text } = { tokens: doc.tokens, text: doc.text }
  const inner = text.slice(Math.max(marked.span.start, marked.span.end - 2), marked.span.outerEnd + 1)
  if (!/[,?!…—–-]/.test(inner)) return null
  let at = marked.last
  if (tokens[at]?.lower === ',') at++
  if (tokens[at]?.lower === 'as') at++
  const { paragraph } = doc.sentences[tokens[marked.last - 1].sentence]
  const end = Math.min(doc.paragraphs[paragraph].last, at + REACH)
  if (at >= end) return null
  if (isSaying(context, at)) {
    let last = at + 1
    while (last < end && /^(?:PROPN|DET|ADJ|NOUN|PRON)$/.test(tokens[last].pos)) last++
    if (!nounPhrase(context, at + 1, last)) return null
    return draft('beside-verb', 0.8, { cue: cueAt(context, at), source: spanOf(doc, { first: at + 1, last }) })
  }
  for (let i = at + 1; i < end; i++) {
    // A nickname may stand inside the name: Marcia “Cia” Price.
    if (features.quoted[i] >= 0 && !isNickname(context, context.marked[place + 1])) return null
    if (/^[.?!;:]$/.test(tokens[i].lower)) return null
    if (tokens[i].pos !== 'VERB') continue
    if (!isSaying(context, i)) continue
    let last = i
    while (last > at && /^(?:ADV|AUX)$/.test(tokens[last - 1].pos)) last--
    const trimmed = tokens[last - 1].lower === ',' ? last - 1 : last
    if (!nounPhrase(context, at, trimmed)) return null
    return draft('beside-verb', 0.8, { cue: cueAt(context, i), source: spanOf(doc, { first: at, last: trimmed }) })
  }
  return null
}

/** The name right before a participle: the film ends with Keir Starmer saying, “…” */
function nameBefore({ doc }: Context, verb: number) {
  let first = verb
  while (
    first > 0 &&
    doc.tokens[first - 1].pos === 'PROPN' &&
    doc.tokens[first - 1].sentence === doc.tokens[verb].sentence
  )
    first--
  return first < verb ? { first, last: verb } : null
}

/** He told his sons on a regular basis that “…”; Tusk, chiding him, “…” */
const verbBefore: Sieve = ({ context, marked }) => {
  const { doc, features } = context
  const { tokens } = doc
  const lead = tokens[marked.first - 1]
  if (!lead || !/^(?:,|:|that)$/.test(lead.lower)) return null
  const sentence = doc.sentences[tokens[marked.first - 1].sentence]
  for (let i = marked.first - 2; i >= Math.max(sentence.first, marked.first - REACH); i--) {
    if (features.quoted[i] >= 0 || context.owner[i]) return null
    if (tokens[i].pos !== 'VERB') continue
    if (!isSaying(context, i)) return null
    const subject = (/ing$/.test(tokens[i].lower) ? nameBefore(context, i) : null) ?? subjectOf(doc, sentence, i)
    return draft('beside-verb', 0.7, { cue: cueAt(context, i), source: subject && spanOf(doc, subject) })
  }
  return null
}

/** A verb of saying beside the quotation, which the models overlooked. */
export const besideVerb: Sieve = (question) => verbAfter(question) ?? verbBefore(question)
