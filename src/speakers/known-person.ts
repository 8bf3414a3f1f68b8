import { compareNames } from './compare-names.js'
import type { Directory, KnownPerson } from './directory.js'
import { foldWord } from './fold.js'
import { givenForm } from './given-forms.js'
import { isGivenName } from './given-names.js'
import { givenKey } from './identity.js'
import { genderOfTitles, type PersonName, parseName } from './name.js'
import { isSpelledByEar, personId } from './person-id.js'

/** The directory's person of a spelling: the whole name, or a surname that the directory gives to one person only. */
export function knownPerson(text: string, directory: Directory): KnownPerson | null {
  const whole = directory.personBySpelling.get(foldWord(text.replace(/^(?:shaikh|sheik|shaykh)\b/i, 'Sheikh')))
  if (whole) return whole
  const name = parseName(text)
  return name && knownByName(name, directory)
}

/**
 * The same for a name in its parts. A spelling that the directory does not list is looked up by its key, where another script was
 * romanised: Podoliak finds Podolyak. Not for names of English: “Michael Johnson” is not every Mike Johnson.
 */
export function knownByName(
  name: PersonName,
  directory: Directory,
  spelling = foldWord(name.text + (name.generation ?? '')),
): KnownPerson | null {
  const listed = directory.personBySpelling.get(spelling) ?? turned(name, directory)
  const known = listed ?? (name.given === null ? null : byKey(name, directory))
  if (!known) return null
  const gender = genderOfTitles(name)
  return gender !== 'unknown' && known.gender !== 'unknown' && gender !== known.gender ? null : known
}

/** “Dačić Ivica”: the family name first, where only the second word can be a first name. */
function turned({ given, family, middle }: PersonName, { personBySpelling }: Directory): KnownPerson | undefined {
  if (given === null || middle.length > 0 || isGivenName(foldWord(given)) || !isGivenName(foldWord(family)))
    return undefined
  return personBySpelling.get(foldWord(family + given))
}

/** Known people by the rough sound of their surnames, and the names that all spellings of those who were asked for are read as. */
interface Surnames {
  readonly byConsonants: ReadonlyMap<string, readonly KnownPerson[]>
  readonly namesOf: Map<KnownPerson, readonly PersonName[]>
}

const surnames = new WeakMap<Directory, Surnames>()

function byKey(name: PersonName, directory: Directory): KnownPerson | null {
  const { byConsonants, namesOf } = surnames.get(directory) ?? arrange(directory)
  const candidates = byConsonants.get(consonantsOf(name.family))
  if (!candidates || !isSpelledByEar(name)) return null
  const key = personId(name)
  const found = candidates.filter((person) => {
    const names = namesOf.get(person) ?? spellingsOf(person)
    namesOf.set(person, names)
    return names.some((other) => personId(other) === key || (sameGiven(name, other) && compareNames(name, other).same))
  })
  return found.length === 1 ? found[0] : null
}

/** The same first name in any of its forms, the same number of others: only then are the surnames worth comparing. */
function sameGiven(a: PersonName, b: PersonName): boolean {
  if (a.middle.length !== b.middle.length) return false
  const form = givenForm(foldWord(a.given!))
  return form === null ? givenKey(a) === givenKey(b) : form.key === givenForm(foldWord(b.given!))?.key
}

function arrange(directory: Directory): Surnames {
  const byConsonants = new Map<string, KnownPerson[]>()
  for (const person of directory.people.values()) {
    if (!person.family) continue
    const consonants = consonantsOf(person.family)
    const others = byConsonants.get(consonants)
    if (others) others.push(person)
    else byConsonants.set(consonants, [person])
  }
  const arranged = { byConsonants, namesOf: new Map() }
  surnames.set(directory, arranged)
  return arranged
}

/** The spellings of a known person that another romanisation may stand beside. */
const spellingsOf = ({ name, variants }: KnownPerson): PersonName[] =>
  [name, ...variants].map(parseName).filter((parsed) => parsed !== null && parsed.given !== null) as PersonName[]

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
