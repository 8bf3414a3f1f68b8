import type { Doc } from '../../types.js'
import { reportsThat } from '../cue-lexicon.js'
import { withUnits } from '../learned/tagger.js'
import { type Amendment, isQuoted, isVerbal, plainUnit } from './amendment.js'
import { LEADS_IN } from './clause-edges.js'

/** People of whom a relative clause tells which are meant, and no comma parts it from them. */

const SUBJECT = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** “A man whose dog had run off”: the token of “whose” behind the noun phrase that a sentence begins with; -1 where none stands there. */
function relativeBehindSubject({ tokens }: Doc, first: number, until: number): number {
  let i = first
  while (i < until && SUBJECT.has(tokens[i].pos) && !/^(?:whose|that|which)$/.test(tokens[i].lower)) i++
  const noun = tokens[i - 1]?.pos
  return i > first && (noun === 'NOUN' || noun === 'PROPN') && /^(?:who|whose|which|that)$/.test(tokens[i].lower)
    ? i
    : -1
}

/**
 * A woman who lives near the station said → a woman who lives near the station; a man whose house burned down in the fires said → a man …: what stands
 * in the relative clause right before the verb says nothing.
 */
export const definedSubject: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content, cue } = tagging
  const { first } = sentences[tokens[head].sentence]
  const last = Math.min(head, ...cue.map((unit) => unit.first))
  const [part] = source
  if (!part || source[source.length - 1].last !== last || !content.every((unit) => unit.first > head)) return null
  const relative = relativeBehindSubject(doc, first, part.first + 1)
  if (relative < 0 || part.first < relative || relative + 1 === last || tokens[head].pos !== 'VERB') return null
  const opens = part.first === relative || /^(?:VERB|AUX)$/.test(tokens[part.first].pos)
  const { lower: before, pos } = tokens[part.first - 1]
  // “A man who said Lind knew it”: the clause is what he said.
  if (!opens && (!/^(?:ADP|VERB|PART)$/.test(pos) || reportsThat(before) || !isVerbal(doc, { first: relative, last })))
    return null
  for (let i = relative; i < last; i++)
    if (tokens[i].pos === 'PUNCT' || tokens[i].pos === 'CCONJ' || LEADS_IN.test(tokens[i].lower)) return null
  return withUnits(tagging, [plainUnit({ first, last })], content)
}

/** In tokens: “told anyone in the room who would listen that” */
const LONGEST_WHO = 8

/** Lind told anyone who asked that she was not running. — the clause behind “that” is Lind's; who asked is whoever was told. */
export const toldAnyone: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const asked =
    tokens[head - 1]?.lower === 'who' && isAnyone(doc, head - 2) && /^(?:tell|told)/.test(tokens[head - 3]?.lower)
  if (asked) return withUnits(tagging, [], [])
  if (!/^(?:tells?|told|telling)$/.test(tokens[head].lower) || !isAnyone(doc, head + 1)) return null
  const { last } = sentences[tokens[head].sentence]
  let that = head + 2
  while (that < last && that - head < LONGEST_WHO && tokens[that].lower !== 'that') that++
  if (tokens[head + 2]?.lower !== 'who' || tokens[that]?.lower !== 'that' || that > last - 3) return null
  const told = tagging.content.filter((unit) => unit.first >= that)
  if (told.length > 0 && (told[0].first === that || told.some(isQuoted)))
    return withUnits(tagging, tagging.source, told)
  const end = tokens[last - 1].pos === 'PUNCT' ? last - 1 : last
  for (let i = that; i < end; i++) if (/^["“‘«]$/.test(tokens[i].lower)) return null
  return withUnits(tagging, tagging.source, [plainUnit({ first: that, last: end })])
}

const isAnyone = ({ tokens }: Doc, i: number) =>
  /^(?:any|every)(?:one|body)$|^(?:all|those)$/.test(tokens[i]?.lower ?? '')
