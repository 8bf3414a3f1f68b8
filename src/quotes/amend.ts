import type { Doc } from '../types.js'
import type { Amendment } from './amendments/amendment.js'
import { afterJudgement, cataphoric, laterSentence, putIt, toldWhom, whenItWas } from './amendments/beside.js'
import {
  behindColon,
  frontClause,
  narratorsTail,
  ownParticiple,
  participle,
  passedOn,
  reference,
  secondPredicate,
  secondReport,
  semicolon,
  summedUp,
} from './amendments/contents.js'
import { behindVerb, toldIt } from './amendments/levels.js'
import { askedBy, passive } from './amendments/passive.js'
import {
  antecedent,
  behindPreposition,
  issued,
  movedObject,
  ownSubject,
  sourceBeforeVerb,
} from './amendments/source-choice.js'
import {
  apposition,
  beforeColon,
  havingSaid,
  inMedium,
  supposed,
  undated,
  usedTo,
  wholeNoun,
  withClause,
} from './amendments/source-edges.js'
import {
  accordingTo,
  invertedEnd,
  invertedWithin,
  oneOfThem,
  sourceInContent,
  subjectBefore,
  titleInName,
} from './amendments/sources.js'
import { awaited, condition, expectedToSay, titled, unnamed } from './amendments/unsaid.js'
import {
  conditionFirst,
  parenthetical,
  subjectAlone,
  subjectLeftOut,
  unfinished,
  wholeWord,
} from './amendments/whole-clause.js'
import type { Tagging } from './learned/tagger.js'

/** The order is written here and nowhere else: each rule sees what those before it have made of the tagging. */
const RULES: readonly Amendment[] = [
  // Cues whose grammar is their own, before any rule takes them for plain verbs.
  passedOn, // “…, according to a transcript” behind the words
  accordingTo, // “According to Y, …” in front
  reference, // “referring to the pact” reports nothing
  passive, // “was described by Y as ‘…’” is Y's
  askedBy, // “Asked by Y whether …” is Y's
  // Who says it, where the tagger found nobody or only a part.
  titleInName, // “Top Gun” star Tom Cruise said
  oneOfThem, // “fumed one”
  sourceInContent, // what stands on the other side of the verb
  invertedWithin, // “…, said the bank, …”
  invertedEnd, // “…, says minister”
  subjectBefore, // what the sentence begins with
  behindPreposition, // not the quay that they waited on
  // Where the words end, as far as the whole clause shows; the source is known by now.
  summedUp, // “was all he would say”
  behindColon, // before “: ‘…,’ he sighs”
  narratorsTail, // behind a finished quotation and its verb
  participle, // before “, saying, ‘…’”
  secondReport, // before “and told reporters: ‘…’”
  secondPredicate, // before “and warned” behind “would stay”
  ownParticiple, // before “, observing that”
  frontClause, // in front of “she said, but”
  semicolon, // before a clause of the narrator's
  // Which of several noun phrases says it.
  sourceBeforeVerb, // not the verb and its object
  ownSubject, // of two the nearer one
  movedObject, // “a move” of “a move Lind said would”
  issued, // not the statement but who issued it
  behindVerb, // of two levels the inner one
  toldIt, // of two levels the outer one, with the inner verb in its words
  // Words that go on where the tagger stops.
  wholeWord, // in the middle of a compound
  conditionFirst, // behind “that if …,”
  subjectLeftOut, // in front of “does not”
  subjectAlone, // behind a name and its age
  unfinished, // behind “will never”
  parenthetical, // on both sides of “, she said,”
  // What is no report.
  antecedent, // “Lind, who wrote”
  unnamed, // who asked not to be named
  awaited, // who has not answered yet
  titled, // what bears a name
  // What stands beside the words and is no part of them; the rules above need it there.
  toldWhom, // who was told
  whenItWas, // after what
  afterJudgement, // after what, behind an object and its name
  laterSentence, // a report of its own
  putIt, // how it was put
  cataphoric, // “this” before the words themselves
  // The edges of the source, once it is settled which it is.
  usedTo, // “used” of “used to say”
  withClause, // “, who …,”
  wholeNoun, // “A third”
  inMedium, // “in a note”
  apposition, // the name behind “his wife,”
  beforeColon, // a credit, a platform, a heading
  undated, // the hour and the day
  expectedToSay, // not “is expected”
  havingSaid, // not “denied”
  supposed, // not “Imagine”
  condition, // what follows from “If Y says that …,” is not said: last, for it needs the source's final place
]

/**
 * What grammar knows better than the tagger about one relation.
 * In: the tagging around a cue, and the token of the cue's head. Out: the same tagging, or a better one, without content where nothing
 * is reported. Looks at the tagging's own units only, a bounded window.
 */
export function amend(doc: Doc, tagging: Tagging, head: number): Tagging {
  let amended = tagging
  for (const rule of RULES) amended = rule(doc, amended, head) ?? amended
  return amended
}
