import { MODALS } from '../clause.js'
import { isSaying } from '../cue-lexicon.js'
import { withUnits } from '../learned/tagger.js'
import { type Amendment, isNounPhrase, isPunctuation, isQuoted, plainUnit } from './amendment.js'

/** Peskov is expected to say that the talks go on: he says it, and is no part of it. */
export const expectedToSay: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  if (tagging.source.length > 0 || tokens[head - 1]?.pos !== 'AUX') return null
  const verb = tokens[head + 1]?.lower === 'to' ? head + 2 : -1
  if (!isSaying(tokens[verb]?.lower ?? '')) return null
  const source = tagging.content.filter(({ last }) => last <= head)
  const content = tagging.content.filter(({ first }) => first > verb)
  return content.length > 0 && isNounPhrase(doc, source) ? withUnits(tagging, source, content) : null
}

/** Lavrov denied having said it → Lavrov: what governs the verb of saying is no part of who says it. */
export const havingSaid: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  if (
    tokens[head - 1]?.lower !== 'having' ||
    !/^(?:den(?:y|ies|ied|ying)|regret(?:s|ted)?|admit(?:s|ted)?|recall(?:s|ed)?)$/.test(tokens[head - 2]?.lower ?? '')
  )
    return null
  const source = tagging.source.filter(({ last }) => last <= head - 2)
  if (source.length === 0 || source.length === tagging.source.length) return null
  const first = head - 2
  return withUnits(tagging, source, tagging.content, [plainUnit({ first, last: head + 1 })])
}

const SUPPOSING = /^(?:imagine|suppose|picture|say)$/

/** Imagine Lavrov saying “…”: the verb in front, in capitals because it opens its sentence, is no part of the name. */
export const supposed: Amendment = (doc, tagging, head) => {
  const [source] = tagging.source
  if (!source || source.first >= head || !SUPPOSING.test(doc.tokens[source.first].lower)) return null
  if (doc.sentences[doc.tokens[head].sentence].first !== source.first) return null
  const rest = tagging.source.slice(1)
  return rest.length > 0 && isNounPhrase(doc, rest) ? withUnits(tagging, rest, tagging.content) : null
}

/** If Lavrov says that the talks are over, the envoys will leave. — the clause behind the comma is what follows from it, and not said. */
export const condition: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  const { first } = sentences[tokens[head].sentence]
  if (!source[0] || source[0].first !== first + 1 || source[0].first > head) return null
  if (!/^(?:if|unless|had|should)$/.test(tokens[first].lower)) return null
  const comma = content.findIndex(
    (unit) => unit.first > head && isPunctuation(doc, unit) && tokens[unit.first].lower === ',',
  )
  if (comma <= 0) return null
  const rest = content.slice(comma + 1)
  return !rest.some(isQuoted) && rest.some((unit) => MODALS.has(tokens[unit.first].lower))
    ? withUnits(tagging, tagging.source, content.slice(0, comma))
    : null
}
