import model from 'wink-eng-lite-web-model'
import winkNLP, { type Model } from 'wink-nlp'
import type { Pos } from '../types.js'

/** wink's vocabulary: `list[hash[word]]` is the word; the model's own words stand before `intrinsicSize`, words met later behind. */
interface Lexemes {
  readonly hash: Record<string, number>
  readonly list: readonly string[]
  readonly intrinsicSize: number
}

interface Core {
  readonly features: { readonly lexeme: Lexemes }
}

/** How many words met in texts wink may keep before it begins anew (0.05 s): so its memory has a bound. */
const MAX_MET = 100_000

/** What wink always takes as one word, whatever stands around it. */
const ALWAYS_WHOLE = /^(?:[A-Za-z]+|\d+)$/

/** Asked for once: the model writes this part into itself each time, twice as long as before, until no string is long enough. */
const metaCER = (model as unknown as { metaCER(): unknown }).metaCER()

function begin() {
  let lexemes: Lexemes | undefined
  const watched = {
    ...model,
    metaCER: () => metaCER,
    core() {
      const core = (model as unknown as { core(): Core }).core()
      lexemes = core.features.lexeme
      return core
    },
  }
  const nlp = winkNLP(watched as unknown as Model, ['sbd', 'pos'])
  if (!lexemes) throw new Error('this release of wink-nlp reads its model in another way')
  return { nlp, lexemes, met: lexemes.list.length, lower: new Array<string>(lexemes.list.length) }
}

let wink = begin()

/**
 * wink-nlp remembers every word it meets: without a bound, and with an effect, since a string once taken whole (“Smith's” before a
 * dash) is from then on never cut in two. Here it forgets all that could read otherwise, so that a text is read alike
 * whatever was read before it.
 */
function forget(): void {
  const { hash, list, intrinsicSize } = wink.lexemes
  for (; wink.met < list.length; wink.met++) if (!ALWAYS_WHOLE.test(list[wink.met])) delete hash[list[wink.met]]
  if (list.length - intrinsicSize > MAX_MET) wink = begin()
}

/** Words, their lower case, universal part-of-speech tags, and sentences as first and last index of their tokens. */
export interface Tagged {
  readonly words: readonly string[]
  /** One string object a word, so that look-ups by it are cheap. */
  readonly lower: readonly string[]
  readonly tags: readonly Pos[]
  readonly sentences: readonly (readonly [first: number, last: number])[]
}

/** Reads one line of text with wink-nlp: tokens, tags, sentences. The same line gives the same answer, whatever came before. */
export function readLine(line: string): Tagged {
  const { nlp, lexemes, lower } = wink
  const { its } = nlp
  const doc = nlp.readDoc(line)
  const tokens = doc.tokens()
  const ids = tokens.out(its.uniqueId) as unknown as number[]
  const tagged = {
    words: ids.map((id) => lexemes.list[id]),
    lower: ids.map((id) => {
      lower[id] ??= lexemes.list[id].toLowerCase()
      return lower[id]
    }),
    tags: tokens.out(its.pos) as Pos[],
    sentences: doc.sentences().out(its.span as never) as unknown as [number, number][],
  }
  forget()
  return tagged
}
