import { startOfNounPhrase } from '../clause.js'
import { isReporting, isSaying } from '../cue-lexicon.js'
import { withUnits } from '../learned/tagger.js'
import { subjectOf } from '../subject.js'
import {
  type Amendment,
  COORDINATES,
  DAY,
  holdsVerb,
  isNounPhrase,
  isQuoted,
  plainUnit,
  RELATIVE,
} from './amendment.js'

/** Which of the words that the tagger took for the source says it. */

/** Alan Bennett, who wrote for her → nothing: what “who” stands for is not what is said. */
export const antecedent: Amendment = ({ tokens }, tagging) => {
  const [who] = tagging.source
  if (tagging.source.length !== 1 || tokens[who.first].lower !== 'who' || tagging.content.length === 0) return null
  const { last } = tagging.content[tagging.content.length - 1]
  return last === who.first || (last === who.first - 1 && tokens[last].lower === ',')
    ? withUnits(tagging, tagging.source, [])
    : null
}

/**
 * China's mission to the EU urged … → China's mission to the EU; Scientists advising the bank argue … → Scientists advising the bank: what a
 * preposition or participle leads in within the subject is not who says it.
 */
export const wholeSubject: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  const from = source[0]?.first ?? 0
  if (source.length === 0 || source[source.length - 1].last !== head || tokens[head].pos !== 'VERB') return null
  const led = tokens[from - 1]?.lower ?? ''
  const participle = tokens[from - 1]?.pos === 'VERB' && /ing$/.test(led)
  if (!participle && !/^(?:to|for|at|from|with|in|on|of)$/.test(led)) return null
  if (!content.every(({ first }) => first > head)) return null
  const { first } = sentences[tokens[head].sentence]
  if (!/^(?:NOUN|PROPN)$/.test(tokens[from - 2]?.pos) || from - 2 < first) return null
  for (let i = first; i < from; i++) {
    const { pos, lower } = tokens[i]
    const inside = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP)$/.test(pos) || (participle && i === from - 1)
    if (!inside || (i === first && pos === 'ADP') || DAY.test(lower)) return null
  }
  return withUnits(tagging, [plainUnit({ first, last: head })], content)
}

/** A woman next to me whispered → a woman next to me: “me” and “them” are no subject of a verb. */
export const objectPronoun: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const [source] = tagging.source
  if (!source || source.last > head || !/^(?:me|him|them|us)$/.test(tokens[source.last - 1].lower)) return null
  if (source.last - source.first > 1 || !isReporting(tokens[head].lower) || /ing$/.test(tokens[head].lower)) return null
  const { first } = sentences[tokens[head].sentence]
  let last = source.first
  while (last > first && /^(?:ADP|ADV|ADJ)$/.test(tokens[last - 1].pos)) last--
  if (last === source.first || last === first || !/^(?:NOUN|PROPN)$/.test(tokens[last - 1].pos)) return null
  const whole = plainUnit({ first: startOfNounPhrase(tokens, last, first), last: source.last })
  const content = tagging.content.filter((unit) => unit.last <= whole.first || unit.first >= whole.last)
  return content.length > 0 ? withUnits(tagging, [whole], content) : null
}

/** Lind wrote to Merz urging him to go. → Lind: nobody urges “him” who is the one that is urged. */
export const urgingHim: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source } = tagging
  if (!/ing$/.test(tokens[head].lower) || !/^(?:him|her|them)$/.test(tokens[head + 1]?.lower ?? '')) return null
  const first = source[0]?.first ?? head
  if (source.length === 0 || source[source.length - 1].last !== head || tokens[first - 1]?.lower !== 'to') return null
  const subject = subjectOf(doc, sentences[tokens[head].sentence], first - 1)
  return subject && withUnits(tagging, [plainUnit(subject)], tagging.content)
}

const LEADS_CLAUSE = /^(?:after|as|because|when|while)$/

