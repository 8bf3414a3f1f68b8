import type { Doc } from '../../types.js'
import { endOfNounPhrase, isClause, OPENS_CLAUSE, opensClause } from '../clause.js'
import { withUnits } from '../learned/tagger.js'
import type { Unit } from '../learned/units.js'
import { subjectBesideVerb } from '../subject.js'
import { type Amendment, isNounPhrase, isPunctuation, isQuoted, isVerbal, plainUnit, RELATIVE } from './amendment.js'

/** Where a clause that holds a report begins and ends, or the clause that is reported. */

/** In tokens. */
const MAX_PARTY = 12

/** Reilly agreed with Fiona Murphy, defending, that Foley had written. — what was agreed is the clause; with whom is no part of it. */
export const agreedWith: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  if (!/^(?:agree[sd]?|concur(?:s|red)?)$/.test(tokens[head].lower) || tokens[head + 1]?.lower !== 'with') return null
  const { last } = sentences[tokens[head].sentence]
  let that = head + 2
  while (that < Math.min(last, head + MAX_PARTY) && tokens[that].lower !== 'that') that++
  if (tokens[that]?.lower !== 'that' || that <= head + 2 || that >= last - 2) return null
  const told = tagging.content.filter(({ first }) => first >= that)
  if (told.length > 0) return withUnits(tagging, tagging.source, told)
  const end = tokens[last - 1].pos === 'PUNCT' ? last - 1 : last
  for (let i = that; i < end; i++) if (/^["“‘«]$/.test(tokens[i].lower)) return null
  return withUnits(tagging, tagging.source, [plainUnit({ first: that, last: end })])
}

/** … a “nag,” to which Lind replied, “At least I ask.” — “which” is what he replied to. */
export const repliedTo: Amendment = ({ tokens }, { source, content, ...tagging }, head) => {
  const [which] = content
  if (
    !which ||
    which.first >= head ||
    !RELATIVE.has(tokens[which.first].lower) ||
    tokens[which.first - 1]?.lower !== 'to'
  )
    return null
  const said = content.slice(1)
  return said.some(isQuoted) ? withUnits({ source, content, ...tagging }, source, said) : null
}

/**
 * Orvia, which warned that sales would fall, was flat; those who said it was “mad” are gone. — a relative clause ends at its comma, or with its
 * quotation, before the verb of the clause around it.
 */
export const relativeEnds: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source, content } = tagging
  const who = source[source.length - 1]
  if (!who || who.last > head || !/^(?:who|which|that)$/.test(tokens[who.first].lower)) return null
  const parted = tokens[who.first - 1]?.lower === ','
  const aside = endOfAside(doc, content, head)
  const at = content.findIndex((unit, k) => {
    if (k <= aside || unit.first < head || isQuoted(unit)) return false
    const verb = tokens[parted && isPunctuation(doc, unit) ? unit.last : unit.first]
    // “a nurse who asked if it hurt, were”: the comma of a clause around it
    const comma = tokens[unit.first].lower === ','
    const edge = parted ? comma : isQuoted(content[k - 1]) || comma
    const be = comma && !parted && /^(?:is|are|was|were|has|have|had)$/.test(tokens[unit.last]?.lower ?? '')
    return be || (edge && (verb?.pos === 'AUX' || (parted && verb?.pos === 'VERB' && !/ing$/.test(verb.lower))))
  })
  return at > 0 ? withUnits(tagging, source, content.slice(0, at)) : null
}

/** “that Keckley, a dressmaker born into slavery, was”: the unit of the comma that ends what stands beside a subject; 0 where nothing does. */
function endOfAside({ tokens }: Doc, content: readonly Unit[], head: number): number {
  const commas = content.flatMap(({ first }, k) => (first > head && tokens[first].lower === ',' ? [k] : []))
  const [opening, closing] = commas
  if (closing === undefined) return 0
  for (let i = content[0].first; i < content[opening].first; i++) if (/^(?:VERB|AUX)$/.test(tokens[i].pos)) return 0
  return closing
}

/** What makes a clause the when and why of the one behind it. */
export const LEADS_IN = /^(?:after|although|as|because|before|once|since|though|until|when|whenever|while)$/

const CONDITIONS = /^(?:even|if|unless|when|while|although|though)$/

/** When she says that “nobody is safe,” the room goes quiet. — a clause that such a word leads in ends at its comma, before the subject and verb of its sentence. */
export const ledInEnds: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  const { first, last } = sentences[tokens[head].sentence]
  if (!LEADS_IN.test(tokens[first].lower) || source[0]?.first !== first + 1 || content.length === 0) return null
  for (let i = first + 1; i < head; i++) if (tokens[i].pos === 'PUNCT') return null
  const opening = tokens[content[0].first].lower
  // “As the Post reported, even if he won, …”
  if (opening !== 'that' && (tokens[first].lower === 'as' || CONDITIONS.test(opening))) return null
  // “that prices, wages and rents would rise,”
  const clause = tokens[content[0].first].pos === 'SCONJ'
  const comma = content.findIndex(
    ({ last: end }) =>
      (tokens[end - 1].lower === ',' || endsWithComma(doc, end)) &&
      (!clause || isClause(doc, { first: content[0].first, last: end })),
  )
  const next = content[comma + 1]?.first
  if (comma < 0 || next === undefined || next >= last || OPENS_CLAUSE.test(tokens[next].lower)) return null
  if (!opensClause(doc, next, last)) return null
  return withUnits(tagging, source, content.slice(0, isQuoted(content[comma]) ? comma + 1 : comma))
}

