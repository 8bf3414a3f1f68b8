import type { Context, MarkedRange } from './draft.js'
import { shapeOfSpan } from './learned/span-features.js'

/** Who speaks of himself. */
export const FIRST_PERSON = /\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|[Uu]s)\b/

/**
 * Whether quoted words look like something that was uttered, by their own shape: a sentence, with a capital at its head,
 * a verb inside and a stop or comma at its end. Titles, terms and nicknames are shorter or lack the stop.
 */
export function looksUttered({ doc }: Context, { first, last, span }: MarkedRange): boolean {
  const inner = doc.text.slice(span.start, span.end).trim()
  if (!/^[\p{Lu}\d'’"“‘….[(]/u.test(inner)) return false
  const stopped = /[.,?!…—–-]["'’”»]*$/.test(inner) || /[.,?!]/.test(doc.text[span.outerEnd] ?? '')
  if (!stopped) return false
  let words = 0
  let verbs = 0
  for (let i = first; i < last; i++) {
    const { pos } = doc.tokens[i]
    if (pos !== 'PUNCT') words++
    if (pos === 'VERB' || pos === 'AUX') verbs++
  }
  return words >= 3 && verbs > 0
}

/**
 * Whether quoted words stand as a sentence of their own, however short (“Well.”): a capital at their head, a full stop,
 * question or exclamation mark at their end inside the marks, and nothing that goes on with them.
 */
export function isWholeSentence({ doc, features }: Pick<Context, 'doc' | 'features'>, range: MarkedRange): boolean {
  const { last, span } = range
  const inner = doc.text.slice(span.start, span.end).trim()
  if (!/^[\p{Lu}\d'’"“‘….[(]/u.test(inner)) return false
  // “All Bets Are Off.” is a title.
  const { words, titled, verb } = shapeOfSpan(doc, features, range)
  if (titled && words > 2) return false
  const stopped = /[.?!…—]["'’”»]*$/.test(inner)
  // Many papers set the stop behind the mark: “It was dark”.
  if (!stopped && !(verb && words > 2 && doc.text[span.outerEnd] === '.')) return false
  const next = doc.tokens[last]
  return next === undefined || !/^[\p{Ll},;:–—-]/u.test(doc.text.slice(next.start, next.start + 1))
}

/** Whether the quoted words are all that their paragraph holds. */
export function fillsParagraph({ doc }: Pick<Context, 'doc'>, { first, last }: MarkedRange): boolean {
  const { paragraph } = doc.sentences[doc.tokens[first].sentence]
  const { first: from, last: to } = doc.paragraphs[paragraph]
  return from === first && (to === last || (to === last + 1 && doc.tokens[last].pos === 'PUNCT'))
}

/** Whether a new sentence begins at an opening mark, or the paragraph does; a mark glued to a word stands where a line break was lost. */
export function opensSentence({ doc }: Context, first: number): boolean {
  if (doc.sentences[doc.tokens[first].sentence].first === first) return true
  const before = doc.tokens[first - 1]
  const glued = before.end === doc.tokens[first].start && /\p{L}/u.test(doc.text[before.end - 1])
  return glued || /[.?!:…]["'’”»]*$/.test(doc.text.slice(Math.max(0, before.end - 3), before.end))
}

/** Whether nothing of its sentence stands before the opening mark, or a colon does. */
export function standsAlone(context: Context, { first }: MarkedRange): boolean {
  return first === 0 || opensSentence(context, first)
}

/**
 * ‘The long way to the harbour’ — a line of its own in single marks, where the quotations around it stand in double ones, is a
 * heading. Looks at the nearest quotations only.
 */
function isHeading({ marked }: Pick<Context, 'marked'>, range: MarkedRange, place: number): boolean {
  const around = [marked[place - 2], marked[place - 1], marked[place + 1], marked[place + 2]]
  return range.span.mark === 'single' && around.every((other) => other === undefined || other.span.mark === 'double')
}

/** Whether the quoted words are a paragraph of their own and no heading. */
export const isBlock = (context: Pick<Context, 'doc' | 'marked'>, range: MarkedRange, place: number): boolean =>
  fillsParagraph(context, range) && !isHeading(context, range, place)

const BYLINE = /^(?:[\p{L}.’'-]+ ){0,4}\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}.’'-]*(?:, [^.?!]{1,60})?[.]?$/u

/** The last line of a quotation set off from the text, without a mark in front: the name of who said it, and his office. */
export function isByline({ doc, before, features }: Context, range: MarkedRange): boolean {
  const { index, span } = range
  if (!before.has(index) || span.start > span.outerStart) return false
  return BYLINE.test(doc.text.slice(span.start, span.end)) && !shapeOfSpan(doc, features, range).verb
}
