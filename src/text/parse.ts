import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Doc, Paragraph, Pos, Sentence, Token } from '../types.js'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp

/**
 * Splits a text into paragraphs (lines), sentences and tagged tokens.
 *
 * In: the text exactly as it was sent. Out: a `Doc` whose spans are UTF-16 offsets into that text. Never throws.
 * wink-nlp has no offsets; they are found by searching each token from the end of the one before, which holds whatever the
 * white space is. A line break always ends a sentence, because wink glues a headline to the next line.
 */
export function parse(text: string): Doc {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/g)) {
    const firstToken = tokens.length
    const firstSentence = sentences.length
    parseLine(text, line[0], line.index, paragraphs.length, tokens, sentences)
    if (tokens.length === firstToken) continue
    if (sentences.length === firstSentence) continue
    paragraphs.push({
      start: tokens[firstToken].start,
      end: tokens.at(-1)!.end,
      first: firstToken,
      last: tokens.length,
    })
  }
  return { text, tokens, sentences, paragraphs }
}

function parseLine(
  text: string,
  line: string,
  offset: number,
  paragraph: number,
  tokens: Token[],
  sentences: Sentence[],
) {
  const doc = nlp.readDoc(line)
  const values = doc.tokens().out(its.value) as string[]
  const tags = doc.tokens().out(its.pos) as Pos[]
  const spans = doc.sentences().out(its.span as never) as unknown as [number, number][]
  let at = offset
  const firstSentence = sentences.length
  for (const [from, to] of spans) {
    const first = tokens.length
    for (let i = from; i <= to; i++) {
      const value = values[i]
      const start = text.indexOf(value, at)
      if (start < 0 || tags[i] === 'SPACE') continue
      at = start + value.length
      if (tokens.length > first && start === tokens[tokens.length - 1].end && isInsideWord(text, start)) {
        const head = tokens[tokens.length - 1]
        const pos = isCapitalLetter(text[head.start]) ? 'PROPN' : head.pos === 'X' ? tags[i] : head.pos
        tokens[tokens.length - 1] = { ...head, end: at, pos, lower: head.lower + value.toLowerCase() }
        continue
      }
      tokens.push({ start, end: at, pos: tags[i], lower: value.toLowerCase(), sentence: sentences.length })
    }
    if (tokens.length === first) continue
    if (sentences.length > firstSentence && goesOn(text, tokens[first])) {
      const before = sentences.pop()!
      for (let i = first; i < tokens.length; i++) tokens[i] = { ...tokens[i], sentence: sentences.length }
      sentences.push({ ...before, end: at, last: tokens.length })
    } else sentences.push({ start: tokens[first].start, end: at, first, last: tokens.length, paragraph })
  }
}

/** A small letter or a comma begins no sentence: “(R-Wis.) / said”, “‘Really?’ / he asked”. */
function goesOn(text: string, { start, pos }: Token): boolean {
  const c = text[start]
  return pos === 'PUNCT' ? c === ',' || c === ';' || c === ')' : c >= 'a' && c <= 'z'
}

/** wink cuts words at letters beyond Latin-1 (“Erdo | ğ | an”): is there such a letter at this border, and a letter on its other side? */
function isInsideWord(text: string, at: number): boolean {
  if (text.charCodeAt(at) <= 0xff && text.charCodeAt(at - 1) <= 0xff) return false
  return /^[\p{L}\p{M}]{2}$/u.test(text.slice(at - 1, at + 1))
}

const isCapitalLetter = (letter: string) => letter !== letter.toLowerCase()
