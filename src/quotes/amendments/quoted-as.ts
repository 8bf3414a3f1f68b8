import type { Doc } from '../../types.js'
import { isPassive } from '../clause.js'
import { type Tagging, withUnits } from '../learned/tagger.js'
import { type Amendment, isNounPhrase, isQuoted, plainUnit } from './amendment.js'
import { fromSubject } from './participles.js'

const QUOTES = /^(?:quot|cit)(?:e|es|ed|ing)$/
/** In tokens: “an unnamed official of the ministry”. */
const MAX_OBJECT = 12

/**
 * “…,” the agency quoted Lavrov as saying — the words in front are Lavrov's. The agency quoted Lavrov as saying that … — what the agency
 * reports is that he said so; his report is inside its own. Lavrov was quoted as saying that … — here there is but his.
 */
export const quotedAs: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const verb = QUOTES.test(tokens[head].lower) ? head : quotingVerb(doc, head)
  if (verb < 0) return null
  if (isPassive(doc, verb)) return head === verb ? wasQuoted(doc, tagging, verb) : quotedBy(doc, tagging, verb, head)
  let as = verb + 1
  while (as < Math.min(tokens.length - 1, verb + MAX_OBJECT) && tokens[as].lower !== 'as') as++
  const report = endOfSaying(doc, as)
  if (as === verb + 1 || report < 0) return null
  const { content } = tagging
  const cue = [plainUnit({ first: verb, last: verb + 1 })]
  const behind = content.filter(({ first }) => first >= report)
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
  return withUnits(tagging, source, [plainUnit({ first: verb + 1, last: report }), ...behind], cue)
}

/** “as saying”, “as having said”: the token behind it; -1 where a token does not open it. */
function endOfSaying({ tokens }: Doc, as: number): number {
  if (tokens[as]?.lower !== 'as') return -1
  const verb = tokens[as + 1]?.lower === 'having' ? as + 2 : as + 1
  return /^(?:saying|telling|said|told)$/.test(tokens[verb]?.lower ?? '') ? verb + 1 : -1
}

/** Lind was quoted as saying that … — who is quoted says it, and neither he nor “as saying” is part of it. */
function wasQuoted(doc: Doc, tagging: Tagging, verb: number): Tagging | null {
  const report = endOfSaying(doc, verb + 1)
  const { source, content } = tagging
  const front = content.filter(({ last }) => last <= verb)
  const behind = content.filter(({ first }) => first >= report)
  if (report < 0 || behind.length === 0) return null
  if (source.length > 0)
    return behind.length < content.length && front.length === 0 ? withUnits(tagging, source, behind) : null
  return front.some(isQuoted) || !isNounPhrase(doc, front) ? null : withUnits(tagging, front, behind)
}

/** Lind was quoted by the Herald as saying … → Lind; all of it is the cue. */
function quotedBy(doc: Doc, tagging: Tagging, verb: number, saying: number): Tagging | null {
  const { tokens } = doc
  const told = tokens[verb + 1].lower === 'by' ? fromSubject(doc, tagging, saying, verb - 1) : null
  let first = verb
  while (tokens[first - 1]?.pos === 'AUX') first--
  return told && withUnits(told, told.source, told.content, [plainUnit({ first, last: saying + 1 })])
}

/** Of “cited Peskov as saying” the verb that comes first; -1 where none does. */
function quotingVerb(doc: Doc, saying: number): number {
  const { tokens } = doc
  const as = tokens[saying - 1]?.lower === 'having' ? saying - 2 : saying - 1
  if (endOfSaying(doc, as) !== saying + 1) return -1
  for (let i = as - 1; i > Math.max(0, saying - MAX_OBJECT); i--) if (QUOTES.test(tokens[i].lower)) return i
  return -1
}
