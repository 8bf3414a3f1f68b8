import type { Doc } from '../types.js'
import type { Amendment } from './amendments/amendment.js'
import { cataphoric, laterSentence, toldWhom, whenItWas } from './amendments/beside.js'
import {
  narratorsTail,
  participle,
  passedOn,
  reference,
  secondPredicate,
  secondReport,
  semicolon,
} from './amendments/contents.js'
import { behindVerb, toldIt } from './amendments/levels.js'
import { askedBy, passive } from './amendments/passive.js'
import {
  apposition,
  beforeColon,
  havingSaid,
  supposed,
  undated,
  usedTo,
  withClause,
} from './amendments/source-edges.js'
import {
  accordingTo,
  behindPreposition,
  issued,
  ownSubject,
  sourceBeforeVerb,
  sourceInContent,
  subjectBefore,
} from './amendments/sources.js'
import { condition, expectedToSay, titled, unnamed } from './amendments/unsaid.js'
import type { Tagging } from './learned/tagger.js'

/** The order is written here and nowhere else. */
const RULES: readonly Amendment[] = [
  passedOn,
  accordingTo,
  reference,
  passive,
  askedBy,
  sourceInContent,
  subjectBefore,
  behindPreposition,
  narratorsTail,
  participle,
  secondReport,
  secondPredicate,
  semicolon,
  sourceBeforeVerb,
  ownSubject,
  issued,
  behindVerb,
  toldIt,
  unnamed,
  titled,
  toldWhom,
  whenItWas,
  laterSentence,
  cataphoric,
  usedTo,
  withClause,
  apposition,
  beforeColon,
  undated,
  expectedToSay,
  havingSaid,
  supposed,
  condition,
]

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
