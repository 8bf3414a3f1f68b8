import { oneCase } from './case.js'
import type { Repair } from './change.js'
import { cutLines } from './cut-lines.js'
import { bytes, entities, escapes, lostMarks, returns, spaces } from './encoding.js'
import { credits, furniture } from './furniture.js'
import { lostBreaks } from './lost-breaks.js'
import { doubled, otherMarks } from './marks.js'
import { bold, bullets, italic, numbers, tags } from './markup.js'
import { brackets, spacing } from './tokens.js'

export type { Change, Repair } from './change.js'

/** What stands for other characters. In the order in which they undo what was done last. */
export const OF_CHARACTERS: readonly Repair[] = [
  escapes,
  returns,
  entities,
  bytes,
  tags,
  bold,
  italic,
  spaces,
  lostMarks,
]

/** The same, and what belongs to the layout of a text and not to its words. */
export const REPAIRS: readonly Repair[] = [
  ...OF_CHARACTERS,
  bullets,
  numbers,
  furniture,
  credits,
  oneCase,
  cutLines,
  brackets,
  spacing,
  doubled,
  otherMarks,
  lostBreaks,
]
