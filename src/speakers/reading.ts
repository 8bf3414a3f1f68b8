import { LEGAL_FORM } from '../text/legal-forms.js'
import type { Gender } from '../types.js'
import { knownBody } from './body-name.js'
import { describe } from './description.js'
import type { Directory, KnownBody, KnownPerson, KnownPlace } from './directory.js'
import { foldWord } from './fold.js'
import { genderOfGivenName, givenNameClasses, isGivenName } from './given-names.js'
import { heardByName, listedByName } from './known-person.js'
import { demonyms, places, roleModifiers, roles } from './lexicon/index.js'
import { ORGANIZATION_NOUNS, PARTY_PEOPLE, SURNAMES_AMONG_BODIES, WEEKDAYS_AND_MONTHS } from './lexicon/nouns.js'
import { countWords, type PersonName, parseName } from './name.js'
import { callingOf, genderOfTitles } from './name-titles.js'
import { nationOf } from './nationals.js'

export type ReadingKind = 'person' | 'organization' | 'place' | 'people' | 'role' | 'unknown' | 'none'

/** What a run of capitals can be, by its words alone. */
export interface Reading {
  readonly text: string
  readonly kind: ReadingKind
  /** The parts where it can be a person's name. */
  readonly name: PersonName | null
  /** Folded words of the family name and the given name, for linking. */
  readonly family: string
  readonly given: string
  /** The names that the given name is a form of. */
  readonly givenClasses: readonly string[]
  /** The family name without its particle, folded. */
  readonly surname: string
  /** The run's letters, folded. */
  readonly key: string
  /** How many words the bare name has. */
  readonly words: number
  /** Two to six capitals and nothing else. */
  readonly shouted: boolean
  readonly titleGender: Gender
  /** That of the first name. */
  readonly givenGender: Gender
  /** The words of the title before the name, under their classes. */
  readonly title: ReadonlySet<string> | null
  readonly person: KnownPerson | null
  readonly body: KnownBody | null
  /** The country that it names, by itself, its people or its capital. */
  readonly country: KnownPlace | null
  /** It is the word for one person of a people: “Briton”. */
  readonly national: boolean
  /** “United Nations” → “un”, “Union for Quiet Harbours” → “uqh”; empty for one word. */
  readonly acronym: string
  /** The same of its title: “dp” of “Deputy President Ade Lund”. */
  readonly titleAcronym: string
}

type Class = Pick<Reading, 'kind' | 'name' | 'family' | 'given' | 'person' | 'body'>

/** Written out, as everywhere where much is made: a spread costs ten times as much. */
const nobody = (kind: ReadingKind, body: KnownBody | null = null, family = ''): Class => ({
  kind,
  name: null,
  family,
  given: '',
  person: null,
  body,
})
const somebody = (
  kind: ReadingKind,
  name: PersonName | null,
  family: string,
  given: string,
  person: KnownPerson | null,
): Class => ({ kind, name, family, given, person, body: null })

const LIMIT = 20_000

/** Reads the texts of runs with one directory. Answers are kept, because names recur: within an article and across them. */
export class Reader {
  private readonly byText = new Map<string, Reading>()
  /** The same for single words by their small letters, which are at hand and need not be cut from the article. */
  private readonly byWord = new Map<string, Reading>()

  constructor(private readonly directory: Directory) {}

  read(text: string): Reading {
    const known = this.byText.get(text)
    if (known !== undefined) return known
    if (this.byText.size > LIMIT) {
      this.byText.clear()
      this.byWord.clear()
    }
    // A slice holds on to the whole article that it was cut from: what is kept is a copy.
    const copy = ` ${text}`.slice(1)
    const reading = read(copy, this.directory)
    this.byText.set(copy, reading)
    return reading
  }

  /** In: a single word, in small letters and as it stands. */
  readWord(lower: string, text: string): Reading {
    const known = this.byWord.get(lower)
    if (known !== undefined && known.text === text) return known
    const reading = this.read(text)
    if (known === undefined) this.byWord.set(` ${lower}`.slice(1), reading)
    return reading
  }
}

const readers = new WeakMap<Directory, Reader>()

export function readerOf(directory: Directory): Reader {
  const known = readers.get(directory)
  if (known) return known
  const reader = new Reader(directory)
  readers.set(directory, reader)
  return reader
}

