import type { Doc, TokenRange } from '../../types.js'
import { isClause, NEGATIONS } from '../clause.js'
import { isSaying } from '../cue-lexicon.js'
import { type Tagging, withUnits } from '../learned/tagger.js'
import { MEDIUM_NOUNS } from '../medium-lexicon.js'
import { type Amendment, DAY, isNounPhrase, isQuoted, isVerbal, plainUnit, RELATIVE } from './amendment.js'

// Reported words without marks that the tagger leaves before their clause is whole.

/** Words that lead in a clause which can't stand alone. */
const SUBORDINATES = new Set(
  'if when unless although though while because since once after before until whenever whereas'.split(' '),
)
/** Where somebody speaks, beside the media: “At a rally, she said, …”. */
const SCENES = new Set(['event', 'rally', 'meeting', 'call', 'show', 'visit', 'radio', 'television'])
/** Words that lead in more of the condition, and not what follows from it. */
const JOINS = /^(?:and|but|or|who|which|whose|where)$/
/** No quotation that stands by itself ends with these. */
const OPEN_ENDED = new Set(['AUX', 'DET', 'ADP', 'PART'])
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const MARKS = /^(?:["“”‘«»„]|''|``)$/
const AMOUNT = /^(?:all|both|each|half|many|most|none|several|some)$/

/** Medics said that 34 were hurt, nine of them badly. — what is added on some of those goes on to the stop. */
export const someOfThem: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { content } = tagging
  const end = content[content.length - 1]?.last ?? 0
  const { last } = sentences[tokens[head].sentence]
  if (end <= head || end >= last || content.some(isQuoted)) return null
  const comma = tokens[end].lower === ',' ? end : tokens[end - 1].lower === ',' ? end - 1 : -1
  const amount = tokens[comma + 1]
  if (comma < 0 || (amount?.pos !== 'NUM' && !AMOUNT.test(amount?.lower ?? ''))) return null
  if (tokens[comma + 2]?.lower !== 'of' || !/^(?:them|these)$/.test(tokens[comma + 3]?.lower ?? '')) return null
  const rest = { first: end, last: tokens[last - 1].pos === 'PUNCT' ? last - 1 : last }
  for (let i = comma + 4; i < rest.last; i++)
    if (/^(?:VERB|AUX)$/.test(tokens[i].pos) || MARKS.test(tokens[i].lower)) return null
  return rest.first < rest.last ? withUnits(tagging, tagging.source, [...content, plainUnit(rest)]) : null
}

/** In tokens: a parenthesis such as “the ministry said in a letter on Monday”. */
const MAX_PARENTHESIS = 14

/** He defended his early-morning messages. “…,” al-Lund said. — a compound is not cut at its hyphen, nor parted from its noun; a name keeps its article. */
export const wholeWord: Amendment = ({ tokens }, tagging) => {
  const { content } = tagging
  if (content.length === 0) return null
  let { last } = content[content.length - 1]
  const end = last
  while (tokens[last]?.lower === '-' && tokens[last - 1].end === tokens[last].start && isGlued(tokens, last)) last += 2
  if (last === end) return null
  const [name] = tagging.source
  if (name !== undefined && name.first > end && name.first < last && content[content.length - 1].first === end - 1)
    return withUnits(
      tagging,
      [plainUnit({ first: end - 1, last: name.last }), ...tagging.source.slice(1)],
      content.slice(0, -1),
    )
  while (MODIFIED.has(tokens[last]?.pos)) last++
  return withUnits(tagging, tagging.source, [...content, plainUnit({ first: end, last })])
}

/** What the compound may belong to: “early-morning messages”. */
const MODIFIED = new Set(['ADJ', 'NOUN', 'PROPN'])
const isGlued = (tokens: Doc['tokens'], at: number) =>
  tokens[at + 1]?.start === tokens[at].end && tokens[at + 1].pos !== 'PUNCT'

/** She said that if the river rose, the town would flood. — what follows from the condition is said as well. */
export const conditionFirst: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { content } = tagging
  const first = content[0]?.first
  if (first === undefined || first <= head) return null
  const end = content[content.length - 1].last
  const leads = tokens[first].lower === 'that' ? first + 1 : first
  const { last } = sentences[tokens[head].sentence]
  // “asked if he would come, she said no”
  if (leads === first && /^(?:ask|wonder|question)/.test(tokens[head].lower)) return null
  if (end >= last || !SUBORDINATES.has(tokens[leads].lower) || tokens[end].lower !== ',') return null
  for (let i = leads; i < end; i++) if (tokens[i].lower === ',') return null
  const rest = withoutStop(doc, { first: end + 1, last })
  if (JOINS.test(tokens[rest.first]?.lower ?? '') || !isClause(doc, rest) || holdsMark(doc, { first, last }))
    return null
  return withUnits(tagging, tagging.source, [plainUnit({ first, last: rest.last })])
}

