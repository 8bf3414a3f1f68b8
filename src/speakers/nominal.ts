import type { Doc, Gender, Token } from '../types.js'
import { classOf } from './description.js'
import {
  demonyms,
  femaleHonorifics,
  femaleRoles,
  maleHonorifics,
  maleRoles,
  roleModifiers,
  roles,
} from './lexicon/index.js'
import {
  DOCUMENT_NOUNS,
  EPITHETS,
  GROUP_NOUNS,
  ORGANIZATION_NOUNS,
  PARTY_PEOPLE,
  PERSON_NOUNS,
} from './lexicon/nouns.js'
import { TELLING_HONORIFICS } from './lexicon/titles.js'
import { isPossessive, type NameRun } from './runs.js'

/** A description: “the Vermont senator”, “a Ukrainian diplomatic official”, “Clinton’s campaign”, “sources”. */
export interface Nominal {
  readonly kind: 'nominal'
  readonly token: number
  /** The head noun, lower case. */
  readonly head: string
  readonly noun: Noun
  /** The words before the head, lower case, without the determiner. */
  readonly modifiers: readonly string[]
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
  readonly plural: boolean
  /** The whole description with what is attached by a preposition, up to a comma: its name when nobody better is found. */
  readonly text: string
}

export const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'another', 'other'])
const INDEFINITE = new Set([
  'a',
  'an',
  'one',
  'some',
  'several',
  'many',
  'two',
  'three',
  'any',
  'every',
  'no',
  'most',
  'few',
])
const POSSESSIVE = new Set(['his', 'her', 'their', 'my', 'our', 'its', 'your'])
const RELATIVE = new Set(['who', 'which', 'whose', 'that', 'whom', 'where'])
/** Does a word begin a relative clause? Not the WHO. */
export const isRelative = ({ lower, pos }: Token): boolean => RELATIVE.has(lower) && pos !== 'PROPN'

const IN_SUBJECT = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
/** No description before a verb is longer. */
const MAX_SUBJECT = 9

/**
 * A description that opens a sentence as its subject: “The general finished his coffee.” In: its first token and the next run of names.
 * Out: the description; null where it is no person’s and no body's, or with `several` not several people's, or goes on to a name (“The former minister Peter Carew”).
 */
export function readSubject(doc: Doc, first: number, run: NameRun | undefined, several = false): Nominal | null {
  const { tokens } = doc
  // “Streeting’s spokesman denied this.”
  let end = run?.first === first && run.possessive ? run.last + 1 : first + 1
  while (
    end - first < MAX_SUBJECT &&
    end < tokens.length &&
    (IN_SUBJECT.has(tokens[end].pos) || tokens[end].lower === '-')
  )
    end++
  const next = tokens[end]
  if ((end === first + 1 && !several) || !next || (run && run.first > first && run.last === end)) return null
  const { pos, lower } = next
  const subject = pos === 'VERB' || pos === 'AUX' || pos === 'ADV' || pos === 'ADP' || lower === 'who' || lower === ','
  if (!subject) return null
  const from = several && !/^(?:DET|NUM)$/.test(tokens[first].pos) ? first : Math.min(first + 1, end - 1)
  const { plural, personal, kind } = headNoun(doc, from, end)
  if (several) return plural && areMany(tokens[end - 1].lower) ? nominalOf(doc, first, end, end) : null
  return (personal || kind === 'organization') && !plural ? nominalOf(doc, first, end, end) : null
}

/** Several people: “protesters”, “officials”. */
export const areMany = (noun: string): boolean => GROUP_NOUNS.has(noun) || nounOf(noun.replace(/s$/, '')).personal

/** What a head noun says by itself. */
export interface Noun {
  /** Its forms under one word: congresswoman, rep → representative. */
  readonly class: string
  /** One person: an office, a part in the scene, “man”. */
  readonly personal: boolean
  readonly plural: boolean
  readonly gender: Gender
  readonly kind: 'unnamed' | 'document' | 'organization'
}

const titled: ReadonlySet<string> = new Set(TELLING_HONORIFICS)

const LIMIT = 20_000
const nouns = new Map<string, Noun>()

/** What a noun in lower case says. Answers are kept: there are few such nouns, and each asks many lists. */
export function nounOf(head: string): Noun {
  const known = nouns.get(head)
  if (known !== undefined) return known
  const personal =
    roles.has(head) ||
    titled.has(head) ||
    PERSON_NOUNS.has(head) ||
    EPITHETS.has(head) ||
    head.endsWith('man') ||
    head.endsWith('woman')
  const noun: Noun = {
    class: classOf(head),
    personal,
    plural: GROUP_NOUNS.has(head)
      ? true
      : head.endsWith('s')
        ? !/(?:ss|us|is|ics)$/.test(head) && !ORGANIZATION_NOUNS.has(head) && !DOCUMENT_NOUNS.has(head)
        : false,
    gender: genderOf(head),
    kind: personal
      ? 'unnamed'
      : DOCUMENT_NOUNS.has(head)
        ? 'document'
        : ORGANIZATION_NOUNS.has(head)
          ? 'organization'
          : 'unnamed',
  }
  if (nouns.size > LIMIT) nouns.clear()
  nouns.set(head, noun)
  return noun
}

