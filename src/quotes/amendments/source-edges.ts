import { LEGAL_FORM } from '../../text/legal-forms.js'
import { TIME_ZONES } from '../../text/time-zones.js'
import type { Doc } from '../../types.js'
import { isSaying } from '../cue-lexicon.js'
import { withUnits } from '../learned/tagger.js'
import type { Unit } from '../learned/units.js'
import { MEDIUM_NOUNS } from '../medium-lexicon.js'
import { isRubric } from '../rubrics.js'
import { subjectOf } from '../subject.js'
import {
  type Amendment,
  DAY,
  holdsVerb,
  isNounPhrase,
  isQuoted,
  isToWhom,
  plainUnit,
  withoutTime,
} from './amendment.js'

/** Where a source begins and ends. */

const CLOCK = new RegExp(
  String.raw`^(?:\d{1,2}(?:[.:h]\d{1,2})?(?:am|pm)?|am|pm|a\.m\.|p\.m\.|[.:|•-]|ago|min|mins|hours?|minutes?|${TIME_ZONES})$`,
  'i',
)
/** With these a figure is an hour: “Seven sources”, “17 senators” have none. */
const OF_HOUR = new RegExp(`^(?:am|pm|ago|${TIME_ZONES})$|(?:am|pm)$`, 'i')

/** 10.51am GMT Ana Ruiz → Ana Ruiz; Lord Lind on Sunday, last week → Lord Lind: the hour and the day are no part of a name. */
export const undated: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source } = tagging
  if (source.length < 2) return null
  let from = 0
  if (/^\d/.test(tokens[source[0].first].lower))
    while (from < source.length && CLOCK.test(tokens[source[from].first].lower)) from++
  if (from > 0 && !OF_HOUR.test(tokens[source[from - 1].first].lower) && !stampsEntry(doc, source[0].first)) from = 0
  const end = dayWithin(doc, source, head) ?? endOfName(doc, source)
  const name = source.slice(from).filter(({ last }) => last <= end)
  return name.length > 0 && name.length < source.length ? withUnits(tagging, name, tagging.content) : null
}

/** “said Lind on Sunday at a service in Cork”: where the name ends that stands behind its verb. */
function dayWithin({ tokens }: Doc, source: readonly Unit[], head: number): number | null {
  const { first } = source[0]
  if (first !== head + 1) return null
  for (let i = first + 1; i < source[source.length - 1].last - 2; i++)
    if (tokens[i].lower === 'on' && DAY.test(tokens[i + 1].lower) && tokens[i - 1].pos === 'PROPN') return i
  return null
}

/** Where a source ends without its day; “a poll released last week” needs its own. */
function endOfName(doc: Doc, source: readonly Unit[]): number {
  const { last } = source[source.length - 1]
  const dated = DAY.test(doc.tokens[last - 1].lower)
  return dated || source.every((unit) => !holdsVerb(doc, unit))
    ? withoutTime(doc, { first: source[0].first, last })
    : last
}

/** “Acme Robotics, Inc. said” — a form of company behind a comma is no name: what stands before the comma belongs to it. */
export const legalForm: Amendment = ({ tokens }, tagging) => {
  const { source, content } = tagging
  const [form] = source
  if (!form || !LEGAL_FORM.test(tokens[form.first].lower) || tokens[form.first - 1]?.lower !== ',') return null
  let first = startOfName(tokens, form.first - 1)
  // “Ana Ruiz of Acme, Inc.”
  if (/^(?:of|at|from)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.pos === 'PROPN')
    first = startOfName(tokens, first - 1)
  return first < form.first - 1
    ? withUnits(tagging, [plainUnit({ first, last: form.first }), ...source], content)
    : null
}

function startOfName(tokens: Doc['tokens'], last: number): number {
  let first = last
  while (first > 0 && (tokens[first - 1].pos === 'PROPN' || tokens[first - 1].lower === '&')) first--
  return first
}

/** 14:32 Lind: “…” — an hour without its zone, at the head of an entry. */
const stampsEntry = ({ tokens, sentences, paragraphs }: Doc, i: number) =>
  /^\d{1,2}[.:h]\d{2}$/.test(tokens[i].lower) && paragraphs[sentences[tokens[i].sentence].paragraph].first === i

