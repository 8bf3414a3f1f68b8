import { distance } from 'fastest-levenshtein'
import { remember } from '../text/remember.js'
import { compareNames } from './compare-names.js'
import type { Directory, KnownPerson } from './directory.js'
import { foldSpelling, foldWord } from './fold.js'
import { givenForm } from './given-forms.js'
import { isGivenName } from './given-names.js'
import { givenKey } from './identity.js'
import { mayBeSpelled } from './learned-spelling.js'
import { opposed } from './member.js'
import { type PersonName, parseName } from './name.js'
import { genderOfTitles } from './name-titles.js'
import { isSpelledByEar, personId } from './person-id.js'
import { koreanSurnames } from './surnames.js'

/**
 * The directory's person of a spelling: the whole name, or a surname that the directory gives to one person only. Answers are kept,
 * because a typed name is compared with hundreds of stored ones, and these come again.
 */
export function knownPerson(text: string, directory: Directory): KnownPerson | null {
  const known = lookups.get(directory) ?? remember((spelling) => lookUp(spelling, directory), LIMIT)
  lookups.set(directory, known)
  return known(text)
}

const LIMIT = 20_000
const lookups = new WeakMap<Directory, (spelling: string) => KnownPerson | null>()

function lookUp(text: string, directory: Directory): KnownPerson | null {
  const whole = directory.personBySpelling.get(foldWord(text.replace(/^(?:shaikh|sheik|shaykh)\b/i, 'Sheikh')))
  if (whole) return whole
  const name = parseName(text)
  if (name === null) return null
  return listedByName(name, directory, foldWord(name.text + (name.generation ?? ''))) ?? heardByName(name, directory)
}

/** The person whom the directory lists under a name. `spelling`: its letters, folded. */
export function listedByName(name: PersonName, directory: Directory, spelling: string): KnownPerson | null {
  const person = directory.personBySpelling.get(spelling) ?? turned(name, directory)
  return person && mayBe(person, name) ? person : null
}

/**
 * A spelling that the directory does not list is looked up by its key, where another script was romanised: Podoliak finds Podolyak.
 * Not for names of English: “Michael Johnson” is not every Mike Johnson.
 */
export function heardByName(name: PersonName, directory: Directory): KnownPerson | null {
  const person = name.given === null ? null : byKey(name, directory)
  return person && mayBe(person, name) ? person : null
}

/** “Mrs.” is no man. */
const mayBe = ({ gender }: KnownPerson, name: PersonName) =>
  gender === 'unknown' || !opposed(genderOfTitles(name), gender)

/** “Dačić Ivica”: the family name first, where only the second word can be a first name. */
function turned({ given, family, middle }: PersonName, { personBySpelling }: Directory): KnownPerson | undefined {
  if (given === null || middle.length > 0 || isGivenName(foldWord(given)) || !isGivenName(foldWord(family)))
    return undefined
  return personBySpelling.get(foldWord(family + given))
}

/** A spelling of a known person, with what others are compared by. */
interface Spelling {
  readonly name: PersonName
  /** The family name, folded. */
  readonly family: string
  readonly id: string | null
  /** What the first name is a form of; of a name that is none, its key. */
  readonly form: string | null
  given: string | null
}

/** Somebody known, with first names in the texts' letters and what these are forms of. */
interface Bearer {
  readonly person: KnownPerson
  readonly given: readonly string[]
  /** The letters of each, as bits. */
  readonly letters: readonly number[]
  readonly forms: ReadonlySet<string>
}

/** Known people by the consonants of their surnames; of those asked for their first names, too, and all their spellings. */
interface Heard {
  readonly byConsonants: ReadonlyMap<string, readonly KnownPerson[]>
  readonly bearers: Map<string, readonly Bearer[]>
  readonly spellings: Map<KnownPerson, readonly Spelling[]>
}

const heard = new WeakMap<Directory, Heard>()