function read(text: string, directory: Directory): Reading {
  const key = foldWord(text)
  const lower = text.toLowerCase()
  const { kind, name, family, given, person, body } = classify(text, lower, key, directory)
  const place = directory.placeByWord.get(lower)
  const calling = name === null ? '' : callingOf(name)
  return {
    text,
    kind,
    name,
    family,
    given,
    givenClasses: given === '' ? NONE : givenNameClasses(given),
    surname: name === null ? '' : name.particle === null ? family : foldWord(name.family),
    key,
    words: countWords(name === null ? text : name.text),
    shouted: text.length <= 6 && /^[A-Z]{2,6}$/.test(text),
    titleGender: genderOfTitles(name),
    givenGender: given === '' ? 'unknown' : genderOfGivenName(given),
    title: calling === '' ? null : describe(calling),
    person,
    body,
    country: place?.kind === 'country' ? place : null,
    national: nationOf(lower, directory) !== null,
    acronym: acronymOf(text),
    titleAcronym: name?.role ? acronymOf(name.role) : '',
  }
}
const NONE: readonly string[] = []

/** The first letters of the words of a name, in small letters: “eu”; nothing for a single word. */
function acronymOf(text: string): string {
  if (!text.includes(' ')) return ''
  let letters = ''
  for (const word of text.split(/[\s-]+/)) if (!SMALL.has(word.toLowerCase())) letters += word[0]?.toLowerCase() ?? ''
  return letters.length < 2 ? '' : letters
}
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&'])

const AMBIGUOUS_MONTHS = new Set(['may', 'april', 'june', 'august'])

function classify(text: string, lower: string, whole: string, directory: Directory): Class {
  const dotted = lower.includes('.')
  const words = wordsOf(dotted ? lower.replace(/\./g, '') : lower)
  if (words.every((w) => WEEKDAYS_AND_MONTHS.has(w) && !AMBIGUOUS_MONTHS.has(w))) return nobody('none')
  // “Dad-of-four”
  if (PARENT_OF.test(lower)) return nobody('none')
  const alone = words.length === 1
  // before the bodies: “Republicans” are no French party
  if (alone && PARTY_PEOPLE.has(lower)) return nobody('people')
  const body = knownBody(text, directory)
  if (body) return nobody('organization', body)
  if (
    words.some((w) => roles.has(w)) &&
    words.every((w) => roles.has(w) || roleModifiers.has(w) || w === 'of' || w === 'the')
  )
    return roleReading(text, words, directory)
  if (!alone && (isOfficeOf(text, words, directory) || (!directory.personBySpelling.has(whole) && isSee(words))))
    return nobody('role')
  if (alone && isPeople(lower)) return nobody('people')
  const name = parseName(text)
  if (!name) return nobody('none')
  const family = foldWord(name.particle ? `${name.particle} ${name.family}` : name.family)
  const given = foldWord(name.given ?? '')
  const bare = name.text === text && name.generation === null ? whole : foldWord(name.text + (name.generation ?? ''))
  const titled = name.role !== null || name.honorific !== null
  // “Prince Harry” is known with his title only.
  const listed =
    listedByName(name, directory, bare) ?? (titled ? (directory.personBySpelling.get(whole) ?? null) : null)
  if (listed && (name.given !== null || titled)) return somebody('person', name, family, given, listed)
  if (!titled && (places.has(lower) || directory.bodyBySpelling.has(bare)))
    return somebody('place', name, family, given, listed)
  const nameWords = name.text === text && !dotted ? words : wordsOf(name.text.toLowerCase())
  if (isOrganization(text, nameWords, given)) return nobody('organization', null, nameWords.length === 1 ? family : '')
  if (listed) return somebody('person', name, family, given, listed)
  const somewhere = nameWords.length > 1 && (demonyms.has(nameWords[0]) || places.has(nameWords[0]))
  if (somewhere && !titled && !isGivenName(given)) return somebody('unknown', name, family, given, null)
  const heard = heardByName(name, directory)
  const personal =
    titled ||
    heard !== null ||
    isGivenName(given) ||
    (name.given !== null && (/^(?:[A-Z]\.?){1,2}$/.test(name.given) || name.order === 'family-first'))
  return somebody(personal ? 'person' : 'unknown', name, family, given, heard)
}

const wordsOf = (text: string) => (text.includes(' ') || text.includes('-') ? text.split(/[\s-]+/) : [text])

/** “Tesla CEO”, “White House Press Secretary”: an office in capitals, behind the name of what it is of. */
function isOfficeOf(text: string, words: readonly string[], { bodyBySpelling, placeByWord }: Directory): boolean {
  let office = words.length
  while (office > 1 && (roles.has(words[office - 1]) || roleModifiers.has(words[office - 1]))) office--
  if (office === words.length || !roles.has(words[words.length - 1])) return false
  const of = text
    .split(/[\s-]+/)
    .slice(0, office)
    .join(' ')
  return bodyBySpelling.has(foldWord(of)) || placeByWord.has(of.toLowerCase())
}