/** “…,” says his wife, Ana. — the name behind the comma is hers. */
export const apposition: Amendment = ({ tokens }, tagging, head) => {
  const { source } = tagging
  const end = source[source.length - 1]
  if (!end || source[0].first < head || tokens[end.last - 1].pos !== 'NOUN' || tokens[end.last]?.lower !== ',')
    return null
  let last = end.last + 1
  while (tokens[last]?.pos === 'PROPN' && last < end.last + 5) last++
  const closed = last > end.last + 1 && /^[.,;]$/.test(tokens[last]?.lower ?? '.')
  return closed ? withUnits(tagging, [...source, plainUnit({ first: end.last, last })], tagging.content) : null
}

/** “…,” cried his wife impatiently. “…,” said Mrs Lund to him, not looking up. — how it was said, and to whom, is no part of who said it. */
export const manner: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source, content } = tagging
  if (source.length < 2 || source[0].first < head) return null
  const end = source.findIndex(({ first }, i) => i > 0 && (isDoing(tokens, first) || isToWhom(tokens, first)))
  const adverb =
    /ly$/.test(tokens[source[source.length - 1].last - 1].lower) &&
    tokens[source[source.length - 1].last - 1].pos === 'ADV'
  const whole = end > 0 ? source.slice(0, end) : adverb ? source.slice(0, -1) : []
  return isNounPhrase(doc, whole) && !whole.some((unit) => holdsVerb(doc, unit))
    ? withUnits(tagging, whole, content)
    : null
}

/** “, not looking up”: a comma and what one does not do meanwhile. */
const isDoing = (tokens: Doc['tokens'], comma: number): boolean =>
  tokens[comma].lower === ',' &&
  /^(?:not|never|still|without|hardly)$/.test(tokens[comma + 1]?.lower ?? '') &&
  /ing$/.test(tokens[comma + 2]?.lower ?? '')

/** Words that open what a headline tells and nobody says: “Climate: what we know”. */
const OPENS_TOPIC = /^(?:what|why|how|when|where|who|which|is|are|can|could|will|should|does|do|did)$/

/**
 * Photograph: Agency. Climate: what we know. The mayor, on Telegram: “…” Rowing: Lind on his future: “…” — what stands before a colon may
 * be no source.
 */
export const beforeColon: Amendment = (doc, tagging, head) => {
  const { text, tokens, sentences } = doc
  const { source, content } = tagging
  if (tokens[head].lower !== ':' || source.length === 0) return null
  const sentence = sentences[tokens[head].sentence]
  const topic = content[0]?.first === head + 1 && OPENS_TOPIC.test(tokens[head + 1].lower)
  const headline = topic && source[0].first === sentence.first && !/[.?!]/.test(text[sentence.end - 1])
  if (headline || isRubric(text.slice(tokens[source[0].first].start, tokens[head].start)))
    return withUnits(tagging, tagging.source, [])
  if (source[0].first > sentence.first && /^(?:on|in|via)$/.test(tokens[source[0].first - 1].lower)) {
    const subject = subjectOf(doc, sentence, source[0].first - 1)
    return subject && withUnits(tagging, [plainUnit(subject)], tagging.content)
  }
  // “Prices will fall: Lagarde” is the other way round.
  const named = content.every(({ first, last }) => last - first === 1 && tokens[first].pos === 'PROPN')
  if (named && content[content.length - 1]?.last === sentence.last && !isNounPhrase(doc, source))
    return withUnits(tagging, tagging.source, [])
  const quote = content.findIndex(isQuoted)
  if (quote <= 0 || tokens[content[quote].first - 1].lower !== ':' || content[0].first < head) return null
  const leading = leadingName(doc, content[0].first, content[quote].first - 1)
  return leading && withUnits(tagging, [leading], content.slice(quote))
}

/** A third was blunter: “…” — what somebody is or was, before a colon, is no part of who it is. */
export const withoutPredicate: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const [part] = tagging.source
  if (tokens[head].lower !== ':' || !part || tagging.source[tagging.source.length - 1].last !== head) return null
  let be = part.first + 1
  while (be < head && tokens[be].pos !== 'AUX') be++
  const name = plainUnit({ first: part.first, last: be })
  if (be >= head - 1 || !/^(?:is|are|was|were)$/.test(tokens[be].lower) || !isSubject(doc, name)) return null
  for (let i = be + 1; i < head; i++) if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[i].pos)) return null
  return withUnits(tagging, [name], tagging.content)
}

