import { spanOf } from '../draft.js'
import { subjectOf } from '../subject.js'
import { isWholeSentence } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/**
 * Captain Mikael Lind, who scored twice: “That one is on the veterans.” — a name, what it did or where, and a colon.
 * The colon has to stand right before the opening mark; the source is the subject of its sentence.
 */
export const colon: Sieve = ({ context, marked }) => {
  const { doc } = context
  const mark = doc.tokens[marked.first - 1]
  if (mark?.lower !== ':' || !isWholeSentence(context, marked)) return null
  const subject = subjectOf(doc, doc.sentences[mark.sentence], marked.first - 1)
  // A bare pronoun may stand for anybody; the rules after this one know more.
  if (!subject || (subject.last - subject.first === 1 && doc.tokens[subject.first].pos !== 'PROPN')) return null
  return draft('colon', 0.55, { cue: { start: mark.start, end: mark.end, lemma: ':' }, source: spanOf(doc, subject) })
}
