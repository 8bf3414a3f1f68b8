import type { Doc } from '../../types.js'
import { isClause } from '../clause.js'
import { isReporting, isSaying } from '../cue-lexicon.js'
import { type Tagging, withUnits } from '../learned/tagger.js'
import type { Unit } from '../learned/units.js'
import { subjectOf } from '../subject.js'
import { type Amendment, isNounPhrase, isPunctuation, isQuoted, lastScene, plainUnit } from './amendment.js'

/** Who says it, where the tagger found nobody or took the wrong side of the verb. */

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

/** Lind “smirked” as he left, one of his victims has said. — the noun phrase between the last comma and the verb says it. */
export const tailSource: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source, content, cue } = tagging
  if (source.length > 0 || content.length === 0 || !isSaying(tokens[head].lower)) return null
  const end = Math.min(head, ...cue.map(({ first }) => first))
  if (content[content.length - 1].last !== end) return null
  const comma = content.findLastIndex((unit) => !isQuoted(unit) && tokens[unit.first].lower === ',')
  const name = content.slice(comma + 1)
  if (comma < 3 || name.length === 0 || name.some(isQuoted)) return null
  const subject = { first: name[0].first, last: end }
  const said = content.slice(0, comma)
  if (!isNounPhrase(doc, [subject]) || !isClause(doc, { first: said[0].first, last: said[said.length - 1].last }))
    return null
  return withUnits(tagging, name, said)
}

/** Whoever stands for somebody in a word, and “he” where it stands behind its verb as in older books. */
const ONE = /^(?:one|another|others|some|somebody|someone|many|several|most|he|she|they)$/
/** In tokens. */
const MAX_WHERE = 8

/** “…,” fumed one; asked another; said he. — a numeral or pronoun behind the verb stands for somebody. */
export const oneOfThem: Amendment = ({ tokens }, tagging, head) => {
  const { source, content } = tagging
  if (source.length > 0 || !isReporting(tokens[head].lower) || !ONE.test(tokens[head + 1]?.lower ?? '')) return null
  let last = head + 2
  // “bawled somebody behind him,”
  if (/^some(?:body|one)$/.test(tokens[head + 1].lower))
    while (last < head + MAX_WHERE && /^(?:ADP|DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[last]?.pos)) last++
  if (tokens[last]?.pos !== 'PUNCT' || !content.some((unit) => isQuoted(unit) && unit.last <= head)) return null
  const said = content.filter((unit) => unit.last <= head || (isQuoted(unit) && unit.first > head + 1))
  return withUnits(tagging, [plainUnit({ first: head + 1, last })], said)
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
  const isTitle = (unit: Unit) => isQuoted(unit) && KNOWN_BY_WORK.has(tokens[unit.last]?.lower)
  if (!(tagging.content.some(isTitle) || tagging.source.some(isTitle)) || !isSaying(tokens[head].lower)) return null
  const before = [...tagging.content, ...tagging.source]
    .filter(({ last }) => last <= head)
    .sort((a, b) => a.first - b.first)
  const title = before.find(isQuoted)
  if (!title || tokens[title.last - 2]?.pos === 'PUNCT' || !KNOWN_BY_WORK.has(tokens[title.last]?.lower)) return null
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

/**
 * A neighbour, who did not wish to be named, said: “…” Of Lind, Reid, in an attempt to be fair, wrote: “…” — where no source was found, the noun
 * phrase that the sentence begins with, or the one in front of an aside.
 */
export const subjectBefore: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  if (source.length > 0 || !isSaying(tokens[head].lower)) return null
  if (!content.some((unit) => isQuoted(unit) && unit.first > head && unit.first - head <= 2)) return null
  const { first, last: end } = sentences[tokens[head].sentence]
  const aside = tokens[head - 1]?.lower === ',' && !/ing$/.test(tokens[head].lower)
  const last = tokens[head - 1]?.lower === ',' ? head - 1 : head
  const whole = first < last && isNounPhrase(doc, [{ first, last }])
  const from = tokens[first].lower === 'as' ? first + 1 : first
  const subject = whole ? { first, last } : aside ? subjectOf(doc, { first: from, last: end }, last) : null
  if (!subject || content.some((unit) => isQuoted(unit) && unit.first < head)) return null
  return withUnits(
    tagging,
    [plainUnit(subject)],
    content.filter((unit) => unit.first > head),
  )
}

/**
 * “According to a complaint by the regulator, the firm …” — where no source was found, it is what stands behind the cue, up to the comma;
 * what stands beside a name, “the mayor of Cork”, is the source's as well.
 */
export const accordingTo: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  if (tokens[head].lower !== 'according' || tokens[head + 1]?.lower !== 'to') return null
  const { source, cue, content } = tagging
  const scene = sceneBefore(doc, tagging, head) ?? withoutRelative(doc, tagging, head)
  if (scene) return scene
  if (source.length === 0) {
    const name = cue.filter(({ first }) => first > head + 1)
    if (name.length > 0) return withUnits(tagging, name, content, cue.slice(0, -name.length))
    return sourceOfContent(doc, tagging, head + 2)
  }
  const described =
    source[0].first === head + 2 ? sourceOfContent(doc, tagging, source[source.length - 1].last + 1) : null
  return (described && withoutRelative(doc, described, head)) ?? described
}

/** … will fail, according to Lind, who told the BBC that it was mad. — what the relative clause reports is another matter. */
function withoutRelative({ tokens }: Doc, tagging: Tagging, head: number): Tagging | null {
  const { source, content } = tagging
  const end = source[source.length - 1]?.last ?? 0
  if (end <= head || !(content[0]?.first < head) || !/^(?:who|which)$/.test(tokens[end + 1]?.lower ?? '')) return null
  const said = content.filter(({ first }) => first < head)
  return said.length < content.length ? withUnits(tagging, source, said) : null
}

/** … said it was ready, as strikes killed nine, according to medics: theirs is the clause behind “as”. */
function sceneBefore(doc: Doc, tagging: Tagging, head: number): Tagging | null {
  const { tokens } = doc
  const { content } = tagging
  const at = lastScene(doc, content)
  if (at <= 0 || content.some(({ first }) => first > head) || content.slice(at).some(isQuoted)) return null
  if (!content.slice(0, at).some(({ first }) => tokens[first].pos === 'VERB' && isSaying(tokens[first].lower)))
    return null
  const clause = content.slice(at + 2)
  return clause.length > 2 ? withUnits(tagging, tagging.source, clause) : null
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
  // “According to Lind, who leads it, …”
  const relative = /^(?:who|whose|which)$/.test(doc.tokens[at].lower)
  const apposed = doc.tokens[at - 2].pos === 'PROPN' && (pos === 'DET' || pos === 'NUM') && isNounPhrase(doc, [unit])
  if (!relative && !apposed) return null
  const said = content.slice(content.findIndex((other) => !isPunctuation(doc, other)))
  if (!isClause(doc, { first: said[0].first, last: said[said.length - 1].last })) return null
  return withUnits(tagging, [plainUnit({ first: source[0].first, last: unit.last })], said)
}
