import { describe } from './description.js'
import { type Directory, heldAt, type KnownPerson, type KnownPlace } from './directory.js'
import { foldWord } from './fold.js'
import type { Nominal } from './nominal.js'

/**
 * Who leads a state or a body, as newspapers say it: “the Ukrainian leader”, “the UN chief”, “America’s top diplomat”, “the premier”. None of
 * these is a title: each stands for the office that leads there, or for one of several.
 */
export interface Lead {
  /** The state or body; null where any will do. */
  readonly of: string | null
  /** The state; null where it is a body, or any will do. */
  readonly place: KnownPlace | null
  /** The titles that may be meant. */
  readonly titles: readonly string[]
}

/** Offices that lead a state; where it has several, the first of these leads it. */
const OF_STATES = ['chancellor', 'first minister', 'chief executive', 'prime minister', 'premier', 'president']
/** Offices that lead a body. */
const OF_BODIES = [
  'secretary-general',
  'secretary general',
  'director-general',
  'director general',
  'president',
  'chief executive',
  'governor',
  'managing director',
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
  'high commissioner',
  'commissioner',
  'executive director',
  'director',
  'administrator',
]
const DIPLOMATS = ['secretary of state', 'foreign policy chief', 'foreign secretary', 'foreign minister']
const PREMIERS = ['prime minister', 'premier', 'taoiseach']

const LEADERS = new Set(['leader', 'strongman', 'ruler', 'autocrat'])
const CHIEFS = new Set(['chief', 'boss', 'head'])
/** What such a description is of: in front of its head, or behind “of”. */
const OF_WHAT = /^(?:(?:the|its) )?(.+?)(?:['’]s?)? (?:(?:top|chief) )?\S+$|^(?:the )?\S+ of (?:the )?(.+)$/i

/** What a description that is no title says of an office; null for all others (“the opposition leader”, “the police chief”). */
export function leadOf({ head, text, determiner, modifiers }: Nominal, directory: Directory): Lead | null {
  if (determiner === 'indefinite') return null
  const premier = head === 'premier' || head === 'pm'
  const diplomat = head === 'diplomat' && (modifiers.includes('top') || modifiers.includes('chief'))
  const chief = CHIEFS.has(head)
  if (!premier && !diplomat && !chief && !LEADERS.has(head)) return null
  if (premier && modifiers.length === 0 && determiner === 'definite') return { of: null, place: null, titles: PREMIERS }
  const match = OF_WHAT.exec(text)
  const name = (match?.[1] ?? match?.[2] ?? '').toLowerCase()
  if (chief) {
    const body = directory.bodyBySpelling.get(foldWord(name))
    return body ? { of: body.name, place: null, titles: OF_BODIES } : null
  }
  const place = directory.placeByWord.get(name)
  return place ? { of: place.name, place, titles: premier ? PREMIERS : diplomat ? DIPLOMATS : OF_STATES } : null
}

/** Does somebody hold such an office at a date? */
export const leads = ({ roles }: KnownPerson, { of, titles }: Lead, date: string | null): boolean =>
  roles.some((role) => (of ?? role.of) === role.of && titles.includes(role.title.toLowerCase()) && heldAt(role, date))

/** Do the words of a description tell of such an office, of whatever state? */
export const tellsOf = (words: ReadonlySet<string>, { titles }: Lead): boolean =>
  titles.some((title) => [...describe(title)].every((word) => words.has(word)))

/** The title of whoever is meant, by the directory; null where that can't be told. */
export function leadingTitle({ of, place, titles }: Lead, { holders }: Directory): string | null {
  if (of === null) return null
  if (titles === OF_STATES && place?.ledBy) return place.ledBy === 'several' ? null : place.ledBy
  return titles.find((title) => holders.has(`${title}|${of}`.toLowerCase())) ?? null
}
