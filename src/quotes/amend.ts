import type { Doc, TokenRange } from '../types.js'
import { CUE_FORMS } from './cue-lexicon.js'
import type { Tagging } from './learned/tagger.js'
import type { Unit } from './learned/units.js'

/**
 * What grammar knows better than the tagger about one relation.
 * In: the tagging around a cue, and the token of the cue's head. Out: the same tagging, or a better one, without content where nothing is reported. Looks at the
 * tagging's own units only, a bounded window.
 */
export function amend(doc: Doc, tagging: Tagging, head: number): Tagging {
  let amended = tagging
  for (const rule of RULES) amended = rule(doc, amended, head) ?? amended
  return amended
}

/** A rule gives a better tagging, or null where it does not apply. */
type Rule = (doc: Doc, tagging: Tagging, head: number) => Tagging | null

const NOMINAL = new Set(['PROPN', 'NOUN', 'PRON'])
const RELATIVE = new Set(['who', 'whose', 'which', 'that', 'whom'])

const isQuoted = ({ quoted }: Unit) => quoted >= 0
const isPunctuation = (doc: Doc, { first, last }: TokenRange) => last - first === 1 && doc.tokens[first].pos === 'PUNCT'

/** Whether units look like one noun phrase: nominal, and without a verb outside a relative clause. */
function isNounPhrase(doc: Doc, units: readonly Unit[]): boolean {
  const tokens = units.flatMap(({ first, last }) => doc.tokens.slice(first, last))
  if (tokens.length === 0 || !tokens.some(({ pos }) => NOMINAL.has(pos))) return false
  if (!['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ', 'NUM'].includes(tokens[0].pos) || RELATIVE.has(tokens[0].lower))
    return false
  const clause = tokens.findIndex(({ lower }) => RELATIVE.has(lower))
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return verb < 0 || (clause > 0 && clause < verb)
}

/**
 * “All in favour,” called the chairwoman. — beside a quotation, the noun phrase on the other side of the verb is who says it,
 * not more of what is said. Only where no source was found and the verb is one of saying.
 */
const sourceInContent: Rule = (doc, tagging, head) => {
  const { content, source, cue } = tagging
  if (source.length > 0 || !content.some(isQuoted) || CUE_FORMS.get(doc.tokens[head].lower)?.class !== 'say')
    return null
  const before = content.filter(({ last }) => last <= head)
  const after = content.filter(({ first }) => first > head)
  const quote = before.findLastIndex(isQuoted)
  if (quote < 0) return null
  const strip = (units: readonly Unit[]) => {
    let last = units.length
    let first = 0
    while (last > first && isPunctuation(doc, units[last - 1])) last--
    while (first < last && isPunctuation(doc, units[first])) first++
    return units.slice(first, last)
  }
  const regular = strip(before.slice(quote + 1))
  if (isNounPhrase(doc, regular) && after.length === 0)
    return { ...tagging, source: regular, content: before.slice(0, quote + 1) }
  const end = cue[cue.length - 1]?.last ?? head + 1
  const stop = after.findIndex(isQuoted)
  const inverted = strip(stop < 0 ? after : after.slice(0, stop))
  if (quote === before.length - 1 && inverted[0]?.first === end && isNounPhrase(doc, inverted))
    return { ...tagging, source: inverted, content: [...before, ...(stop < 0 ? [] : after.slice(stop))] }
  return null
}

/** A neighbour, who did not wish to be named, said: “…” — where no source was found, the noun phrase that the sentence begins with. */
const subjectBefore: Rule = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  if (source.length > 0 || CUE_FORMS.get(tokens[head].lower)?.class !== 'say') return null
  if (!content.some((unit) => isQuoted(unit) && unit.first > head && unit.first - head <= 2)) return null
  const { first } = sentences[tokens[head].sentence]
  const last = tokens[head - 1]?.lower === ',' ? head - 1 : head
  const subject: Unit = { first, last, quoted: -1 }
  if (first >= last || !isNounPhrase(doc, [subject])) return null
  return { ...tagging, source: [subject], content: content.filter((unit) => unit.first > head) }
}

const COORDINATES = new Set(['and', 'but', 'then'])
const REPORTS = new Set(['say', 'promise', 'call', 'blame', 'ask'])
const reports = (verb: string) => REPORTS.has(CUE_FORMS.get(verb)?.class ?? '')

/**
 * She insisted her plan was working and told broadcasters: “…” — a second verb of saying, right before a quotation or leading
 * to it over a colon, begins a report of its own. At most five words stand between the verb and the colon.
 */
