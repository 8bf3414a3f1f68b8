import type { Cue, Doc, Span, Token, TokenRange } from '../types.js'
import { amend } from './amend.js'
import { opensClause } from './clause.js'
import { taggingBeside } from './content-beside.js'
import { CUE_FORMS, CUE_NOUN_FORMS, lemmaOf, reportsThat } from './cue-lexicon.js'
import { joinRanges, spanOf } from './draft.js'
import { type CueHead, detectCueHeads } from './learned/cue-detector.js'
import type { DocFeatures } from './learned/doc-features.js'
import { logOdds, MODEL, probability } from './learned/model.js'
import { readRelationFeatures } from './learned/relation-features.js'
import { type Tagging, tagWindow, withUnits } from './learned/tagger.js'

/** The lowest cue log-odds at which a relation is proposed at all; training proposes with the same. */
export const PROPOSAL_THRESHOLD = { plain: -1, beside: -1.6 }

/** “A lawmaker alleged that”: the same right before “that”, where a wrong tag need not hide the verb. */
const BEFORE_THAT = -2.5

/** A relation that the learned models propose: cue, source and content, and how likely it is right. */
export interface Relation {
  readonly head: CueHead
  readonly tagging: Tagging
  readonly probability: number
}

/** The tagger's reading of one cue; where it finds no content, what stands beside the verb. */
function taggingAt(doc: Doc, features: DocFeatures, head: CueHead): Tagging {
  const tagging = tagWindow(doc, features, MODEL, head.token)
  return (tagging.content.length === 0 ? taggingBeside(doc, features, head, tagging) : null) ?? tagging
}

/** Jilly Cooper: “…” — a capital between a name and a colon, and no form of a verb that reports: more of the name, whatever its tag. */
function isSurname({ text, tokens }: Doc, i: number): boolean {
  const before = tokens[i - 1]
  return (
    before?.pos === 'PROPN' &&
    tokens[i + 1]?.lower === ':' &&
    before.sentence === tokens[i].sentence &&
    /\p{Lu}/u.test(text[tokens[i].start]) &&
    !CUE_FORMS.has(tokens[i].lower) &&
    !CUE_NOUN_FORMS.has(tokens[i].lower)
  )
}

/** “Sir: Your article suggests …” is a letter. */
const isSalutation = ({ tokens }: Doc, i: number): boolean =>
  tokens[i].lower === ':' && /^(?:sirs?|madam|editor)$/.test(tokens[i - 1]?.lower ?? '')

/** “Former Harbour defender Tom Hale”: a noun that reports nothing between two names is what somebody is. */
const isCalling = ({ tokens }: Doc, i: number): boolean =>
  tokens[i].pos === 'NOUN' &&
  tokens[i + 1]?.pos === 'PROPN' &&
  tokens[i - 1]?.pos === 'PROPN' &&
  !CUE_FORMS.has(tokens[i].lower) &&
  !CUE_NOUN_FORMS.has(tokens[i].lower)

/** The relation around one head of a cue; null where it has no content. */
export function relationAt(doc: Doc, features: DocFeatures, head: CueHead): Relation | null {
  if (isSurname(doc, head.token) || isSalutation(doc, head.token) || isCalling(doc, head.token)) return null
  const tagging = taggingAt(doc, features, head)
  if (tagging.content.length === 0) return null
  const { rows, count } = readRelationFeatures(doc, features, head, tagging)
  const chance = probability(logOdds(MODEL.relation, rows, count))
  const amended = amend(doc, tagging, head.token)
  return amended.content.length === 0 ? null : { head, tagging: amended, probability: chance }
}

/** Whether what stands before “that” is no verb that reports, or no clause stands behind it: “files that show”, “like that shift”. */
function isDoubtful(doc: Doc, { token }: CueHead): boolean {
  const { tokens, sentences } = doc
  if (tokens[token + 1]?.lower !== 'that') return false
  const { last } = sentences[tokens[token].sentence]
  const reports = reportsThat(tokens[token].lower) && tokens[token].pos !== 'NOUN'
  return !reports || token + 2 >= last || !opensClause(doc, token + 2, last)
}

