import { isSaying } from '../cue-lexicon.js'
import { withUnits } from '../learned/tagger.js'
import { type Amendment, isNounPhrase, isPunctuation, isQuoted, plainUnit } from './amendment.js'

/** In tokens: “Lavrov had told him and his wife:” */
const MAX_LEAD = 12

/** The ministry said Lavrov and Rubio agreed that … → Lavrov and Rubio: who says that they did is another level. */
export const behindVerb: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source } = tagging
  const verb = source.findIndex(
    ({ first }, i) => i > 0 && tokens[first].pos === 'VERB' && isSaying(tokens[first].lower),
  )
  if (verb < 0 || source[source.length - 1].last > head || !isNounPhrase(doc, source.slice(0, verb))) return null
  const rest = source.slice(tokens[source[verb + 1]?.first]?.lower === 'that' ? verb + 2 : verb + 1)
  return rest.length > 0 && isNounPhrase(doc, rest) ? withUnits(tagging, rest, tagging.content) : null
}

/**
 * Rubio said Lavrov told him, “…”: the words in marks are Lavrov's; what Rubio said is that he told him. Where a subject and a verb of
 * saying stand between the cue and the quotation, they belong to what is reported.
 */
export const toldIt: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const [quote] = tagging.content
  if (!quote || !isQuoted(quote) || quote.first < head || quote.first - head > MAX_LEAD || tagging.source.length === 0)
    return null
  const from = tokens[head + 1]?.lower === 'that' ? head + 2 : head + 1
  const mark = isPunctuation(doc, { first: quote.first - 1, last: quote.first }) ? quote.first - 1 : quote.first
  for (let i = from + 1; i < mark; i++) {
    if (tokens[i].pos !== 'VERB') continue
    let last = i
    while (last > from && (tokens[last - 1].pos === 'AUX' || tokens[last - 1].pos === 'ADV')) last--
    if (!isSaying(tokens[i].lower) || !isNounPhrase(doc, [{ first: from, last }])) return null
    const told = i + 1 === mark || isNounPhrase(doc, [{ first: i + 1, last: mark }])
    return told
      ? withUnits(tagging, tagging.source, [plainUnit({ first: head + 1, last: quote.first }), ...tagging.content])
      : null
  }
  return null
}
