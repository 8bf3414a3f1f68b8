import type { Attribution, Doc, TokenRange } from '../types.js'
import { circumstancesOf } from './circumstances.js'
import { segmentsOf, typeOf } from './content.js'
import { findDatelines } from './datelines.js'
import { type Context, claim, type Draft, type MarkedRange, markedRanges, spanOf } from './draft.js'
import { POS_INDEX, readDocFeatures } from './learned/doc-features.js'
import { logOdds, MODEL, probability } from './learned/model.js'
import { readSpanFeatures, type SpanEvidence } from './learned/span-features.js'
import { nestedQuotations, nestedReports } from './nested.js'
import { cueOf, proposeRelations, type Relation, sourceOf } from './relations.js'
import type { MarkedText } from './segments.js'
import { SIEVES } from './sieves/index.js'
import { draft } from './sieves/sieve.js'
import { inheritSubjects } from './subject.js'
import { isTerm } from './terms.js'
import { findTurns } from './turns.js'
import { isWholeSentence, standsAlone } from './utterance.js'

/** From this probability on, a proposed relation is taken; chosen on dev. */
const ACCEPT = 0.4
/** Below this probability of being an utterance, quoted words are a title, a term or a scare quote; chosen on dev. */
const UTTERED_IN_RELATION = 0.5
const UTTERED_ALONE = 0.6

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
    if (owner[head.token]) continue
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

/** “A said that x, and B said y”: where B's clause begins inside what looks like A's content. */
function startOfNextReport({ doc }: Context, neighbours: readonly Relation[], { head, tagging }: Relation): number {
  const { content } = tagging
  const last = content[content.length - 1].last
  let cut = Number.POSITIVE_INFINITY
  for (const other of neighbours) {
    if (other.probability < 0.5 || other.tagging.source.length === 0) continue
    const from = other.tagging.source[0].first
    if (from <= head.token + 1 || from >= last || other.head.token >= last || other.head.token < from) continue
    if (COORDINATES.has(doc.tokens[from - 1].lower))
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
    const alone = isWholeSentence(context, range) && standsAlone(context, range)
    if (chance < UTTERED_ALONE && !context.before.has(range.index) && !alone) return false
    for (const sieve of SIEVES) {
      const decision = sieve({ context, marked: range, place, proposals: chance < UTTERED_ALONE ? [] : proposals })
      if (!decision) continue
      claim(context, decision, [range])
      return true
    }
    return false
  })
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

function finish(context: Context, uttered: readonly MarkedRange[]): Attribution[] {
  const { doc, drafts, marked } = context
  const outer = uttered.map(({ span }) => span)
  const spoken = new Set(uttered)
  const plain = new Set(marked.filter((range) => !spoken.has(range)).map(({ index }) => index))
  const made = drafts
    .filter((draft) => draft.segments || draft.rule === 'transcript-label' || hasContent(draft, plain, context))
    .map((draft) => ({ draft, segments: draft.segments ?? segmentsOf(doc, draft.content, outer) }))
    .filter(({ segments }) => segments.length > 0)
    .sort((a, b) => a.segments[0].start - b.segments[0].start)
  const order = new Map(made.map(({ draft }, i) => [draft, i]))
  return made.map(({ draft, segments }) => ({
    type: draft.rule === 'transcript-label' ? 'direct' : typeOf(segments),
    segments,
    cue: draft.cue,
    source: draft.source,
    ...circumstancesOf(context, draft),
    parent: (draft.parent && order.get(draft.parent)) ?? null,
    rule: draft.rule,
    confidence: draft.confidence,
  }))
}
