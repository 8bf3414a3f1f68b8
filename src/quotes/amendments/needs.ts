import type { Doc } from '../../types.js'
import { isSaying } from '../cue-lexicon.js'
import type { Tagging } from '../learned/tagger.js'
import { isQuoted } from './amendment.js'

/** What a rule of grammar can't do without, as bits: most rules need not be asked of most relations. */
export const NEED = {
  ANY: 0,
  /** The cue's head is a form of a verb of saying; or it is not. */
  SAYING: 1 << 0,
  NOT_SAYING: 1 << 1,
  /** Right before the head stands a comma; or an auxiliary. */
  COMMA: 1 << 2,
  AUXILIARY: 1 << 3,
  /** Some of the content is a quotation. */
  QUOTED: 1 << 4,
  /** Content stands in front of the head; behind it; behind it and not in front. */
  FRONT: 1 << 5,
  BEHIND: 1 << 6,
  BEHIND_ONLY: 1 << 7,
  /** Somebody is found who says it; in more than one unit; nobody is. */
  SOURCE: 1 << 8,
  PHRASE: 1 << 9,
  NO_SOURCE: 1 << 10,
} as const

/** Which needs a tagging meets. */
export function needsMet({ tokens }: Doc, { source, content }: Tagging, head: number): number {
  let met: number = isSaying(tokens[head].lower) ? NEED.SAYING : NEED.NOT_SAYING
  const before = tokens[head - 1]
  if (before?.lower === ',') met |= NEED.COMMA
  if (before?.pos === 'AUX') met |= NEED.AUXILIARY
  for (const unit of content) {
    if (isQuoted(unit)) met |= NEED.QUOTED
    met |= unit.first > head ? NEED.BEHIND : NEED.FRONT
  }
  if (met & NEED.BEHIND && !(met & NEED.FRONT)) met |= NEED.BEHIND_ONLY
  if (source.length === 0) return met | NEED.NO_SOURCE
  return met | (source.length > 1 ? NEED.SOURCE | NEED.PHRASE : NEED.SOURCE)
}
