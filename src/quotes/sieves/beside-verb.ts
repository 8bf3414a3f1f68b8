import type { Doc, TokenRange } from '../../types.js'
import { isNounPhrase } from '../amendments/amendment.js'
import { CUE_FORMS, isAnswering } from '../cue-lexicon.js'
import { type Context, cueAt, type Draft, spanOf } from '../draft.js'
import { subjectOf } from '../subject.js'
import { isNickname } from '../terms.js'
import { looksUttered } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** In tokens: how far the verb may stand from the mark. */
const REACH = 24
const CLAUSE = /^(?:who|which|when|while|after|before|as|because|where|whose)$/

/** Whether a verb of saying or asking stands at a token, and not inside somebody's words. */
function saysHere({ doc, owner }: Context, i: number): boolean {
  const kind = CUE_FORMS.get(doc.tokens[i].lower)?.class
  return (kind === 'say' || kind === 'ask') && !owner[i]
}

/** “Okafor fumed on Tuesday”, “a voice in the film states.”: behind a noun phrase and before no other noun what is tagged as an adjective or noun is a verb. */
function isVerb({ tokens }: Doc, i: number): boolean {
  if (tokens[i].pos === 'VERB') return true
  const nominal = (pos: string | undefined) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON'
  const { lower } = tokens[i]
  return (
    /(?:ed|s)$/.test(lower) &&
    (nominal(tokens[i - 1]?.pos) || tokens[i - 1]?.lower === ',') &&
    !nominal(tokens[i + 1]?.pos)
  )
}

const nounPhrase = (doc: Doc, range: TokenRange) =>
  range.first < range.last && isNounPhrase(doc, [{ first: range.first, last: range.last }])

function report({ doc }: Context, verb: number, source: TokenRange | null, confidence: number): Draft {
  return draft('beside-verb', confidence, { cue: cueAt(doc, verb), source: source && spanOf(doc, source) })
}

/** The noun phrase right behind a verb, up to a comma: “asked Lind, who …” */
function inverted({ doc }: Context, verb: number, end: number): TokenRange | null {
  if (isOne(doc, verb + 1)) return { first: verb + 1, last: verb + 2 }
  let last = verb + 1
  while (last < end && /^(?:PROPN|DET|ADJ|NOUN|PRON)$/.test(doc.tokens[last].pos)) last++
  return nounPhrase(doc, { first: verb + 1, last }) ? { first: verb + 1, last } : null
}

/** “jokes co-author Piet Lund”: a name, or what somebody is with a name behind it. */
function opensName({ tokens }: Doc, first: number): boolean {
  let i = first
  while (i < first + MAX_OFFICE && (tokens[i]?.pos === 'NOUN' || tokens[i]?.pos === 'ADJ')) i++
  return tokens[i]?.pos === 'PROPN'
}
/** In tokens. */
const MAX_OFFICE = 4

/** “…,” wrote one. */
const isOne = ({ tokens }: Doc, i: number) => tokens[i]?.lower === 'one' && tokens[i + 1]?.pos === 'PUNCT'

/** “We go on,” an angry Lind retorted. “Why?” asked Lind. “… is dead,” as Lind put it. */
const verbAfter: Sieve = ({ context, marked, place }) => {
  const { doc, features } = context
  const { tokens, text } = doc
  if (!/[,?!…—–-]/.test(text.slice(Math.max(marked.span.start, marked.span.end - 2), marked.span.outerEnd + 1)))
    return null
  let at = marked.last
  if (tokens[at]?.lower === ',') at++
  if (tokens[at]?.lower === 'as') at++
  const { paragraph } = doc.sentences[tokens[marked.last - 1].sentence]
  const end = Math.min(doc.paragraphs[paragraph].last, at + REACH)
  if (at >= end) return null
  // “…,” fumed Margaret Hill, fumed one: tagged as an adjective.
  const led = /(?:ed|[^s]s)$/.test(tokens[at].lower) && (isOne(doc, at + 1) || opensName(doc, at + 1))
  const answers = isAnswering(tokens[at].lower) && !context.owner[at]
  if (answers || (saysHere(context, at) && (tokens[at].pos === 'VERB' || led))) {
    const source = inverted(context, at, end)
    return source && report(context, at, source, 0.8)
  }
  const sentence = looksUttered(context, marked) && /,\W*$/.test(text.slice(marked.span.start, marked.span.outerEnd))
  const heard = heardSaying(context, at, end)
  if (heard) return heard
  for (let i = at + 1; i < end; i++) {
    // A nickname may stand inside the name: Marcia “Cia” Price.
    if (features.quoted[i] >= 0 && !isNickname(context, context.marked[place + 1])) return null
    if (/^[.?!;:]$/.test(tokens[i].lower)) return null
    const says = saysHere(context, i) && isVerb(doc, i)
    // “…,” an angry Lind retaliated: behind a sentence any verb that ends the clause will do.
    const ends = sentence && tokens[i].pos === 'VERB' && /^(?:PUNCT|ADP|ADV)$/.test(tokens[i + 1]?.pos ?? 'PUNCT')
    if (!says && !ends) continue
    let last = i
    while (last > at && /^(?:ADV|AUX)$/.test(tokens[last - 1].pos)) last--
    if (tokens[last - 1].lower === ',') last--
    if (nounPhrase(doc, { first: at, last })) return report(context, i, { first: at, last }, 0.8)
    if (says) return null
  }
  return null
}

