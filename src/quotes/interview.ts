import type { Doc, Paragraph, Span, TokenRange } from '../types.js'
import { tokenAt } from './circumstances.js'
import { spanOf } from './draft.js'
import { labelOf } from './turns.js'
import { FIRST_PERSON } from './utterance.js'

/** An interview whose questions and answers stand in turn, without labels: who answers, and the answers' paragraphs. */
export interface Interview {
  readonly name: Span
  readonly answers: readonly (readonly TokenRange[])[]
}

/** In characters and in questions. */
const MAX_QUESTION = 260
const MIN_QUESTIONS = 2
/** In paragraphs: how much of an article may stand before the first question. */
const INTRODUCTION = 8
/** In paragraphs: the longest answer. */
const MAX_ANSWER = 8
/** What an introduction says of an interview. */
const SAYS_SO =
  /\b(?:interview|q ?& ?a|in conversation|talk(?:s|ed|ing)? (?:to|about|with)|sp(?:oke|eaks|eaking) (?:to|with)|sat down|caught up|conversation|edited for|condensed|chat(?:s|ted)?|lunch with|meet)\b/i
const MARKS = /[“”"«»]|''|(?:^|\s)‘/

const BULLET = /[•■▪●*]/

const textOf = ({ text }: Doc, { start, end }: Paragraph) => text.slice(start, end)

/** A paragraph of nothing but a question, or in bold: “**And who pays?**” */
function isQuestion(doc: Doc, paragraph: Paragraph): boolean {
  if (
    paragraph.end - paragraph.start > MAX_QUESTION ||
    !/\?\**$/.test(doc.text.slice(paragraph.end - 4, paragraph.end))
  )
    return false
  const text = textOf(doc, paragraph)
  // “Some call you ‘cold’. Are you?” asks whoever is spoken to.
  const marked = MARKS.test(text) && (MARKS.test(text.slice(0, 1)) || !/\byou(?:rs?)?\b/i.test(text))
  return !marked && !/\b(?:said|says|asked)\b/.test(text)
}

/** “You’ve said you nearly gave up.”: what somebody has said or done, put to them in a paragraph of its own. */
function isPutTo(doc: Doc, paragraph: Paragraph): boolean {
  const text = textOf(doc, paragraph)
  return text.length <= MAX_PROMPT && PROMPT.test(text) && !FIRST_PERSON.test(text) && !MARKS.test(text)
}
const MAX_PROMPT = 160
const PROMPT =
  /^\**(?:and |but |so |yet )?you(?:(?:['’]ve| have) (?:also |once |often |always )?\p{L}+(?:ed|en|id|ne|de)\b|['’]d | (?:had|were|once|said|told|wrote|grew|began|started|played|left|moved|used to|describe|described|mention|mentioned|talk|talked|call|called)\b)/iu

/**
 * Finds an interview that is told by its layout: a title or introduction that names somebody and speaks of a conversation, and then
 * questions, each a paragraph, and answers in the first person. In: the document, which has no labelled turns. Out: null where it is none;
 * articles that ask and answer themselves (“What happens next?”) are none.
 */
export function findInterview(doc: Doc): Interview | null {
  const { paragraphs } = doc
  const questions: number[] = []
  for (let i = 0; i < paragraphs.length; i++) if (isQuestion(doc, paragraphs[i])) questions.push(i)
  if (questions.length < MIN_QUESTIONS || questions[0] > INTRODUCTION) return null
  for (let i = questions[0] + 2; i < paragraphs.length - 1; i++) if (isPutTo(doc, paragraphs[i])) questions.push(i)
  questions.sort((a, b) => a - b)
  // “Emma Raducanu: It feels …”: only the first answer has a label.
  const label = labelOf(doc, paragraphs[questions[0] + 1], questions[0] + 1)
  const name = label ? label.label : introduced(doc, questions)
  if (!name) return null
  const surname = doc.tokens[tokenAt(doc, name.end - 1)].lower
  const answers = questions.map((question, k) =>
    answerTo(doc, question, questions[k + 1] ?? paragraphs.length, surname),
  )
  const personal = answers.filter((ranges) =>
    ranges.some(({ first, last }) =>
      FIRST_PERSON.test(doc.text.slice(doc.tokens[first].start, doc.tokens[last - 1].end)),
    ),
  ).length
  const given = answers.filter((ranges) => ranges.length > 0)
  if (given.length < MIN_QUESTIONS || personal * 2 < given.length) return null
  return { name, answers: given }
}

/** How many questions to “you” tell by themselves that somebody is spoken to. */
const ADDRESSED = 2

/** Whom the title or introduction names, where these or the last line speak of a conversation, or the questions are put to somebody. */
function introduced(doc: Doc, questions: readonly number[]): Span | null {
  const [question] = questions
  if (question === 0) return null
  const { paragraphs } = doc
  const introduction = paragraphs.slice(0, question)
  const addressed = questions.filter((p) => /\byou(?:r|rself)?\b/i.test(textOf(doc, paragraphs[p]))).length
  const says = [...introduction, paragraphs[paragraphs.length - 1]].some((p) => SAYS_SO.test(textOf(doc, p)))
  if (!says && addressed < ADDRESSED) return null
  const name = nameIn(doc, introduction[question - 1].last)
  // “The chef Ana Ruiz on soup, sleep and the sea”
  return name && (says || hasCalling(doc, name.first)) ? spanOf(doc, name) : null
}

/** The paragraphs between a question and the next one, without those that speak of the person or quote: the narrator's. */
function answerTo(doc: Doc, question: number, next: number, surname: string): TokenRange[] {
  const { text, paragraphs, tokens } = doc
  const ranges: TokenRange[] = []
  for (let p = question + 1; p < Math.min(next, question + 1 + MAX_ANSWER); p++) {
    const { last, start, end } = paragraphs[p]
    const first = labelOf(doc, paragraphs[p], p)?.first ?? paragraphs[p].first
    const narrated =
      tokens.slice(first, last).some(({ lower }) => lower === surname) ||
      MARKS.test(text.slice(start, start + 1)) ||
      BULLET.test(text.slice(start, start + 1))
    if (narrated) break
    if (end > start) ranges.push({ first, last })
  }
  return ranges
}

const LEADS_TO_NAME = /^(?:with|to|meet)$/
const CALLING = /(?:er|or|ist|ress|ian|star|poet|chef|artist|coach|secretary|laureate|champion|chief|icon)$/

/** “the novelist Ana Ruiz” */
const hasCalling = ({ tokens }: Pick<Doc, 'tokens'>, name: number): boolean =>
  tokens[name - 1]?.pos === 'NOUN' && CALLING.test(tokens[name - 1].lower)

/** The name that an introduction, which ends before a token, is about: of two words or more where there is one, the one most often named, the first of these. */
function nameIn({ text, tokens }: Doc, last: number): TokenRange | null {
  const names: { range: TokenRange; score: number }[] = []
  for (let i = 0; i < last; ) {
    let end = i
    while (
      end < last &&
      tokens[end].pos === 'PROPN' &&
      /^\p{Lu}[\p{Ll}’'-]/u.test(text.slice(tokens[end].start, tokens[end].end))
    )
      end++
    if (end === i) {
      i++
      continue
    }
    const range = { first: i, last: end }
    const surname = tokens[end - 1].lower
    const known = names.find((name) => tokens[name.range.last - 1].lower === surname)
    // “The novelist Ana Ruiz talks to Tom Lee”: who has a calling answers.
    const called = hasCalling({ tokens }, i)
    const led = called ? 2 : LEADS_TO_NAME.test(tokens[i - 1]?.lower ?? '') ? 1 : 0
    const aged = tokens[end]?.lower === ',' && tokens[end + 1]?.pos === 'NUM' ? 2 : 0
    if (known) known.score += 1 + led
    else names.push({ range, score: 1 + led + aged + (end - i === 2 || end - i === 3 ? 1.5 : 0) })
    i = end
  }
  const best = names.reduce<(typeof names)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  return best?.range ?? null
}
