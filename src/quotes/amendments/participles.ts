import type { Doc } from '../../types.js'
import { type Tagging, withUnits } from '../learned/tagger.js'
import { subjectOf } from '../subject.js'
import { type Amendment, holdsVerb, isNounPhrase, plainUnit } from './amendment.js'

/** Who says what a participle leads in: the subject of its clause, not an object that stands nearer. */

/** “With Lind saying”, “by Reid calling”: here who says it stands behind the preposition. */
const BEFORE_SUBJECT = new Set(['with', 'by', 'without', 'despite', 'of', 'from', 'like', 'than', 'as', 'after'])
const EXPLETIVE = /^(?:it|there|this|that|which|what)$/
/** What is written to somebody, and writing it. */
const WRITTEN = /^(?:(?:e-?)?mails?|letters?|memos?|messages?|notes?|statements?|texts?|wrote|writing|written|sent|sending)$/

/**
 * Beck criticised his voters for their doubts, declaring that …; Reid appeared with Lind and backed her, saying, “…” — behind a comma a participle
 * has the subject of its clause, not an object. Only where nobody's verb stands in what the tagger took.
 */
export const notObject: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source } = tagging
  const first = source[0]?.first ?? head
  if (first >= head || !/ing$/.test(tokens[head].lower)) return null
  let comma = head - 1
  while (tokens[comma]?.pos === 'ADV') comma--
  if (tokens[comma]?.lower !== ',' || source[source.length - 1].last > comma) return null
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[head].sentence) return null
  const governed = before.pos === 'VERB' || (before.pos === 'ADP' && !BEFORE_SUBJECT.has(before.lower))
  return governed ? fromSubject(doc, tagging, head, first) : null
}

/** Stanton wrote a letter to Lynch asking … — who wrote asks. */
export const writtenTo: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source } = tagging
  const first = source[0]?.first ?? head
  if (first >= head || !/ing$/.test(tokens[head].lower) || tokens[first - 1]?.lower !== 'to') return null
  if (source[source.length - 1].last !== head || !WRITTEN.test(tokens[first - 2]?.lower ?? '')) return null
  return fromSubject(doc, tagging, head, first - 2)
}

/** The tagging with the subject of the sentence up to a token for its source; null where none is found. */
function fromSubject(doc: Doc, tagging: Tagging, head: number, before: number): Tagging | null {
  const subject = subjectOf(doc, doc.sentences[doc.tokens[head].sentence], before)
  if (!subject || subject.last > before || EXPLETIVE.test(doc.tokens[subject.first].lower)) return null
  if (!isNounPhrase(doc, [subject]) || holdsVerb(doc, subject)) return null
  return withUnits(tagging, [plainUnit(subject)], tagging.content)
}
