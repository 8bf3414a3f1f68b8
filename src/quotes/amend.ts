import type { Doc } from '../types.js'
import type { Amendment } from './amendments/amendment.js'
import {
  afterJudgement,
  cataphoric,
  laterSentence,
  putIt,
  saidWhen,
  toldWhom,
  whenItWas,
  withTheWords,
} from './amendments/beside.js'
import {
  agreedWith,
  cameShouts,
  didToSay,
  frontSubject,
  inWork,
  ledInEnds,
  relativeEnds,
  repliedTo,
  sharedSubject,
  speakingWith,
  wordsOf,
} from './amendments/clause-edges.js'
import {
  behindColon,
  citing,
  frontClause,
  inBrackets,
  narratorsTail,
  ownParticiple,
  participle,
  passedOn,
  reference,
  secondPredicate,
  secondReport,
  secondThat,
  semicolon,
  summedUp,
} from './amendments/contents.js'
import { deeds } from './amendments/deeds.js'
import { definedSubject, toldAnyone } from './amendments/defined-subject.js'
import { behindMark, invertedEnd, invertedGap, invertedWithin } from './amendments/inverted.js'
import { behindVerb, toldIt } from './amendments/levels.js'
import { NEED, needsMet } from './amendments/needs.js'
import { nickname } from './amendments/nickname.js'
import { criesOf, nounEnds, nounFrom, whoEnds, whoseNoun } from './amendments/noun-cues.js'
import {
  behindClause,
  besideAside,
  inParenthesis,
  notObject,
  openingParticiple,
  writtenTo,
} from './amendments/participles.js'
import { agentless, askedBy, askedFirst, nobodySays, passive } from './amendments/passive.js'
import { quotedAs } from './amendments/quoted-as.js'
import {
  antecedent,
  behindPreposition,
  clauseSubject,
  herself,
  issued,
  movedObject,
  objectPronoun,
  ownSubject,
  ranShouting,
  sourceBeforeVerb,
  urgingHim,
  wholeSubject,
  whoTheySay,
} from './amendments/source-choice.js'
import {
  apposition,
  beforeColon,
  havingSaid,
  inMedium,
  legalForm,
  manner,
  supposed,
  undated,
  usedTo,
  wholeNoun,
  withClause,
  withoutPredicate,
} from './amendments/source-edges.js'
import {
  accordingTo,
  oneOfThem,
  sourceInContent,
  subjectBefore,
  tailSource,
  titleInName,
} from './amendments/sources.js'
import {
  awaited,
  behindTheScenes,
  condition,
  expectedToSay,
  learntTo,
  onDay,
  phoned,
  titled,
  unnamed,
} from './amendments/unsaid.js'
import {
  conditionFirst,
  parenthetical,
  sameTense,
  someOfThem,
  subjectAlone,
  subjectLeftOut,
  unfinished,
  wholeWord,
} from './amendments/whole-clause.js'
import type { Tagging } from './learned/tagger.js'

const { ANY, SAYING, NOT_SAYING, COMMA, AUXILIARY, QUOTED, FRONT, BEHIND, BEHIND_ONLY, SOURCE, PHRASE, NO_SOURCE } =
  NEED

/**
 * Each rule with what it needs to apply at all. The order is written here and nowhere else: each rule sees what those before it have made
 * of the tagging.
 */
