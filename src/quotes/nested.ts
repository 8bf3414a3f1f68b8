import type { TokenRange } from '../types.js'
import { RELATIVE } from './amendments/amendment.js'
import { tokenAt } from './circumstances.js'
import { segmentsOf } from './content.js'
import { CUE_FORMS } from './cue-lexicon.js'
import { type Context, type Draft, joinRanges, spanOf } from './draft.js'
import { cueOf, type Relation, relationAt, sourceOf } from './relations.js'
import { draft } from './sieves/sieve.js'

/** No subject is longer; keeps the search short on text that is all nouns. */
const MAX_SUBJECT = 12
const SUBJECT = new Set(['PROPN', 'PRON', 'NOUN'])
const LINKS = new Set(['AUX', 'ADV', 'PART'])
/** Verbs beside the lexicon's verbs of saying that introduce words inside an utterance: “and I’m like, ‘…’”, “she goes, ‘…’”. */
const SPOKEN = new Set(['say', 'tell', 'ask', 'think', 'go', 'like', 'shout', 'write'])

function isSayingVerb(lower: string): boolean {
  const form = CUE_FORMS.get(lower)
  return (
    form !== undefined &&
    !NAMING.has(form.lemma) &&
    (form.class === 'say' || form.class === 'ask' || SPOKEN.has(form.lemma))
  )
}

/** The subject to the left of a verb: a run of names, a pronoun or a noun with what belongs to it. */
function subjectBefore({ doc }: Context, verb: number, limit: number): TokenRange | null {
  let last = verb
  while (last > limit && LINKS.has(doc.tokens[last - 1].pos)) last--
  if (last <= limit || !SUBJECT.has(doc.tokens[last - 1].pos)) return null
  let first = last - 1
  if (doc.tokens[first].pos === 'PRON') return { first, last }
  const joins = (i: number) =>
    SUBJECT.has(doc.tokens[i].pos) || doc.tokens[i].pos === 'ADJ' || doc.tokens[i].pos === 'DET'
  while (
    first > limit &&
    last - first < MAX_SUBJECT &&
    joins(first - 1) &&
    doc.tokens[first].pos !== 'DET' &&
    doc.tokens[first - 1].pos !== 'PRON'
  )
    first--
  return { first, last }
}

/** The verb of saying that leads into an inner quotation, with at most a few words between: “I told him, ‘…’”. */
function verbBefore({ doc }: Context, opening: number, limit: number): number {
  for (let i = opening - 1; i >= Math.max(limit, opening - 6); i--) {
    const { lower, pos } = doc.tokens[i]
    if (isSayingVerb(lower) && (pos === 'VERB' || pos === 'ADP')) return i
    if (/^[.?!;]$/.test(lower)) return -1
  }
  return -1
}

