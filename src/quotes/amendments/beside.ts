import type { Doc } from '../../types.js'
import { endOfNounPhrase, isPhrase, OPENS_CLAUSE, opensClause } from '../clause.js'
import { CUE_FORMS, isJudging, isSaying, lemmaOf, reportsThat } from '../cue-lexicon.js'
import { withUnits } from '../learned/tagger.js'
import type { Unit } from '../learned/units.js'
import { TOLD_VERBS } from '../medium-lexicon.js'
import { type Amendment, isNounPhrase, isPunctuation, isQuoted, plainUnit } from './amendment.js'

/** What stands beside a quotation and belongs to the narrator, not to it. */

/** In tokens: “put it rather more bluntly in her letter:” */
const MANNER = 9

const WHOM = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'])

/** A mayor has told ministers “enough is enough”, warned them that it was: who was told is no part of it. */
export const toldWhom: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { content } = tagging
  const cueEnd = tagging.cue[tagging.cue.length - 1]?.last ?? head + 1
  const that = thatBehindPhrase(doc, content, head, cueEnd)
  if (that > 0) return withUnits(tagging, tagging.source, content.slice(that))
  // “wrote for the majority that …”
  const to = /^(?:for|to)$/.test(tokens[cueEnd - 1].lower)
  if (!to && !TOLD_VERBS.has(CUE_FORMS.get(tokens[head].lower)?.lemma ?? '')) return null
  if (content[0]?.first !== head + 1 && content[0]?.first !== cueEnd) return null
  const clause =
    content[0].first === head + 1 && /^(?:tell|told|warn|remind|assure|inform)/.test(tokens[head].lower)
      ? clauseBehindWhom(doc, content)
      : -1
  if (clause > 0) return withUnits(tagging, tagging.source, content.slice(clause))
  const said = content.findIndex((unit) => isQuoted(unit) || opensReport(doc, unit))
  if (said <= 0 || said > 8) return null
  const whom = content.slice(0, said).filter((unit) => !isPunctuation(doc, unit))
  const plain = whom.every(({ first }) => WHOM.has(tokens[first].pos) || tokens[first].lower === 'of')
  if (!plain || !isNounPhrase(doc, [{ first: whom[0].first, last: whom[whom.length - 1].last }])) return null
  return withUnits(tagging, tagging.source, content.slice(said))
}

/** “asked him how many”, but not “the story of how” */
const opensReport = ({ tokens }: Doc, { first }: Unit) =>
  /^(?:that|whether|if)$/.test(tokens[first].lower) ||
  (/^(?:how|what|when|where|why)$/.test(tokens[first].lower) && tokens[first - 1].pos !== 'ADP')

/** “submits on her behalf that no form is needed”: the unit of “that” behind where, when or to whom it is said; or -1. */
function thatBehindPhrase(doc: Doc, content: readonly Unit[], head: number, cueEnd: number): number {
  const { tokens, sentences } = doc
  if (content[0]?.first !== head + 1 && content[0]?.first !== cueEnd) return -1
  const that = content.findIndex(({ first }) => tokens[first].lower === 'that')
  if (that <= 0 || !reportsThat(tokens[head].lower) || !isPhrase(doc, { first: head + 1, last: content[that].first }))
    return -1
  const { last } = sentences[tokens[head].sentence]
  return content[that].last < last && opensClause(doc, content[that].last, last) ? that : -1
}

/** “told the meeting the plan was dead”, “told Axios the plan was dead”: the unit behind the noun phrase that a content begins with, where a clause begins; or -1. */
function clauseBehindWhom(doc: Doc, content: readonly Unit[]): number {
  const { tokens, sentences } = doc
  const { first } = content[0]
  const { last } = sentences[tokens[first].sentence]
  // “tells us bosses are watching”
  const subject = tokens[first + 1]
  if (/^(?:us|me|him|them|you)$/.test(tokens[first].lower) && subject && !/^(?:about|to|of)$/.test(subject.lower))
    return /^(?:NOUN|PROPN|DET|PRON)$/.test(subject.pos) &&
      !OPENS_CLAUSE.test(subject.lower) &&
      opensClause(doc, first + 1, last)
      ? content.findIndex((unit) => unit.first === first + 1 && !isQuoted(unit))
      : -1
  // “told investigators he believed”
  if (
    tokens[first].pos === 'NOUN' &&
    /s$|^(?:police|staff|media|press)$/.test(tokens[first].lower) &&
    /^(?:he|she|they|it|we)$/.test(subject?.lower ?? '')
  )
    return content.findIndex((unit) => unit.first === first + 1 && !isQuoted(unit))
  const end = endOfNounPhrase(tokens, first, last)
  if (
    !(tokens[first].pos === 'DET' || tokens[first].pos === 'PROPN') ||
    OPENS_CLAUSE.test(tokens[first].lower) ||
    OPENS_CLAUSE.test(tokens[end]?.lower ?? '') ||
    !OPENS_SUBJECT.has(tokens[end]?.pos) ||
    !opensClause(doc, end, last)
  )
    return -1
  return content.findIndex((unit) => unit.first === end && !isQuoted(unit))
}
const OPENS_SUBJECT = new Set(['DET', 'PRON', 'PROPN'])

