import type { Doc } from '../../types.js'
import { isAnswering, isSaying, lemmaOf } from '../cue-lexicon.js'
import { type Tagging, withUnits } from '../learned/tagger.js'
import type { Unit } from '../learned/units.js'
import {
  type Amendment,
  holdsVerb,
  isNounPhrase,
  isPunctuation,
  isQuoted,
  isToWhom,
  plainUnit,
  withoutTime,
} from './amendment.js'

/** Whoever stands behind the verb: “…,” said Lund. */

/** The bridge, said Marco Rubio, was safe. — between two commas the name behind the verb says it, and the clause goes around it. */
export const invertedWithin: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  const { first } = sentences[tokens[head].sentence]
  if (!TELLS.test(tokens[head].lower) || tokens[head - 1]?.lower !== ',' || content[0]?.first !== head + 1) return null
  if (head - 1 <= first) return null
  // “Lind, the mayor of Cork, said her speech, already long, …” has a subject with an apposition in front.
  const parted = tokens.slice(first, head - 1).some(({ lower }) => lower === ',')
  if (parted || source.some((unit) => unit.last > head)) return null
  const comma = content.findIndex((unit) => tokens[unit.first].lower === ',')
  const name = content.slice(0, comma)
  const behind = content.slice(comma + 1)
  if (comma <= 0 || behind.length === 0 || /^(?:and|but|then|or)$/.test(tokens[behind[0].first].lower)) return null
  if (NOTHING.test(tokens[head + 1].lower) || !isNounPhrase(doc, name) || name.some((unit) => holdsVerb(doc, unit)))
    return null
  // “…, said the weather service, Aemet.” has no more of the clause behind the name.
  const more = behind.some((unit) => isQuoted(unit) || /^(?:VERB|AUX)$/.test(tokens[unit.first].pos)) ? behind : []
  return withUnits(tagging, name, [plainUnit({ first, last: head - 1 }), ...more])
}

const TELLS = /^(?:sa(?:id|ys?)|wrote|writes|argue[ds]|explain(?:s|ed)|insist(?:s|ed)|warn(?:s|ed))$/

/** The word, wrote Tom Hale this week, has lost its meaning. — the words go around verb and name, and nobody has taken the name. */
export const invertedGap: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  if (!isSaying(tokens[head].lower) || tokens[head - 1]?.lower !== ',' || source.length > 0) return null
  if (!content.some(({ first }) => first < head) || !content.some(({ first }) => first > head)) return null
  const { last } = sentences[tokens[head].sentence]
  let end = head + 1
  while (end < last && tokens[end].lower !== ',') end++
  if (content.some((unit) => unit.first > head && unit.first < end)) return null
  const name = plainUnit({
    first: head + 1,
    last: withoutTime(doc, { first: head + 1, last: endOfSpeaker(doc, head + 1, end) }),
  })
  return name.last > name.first && isNounPhrase(doc, [name]) && !holdsVerb(doc, name)
    ? withUnits(tagging, [name], content)
    : null
}

/** “Have you heard,” said his wife to him, “that …” — whoever stands behind the verb right behind the mark, up to whom he speaks to. */
export const behindMark: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { content } = tagging
  const { lower } = tokens[head]
  if (!content.some((unit) => isQuoted(unit) && unit.last === head) || !(isSaying(lower) || isAnswering(lower)))
    return null
  const { last } = sentences[tokens[head].sentence]
  let end = head + 1
  while (end < last && tokens[end].pos !== 'PUNCT') end++
  const name = plainUnit({ first: head + 1, last: endOfSpeaker(doc, head + 1, end) })
  return (name.last < end || isAnswering(lower)) && isNounPhrase(doc, [name]) && !holdsVerb(doc, name)
    ? withUnits(
        tagging,
        [name],
        content.filter((unit) => isQuoted(unit) || unit.last <= head || unit.first >= end),
      )
    : null
}

/** “his wife to him one day”: where whoever speaks ends and whom he speaks to begins. */
function endOfSpeaker({ tokens }: Doc, first: number, end: number): number {
  for (let i = first + 1; i < end - 1; i++) if (isToWhom(tokens, i)) return i
  return end
}

const NOTHING =
  /^(?:nothing|something|anything|everything|little|less|more|much|so|it|that|this|these|those|no\.?|yes|goodbye|mass|grace|thanks)$/

/** Rain is coming, says minister — in a headline of a clause, a comma and a verb of saying, the name behind the verb says it. */
export const invertedEnd: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { first, last } = sentences[tokens[head].sentence]
  const { source, content } = tagging
  const { lower } = tokens[head]
  if (!isSaying(lower) || tokens[head - 1]?.lower !== ',') return null
  if (head - 1 <= first) return null
  const name = content.filter((unit) => !isPunctuation(doc, unit))
  const headline = tokens[last - 1].pos !== 'PUNCT'
  const said = headline ? name.filter((unit) => unit.first < head) : []
  if (source.length === 0 && said.length > 0)
    return headlineEnd(
      doc,
      tagging,
      head,
      name.filter((unit) => unit.first > head),
      last,
    )
  if (name.length === 0 || source.length === 0 || source[0].last > head || name.some(isQuoted)) return null
  // “…, said my neighbour.”: other verbs may have an object there.
  const end = lemmaOf(lower) === 'say' && tokens[last - 1].lower === '.' ? last - 1 : last
  if (name[0].first !== head + 1 || name[name.length - 1].last !== end || !isNounPhrase(doc, name)) return null
  // “Lind, 78, said mass.”
  const whole = source[0].first === first && tokens.slice(first, head - 1).every((token) => token.lower !== ',')
  const bare = name.every((unit) => !holdsVerb(doc, unit))
  if (end < last && (!whole || !bare || NOTHING.test(tokens[head + 1].lower))) return null
  return withUnits(tagging, name, [plainUnit({ first, last: head - 1 })])
}

/** Prince ‘set’ to sing, says author — the same where the clause before the comma was found already. */
function headlineEnd(doc: Doc, tagging: Tagging, head: number, name: readonly Unit[], last: number): Tagging | null {
  if (name[0]?.first !== head + 1 || name[name.length - 1].last !== last || !isNounPhrase(doc, name)) return null
  const said = tagging.content.filter((unit) => unit.last <= head && !(isPunctuation(doc, unit) && unit.last === head))
  return withUnits(tagging, name, said)
}
