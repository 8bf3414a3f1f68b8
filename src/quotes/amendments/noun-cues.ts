import type { Doc, TokenRange } from '../../types.js'
import { endOfNounPhrase, startOfNounPhrase } from '../clause.js'
import { CUE_NOUN_FORMS, isCry } from '../cue-lexicon.js'
import { withUnits } from '../learned/tagger.js'
import type { Unit } from '../learned/units.js'
import { type Amendment, isQuoted, plainUnit } from './amendment.js'

/** Reports that a noun leads in: “his claim that …”. */

const isNounCue = ({ tokens }: Doc, head: number) =>
  tokens[head].pos !== 'VERB' && CUE_NOUN_FORMS.has(tokens[head].lower)

/** … will embarrass Ana Ruiz, whose assertion that … → Ana Ruiz: whoever stands in front of “whose”. */
export const whoseNoun: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const content = tagging.content.filter(({ first }) => first > head)
  if (!isNounCue(doc, head) || tagging.source.length > 0 || content.length === 0) return null
  let whose = head
  while (whose > head - 3 && tokens[whose - 1]?.pos === 'ADJ') whose--
  whose--
  if (tokens[whose]?.lower !== 'whose') return null
  const last = tokens[whose - 1]?.lower === ',' ? whose - 1 : whose
  const { first: from } = sentences[tokens[head].sentence]
  if (last <= from || !/^(?:PROPN|NOUN)$/.test(tokens[last - 1].pos)) return null
  const source = plainUnit({ first: startOfNounPhrase(tokens, last, from), last })
  return withUnits(tagging, [source], content)
}

/** … despite warnings from shopkeepers that … → shopkeepers: from whom a report is stands between the noun and “that”. */
export const nounFrom: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const that = tagging.content[0]?.first ?? 0
  if (!isNounCue(doc, head) || tokens[that].lower !== 'that' || !/^(?:from|by)$/.test(tokens[head + 1]?.lower ?? ''))
    return null
  const source = plainUnit({ first: head + 2, last: that })
  return source.last > source.first && endOfNounPhrase(tokens, head + 2, that) === that
    ? withUnits(tagging, [source], tagging.content)
    : null
}

/** “cries of ‘Shame!’ from the gallery”: who cries it, behind “from”; null where nobody is told. In: the token behind the quotation. */
export function criers({ tokens, sentences }: Doc, from: number): TokenRange | null {
  if (tokens[from]?.lower !== 'from') return null
  const last = endOfNounPhrase(tokens, from + 1, sentences[tokens[from].sentence].last)
  return last > from + 1 ? { first: from + 1, last } : null
}

/** The judge was met with cries of “Shame!” from the gallery. → the gallery; nobody is known to cry it where “with”, “to” or “amid” leads to the noun. */
export const criesOf: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const quote = tagging.content.find(isQuoted)
  if (!isCry(tokens[head].lower) || tokens[head + 1]?.lower !== 'of' || quote?.first !== head + 2) return null
  const crowd = criers(doc, quote.last)
  if (crowd) return withUnits(tagging, [plainUnit(crowd)], [quote])
  let before = head - 1
  while (/^(?:ADJ|DET|NUM)$/.test(tokens[before]?.pos)) before--
  return /^(?:amid|to|with)$/.test(tokens[before]?.lower ?? '') ? withUnits(tagging, [], [quote]) : null
}

/** What opens another clause, with a finite verb of its own. */
const OPENS =
  /^(?:and|but|or|that|who|which|whose|when|where|while|if|because|as|after|before|since|so|until|than|how|what|why|[,;:]|–|—)$/

/**
 * Where a clause has ended: at an auxiliary too many for the clauses that begin in it. In: units from its first word on. Out: the unit's index, or
 * -1.
 */
function endOfClause({ text, tokens }: Doc, content: readonly Unit[]): number {
  let clauses = 1
  let verbs = 0
  let verbal = false
  for (let k = 0; k < content.length; k++) {
    const unit = content[k]
    const { pos, lower } = tokens[unit.first]
    if (isQuoted(unit)) {
      // “that ‘the boats are slowing’ was repeated”
      if (k === 0) verbs++
      // A comma inside the marks.
      if (text.slice(tokens[unit.last - 1].start - 1, tokens[unit.last - 1].end).includes(',')) clauses++
      verbal = false
      continue
    }
    if (OPENS.test(lower)) clauses++
    // “the offer she made”
    else if (k > 0 && pos === 'PRON' && tokens[unit.first - 1].pos === 'NOUN') clauses++
    const finite = pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower) && tokens[unit.first - 1].lower !== 'to')
    if (finite && !verbal) {
      if (verbs >= clauses && pos === 'AUX' && !/^(?:be|been|being|have)$/.test(lower)) return k
      verbs++
    }
    verbal = pos === 'AUX' || pos === 'VERB' || (verbal && (pos === 'ADV' || pos === 'PART'))
  }
  return -1
}

/**
 * Her claim that the boats are slowing was repeated by ministers. — the clause ends before the verb that the noun is the subject of. A quotation
 * alone ends before any.
 */
export const nounEnds: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { content } = tagging
  if (!isNounCue(doc, head) || !content[0] || content[0].first <= head) return null
  if (!/^(?:that|to)$/.test(tokens[content[0].first].lower)) return null
  const at = endOfClause(doc, content.slice(1))
  return at > 0 ? withUnits(tagging, tagging.source, content.slice(0, at + 1)) : null
}

/** Those who said they were poor were twice as angry. — the same where “who” says it and no comma parts it from whom it means. */
export const whoEnds: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { source, content } = tagging
  const who = source[source.length - 1]
  if (
    !who ||
    who.last > head ||
    !/^(?:who|that)$/.test(tokens[who.first].lower) ||
    tokens[who.first - 1]?.lower === ','
  )
    return null
  if (!content[0] || content[0].first <= head) return null
  const that = tokens[content[0].first].lower === 'that' ? 1 : 0
  const at = endOfClause(doc, content.slice(that))
  return at > 1 ? withUnits(tagging, source, content.slice(0, at + that)) : null
}
