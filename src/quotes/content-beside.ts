import type { Doc, Sentence, TokenRange } from '../types.js'
import { endOfNounPhrase, isPassive, isPhrase, OPENS_CLAUSE, opensClause } from './clause.js'
import { isSaying, lemmaOf } from './cue-lexicon.js'
import type { CueHead } from './learned/cue-detector.js'
import type { DocFeatures } from './learned/doc-features.js'
import { type Tagging, withUnits } from './learned/tagger.js'
import type { Unit } from './learned/units.js'
import { TIME } from './subject.js'

/** From these log-odds on, a verb of saying has said something, even where the tagger finds no words. */
const SURE = 0.8
/** Fewer tokens are no clause, nor its subject: “The harbour, she said, will close.” */
const SHORTEST = 3
const SHORTEST_IN_FRONT = 2
/** How far behind its verb a clause may begin: “told a crowd in Ohio on Monday that …”. */
const REACH = 14

/** What a bare clause may follow at once. */
const SAID = /^(?:said|says|say)$/

const CLAUSE_WORDS = new Set(['that', 'whether', 'how', 'why', 'when', 'what', 'if'])

/**
 * What a verb of saying, or “according to”, reports where the tagger found no content: the quotation right beside it, else the clause
 * behind it (“said via email that …”, “told reporters they were …”), else the one in front (“Ferries will stop, said Ana Ruiz.”).
 * In: the document, the head of a cue and its tagging. Out: the tagging with content, or null.
 */
export function taggingBeside(doc: Doc, features: DocFeatures, head: CueHead, tagging: Tagging): Tagging | null {
  if (doc.tokens[head.token].lower === 'according') return clauseAndSource(doc, features, head, tagging)
  const asked = askedByAgent(doc, features, head, tagging) ?? asksAnyone(doc, features, head, tagging)
  if (asked) return asked
  const content = contentBeside(doc, features, head, tagging)
  return content && withUnits(tagging, tagging.source, unitsOf(features, content))
}

/** “According to a study in Nature, whales sing.”: from the first comma with a clause behind it all is said; the study stands before it. */
function clauseAndSource(
  { tokens, sentences }: Doc,
  features: DocFeatures,
  { token, logOdds }: CueHead,
  tagging: Tagging,
): Tagging | null {
  const { first, last } = sentences[tokens[token].sentence]
  if (logOdds <= 0 || tokens[token + 1]?.lower !== 'to' || token - first > 1) return null
  let comma = -1
  let verb = false
  for (let i = token + 2; i < last; i++) {
    const { lower, pos } = tokens[i]
    if (lower === ',') {
      if (verb) break
      comma = OPENS_CLAUSE.test(tokens[i + 1]?.lower ?? '') ? -1 : i
    } else if (comma >= 0 && (pos === 'VERB' || pos === 'AUX')) verb = true
  }
  if (!verb || comma < 0) return null
  const content = unitOf({ first: comma + 1, last: withoutStop(tokens, last) })
  return content && withUnits(tagging, [{ first: token + 2, last: comma, quoted: -1 }], unitsOf(features, content))
}

const TOLD = /^(?:advised|asked|challenged|encouraged|instructed|ordered|reminded|told|urged|warned)$/
const ASKS = /^(?:to|not|that|whether|if|what|why|how|when|where|who)$/
const LED_IN = /^(?:when|after|as|while|before)$/
/** In tokens: “by Ana Ruiz, a former head of the harbour office,”. */
const MAX_AGENT = 16

