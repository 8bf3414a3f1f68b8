import type { Doc } from '../../types.js'
import { isReporting } from '../cue-lexicon.js'
import { type Tagging, withUnits } from '../learned/tagger.js'
import { pronounBesideVerb, subjectBesideVerb, subjectOf } from '../subject.js'
import { type Amendment, holdsVerb, isNounPhrase, isQuoted, plainUnit } from './amendment.js'

/** Who says what a participle or a second verb leads in: the subject of its clause, not an object that stands nearer. */

/** “With Lind saying”, “by Reid calling”: here who says it stands behind the preposition. */
const BEFORE_SUBJECT = new Set(['with', 'by', 'without', 'despite', 'of', 'from', 'like', 'than', 'as', 'after'])
const EXPLETIVE = /^(?:it|there|this|that|which|what)$/
/** What is written to somebody or in something, and writing it. */
const WRITTEN =
  /^(?:(?:e-?)?mails?|letters?|memos?|messages?|notes?|statements?|texts?|articles?|columns?|essays?|editorials?|ed|wrote|writing|written|sent|sending)$/

/**
 * Beck criticised his voters for their doubts, declaring that …; Reid appeared with Lind and backed her, saying, “…” — behind a comma, and behind
 * “and”, a verb has the subject of its clause, not an object. Only where no verb stands in what the tagger took.
 */
export const notObject: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source } = tagging
  if (source.length === 0 || source[0].first >= head) return null
  let run = source.length - 1
  while (run > 0 && source[run].first === source[run - 1].last) run--
  const { first } = source[run]
  let join = head - 1
  while (tokens[join]?.pos === 'ADV') join--
  const joins = /ing$/.test(tokens[head].lower) ? /^,$/ : /^and$/
  const { last } = source[source.length - 1]
  if (!joins.test(tokens[join]?.lower ?? '') || last > join + 1 || (last < join && tokens[join].lower === 'and'))
    return null
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[head].sentence) return null
  const governed = before.pos === 'VERB' || (before.pos === 'ADP' && !BEFORE_SUBJECT.has(before.lower))
  return governed ? fromSubject(doc, tagging, head, first) : null
}

/** Noting that the talks went well, Lind said she would return. → Lind: a participle that opens its sentence has its subject behind its clause. */
export const openingParticiple: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { content } = tagging
  const { lower, sentence } = tokens[head]
  const { first, last } = sentences[sentence]
  const opens = head === first || (head === first + 1 && tokens[first].pos === 'CCONJ')
  // “Replying to the debate, …”, “According to Lind, …”
  if (!opens || !/ing$/.test(lower) || tokens[head + 1]?.lower === 'to') return null
  const subject = subjectBesideVerb(doc, head, last) ?? pronounBesideVerb(doc, head, last)
  const clause = subject ? content.filter((unit) => unit.last < subject.first) : []
  return subject && clause.length > 0 ? withUnits(tagging, [plainUnit(subject)], clause) : null
}

/** The MP called the levy a burden, saying Kenyans paid enough. → the MP: what stands in front of the comma is the narrator's. */
export const behindClause: Amendment = (doc, tagging, head) => {
  const { content } = tagging
  const { lower } = doc.tokens[head]
  if (!/ing$/.test(lower) || !isReporting(lower)) return null
  const behind = content.filter(({ first }) => first > head)
  const front = content.filter(({ last }) => last <= head)
  if (front.some(isQuoted) || !front.some((unit) => holdsVerb(doc, unit))) return null
  const told = withUnits(tagging, [], behind)
  return fromSubject(doc, told, head, head - 1) ?? told
}

/** Ruiz wrote a letter to Hale asking …; Lind’s column in a weekly doubting … — who wrote does so. */
export const writtenTo: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source } = tagging
  const first = source[0]?.first ?? head
  if (first >= head || !/ing$/.test(tokens[head].lower) || !/^(?:to|in|for)$/.test(tokens[first - 1]?.lower ?? ''))
    return null
  if (source[source.length - 1].last !== head || !WRITTEN.test(tokens[first - 2]?.lower ?? '')) return null
  return fromSubject(doc, tagging, head, first - 2)
}

/** “It sank,” Lind, after some thought, said of the ferry. → Lind: what a preposition opens between two commas is an aside. */
export const besideAside: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  const [unit] = source
  if (!unit || tokens[head - 1]?.lower !== ',' || source[source.length - 1].last !== head - 1) return null
  if (tokens[unit.first - 1]?.pos !== 'ADP' || tokens[unit.first - 2]?.lower !== ',') return null
  const { first } = sentences[tokens[head].sentence]
  let name = unit.first - 2
  while (name > first && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[name - 1].pos)) name--
  const opens = name === first || content.some((other) => isQuoted(other) && other.last === name)
  const subject = plainUnit({ first: name, last: unit.first - 2 })
  return opens && isNounPhrase(doc, [subject]) ? withUnits(tagging, [subject], content) : null
}

/** The tagging with the subject of the sentence up to a token for its source; null where none is found. */
export function fromSubject(doc: Doc, tagging: Tagging, head: number, before: number): Tagging | null {
  const subject = subjectOf(doc, doc.sentences[doc.tokens[head].sentence], before)
  if (!subject || subject.last > before || EXPLETIVE.test(doc.tokens[subject.first].lower)) return null
  if (!isNounPhrase(doc, [subject]) || holdsVerb(doc, subject)) return null
  return withUnits(tagging, [plainUnit(subject)], tagging.content)
}

/** Most people see it so (Lind, who coined the word, once said, “…”). → Lind: who stands outside of a parenthesis says nothing in it. */
export const inParenthesis: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  if (source.length === 0 || source[source.length - 1].last > head || !content.every(({ first }) => first > head))
    return null
  let opening = head - 1
  while (opening >= source[source.length - 1].last && !/^[()]$/.test(tokens[opening].lower)) opening--
  if (opening < source[source.length - 1].last || tokens[opening].lower !== '(') return null
  const subject = subjectOf(doc, { first: opening + 1, last: sentences[tokens[head].sentence].last }, head)
  return subject && withUnits(tagging, [plainUnit(subject)], content)
}
