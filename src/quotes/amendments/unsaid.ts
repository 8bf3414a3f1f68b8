import type { Doc } from '../../types.js'
import { endOfNounPhrase, isPassive, MODALS } from '../clause.js'
import { isReporting, isSaying } from '../cue-lexicon.js'
import { withUnits } from '../learned/tagger.js'
import type { Unit } from '../learned/units.js'
import { bearsName } from '../terms.js'
import { type Amendment, DAY, isNounPhrase, isPunctuation, isQuoted } from './amendment.js'

/** What is not said at all, or not yet: plans, conditions, requests and names. */

/** Peskov is expected to say that the talks go on: he says it, and is no part of it. */
export const expectedToSay: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  if (tagging.source.length > 0 || tokens[head - 1]?.pos !== 'AUX') return null
  const verb = tokens[head + 1]?.lower === 'to' ? head + 2 : -1
  if (!isSaying(tokens[verb]?.lower ?? '')) return null
  const source = tagging.content.filter(({ last }) => last <= head)
  const content = tagging.content.filter(({ first }) => first > verb)
  return content.length > 0 && isNounPhrase(doc, source) ? withUnits(tagging, source, content) : null
}

/** If Lavrov says that the talks are over, the envoys will leave. — the clause behind the comma is what follows from it, and not said. */
export const condition: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  const { first } = sentences[tokens[head].sentence]
  if (!source[0] || source[0].first !== first + 1 || source[0].first > head) return null
  if (!/^(?:if|unless|had|should)$/.test(tokens[first].lower)) return null
  const comma = content.findIndex(
    (unit) => unit.first > head && isPunctuation(doc, unit) && tokens[unit.first].lower === ',',
  )
  if (comma <= 0) return null
  const rest = content.slice(comma + 1)
  return !rest.some(isQuoted) && rest.some((unit) => MODALS.has(tokens[unit.first].lower))
    ? withUnits(tagging, tagging.source, content.slice(0, comma))
    : null
}

/** Who asked not to be named says something else: that is no report. */
export const unnamed: Amendment = ({ tokens }, tagging, head) => {
  if (!/^(?:ask|declin|request|refus|want|wish|prefer)/.test(tokens[head].lower)) return null
  for (let i = head + 1; i < Math.min(tokens.length, head + 5); i++)
    if (tokens[i].lower === 'be' && /^(?:named|identified|quoted)$/.test(tokens[i + 1]?.lower ?? ''))
      return withUnits(tagging, tagging.source, [])
  return null
}

const CALLS = /^(?:reports?|calls?|claims|alarms?|complaints?|requests?|questions?|pleas?)$/

/**
 * … who spoke on condition of anonymity to discuss the talks; a draft seen by the paper; officers called, or responding, to reports of a
 * fight; whom she does not name: nothing is reported.
 */
