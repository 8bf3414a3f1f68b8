import type { Attribution, Doc, Modality, Segment, Span, TokenRange } from '../types.js'
import { circumstancesOf } from './circumstances.js'
import { segmentsOf, typeOf } from './content.js'
import { findDatelines } from './datelines.js'
import { isDialogue } from './dialogue.js'
import { type Context, claim, type Draft, isTurn, type MarkedRange, markedRanges, NOBODY, spanOf } from './draft.js'
import { inheritSubjects } from './inherit-subjects.js'
import { findInterview } from './interview.js'
import { judgeQuotations } from './judge.js'
import { POS_INDEX, readDocFeatures } from './learned/doc-features.js'
import { modalityOf } from './modality.js'
import { nestedQuotations, nestedReports } from './nested.js'
import { openingReports } from './opening-report.js'
import { outerReports } from './outer-report.js'
import { proposeRelations } from './relations.js'
import type { MarkedText } from './segments.js'
import { draft } from './sieves/sieve.js'
import { findSpeech } from './speech.js'
import { takeRelations } from './take.js'
import { headlineReports, trailingReports } from './trailing-report.js'
import { findTurns } from './turns.js'

/** From this probability on, a report without quotation marks is kept of which nobody is found to be the source; chosen on dev. */
const ACCEPT_WITHOUT_SOURCE = 0.5
const { PUNCT: PUNCTUATION, PRON: PRONOUN, DET: DETERMINER } = POS_INDEX

/**
 * Ties contents to cues and sources.
 * In: the document and what stands in quotation marks. Out: attributions in reading order.
 */
export function attribute(doc: Doc, { quoted }: MarkedText): Attribution[] {
  const features = readDocFeatures(doc, quoted)
  const marked = markedRanges(doc, features, quoted)
  const before = new Map(marked.flatMap((m) => (m.span.next === null ? [] : [[m.span.next, m] as const])))
  const context: Context = {
    doc,
    features,
    quoted,
    marked,
    outermost: marked.map(({ span }) => span),
    before,
    dialogue: isDialogue({ doc, features, marked, before }),
    drafts: [],
    owner: new Array<Draft | null>(doc.tokens.length).fill(null),
  }
  const turns = takeTurns(context)
  const datelines = findDatelines(doc, turns > 0)
  setAside(context, datelines)
  const proposals = proposeRelations(doc, features, datelines)
  openingReports(context, proposals)
  trailingReports(context, proposals)
  takeRelations(context, proposals)
  headlineReports(context)
  const uttered = judgeQuotations(context, proposals)
  inheritSubjects(context)
  nestedQuotations(context)
  // Inner levels first: a report that has found its outer one is inside another's words, and is not read for more.
  nestedReports(context, proposals)
  outerReports(context)
  return finish(context, uttered)
}

/** Transcripts and interviews: what follows a label belongs to it. */
function takeTurns(context: Context): number {
  const { doc } = context
  const turns = findTurns(doc)
  const opened = new Map(context.marked.map((range) => [range.first, range]))
  for (const { label, mark, first, content } of turns) {
    const turn = draft('transcript-label', 0.95, {
      source: label,
      cue: { start: mark.start, end: mark.end, lemma: ':' },
    })
    claim(context, turn, [{ first, last: content[0].last }, ...content.slice(1)])
    turn.segments = content.map((range) => segmentOfTurn(doc, range, opened.get(range.first)))
  }
  if (turns.length === 0) takeUnlabelled(context)
  return turns.length
}

/** What has no labels and yet is somebody's from paragraph to paragraph: the answers of an interview, a speech. */
function takeUnlabelled(context: Context): void {
  const interview = findInterview(context.doc)
  if (interview) {
    for (const content of interview.answers) takeTurn(context, 'interview', interview.name, content)
    return
  }
  const speech = findSpeech(context.doc)
  if (speech) takeTurn(context, 'speech', speech.name, speech.content)
}

function takeTurn(context: Context, rule: string, source: Span, content: readonly TokenRange[]): void {
  const turn = draft(rule, 0.85, { source })
  claim(context, turn, content)
  turn.segments = content.map((range) => ({ ...spanOf(context.doc, range), quoted: false }))
}

/** A paragraph of a turn is one run, marks inside it included; where it stands in marks as a whole, those are left out. */
function segmentOfTurn(doc: Doc, range: TokenRange, marked: MarkedRange | undefined): Segment {
  const whole = marked?.last === range.last
  const { start, end } = whole ? marked.span : spanOf(doc, range)
  return { start, end, quoted: whole }
}

/** Tokens that belong to nobody's words and head no cue. */
function setAside({ owner }: Context, ranges: readonly TokenRange[]): void {
  const nobody = draft(NOBODY, 0)
  for (const { first, last } of ranges) owner.fill(nobody, first, last)
}

/**
 * Whether a draft has any words left when the marks of titles and terms do not count as quotation marks: of “which they call ‘Rex’”
 * nothing but a pronoun is.
 */
function hasContent({ content }: Draft, plain: ReadonlySet<number>, { features }: Context): boolean {
  let term = false
  let pronoun = false
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      const pos = features.pos[i]
      if (plain.has(features.quoted[i])) term = true
      else if (pos === PRONOUN || pos === DETERMINER) pronoun = true
      else if (pos !== PUNCTUATION) return true
    }
  return pronoun && !term
}

/** In tokens: fewer, without marks and without anybody who says them, are no report: “which was called at nine”. */
const SHORTEST = 3

/** Whether somebody is known to report it, or marks stand around it, or the models are sure without. */
function isLikely({ draft, segments }: { draft: Draft; segments: readonly Segment[] }): boolean {
  if (draft.source !== null || segments.some(({ quoted }) => quoted)) return true
  const size = draft.content.reduce((n, { first, last }) => n + last - first, 0)
  return draft.confidence >= ACCEPT_WITHOUT_SOURCE && (draft.segments !== undefined || size >= SHORTEST)
}

function modalityWithin(context: Context, draft: Draft): Modality {
  return modalityOf(context, draft, draft.parent ? modalityWithin(context, draft.parent) : 'asserted')
}

function finish(context: Context, uttered: readonly MarkedRange[]): Attribution[] {
  const { doc, drafts, marked } = context
  const outer = uttered.map(({ span }) => span)
  const spoken = new Set(uttered)
  const plain = new Set(marked.filter((range) => !spoken.has(range)).map(({ index }) => index))
  const made = drafts
    .filter((draft) => draft.segments || hasContent(draft, plain, context))
    .map((draft) => ({ draft, segments: draft.segments ?? segmentsOf(doc, draft.content, outer) }))
    .filter((made) => made.segments.length > 0 && isLikely(made))
    .sort((a, b) => a.segments[0].start - b.segments[0].start)
  const order = new Map(made.map(({ draft }, i) => [draft, i]))
  return made.map(({ draft, segments }) => {
    const { addressee, medium } = circumstancesOf(context, draft)
    return {
      type: isTurn(draft) ? 'direct' : typeOf(segments),
      segments,
      cue: draft.cue,
      source: draft.source,
      addressee,
      medium,
      modality: modalityWithin(context, draft),
      parent: (draft.parent && order.get(draft.parent)) ?? null,
      rule: draft.rule,
      confidence: draft.confidence,
    }
  })
}
