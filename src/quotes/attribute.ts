import type { Attribution, Doc, Segment, TokenRange } from '../types.js'
import { circumstancesOf } from './circumstances.js'
import { segmentsOf, typeOf } from './content.js'
import { CUE_FORMS } from './cue-lexicon.js'
import { findDatelines } from './datelines.js'
import { type Context, claim, type Draft, type MarkedRange, markedRanges, spanOf } from './draft.js'
import { POS_INDEX, readDocFeatures } from './learned/doc-features.js'
import { logOdds, MODEL, probability } from './learned/model.js'
import { readSpanFeatures, type SpanEvidence } from './learned/span-features.js'
import { nestedQuotations, nestedReports } from './nested.js'
import { cueOf, proposeRelations, type Relation, sourceOf } from './relations.js'
import type { MarkedText } from './segments.js'
import { GOING_ON, SIEVES } from './sieves/index.js'
import { draft, type Question, type Sieve } from './sieves/sieve.js'
import { inheritSubjects } from './subject.js'
import { isTerm } from './terms.js'
import { findTurns } from './turns.js'
import { isWholeSentence, standsAlone } from './utterance.js'

/** From this probability on, a proposed relation is taken; chosen on dev. */
const ACCEPT = 0.35
/** The same for reports without quotation marks of which nobody is found to be the source. */
const ACCEPT_WITHOUT_SOURCE = 0.5
/** Below this probability of being an utterance, quoted words are a title, a term or a scare quote; chosen on dev. */
const UTTERED_IN_RELATION = 0.65
const UTTERED_ALONE = 0.75

const PUNCTUATION = POS_INDEX.PUNCT

/** Relations by the quoted span that their content holds. */
type Claims = ReadonlyMap<number, readonly Relation[]>

/**
 * Ties contents to cues and sources.
 * In: the document and what stands in quotation marks. Out: attributions in reading order.
 */
export function attribute(doc: Doc, { quoted }: MarkedText): Attribution[] {
  const features = readDocFeatures(doc, quoted)
  const marked = markedRanges(doc, features, quoted)
  const context: Context = {
    doc,
    features,
    quoted,
    marked,
    before: new Map(marked.flatMap((m) => (m.span.next === null ? [] : [[m.span.next, m] as const]))),
    drafts: [],
    owner: new Array<Draft | null>(doc.tokens.length).fill(null),
  }
  const turns = takeTurns(context)
  setAside(context, findDatelines(doc, turns > 0))
  const proposals = proposeRelations(doc, features)
  takeRelations(context, proposals)
  const uttered = judgeQuotations(context, claimsOf(proposals))
  inheritSubjects(context)
  nestedQuotations(context)
  nestedReports(context)
  return finish(context, uttered)
}

/** Transcripts and interviews: what follows a label belongs to it. */
function takeTurns(context: Context): number {
  const { doc } = context
  const turns = findTurns(doc)
  for (const { label, mark, content } of turns) {
    const turn = draft('transcript-label', 0.95, { source: label, cue: { ...mark, lemma: ':' } })
    const { first } = doc.paragraphs[doc.sentences[doc.tokens[content[0].first].sentence].paragraph]
    claim(context, turn, [{ first, last: content[0].last }, ...content.slice(1)])
    // A turn is one unquoted run, marks inside and around it included.
    turn.segments = content.map((range) => ({ ...spanOf(doc, range), quoted: false }))
  }
  return turns.length
}

/** Tokens that belong to nobody's words and head no cue. */
function setAside({ owner }: Context, ranges: readonly TokenRange[]): void {
  const nobody = draft('nobody', 0)
  for (const { first, last } of ranges) owner.fill(nobody, first, last)
}

