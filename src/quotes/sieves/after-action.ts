import type { Doc, Sentence, TokenRange } from '../../types.js'
import { isNounPhrase } from '../amendments/amendment.js'
import type { Context, MarkedRange } from '../draft.js'
import { spanOf } from '../draft.js'
import { subjectIn } from '../subject.js'
import { isWholeSentence, opensSentence } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** What one does before one speaks, or instead of it. */
const REACTS =
  /^(?:agreed|blinked|demurred|disagreed|frowned|gestured|grimaced|grinned|hesitated|interrupted|intervened|laughed|nodded|objected|paused|rose|shrugged|sighed|smiled|smirked|snorted|stood|winced)$/
const COORDINATES = /^(?:and|but|while|though|although)$/

/** The sentence that ends right before a mark, in the same paragraph and not in marks itself. */
function sentenceBefore({ doc, features }: Context, { first }: MarkedRange): Sentence | null {
  if (first === 0 || features.quoted[first - 1] >= 0) return null
  const before = doc.sentences[doc.tokens[first - 1].sentence]
  return before.paragraph === doc.sentences[doc.tokens[first].sentence].paragraph ? before : null
}

/** Who reacts at the end of a sentence: Lind felt unlucky, but Ruiz disagreed. */
function whoReacts(doc: Doc, { first, last }: TokenRange): TokenRange | null {
  const { tokens } = doc
  let verb = last - 1
  while (verb > first && !(tokens[verb].pos === 'VERB' && REACTS.test(tokens[verb].lower))) verb--
  let clause = verb
  // “Asked if he would, Lind shrugged.”
  const ends = (i: number) => COORDINATES.test(tokens[i].lower) || (tokens[i].lower === ',' && i + 1 < verb)
  while (clause > first && !ends(clause - 1)) clause--
  const subject = { first: clause, last: verb }
  return verb > clause && isNounPhrase(doc, [subject]) ? subject : null
}

const isNamed = ({ tokens }: Doc, { last }: TokenRange) => tokens[last - 1].pos === 'PROPN'

/**
 * Ruff sat down and sighed. “Well.” — words in marks right after a sentence about somebody, in the same paragraph, are his.
 * The sentence before has to have a person for its subject: a name or “he”, “she”.
 */
export const afterAction: Sieve = ({ context, marked }) => {
  const { doc, features } = context
  const before = sentenceBefore(context, marked)
  if (!before || !opensSentence(context, marked.first) || !isWholeSentence(context, marked)) return null
  const subject = whoReacts(doc, before) ?? subjectIn(context, before, marked.first - 1)
  if (!subject || features.quoted[subject.first] >= 0) return null
  const { lower } = doc.tokens[subject.last - 1]
  if (!isNamed(doc, subject) && lower !== 'he' && lower !== 'she') return null
  return draft('after-action', 0.5, { source: spanOf(doc, subject) })
}

/**
 * “Answer it!” somebody shouted. Mr Speaker rose. “Order.” — after a quotation of somebody else's, a sentence in which another one reacts
 * hands over to him. A pronoun alone may be the speaker of before.
 */
export const handsOver: Sieve = ({ context, marked }) => {
  const { doc, features } = context
  const before = sentenceBefore(context, marked)
  if (!before || features.quoted[before.first] >= 0 || !isWholeSentence(context, marked)) return null
  const subject = whoReacts(doc, before)
  if (!subject || (subject.last - subject.first === 1 && !isNamed(doc, subject))) return null
  return draft('after-action', 0.5, { source: spanOf(doc, subject) })
}
