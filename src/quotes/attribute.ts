import type { Attribution, Doc } from '../types.js'
import { segmentsOf, typeOf } from './content.js'
import { type Context, claim, type Draft, markedRanges } from './draft.js'
import { readDocFeatures } from './learned/doc-features.js'
import { cueOf, proposeRelations, type Relation, sourceOf } from './relations.js'
import type { MarkedText } from './segments.js'
import { SIEVES } from './sieves/index.js'
import { draft } from './sieves/sieve.js'
import { findTurns } from './turns.js'

/** From this probability on, a proposed relation is taken; chosen on dev. */
const ACCEPT = 0.3

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
  takeTurns(context)
  const proposals = proposeRelations(doc, features)
  takeRelations(context, proposals)
  askSieves(context, proposals)
  return finish(context)
}

/** Transcripts and interviews: what follows a label belongs to it. */
function takeTurns(context: Context): void {
  for (const { label, mark, content } of findTurns(context.doc)) {
    claim(context, draft('transcript-label', 0.95, { source: label, cue: { ...mark, lemma: ':' } }), content)
  }
}

/** The learned relations, the likeliest first; what one has taken no other takes, and no cue stands inside another's content. */
function takeRelations(context: Context, proposals: readonly Relation[]): void {
  const { doc, owner } = context
  for (const { head, tagging, probability } of proposals) {
    if (probability < ACCEPT) break
    if (owner[head.token]) continue
    const content = tagging.content.filter(({ first }) => !owner[first])
    if (content.length === 0) continue
    const cue = cueOf(doc, tagging, head.token)
    claim(context, draft('learned-cue', probability, { cue, source: sourceOf(doc, tagging) }), content)
  }
}

/** Quotations that nobody claimed, in reading order, each asked of the sieves in their order. */
function askSieves(context: Context, proposals: readonly Relation[]): void {
  const claims = new Map<number, Relation[]>()
  for (const relation of proposals) {
    for (const { quoted } of relation.tagging.content) {
      if (quoted >= 0) claims.set(quoted, [...(claims.get(quoted) ?? []), relation])
    }
  }
  context.marked.forEach((marked, place) => {
    if (context.owner[marked.first]) return
    for (const sieve of SIEVES) {
      const decision = sieve({ context, marked, place, proposals: claims.get(marked.index) ?? [] })
      if (!decision) continue
      claim(context, decision, [marked])
      return
    }
  })
}

function finish({ doc, marked, drafts }: Context): Attribution[] {
  const outer = marked.map(({ span }) => span)
  const made = drafts
    .map((draft) => ({ draft, segments: segmentsOf(doc, draft.content, outer) }))
    .filter(({ segments }) => segments.length > 0)
    .sort((a, b) => a.segments[0].start - b.segments[0].start)
  const order = new Map(made.map(({ draft }, i) => [draft, i]))
  return made.map(({ draft, segments }) => ({
    type: draft.rule === 'transcript-label' ? 'direct' : typeOf(segments),
    segments,
    cue: draft.cue,
    source: draft.source,
    addressee: null,
    medium: null,
    parent: (draft.parent && order.get(draft.parent)) ?? null,
    rule: draft.rule,
    confidence: draft.confidence,
  }))
}
