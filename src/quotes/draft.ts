import type { Cue, Doc, Segment, Span, TokenRange } from '../types.js'
import { lemmaOf } from './cue-lexicon.js'
import type { DocFeatures } from './learned/doc-features.js'
import type { QuotedSpan } from './marks.js'

/** An attribution while it is being put together. */
export interface Draft {
  /** Runs of tokens, in reading order; empty where `segments` says it. */
  content: TokenRange[]
  /** The content of a draft inside another's words, where tokens already belong to the outer one. */
  segments?: Segment[]
  cue: Cue | null
  source: Span | null
  /** The draft whose content this one stands in. */
  parent: Draft | null
  rule: string
  confidence: number
}

/** The rule of those tokens that nobody says: datelines and hours. */
export const NOBODY = 'nobody'

/** Whether it is a turn of a transcript or an interview, whose words need no marks. */
export const isTurn = ({ rule }: Draft): boolean =>
  rule === 'transcript-label' || rule === 'interview' || rule === 'speech'

/** An outermost quoted span with its tokens, marks included. */
export interface MarkedRange extends TokenRange {
  readonly span: QuotedSpan
  /** Index among the document's quoted spans. */
  readonly index: number
}

/** What the stages of attribution share about one document. Only `drafts` and `owner` change. */
export interface Context {
  readonly doc: Doc
  readonly features: DocFeatures
  readonly quoted: readonly QuotedSpan[]
  /** Outermost quoted spans in reading order. */
  readonly marked: readonly MarkedRange[]
  /** Their spans alone. */
  readonly outermost: readonly QuotedSpan[]
  /** From the index of a quoted span to the one that it goes on with, in the paragraph before. */
  readonly before: ReadonlyMap<number, MarkedRange>
  /** Whether the text is told in dialogue, as novels are (see dialogue.ts). */
  readonly dialogue: boolean
  readonly drafts: Draft[]
  /** For each token the draft whose content it is. */
  readonly owner: (Draft | null)[]
}

export function spanOf(doc: Doc, { first, last }: TokenRange): Span {
  return { start: doc.tokens[first].start, end: doc.tokens[last - 1].end }
}

/** A cue of some tokens. */
export function cueOver(doc: Doc, range: TokenRange, lemma: string): Cue {
  const { start, end } = spanOf(doc, range)
  return { start, end, lemma }
}

/** A cue of one verb. */
export function cueAt(doc: Doc, verb: number): Cue {
  return cueOver(doc, { first: verb, last: verb + 1 }, lemmaOf(doc.tokens[verb].lower))
}

/** Joins ranges that follow one another. In: ranges in reading order. */
export function joinRanges(ranges: readonly TokenRange[]): TokenRange[] {
  const runs: { first: number; last: number }[] = []
  for (const { first, last } of ranges) {
    const run = runs[runs.length - 1]
    if (run?.last === first) run.last = last
    else runs.push({ first, last })
  }
  return runs
}

/** Whether any of the words that a draft claims stand in quotation marks. */
export const holdsMarks = ({ features: { quoted } }: Context, { content }: Draft): boolean =>
  content.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (quoted[i] >= 0) return true
    return false
  })

/** Adds a draft, or more content to one, and marks its tokens as taken. */
export function claim({ drafts, owner }: Context, draft: Draft, content: readonly TokenRange[]): void {
  if (draft.content.length === 0) drafts.push(draft)
  draft.content = joinRanges([...draft.content, ...joinRanges(content)].sort((a, b) => a.first - b.first))
  for (const { first, last } of content) owner.fill(draft, first, last)
}

export function markedRanges(doc: Doc, { quoted: spanAt }: DocFeatures, quoted: readonly QuotedSpan[]): MarkedRange[] {
  const ranges: MarkedRange[] = []
  for (let i = 0; i < doc.tokens.length; ) {
    const index = spanAt[i]
    let j = i + 1
    while (j < doc.tokens.length && spanAt[j] === index) j++
    if (index >= 0) ranges.push({ first: i, last: j, span: quoted[index], index })
    i = j
  }
  return ranges
}
