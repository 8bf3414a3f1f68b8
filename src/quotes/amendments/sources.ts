import type { Doc, TokenRange } from '../../types.js'
import { isClause } from '../clause.js'
import { isSaying } from '../cue-lexicon.js'
import { type Tagging, withUnits } from '../learned/tagger.js'
import type { Unit } from '../learned/units.js'
import { subjectOf } from '../subject.js'
import { type Amendment, COORDINATES, isNounPhrase, isPunctuation, isQuoted, plainUnit, RELATIVE } from './amendment.js'

/**
 * “All in favour,” called the chairwoman. — beside a quotation, the noun phrase on the other side of the verb is who says it,
 * not more of what is said. Only where no source was found and the verb is one of saying.
 */
export const sourceInContent: Amendment = (doc, tagging, head) => {
  const { content, source, cue } = tagging
  if (source.length > 0 || !content.some(isQuoted) || !isSaying(doc.tokens[head].lower)) return null
  const before = content.filter(({ last }) => last <= head)
  const after = content.filter(({ first }) => first > head)
  const quote = before.findLastIndex(isQuoted)
  if (quote < 0) return null
  const strip = (units: readonly Unit[]) => {
    let last = units.length
    let first = 0
    while (last > first && isPunctuation(doc, units[last - 1])) last--
    while (first < last && isPunctuation(doc, units[first])) first++
    return units.slice(first, last)
  }
  const regular = strip(before.slice(quote + 1))
  if (isNounPhrase(doc, regular) && after.length === 0) return withUnits(tagging, regular, before.slice(0, quote + 1))
  const end = cue[cue.length - 1]?.last ?? head + 1
  const stop = after.findIndex(isQuoted)
  const inverted = strip(stop < 0 ? after : after.slice(0, stop))
  if (quote === before.length - 1 && inverted[0]?.first === end && isNounPhrase(doc, inverted))
    return withUnits(tagging, inverted, [...before, ...(stop < 0 ? [] : after.slice(stop))])
  return null
}

/** Who is known by a work of theirs: “Top Gun” star, the “Fast Car” singer. */
const KNOWN_BY_WORK = new Set(
  `actor actress alum alumnus author band comedian composer creator crooner director drummer duo filmmaker frontman frontwoman guitarist
  hitmaker host lead lyricist novelist playwright presenter producer rapper screenwriter showrunner singer singer-songwriter songwriter
  star stars trio writer`.split(/\s+/),
)

/**
 * “Top Gun” star Tom Cruise said he would fly again; the “Fast Car” singer told fans … — a title in front of whom it made known is part of
 * his name, and what he said stands behind the verb. Only in the subject, and where no comma ends the words in marks.
 */
export const titleInName: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  if (!isSaying(tokens[head].lower)) return null
  const before = [...tagging.content, ...tagging.source]
    .filter(({ last }) => last <= head)
    .sort((a, b) => a.first - b.first)
  const title = before.find(isQuoted)
  if (!title || tokens[title.last - 2].pos === 'PUNCT' || !KNOWN_BY_WORK.has(tokens[title.last]?.lower)) return null
  const name = before.filter((unit) => !isQuoted(unit))
  if (!isNounPhrase(doc, name) || name[name.length - 1].last <= title.last) return null
  const cueEnd = tagging.cue[tagging.cue.length - 1]?.last ?? head + 1
  const end = sentences[tokens[head].sentence].last
  const told = tagging.content.filter(({ first }) => first > head)
  const behind = plainUnit({ first: cueEnd, last: tokens[end - 1].pos === 'PUNCT' ? end - 1 : end })
  if (told.length === 0 && behind.last <= behind.first) return null
  return withUnits(
    tagging,
    [plainUnit({ first: before[0].first, last: name[name.length - 1].last })],
    told.length > 0 ? told : [behind],
  )
}

