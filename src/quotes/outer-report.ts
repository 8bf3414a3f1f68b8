import type { Cue, Doc, TokenRange } from '../types.js'
import { LEADS_IN } from './amendments/clause-edges.js'
import { tokenAt } from './circumstances.js'
import { subjectLeft } from './clause.js'
import { segmentsOf } from './content.js'
import { isSaying } from './cue-lexicon.js'
import { type Context, cueAt, cueOver, holdsMarks, isTurn, spanOf } from './draft.js'
import { draft } from './sieves/sieve.js'

/** In tokens: the longest name of who passes a report on. */
const MAX_NAME = 14
/** They only carry somebody's words on: “Mao said that …, according to a transcript”. */
const CARRIERS =
  /^(?:transcript|readout|recording|statement|report|document|filing|text|video|release|copy|audio|minutes|notes|summary|account)s?$/

interface Outer {
  /** Token of the cue. */
  readonly head: number
  readonly cue: Cue
  readonly source: TokenRange
}

/**
 * Who reports that somebody reports: “Ushakov said Putin warned that …”, “According to Ushakov, Putin warned that …”, “Putin warned that …,
 * Ushakov said.” The models found the inner level only; the outer one is a record of its own, with the inner one inside.
 */
export function outerReports(context: Context): void {
  const { doc, drafts, owner } = context
  const heads = new Set(drafts.map(({ cue }) => (cue ? tokenAt(doc, cue.start) : -1)))
  for (const inner of [...drafts]) {
    if (!inner.cue || !inner.source || inner.parent || inner.content.length === 0 || isTurn(inner)) continue
    const subject = tokenAt(doc, inner.source.start)
    const verb = tokenAt(doc, inner.cue.start)
    const end = inner.content[inner.content.length - 1].last
    if (subject > verb || inner.content[0].first < verb || doc.tokens[end - 1].sentence !== doc.tokens[verb].sentence)
      continue
    // “When Lind said that …, the crowd laughed.”
    const ledIn = LEADS_IN.test(doc.tokens[subject - 1]?.lower ?? '')
    const outside = ledIn || holdsMarks(context, inner) ? null : (accordingBefore(doc, subject) ?? behind(doc, end))
    const found = verbBefore(context, subject) ?? outside
    if (!found || heads.has(found.head) || owner[found.head] || owner[found.source.first]) continue
    const { cue, source } = found
    const outer = draft('outer-report', inner.confidence * 0.9, { cue, source: spanOf(doc, source) })
    outer.segments = segmentsOf(doc, [{ first: subject, last: end }], context.outermost)
    inner.parent = outer
    drafts.push(outer)
  }
}

/** “Ushakov said (that)” right before the subject. */
function verbBefore(context: Context, subject: number): Outer | null {
  const { doc } = context
  const { tokens, sentences } = doc
  const { first } = sentences[tokens[subject].sentence]
  const verb = tokens[subject - 1]?.lower === 'that' ? subject - 2 : subject - 1
  const source = verb > first && says(doc, verb) && !isNaming(doc, verb) ? subjectLeft(context, verb, first) : null
  return source && { head: verb, cue: cueAt(doc, verb), source }
}

/** “a man called Rick said”, not “the man called Rick a liar” */
function isNaming({ tokens }: Doc, verb: number): boolean {
  if (!/^(?:called|named)$/.test(tokens[verb].lower)) return false
  let noun = verb
  while (/^(?:NOUN|ADJ)$/.test(tokens[noun - 1]?.pos)) noun--
  return noun < verb && /^(?:an?|one)$/.test(tokens[noun - 1]?.lower ?? '')
}

/** Whether a token is a finite verb of saying. */
const says = ({ tokens }: Doc, i: number) =>
  isSaying(tokens[i].lower) && tokens[i].pos === 'VERB' && !/ing$/.test(tokens[i].lower)

/** “According to Ushakov,” at the head of the sentence, right before the subject. */
function accordingBefore(doc: Doc, subject: number): Outer | null {
  const { tokens, sentences } = doc
  const { first } = sentences[tokens[subject].sentence]
  if (subject - first > MAX_NAME || tokens[subject - 1]?.lower !== ',') return null
  return accordingTo(doc, first, subject - 1)
}

function accordingTo(doc: Doc, head: number, end: number): Outer | null {
  const { tokens } = doc
  if (tokens[head].lower !== 'according' || tokens[head + 1]?.lower !== 'to') return null
  const source = { first: head + 2, last: end }
  if (source.last <= source.first || carries(tokens, source)) return null
  return { head, cue: cueOver(doc, { first: head, last: head + 2 }, 'according'), source }
}

/** “, according to Ushakov.”, “, Ushakov said.”, “, said Ushakov.” behind the words, up to the end of the sentence. */
function behind(doc: Doc, end: number): Outer | null {
  const { tokens, sentences } = doc
  const comma = tokens[end]?.lower === ',' ? end : tokens[end - 1].lower === ',' ? end - 1 : -1
  if (comma < 0) return null
  const { last } = sentences[tokens[comma].sentence]
  const first = comma + 1
  const stop = tokens[last - 1].pos === 'PUNCT' ? last - 1 : last
  if (stop <= first || stop - first > MAX_NAME) return null
  const according = accordingTo(doc, first, stop)
  if (according) return isName(tokens, according.source) ? according : null
  for (const [verb, source] of [
    [stop - 1, { first, last: stop - 1 }],
    [first, { first: first + 1, last: stop }],
  ] as const)
    if (says(doc, verb) && isName(tokens, source)) return { head: verb, cue: cueAt(doc, verb), source }
  return null
}

/** A name or description with no clause of its own, up to the end of its sentence: nouns, names and what joins them. */
function isName(tokens: Doc['tokens'], { first, last }: TokenRange): boolean {
  if (!/^(?:PROPN|NOUN|PRON|DET|ADJ|NUM)$/.test(tokens[first]?.pos ?? '')) return false
  for (let i = first; i < last; i++)
    if (
      !/^(?:PROPN|NOUN|PRON|DET|ADJ|NUM|PART)$/.test(tokens[i].pos) &&
      !/^(?:of|for|,|and|at|from|in|-|['’]s)$/.test(tokens[i].lower)
    )
      return false
  return last > first
}

const carries = (tokens: Doc['tokens'], { first, last }: TokenRange) =>
  tokens.slice(first, last).some(({ lower }) => CARRIERS.test(lower))
