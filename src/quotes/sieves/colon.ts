import type { Doc, TokenRange } from '../../types.js'
import { CUE_NOUN_FORMS, isSaying } from '../cue-lexicon.js'
import { type Context, cueAt, type Draft, type MarkedRange, spanOf } from '../draft.js'
import { isRubric } from '../rubrics.js'
import { subjectIn } from '../subject.js'
import { isWholeSentence } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** In tokens, marks included: fewer are a title or a term. */
const MIN_HEADLINE = 6

const isOfSomebody = ({ tokens }: Doc, { first, last }: TokenRange) =>
  last - first > 2 && /^['’]s?$/.test(tokens[last - 2].lower) && CUE_NOUN_FORMS.has(tokens[last - 1].lower)

/**
 * Captain Mikael Lind, who scored twice: “That one is on the veterans.” — a name, what it did or where, and a colon.
 * The colon has to stand right before the opening mark; the source is the subject of its sentence.
 */
export const colon: Sieve = ({ context, marked }) => {
  const { doc } = context
  const mark = doc.tokens[marked.first - 1]
  if (mark?.lower !== ':') return null
  if (!isWholeSentence(context, marked)) return headline(context, marked)
  if (isRubric(doc.text.slice(doc.sentences[mark.sentence].start, mark.start))) return null
  let subject = subjectIn(context, doc.sentences[mark.sentence], marked.first - 1)
  // “Orbán’s reply: ‘…’” is Orbán’s.
  if (subject && isOfSomebody(doc, subject)) subject = { first: subject.first, last: subject.last - 2 }
  // “Pastor Lind states: ‘…’”: the verb is none of her name.
  const verb = subject && subject.last - subject.first > 1 ? subject.last - 1 : -1
  if (subject && verb >= 0 && isSaying(doc.tokens[verb].lower))
    return draft('colon', 0.55, { cue: cueAt(doc, verb), source: spanOf(doc, { first: subject.first, last: verb }) })
  // A bare pronoun may stand for anybody; the rules after this one know more.
  if (!subject || (subject.last - subject.first === 1 && doc.tokens[subject.first].pos !== 'PROPN')) return null
  return draft('colon', 0.55, { cue: { start: mark.start, end: mark.end, lemma: ':' }, source: spanOf(doc, subject) })
}

/** Lind on ‘Kelp’ exit: ‘I owe nobody anything’ — a headline of a name, “on”, and what it says on that, to the end of the line. */
function headline({ doc }: Context, { first, last }: MarkedRange): Draft | null {
  const { tokens, sentences, paragraphs } = doc
  const { paragraph } = sentences[tokens[first].sentence]
  const line = paragraphs[paragraph]
  if (paragraph > 1 || last !== line.last || last - first < MIN_HEADLINE) return null
  let name = line.first
  while (name < first && tokens[name].pos === 'PROPN') name++
  if (name === line.first || tokens[name].lower !== 'on') return null
  const { start, end } = tokens[first - 1]
  return draft('colon', 0.55, {
    cue: { start, end, lemma: ':' },
    source: spanOf(doc, { first: line.first, last: name }),
  })
}
