import type { Context, Draft, MarkedRange } from '../draft.js'
import { pronounOf } from '../figures.js'
import { isBlock, isWholeSentence, opensSentence } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** In tokens: what may stand in front of the first words of a turn, “Tom stopped. ‘…’” */
const LEAD = 15
/** In tokens, marks included: a short reply. */
const SHORT = 9

interface Turn {
  readonly speech: Draft
  /** The last of its quotations. */
  readonly last: MarkedRange
}

/** The turn of somebody that a paragraph is: it opens with words in marks, or with a short sentence before them. Looked for from a place among the marked ranges backwards. */
function turnIn(context: Context, place: number, paragraph: number): Turn | null {
  const { doc, marked, owner } = context
  let turn: Turn | null = null
  let opening: MarkedRange | null = null
  for (let k = place - 1; k >= Math.max(0, place - 12); k--) {
    const at = doc.sentences[doc.tokens[marked[k].first].sentence].paragraph
    if (at < paragraph) break
    if (at > paragraph) continue
    opening = marked[k]
    const speech = owner[marked[k].first]
    if (speech?.source) turn ??= { speech, last: marked[k] }
  }
  if (!turn || !opening) return null
  const { first } = doc.paragraphs[paragraph]
  const lead = opening.first - first
  const opens =
    lead === 0 || (lead <= LEAD && opensSentence(context, opening.first) && !introduces(context, first, opening.first))
  return opens ? turn : null
}

const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|father|aunt|uncle|captain|colonel)\.?$/

/** “Ines Prado was aboard.” — a whole name brings in somebody new, who may go on for paragraphs. */
function introduces({ doc: { tokens } }: Context, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++)
    if (tokens[i].pos === 'PROPN' && tokens[i - 1].pos === 'PROPN' && !TITLE.test(tokens[i - 1].lower)) return true
  return false
}

/**
 * Two people talk in turn: A “…,” she said. B “…,” he said. “…?” — a paragraph of nothing but a closed quotation after two
 * paragraphs that two different people spoke in is the first one's reply, and so on while they alternate. Only in short
 * exchanges, where every paragraph is somebody's turn; otherwise one who speaks on is likelier.
 */
export const turnTaking: Sieve = ({ context, marked, place }) => {
  const { doc } = context
  if (!isBlock(context, marked, place) || !isWholeSentence(context, marked)) return null
  const { paragraph } = doc.sentences[doc.tokens[marked.first].sentence]
  if (paragraph < 2) return null
  const last = turnIn(context, place, paragraph - 1)
  const other = turnIn(context, place, paragraph - 2)
  if (!last && other && isQuestion(context, place - 1, paragraph - 1) && !isAddressed(context, marked, other.speech))
    return draft('turn-taking', 0.45, { source: other.speech.source })
  if (!last || !other || isAddressed(context, marked, other.speech)) return null
  const others = compare(context, last.speech, other.speech)
  const replies = others === 'unsure' && (isReply(context, marked, last) || !isNamedIn(context, paragraph - 1, last))
  return others === 'different' || replies ? draft('turn-taking', 0.55, { source: other.speech.source }) : null
}

/** “It broke,” Lund said. / “Who says?” / “The council.” — a paragraph that is nothing but a question of nobody known. */
function isQuestion(context: Context, place: number, paragraph: number): boolean {
  const before = context.marked[place]
  const { doc } = context
  return (
    doc.sentences[doc.tokens[before.first].sentence].paragraph === paragraph &&
    isBlock(context, before, place) &&
    asks(context, before)
  )
}

/** “It broke,” Lund said. / “Who says?” — somebody asks it, right behind somebody's turn, and nothing tells who. */
export const askedBack: Sieve = ({ context, marked, place }) => {
  const { doc } = context
  if (!isBlock(context, marked, place) || !isWholeSentence(context, marked) || !asks(context, marked)) return null
  const { paragraph } = doc.sentences[doc.tokens[marked.first].sentence]
  return turnIn(context, place, paragraph - 1) ? draft('unattributed', 0.3) : null
}

const asks = ({ doc }: Context, { span }: MarkedRange) => /\?\W*$/.test(doc.text.slice(span.start, span.end))

/** A question and its answer, or a word or two. */
const isReply = (context: Context, marked: MarkedRange, { last }: Turn) =>
  marked.last - marked.first <= SHORT || asks(context, last)

/** “…,” she said. — whether a pronoun speaks in a paragraph whose narrator names nobody: whom it means is the one before, or another. */
function isNamedIn({ doc, features }: Context, paragraph: number, { speech }: Turn): boolean {
  if (!/^(?:he|she)$/i.test(doc.text.slice(speech.source!.start, speech.source!.end))) return true
  const { first, last } = doc.paragraphs[paragraph]
  for (let i = first; i < last; i++) if (features.quoted[i] < 0 && doc.tokens[i].pos === 'PROPN') return true
  return false
}

/** “Don’t, Tom.” “Tom—” — who is called by name in the words is not who says them. */
function isAddressed({ doc }: Context, { first, last }: MarkedRange, { source }: Draft): boolean {
  const { tokens, text } = doc
  const names = text
    .slice(source!.start, source!.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  for (let i = first + 1; i < last; i++) {
    if (tokens[i].pos !== 'PROPN' || !names.includes(tokens[i].lower)) continue
    const opens = i === first + 1 || tokens[i - 1].pos === 'PUNCT'
    if (opens && tokens[i + 1]?.pos === 'PUNCT') return true
  }
  return false
}

/** Whether two sources are different people as far as their words show: no word of weight in common, no pronoun that could be the other. */
export const differ = (context: Context, a: Draft, b: Draft): boolean => compare(context, a, b) === 'different'

/** Words that different people's names and descriptions share: “the old man”, “his wife”. */
const LITTLE =
  /^(?:the|an|his|her|my|our|their|other|old|young|little|mr|mrs|ms|miss|dr|sir|lady|lord|of|in|at|with|president|minister|senator)$/

/** Whether two sources are one person as far as their words show; unsure of “Simon” and “he”. */
export function compare({ doc }: Context, a: Draft, b: Draft): 'same' | 'different' | 'unsure' {
  const words = ({ source }: Draft) =>
    new Set(
      doc.text
        .slice(source!.start, source!.end)
        .toLowerCase()
        // “Lund’s nephew” is not Lund.
        .match(/\p{L}+(?!\p{L}|['’]s\b)/gu) ?? [],
    )
  const first = words(a)
  const second = words(b)
  for (const word of second) if (word.length > 1 && first.has(word) && !LITTLE.test(word)) return 'same'
  const [left, right] = [pronounIn(first), pronounIn(second)]
  if (left && right) return left === right ? 'same' : 'different'
  // “I” is neither he nor Simon; “Ms. Simon … he said” differ; “Simon … he said” may be one.
  if (left === 'i' || right === 'i' || (!left && !right)) return 'different'
  const told = left ? pronounOf(second) : pronounOf(first)
  return told !== null && told !== (left ?? right) ? 'different' : 'unsure'
}

const pronounIn = (words: ReadonlySet<string>) => ['he', 'she', 'i'].find((word) => words.has(word)) ?? null
