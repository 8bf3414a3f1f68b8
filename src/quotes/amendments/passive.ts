import { MONTHS, WEEKDAYS } from '../../text/calendar.js'
import type { Doc } from '../../types.js'
import { isPassive, OPENS_CLAUSE } from '../clause.js'
import { CUE_FORMS, lemmaOf } from '../cue-lexicon.js'
import { withUnits } from '../learned/tagger.js'
import { type Amendment, isQuoted, plainUnit } from './amendment.js'

/** Their subject in the passive is who was told, not what is spoken of. */
const TOLD = new Set(['tell', 'ask', 'inform', 'warn', 'remind', 'advise', 'urge', 'order', 'assure', 'instruct'])
/** In units. */
const MAX_AGENT = 14

/** “is expected by June” */
const DATE: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  'next',
  'then',
  'now',
  'noon',
  'midnight',
  'tomorrow',
])

const AGENT = new Set(['PROPN', 'NOUN', 'DET', 'ADJ', 'PRON', 'NUM', 'PART'])
/** “the nurses' union” */
const isPlural = ({ tokens }: Doc, i: number) =>
  /^['’]$/.test(tokens[i].lower) && /s$/.test(tokens[i - 1].lower) && tokens[i - 1].end === tokens[i].start

/** Where the noun phrase behind “by” ends; an apposition up to “as” belongs to it: “by one of them, the admiral Ana Ruiz, as”. */
function endOfAgent(doc: Doc, first: number): number {
  const { tokens } = doc
  const limit = Math.min(tokens.length, first + MAX_AGENT)
  let end = first
  while (end < limit && (AGENT.has(tokens[end].pos) || isPlural(doc, end)) && !OPENS_CLAUSE.test(tokens[end].lower))
    end++
  for (let i = end; i < limit && (AGENT.has(tokens[i].pos) || /^(?:of|,|as)$/.test(tokens[i].lower)); i++)
    if (tokens[i].lower === 'as') return tokens[i - 1].lower === ',' ? i - 1 : i
  return end
}

/**
 * Passive cues: “X was described by Y as ‘…’” is Y's description of X; “X was quoted by a newspaper as saying …” is X's.
 * Only where “by” stands right behind the participle.
 */
export const passive: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  if (tokens[head - 1]?.pos !== 'AUX') return null
  const form = CUE_FORMS.get(tokens[head].lower)
  if (!form) return null
  // “was called ‘a surrender’ by Y” has the agent behind the quotation.
  const as = tokens[head + 1]?.lower === 'as' ? head + 2 : head + 1
  const quote = tagging.content.find((unit) => isQuoted(unit) && unit.first === as)
  const by = tokens[head + 1]?.lower === 'by' ? head + 1 : (quote?.last ?? tokens.length)
  if (tokens[by]?.lower !== 'by') return null
  const last = endOfAgent(doc, by + 1)
  if (last === by + 1) return null
  if (DATE.has(tokens[by + 1].lower)) return withUnits(tagging, [], form.lemma === 'expect' ? [] : tagging.content)
  // “one of them, the admiral Ana Ruiz”: the apposition says who that is.
  const comma = tokens[by + 1].lower === 'one' ? tokens.slice(by, last).findIndex(({ lower }) => lower === ',') : -1
  const agent = plainUnit({ first: comma > 0 ? by + comma + 1 : by + 1, last })
  const subject = tagging.source.filter(({ last }) => last <= head)
  if (form.lemma === 'quote') {
    const speaker = subject.length > 0 ? subject : tagging.content.filter(({ last }) => last < head)
    const rest = tagging.content.filter(({ first }) => first >= last && !/^(?:as|saying)$/.test(tokens[first].lower))
    return speaker.length > 0 && rest.length > 0 ? withUnits(tagging, speaker, rest) : null
  }
  // “… as ‘mad’ by Lind and as ‘brave’ by Ruiz”: the second is hers.
  const another = tokens[last]?.lower === 'and' && tokens[last + 1]?.lower === 'as'
  const content = tagging.content.filter(
    (unit) => unit.last <= by || (unit.first >= agent.last && tokens[unit.first].lower !== 'as' && !another),
  )
  return content.length > 0
    ? withUnits(tagging, [agent], TOLD.has(form.lemma) ? content : [...subject, ...content])
    : null
}

