import type { Doc, Span, TokenRange } from '../types.js'
import { spanOf } from './draft.js'
import { FIRST_PERSON } from './utterance.js'

/** A speech, testimony or address that an article is the text of. */
interface Speech {
  readonly name: Span
  readonly content: readonly TokenRange[]
}

/** In paragraphs: the fewest of a speech, and how many may be titles and notes before it. */
const MIN_PARAGRAPHS = 3
const HEAD = 3
/** “Remarks by President Zelenskyy at …”, “Speech of …”; “Rubio’s Senate testimony, in full”, “Full text: Lagarde’s speech” */
const BY =
  /\b(?:remarks|speech|address|statement|testimony|keynote|sermon|homily|lecture|toast|eulogy|letter)\b[^.:]{0,40}?\b(?:by|of|from)\s+(?<name>\p{L}.*)/iu
const WHOSE =
  /(?<name>\p{Lu}[\p{L} .-]*?)['’]s?\s+(?:[\p{L}-]+ ){0,3}(?:remarks|speech|address|testimony|keynote|sermon|homily|lecture|eulogy)\b/u
const IN_FULL =
  /\b(?:in full|full text|transcript|read the full|as delivered|as prepared)\b|^(?:remarks|speech|address|testimony|keynote) (?:by|of)\b/i
const REPORTS = /[”"’'],? (?:said|says|told)\b|\b(?:he|she|they) (?:said|added)\b/

/**
 * Finds the text of a speech: a title that says so and names who gave it, and paragraphs in the first person. In: the document, which
 * has no labelled turns. Out: null where it is none.
 */
export function findSpeech(doc: Doc): Speech | null {
  const { text, paragraphs, tokens } = doc
  const head = paragraphs.findIndex((p, i) => i < HEAD && IN_FULL.test(text.slice(p.start, p.end)))
  if (head < 0) return null
  const title = text.slice(paragraphs[head].start, paragraphs[head].end)
  const match = BY.exec(title) ?? WHOSE.exec(title)
  if (!match?.groups) return null
  const from = paragraphs[head].start + match.index + match[0].indexOf(match.groups.name)
  let first = paragraphs[head].first
  while (first < paragraphs[head].last && tokens[first].start < from) first++
  let last = first
  while (
    last < paragraphs[head].last &&
    /^(?:PROPN|NOUN)$/.test(tokens[last].pos) &&
    /\p{Lu}/u.test(text[tokens[last].start])
  )
    last++
  if (last === first) return null
  const body = paragraphs.slice(head + 1)
  const spoken = body.filter((p) => FIRST_PERSON.test(text.slice(p.start, p.end))).length
  if (body.length < MIN_PARAGRAPHS || spoken * 2 < body.length) return null
  if (body.some((p) => REPORTS.test(text.slice(p.start, p.end)) && !FIRST_PERSON.test(text.slice(p.start, p.end))))
    return null
  return { name: spanOf(doc, { first, last }), content: body.map((p) => ({ first: p.first, last: p.last })) }
}