export const RULES: readonly (readonly [rule: Amendment, needs: number])[] = [
  // Cues whose grammar is their own, before any rule takes them for plain verbs.
  [passedOn, BEHIND], // “…, according to a transcript” behind the words
  [citing, COMMA | BEHIND], // “…, citing two officials, that …” ends at the second comma
  [accordingTo, NOT_SAYING], // “According to Y, …” in front
  [quotedAs, ANY], // “quoted Y as saying”, “was quoted by Y as saying”
  [reference, NOT_SAYING], // “referring to the pact” reports nothing
  [passive, AUXILIARY], // “was described by Y as ‘…’” is Y's
  [agentless, SOURCE | QUOTED | BEHIND], // “was called ‘…’” is nobody's
  [nobodySays, SOURCE], // “Hospitals have been told”
  [askedBy, NOT_SAYING], // “Asked by Y whether …” is Y's
  [askedFirst, NOT_SAYING | BEHIND], // “Asked whether …, Y” is cut
  [whoseNoun, NO_SOURCE | BEHIND], // “Y, whose claim that …”
  [criesOf, QUOTED | BEHIND], // “cries of ‘Shame’ from Y”
  [nounFrom, NOT_SAYING | NO_SOURCE | BEHIND_ONLY], // “warnings from Y that …”
  [nounEnds, BEHIND_ONLY], // “the claim that … was repeated”
  [agreedWith, NOT_SAYING], // “agreed with Y that …” is the clause
  [toldAnyone, ANY], // “told anyone who asked that …” is the clause
  // Who says it, where the tagger found nobody or only a part.
  [nickname, SOURCE | QUOTED], // “Peg” of “Margaret ‘Peg’ Y said”
  [titleInName, SAYING], // “Top Gun” star Tom Cruise said
  [oneOfThem, NO_SOURCE | QUOTED], // “fumed one”
  [sourceInContent, SAYING | NO_SOURCE | QUOTED], // what stands on the other side of the verb
  [tailSource, SAYING | NO_SOURCE | FRONT], // “…, a victim has said”
  [invertedWithin, SAYING | COMMA | BEHIND], // “…, said the bank, …”
  [invertedGap, SAYING | COMMA | NO_SOURCE | FRONT | BEHIND], // “The word, wrote the critic, has …”
  [behindMark, NO_SOURCE | QUOTED | FRONT], // “‘…,’ said his wife to him, ‘…’”
  [invertedEnd, SAYING | COMMA], // “…, says minister”
  [wordsOf, NOT_SAYING | QUOTED | BEHIND], // behind “in the words of”
  [frontSubject, NO_SOURCE | FRONT | BEHIND], // before “, said that”
  [subjectBefore, SAYING | NO_SOURCE | QUOTED], // what the sentence begins with
  [herself, SOURCE], // not the pronoun of “Y herself admits”
  [ranShouting, SOURCE | BEHIND_ONLY], // not the window that they ran past
  [objectPronoun, SOURCE | BEHIND], // not “me” of the woman next to me
  [behindPreposition, SAYING | SOURCE | QUOTED], // not the quay that they waited on
  // Where the words end, as far as the whole clause shows; the source is known by now.
  [summedUp, QUOTED | FRONT], // “was all he would say”
  [inBrackets, QUOTED | BEHIND], // before “(report, July 5)”
  [behindColon, SAYING | QUOTED | FRONT], // before “: ‘…,’ he sighs”
  [narratorsTail, FRONT | BEHIND], // behind a finished quotation and its verb
  [openingParticiple, NO_SOURCE | BEHIND_ONLY], // before “, Lind said”
  [behindClause, COMMA | NO_SOURCE | FRONT | BEHIND], // behind “, saying”, not the clause in front
  [participle, COMMA | QUOTED | FRONT | BEHIND], // before “, saying, ‘…’”
  [secondReport, QUOTED | BEHIND], // before “and told reporters: ‘…’”
  [secondPredicate, BEHIND], // before “and warned” behind “would stay”
  [secondThat, BEHIND_ONLY], // before “but disputes that”
  [ownParticiple, BEHIND], // before “, observing that”
  [frontClause, SAYING | SOURCE | BEHIND], // in front of “she said, but”
  [inWork, QUOTED | FRONT | BEHIND], // behind the title of a book
  [repliedTo, QUOTED | FRONT], // behind “to which”
  [whoEnds, SOURCE | BEHIND_ONLY], // before the verb of “those who …”
  [relativeEnds, SOURCE | BEHIND], // before the verb of the clause around it
  [ledInEnds, SOURCE | BEHIND_ONLY], // before the verb of the sentence that begins with “when”
  [semicolon, BEHIND], // before a clause of the narrator's, or of somebody else's
  // Which of several noun phrases says it.
  [sourceBeforeVerb, SOURCE], // not the verb and its object
  [notObject, SOURCE | BEHIND_ONLY], // not an object of the verb before
  [ownSubject, PHRASE], // of two the nearer one
  [urgingHim, SOURCE | BEHIND_ONLY], // not who is urged
  [writtenTo, SOURCE | BEHIND_ONLY], // nor who is written to
  [inParenthesis, SAYING | SOURCE | BEHIND_ONLY], // nobody outside of “(Lind once said …)”
  [besideAside, SAYING | COMMA | SOURCE], // not what stands between two commas
  [clauseSubject, SOURCE | BEHIND_ONLY], // of the clause around it, not of the sentence
  [definedSubject, SOURCE | BEHIND_ONLY], // nobody within “a man whose …”
  [wholeSubject, SOURCE | BEHIND_ONLY], // not the name that ends it
  [whoTheySay, PHRASE], // not the “who” of “who police say”
  [movedObject, SOURCE | BEHIND], // “a move” of “a move Lind said would”
  [issued, SOURCE], // not the statement but who issued it
  [behindVerb, PHRASE], // of two levels the inner one
  [toldIt, SOURCE | QUOTED | BEHIND], // of two levels the outer one, with the inner verb in its words
  [cameShouts, SOURCE | FRONT], // the crowd of “came shouts from the crowd”
  [sharedSubject, SOURCE], // of two the one whose verb goes before
  [didToSay, PHRASE], // not what they did “to say” it
  [speakingWith, PHRASE], // not whom they spoke with
  // Words that go on where the tagger stops.
  [wholeWord, ANY], // in the middle of a compound
  [conditionFirst, BEHIND_ONLY], // behind “that if …,”
  [subjectLeftOut, BEHIND_ONLY], // in front of “does not”
  [subjectAlone, BEHIND_ONLY], // behind a name and its age
  [unfinished, QUOTED | BEHIND], // behind “will never”
  [sameTense, BEHIND_ONLY], // behind “was ‘mad’ and had”
  [someOfThem, BEHIND_ONLY], // behind “, nine of them”
  [parenthetical, SAYING | SOURCE], // on both sides of “, she said,”
  // What is no report.
  [antecedent, SOURCE], // “Lind, who wrote”
  [unnamed, NOT_SAYING], // who asked not to be named
  [deeds, NOT_SAYING], // what hands, feet and eyes do
  [awaited, NOT_SAYING], // who has not answered yet
  [phoned, BEHIND_ONLY], // whom one rings
  [learntTo, NOT_SAYING | BEHIND_ONLY], // what one learns to do
  [onDay, BEHIND_ONLY], // “accusations on Friday over”
  [behindTheScenes, ANY], // why nobody is named, who has seen it
  [titled, QUOTED | BEHIND], // what bears a name
  // What stands beside the words and is no part of them; the rules above need it there.
  [toldWhom, BEHIND_ONLY], // who was told
  [withTheWords, QUOTED | BEHIND_ONLY], // what they stand on
  [saidWhen, SAYING | BEHIND_ONLY], // and when
  [whenItWas, QUOTED | BEHIND], // after what
  [afterJudgement, QUOTED | BEHIND], // after what, behind an object and its name
  [laterSentence, QUOTED], // a report of its own
  [putIt, NOT_SAYING | QUOTED | BEHIND], // how it was put
  [cataphoric, SAYING | QUOTED | BEHIND], // “this” before the words themselves
  // The edges of the source, once it is settled which it is.
  [usedTo, ANY], // “used” of “used to say”
  [withClause, SAYING | BEHIND], // “, who …,”
  [wholeNoun, SOURCE], // “A third”
  [inMedium, PHRASE], // “in a note”
  [apposition, SOURCE], // the name behind “his wife,”
  [withoutPredicate, NOT_SAYING | SOURCE | BEHIND], // “was blunter:”
  [beforeColon, NOT_SAYING | SOURCE], // a credit, a platform, a heading
  [legalForm, SOURCE], // “Acme, Inc.” is one name
  [manner, PHRASE], // “cried his wife impatiently”
  [undated, PHRASE], // the hour and the day
  [expectedToSay, AUXILIARY | NO_SOURCE], // not “is expected”
  [havingSaid, SOURCE], // not “denied”
  [supposed, PHRASE], // not “Imagine”
  [condition, SOURCE | BEHIND], // what follows from “If Y says that …,” is not said: last, for it needs the source's final place
]

/**
 * What grammar knows better than the tagger about one relation.
 * In: the tagging around a cue, and the token of the cue's head. Out: the same tagging, or a better one, without content where nothing
 * is reported. Looks at the tagging's own units only, a bounded window.
 */
export function amend(doc: Doc, tagging: Tagging, head: number): Tagging {
  let amended = tagging
  let met = needsMet(doc, tagging, head)
  for (const [rule, needs] of RULES) {
    if ((met & needs) !== needs) continue
    const better = rule(doc, amended, head)
    if (!better) continue
    amended = better
    met = needsMet(doc, better, head)
  }
  return amended
}
