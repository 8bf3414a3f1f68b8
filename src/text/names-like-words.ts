import type { Pos, Sentence, Token } from '../types.js'
import { retag } from './token.js'

const CONTENT = new Set<Pos>(['VERB', 'NOUN', 'ADJ', 'ADV'])
/** So many words of weight in small letters make a sentence whose capitals mean something; a headline has none. */
const PLAIN = 2
/** No verb in a command has one of these behind it: “Cross said”. */
const FINITE =
  /^(?:said|says|told|wrote|writes|added|adds|argued|argues|called|calls|asked|asks|tweeted|replied|declined|has|had|was|is|wants|wanted)$/

const isCapital = (text: string, { start, end }: Token) => {
  const c = text.charCodeAt(start)
  const d = text.charCodeAt(start + 1)
  return c >= 65 && c <= 90 && end - start > 1 && d >= 97 && d <= 122
}
const isSmall = (text: string, { start }: Token) => {
  const c = text.charCodeAt(start)
  return c >= 97 && c <= 122
}

/**
 * Corrects tags of surnames that wink takes for verbs: a capital in the middle of a sentence in small letters, and what is such a
 * name anywhere in the text where it opens a sentence. In: the tokens of a whole text; they are replaced in place.
 */
export function retagSurnames(text: string, tokens: Token[], sentences: readonly Sentence[]): void {
  const names = new Set<string>()
  for (const sentence of sentences)
    for (let i = sentence.first + 1; i < sentence.last; i++)
      if (isMistaken(text, tokens[i]) && isInside(text, tokens, i) && isPlain(text, tokens, sentence)) {
        names.add(tokens[i].lower)
        tokens[i] = retag(tokens[i], 'PROPN')
      }
  for (const { first, last } of sentences) {
    let opening = first
    while (opening < last && tokens[opening].pos === 'PUNCT') opening++
    const end = names.size > 0 ? last - 1 : Math.min(opening + 1, last - 1)
    for (let i = opening; i < end; i++) {
      const next = tokens[i + 1]
      // “De Blasio, speaking on Friday, …”
      const particle = i === first && tokens[i].pos === 'X' && next.pos === 'PROPN' && isCapital(text, tokens[i])
      if (!particle && !isMistaken(text, tokens[i])) continue
      const opens = particle || (i === opening && FINITE.test(next.lower))
      if (opens || (names.has(tokens[i].lower) && opensPredicate(text, next))) tokens[i] = retag(tokens[i], 'PROPN')
    }
  }
}

/** “Skelly”, “Weld”, “Cross” */
const isMistaken = (text: string, token: Token) => token.pos === 'VERB' && isCapital(text, token)

/** “Bill Skelly”, “said Weld”, “on Friday, Cross said”: no mark, colon or dash opens something there. */
function isInside(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before.lower === ',' || before.pos === 'PROPN' || isSmall(text, before)
}

function isPlain(text: string, tokens: readonly Token[], { first, last }: Sentence): boolean {
  let small = 0
  for (let i = first; i < last && small < PLAIN; i++)
    if (CONTENT.has(tokens[i].pos) && isSmall(text, tokens[i])) small++
  return small >= PLAIN
}

const opensPredicate = (text: string, next: Token) =>
  /^(?:,|['’]s)$/.test(next.lower) || ((next.pos === 'VERB' || next.pos === 'AUX') && isSmall(text, next))
