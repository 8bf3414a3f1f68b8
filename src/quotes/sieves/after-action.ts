import type { Doc, Sentence, Span, TokenRange } from '../../types.js'
import { isNounPhrase } from '../amendments/amendment.js'
import { isDeed } from '../amendments/deeds.js'
import { isSaying } from '../cue-lexicon.js'
import type { Context, MarkedRange } from '../draft.js'
import { spanOf } from '../draft.js'
import { subjectIn } from '../subject.js'
import { isWholeSentence, opensSentence } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** What one does before one speaks, or instead of it. */
const REACTS =
  /^(?:agreed|demurred|disagreed|gestured|grimaced|grinned|hesitated|interrupted|intervened|laughed|nodded|objected|paused|rose|shrugged|sighed|smiled|smirked|snorted|stood)$/
const PERSON = /^(?:he|she|i)$/
const COORDINATES = /^(?:and|but|while|though|although)$/

/** The sentence that ends right before a mark, in the same paragraph and not in marks itself. */
function sentenceBefore({ doc, features }: Context, { first }: MarkedRange): Sentence | null {
  if (first === 0 || features.quoted[first - 1] >= 0) return null
  const before = doc.sentences[doc.tokens[first - 1].sentence]
  return before.paragraph === doc.sentences[doc.tokens[first].sentence].paragraph ? before : null
}

/** Whether a verb tells what one does before one speaks, or instead of it. */
const isReaction = (doc: Doc, verb: number) =>
  doc.tokens[verb]?.pos === 'VERB' && (REACTS.test(doc.tokens[verb].lower) || isDeed(doc, verb))

/** Who reacts at the end of a sentence: Lind felt unlucky, but Ruiz disagreed. */
function whoReacts(doc: Doc, { first, last }: TokenRange): TokenRange | null {
  const { tokens } = doc
  let verb = last - 1
  while (verb > first && !isReaction(doc, verb)) verb--
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
  const reacts = whoReacts(doc, before)
  const subject = reacts ?? subjectIn(context, before, marked.first - 1)
  if (!subject || features.quoted[subject.first] >= 0) return null
  const { lower } = doc.tokens[subject.last - 1]
  // “An old man looked up.”
  const described = reacts !== null && /^(?:an?|the|his|her|my)$/.test(doc.tokens[subject.first].lower)
  if (!described && !isNamed(doc, subject) && !PERSON.test(lower)) return null
  return draft('after-action', 0.5, { source: spanOf(doc, subject) })
}

/**
 * “Answer it!” somebody shouted. Mr Speaker rose. “Order.” — after a quotation of somebody else's, a sentence in which another one reacts
 * hands over to him. A pronoun alone may be the speaker of before.
 */
export const handsOver: Sieve = ({ context, marked, place }) => {
  const { doc, features } = context
  const before = sentenceBefore(context, marked)
  if (!before || features.quoted[before.first] >= 0 || !isWholeSentence(context, marked)) return null
  const subject = whoReacts(doc, before)
  if (!subject || (subject.last - subject.first === 1 && !isNamed(doc, subject))) return null
  const last = context.marked[place - 1]
  const speech = last && context.owner[last.first]
  const { paragraph } = doc.sentences[doc.tokens[marked.first].sentence]
  // “The bus.” Tom rose. “It broke down.” is one.
  if (speech?.source && isSame(context, paragraph, speech.source, subject)) return null
  return draft('after-action', 0.5, { source: spanOf(doc, subject) })
}

/** The sentence that begins right behind a mark, in the same paragraph and outside of marks. */
function sentenceBehind({ doc, features }: Context, { first, last }: MarkedRange): Sentence | null {
  const sentence = last < doc.tokens.length ? doc.sentences[doc.tokens[last].sentence] : null
  const here = doc.sentences[doc.tokens[first].sentence].paragraph
  return sentence?.first === last && sentence.paragraph === here && features.quoted[last] < 0 ? sentence : null
}

/** “The bus.” Tom hung his coat on the door. — a quotation that opens its paragraph is whose deed the next sentence tells. */
export const beforeAction: Sieve = ({ context, marked, place }) => {
  const { doc } = context
  const behind = sentenceBehind(context, marked)
  const { paragraph } = doc.sentences[doc.tokens[marked.first].sentence]
  if (!behind || doc.paragraphs[paragraph].first !== marked.first || !isWholeSentence(context, marked)) return null
  const subject = subjectIn(context, behind, behind.last)
  if (!subject || !isNounPhrase(doc, [subject])) return null
  let verb = subject.last
  while (doc.tokens[verb]?.pos === 'ADV') verb++
  if (verb >= behind.last) return null
  const { pos, lower } = doc.tokens[verb]
  const next = context.marked[place + 1]
  // “The bus.” He studied Tom. “It broke down.”
  const between = PERSON.test(doc.tokens[subject.first].lower) && pos === 'VERB' && next?.first === behind.last
  if (!between && !isReaction(doc, verb) && !(pos === 'VERB' && isSaying(lower)) && !hasOwn(doc, verb)) return null
  const speech = next && context.owner[next.first]
  if (speech?.source && isSame(context, paragraph, speech.source, subject)) return speech
  return draft('after-action', 0.5, { source: spanOf(doc, subject) })
}

/** “No.” He stood. “I can’t,” he said. — whether a source in the paragraph is the subject of a deed, or the same pronoun. */
function isSame({ doc }: Context, paragraph: number, source: Span, subject: TokenRange): boolean {
  const { start, end } = spanOf(doc, subject)
  const words = (from: number, to: number) => doc.text.slice(from, to).toLowerCase()
  return source.end <= doc.paragraphs[paragraph].end && words(start, end) === words(source.start, source.end)
}

/** “hung his coat”, “shook her head” */
const hasOwn = ({ tokens }: Doc, verb: number) =>
  tokens[verb].pos === 'VERB' && /^(?:his|her|my)$/.test(tokens[verb + 1]?.lower ?? '')
