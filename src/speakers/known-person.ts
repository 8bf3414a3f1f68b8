import { compareNames } from './compare-names.js'
import type { Directory, KnownPerson } from './directory.js'
import { foldWord } from './fold.js'
import { givenForm } from './given-forms.js'
import { isGivenName } from './given-names.js'
import { givenKey } from './identity.js'
import { opposed } from './member.js'
import { genderOfTitles, type PersonName, parseName } from './name.js'
import { isSpelledByEar, personId } from './person-id.js'

/** The directory's person of a spelling: the whole name, or a surname that the directory gives to one person only. */
export function knownPerson(text: string, directory: Directory): KnownPerson | null {
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
  readonly id: string | null
  /** What the first name is a form of; of a name that is none, its key. */
  readonly form: string | null
  given: string | null
}

/** Known people by the consonants of their surnames; those asked for by the form of their first names, too, and all their spellings. */
interface Heard {
  readonly byConsonants: ReadonlyMap<string, readonly KnownPerson[]>
  readonly byForm: Map<string, ReadonlyMap<string, readonly KnownPerson[]>>
  readonly spellings: Map<KnownPerson, readonly Spelling[]>
}

const heard = new WeakMap<Directory, Heard>()

function byKey(name: PersonName, directory: Directory): KnownPerson | null {
  const known = heard.get(directory) ?? arrange(directory)
  heard.set(directory, known)
  const candidates = candidatesFor(name, known)
  if (!candidates || !isSpelledByEar(name)) return null
  const { spellings } = known
  const own = spellingOf(name)
  const found = candidates.filter((person) => {
    const others = spellings.get(person) ?? spellingsOf(person)
    spellings.set(person, others)
    return others.some((other) => own.id === other.id || (sameGiven(own, other) && compareNames(name, other.name).same))
  })
  return found.length === 1 ? found[0] : null
}

const spellingOf = (name: PersonName): Spelling => ({
  name,
  id: personId(name),
  form: givenForm(foldWord(name.given!))?.key ?? null,
  given: null,
})

/** The same first name in any of its forms, the same number of others: only then are the surnames worth comparing. */
function sameGiven(a: Spelling, b: Spelling): boolean {
  if (a.name.middle.length !== b.name.middle.length) return false
  return a.form === null ? keyOf(a) === keyOf(b) : a.form === b.form
}

/** The key of a first name, worked out when it is asked for. */
function keyOf(spelling: Spelling): string {
  spelling.given ??= givenKey(spelling.name)
  return spelling.given
}

function arrange({ people }: Directory): Heard {
  const named = [...people.values()].filter(({ given, family }) => given && family)
  return {
    byConsonants: groupBy(named, ({ family }) => [consonantsOf(family!)]),
    byForm: new Map(),
    spellings: new Map(),
  }
}

/** Those whose names may be this one: the forms of first names cost more to tell than all the rest, and few surnames are asked for. */
function candidatesFor(name: PersonName, { byConsonants, byForm }: Heard): readonly KnownPerson[] | undefined {
  const consonants = consonantsOf(name.family)
  const people = byConsonants.get(consonants)
  if (!people) return undefined
  const forms = byForm.get(consonants) ?? groupBy(people, formsOf)
  byForm.set(consonants, forms)
  return forms.get(formOf(name.given!))
}

const formsOf = ({ given, variants }: KnownPerson) =>
  new Set([given!, ...variants.flatMap((variant) => [variant, variant.replace(/^\S+\s/, '')])].map(formOf))

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
