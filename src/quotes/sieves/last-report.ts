import { isWholeTurn } from '../dialogue.js'
import type { Context, Draft } from '../draft.js'
import { spanOf } from '../draft.js'
import { subjectIn } from '../subject.js'
import { isBlock, looksUttered, opensSentence } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** In tokens: how far back a report may end. */
const REACH = 150

/** Not “This was enough.” */
const PERSON = /^(?:i|he|she|we|they)$/

/** The draft with a source whose words end last before a token, within a paragraph. */
function lastReport({ doc, owner }: Context, before: number, paragraph: number): Draft | null {
  const { first } = doc.paragraphs[paragraph]
  for (let i = before - 1; i >= Math.max(first, before - REACH); i--) if (owner[i]?.source) return owner[i]
  return null
}

/** A sentence in marks after somebody's reported words in the same paragraph: X called it a mistake. “It cost us a year.” */
export const sameReport: Sieve = ({ context, marked }) => {
  const { doc } = context
  const { paragraph } = doc.sentences[doc.tokens[marked.first].sentence]
  if (!looksUttered(context, marked) || !opensSentence(context, marked.first)) return null
  const report = lastReport(context, marked.first, paragraph)
  return report && draft('same-report', report.confidence * 0.75, { source: report.source })
}

/** A paragraph of nothing but a quotation after a paragraph that reports what somebody says, or speaks of him. */
export const introduced: Sieve = ({ context, marked, place }) => {
  const { doc } = context
  const { paragraph } = doc.sentences[doc.tokens[marked.first].sentence]
  const uttered = looksUttered(context, marked) || (context.dialogue && isWholeTurn(context, marked, place))
  if (paragraph === 0 || !isBlock(context, marked, place) || !uttered) return null
  const { last } = doc.paragraphs[paragraph - 1]
  const report = lastReport(context, last, paragraph - 1)
  if (report) return draft('introduced', report.confidence * 0.65, { source: report.source })
  const sentence = doc.sentences[doc.tokens[last - 1].sentence]
  if (context.features.quoted[sentence.first] >= 0) return null
  const subject = subjectIn(context, sentence, sentence.last)
  const named =
    subject &&
    doc.tokens.slice(subject.first, subject.last).some(({ pos, lower }) => pos === 'PROPN' || PERSON.test(lower))
  return named ? draft('introduced', 0.4, { source: spanOf(doc, subject) }) : null
}