const PARENT_OF = /^(?:dad|father|grandad|grandfather|gran|grandmother|mum|mom|mother|parent)-of-\w+$/

/** “Bishop of Hereford”, “Hon Member for Kiambu”, “Chairman of the Harbour Union”: an office and its place or body, and no name behind. */
function isSee(words: readonly string[]): boolean {
  const last = words[words.length - 1]
  const to = words.findIndex((word) => word === 'of' || word === 'for')
  if (to > 0 && (ORGANIZATION_NOUNS.has(last) || REGIONS.has(last)) && isOffice(words, to)) return true
  const of = words.length - 2
  return of > 0 && /^(?:of|for)$/.test(words[of]) && SEES.has(words[of - 1]) && !isGivenName(foldWord(words[of + 1]))
}
const REGIONS = new Set('borough city county district province region state territory township'.split(' '))

/** “Deputy Governor”: nothing but an office stands before “of”. */
function isOffice(words: readonly string[], of: number): boolean {
  for (let i = 0; i < of; i++) if (!roles.has(words[i]) && !roleModifiers.has(words[i])) return false
  return roles.has(words[of - 1])
}

const SEES = new Set(
  'bishop archbishop dean provost archdeacon member mp governor mayor leader sultan emir king queen prince princess duke duchess earl countess'.split(
    ' ',
  ),
)

/** “President”, “Attorney General”: an office in capitals. One word may be a surname all the same: “Dean”, “King”. */
function roleReading(text: string, words: readonly string[], directory: Directory): Class {
  if (words.length > 1) return nobody('role')
  const key = foldWord(text)
  return somebody('role', parseName(text), key, '', directory.personBySpelling.get(key) ?? null)
}

/** Those in “-ese” that the lexicon of peoples lacks; others in it are surnames: Albanese, Scorsese. */
const PEOPLES = new Set(
  'assamese beninese bhutanese burmese cantonese faroese gabonese guyanese javanese maltese milanese nepalese sinhalese surinamese timorese togolese viennese'.split(
    ' ',
  ),
)
const isPeople = (lower: string) =>
  demonyms.has(lower) || (lower.endsWith('s') && demonyms.has(lower.slice(0, -1))) || PEOPLES.has(lower)

function isOrganization(text: string, words: readonly string[], given: string): boolean {
  const last = words[words.length - 1]
  // “Orvia, Inc.”
  const comma = text.lastIndexOf(', ')
  if (comma > 0 && LEGAL_FORM.test(text.slice(comma + 2).toLowerCase())) return true
  if (words.length === 1) return isAcronym(text) || ORGANIZATION_NOUNS.has(last)
  if (isGivenName(given) && words.length === 2 && !ORGANIZATION_NOUNS.has(last)) return false
  if (ORGANIZATION_NOUNS.has(last) && !(isGivenName(given) && words.length === 2 && SURNAMES_AMONG_BODIES.has(last)))
    return true
  return (
    words.includes('of') ||
    words.includes('for') ||
    words.includes('the') ||
    words.includes('against') ||
    (words[0] === 'action' && words[1] === 'on') ||
    (ORGANIZATION_NOUNS.has(words[0]) && !isGivenName(given))
  )
}

/** “NGO”, “UNHCR”, “U.N.”, “AFL-CIO”: two to six capitals without a vowel inside, capitals with full stops, or one of those known. */
function isAcronym(text: string): boolean {
  const letters = text.replace(/[.&-]/g, '')
  return (
    (letters.length >= 2 &&
      letters.length <= 6 &&
      /^[A-Z]+s?$/.test(letters) &&
      !/[AEIOUY]/.test(letters.slice(1, -1))) ||
    /^(?:[A-Z]\.){2,}$/.test(text) ||
    KNOWN_ACRONYMS.has(letters)
  )
}
const KNOWN_ACRONYMS = new Set(
  'NATO NASA UNESCO UNICEF OPEC AIDS PEN ISIS ISIL OSCE ICE ICC ACLU NAACP NAFTA FEMA SEIU AARP IAEA WHO IMF UN EU UK US USA UAE BBC ABC CBS NBC AP AFP EPA IRS NRA GOP CIA DEA ATF OPCW AIPAC OAS ASEAN AU WADA FIFA UEFA IOC IOM'.split(
    ' ',
  ),
)
