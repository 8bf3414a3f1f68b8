import type { Doc, TokenRange } from '../types.js'
import { endOfNounPhrase, isClause, isPhrase } from './clause.js'
import { segmentsOf } from './content.js'
import { CUE_NOUN_FORMS, isSaying, isStandpoint, lemmaOf, reportsThat } from './cue-lexicon.js'
import { type Context, claim, type Draft, holdsMarks, joinRanges, spanOf } from './draft.js'
import { TOLD_VERBS } from './medium-lexicon.js'
import { cueOf, type Relation, sourceOf } from './relations.js'
import { draft } from './sieves/sieve.js'

/** From this probability on, a proposed relation is taken; chosen on dev. */
const ACCEPT = 0.35
/** The same where grammar says it plainly: somebody, a verb or noun that reports, and “that”. */
const ACCEPT_THAT = 0.15
/** From this one on it stands against another of its sentence. */
const SURE = 0.5

/** The learned relations, the likeliest first; what one has taken no other takes, and no cue stands inside another's content. */
export function takeRelations(context: Context, proposals: readonly Relation[]): void {
  const { doc, owner } = context
  const bySentence = new Map<number, Relation[]>()
  const taken = new Map<number, Draft[]>()
  for (const relation of proposals) {
    const { sentence } = doc.tokens[relation.head.token]
    const others = bySentence.get(sentence)
    if (others) others.push(relation)
    else bySentence.set(sentence, [relation])
  }
  for (const relation of proposals) {
    const { head, tagging, probability } = relation
    if (probability < ACCEPT_THAT) break
    if (probability < ACCEPT && !isPlain(doc, relation)) continue
    const neighbours = bySentence.get(doc.tokens[head.token].sentence) ?? []
    if (owner[head.token] || onlyPassesOn(context, neighbours, relation) || saysWhere(context, neighbours, relation))
      continue
    const cue = cueOf(doc, tagging, head.token)
    const report = draft('learned-cue', probability, { cue, source: sourceOf(doc, tagging) })
    const inner = taken.get(doc.tokens[head.token].sentence)?.find((other) => encloses(context, relation, other))
    if (inner) {
      report.segments = segmentsOf(doc, joinRanges(tagging.content), context.outermost)
      inner.parent = report
      context.drafts.push(report)
      continue
    }
    const content = contentOf(context, neighbours, relation)
    if (content.length === 0) continue
    claim(context, report, content)
    const { sentence } = doc.tokens[head.token]
    taken.set(sentence, [...(taken.get(sentence) ?? []), report])
  }
}

/** “the lawyer submitted that”, “a warning from Lind that” */
function isPlain(doc: Doc, { head, tagging: { source, content } }: Relation): boolean {
  const { tokens } = doc
  const first = content[0]?.first ?? 0
  if (first <= head.token || tokens[first].lower !== 'that') return false
  if (!isClause(doc, { first: first + 1, last: content[content.length - 1].last })) return false
  const { lower, pos } = tokens[head.token]
  const behind = source[source.length - 1]?.last ?? 0
  if (pos !== 'VERB')
    return (
      (CUE_NOUN_FORMS.has(lower) || isStandpoint(lower)) &&
      (behind === first || (behind > 0 && behind <= head.token)) &&
      // Not “a warning by Lind that Reid brushed aside”.
      content.some((unit) => tokens[unit.first].pos === 'AUX')
    )
  const whom = TOLD_VERBS.has(lemmaOf(lower)) ? endOfNounPhrase(tokens, head.token + 1, first) : head.token + 1
  const beside = isAdverbial(doc, whom, first) || isPhrase(doc, { first: whom, last: first })
  return (
    reportsThat(lower) &&
    beside &&
    (source.length === 0 ? isSecond(doc, head.token) : isBefore(doc, behind, head.token))
  )
}

/** Nothing, or “, however,”. */
function isAdverbial({ tokens }: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i].pos !== 'ADV' && tokens[i].lower !== ',') return false
  return true
}

/** The subject of a verb stands before it: not “made them feel that”. */
const isBefore = ({ tokens }: Doc, behind: number, verb: number) =>
  behind <= verb && !/^(?:them|him|us|me)$/.test(tokens[behind - 1].lower)

/** “accepted the test but held that” */
const isSecond = ({ tokens }: Doc, verb: number) =>
  /^(?:and|but)$/.test(tokens[verb - 1]?.lower ?? '') && /(?:ed|held|said|told|wrote|found|s)$/.test(tokens[verb].lower)

/** “Lula said that he would not come, Reuters reported.”: the words of one are all of the other, which was surer: its source, cue and words. */
function encloses(context: Context, { head, tagging }: Relation, inner: Draft): boolean {
  if (!inner.source || !inner.cue || inner.parent || holdsMarks(context, inner)) return false
  const [first, last] = [tagging.content[0], tagging.content[tagging.content.length - 1]]
  const { start, end } = spanOf(context.doc, { first: first.first, last: last.last })
  const words = spanOf(context.doc, inner.content[inner.content.length - 1])
  return last.last <= head.token && inner.source.start === start && inner.cue.start < words.start && words.end === end
}

/** The content that is left for a relation, cut where another person's report begins; nothing where most of it is taken. */
function contentOf(context: Context, neighbours: readonly Relation[], relation: Relation): TokenRange[] {
  const { owner, doc } = context
  const { content } = relation.tagging
  const end = startOfNextReport(context, neighbours, relation)
  const free = content.filter(({ first }) => !owner[first] && first < end)
  const size = (ranges: readonly TokenRange[]) => ranges.reduce((n, { first, last }) => n + last - first, 0)
  if (free.length === 0 || size(free) * 2 < size(content.filter(({ first }) => first < end))) return []
  const only = free.length === 1 && free[0].last - free[0].first === 1 ? doc.tokens[free[0].first].pos : null
  return only === 'PRON' || only === 'DET' || only === 'ADV' ? [] : free
}

