import type { TokenRange } from '../types.js'
import { RELATIVE } from './amendments/amendment.js'
import { tokenAt } from './circumstances.js'
import { MODALS, NEGATIONS, subjectLeft } from './clause.js'
import { segmentsOf } from './content.js'
import { CUE_FORMS, isSaying } from './cue-lexicon.js'
import { type Context, cueAt, type Draft, isTurn, joinRanges, spanOf } from './draft.js'
import { isTelling, readInner } from './inner-report.js'
import { cueOf, type Relation, relationAt, sourceOf } from './relations.js'
import { draft } from './sieves/sieve.js'

/** Verbs beside the lexicon's verbs of saying that introduce words inside an utterance: “and I’m like, ‘…’”, “she goes, ‘…’”. */
const SPOKEN = new Set(['say', 'tell', 'ask', 'think', 'go', 'like', 'shout', 'write'])

/** Whether a verb leads into somebody's words inside an utterance. */
function leadsIn(lower: string): boolean {
  const form = CUE_FORMS.get(lower)
  return (
    form !== undefined &&
    !NAMING.has(form.lemma) &&
    (form.class === 'say' || form.class === 'ask' || SPOKEN.has(form.lemma))
  )
}

/** The verb of saying that leads into an inner quotation, with at most a few words between: “I told him, ‘…’”. */
function verbBefore({ doc }: Context, opening: number, limit: number): number {
  for (let i = opening - 1; i >= Math.max(limit, opening - 6); i--) {
    const { lower, pos } = doc.tokens[i]
    if (leadsIn(lower) && (pos === 'VERB' || pos === 'ADP')) return i
    if (/^[.?!;]$/.test(lower)) return -1
  }
  return -1
}

/**
 * Whether nobody has uttered it: “he might say”, “we can't say”, “if I had told you”, “I would say”. Inside a quotation “would” is
 * also a habit: “my father would say, ‘…’”.
 */
function isHypothetical({ doc, features }: Context, subject: TokenRange, verb: number): boolean {
  const { tokens } = doc
  for (let i = subject.last; i < verb; i++) {
    const { lower, pos } = tokens[i]
    if (NEGATIONS.has(lower) || (lower === 'to' && pos === 'PART')) return true
    const habit = lower === 'would' && features.quoted[verb] >= 0 && tokens[subject.last - 1].lower !== 'i'
    if (MODALS.has(lower) && !habit) return true
  }
  return tokens[subject.first - 1]?.lower === 'if'
}

/** The verb of saying behind an inner quotation that ends with a comma or question: “You will fail,” they said. */
function verbBehind({ doc: { tokens } }: Context, from: number): number {
  if (!/^[,?!]$/.test(tokens[from - 1]?.lower ?? '') && !/^[,?!]$/.test(tokens[from - 2]?.lower ?? '')) return -1
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const { lower, pos } = tokens[i]
    if (pos === 'VERB') return leadsIn(lower) ? i : -1
    if (pos === 'PUNCT') return -1
  }
  return -1
}

/** In tokens: how far before “and said” the first verb of its subject may stand. */
const SECOND = 12

/** “She would look at the loaf and say, ‘…’”: the subject that a verb behind “and” shares with the one before. */
function subjectOfFirst(context: Context, verb: number, limit: number): TokenRange | null {
  const { tokens } = context.doc
  if (tokens[verb - 1]?.lower !== 'and') return null
  for (let i = verb - 2; i > Math.max(limit, verb - SECOND); i--) {
    if (tokens[i].pos === 'PUNCT') return null
    if (tokens[i].pos === 'VERB') return subjectLeft(context, i, limit)
  }
  return null
}

/** Where the paragraph of a turn begins that a token stands in. */
const startOfTurn = ({ content }: Draft, token: number) =>
  content.find(({ first, last }) => first <= token && token < last)?.first ?? token

/** In characters. */
const MIN_NESTED = 10
/** They name or describe and introduce no utterance: “they called it ‘a hoax’”. */
const NAMING = new Set(['call', 'claim', 'describe', 'label', 'title', 'mention', 'spell', 'refuse', 'quote'])

