import type { Context, MarkedRange } from './draft.js'
import { isBlock } from './utterance.js'

/** So many paragraphs of nothing but talk, each right behind another in which somebody talks, make a text that is told in dialogue. */
const MANY = 2
/** Those that ask or are short tell more: a list of what one person said is neither. */
const BRISK = 3
const ENOUGH = 8
/** In tokens, marks included: a short turn. */
const SHORT = 12
/** The same, for a question. */
const LONG = 30

type Spoken = Pick<Context, 'doc' | 'features' | 'marked' | 'before'>

/**
 * Whether a text is told in dialogue, as novels are: again and again a paragraph that is nothing but a closed quotation follows on one
 * in which somebody speaks, mostly short ones and questions. Newspapers hardly ever let people talk without saying who speaks (2 of 840 articles
 * of PolNeAR): there such a paragraph goes on with the speaker before. In: what stands in quotation marks.
 */
export function isDialogue(context: Spoken): boolean {
  const { doc, marked } = context
  let turns = 0
  let brisk = 0
  for (const [place, range] of marked.entries()) {
    const last = marked[place - 1]
    if (!last || paragraphOf(context, last) !== paragraphOf(context, range) - 1 || !isWholeTurn(context, range, place))
      continue
    turns++
    const size = range.last - range.first
    if (size <= SHORT || (size <= LONG && doc.text.slice(range.span.start, range.span.end).includes('?'))) brisk++
  }
  return turns >= MANY && turns + BRISK * brisk >= ENOUGH
}

/** Whether a quotation in a text that is told in dialogue is somebody's turn: a paragraph of nothing else, closed, however short. */
export const isWholeTurn = (context: Spoken, range: MarkedRange, place: number): boolean =>
  range.span.next === null &&
  !context.before.has(range.index) &&
  isBlock(context, range, place) &&
  isTalk(context, range) &&
  /[.?!…—–-]["'’”»]*$/.test(context.doc.text.slice(range.span.start, range.span.end).trim())

/** Whether a quotation in a text that is told in dialogue is talk: it ends as a sentence or before “she said”, inside its marks. */
export const isTalk = ({ doc }: Pick<Context, 'doc'>, { span }: MarkedRange): boolean =>
  span.end < span.outerEnd && /[,.?!…—–-]["'’”»]*$/.test(doc.text.slice(span.start, span.end).trim())

export const paragraphOf = ({ doc }: Pick<Context, 'doc'>, { first }: MarkedRange): number =>
  doc.sentences[doc.tokens[first].sentence].paragraph
