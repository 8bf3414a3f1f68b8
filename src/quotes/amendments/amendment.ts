import type { Doc, TokenRange } from '../../types.js'
import type { Tagging } from '../learned/tagger.js'
import type { Unit } from '../learned/units.js'

/** A rule of grammar about one relation: a better tagging than the tagger's, or null where it does not apply. */
export type Amendment = (doc: Doc, tagging: Tagging, head: number) => Tagging | null

const NOMINAL = new Set(['PROPN', 'NOUN', 'PRON'])
/** Words that lead a relative clause. */
export const RELATIVE = new Set(['who', 'whose', 'which', 'that', 'whom'])

/** A run of tokens outside quotation marks as a unit of a tagging. */
export const plainUnit = ({ first, last }: TokenRange): Unit => ({ first, last, quoted: -1 })

export const isQuoted = ({ quoted }: Unit) => quoted >= 0
export const isPunctuation = (doc: Doc, { first, last }: TokenRange) =>
  last - first === 1 && doc.tokens[first].pos === 'PUNCT'

/** Whether ranges together look like one noun phrase: nominal, and without a verb outside a relative clause. */
export function isNounPhrase(doc: Doc, ranges: readonly TokenRange[]): boolean {
  const tokens = ranges.flatMap(({ first, last }) => doc.tokens.slice(first, last))
  if (tokens.length === 0 || !tokens.some(({ pos }) => NOMINAL.has(pos))) return false
  if (!['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ', 'NUM', 'SYM'].includes(tokens[0].pos) || RELATIVE.has(tokens[0].lower))
    return false
  const clause = tokens.findIndex(({ lower }) => RELATIVE.has(lower))
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return verb < 0 || (clause > 0 && clause < verb)
}

/** “said Miss Vane to her one evening”: whether at a token begins whom somebody speaks to. */
export const isToWhom = (tokens: Doc['tokens'], to: number): boolean =>
  tokens[to].lower === 'to' && /^(?:him|her|them|me|us|himself|herself)$/.test(tokens[to + 1]?.lower ?? '')

/** Whether a verb stands in a run of tokens. */
export function holdsVerb({ tokens }: Doc, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (tokens[i].pos === 'VERB') return true
  return false
}

/** Whether a verb or an auxiliary stands in a run of tokens. */
export function isVerbal({ tokens }: Doc, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') return true
  return false
}

/** “said it was ready, as strikes killed nine”: the unit where the last scene begins that a comma and “as” or “while” lead in; -1 where none does. */
export const lastScene = ({ tokens }: Doc, content: readonly Unit[]): number =>
  content.findLastIndex(({ first }) => tokens[first].lower === ',' && /^(?:as|while)$/.test(tokens[first + 1].lower))

/** When, in one word. */
export const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/

const BEFORE_DAY = /^(?:on|late|early|last|this|,)$/
const PERIOD = /^(?:week|weekend|month|year|night|morning|afternoon|evening)$/

/** “Lord Lind on Sunday”, “Tom Hale this week”: where a run of tokens ends without the day or the period behind it. */
export function withoutTime({ tokens }: Doc, { first, last }: TokenRange): number {
  let end = last
  if (DAY.test(tokens[end - 1].lower)) {
    end--
    while (end > first && BEFORE_DAY.test(tokens[end - 1].lower)) end--
  } else if (
    end - first > 2 &&
    PERIOD.test(tokens[end - 1].lower) &&
    /^(?:last|this|that|earlier)$/.test(tokens[end - 2].lower)
  )
    end -= 2
  return end
}

/** Words that join clauses. */
export const COORDINATES = new Set(['and', 'but', 'then'])