function byKey(name: PersonName, directory: Directory): KnownPerson | null {
  const known = heard.get(directory) ?? arrange(directory)
  heard.set(directory, known)
  const candidates = candidatesFor(name, known)
  if (candidates.length === 0 || !isSpelledByEar(name)) return null
  const { spellings } = known
  const own = spellingOf(name)
  const found = candidates.filter((person) => {
    const others = spellings.get(person) ?? spellingsOf(person)
    spellings.set(person, others)
    const fixed = LATIN_LETTERS.has(person.country ?? '')
    return others.some(
      (other) =>
        isSon(own.name) === isSon(other.name) &&
        (!fixed || sameLetters(own, other)) &&
        (own.id === other.id || isHeard(own, other)),
    )
  })
  return found.length === 1 ? found[0] : null
}

/** “Mohammed bin Rashid” is known by his father's name; “Mohammed al-Rashid” is anybody. */
const isSon = ({ particle }: PersonName) => particle !== null && /^(?:bin|ibn|bint)\b/i.test(particle)

/** Countries whose people spell their names in Latin letters, so that Viktor Urban is no other spelling of Viktor Orbán. */
const LATIN_LETTERS: ReadonlySet<string> = new Set(
  'AR AT AU BE BO BR CA CH CL CO CR CU CZ DE DK EE ES FI FR GB HU IE IT LT LU LV MX NL NO NZ PE PL PT RO SE SI SK US UY VE'.split(
    ' ',
  ),
)
const sameLetters = (a: Spelling, b: Spelling) =>
  foldSpelling(a.family, 'western') === foldSpelling(b.family, 'western')

/** Rules that say of two first names that are spelled differently that they are one. */
const SPELLED: ReadonlySet<string> = new Set(['transliteration', 'learned spelling', 'sound'])

/** One person by the rules, of the same number of first names, of which the first is the same in any of its forms or looks like it. */
function isHeard(a: Spelling, b: Spelling): boolean {
  if (a.name.middle.length !== b.name.middle.length) return false
  const sameGiven = a.form === null ? keyOf(a) === keyOf(b) : a.form === b.form
  if (!sameGiven && !isNear(firstWord(a.name.given!), firstWord(b.name.given!))) return false
  if (!mayBeSpelled(a.family, b.family) && (!sameGiven || areTwoWords(a, b))) return false
  const { same, rule } = compareNames(a.name, b.name)
  return same && (sameGiven || SPELLED.has(rule))
}

/** Surnames of like length without half of their letters in common: no rule makes one of them. */
const areTwoWords = (a: Spelling, b: Spelling) =>
  Math.min(a.family.length, b.family.length) > 4 &&
  Math.abs(a.family.length - b.family.length) < 4 &&
  a.name.order === 'given-first' &&
  b.name.order === 'given-first'

const spellingOf = (name: PersonName): Spelling => ({
  name,
  family: foldWord(name.family),
  id: personId(name),
  form: givenForm(foldWord(name.given!))?.key ?? null,
  given: null,
})

/** The key of a first name, worked out when it is asked for. */
function keyOf(spelling: Spelling): string {
  spelling.given ??= givenKey(spelling.name)
  return spelling.given
}

function arrange({ people }: Directory): Heard {
  const named = [...people.values()].filter(({ given, family }) => given && family)
  return { byConsonants: groupBy(named, surnamesOf), bearers: new Map(), spellings: new Map() }
}

/** The consonants of what may be taken for the surname: of “Hun Manet” the second word, though it is the first name. */
function surnamesOf(person: KnownPerson): Set<string> {
  const surnames = [person.family!, ...person.variants.filter((variant) => variant.includes(' '))]
  return new Set((isFamilyFirst(person) ? [...surnames, person.given!] : surnames).map(consonantsOf))
}

const isFamilyFirst = ({ name, family }: KnownPerson) => name.startsWith(`${family} `)

