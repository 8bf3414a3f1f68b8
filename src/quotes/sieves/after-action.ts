import { spanOf } from '../draft.js'
import { subjectOf } from '../subject.js'
import { isWholeSentence, opensSentence } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/**
 * Ruff sat down and sighed. “Well.” — words in marks right after a sentence about somebody, in the same paragraph, are his.
 * The sentence before has to have a person for its subject: a name or “he”, “she”.
 */
export const afterAction: Sieve = ({ context, marked }) => {
  const { doc, features } = context
  if (marked.first === 0 || !opensSentence(context, marked.first) || !isWholeSentence(context, marked)) return null
  if (features.quoted[marked.first - 1] >= 0) return null
  const { sentence } = doc.tokens[marked.first - 1]
  const before = doc.sentences[sentence]
  if (before.paragraph !== doc.sentences[doc.tokens[marked.first].sentence].paragraph) return null
  const subject = subjectOf(doc, before, marked.first - 1)
  if (!subject || features.quoted[subject.first] >= 0) return null
  const { pos, lower } = doc.tokens[subject.last - 1]
  if (pos !== 'PROPN' && lower !== 'he' && lower !== 'she') return null
  return draft('after-action', 0.5, { source: spanOf(doc, subject) })
}