/** Rain is coming, says minister — in a headline of a clause, a comma and a verb of saying, the name behind the verb says it. */
export const invertedEnd: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { first, last } = sentences[tokens[head].sentence]
  const { source, content } = tagging
  if (!isSaying(tokens[head].lower) || tokens[head - 1]?.lower !== ',') return null
  const name = content.filter((unit) => !isPunctuation(doc, unit))
  if (name.length === 0 || source.length === 0 || source[0].last > head || name.some(isQuoted)) return null
  if (name[0].first !== head + 1 || name[name.length - 1].last !== last || !isNounPhrase(doc, name)) return null
  return withUnits(tagging, name, [plainUnit({ first, last: head - 1 })])
}

/** A neighbour, who did not wish to be named, said: “…” — where no source was found, the noun phrase that the sentence begins with. */
export const subjectBefore: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  if (source.length > 0 || !isSaying(tokens[head].lower)) return null
  if (!content.some((unit) => isQuoted(unit) && unit.first > head && unit.first - head <= 2)) return null
  const { first } = sentences[tokens[head].sentence]
  const last = tokens[head - 1]?.lower === ',' ? head - 1 : head
  const subject = plainUnit({ first, last })
  if (first >= last || !isNounPhrase(doc, [subject])) return null
  return withUnits(
    tagging,
    [subject],
    content.filter((unit) => unit.first > head),
  )
}

function holdsVerb({ tokens }: Doc, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (tokens[i].pos === 'VERB') return true
  return false
}

/**
 * The League of Mayors proposes a list of cuts → The League of Mayors. A source ends before a verb that follows a
 * name and has an object; verbs of a relative clause, and participles after a comma, belong to it.
 */
export const sourceBeforeVerb: Amendment = (doc, tagging) => {
  if (!tagging.source.some((unit) => holdsVerb(doc, unit))) return null
  const tokens = tagging.source.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k))
  const cut = tokens.findIndex((i, k) => {
    if (k === 0 || doc.tokens[i].pos !== 'VERB' || tokens[k - 1] !== i - 1 || doc.tokens[i - 1].pos !== 'PROPN')
      return false
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

/** Protesters marching through the streets chanted: … — the streets are no source: it begins where the noun phrase does. */
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
 * “According to a complaint by the regulator, the firm …” — where no source was found, it is what stands behind the cue, up to the comma;
 * what stands beside a name, “the mayor of Cork”, is the source's as well.
 */
export const accordingTo: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  if (tokens[head].lower !== 'according' || tokens[head + 1]?.lower !== 'to') return null
  const { source, cue, content } = tagging
  if (source.length === 0) {
    const name = cue.filter(({ first }) => first > head + 1)
    if (name.length > 0) return withUnits(tagging, name, content, cue.slice(0, -name.length))
    return sourceOfContent(doc, tagging, head + 2)
  }
  return source[0].first === head + 2 ? sourceOfContent(doc, tagging, source[source.length - 1].last + 1) : null
}

/** Content that begins with a noun phrase and a comma, where a clause follows: the noun phrase goes to the source. */
function sourceOfContent(doc: Doc, tagging: Tagging, at: number): Tagging | null {
  const first = tagging.content.findIndex((unit) => unit.first === at)
  const length = tagging.content.slice(first).findIndex((unit) => doc.tokens[unit.first].lower === ',')
  if (first < 0 || length <= 0) return null
  const beside = tagging.content.slice(first, first + length)
  const content = tagging.content.filter((unit) => !beside.includes(unit))
  if (beside.some(isQuoted) || !content.some((unit) => !isPunctuation(doc, unit))) return null
  const { source } = tagging
  if (source.length === 0) return withUnits(tagging, beside, content)
  const unit = { first: at, last: beside[beside.length - 1].last }
  const { pos } = doc.tokens[at]
  if (doc.tokens[at - 2].pos !== 'PROPN' || (pos !== 'DET' && pos !== 'NUM') || !isNounPhrase(doc, [unit])) return null
  const said = content.slice(content.findIndex((other) => !isPunctuation(doc, other)))
  if (!isClause(doc, { first: said[0].first, last: said[said.length - 1].last })) return null
  return withUnits(tagging, [plainUnit({ first: source[0].first, last: unit.last })], said)
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
