import type { Doc, Token } from '../types.js'

/** What a capital letter tells of a word, and where it tells nothing. */

/** Does a token begin with a capital letter? */
export function isCapital(text: string, token: Token): boolean {
  const code = text.charCodeAt(token.start)
  if (code < 128) return code >= 65 && code <= 90
  const first = text[token.start]
  return first !== first.toLowerCase() && first === first.toUpperCase()
}

/** Behind “No.” too, which the tokenizer takes for an abbreviation. */
export const opensSentence = (doc: Doc, token: number) =>
  doc.sentences[doc.tokens[token].sentence].first === token ||
  (doc.tokens[token - 1]?.lower === '”' && STOP.test(doc.text[doc.tokens[token - 1].start - 1]))
const STOP = /[.?!]/

/** Does a sentence have a capital on nearly every word? Then capitals tell nothing. */
export function isHeadline(doc: Doc, index: number): boolean {
  const sentence = doc.sentences[index]
  const length = sentence.last - sentence.first
  if (length < 4 || length > 25) return false
  let words = 0
  let capitals = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = doc.tokens[i]
    if (token.pos === 'PUNCT' || token.lower.length < 4) continue
    words++
    if (doc.text[token.start] !== token.lower[0]) capitals++
  }
  return words >= 3 && capitals / words > 0.75
}

/** Is a word of more than three letters all in capitals? */
export const isAllCapitals = (text: string, { start, end }: Token) =>
  end - start > 3 && text.slice(start, end) === text.slice(start, end).toUpperCase()

/** First names and surnames among the words that begin no name: Christian Lindner, Moon Jae-in, Keith Moon. */
export const ALSO_NAMES = new Set(['christian', 'islam', 'moon', 'sun'])
/** Small words that a tag says to be names. */
export const SMALL_NAMES = new Set('who he she you an do in no on or so to'.split(' '))