export const behindTheScenes: Amendment = ({ tokens }, tagging, head) => {
  const { lower } = tokens[head]
  if (lower === 'name' && /^n(?:ot|['’]t)$/.test(tokens[head - 1]?.lower)) return withUnits(tagging, tagging.source, [])
  if (
    /^respond(?:ed|ing|s)?$/.test(lower) ||
    (/^(?:called|rushed|sent|alerted)$/.test(lower) && isPassive({ tokens }, head))
  )
    for (let i = head + 1; i < head + 9; i++) {
      if (tokens[i]?.lower !== 'to') continue
      const noun = tokens[i + 1]?.pos === 'DET' ? i + 2 : i + 1
      if (CALLS.test(tokens[noun]?.lower ?? '') && /^(?:about|of|from)$/.test(tokens[noun + 1]?.lower ?? ''))
        return withUnits(tagging, tagging.source, [])
      break
    }
  // “speaking on the customary condition of anonymity”
  if (/^sp(?:eaking|oke)$/.test(lower) && tokens[head + 1]?.lower === 'on')
    for (let i = head + 2; i < head + 6; i++)
      if (tokens[i]?.lower === 'condition') return withUnits(tagging, tagging.source, [])
  const anonymous = tokens[head - 1]?.lower === 'to' && tokens[head - 2]?.lower === 'anonymity'
  const seen = /^(?:seen|obtained|reviewed|viewed|read)$/.test(tokens[head].lower) && tokens[head + 1]?.lower === 'by'
  return anonymous || seen ? withUnits(tagging, tagging.source, []) : null
}

/** She called her sister and said she was leaving; he called the office on Sunday — on the telephone: what she is called stands nowhere. */
export const phoned: Amendment = ({ tokens, sentences }, tagging, head) => {
  const { content } = tagging
  if (!/^call(?:s|ed)$/.test(tokens[head].lower) || content.some(isQuoted) || content[0]?.first !== head + 1)
    return null
  const whom = tokens[head + 1]
  if (whom.pos !== 'PROPN' && !/^(?:the|his|her|their|my|our|him|them|me|us)$/.test(whom.lower)) return null
  const end = endOfNounPhrase(tokens, head + 1, sentences[tokens[head].sentence].last)
  const next = tokens[end]?.lower === 'and' ? tokens[end + 1] : undefined
  const day = tokens[end]?.lower === 'on' && DAY.test(tokens[end + 1]?.lower ?? '')
  return day || (next?.pos === 'VERB' && isReporting(next.lower)) ? withUnits(tagging, tagging.source, []) : null
}

/** She learned to row: what is done, and not said. */
export const learntTo: Amendment = ({ tokens }, tagging, head) =>
  /^learn(?:s|ed|t|ing)?$/.test(tokens[head].lower) && tokens[head + 1]?.lower === 'to'
    ? withUnits(tagging, tagging.source, [])
    : null

/** The two traded accusations on Friday over a strike. — behind a noun and a day nothing is reported, unless “that” leads it in. */
export const onDay: Amendment = ({ tokens }, tagging, head) => {
  const [day, next] = tagging.content
  if (!day || tokens[head].pos === 'VERB' || day.first <= head || !DAY.test(tokens[day.first].lower)) return null
  return tokens[day.first - 1].lower === 'on' && next?.first === day.first + 1 && tokens[next.first].lower !== 'that'
    ? withUnits(tagging, tagging.source, [])
    : null
}

/** The palace has been contacted for comment: it has said nothing yet. */
export const awaited: Amendment = ({ tokens }, tagging, head) => {
  if (!/^(?:contact|approach|reach|ask)/.test(tokens[head].lower)) return null
  const last = tagging.content[tagging.content.length - 1]
  const only = tagging.content.every(
    ({ first, last }) => last - first === 1 && /^(?:for|to|a|any|further|comment)$/.test(tokens[first].lower),
  )
  return only && last && tokens[last.first].lower === 'comment' ? withUnits(tagging, tagging.source, []) : null
}

/** In tokens, marks included. */
const MAX_NAME = 7

/** … was named “One to Watch” by the jury: a capital on each word that counts. */
function isAward(text: string, tokens: Doc['tokens'], { first, last }: Unit, head: number): boolean {
  if (!/^(?:named|voted|crowned|awarded)$/.test(tokens[head].lower) || last - first > MAX_NAME) return false
  let words = 0
  for (let i = first; i < last; i++) {
    if (tokens[i].pos === 'PUNCT' || tokens[i].lower.length < 4) continue
    if (!/\p{Lu}/u.test(text[tokens[i].start])) return false
    words++
  }
  return words > 0
}

/** The next season was to be called “Fog”; Lind, nicknamed “Tree” at school: it bears that name, and nobody says so. */
export const titled: Amendment = ({ text, tokens }, tagging, head) => {
  const quote = tagging.content.find(isQuoted)
  if (quote && isAward(text, tokens, quote, head)) return withUnits(tagging, tagging.source, [])
  if (!quote || quote.first !== head + 1 || quote.last - quote.first > MAX_NAME || tokens[quote.last]?.lower === 'by')
    return null
  if (tokens[head].lower === 'nicknamed') return withUnits(tagging, tagging.source, [])
  const inner = text.slice(tokens[quote.first].end, tokens[quote.last - 1].end)
  return /^\p{Lu}/u.test(inner) && bearsName(tokens, quote.first) ? withUnits(tagging, tagging.source, []) : null
}
