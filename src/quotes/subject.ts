import type { Doc, Span, TokenRange } from '../types.js'
import { tokenAt } from './circumstances.js'
import { type Context, type Draft, spanOf } from './draft.js'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
const INSIDE = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART', 'ADP', 'CCONJ'])
const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|hours?|minutes?|days?|weeks?|months?|years?|morning|evening|night|later|earlier)$/

/** The subject of a sentence, roughly: the first noun phrase before its first verb, past an opening “On Monday,”. */
export function subjectOf(doc: Doc, { first, last }: TokenRange, before: number): TokenRange | null {
  let i = first
  const until = Math.min(last, before)
  // A phrase that a preposition opens, up to its comma, is no subject.
  if (doc.tokens[i]?.pos === 'ADP' || doc.tokens[i]?.pos === 'ADV') {
    while (i < until && doc.tokens[i].lower !== ',' && doc.tokens[i].pos !== 'VERB') i++
    i++
  }
  while (i < until && doc.tokens[i].pos === 'PUNCT') i++
  const start = i
  let end = start
  while (i < until && INSIDE.has(doc.tokens[i].pos)) {
    if (NOMINAL.has(doc.tokens[i].pos)) end = i + 1
    i++
  }
  if (end === start || TIME.test(doc.tokens[end - 1].lower) || doc.tokens[start].pos === 'ADP') return null
  return { first: start, last: end }
}

const CONNECTIVES = new Set([',', 'and', 'but', 'then', 'also', '—', '–'])

/** Whether a cue has no subject of its own: a participle (“…, adding that”), or a second verb (“… and told reporters”). */
function leansOnSubject(doc: Doc, head: number, first: number): boolean {
  let i = head - 1
  while (i >= first && (doc.tokens[i].pos === 'ADV' || doc.tokens[i].pos === 'AUX')) i--
  if (/ing$/.test(doc.tokens[head].lower)) return true
  return i >= first && CONNECTIVES.has(doc.tokens[i].lower)
}

/** Cues without a subject of their own take the subject of the clause that they lean on. */
export function inheritSubjects(context: Context): void {
  const { doc, drafts, owner } = context
  const bySentence = new Map<number, { draft: Draft; head: number }[]>()
  for (const draft of drafts) {
    if (!draft.cue || draft.rule === 'transcript-label') continue
    const head = tokenAt(doc, draft.cue.start)
    const { sentence } = doc.tokens[head]
    const others = bySentence.get(sentence)
    if (others) others.push({ draft, head })
    else bySentence.set(sentence, [{ draft, head }])
  }
  for (const [index, found] of bySentence) {
    const sentence = doc.sentences[index]
    for (const { draft, head } of found) {
      if (draft.source || !leansOnSubject(doc, head, sentence.first)) continue
      const main = found
        .filter((other) => other.head < head && other.draft.source)
        .reduce<{ draft: Draft; head: number } | null>((a, b) => (a && a.head > b.head ? a : b), null)
      const subject = main ? null : subjectOf(doc, sentence, head)
      const source: Span | null = main?.draft.source ?? (subject && !owner[subject.first] ? spanOf(doc, subject) : null)
      if (!source) continue
      draft.source = source
      draft.confidence *= 0.85
    }
  }
}