/** The learned relations, the likeliest first; what one has taken no other takes, and no cue stands inside another's content. */
function takeRelations(context: Context, proposals: readonly Relation[]): void {
  const { doc, owner } = context
  const bySentence = new Map<number, Relation[]>()
  for (const relation of proposals) {
    const { sentence } = doc.tokens[relation.head.token]
    const others = bySentence.get(sentence)
    if (others) others.push(relation)
    else bySentence.set(sentence, [relation])
  }
  for (const relation of proposals) {
    const { head, tagging, probability } = relation
    if (probability < ACCEPT) break
    if (owner[head.token] || onlyPassesOn(context, bySentence.get(doc.tokens[head.token].sentence) ?? [], relation))
      continue
    const content = contentOf(context, bySentence.get(doc.tokens[head.token].sentence) ?? [], relation)
    if (content.length === 0) continue
    const cue = cueOf(doc, tagging, head.token)
    claim(context, draft('learned-cue', probability, { cue, source: sourceOf(doc, tagging) }), content)
  }
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

const COORDINATES = new Set(['and', 'but', 'while'])

/** “Mao told reporters that …, according to a transcript”: the words are hers; the transcript passes them on. */
function onlyPassesOn({ doc }: Context, neighbours: readonly Relation[], { head, tagging }: Relation): boolean {
  const within = (token: number) => tagging.content.some(({ first, last }) => first <= token && token < last)
  return (
    doc.tokens[head.token].lower === 'according' &&
    neighbours.some(
      (other) =>
        other.probability >= 0.5 &&
        other.tagging.source.length > 0 &&
        CUE_FORMS.get(doc.tokens[other.head.token].lower)?.class === 'say' &&
        within(other.head.token) &&
        within(other.tagging.source[0].first),
    )
  )
}

/**
 * “A said that x, and B said y”, “when A noted that x, B boasted, ‘y’”: where B's clause begins inside what looks like A's
 * content.
 */
function startOfNextReport(
  { doc, features }: Context,
  neighbours: readonly Relation[],
  { head, tagging }: Relation,
): number {
  const { content } = tagging
  const last = content[content.length - 1].last
  let cut = Number.POSITIVE_INFINITY
  for (const other of neighbours) {
    if (other.probability < 0.5 || other.tagging.source.length === 0) continue
    const from = other.tagging.source[0].first
    if (from <= head.token + 1 || from >= last || other.head.token >= last || other.head.token < from) continue
    const before = doc.tokens[from - 1]
    const quotes =
      before.pos === 'PUNCT' &&
      doc.tokens[other.head.token + 1].pos === 'PUNCT' &&
      features.quoted[other.head.token + 2] >= 0
    if (quotes) cut = Math.min(cut, from - 1)
    else if (COORDINATES.has(before.lower))
      cut = Math.min(cut, doc.tokens[from - 2]?.lower === ',' ? from - 2 : from - 1)
  }
  return cut
}

function claimsOf(proposals: readonly Relation[]): Claims {
  const claims = new Map<number, Relation[]>()
  for (const relation of proposals) {
    for (const { quoted } of relation.tagging.content) {
      if (quoted < 0) continue
      const known = claims.get(quoted)
      if (known) known.push(relation)
      else claims.set(quoted, [relation])
    }
  }
  return claims
}

/**
 * Decides for every quotation whether somebody utters it, and asks the sieves for those that no relation took.
 * Out: the quotations that are utterances; the marks of all others are part of the text around them.
 */
function judgeQuotations(context: Context, claims: Claims): MarkedRange[] {
  const { doc, features, marked, owner } = context
  return marked.filter((range, place) => {
    const held = owner[range.first] ?? owner[range.last - 1]
    if (held?.rule === 'transcript-label') return false
    const proposals = claims.get(range.index) ?? []
    const { rows, count } = readSpanFeatures(doc, features, range, evidenceOf(proposals))
    const chance = probability(logOdds(MODEL.span, rows, count))
    if (isTerm(context, range, place)) return false
    if (held) return chance >= UTTERED_IN_RELATION
    const uttered = chance >= UTTERED_ALONE
    const alone = isWholeSentence(context, range) && standsAlone(context, range)
    const question = { context, marked: range, place, proposals: uttered ? proposals : [] }
    const decision = firstDecision(GOING_ON, question) ?? (uttered || alone ? firstDecision(SIEVES, question) : null)
    if (decision) claim(context, decision, [range])
    return decision !== null
  })
}

function firstDecision(sieves: readonly Sieve[], question: Question): Draft | null {
  for (const sieve of sieves) {
    const decision = sieve(question)
    if (decision) return decision
  }
  return null
}

function evidenceOf([best]: readonly Relation[]): SpanEvidence | null {
  if (!best) return null
  const { head, tagging, probability } = best
  return { probability, head: head.token, hasSource: tagging.source.length > 0, alone: tagging.content.length === 1 }
}

/** Whether a draft has any words left when the marks of titles and terms do not count as quotation marks. */
function hasContent({ content }: Draft, plain: ReadonlySet<number>, { features }: Context): boolean {
  return content.some(({ first, last }) => {
    for (let i = first; i < last; i++) {
      if (!plain.has(features.quoted[i]) && features.pos[i] !== PUNCTUATION) return true
    }
    return false
  })
}

/** Whether somebody is known to report it, or marks stand around it, or the models are sure without. */
function isLikely({ draft, segments }: { draft: Draft; segments: readonly Segment[] }): boolean {
  return draft.source !== null || draft.confidence >= ACCEPT_WITHOUT_SOURCE || segments.some(({ quoted }) => quoted)
}

function finish(context: Context, uttered: readonly MarkedRange[]): Attribution[] {
  const { doc, drafts, marked } = context
  const outer = uttered.map(({ span }) => span)
  const spoken = new Set(uttered)
  const plain = new Set(marked.filter((range) => !spoken.has(range)).map(({ index }) => index))
  const made = drafts
    .filter((draft) => draft.segments || draft.rule === 'transcript-label' || hasContent(draft, plain, context))
    .map((draft) => ({ draft, segments: draft.segments ?? segmentsOf(doc, draft.content, outer) }))
    .filter((made) => made.segments.length > 0 && isLikely(made))
    .sort((a, b) => a.segments[0].start - b.segments[0].start)
  const order = new Map(made.map(({ draft }, i) => [draft, i]))
  return made.map(({ draft, segments }) => {
    const { addressee, medium } = circumstancesOf(context, draft)
    return {
      type: draft.rule === 'transcript-label' ? 'direct' : typeOf(segments),
      segments,
      cue: draft.cue,
      source: draft.source,
      addressee,
      medium,
      parent: (draft.parent && order.get(draft.parent)) ?? null,
      rule: draft.rule,
      confidence: draft.confidence,
    }
  })
}
