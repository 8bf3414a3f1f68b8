import { continued } from './continued.js'
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
  sameParagraph, // after an attributed quote in the same paragraph
  sameSpeaker, // a whole paragraph in marks, after somebody spoke
]