const NEGATED = /^(?:not|n't|n’t|never|cannot)$/
const MODAL = /^(?:will|wo|would|could|should|might|may|must|ca|can|cannot|shall|'ll|’ll|'d|’d)$/

/**
 * Whether nobody has uttered it: “he might say”, “we can't say”, “if I had told you”, “I would say”. Inside a quotation “would” is
 * also a habit: “my father would say, ‘…’”.
 */
function isHypothetical({ doc, features }: Context, subject: TokenRange, verb: number): boolean {
  const { tokens } = doc
  for (let i = subject.last; i < verb; i++) {
    const { lower, pos } = tokens[i]
    if (NEGATED.test(lower) || (lower === 'to' && pos === 'PART')) return true
    const habit = lower === 'would' && features.quoted[verb] >= 0 && tokens[subject.last - 1].lower !== 'i'
    if (MODAL.test(lower) && !habit) return true
  }
  return tokens[subject.first - 1]?.lower === 'if'
}

/** In characters. */
const MIN_NESTED = 10
/** They name or describe and introduce no utterance: “they called it ‘a hoax’”. */
const NAMING = new Set(['call', 'claim', 'describe', 'label', 'title', 'mention', 'spell', 'refuse'])

/** Inner quotations that somebody utters inside an utterance: “I said, ‘When?’” */
export function nestedQuotations(context: Context): void {
  const { doc, quoted, owner } = context
  quoted.forEach((span) => {
    if (span.parent === null) return
    const opening = tokenAt(doc, span.outerStart)
    const parent = owner[opening]
    if (!parent) return
    // One or two words inside an utterance are a term (“what you call ‘progress’”), a sentence is somebody's words.
    if (span.end - span.start < MIN_NESTED) return
    const outerFirst = tokenAt(doc, quoted[span.parent].start)
    const verb = verbBefore(context, opening, outerFirst)
    if (verb < 0) return
    const source = subjectBefore(context, verb, outerFirst)
    if (!source || isHypothetical(context, source, verb)) return
    const { lower } = doc.tokens[verb]
    const inner = draft('nested-quotation', parent.confidence * 0.9, {
      cue: { ...spanOf(doc, { first: verb, last: verb + 1 }), lemma: CUE_FORMS.get(lower)?.lemma ?? lower },
      source: spanOf(doc, source),
      parent,
    })
    inner.segments = [{ start: span.start, end: span.end, quoted: true }]
    context.drafts.push(inner)
  })
}

/** “a voice that said”, “anybody who says” is nobody in particular; “Macron, who had said” is Macron. */
function isNobody({ doc }: Context, { last }: TokenRange): boolean {
  const [name, comma] = [doc.tokens[last - 3], doc.tokens[last - 2]]
  return RELATIVE.has(doc.tokens[last - 1].lower) && !(comma?.lower === ',' && name?.pos === 'PROPN')
}

/** They say that nothing is said: she declined to comment on what she called “leaks”. */
const REFUSALS = /^(?:declin|refus)/

/** The UN condemned what it called “a provocation”: the outer speaker's own words, and no report inside his report. */
function isOwnName({ doc }: Context, subject: TokenRange, verb: number, parent: Draft): boolean {
  const { pos, lower } = doc.tokens[subject.last - 1]
  return (
    pos === 'PRON' &&
    !RELATIVE.has(lower) &&
    NAMING.has(CUE_FORMS.get(doc.tokens[verb].lower)?.lemma ?? '') &&
    !REFUSALS.test(parent.cue?.lemma ?? '')
  )
}

/**
 * Reports inside reported speech: “Ushakov said Putin warned that …”: the inner level is a record of its own.
 * `proposals` are relations that need not be looked for again.
 */
export function nestedReports(context: Context, proposals: readonly Relation[]): void {
  const { doc, features, owner } = context
  const outer = context.marked.map(({ span }) => span)
  const known = new Map(proposals.map((relation) => [relation.head.token, relation]))
  for (const parent of [...context.drafts]) {
    if (parent.parent || parent.rule === 'transcript-label') continue
    for (const run of parent.content) {
      for (let i = run.first; i < run.last; i++) {
        const token = doc.tokens[i]
        if (token.pos !== 'VERB' || features.quoted[i] >= 0 || CUE_FORMS.get(token.lower)?.class !== 'say') continue
        const subject = subjectBefore(context, i, run.first)
        if (!subject || isNobody(context, subject) || isHypothetical(context, subject, i)) continue
        if (isOwnName(context, subject, i, parent)) continue
        const relation = known.get(i) ?? relationAt(doc, features, { token: i, logOdds: 0 })
        if (!relation || relation.tagging.margin < 1) continue
        const { content, source } = relation.tagging
        const inside = content.every(({ first, last }) => owner[first] === parent && owner[last - 1] === parent)
        const size = content.reduce((n, { first, last }) => n + last - first, 0)
        if (!inside || size < 3 || source.length === 0 || owner[source[0].first] !== parent) continue
        const inner = draft('nested-report', Math.min(parent.confidence, 0.7), {
          cue: cueOf(doc, relation.tagging, i),
          source: sourceOf(doc, relation.tagging),
          parent,
        })
        inner.segments = segmentsOf(doc, joinRanges(content), outer)
        if (inner.segments.length === 0) continue
        context.drafts.push(inner)
        // What was said may stand before its verb: going back to it would never end.
        i = Math.max(i, content[content.length - 1].last - 1)
      }
    }
  }
}