/** He was urged by Lind, his deputy, to resign. — behind “by” stands who says it, up to “to”, “not to” or “that”, and then what. */
function askedByAgent(doc: Doc, features: DocFeatures, { token }: CueHead, tagging: Tagging): Tagging | null {
  const { tokens, sentences } = doc
  if (tokens[token + 1]?.lower !== 'by' || !TOLD.test(tokens[token].lower) || !isPassive(doc, token)) return null
  const { first, last } = sentences[tokens[token].sentence]
  let to = token + 2
  while (to < Math.min(last, token + MAX_AGENT) && !ASKS.test(tokens[to].lower)) {
    if (tokens[to].pos === 'AUX' || features.quoted[to] >= 0) return null
    to++
  }
  const opens = tokens[to]?.lower === 'not' ? to + 1 : to
  if (to >= last || !(ASKS.test(tokens[opens].lower) && tokens[opens].lower !== 'not')) return null
  const agent = { first: token + 2, last: tokens[to - 1].lower === ',' ? to - 1 : to, quoted: -1 }
  // “When Lind was asked by a student why, she wept.”
  let end = to
  while (end < last && !(LED_IN.test(tokens[first].lower) && tokens[end].lower === ',')) end++
  const content = unitOf({ first: to, last: withoutStop(tokens, end) })
  return content && agent.last > agent.first ? withUnits(tagging, [agent], unitsOf(features, content)) : null
}

const APPEALS = /^(?:ask(?:s|ing|ed)|encourag(?:es|ing|ed)|invit(?:es|ing|ed)|urg(?:es|ing|ed))$/
const ANYONE = /^(?:any(?:one|body)|everyone|everybody|those)$/

/** Police are asking anyone with a film of it to come forward. — from whom they ask to the end, where “to” and a verb stand behind them. */
function asksAnyone(doc: Doc, features: DocFeatures, { token }: CueHead, tagging: Tagging): Tagging | null {
  const { tokens, sentences } = doc
  if (!APPEALS.test(tokens[token].lower) || !ANYONE.test(tokens[token + 1]?.lower ?? '') || isPassive(doc, token))
    return null
  const { last } = sentences[tokens[token].sentence]
  const end = withoutStop(tokens, last)
  for (let i = token + 2; i < end - 1; i++) {
    if (features.quoted[i] >= 0) return null
    if (tokens[i].lower === 'to' && tokens[i + 1].pos === 'VERB')
      return withUnits(tagging, tagging.source, unitsOf(features, { first: token + 1, last: end }))
  }
  return null
}

function contentBeside(doc: Doc, features: DocFeatures, head: CueHead, tagging: Tagging): Unit | null {
  const { token, logOdds } = head
  const { tokens } = doc
  // “likes to say”
  const verb = tokens[token + 1]?.lower === 'to' ? token + 2 : token
  if (tokens[token].pos !== 'VERB' || !isSaying(tokens[verb]?.lower ?? '')) return null
  const sentence = doc.sentences[tokens[token].sentence]
  const clause = clauseBehindAs(doc, sentence, verb)
  if (clause || logOdds <= 0 || verb > token) return clause
  const quotation = quotationBeside(doc, features, token)
  if (quotation || logOdds < SURE) return quotation
  return (
    clauseBehind(doc, sentence, token) ??
    quotationInFront(features, token, tagging) ??
    clauseInFront(doc, sentence, token, tagging)
  )
}

/** What leads to such a clause; “As protesters chanted, police moved in” tells when. */
const REMARKS = new Set(['argue', 'note', 'observe', 'put', 'remark', 'say', 'tell', 'write'])

/** “As Lady Hale observed in an earlier judgment, people are no lawyers.”, “As Lind told the BBC, …”: the clause behind the comma, with nothing but a phrase before it. */
function clauseBehindAs(doc: Doc, { first, last }: Sentence, head: number): Unit | null {
  const { tokens } = doc
  if (tokens[first].lower !== 'as' || !REMARKS.has(lemmaOf(tokens[head].lower)) || isPassive(doc, head)) return null
  let comma = head + 1
  while (comma < last && tokens[comma].lower !== ',') comma++
  const whom = lemmaOf(tokens[head].lower) === 'tell' ? endOfNounPhrase(tokens, head + 1, comma) : head + 1
  const within = comma === whom || isPhrase(doc, { first: whom, last: comma })
  if (comma >= last || !within || !opensClause(doc, comma + 1, last)) return null
  return unitOf({ first: comma + 1, last: withoutStop(tokens, last) })
}

/** The quotation that ends right before a verb of saying, or begins right after it: “…,” said the minister. */
function quotationBeside({ tokens }: Doc, { quoted, quoteFirst, quoteLast }: DocFeatures, head: number): Unit | null {
  const after = tokens[head + 1]?.pos === 'PUNCT' && quoted[head + 1] < 0 ? head + 2 : head + 1
  const at = quoted[head - 1] >= 0 ? head - 1 : quoted[after] >= 0 ? after : -1
  return at < 0 ? null : { first: quoteFirst[at], last: quoteLast[at] + 1, quoted: quoted[at] }
}

