import { continued } from './continued.js'
import { introduced, sameReport } from './last-report.js'
import { namedAfter } from './named-after.js'
import { sameSpeaker } from './paragraph-before.js'
import { sameParagraph } from './same-paragraph.js'
import type { Sieve } from './sieve.js'
import { signature } from './signature.js'
import { weakCue } from './weak-cue.js'

/** The rules for quotations that no likely relation claims, the surest first. The order is written here and nowhere else. */
export const SIEVES: readonly Sieve[] = [
  continued, // the marks themselves say that the quote goes on
  signature, // a dash and a name right after it
  weakCue, // a cue that the models half believe in
  namedAfter, // a name right behind the closing mark
  sameParagraph, // after an attributed quote in the same paragraph
  sameReport, // after somebody's reported words in the same paragraph
  sameSpeaker, // a whole paragraph in marks, after somebody spoke
  introduced, // a whole paragraph in marks, after a paragraph about somebody
]