function genderOf(head: string): Gender {
  if (maleRoles.has(head) || maleHonorifics.has(head) || (head.endsWith('man') && !head.endsWith('woman')))
    return 'male'
  return femaleRoles.has(head) || femaleHonorifics.has(head) || head.endsWith('woman') ? 'female' : 'unknown'
}

/** The last word that is no “however” and no mark. */
function headOf({ tokens }: Doc, first: number, end: number): number {
  let head = end - 1
  while (head > first && (tokens[head].pos === 'PUNCT' || tokens[head].pos === 'ADV')) head--
  return head
}

/** “The CHAIRMAN” of a label is the chairman. */
const unshouted = (label: string, head: string, { personal }: Noun) =>
  personal && label.length > head.length && head.length > 3 && head === head.toUpperCase() ? label.toLowerCase() : label

/** The noun that a noun phrase without its determiner is about. */
export const headNoun = (doc: Doc, first: number, end: number): Noun =>
  nounOf(doc.tokens[headOf(doc, first, end)].lower)

/** Reads a description. In: its first token, the end of its head’s noun phrase and the end of all that belongs to it. */
export function nominalOf(doc: Doc, first: number, end: number, last: number): Nominal {
  const { text, tokens } = doc
  const uncapitalized = ({ start, pos, lower }: Token) =>
    pos === 'PROPN' && (!GROUP_NOUNS.has(lower) || PARTY_PEOPLE.has(lower)) ? text[start] : text[start].toLowerCase()
  const opener = tokens[first].lower
  let determiner: Nominal['determiner'] = DEFINITE.has(opener)
    ? 'definite'
    : INDEFINITE.has(opener) || tokens[first].pos === 'NUM'
      ? 'indefinite'
      : POSSESSIVE.has(opener)
        ? 'possessive'
        : 'none'
  const from = determiner === 'none' ? first : first + 1
  const headAt = headOf(doc, from, end)
  const modifiers: string[] = []
  for (let i = from; i < headAt; i++) {
    if (isPossessive(tokens[i])) {
      determiner = 'possessive'
      modifiers.length = 0
    } else if (tokens[i].pos !== 'PUNCT') modifiers.push(tokens[i].lower)
  }
  const head = tokens[headAt].lower
  let stop = end
  while (stop < last && tokens[stop].lower !== ',' && tokens[stop].lower !== '(' && !isRelative(tokens[stop])) stop++
  const noun = nounOf(head)
  return {
    kind: 'nominal',
    token: first,
    head,
    noun,
    modifiers,
    determiner,
    plural: noun.plural,
    text: unshouted(
      (uncapitalized(tokens[first]) + text.slice(tokens[first].start + 1, tokens[stop - 1].end)).replace(/[*†‡]+$/, ''),
      text.slice(tokens[headAt].start, tokens[headAt].end),
      noun,
    ),
  }
}

/** Offices, by their classes, that a club, a town or a state has one or two of. */
const ONE_OF_EACH = new Set(
  `manager coach captain skipper striker forward winger midfielder defender goalkeeper mayor governor sen president premier
  chancellor ambassador man woman`.split(/\s+/),
)

/** “Everton” of “the Everton manager”: the names before the head that say what such an office is of. */
export const namesBefore = (doc: Doc, phrase: Nominal): string =>
  ONE_OF_EACH.has(phrase.noun.class) || phrase.head === 'boss' ? namesWithin(doc, phrase) : ''

/** The names before the head of a description: “villa” of “the Villa winger”. */
export function namesWithin({ text, tokens }: Doc, { token, modifiers }: Nominal): string {
  const names: string[] = []
  for (let i = token + 1; i <= token + modifiers.length; i++) {
    const { pos, lower, start } = tokens[i]
    const named = pos === 'PROPN' || text[start] !== lower[0]
    if (named && !demonyms.has(lower) && !roleModifiers.has(lower) && !roles.has(lower)) names.push(lower)
  }
  return names.join(' ')
}

const BEFORE_NOUN = new Set(['DET', 'ADJ', 'NOUN'])
/** In tokens. */
const LONGEST_BEFORE = 5

/** “The executives who told parliament”: the description of people that ends right before a token; null where none does. */
export function nominalBefore(doc: Doc, token: number): Nominal | null {
  const { tokens } = doc
  if (tokens[token - 1]?.pos !== 'NOUN') return null
  let first = token - 1
  while (first > 0 && token - first < LONGEST_BEFORE && BEFORE_NOUN.has(tokens[first - 1].pos)) first--
  // “his wife who”
  if (POSSESSIVE.has(tokens[first - 1]?.lower ?? '')) first--
  const nominal = nominalOf(doc, first, token, token)
  const determined = tokens[first].pos === 'DET' || nominal.determiner === 'possessive'
  // “thrown out by councillors who”
  if (!determined && !(nominal.plural && !/^(?:PROPN|PART|PRON)$/.test(tokens[first - 1]?.pos ?? ''))) return null
  return nominal.noun.personal || nominal.plural ? nominal : null
}

/** “the 44-year-old”, “the 44-year-old nurse”: the number; empty for other descriptions. */
export const ageOf = ({ modifiers }: Nominal): string =>
  modifiers[1] === 'year' && /^\d{1,3}$/.test(modifiers[0]) ? modifiers[0] : ''

/** The other words. */
export const withoutAge = (modifiers: readonly string[]) => modifiers.slice(modifiers[2] === 'old' ? 3 : 2)