/** “TOKYO — Governor Kazuo Ueda said”: the source begins behind the dateline. In: a relation, and where the datelines end by their first tokens. */
function behindDateline(
  { sentences, tokens, paragraphs }: Doc,
  relation: Relation,
  ends: ReadonlyMap<number, number>,
): Relation {
  const { source, content, cue } = relation.tagging
  if (source.length === 0 || ends.size === 0) return relation
  const { first } = paragraphs[sentences[tokens[source[0].first].sentence].paragraph]
  const last = ends.get(first) ?? first
  if (source[0].first >= last) return relation
  const behind = source
    .filter((unit) => unit.last > last)
    .map((unit) => (unit.first < last ? { ...unit, first: last } : unit))
  return { ...relation, tagging: withUnits(relation.tagging, behind, content, cue) }
}

/** Every relation that the learned models propose, the likeliest first. In: the document, its features and its datelines. */
export function proposeRelations(doc: Doc, features: DocFeatures, datelines: readonly TokenRange[] = []): Relation[] {
  const ends = new Map(datelines.map(({ first, last }) => [first, last]))
  return detectCueHeads(doc, features, MODEL, { ...PROPOSAL_THRESHOLD, that: BEFORE_THAT })
    .filter((head) => head.logOdds > PROPOSAL_THRESHOLD.plain || !isDoubtful(doc, head))
    .map((head) => relationAt(doc, features, head))
    .filter((relation) => relation !== null)
    .map((relation) => behindDateline(doc, relation, ends))
    .sort((a, b) => b.probability - a.probability)
}

/** What opens and closes in pairs inside a name: “the mayor (Lab)”, “the ‘Iron Lady’”. */
const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '“': '”', '‘': '’', '"': '"' }

const isPair = (opening: Token, closing: Token) => CLOSED_BY[opening.lower] === closing.lower

/** Whether what a run of tokens begins with is closed in it. */
function closes(tokens: Doc['tokens'], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (isPair(tokens[first], tokens[i])) return true
  return false
}

/** Whether what a run of tokens ends with was opened in it. */
function opens(tokens: Doc['tokens'], first: number, last: number): boolean {
  for (let i = last - 2; i >= first; i--) if (isPair(tokens[i], tokens[last - 1])) return true
  return false
}

/** A run of tokens without the punctuation at its ends; a parenthesis or marks that are whole stay. */
function trimmed({ tokens }: Doc, { first, last }: TokenRange): TokenRange | null {
  while (first < last && tokens[first].pos === 'PUNCT' && !closes(tokens, first, last)) first++
  while (last > first && tokens[last - 1].pos === 'PUNCT' && !opens(tokens, first, last)) last--
  return first < last ? { first, last } : null
}

/** The ‘Barbie’ director Greta Gerwig → director Greta Gerwig: who has a name is found by it, not by a work in front of it. */
function withoutWork({ tokens }: Doc, { first, last }: TokenRange): TokenRange {
  const opening = tokens[first].pos === 'DET' ? first + 1 : first
  const mark = CLOSED_BY[tokens[opening]?.lower]
  if (mark === undefined || mark === ')') return { first, last }
  let at = opening + 1
  while (at < last && tokens[at].lower !== mark) at++
  let name = at + 1
  while (name < last && tokens[name].pos === 'NOUN') name++
  return name > at + 1 && name < last && tokens[name].pos === 'PROPN' ? { first: at + 1, last } : { first, last }
}

/** The source as one span: its longest run. */
export function sourceOf(doc: Doc, { source }: Tagging): Span | null {
  const runs = joinRanges(source)
    .map((run) => trimmed(doc, run))
    .filter((run) => run !== null)
  const longest = runs.reduce<TokenRange | null>((a, b) => (a && a.last - a.first >= b.last - b.first ? a : b), null)
  return longest && spanOf(doc, withoutWork(doc, longest))
}

/** The cue as one span: the run that its head stands in. */
export function cueOf(doc: Doc, { cue }: Tagging, head: number): Cue {
  const run = joinRanges(cue).find((r) => r.first <= head && head < r.last) ?? { first: head, last: head + 1 }
  const { lower } = doc.tokens[head]
  const { start, end } = spanOf(doc, trimmed(doc, run) ?? run)
  return { start, end, lemma: lemmaOf(lower) }
}
