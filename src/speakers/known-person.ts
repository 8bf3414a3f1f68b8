import type { Directory, KnownPerson } from './directory.js'
import { foldWord } from './fold.js'
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
  const listed = directory.personBySpelling.get(spelling)
  const known = listed ?? (name.given === null ? null : byKey(name, directory))
  if (!known) return null
  const gender = genderOfTitles(name)
  return gender !== 'unknown' && known.gender !== 'unknown' && gender !== known.gender ? null : known
}

/** Known people by the rough sound of their surnames, and the keys of all spellings of those that were asked for. */
interface Sounds {
  readonly bySound: ReadonlyMap<string, readonly KnownPerson[]>
  readonly keysOf: Map<KnownPerson, ReadonlySet<string>>
}

const sounds = new WeakMap<Directory, Sounds>()

function byKey(name: PersonName, directory: Directory): KnownPerson | null {
  const known = sounds.get(directory) ?? listen(directory)
  sounds.set(directory, known)
  const candidates = known.bySound.get(soundOf(name.family))
  if (!candidates || !isSpelledByEar(name)) return null
  const key = personId(name)
  const found = candidates.filter((person) => {
    const keys = known.keysOf.get(person) ?? spellingKeys(person)
    known.keysOf.set(person, keys)
    return keys.has(key ?? '')
  })
  return found.length === 1 ? found[0] : null
}

function listen({ people }: Directory): Sounds {
  const bySound = new Map<string, KnownPerson[]>()
  for (const person of people.values()) {
    if (!person.family) continue
    const sound = soundOf(person.family)
    const heard = bySound.get(sound)
    if (heard) heard.push(person)
    else bySound.set(sound, [person])
  }
  return { bySound, keysOf: new Map() }
}

function spellingKeys({ name, variants }: KnownPerson): Set<string> {
  const keys = new Set<string>()
  for (const spelling of [name, ...variants]) {
    const parsed = parseName(spelling)
    if (parsed && isSpelledByEar(parsed)) keys.add(personId(parsed)!)
  }
  return keys
}

/**
 * The consonants that no romanisation changes, in classes: labials, dentals and sibilants, liquids, nasals. Gutturals and v are left out,
 * since they come and go (Sybiha, Sybiga; Tsikhanouskaya, Tikhanovskaya).
 */
function soundOf(family: string): string {
  const word = foldWord(family.split(/[\s-]+/).at(-1)!)
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
