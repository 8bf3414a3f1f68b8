import type { Doc } from '../../types.js'
import { isPassive } from '../clause.js'
import { type Tagging, withUnits } from '../learned/tagger.js'
import { type Amendment, isNounPhrase, isQuoted, plainUnit } from './amendment.js'

const QUOTES = /^(?:quot|cit)(?:e|es|ed|ing)$/
const SAYING = /^(?:saying|telling|having)$/
/** In tokens: “an unnamed official of the ministry”. */
const MAX_OBJECT = 12

/**
 * “…,” the agency quoted Lavrov as saying — the words in front are Lavrov's. The agency quoted Lavrov as saying that … — what the agency
 * reports is that he said so; his report is inside its own.
 */
export const quotedAs: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const verb = QUOTES.test(tokens[head].lower) ? head : quotingVerb(tokens, head)
  if (verb < 0) return null
  if (isPassive(doc, verb)) return head === verb ? wasQuoted(doc, tagging, verb) : null
  let as = verb + 1
  while (as < Math.min(tokens.length - 1, verb + MAX_OBJECT) && tokens[as].lower !== 'as') as++
  if (as === verb + 1 || tokens[as].lower !== 'as' || !SAYING.test(tokens[as + 1].lower)) return null
  const { content } = tagging
  const cue = [plainUnit({ first: verb, last: verb + 1 })]
  const behind = content.filter(({ first }) => first > as + 1)
  if (behind.length === 0)
    return content.some(isQuoted)
      ? withUnits(
          tagging,
          [plainUnit({ first: verb + 1, last: as })],
          content.filter(({ last }) => last <= verb),
          cue,
        )
      : null
  const source = tagging.source.filter(({ last }) => last <= verb)
  return withUnits(tagging, source, [plainUnit({ first: verb + 1, last: as + 2 }), ...behind], cue)
}

/** Lind was quoted as saying that … — who is quoted says it, and is no part of it. */
function wasQuoted(doc: Doc, tagging: Tagging, verb: number): Tagging | null {
  const { tokens } = doc
  if (tokens[verb + 1]?.lower !== 'as' || !SAYING.test(tokens[verb + 2]?.lower ?? '')) return null
  const front = tagging.content.filter(({ last }) => last <= verb)
  const behind = tagging.content.filter(({ first }) => first > verb + 2)
  if (tagging.source.length > 0 || behind.length === 0 || front.some(isQuoted) || !isNounPhrase(doc, front)) return null
  return withUnits(tagging, front, behind)
}

/** Of “cited Peskov as saying” the verb that comes first; -1 where none does. */
function quotingVerb(tokens: readonly { lower: string }[], saying: number): number {
  if (!SAYING.test(tokens[saying].lower) || tokens[saying - 1]?.lower !== 'as') return -1
  for (let i = saying - 2; i > Math.max(0, saying - MAX_OBJECT); i--) if (QUOTES.test(tokens[i].lower)) return i
  return -1
}