/** Shares fell after the retailer cut its forecast and said … → the retailer: a second verb has the subject of its own clause. */
export const clauseSubject: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source, content } = tagging
  const last = source[source.length - 1]?.last ?? head + 1
  if (
    last > head ||
    !content.every(({ first }) => first > head) ||
    tokens[head - 1]?.lower !== 'and' ||
    head - last < 5
  )
    return null
  for (let i = head - 4; i >= last; i--) {
    if (!LEADS_CLAUSE.test(tokens[i].lower)) continue
    let end = i + 1
    while (end < head && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(tokens[end].pos)) end++
    const finite = /^(?:VERB|AUX)$/.test(tokens[end].pos) && !/ing$/.test(tokens[end].lower)
    const subject = plainUnit({ first: i + 1, last: end })
    if (end === i + 1 || !finite || !isNounPhrase(doc, [subject])) return null
    // Between the two verbs nothing of another clause.
    for (let k = end; k < head - 1; k++) if (tokens[k].lower === ',') return null
    return withUnits(tagging, [subject], tagging.content)
  }
  return null
}

/** A man who police say stole it → police: the pronoun in front belongs to the verb behind. */
export const whoTheySay: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const [who, next] = tagging.source
  if (!next || who.last > next.first || next.first > head || !/^(?:who|which|that|whom)$/.test(tokens[who.first].lower))
    return null
  const rest = tagging.source.slice(1)
  return who.last - who.first === 1 && isNounPhrase(doc, rest) && !rest.some((unit) => holdsVerb(doc, unit))
    ? withUnits(tagging, rest, tagging.content)
    : null
}

/** … a move Lind said would cost jobs → Lind: before a verb without a subject the object of “said” stands in front of who says it. */
export const movedObject: Amendment = ({ tokens }, tagging, head) => {
  const { source, content } = tagging
  const behind = content.find(({ first }) => first > head)
  if (!behind || tokens[behind.first].pos !== 'AUX' || behind.first > head + 2 || source.length === 0) return null
  const { last } = source[source.length - 1]
  let noun = source[0].first
  if (last > head || tokens[noun].lower !== 'a' || tokens[noun - 1]?.lower !== ',') return null
  while (noun < last && tokens[noun].pos !== 'NOUN') noun++
  return noun + 1 < last &&
    (tokens[noun + 1].pos === 'PROPN' || tokens[noun + 1].pos === 'PRON' || tokens[noun + 1].pos === 'DET')
    ? withUnits(tagging, [plainUnit({ first: noun + 1, last })], content)
    : null
}

/**
 * The League of Mayors proposes a list of cuts → The League of Mayors; Lind on Tuesday wept → Lind. A source ends before a verb that
 * follows a name and has an object, or a day; verbs of a relative clause, and participles after a comma, belong to it.
 */
export const sourceBeforeVerb: Amendment = (doc, tagging) => {
  if (!tagging.source.some((unit) => holdsVerb(doc, unit))) return null
  const tokens = tagging.source.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k))
  const cut = tokens.findIndex((i, k) => {
    if (k === 0 || doc.tokens[i].pos !== 'VERB' || tokens[k - 1] !== i - 1 || doc.tokens[i - 1].pos !== 'PROPN')
      return false
    if (DAY.test(doc.tokens[i - 1].lower) && k > 2) return true
    const object = doc.tokens[i + 1]
    return (object?.pos === 'DET' || object?.pos === 'PRON') && !RELATIVE.has(object.lower)
  })
  if (cut < 0 || tokens.slice(0, cut).some((i) => RELATIVE.has(doc.tokens[i].lower))) return null
  // “Lind thanked them, and his deputy, Ana Ruiz, said”: who says it stands behind the “and”.
  const and = tokens.findLastIndex((i, k) => k > cut && COORDINATES.has(doc.tokens[i].lower))
  const source = tagging.source.filter(({ first, last }) => (and > 0 ? first > tokens[and] : last <= tokens[cut]))
  return source.length > 0 ? withUnits(tagging, source, tagging.content) : null
}

const INSIDE_NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'NUM', 'PART'])
/** Before these a source may begin: “according to X”, “by X”, and a clause: “after X warned”. */
const BEFORE_SOURCE = new Set('to by from per for with than as like after before since until'.split(' '))