const secondReport: Rule = (doc, tagging, head) => {
  const { content } = tagging
  for (let k = 1; k + 2 < content.length; k++) {
    if (content[k].first < head || isQuoted(content[k]) || !COORDINATES.has(doc.tokens[content[k].first].lower))
      continue
    const verb = doc.tokens[content[k + 1].first]
    if (isQuoted(content[k + 1]) || verb.pos !== 'VERB' || !reports(verb.lower)) continue
    // “that prices fell and analysts said” has a subject of its own and is nested; here the verb has none.
    const next = content.slice(k + 2, k + 9).findIndex(isQuoted)
    if (next < 0) continue
    const mark = next === 0 ? ':' : doc.tokens[content[k + 1 + next].first].lower
    if (mark !== ':' && mark !== ',') continue
    const left = content.slice(0, doc.tokens[content[k - 1].first].lower === ',' ? k - 1 : k)
    return left.length > 0 ? { ...tagging, content: left } : null
  }
  return null
}

/** Their subject in the passive is who was told, not what is spoken of. */
const TOLD = new Set(['tell', 'ask', 'inform', 'warn', 'remind', 'advise', 'urge', 'order', 'assure', 'instruct'])
/** In units. */
const MAX_AGENT = 14

const AGENT = new Set(['PROPN', 'NOUN', 'DET', 'ADJ', 'PRON', 'NUM', 'PART'])

/** Where the noun phrase behind “by” ends; an apposition up to “as” belongs to it: “by one of them, the admiral Ana Ruiz, as”. */
function endOfAgent({ tokens }: Doc, first: number): number {
  const limit = Math.min(tokens.length, first + MAX_AGENT)
  let end = first
  while (end < limit && AGENT.has(tokens[end].pos)) end++
  for (let i = end; i < limit && (AGENT.has(tokens[i].pos) || /^(?:of|,|as)$/.test(tokens[i].lower)); i++)
    if (tokens[i].lower === 'as') return tokens[i - 1].lower === ',' ? i - 1 : i
  return end
}

/**
 * Passive cues: “X was described by Y as ‘…’” is Y's description of X; “X was quoted by a newspaper as saying …” is X's.
 * Only where “by” stands right behind the participle.
 */
const passive: Rule = (doc, tagging, head) => {
  const { tokens } = doc
  if (tokens[head - 1]?.pos !== 'AUX') return null
  const form = CUE_FORMS.get(tokens[head].lower)
  if (!form) return null
  // “was called ‘a surrender’ by Y” has the agent behind the quotation.
  const quote = tagging.content.find((unit) => isQuoted(unit) && unit.first === head + 1)
  const by = tokens[head + 1]?.lower === 'by' ? head + 1 : (quote?.last ?? tokens.length)
  if (tokens[by]?.lower !== 'by') return null
  const last = endOfAgent(doc, by + 1)
  if (last === by + 1) return null
  // “one of them, the admiral Ana Ruiz”: the apposition says who that is.
  const comma = tokens[by + 1].lower === 'one' ? tokens.slice(by, last).findIndex(({ lower }) => lower === ',') : -1
  const agent: Unit = { first: comma > 0 ? by + comma + 1 : by + 1, last, quoted: -1 }
  const subject = tagging.source.filter(({ last }) => last <= head)
  if (form.lemma === 'quote') {
    const speaker = subject.length > 0 ? subject : tagging.content.filter(({ last }) => last < head)
    const rest = tagging.content.filter(({ first }) => first >= last && !/^(?:as|saying)$/.test(tokens[first].lower))
    return speaker.length > 0 && rest.length > 0 ? { ...tagging, source: speaker, content: rest } : null
  }
  const content = tagging.content.filter(
    (unit) => unit.last <= by || (unit.first >= agent.last && tokens[unit.first].lower !== 'as'),
  )
  return content.length > 0
    ? { ...tagging, source: [agent], content: TOLD.has(form.lemma) ? content : [...subject, ...content] }
    : null
}

function holdsVerb({ tokens }: Doc, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (tokens[i].pos === 'VERB') return true
  return false
}

/**
 * The League of Mayors proposes a list of cuts → The League of Mayors. A source ends before a verb that follows a
 * name and has an object; verbs of a relative clause, and participles after a comma, belong to it.
 */