/** She tweeted a screenshot with the words “I am here.” — the words are those in marks. */
export const withTheWords: Amendment = ({ tokens }, tagging, head) => {
  const { content } = tagging
  const quote = content.findIndex(isQuoted)
  if (quote <= 0 || content[quote].first < head) return null
  let noun = content[quote].first - 1
  while (/^[,:]$/.test(tokens[noun].lower)) noun--
  return /^(?:captions?|captioned|inscription|message|slogan|words)$/.test(tokens[noun].lower) &&
    /^(?:the|a|an)$/.test(tokens[noun - 1].lower) &&
    /^(?:with|bearing)$/.test(tokens[noun - 2].lower)
    ? withUnits(tagging, tagging.source, content.slice(quote))
    : null
}

const WHEN = /^(?:afterwards?|later|earlier|previously|recently|separately|privately|publicly)$/

/** She said afterwards she was glad: when she said it is no part of it. */
export const saidWhen: Amendment = ({ tokens }, tagging, head) => {
  const [when, next] = tagging.content
  if (!next || when.first !== head + 1 || next.first !== head + 2 || !WHEN.test(tokens[when.first].lower)) return null
  return /^(?:PRON|DET|PROPN|NOUN|ADJ|SCONJ)$/.test(tokens[next.first].pos) && !isQuoted(next)
    ? withUnits(tagging, tagging.source, tagging.content.slice(1))
    : null
}

/** “…” after bills went up: behind a quotation that is all that was said so far, the narrator tells when. */
export const whenItWas: Amendment = (doc, tagging, head) => {
  const { content } = tagging
  const quote = content.findIndex((unit) => !isPunctuation(doc, unit))
  if (quote < 0 || !isQuoted(content[quote]) || content[quote].first < head) return null
  const next = content[quote + 1]
  if (!next || isQuoted(next)) return null
  const { lower, pos } = doc.tokens[next.first]
  // “…,” pointing to a new fund: inside the marks a comma leads over to the narrator.
  const comma = doc.tokens[next.first - 2]?.lower === ',' && pos === 'VERB' && /ing$/.test(lower)
  if (!comma && !/^(?:after|as|when|before|following|amid|while)$/.test(lower)) return null
  return content.slice(quote + 1).some(isQuoted)
    ? null
    : withUnits(tagging, tagging.source, content.slice(0, quote + 1))
}

const BEHIND = /^(?:after|ahead|amid|before|despite|during|following|when|while)$/

/** She called the ruling “a joke” after it cost her the race. — of verbs that name, praise or blame the object and its name are all. */
export const afterJudgement: Amendment = ({ tokens }, tagging, head) => {
  const { content } = tagging
  if (!isJudging(tokens[head].lower)) return null
  const last = content.findLastIndex(isQuoted)
  const next = content[last + 1]
  if (last < 0 || content[last].first < head || !next || !BEHIND.test(tokens[next.first].lower)) return null
  return withUnits(tagging, tagging.source, content.slice(0, last + 1))
}

const speaks = (lower: string) => isSaying(lower) || lemmaOf(lower) === 'ask'
const RETORTS = /^(?:shot|fired|hit|snapped|shoots|fires|hits|snaps) back$/

/**
 * “…,” the aide said. The paper said it had “full confidence.” — a quotation in a later sentence that begins with other words is reported there;
 * so is one that has a subject and a verb of saying of its own behind it: “…”, somebody had written underneath.
 */