/** From “that”, “how”, or from a pronoun with its verb, to the end of the sentence; right behind “said” from any subject with a verb. */
function clauseBehind(doc: Doc, { last }: Sentence, head: number): Unit | null {
  const { tokens } = doc
  if (SAID.test(tokens[head].lower) && head + 1 < last && opensClause(doc, head + 1, last))
    return unitOf({ first: head + 1, last: withoutStop(tokens, last) })
  const until = Math.min(last, head + REACH)
  for (let i = head + 1; i < until; i++) {
    const { lower, pos } = tokens[i]
    if ((pos === 'PUNCT' && lower !== '-') || pos === 'VERB') return null
    // “told reporters Democrats were in disarray”, “told AFP the harbour was shut”, “told him they had left”
    const subject =
      (pos === 'PRON' && SUBJECTS.has(lower)) ||
      (tokens[i - 1].pos === 'NOUN' && OPENS_SUBJECT.has(pos)) ||
      (tokens[i - 1].pos === 'PROPN' && pos === 'DET')
    // “later that day that …”
    const leads = CLAUSE_WORDS.has(lower) && !(lower === 'that' && TIME.test(tokens[i + 1]?.lower ?? ''))
    if (leads || (subject && isSubject(tokens, i, until))) return unitOf({ first: i, last: withoutStop(tokens, last) })
  }
  return null
}
const OPENS_SUBJECT = new Set(['PROPN', 'DET'])
const IN_SUBJECT = new Set(['PRON', 'PROPN', 'DET', 'ADJ', 'NOUN', 'NUM'])

/** A noun phrase with its verb right behind it. */
function isSubject(tokens: Doc['tokens'], first: number, until: number): boolean {
  let i = first
  while (i < until && IN_SUBJECT.has(tokens[i].pos)) i++
  return i > first && i < until && (tokens[i].pos === 'AUX' || tokens[i].pos === 'VERB')
}
const SUBJECTS = new Set(['he', 'she', 'they', 'it', 'we', 'i'])

/** “…,” Ana Ruiz said. */
function quotationInFront(
  { quoted, quoteFirst, quoteLast }: DocFeatures,
  head: number,
  { source }: Tagging,
): Unit | null {
  const before = source.find((unit) => unit.first < head)
  const at = before ? before.first - 1 : -1
  return at < 0 || quoted[at] < 0 ? null : { first: quoteFirst[at], last: quoteLast[at] + 1, quoted: quoted[at] }
}

/** From the beginning of the sentence to the last comma before the subject, or before the verb where that comes first. */
function clauseInFront({ tokens }: Doc, { first }: Sentence, head: number, { source }: Tagging): Unit | null {
  const before = source.find((unit) => unit.first < head)
  let comma = before ? before.first - 1 : head - 1
  if (tokens[comma]?.lower !== ',') return null
  while (tokens[comma - 1]?.lower === ',') comma--
  return unitOf({ first, last: comma }, tokens[first].pos === 'ADP' ? SHORTEST : SHORTEST_IN_FRONT)
}

function withoutStop(tokens: Doc['tokens'], last: number): number {
  while (tokens[last - 1]?.pos === 'PUNCT') last--
  return last
}

/** A run of tokens as units: each quotation in it is one, and each token outside. */
function unitsOf({ quoted, quoteFirst, quoteLast }: DocFeatures, { first, last }: TokenRange): Unit[] {
  const units: Unit[] = []
  for (let i = first; i < last; i = units[units.length - 1].last)
    units.push(
      quoted[i] < 0
        ? { first: i, last: i + 1, quoted: -1 }
        : { first: quoteFirst[i], last: quoteLast[i] + 1, quoted: quoted[i] },
    )
  return units
}

const unitOf = ({ first, last }: TokenRange, shortest = SHORTEST): Unit | null =>
  last - first < shortest ? null : { first, last, quoted: -1 }