/** They said that Orrin, who had led the crew, left early. — a subject with something beside it goes on to its verb. */
export const subjectAlone: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { content } = tagging
  const first = content[0]?.first
  if (first === undefined || first <= head || isRelative(doc, tagging)) return null
  const subject = tokens[first].lower === 'that' ? first + 1 : first
  const end = content[content.length - 1].last
  const { last } = sentences[tokens[head].sentence]
  // Without “that” it may be all that is said: “They reported damage, …”; but not before an age.
  if (subject === first && !(tokens[end + 1]?.pos === 'NUM' && tokens[end + 2]?.lower === ',')) return null
  if (end >= last || tokens[end].lower !== ',' || holdsMark(doc, { first, last })) return null
  if (isVerbal(doc, { first: subject, last: end }) || RELATIVE.has(tokens[end - 1].lower)) return null
  for (let comma = end; comma < last; comma++) {
    if (tokens[comma].lower !== ',') continue
    const { pos, lower } = tokens[comma + 1] ?? tokens[comma]
    if ((pos !== 'AUX' && pos !== 'VERB') || /ing$/.test(lower)) {
      if (comma === end) continue
      return null
    }
    const whole = withoutStop(doc, { first, last })
    return withUnits(tagging, tagging.source, [plainUnit(whole)])
  }
  return null
}

/** “which said”: the clause ends with its relative clause. */
const isRelative = ({ tokens }: Doc, { source }: Tagging) => RELATIVE.has(tokens[source[0]?.first]?.lower ?? '')

/** She told reporters the council “does not know”. — the subject between who was told and a finite verb is said as well. */
export const subjectLeftOut: Amendment = ({ tokens }, tagging, head) => {
  const { content } = tagging
  if (content.length === 0 || content[0].first <= head + 2) return null
  const start = content[0].first
  const verb = tokens[isQuoted(content[0]) ? start + 1 : start]
  if ((verb.pos !== 'AUX' && verb.pos !== 'VERB') || /ing$/.test(verb.lower)) return null
  let first = start
  while (first > head + 1 && NOMINAL.has(tokens[first - 1].pos)) {
    first--
    const { pos } = tokens[first]
    const before = tokens[first - 1].pos
    if (first === head + 1) return null
    if (pos === 'DET' || (pos === 'PROPN' && (before === 'NOUN' || before === 'PRON')))
      return withUnits(tagging, tagging.source, [plainUnit({ first, last: start }), ...content])
  }
  return null
}

/** She wrote that the firm “will never” leave the town. — a clause whose verb stands in the marks goes on behind them. */
export const unfinished: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const quotation = tagging.content[tagging.content.length - 1]
  if (!quotation || !isQuoted(quotation) || quotation.first < head) return null
  const { first, last } = quotation
  const { pos, lower } = tokens[last - 2] ?? tokens[last - 1]
  if (last - first < 3 || !(OPEN_ENDED.has(pos) || NEGATIONS.has(lower))) return null
  const sentence = sentences[tokens[head].sentence]
  let end = last
  while (end < sentence.last && tokens[end].pos !== 'PUNCT') end++
  return end === last
    ? null
    : withUnits(tagging, tagging.source, [...tagging.content, plainUnit({ first: last, last: end })])
}

/** She said it was “mad” and had been for years. — behind a report in the past a verb in its tense goes on with what was said. */
export const sameTense: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { content } = tagging
  const last = content[content.length - 1]?.last ?? 0
  if (
    last <= head ||
    !/^(?:and|but)$/.test(tokens[last]?.lower ?? '') ||
    !/(?:ed|said|told|wrote)$/.test(tokens[head].lower)
  )
    return null
  const sentence = sentences[tokens[head].sentence]
  const aux = tokens[last + 1]?.pos === 'ADV' ? last + 2 : last + 1
  if (aux >= sentence.last || !/^(?:had|would|could|might)$/.test(tokens[aux].lower)) return null
  if (!content.some(({ first }) => first > head && /^(?:was|were|had|would|could|might)$/.test(tokens[first].lower)))
    return null
  let end = aux
  while (end < sentence.last && tokens[end].pos !== 'PUNCT') end++
  return withUnits(tagging, tagging.source, [...content, plainUnit({ first: last, last: end })])
}