/** “… safe,” — a quotation whose last word has a comma behind it. */
const endsWithComma = ({ tokens }: Doc, end: number) =>
  tokens[end - 2]?.lower === ',' && tokens[end - 1].pos === 'PUNCT'

/** The company contacted The Times to say that … → The company: what one does to say it is no part of who says it. */
export const didToSay: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source } = tagging
  if (tokens[head - 1]?.lower !== 'to' || source.length < 3 || source[source.length - 1].last > head) return null
  const verb = source.findIndex(({ first }, k) => k > 0 && tokens[first].pos === 'VERB')
  const subject = source.slice(0, verb)
  if (verb < 1 || !isNounPhrase(doc, subject) || subject.some(({ first }) => RELATIVE.has(tokens[first].lower)))
    return null
  return withUnits(tagging, subject, tagging.content)
}

/** Speaking with The Punch, the managing director said … → the managing director: whom a participle in front speaks with is another. */
export const speakingWith: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source } = tagging
  const { first } = sentences[tokens[head].sentence]
  if (source.length < 3 || source[0].first > head || source[0].first - first > 2) return null
  if (!/ing$/.test(tokens[first].lower) || !/^(?:with|to)$/.test(tokens[source[0].first - 1]?.lower ?? '')) return null
  const comma = source.findIndex((unit) => tokens[unit.first].lower === ',')
  const subject = source.slice(comma + 1)
  const opens = subject.length > 0 && /^(?:DET|PROPN|NOUN|PRON)$/.test(tokens[subject[0].first].pos)
  return comma > 0 && opens ? withUnits(tagging, subject, tagging.content) : null
}

/** In a note signed by Reid, the president wept and charged his aides … → the president: whose verb stands right before “and” does the next thing, too. */
export const sharedSubject: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source } = tagging
  const from = source[source.length - 1]?.last
  if (from === undefined || from >= head - 3 || tokens[from]?.lower !== ',') return null
  if (!/^(?:and|but)$/.test(tokens[head - 1]?.lower ?? '')) return null
  const subject = subjectBesideVerb(doc, from, head - 1)
  return subject && withUnits(tagging, [plainUnit(subject)], tagging.content)
}

/** “Open the gates!” came cries from the crowd. → the crowd: a noun of shouting behind “came” is no verb, and “came” nobody. */
export const cameShouts: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  if (!/^(?:came|comes|rose)$/.test(tokens[head - 1]?.lower ?? '') || !/s$/.test(tokens[head].lower)) return null
  if (tagging.source.length !== 1 || tagging.source[0].first !== head - 1) return null
  const { last } = sentences[tokens[head].sentence]
  const end = endOfNounPhrase(tokens, head + 2, last)
  const crowd = tokens[head + 1]?.lower === 'from' && end > head + 2 ? [plainUnit({ first: head + 2, last: end })] : []
  const said = tagging.content.filter((unit) => unit.last < head)
  return withUnits(tagging, crowd, said)
}

/** In “My Life and Other Business,” she writes that … — a title in front is where she writes it. */
export const inWork: Amendment = ({ tokens, sentences }, tagging, head) => {
  const [title, ...said] = tagging.content
  if (!title || !isQuoted(title) || title.first > head || tokens[title.first - 1]?.lower !== 'in') return null
  if (sentences[tokens[head].sentence].first !== title.first - 1 || !said.some(({ first }) => first > head)) return null
  return withUnits(tagging, tagging.source, said)
}

/** What followed was, in the words of Ana Ruiz, “a storm”. → Ana Ruiz: whose words they are stands behind “of”. */
export const wordsOf: Amendment = ({ tokens }, tagging, head) => {
  const quote = tagging.content.find((unit) => isQuoted(unit) && unit.first > head)
  if (tokens[head].lower !== 'words' || tokens[head - 1]?.lower !== 'the' || tokens[head + 1]?.lower !== 'of')
    return null
  if (!quote || quote.first - head > MAX_WHOSE) return null
  const last = tokens[quote.first - 1].lower === ',' ? quote.first - 1 : quote.first
  return last > head + 2
    ? withUnits(tagging, [plainUnit({ first: head + 2, last })], tagging.content.filter(isQuoted))
    : null
}
/** In tokens. */
const MAX_WHOSE = 20

/** More than thirty countries, Norway among them, said that … → the countries: a noun phrase in front of the verb is no part of what stands behind it. */
export const frontSubject: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source, content } = tagging
  const front = content.filter(({ last }) => last <= head)
  const behind = content.filter(({ first }) => first > head)
  if (source.length > 0 || front.length < 2 || !/^(?:that|it|they)$/.test(tokens[behind[0]?.first]?.lower ?? ''))
    return null
  const comma = front.findIndex(({ first }) => tokens[first].lower === ',')
  const subject = front.slice(0, comma < 0 ? front.length : comma)
  const whole = { first: front[0].first, last: front[front.length - 1].last }
  if (front.some(isQuoted) || isVerbal(doc, whole) || !isNounPhrase(doc, subject)) return null
  return withUnits(tagging, subject, behind)
}