const BY_AS =
  /^(?:called|branded|labell?ed|dubbed|described|nicknamed|termed|characteri[sz]ed|deemed|hailed|denounced)$/

/** The plan was called “a joke”; a ruling described as “perverse” — without “by” nobody knows who says so, least of all what is called so. */
export const agentless: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source, content } = tagging
  if (source.length === 0 || !BY_AS.test(tokens[head].lower) || source[source.length - 1].last > head) return null
  const quote = content.find((unit) => isQuoted(unit) && unit.first > head)
  if (!quote || !isPassive({ tokens }, head)) return null
  // “was called, she said, ‘a joke’”; “by Lind”
  for (let i = head + 1; i < quote.first; i++) if (!/^(?:as|an?|the)$/.test(tokens[i].lower)) return null
  return tokens[quote.last]?.lower === 'by' ? null : withUnits(tagging, [], [...source, ...content])
}

/** In the passive they say what somebody, who is not named, thinks of their subject: “is said to be ill”. */
const RUMOURED = new Set([
  'say',
  'claim',
  'allege',
  'believe',
  'report',
  'think',
  'understand',
  'fear',
  'know',
  'rumour',
  'rumor',
])

/**
 * Hospitals have been told to wait; it was claimed that …; the envoys are said to be unhurt — nobody tells who said so, least of all who was
 * told. “Was warned by Lind” has an agent.
 */
export const nobodySays: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source, content } = tagging
  if (source.length === 0 || source[source.length - 1].last > head || !isPassive(doc, head)) return null
  const lemma = lemmaOf(tokens[head].lower)
  for (const { first } of content)
    if (first > head && tokens[first].lower === 'by' && !DATE.has(tokens[first + 1]?.lower)) return null
  const only = source.length === 1 && tokens[source[0].first].lower
  if (only === 'it' && tokens[head + 1]?.lower === 'that') return withUnits(tagging, [], content)
  const next = tokens[head + 1]?.lower
  // “was assured of a win”
  if (TOLD.has(lemma) || lemma === 'promise') return next === 'of' ? null : withUnits(tagging, [], content)
  if (!RUMOURED.has(lemma) || next !== 'to') return null
  // “is said to have muttered, ‘…’”
  const governed = CUE_FORMS.get(tokens[tokens[head + 2]?.lower === 'have' ? head + 3 : head + 2]?.lower ?? '')
  if (governed?.class === 'say' || governed?.class === 'think') return null
  return withUnits(tagging, [], [...source, ...content])
}

/** Asked by the Guardian whether he would stay, De Wever said … — the Guardian asked. */
export const askedBy: Amendment = ({ tokens, sentences }, tagging, head) => {
  if (!/^(?:asked|pressed|questioned|challenged)$/.test(tokens[head].lower) || tokens[head + 1]?.lower !== 'by')
    return null
  const sentence = sentences[tokens[head].sentence]
  if (sentence.first !== head && !/^(?:,|when|if)$/.test(tokens[head - 1].lower)) return null
  const limit = Math.min(sentence.last, head + MAX_AGENT)
  let last = head + 2
  while (last < limit && !/^(?:whether|if|why|what|how|when|where|who|about|to)$/.test(tokens[last].lower)) last++
  const end = tokens[last - 1].lower === ',' ? last - 1 : last
  if (end <= head + 2 || last >= limit) return null
  return withUnits(
    tagging,
    [plainUnit({ first: head + 2, last: end })],
    tagging.content.filter(({ first }) => first >= last),
  )
}

/**
 * Asked whether he would stay, Lind shrugged. — the question ends before the clause that the participle leans on. In: the content opens behind the
 * head, which opens its sentence.
 */
export const askedFirst: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { content } = tagging
  if (!/^(?:asked|pressed|questioned|challenged|quizzed)$/.test(tokens[head].lower)) return null
  if (sentences[tokens[head].sentence].first !== head || !content[0] || content[0].first <= head) return null
  const comma = content.findLastIndex((unit, k) => {
    if (k === 0 || isQuoted(unit) || tokens[unit.first].lower !== ',') return false
    let verb = unit.last
    while (AGENT.has(tokens[verb]?.pos)) verb++
    return verb > unit.last && /^(?:VERB|AUX)$/.test(tokens[verb]?.pos) && !/ing$/.test(tokens[verb].lower)
  })
  return comma > 0 ? withUnits(tagging, tagging.source, content.slice(0, comma)) : null
}