/** The harbour, she said, will close. In the spring, she said on Monday, it will reopen. — words on both sides of who says them. */
export const parenthetical: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source } = tagging
  if (source.length === 0 || !isSaying(tokens[head].lower)) return null
  const sentence = sentences[tokens[head].sentence]
  const from = Math.min(source[0].first, head)
  const to = Math.max(source[source.length - 1].last, head + 1)
  if (to - from > MAX_PARENTHESIS || tokens[from - 1]?.lower !== ',') return null
  if (isRelative(doc, tagging)) return null
  const comma = endOfAdjunct(doc, to)
  if (tokens[comma]?.lower !== ',' || comma - from > MAX_PARENTHESIS) return null
  let first = from - 1
  while (first > sentence.first && tokens[first - 1].lower !== ';') first--
  const before = { first, last: from - 1 }
  const behind = withoutStop(doc, { first: comma + 1, last: sentence.last })
  if (before.last <= before.first || behind.last <= behind.first) return null
  // They were, she said, “fuller”.
  const copula =
    tokens[before.last - 1].pos === 'AUX' && isNounPhrase(doc, [{ first: before.first, last: before.last - 1 }])
  if (copula && tagging.content.some((unit) => isQuoted(unit) && unit.first === behind.first))
    return withUnits(tagging, source, [
      plainUnit(before),
      ...tagging.content.filter(({ first }) => first >= behind.first),
    ])
  // He had, he said, inherited a mess.
  if (copula && !holdsMark(doc, sentence)) return withUnits(tagging, source, [plainUnit(before), plainUnit(behind)])
  if (!isFragment(doc, before)) return null
  if (tagging.content.some(isQuoted) || holdsMark(doc, sentence)) return withSubject(doc, tagging, before, behind)
  return withUnits(tagging, tagging.source, [plainUnit(before), plainUnit(behind)])
}

/** The figures, she said, were “good”. — around marks only a subject and its verb are sure to be one clause. */
function withSubject(doc: Doc, tagging: Tagging, before: TokenRange, behind: TokenRange): Tagging | null {
  const { pos } = doc.tokens[behind.first]
  const told = tagging.content.filter(({ first }) => first >= behind.first)
  // Its patience, she said, “is long”.
  const inMarks = told.length > 0 && isQuoted(told[0]) && told[0].first === behind.first
  if (inMarks && opensWithVerb(doc, behind.first + 1) && !holdsMark(doc, before) && isNounPhrase(doc, [before]))
    return withUnits(tagging, tagging.source, [plainUnit(before), ...told])
  if (/ing$/.test(doc.tokens[before.first].lower) || holdsMark(doc, { first: behind.first, last: behind.first + 1 }))
    return null
  if ((pos !== 'AUX' && pos !== 'VERB') || told.length === 0 || holdsMark(doc, before) || !isNounPhrase(doc, [before]))
    return null
  const between = { first: behind.first, last: told[0].first }
  if (holdsMark(doc, between)) return null
  const gap = between.last > between.first ? [plainUnit(between)] : []
  return withUnits(tagging, tagging.source, [plainUnit(before), ...gap, ...told])
}

/** Whether words in marks lack their subject: a finite verb in small letters. */
const opensWithVerb = ({ text, tokens }: Doc, i: number) =>
  /^(?:AUX|VERB)$/.test(tokens[i].pos) &&
  /^\p{Ll}/u.test(text.slice(tokens[i].start)) &&
  /^(?:is|are|was|were|has|have|had|would|will|could|should|must|can|may|do|does|did)$|[^s]s$/.test(tokens[i].lower)

/** Behind “she said”: the token behind “on Monday” or “in a June report”. */
function endOfAdjunct({ tokens, sentences }: Doc, from: number): number {
  const { last } = sentences[tokens[from - 1].sentence]
  let at = from
  const { pos, lower } = tokens[at] ?? { pos: 'PUNCT', lower: '' }
  // “she told the paper”
  const whom = /^t(?:old|ells?)$/.test(tokens[from - 1].lower) && /^(?:DET|NOUN|PROPN|PRON)$/.test(pos)
  if (whom || pos === 'ADP' || DAY.test(lower) || lower === 'later' || lower === 'then') at++
  while (at > from && at < last && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP'].includes(tokens[at].pos)) at++
  return at
}

const withoutStop = ({ tokens }: Doc, { first, last }: TokenRange): TokenRange => {
  let end = last
  while (end > first && tokens[end - 1].pos === 'PUNCT' && tokens[end - 1].lower !== ')') end--
  return { first, last: end }
}

/** Whether it can't stand alone: it has no verb that is neither an infinitive, a participle nor part of a clause led in. */
function isFragment({ tokens }: Doc, { first, last }: TokenRange): boolean {
  // “Speaking on the radio, she said, …”, “In a statement, …” tell how it was said.
  if (/ing$/.test(tokens[first].lower) && tokens[first].pos === 'VERB') return false
  for (let i = first; i < last; i++) if (MEDIUM_NOUNS.has(tokens[i].lower) || SCENES.has(tokens[i].lower)) return false
  if (SUBORDINATES.has(tokens[/^(?:and|but)$/.test(tokens[first].lower) ? first + 1 : first]?.lower ?? '')) return true
  for (let i = first; i < last; i++) {
    const { pos, lower } = tokens[i]
    if (pos !== 'VERB' && pos !== 'AUX') continue
    if (!/ing$/.test(lower) && tokens[i - 1]?.lower !== 'to') return false
  }
  return true
}

function holdsMark({ tokens }: Doc, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (MARKS.test(tokens[i].lower)) return true
  return false
}