/** Whether somebody's words are likely to be reported. */
const isSure = ({ probability, tagging }: Relation) => probability >= SURE && tagging.source.length > 0

/** The same, by a verb of saying. */
const isSureReport = ({ doc }: Context, relation: Relation) =>
  isSure(relation) && isSaying(doc.tokens[relation.head.token].lower)

/** “Hong Kong: “We will not,” John Lee said.”: what stands before the colon says where, not who. */
function saysWhere(context: Context, neighbours: readonly Relation[], { head, tagging }: Relation): boolean {
  if (context.doc.tokens[head.token].lower !== ':') return false
  const quotation = tagging.content.find(({ quoted }) => quoted >= 0)
  if (quotation === undefined) return false
  return (
    isClaimedBehind(context, quotation) ||
    neighbours.some(
      (other) =>
        isSureReport(context, other) && other.tagging.content.some(({ quoted }) => quoted === quotation.quoted),
    )
  )
}

/** “We were short,” admits Lind. — a verb of saying right behind a quotation, and a name behind that to the end of the line. */
function isClaimedBehind({ doc: { tokens, sentences } }: Context, { last }: TokenRange): boolean {
  const verb = tokens[last]
  if (verb?.pos !== 'VERB' || !isSaying(verb.lower)) return false
  const { last: end } = sentences[verb.sentence]
  let name = last + 1
  while (name < end && /^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[name].pos)) name++
  return name > last + 1 && name === end
}

/** “Mao told reporters that …, according to a transcript”: the words are hers; the transcript passes them on. */
function onlyPassesOn(context: Context, neighbours: readonly Relation[], { head, tagging }: Relation): boolean {
  const within = (token: number) => tagging.content.some(({ first, last }) => first <= token && token < last)
  return (
    context.doc.tokens[head.token].lower === 'according' &&
    neighbours.some(
      (other) => isSureReport(context, other) && within(other.head.token) && within(other.tagging.source[0].first),
    )
  )
}

const COORDINATES = new Set(['and', 'but', 'while'])

/** “Lind says that x and argues y”: the “and” before another verb that the models give the same subject, in the same tense; -1 where none is. */
function secondVerb({ tokens }: Doc, { head, tagging }: Relation, other: Relation): number {
  const { token } = other.head
  const [mine, theirs] = [tagging.source[0], other.tagging.source[0]]
  if (token <= head.token || !mine || mine.first !== theirs.first || mine.first > head.token) return -1
  if (endingOf(tokens[token].lower) !== endingOf(tokens[head.token].lower)) return -1
  let and = token - 1
  while (and > head.token && tokens[and].pos === 'ADV') and--
  return COORDINATES.has(tokens[and].lower) ? (tokens[and - 1].lower === ',' ? and - 1 : and) : -1
}

/** “…, and a complaint by Lind that y”, “…, despite a warning from Lind that y”: where a report that a noun leads in begins; -1 where none does. */
function nounReport({ tokens }: Doc, { head, tagging }: Relation): number {
  if (tokens[head.token].pos !== 'NOUN' || tagging.content[0]?.first <= head.token) return -1
  let first = Math.min(head.token, tagging.cue[0]?.first ?? head.token)
  while (/^(?:DET|ADJ)$/.test(tokens[first - 1]?.pos)) first--
  if (
    !/^(?:and|despite|amid|after|following)$/.test(tokens[first - 1]?.lower ?? '') ||
    tokens[first - 2]?.lower !== ','
  )
    return -1
  return first - 2
}

/** The tense that a verb's ending tells: says, argues; warned, told. */
const endingOf = (lower: string) =>
  /s$/.test(lower) ? 's' : /(?:ed|said|told|wrote|thought)$/.test(lower) ? 'ed' : lower

/** In tokens: a subject before its verb. */
const NEAR = 6

/**
 * “A said that x, and B said y”, “when A noted that x, B boasted, ‘y’”: where B's clause begins inside what looks like A's
 * content.
 */
function startOfNextReport({ doc, features }: Context, neighbours: readonly Relation[], relation: Relation): number {
  const { head, tagging } = relation
  const { content } = tagging
  const last = content[content.length - 1].last
  let cut = Number.POSITIVE_INFINITY
  for (const other of neighbours) {
    if (!isSure(other)) continue
    const from = other.tagging.source[0].first
    const and = secondVerb(doc, relation, other)
    if (and > head.token && and < last) cut = Math.min(cut, and)
    const noun = nounReport(doc, other)
    if (noun > head.token + 1 && noun < last) cut = Math.min(cut, noun)
    if (from <= head.token + 1 || from >= last || other.head.token >= last || other.head.token < from) continue
    const before = doc.tokens[from - 1]
    // “…, Lind shot back, ‘…’”
    let cueEnd = other.head.token + 1
    for (const { first, last } of other.tagging.cue) if (first === cueEnd) cueEnd = last
    const quotes = before.pos === 'PUNCT' && doc.tokens[cueEnd]?.pos === 'PUNCT' && features.quoted[cueEnd + 1] >= 0
    // “A called it ‘x,’ B called it ‘y’”
    const endsQuotation = features.quoted[from - 1] >= 0 && features.quoted[from] < 0 && other.head.token - from < NEAR
    if (endsQuotation) cut = Math.min(cut, from)
    else if (quotes) cut = Math.min(cut, from - 1)
    else if (COORDINATES.has(before.lower))
      cut = Math.min(cut, doc.tokens[from - 2]?.lower === ',' ? from - 2 : from - 1)
  }
  return cut
}
