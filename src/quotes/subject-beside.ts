import type { Token, TokenRange } from '../types.js'
import { DAY, RELATIVE } from './amendments/amendment.js'
import { tokenAt } from './circumstances.js'
import { isPassive, subjectLeft } from './clause.js'
import { isReporting, isSaying } from './cue-lexicon.js'
import type { Context, Draft } from './draft.js'
import { NOMINAL } from './subject.js'

const INVERTED = /^(?:DET|ADJ|NOUN|PROPN)$/

/**
 * The subject that stands right beside a cue for which the tagger found nobody: “Cross said”, “Ruiz, speaking on the radio, called”, “said
 * Skelly” where the name was taken for a part of the cue. In: the cue's draft, its first token, and where the sentence begins. Out: the
 * subject outside of quotation marks, or null.
 */
export function subjectBeside(context: Context, draft: Draft, head: number, first: number): TokenRange | null {
  const { doc, features, owner } = context
  const { tokens } = doc
  const end = tokenAt(doc, draft.cue!.end)
  let verb = head
  while (verb < end && !isVerb(tokens[verb])) verb++
  if (verb === end || tokens[verb - 1]?.lower === 'to' || isPassive(doc, verb)) return null
  const subject = nameInCue(tokens, verb, end) ?? subjectLeft(context, behindDay(tokens, head), first)
  if (!subject || features.quoted[subject.first] >= 0) return null
  // “The plan, it seems, …”: of other verbs the words in front may be what is said.
  return owner[subject.first] === draft && !isSaying(tokens[verb].lower) ? null : subject
}

/** “on Wednesday informed the court”: a verb that reports, though tagged as an adjective. */
const isVerb = ({ pos, lower }: Token) => pos === 'VERB' || (pos === 'ADJ' && isReporting(lower))

/** “said Skelly”: the words behind the verb that the cue holds. */
function nameInCue(tokens: Context['doc']['tokens'], verb: number, end: number): TokenRange | null {
  for (let i = verb + 1; i < end; i++) if (!INVERTED.test(tokens[i].pos) || DAY.test(tokens[i].lower)) return null
  return verb + 1 < end && NOMINAL.has(tokens[end - 1].pos) ? { first: verb + 1, last: end } : null
}

/** “Ryan, the Speaker, on Tuesday called”: the verb without the day in front of it. */
function behindDay(tokens: Context['doc']['tokens'], verb: number): number {
  if (!DAY.test(tokens[verb - 1]?.lower ?? '')) return verb
  return tokens[verb - 2]?.lower === 'on' ? verb - 2 : verb - 1
}

/**
 * When I asked him, he looked up, smiled and said, “…” — the subject of a verb that a second one leans on, where a comma parts it from the cue before.
 * In: the second verb, and the cue before. Out: the subject, outside of anybody's words, or null.
 */
export function subjectOfVerbBefore(context: Context, head: number, cue: number): TokenRange | null {
  const { doc, features, owner } = context
  const { tokens } = doc
  if (/ing$/.test(tokens[head].lower)) return null
  for (let i = head - 1; i > cue + 1; i--) {
    if (features.quoted[i] >= 0 || owner[i]) return null
    if ((tokens[i].pos !== 'VERB' && tokens[i].pos !== 'AUX') || /ing$/.test(tokens[i].lower)) continue
    const subject = subjectLeft(context, i, cue + 1)
    if (!subject) continue
    const parted = tokens[subject.first - 1]?.lower === ',' && !RELATIVE.has(tokens[subject.first].lower)
    return parted && !owner[subject.first] ? subject : null
  }
  return null
}