/** Those whose names may be this one: the forms of first names cost more to tell than all the rest, and few surnames are asked for. */
function candidatesFor(name: PersonName, { byConsonants, bearers }: Heard): readonly KnownPerson[] {
  // Yi Myong-bak is a Lee
  const korean = name.order === 'family-first' ? koreanSurnames.get(foldWord(name.family)) : undefined
  const consonants = consonantsOf(korean ?? name.family)
  const people = byConsonants.get(consonants)
  if (!people) return []
  const known = bearers.get(consonants) ?? people.map(bearerOf)
  bearers.set(consonants, known)
  const form = formOf(name.given!)
  const word = firstWord(name.given!)
  const letters = lettersOf(word)
  const found: KnownPerson[] = []
  for (const bearer of known) if (bearer.forms.has(form) || isNearOne(bearer, word, letters)) found.push(bearer.person)
  return found
}

/** Is a first name near one of a bearer's? Two edits change four letters at most, which is told by bits before anything is compared. */
function isNearOne({ given, letters }: Bearer, word: string, own: number): boolean {
  for (let i = 0; i < given.length; i++) {
    let other = letters[i] ^ own
    other &= other - 1
    other &= other - 1
    other &= other - 1
    other &= other - 1
    if (other === 0 && isNear(given[i], word)) return true
  }
  return false
}

/** Which letters a word has, a bit each. In: a folded word. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 97)
  return bits
}

function bearerOf(person: KnownPerson): Bearer {
  const { given, family, variants } = person
  const words = [given!, ...variants.flatMap((variant) => [variant, variant.replace(/^\S+\s/, '')])]
  if (isFamilyFirst(person)) words.push(family!)
  const firsts = [...new Set(words.map(firstWord))]
  return { person, given: firsts, letters: firsts.map(lettersOf), forms: new Set(words.map(formOf)) }
}

/** Two letters apart, at most, and a third of the word: all that is worth looking into. */
const isNear = (x: string, y: string) =>
  Math.abs(x.length - y.length) < 3 && distance(x, y) <= Math.min(2, Math.max(x.length, y.length) / 3)

const firstWord = (words: string) => foldWord(words.split(/[\s-]/, 1)[0])

function groupBy(
  people: readonly KnownPerson[],
  keysOf: (person: KnownPerson) => Iterable<string>,
): Map<string, KnownPerson[]> {
  const groups = new Map<string, KnownPerson[]>()
  for (const person of people)
    for (const key of keysOf(person)) {
      const group = groups.get(key)
      if (group) group.push(person)
      else groups.set(key, [person])
    }
  return groups
}

/** What a first name is a form of, or the first of its words: Abdul Majid, Mykhailo. Of a word that is none, its first consonant. */
function formOf(words: string): string {
  const [word] = words.split(/[\s-]/, 1)
  const whole = word === words ? null : givenForm(foldWord(words))
  return (whole ?? givenForm(foldWord(word)))?.key ?? consonantsOf(word).slice(0, 1).toUpperCase()
}

/** The spellings of a known person that another romanisation may stand beside. */
function spellingsOf({ name, variants }: KnownPerson): Spelling[] {
  const spellings: Spelling[] = []
  for (const text of [name, ...variants]) {
    const parsed = parseName(text)
    if (parsed !== null && parsed.given !== null) spellings.push(spellingOf(parsed))
  }
  return spellings
}

/**
 * The consonants that no romanisation changes, in classes: labials, dentals and sibilants, liquids, nasals. Gutturals and v are left out,
 * since they come and go (Sybiha, Sybiga; Tsikhanouskaya, Tikhanovskaya).
 */
function consonantsOf(family: string): string {
  const word = foldWord(family.split(/[\s-]+/).at(-1)!).replace(/^al(?=[^aeiouy].{3})/, '')
  let sound = ''
  for (const letter of word) {
    const heard = CLASSES[letter]
    if (heard !== undefined && sound.at(-1) !== heard) sound += heard
  }
  return sound.slice(0, 3)
}

const CLASSES: Record<string, string> = Object.fromEntries(
  Object.entries({ b: 'bpf', d: 'dtcszx', l: 'l', n: 'mn', r: 'r' }).flatMap(([heard, letters]) =>
    [...letters].map((letter): [string, string] => [letter, heard]),
  ),
)
