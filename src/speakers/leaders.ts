import { type Directory, heldAt, type KnownPerson, type KnownPlace } from './directory.js'
import type { Nominal } from './nominal.js'

/** Who leads a state, as newspapers say it: “the Ukrainian leader”, “Hong Kong’s leader”. */

/** The offices that may be meant; where a state has several, the first that it has leads it. */
const LEADING = ['chancellor', 'first minister', 'chief executive', 'prime minister', 'premier', 'president']
/** States with a prime minister that their presidents lead. */
const PRESIDENTIAL: ReadonlySet<string> = new Set([
  'China',
  'Egypt',
  'France',
  'Kenya',
  'Palestinian Authority',
  'Russia',
  'Senegal',
  'Serbia',
  'South Korea',
  'Sri Lanka',
  'Taiwan',
  'Turkey',
  'Ukraine',
  'United Arab Emirates',
  'Zimbabwe',
])
/** States of which one can't tell without the text who is meant. */
const UNCLEAR: ReadonlySet<string> = new Set([
  'Afghanistan',
  'Bulgaria',
  'Croatia',
  'Czech Republic',
  'Georgia',
  'Haiti',
  'Iran',
  'Kosovo',
  'Libya',
  'Lithuania',
  'Myanmar',
  'Poland',
  'Portugal',
  'Romania',
  'Saudi Arabia',
  'Sudan',
  'Vietnam',
])

const LEADER = /^(?:(?:the|its) )?(.+?)(?:['’]s?)? leader$|^(?:the )?leader of (?:the )?(.+)$/i

/** The state whose leader a description means; null for all other leaders (“the opposition leader”, “the Labour leader”). */
export function stateOfLeader({ head, text, determiner }: Nominal, { placeByWord }: Directory): KnownPlace | null {
  if (head !== 'leader' || determiner === 'indefinite') return null
  const named = LEADER.exec(text)
  return (named && placeByWord.get((named[1] ?? named[2]).toLowerCase())) ?? null
}

/** Does somebody hold an office at a date that may lead a state? */
export const leads = ({ roles }: KnownPerson, { name }: KnownPlace, date: string | null): boolean =>
  roles.some((role) => role.of === name && LEADING.includes(role.title.toLowerCase()) && heldAt(role, date))

/** Do the words of a description tell of such an office? */
export const tellsOfLeading = (words: ReadonlySet<string>): boolean =>
  words.has('president') ||
  words.has('chancellor') ||
  words.has('premier') ||
  (words.has('minister') && (words.has('prime') || words.has('first')))

/** The title of whoever leads a state; null where more than one may be meant. */
export function leadingTitle({ name }: KnownPlace, { holders }: Directory): string | null {
  if (UNCLEAR.has(name)) return null
  if (PRESIDENTIAL.has(name)) return 'president'
  return LEADING.find((title) => holders.has(`${title}|${name}`.toLowerCase())) ?? null
}