const isSubject = (doc: Doc, name: Unit) => isNounPhrase(doc, [name]) || ORDINAL.test(doc.tokens[name.last - 1].lower)

function leadingName({ tokens }: Doc, first: number, end: number): Unit | null {
  let last = first
  while (last < end && tokens[last].pos === 'PROPN') last++
  return last > first ? plainUnit({ first, last }) : null
}

const ORDINAL = /^(?:first|second|third|fourth|fifth)$/

/** A third simply said → A third: an article is nobody without its noun, which the tagger took for the verb's. */
export const wholeNoun: Amendment = ({ tokens }, tagging, head) => {
  const { source, cue } = tagging
  const { first, last } = source[source.length - 1] ?? { first: head, last: head }
  if (last > head || tokens[first].pos !== 'DET' || last - first > 1) return null
  let end = last
  while (end < head && (/^(?:ADJ|NOUN|NUM)$/.test(tokens[end].pos) || ORDINAL.test(tokens[end].lower))) end++
  if (end === last) return null
  const rest = cue.filter((unit) => unit.first >= end)
  return withUnits(tagging, [...source, plainUnit({ first: last, last: end })], tagging.content, rest)
}

/** “…,” said Lind in a note. — where it was said is no part of who said it; “counsel in the Winter Programme” is. */
export const inMedium: Amendment = ({ tokens }, tagging, head) => {
  const { source } = tagging
  if (
    source.length < 3 ||
    source[0].first < head ||
    !MEDIUM_NOUNS.has(tokens[source[source.length - 1].last - 1].lower)
  )
    return null
  const at = source.findLastIndex(({ first }, i) => i > 0 && /^(?:in|on|during|via)$/.test(tokens[first].lower))
  if (at < 0 || !/^(?:an?|the|his|her|its|their)$/.test(tokens[source[at + 1]?.first]?.lower ?? '')) return null
  return source.slice(at).some(({ first }) => tokens[first].pos === 'PROPN')
    ? null
    : withUnits(tagging, source.slice(0, at), tagging.content)
}

/**
 * Another, who gave her name as Ana, said she …; Orvia, which according to the papers is for sale, said it … — what stands before the verb with
 * its clause says it, where no source was found or only “who”.
 */
export const withClause: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content, cue } = tagging
  if (source.length > 0 && !/^(?:who|which)$/.test(tokens[source[0].first].lower)) return null
  const at = Math.min(head, ...cue.map((unit) => unit.first))
  if (!isSaying(tokens[head].lower) || tokens[at - 1]?.lower !== ',') return null
  const { first } = sentences[tokens[head].sentence]
  let comma = first
  while (comma < at - 1 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(tokens[comma].pos)) comma++
  const relative = tokens[comma]?.lower === ',' && /^(?:who|which|whose)$/.test(tokens[comma + 1]?.lower ?? '')
  const said = content.filter((unit) => unit.first > head)
  const subject = plainUnit({ first, last: at - 1 })
  return comma > first && relative && said.length > 0 && isNounPhrase(doc, [subject])
    ? withUnits(tagging, [subject], said)
    : null
}

const HABIT = /^(?:used|liked|loved|continued|began|went)$/

/** My grandfather used to say → My grandfather; so where it was not found: As my grandfather used to say, “…” */
export const usedTo: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source } = tagging
  const to = tokens[head - 1]?.lower === 'to' ? head - 1 : head - 2
  if (to < 1 || tokens[to].lower !== 'to' || !HABIT.test(tokens[to - 1].lower)) return null
  if (source.length > 0) {
    const rest = source.slice(0, -1)
    return HABIT.test(tokens[source[source.length - 1].first].lower) && rest.length > 0
      ? withUnits(tagging, rest, tagging.content)
      : null
  }
  const { first } = sentences[tokens[head].sentence]
  const subject = plainUnit({ first: tokens[first].lower === 'as' ? first + 1 : first, last: to - 1 })
  return subject.last > subject.first && isNounPhrase(doc, [subject])
    ? withUnits(tagging, [subject], tagging.content)
    : null
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
