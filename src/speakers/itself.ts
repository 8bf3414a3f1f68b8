import type { Attribution, Doc } from '../types.js'
import type { Member } from './member.js'

/** What a body says of itself; of “it was” and “it would be” a person may speak as well. */
const OF_ITSELF =
  /^(?:that )?(?:it (?:had|has|plans?|planned|expects?|expected|aims?|welcomes?|welcomed|(?:is|was) \w+ing|(?:would|will) (?:appeal|continue|not|cut|close|open|pay|work|invest|launch))|its (?:own )?\w+)\b/
/** In characters. */
const REACH = 40

/** Whether a name that is nowhere more than one word says “it” of itself: “Orvia said it would appeal.” In: the name's member and its report. */
export function speaksOfIt(doc: Doc, { name, pronoun }: Member, { type, segments, cue }: Attribution): boolean {
  if (type === 'direct' || !name || name.given || name.honorific || name.role || pronoun !== 'unknown') return false
  const [{ start, end }] = segments
  return cue !== null && start > cue.start && OF_ITSELF.test(doc.text.slice(start, Math.min(end, start + REACH)))
}