export const laterSentence: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const end = sentences[tokens[head].sentence].last
  const { content } = tagging
  const later = content.findIndex(
    (unit, k) =>
      isQuoted(unit) &&
      (unit.first >= end
        ? !opensSentence(unit) || hasOwnCue(unit) || othersBetween(unit, k) || narratedBetween(unit)
        : follows(unit, k) && hasOwnCue(unit)),
  )
  if (later <= 0) return null
  const left = content.slice(0, later)
  while (left.length > 0 && !isQuoted(left[left.length - 1]) && left[left.length - 1].first >= end) left.pop()
  return left.some((unit) => !isPunctuation(doc, unit)) ? withUnits(tagging, tagging.source, left) : null

  /** “…,” Reid said. “We go.” — behind another quotation of a later sentence, which is no part of the content. */
  function othersBetween({ first }: Unit, k: number): boolean {
    for (let i = Math.max(end, k > 0 ? content[k - 1].last : end); i < first; i++)
      if (/^(?:["“]|''|``)$/.test(tokens[i].lower)) return true
    return false
  }
  /** Lind admitted it was “off”. Reid added that it was late. “You could hear it.” — behind a whole sentence of other words. */
  function narratedBetween({ first }: Unit): boolean {
    for (let i = end; i < first; i++)
      if (tokens[i].pos !== 'PUNCT' && !content.some((said) => said.first <= i && i < said.last)) return true
    return false
  }
  /** “… more owners.” “This isn’t about money,” the aide wrote. */
  function follows({ first }: Unit, k: number): boolean {
    return k > 0 && isQuoted(content[k - 1]) && content[k - 1].last === first && content[k - 1].first > head
  }
  function opensSentence({ first }: Unit): boolean {
    return sentences[tokens[first].sentence].first === first || /^[.?!:"”’)]$/.test(tokens[first - 1].lower)
  }
  function hasOwnCue({ last }: Unit): boolean {
    const from = tokens[last]?.lower === ',' ? last + 1 : last
    const { last: stop } = sentences[tokens[last - 1].sentence]
    // “…,” retorted the judge.
    const verb = tokens[from]
    if (from < stop && verb.pos === 'VERB' && speaks(verb.lower) && WHOM.has(tokens[from + 1]?.pos)) return true
    // “…?” shot back Lind.
    if (from + 2 < stop && RETORTS.test(`${verb.lower} ${tokens[from + 1].lower}`) && WHOM.has(tokens[from + 2].pos))
      return true
    for (let i = from; i < Math.min(stop, from + 10); i++) {
      if (tokens[i].pos !== 'VERB') continue
      let subject = i
      while (subject > from && /^(?:AUX|ADV)$/.test(tokens[subject - 1].pos)) subject--
      return speaks(tokens[i].lower) && isNounPhrase(doc, [{ first: from, last: subject }])
    }
    return false
  }
}

/** Lind put it differently. “…” — how it was put is no part of it. */
export const putIt: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { content } = tagging
  if (!/^put(?:s|ting)?$/.test(tokens[head].lower) || tokens[head + 1]?.lower !== 'it') return null
  const quote = content.findIndex(isQuoted)
  if (quote <= 0 || content[quote].first < head || content[quote].first - head > MANNER) return null
  let last = content[quote].first
  while (tokens[last - 1].pos === 'PUNCT') last--
  return withUnits(tagging, tagging.source, content.slice(quote), [plainUnit({ first: head, last })])
}

/** Lind posted this on X. “…” — “this” is the quotation that follows; Lind is who posted it. */
export const cataphoric: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { content } = tagging
  if (!/^(?:this|the)$/.test(tokens[head + 1]?.lower ?? '') || !isSaying(tokens[head].lower)) return null
  if (tokens[head + 1].lower === 'the' && tokens[head + 2]?.lower !== 'following') return null
  // “told this newspaper that …”
  if (tokens[head + 1].lower === 'this' && WHOM.has(tokens[head + 2]?.pos)) return null
  const quote = content.findIndex(isQuoted)
  if (quote < 0 || content[quote].first < head || quote === 0) return null
  const before = content.filter(({ last }) => last <= head)
  const first = before.length > 0 ? before[0].first : sentences[tokens[head].sentence].first
  let last = head
  while (last > first && /^(?:AUX|ADV)$/.test(tokens[last - 1].pos)) last--
  const subject = plainUnit({ first, last })
  const source = tagging.source.length > 0 ? tagging.source : isNounPhrase(doc, [subject]) ? [subject] : []
  return withUnits(tagging, source, content.slice(quote))
}