/** Inner quotations that somebody utters inside an utterance: “I said, ‘When?’”; in a turn of a transcript those in marks of any kind. */
export function nestedQuotations(context: Context): void {
  const { doc, quoted, owner } = context
  quoted.forEach((span) => {
    const opening = tokenAt(doc, span.outerStart)
    const parent = owner[opening]
    if (!parent || (span.parent === null && !isTurn(parent))) return
    // One or two words inside an utterance are a term (“what you call ‘progress’”), a sentence is somebody's words.
    if (span.end - span.start < MIN_NESTED) return
    const outerFirst = span.parent === null ? startOfTurn(parent, opening) : tokenAt(doc, quoted[span.parent].start)
    const before = verbBefore(context, opening, outerFirst)
    const behind = tokenAt(doc, span.outerEnd - 1) + 1
    const verb = before < 0 ? verbBehind(context, behind) : before
    if (verb < 0) return
    const limit = before < 0 ? behind : outerFirst
    const source = subjectLeft(context, verb, limit) ?? subjectOfFirst(context, verb, limit)
    if (!source || isHypothetical(context, source, verb)) return
    const inner = draft('nested-quotation', parent.confidence * 0.9, {
      cue: cueAt(doc, verb),
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

/** In levels: “A says that B says that C says”. */
const MAX_DEPTH = 3

/**
 * Reports inside reported speech: “Ushakov said Putin warned that …”: the inner level is a record of its own.
 * `proposals` are relations that need not be looked for again.
 */
export function nestedReports(context: Context, proposals: readonly Relation[]): void {
  const known = new Map(proposals.map((relation) => [relation.head.token, relation]))
  for (const parent of [...context.drafts]) {
    if (isTurn(parent)) continue
    for (const run of parent.content) reportsIn(context, parent, run, known, MAX_DEPTH)
  }
}

type Known = ReadonlyMap<number, Relation>

/** The reports in a run of what somebody reports, the outer ones first. */
function reportsIn(context: Context, parent: Draft, run: TokenRange, known: Known, depth: number): void {
  const { doc, features } = context
  for (let i = run.first; i < run.last; i++) {
    const { pos, lower } = doc.tokens[i]
    if (features.quoted[i] >= 0 || !isTelling(lower) || (pos !== 'VERB' && !isVerbBeforeThat(context, i))) continue
    const subject = subjectLeft(context, i, run.first)
    if (!subject || isNobody(context, subject) || isHypothetical(context, subject, i)) continue
    if (isOwnName(context, subject, i, parent)) continue
    const inner = readByGrammar(context, parent, run, i) ?? readByModel(context, parent, i, known)
    if (!inner) continue
    context.drafts.push(inner.draft)
    if (depth > 1) reportsIn(context, inner.draft, inner.rest, known, depth - 1)
    // What was said may stand before its verb: going back to it would never end.
    i = Math.max(i, inner.rest.last - 1)
  }
}

/** From this probability on, a relation inside a clause that grammar found is one, however near other readings of it come. */
const SURE = 0.6

interface Inner {
  readonly draft: Draft
  /** The run of tokens that it holds, where more reports may stand. */
  readonly rest: TokenRange
}

/** “the West claims that”: between a noun and “that” the form of a verb is one. */
function isVerbBeforeThat({ doc: { tokens } }: Context, i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  return /s$/.test(tokens[i].lower) && after?.lower === 'that' && (before?.pos === 'NOUN' || before?.pos === 'PROPN')
}

function readByGrammar(context: Context, parent: Draft, run: TokenRange, verb: number): Inner | null {
  const { doc } = context
  const report = readInner(context, run, verb)
  if (!report || report.content.last - report.content.first < 3) return null
  const form = CUE_FORMS.get(doc.tokens[verb].lower)!
  // What somebody else believes, too: Ushakov said Putin believes that …, not: Ushakov said he believes that …
  if (form.class === 'think' && doc.tokens[report.source.last - 1].pos === 'PRON') return null
  return innerOf(context, parent, [report.content], { cue: cueAt(doc, verb), source: spanOf(doc, report.source) })
}

function readByModel(context: Context, parent: Draft, verb: number, known: Known): Inner | null {
  const { doc, features, owner } = context
  if (!isSaying(doc.tokens[verb].lower) || /^(?:about|of)$/.test(doc.tokens[verb + 1]?.lower ?? '')) return null
  const relation = known.get(verb) ?? relationAt(doc, features, { token: verb, logOdds: 0 })
  if (
    !relation ||
    (relation.tagging.margin < 1 && !(parent.rule === 'trailing-report' && relation.probability >= SURE))
  )
    return null
  const { content, source } = relation.tagging
  const inside = content.every(({ first, last }) => owner[first] === parent && owner[last - 1] === parent)
  const size = content.reduce((n, { first, last }) => n + last - first, 0)
  if (!inside || size < 3 || source.length === 0 || owner[source[0].first] !== parent) return null
  return innerOf(context, parent, joinRanges(content), {
    cue: cueOf(doc, relation.tagging, verb),
    source: sourceOf(doc, relation.tagging),
  })
}

function innerOf(
  context: Context,
  parent: Draft,
  content: readonly TokenRange[],
  parts: Pick<Draft, 'cue' | 'source'>,
): Inner | null {
  const inner = draft('nested-report', Math.min(parent.confidence, 0.7), { ...parts, parent })
  inner.segments = segmentsOf(context.doc, content, context.outermost)
  return inner.segments.length === 0 ? null : { draft: inner, rest: content[content.length - 1] }
}