/** “Why?” a woman can be heard asking them. — “heard” and a participle of saying, behind a noun phrase. */
function heardSaying(context: Context, at: number, end: number): Draft | null {
  const { tokens } = context.doc
  for (let i = at + 1; i < end - 1; i++) {
    if (tokens[i].pos !== 'VERB') continue
    if (!/^(?:heard|seen|overheard)$/.test(tokens[i].lower) || !/ing$/.test(tokens[i + 1].lower)) return null
    let last = i
    while (last > at && tokens[last - 1].pos === 'AUX') last--
    const subject = { first: at, last }
    return last < i && saysHere(context, i + 1) && nounPhrase(context.doc, subject)
      ? report(context, i + 1, subject, 0.8)
      : null
  }
  return null
}

/** The name right before a participle: the film ends with Keir Starmer saying, “…” */
function nameBefore({ doc }: Context, verb: number): TokenRange | null {
  let first = verb
  while (
    first > 0 &&
    doc.tokens[first - 1].pos === 'PROPN' &&
    doc.tokens[first - 1].sentence === doc.tokens[verb].sentence
  )
    first--
  return first < verb ? { first, last: verb } : null
}

/** “after a woman in the gallery cried out”: the clause that a verb stands in, from behind the word that leads it. “What she wrote was:” she wrote it. */
function clauseOf({ doc: { tokens } }: Context, { first, last }: TokenRange, verb: number): TokenRange {
  for (let i = verb - 1; i > first; i--)
    if (/^(?:after|when|while|as|before|because|until)$/.test(tokens[i].lower) && tokens[i - 1].pos !== 'VERB')
      return { first: i + 1, last }
  return { first: tokens[first].lower === 'what' ? first + 1 : first, last }
}

/** “…, observing that”, whatever its tag. */
const isParticiple = ({ tokens }: Doc, i: number) => /ing$/.test(tokens[i].lower) && tokens[i - 1]?.lower === ','

/** “The Lind campaign projects that”, “a line at the bottom of the page states that”: before “that” the only verb of its sentence so far, tagged as a noun. */
function isVerbBeforeThat({ tokens }: Doc, first: number, i: number): boolean {
  if (tokens[i].pos !== 'NOUN' || tokens[i + 1]?.lower !== 'that' || !CUE_FORMS.has(tokens[i].lower)) return false
  for (let k = first; k < i; k++) if (!/^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(tokens[k].pos)) return false
  return i > first + 1 && tokens[first].pos !== 'ADP'
}

/** She told her staff at every second meeting that “…”; Lind, chiding him, “…”; said Ana Ruiz, who grew up there, “…” */
const verbBefore: Sieve = ({ context, marked }) => {
  const { doc, features, owner } = context
  const { tokens } = doc
  if (!/^(?:,|:|that)$/.test(tokens[marked.first - 1]?.lower ?? '')) return null
  const sentence = doc.sentences[tokens[marked.first - 1].sentence]
  let inClause = false
  for (let i = marked.first - 2; i >= Math.max(sentence.first, marked.first - REACH); i--) {
    const { lower, pos } = tokens[i]
    if (features.quoted[i] >= 0 || owner[i]) return null
    if (CLAUSE.test(lower) && tokens[i - 1]?.lower === ',') inClause = false
    const participle = isParticiple(doc, i)
    const adjacent =
      i === marked.first - 2 &&
      /s$/.test(lower) &&
      (/^(?:which|that|who)$/.test(tokens[i - 1]?.lower ?? '') || isVerbBeforeThat(doc, sentence.first, i))
    if (pos !== 'VERB' && !participle && !adjacent) continue
    if (!saysHere(context, i) && pos === 'VERB') inClause = true
    else if (inClause) return null
    else if (i === sentence.first) return report(context, i, inverted(context, i, marked.first), 0.7)
    else
      return report(
        context,
        i,
        (/ing$/.test(lower) ? nameBefore(context, i) : null) ?? subjectOf(doc, clauseOf(context, sentence, i), i),
        0.7,
      )
  }
  return null
}

/** The firm told its staff in a letter that it needed “fewer owners.” — a fragment later in the clause that “that” leads in, behind a verb of saying. */
const clauseBefore: Sieve = ({ context, marked }) => {
  const { doc, features, owner } = context
  const { tokens } = doc
  const sentence = doc.sentences[tokens[marked.first].sentence]
  let that = -1
  for (let i = marked.first - 1; i > Math.max(sentence.first, marked.first - REACH); i--) {
    const { lower, pos } = tokens[i]
    if (features.quoted[i] >= 0 || owner[i] || /^[;:]$/.test(lower)) return null
    if (that < 0) {
      if (lower === 'that' && tokens[i - 1].pos !== 'ADP') that = i
      continue
    }
    if (pos !== 'VERB' && pos !== 'AUX' && !isParticiple(doc, i)) continue
    const subject = saysHere(context, i) ? subjectOf(doc, clauseOf(context, sentence, i), i) : null
    return subject && report(context, i, subject, 0.7)
  }
  return null
}

/** A verb of saying beside the quotation, which the models overlooked. */
export const besideVerb: Sieve = (question) => verbAfter(question) ?? verbBefore(question) ?? clauseBefore(question)
