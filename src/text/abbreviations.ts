import type { Pos } from '../types.js'
import { MONTHS, WEEKDAYS } from './calendar.js'

/**
 * Full stops that end an abbreviation and a sentence at once: “… in the U.S. Critics say …”, “… at 5 p.m. Police said …”. wink sees one
 * sentence wherever the next word may be part of a name.
 */

/** Abbreviations that a name may go on behind: “the U.S. Senate”, “Acme Co. Holdings”. */
const WITHIN_NAMES = new Set(
  'u.s. u.k. u.n. e.u. d.c. n.y. n.j. l.a. u.a.e. inc. corp. ltd. co. jr. sr. calif. conn. fla. ill. ind. mass. md. mich. minn. mo. okla. pa. tenn. tex. va. wash. wis.'.split(
    ' ',
  ),
)

/** People in the plural, and what rises and falls: with a capital behind such an abbreviation they begin a sentence, for no name has them there. */
export const OPENERS = new Set(
  `activists aides allies analysts authorities backers campaigners critics defenders detectives diplomats doctors economists
  experts families fans firefighters friends historians insiders investigators investors journalists lawmakers lawyers
  leaders locals ministers neighbors neighbours observers officers officials onlookers opponents organisers organizers
  parents passengers police pollsters prices prosecutors protesters relatives reporters researchers residents scientists
  shares sources spokespeople spokesmen students supporters survivors teachers traders unions victims villagers volunteers
  voters witnesses workers`.split(/\s+/),
)

/** In small letters no abbreviations but words, with their tags: “He said no. Critics …”, “Ana came in. ‘…’”. */
export const WORDS: ReadonlyMap<string, Pos> = new Map([
  ['art.', 'NOUN'],
  ['fig.', 'NOUN'],
  ['ill.', 'ADJ'],
  ['in.', 'ADV'],
  ['mass.', 'NOUN'],
  ['no.', 'INTJ'],
  ['sat.', 'VERB'],
  ['sun.', 'NOUN'],
  ['wash.', 'NOUN'],
  ['wed.', 'VERB'],
])

/** “p.m.”, “9.30pm.” */
const HOUR = /^(?:\d{1,2}(?:[.:]\d{2})?)?[ap]\.?m\.$/

/** What goes on behind the hour. */
const BEHIND_HOUR: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...'eastern central mountain pacific greenwich universal local mass'.split(' '),
])

/**
 * Whether the word behind an abbreviation begins a sentence.
 * In: the abbreviation as it is written; the word in lower case, and as it is written.
 */
export function beginsSentence(shortened: string, lower: string, written: string): boolean {
  const abbreviation = shortened.toLowerCase()
  const hour = HOUR.test(abbreviation)
  const word = WORDS.has(shortened)
  if (!/^\p{Lu}\p{Ll}/u.test(written)) return (hour || word) && /^(?:["“‘]|``)$/.test(written)
  if (word) return true
  if (hour) return !BEHIND_HOUR.has(lower)
  return WITHIN_NAMES.has(abbreviation) && OPENERS.has(lower)
}