/** Ferrymen waiting on the quay sang: … — the quay is no source: it begins where the noun phrase does. */
export const behindPreposition: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const [source] = tagging.source
  if (!tagging.content.some(isQuoted) || !isSaying(tokens[head].lower)) return null
  if (!source || tagging.source.at(-1)!.last !== head) return null
  const before = tokens[source.first - 1]
  if (before?.pos !== 'ADP' || BEFORE_SOURCE.has(before.lower)) return null
  const { first: from } = doc.sentences[tokens[head].sentence]
  let first = source.first
  while (first > from && (INSIDE_NOUN_PHRASE.has(tokens[first - 1].pos) || /^[a-z]+ing$/.test(tokens[first - 1].lower)))
    first--
  while (tokens[first].pos === 'ADP') first++
  return first < source.first ? withUnits(tagging, [plainUnit({ first, last: head })], tagging.content) : null
}

/**
 * “The mayor said that …, while the governor insisted …” — of two noun phrases before a verb the one that ends right before it is its
 * subject; the tagger sometimes keeps the other clause's as well.
 */
export const ownSubject: Amendment = (doc, tagging, head) => {
  const { source, cue } = tagging
  const start = Math.min(head, ...cue.map(({ first }) => first))
  let gap = source.length - 1
  while (gap > 0 && source[gap].first === source[gap - 1].last) gap--
  if (gap <= 0 || source[gap].first > head) return null
  const own = source.slice(gap)
  const between = doc.tokens.slice(own[own.length - 1].last, start)
  const adjacent = between.every(({ pos }) => pos === 'PUNCT' || pos === 'ADV' || pos === 'AUX')
  return adjacent && isNounPhrase(doc, own) ? withUnits(tagging, own, tagging.content) : null
}

/** As Lind herself admits → Lind herself: the word says again who is meant. */
export const herself: Amendment = ({ tokens, sentences }, tagging, head) => {
  const [source] = tagging.source
  if (!source || source.first > head || !/^(?:(?:him|her|it)self|themselves)$/.test(tokens[source.first].lower))
    return null
  const { first: from } = sentences[tokens[head].sentence]
  if (source.first === from || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[source.first - 1].pos)) return null
  const whole = { first: startOfNounPhrase(tokens, source.first, from), last: source.last }
  const said = tagging.content.filter((unit) => unit.last <= whole.first || unit.first >= whole.last)
  return said.length > 0 ? withUnits(tagging, [plainUnit(whole), ...tagging.source.slice(1)], said) : null
}

/** In tokens: “ran past the window of the old house shouting” */
const LONGEST_WAY = 12
const MOVED =
  /^(?:came|dashed|drove|hurried|marched|paraded|passed|ran|rode|rushed|sprinted|stormed|strode|walked|went)$/

const SHOUTING = /^(?:bellowing|calling|chanting|crying|roaring|saying|screaming|shouting|singing|whooping|yelling)$/

/** A boy ran past the window shouting → a boy: behind a verb of moving and its way the participle is of who moves. */
export const ranShouting: Amendment = ({ tokens, sentences }, tagging, head) => {
  const { source, content } = tagging
  if (!SHOUTING.test(tokens[head].lower) || source[source.length - 1]?.last !== head) return null
  const { first: from } = sentences[tokens[head].sentence]
  let verb = head - 1
  while (
    verb > Math.max(from, head - LONGEST_WAY) &&
    /^(?:ADP|ADV|DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(tokens[verb].pos)
  )
    verb--
  if (verb <= from || !MOVED.test(tokens[verb].lower) || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[verb - 1].pos))
    return null
  return withUnits(tagging, [plainUnit({ first: startOfNounPhrase(tokens, verb, from), last: verb })], content)
}

const ISSUES = /^(?:issu|releas|sen[dt]|post|put|publish|wrote|writ|circulat|distribut|tweet|deliver|read)/

/** Meloni issued a statement saying … — who issued it says so. Only where the document has “a” before it and stands right before a participle. */
export const issued: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const [source] = tagging.source
  if (!source || !/^(?:saying|stating|reading|declaring|announcing)$/.test(tokens[head].lower)) return null
  if (!/^an?$/.test(tokens[source.first].lower)) return null
  const verb = tokens[source.first - 1]?.lower === 'out' ? source.first - 2 : source.first - 1
  if (tokens[verb]?.pos !== 'VERB' || !ISSUES.test(tokens[verb].lower)) return null
  const subject = subjectOf(doc, doc.sentences[tokens[head].sentence], verb)
  return subject && withUnits(tagging, [plainUnit(subject)], tagging.content)
}
