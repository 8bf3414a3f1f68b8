import { isPassive } from '../clause.js'
import { withUnits } from '../learned/tagger.js'
import { type Amendment, isQuoted, plainUnit } from './amendment.js'

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
  if (verb < 0 || isPassive(doc, verb)) return null
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

/** Of “cited Peskov as saying” the verb that comes first; -1 where none does. */
function quotingVerb(tokens: readonly { lower: string }[], saying: number): number {
  if (!SAYING.test(tokens[saying].lower) || tokens[saying - 1]?.lower !== 'as') return -1
  for (let i = saying - 2; i > Math.max(0, saying - MAX_OBJECT); i--) if (QUOTES.test(tokens[i].lower)) return i
  return -1
}
