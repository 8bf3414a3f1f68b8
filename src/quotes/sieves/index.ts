import { afterAction, beforeAction, handsOver } from './after-action.js'
import { asPut } from './as-put.js'
import { besideVerb } from './beside-verb.js'
import { called } from './called.js'
import { colon } from './colon.js'
import { afterBeat, andThen, fromSomebody } from './colon-lead.js'
import { continued } from './continued.js'
import { creditedLine } from './credited-line.js'
import { cries } from './cries.js'
import { dialogueTurn } from './dialogue-turn.js'
import { exchange } from './exchange.js'
import { goesOn } from './goes-on.js'
import { interrupted } from './interrupted.js'
import { introduced, sameReport } from './last-report.js'
import { namedAfter } from './named-after.js'
import { sameSpeaker } from './paragraph-before.js'
import { sameParagraph } from './same-paragraph.js'
import { sameSentence } from './same-sentence.js'
import { setPhrase } from './set-phrase.js'
import type { Sieve } from './sieve.js'
import { signature } from './signature.js'
import { askedBack, turnTaking } from './turn-taking.js'
import { unattributed } from './unattributed.js'
import { weakCue } from './weak-cue.js'
import { whoseVerdict } from './whose-verdict.js'
import { whoseWords } from './whose-words.js'

/** The rules that see by the layout, or by what leads them in, whose words they are, whatever the words look like. */
export const BY_LAYOUT: readonly Sieve[] = [
  creditedLine, // a line of a quotation, a colon or dash, and a name
  continued, // the marks themselves say so
  setPhrase, // “paid tribute to a” right in front
  cries, // “to shouts of” right in front, and “from”
  interrupted, // a comma and a small letter after “…,” she said
]

/** The rules for other quotations that no likely relation claims, the surest first. The order is written here and nowhere else. */
export const SIEVES: readonly Sieve[] = [
  signature, // a dash and a name right after it
  besideVerb, // a verb of saying that the models overlooked
  asPut, // “as she put it,” at the head of its sentence
  called, // a verb that names or blames
  fromSomebody, // “from” a name, and a colon
  andThen, // nothing but “then”, and a colon
  afterBeat, // “A pause.”
  whoseWords, // “her slogan is”
  weakCue, // a cue that the models half believe in
  colon, // a name and a colon right before it
  whoseVerdict, // “And Lind's verdict?”
  namedAfter, // a name right behind the closing mark
  sameSentence, // within a sentence of reported words
  handsOver, // after a sentence in which another one nods or rises
  sameParagraph, // after an attributed quote in the same paragraph
  sameReport, // after somebody's reported words in the same paragraph
  goesOn, // a fragment in the sentence after an attributed quote
  afterAction, // after a sentence about somebody in the same paragraph
  beforeAction, // before a sentence that tells what somebody does
  exchange, // whole paragraphs in marks between two who speak in turn
  dialogueTurn, // the same in a text that is told in dialogue
  turnTaking, // a whole paragraph in marks, where two people speak in turn
  sameSpeaker, // a whole paragraph in marks, after somebody spoke
  introduced, // a whole paragraph in marks, after a paragraph about somebody
  askedBack, // a question that is a whole paragraph, after somebody's turn
]

/** The rules that need less to be sure: words of somebody stand right beside. */
export const BESIDE_SPEECH: readonly Sieve[] = [asPut, called, sameSentence]

/** For words that are surely uttered, after all others. */
export const LAST_RESORT: readonly Sieve[] = [unattributed]