const sourceBeforeVerb: Rule = (doc, tagging) => {
  if (!tagging.source.some((unit) => holdsVerb(doc, unit))) return null
  const tokens = tagging.source.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k))
  const cut = tokens.findIndex((i, k) => {
    if (k === 0 || doc.tokens[i].pos !== 'VERB' || tokens[k - 1] !== i - 1 || doc.tokens[i - 1].pos !== 'PROPN')
      return false
    const object = doc.tokens[i + 1]
    return (object?.pos === 'DET' || object?.pos === 'PRON') && !RELATIVE.has(object.lower)
  })
  if (cut < 0 || tokens.slice(0, cut).some((i) => RELATIVE.has(doc.tokens[i].lower))) return null
  // “Lind thanked them, and his deputy, Ana Ruiz, said”: who says it stands behind the “and”.
  const and = tokens.findLastIndex((i, k) => k > cut && COORDINATES.has(doc.tokens[i].lower))
  const source = tagging.source.filter(({ first, last }) => (and > 0 ? first > tokens[and] : last <= tokens[cut]))
  return source.length > 0 ? { ...tagging, source } : null
}

/**
 * “It breaks the treaty,” she added of the pact, which banned weapons. — after a finished quotation and its verb the narrator
 * goes on: what follows without marks is not said, unless “that” leads it in.
 */
const narratorsTail: Rule = (doc, tagging, head) => {
  const { content } = tagging
  const after = content.findIndex(({ first }) => first > head)
  if (after <= 0) return null
  for (let k = 0; k < after; k++) if (!isQuoted(content[k]) && !isPunctuation(doc, content[k])) return null
  const plain = content.findIndex((unit, k) => k >= after && !isQuoted(unit) && !isPunctuation(doc, unit))
  if (plain < 0 || /^(?:that|and|but)$/.test(doc.tokens[content[plain].first].lower)) return null
  return { ...tagging, content: content.slice(0, plain) }
}

/** “…,” she said, referring to the pact. — tells what her words are about and reports none, but in: referring to “the thugs”. */
const reference: Rule = (doc, tagging, head) => {
  const { lower } = doc.tokens[head]
  if (lower !== 'referring' && lower !== 'alluding') return null
  return tagging.content.some((unit) => isQuoted(unit) && unit.first - head <= 4) ? null : { ...tagging, content: [] }
}

const INSIDE_NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'NUM', 'PART'])
/** Before these a source may begin: “according to X”, “by X”. */
const BEFORE_SOURCE = new Set(['to', 'by', 'from', 'per', 'for', 'with', 'than', 'as', 'like'])

/** Protesters marching through the streets chanted: … — the streets are no source: it begins where the noun phrase does. */
const behindPreposition: Rule = (doc, tagging, head) => {
  const { tokens } = doc
  const [source] = tagging.source
  if (!tagging.content.some(isQuoted) || CUE_FORMS.get(tokens[head].lower)?.class !== 'say') return null
  if (!source || tagging.source.at(-1)!.last !== head) return null
  const before = tokens[source.first - 1]
  if (before?.pos !== 'ADP' || BEFORE_SOURCE.has(before.lower)) return null
  const { first: from } = doc.sentences[tokens[head].sentence]
  let first = source.first
  while (first > from && (INSIDE_NOUN_PHRASE.has(tokens[first - 1].pos) || /^[a-z]+ing$/.test(tokens[first - 1].lower)))
    first--
  while (tokens[first].pos === 'ADP') first++
  return first < source.first ? { ...tagging, source: [{ first, last: head, quoted: -1 }] } : null
}

/** “According to a complaint by the regulator, the firm …” — where no source was found, it is what stands up to the comma. */
const accordingTo: Rule = (doc, tagging, head) => {
  const { tokens } = doc
  if (tagging.source.length > 0 || tokens[head].lower !== 'according' || tokens[head + 1]?.lower !== 'to') return null
  const first = tagging.content.findIndex((unit) => unit.first === head + 2)
  const length = tagging.content.slice(first).findIndex((unit) => tokens[unit.first].lower === ',')
  if (first < 0 || length <= 0) return null
  const source = tagging.content.slice(first, first + length)
  const content = tagging.content.filter((unit) => !source.includes(unit))
  return source.some(isQuoted) || !content.some(({ last, first }) => last - first > 1 || tokens[first].pos !== 'PUNCT')
    ? null
    : { ...tagging, source, content }
}

/** “that the base will close, according to a transcript” — who passes a report on is no part of it. */
const passedOn: Rule = (doc, tagging, head) => {
  const { tokens } = doc
  const { content } = tagging
  const from = content.findIndex(
    ({ first }) => first > head && tokens[first].lower === 'according' && tokens[first + 1]?.lower === 'to',
  )
  return from <= 0 || content.slice(from).some(isQuoted) ? null : { ...tagging, content: content.slice(0, from) }
}

const RULES: readonly Rule[] = [
  passedOn,
  accordingTo,
  reference,
  passive,
  sourceInContent,
  subjectBefore,
  behindPreposition,
  narratorsTail,
  secondReport,
  sourceBeforeVerb,
]
