import type { Sentence, Token } from '../types.js'
import { retag } from './token.js'

/** Forms that are as often nouns; “but” before them and “that” behind leave only the verb. */
const EITHER =
  /^(?:answers|claims|counters|demands|disputes|estimates|forecasts|hopes|notes|objects|reports|stresses|suspects)$/
/** “not facts but claims that …” */
const NEGATES = /^(?:not|n['’]t|no|never)$/

/**
 * Corrects tags of verbs that wink takes for nouns: Lind accepts that it rained but disputes that anybody was hurt. In: the tokens of a whole text; they
 * are replaced in place.
 */
export function retagVerbs(tokens: Token[], sentences: readonly Sentence[]): void {
  for (const { first, last } of sentences) {
    let that = -1
    for (let i = first + 1; i < last - 2; i++) {
      const { lower, pos } = tokens[i]
      if (NEGATES.test(lower)) that = -1
      else if (lower === 'that' && tokens[i - 1].pos === 'VERB') that = i
      else if (
        that > 0 &&
        pos === 'NOUN' &&
        tokens[i - 1].lower === 'but' &&
        tokens[i + 1].lower === 'that' &&
        EITHER.test(lower)
      )
        tokens[i] = retag(tokens[i], 'VERB')
    }
  }
}
