import type { Doc, TokenRange } from '../types.js'
import { tokenAt } from './circumstances.js'
import { segmentsOf } from './content.js'
import { CUE_FORMS, isSaying } from './cue-lexicon.js'
import { type Context, cueOver, isTurn, spanOf } from './draft.js'
import { subjectLeft } from './inner-report.js'
import { draft } from './sieves/sieve.js'

/** In tokens: the longest name of who passes a report on. */
const MAX_NAME = 14
/** They only carry somebody's words on: “Mao said that …, according to a transcript”. */
const CARRIERS =
  /^(?:transcript|readout|recording|statement|report|document|filing|text|video|release|copy|audio|minutes|notes|summary|account)s?$/

interface Outer {
  readonly cue: TokenRange
  readonly lemma: string
  readonly source: TokenRange
}

/**
 * Who reports that somebody reports: “Ushakov said Putin warned that …”, “According to Ushakov, Putin warned that …”, “Putin warned that …,
 * Ushakov said.” The models found the inner level only; the outer one is a record of its own, with the inner one inside.
 */
export function outerReports(context: Context): void {
  const { doc, drafts, features } = context
  const heads = new Set(drafts.map(({ cue }) => (cue ? tokenAt(doc, cue.start) : -1)))
  for (const inner of [...drafts]) {
    if (!inner.cue || !inner.source || inner.parent || inner.content.length === 0 || isTurn(inner)) continue
    const subject = tokenAt(doc, inner.source.start)
    const verb = tokenAt(doc, inner.cue.start)
    const end = inner.content[inner.content.length - 1].last
    if (subject > verb || inner.content[0].first < verb || doc.tokens[end - 1].sentence !== doc.tokens[verb].sentence)
      continue
    const marked = holdsMarks(features, inner.content)
    const found = verbBefore(context, subject) ?? (marked ? null : (accordingBefore(doc, subject) ?? behind(doc, end)))
    if (!found || heads.has(found.cue.first) || context.owner[found.cue.first] || context.owner[found.source.first])
      continue
    const outer = draft('outer-report', inner.confidence * 0.9, {
      cue: cueOver(doc, found.cue, found.lemma),
      source: spanOf(doc, found.source),
    })
    outer.segments = segmentsOf(
      doc,
      [{ first: subject, last: end }],
      context.marked.map(({ span }) => span),
    )
    inner.parent = outer
    drafts.push(outer)
  }
}

function holdsMarks({ quoted }: Context['features'], content: readonly TokenRange[]): boolean {
  for (const { first, last } of content) for (let i = first; i < last; i++) if (quoted[i] >= 0) return true
  return false
}

/** “Ushakov said (that)” right before the subject. */
function verbBefore(context: Context, subject: number): Outer | null {
  const { tokens, sentences } = context.doc
  const { first } = sentences[tokens[subject].sentence]
  const verb = tokens[subject - 1]?.lower === 'that' ? subject - 2 : subject - 1
  if (verb <= first || tokens[verb].pos !== 'VERB' || /ing$/.test(tokens[verb].lower)) return null
  const source = isSaying(tokens[verb].lower) ? subjectLeft(context, verb, first) : null
  return source && { cue: { first: verb, last: verb + 1 }, lemma: CUE_FORMS.get(tokens[verb].lower)!.lemma, source }
}

/** “According to Ushakov,” at the head of the sentence, right before the subject. */
function accordingBefore({ tokens, sentences }: Doc, subject: number): Outer | null {
  const { first } = sentences[tokens[subject].sentence]
  if (tokens[first].lower !== 'according' || tokens[first + 1]?.lower !== 'to' || subject - first > MAX_NAME)
    return null
  const source = { first: first + 2, last: subject - 1 }
  if (tokens[subject - 1].lower !== ',' || source.last <= source.first) return null
  return carries(tokens, source) ? null : { cue: { first, last: first + 2 }, lemma: 'according', source }
}

/** “, according to Ushakov.”, “, Ushakov said.”, “, said Ushakov.” behind the words, up to the end of the sentence. */
function behind({ tokens, sentences }: Doc, end: number): Outer | null {
  const comma = tokens[end]?.lower === ',' ? end : tokens[end - 1].lower === ',' ? end - 1 : -1
  if (comma < 0) return null
  const { last } = sentences[tokens[comma].sentence]
  const first = comma + 1
  const stop = tokens[last - 1].pos === 'PUNCT' ? last - 1 : last
  if (stop <= first || stop - first > MAX_NAME) return null
  if (tokens[first].lower === 'according' && tokens[first + 1].lower === 'to') {
    const source = { first: first + 2, last: stop }
    const plain = source.last > source.first && !carries(tokens, source) && isName(tokens, source)
    return plain ? { cue: { first, last: first + 2 }, lemma: 'according', source } : null
  }
  for (const [verb, source] of [
    [stop - 1, { first, last: stop - 1 }],
    [first, { first: first + 1, last: stop }],
  ] as const) {
    const { lower, pos } = tokens[verb]
    if (!isSaying(lower) || pos !== 'VERB' || /ing$/.test(lower) || !isName(tokens, source)) continue
    return { cue: { first: verb, last: verb + 1 }, lemma: CUE_FORMS.get(lower)!.lemma, source }
  }
  return null
}

/** One noun phrase: nouns, names and what belongs to them. */
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
