import { ROLE_CLASSES } from './lexicon/nouns.js'

const LIMIT = 20_000
const descriptions = new Map<string, ReadonlySet<string>>()

/**
 * Words of a description under their classes: “the Republican governor” → republican, governor. Function words are left out.
 * Answers are kept, because offices recur from article to article.
 */
export function describe(text: string): ReadonlySet<string> {
  const known = descriptions.get(text)
  if (known) return known
  const words = new Set<string>()
  for (const word of text.toLowerCase().split(/[\s,-]+/)) {
    const bare = /^[a-z]*$/.test(word) ? word : word.replace(/[^\p{L}\p{N}]/gu, '')
    if (bare.length > 1 && !FUNCTION_WORDS.has(bare)) words.add(classOf(bare))
  }
  if (descriptions.size > LIMIT) descriptions.clear()
  // A slice would hold on to the whole article that it was cut from: what is kept is a copy.
  descriptions.set(` ${text}`.slice(1), words)
  return words
}

/** A role's forms under one word: congresswoman, rep → representative. */
export const classOf = (word: string): string => ROLE_CLASSES.get(word) ?? word

const FUNCTION_WORDS = new Set(
  'the a an of for in on at to and or by with from as his her their its who which that is was has had s'.split(' '),
)

const RANKS = new Set(['deputy', 'vice', 'assistant', 'associate'])

/** What makes another office of an office, “deputy” in “deputy mayor”; empty where nothing does. In: the words of a description, up to its head. */
export function rankOf(words: Iterable<string>, head?: string): string {
  for (const word of words) {
    if (word === head) return ''
    if (RANKS.has(word)) return word
  }
  return ''
}

/** Whether a description tells of an office that somebody has left. In: its words, up to its head. */
export function isFormer(words: Iterable<string>, head?: string): boolean {
  for (const word of words) {
    if (word === head) return false
    if (word === 'former' || word === 'ex') return true
  }
  return false
}
