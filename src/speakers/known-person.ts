import type { Directory, KnownPerson } from './directory.js'
import { foldWord } from './fold.js'
import { originOf, personId } from './identity.js'
import { genderOfTitles, type PersonName, parseName } from './name.js'

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
export function knownByName(name: PersonName, directory: Directory): KnownPerson | null {
  const listed = directory.personBySpelling.get(foldWord(name.text + (name.generation ?? '')))
  const known = listed ?? (name.given !== null && originOf(name) !== 'western' ? byKey(name, directory) : null)
  if (!known) return null
  const gender = genderOfTitles(name)
  return gender !== 'unknown' && known.gender !== 'unknown' && gender !== known.gender ? null : known
}

const keys = new WeakMap<Directory, ReadonlyMap<string, KnownPerson | null>>()

function byKey(name: PersonName, directory: Directory): KnownPerson | null {
  let known = keys.get(directory)
  if (!known) {
    known = keysOf(directory)
    keys.set(directory, known)
  }
  return known.get(personId(name) ?? '') ?? null
}

/** Everybody's keys; null for a key that two people share. */
function keysOf(directory: Directory): Map<string, KnownPerson | null> {
  const known = new Map<string, KnownPerson | null>()
  for (const person of directory.people.values())
    for (const spelling of [person.name, ...person.variants]) {
      const name = parseName(spelling)
      if (!name || name.given === null || originOf(name) === 'western') continue
      const key = personId(name)!
      const other = known.get(key)
      known.set(key, other === undefined || other === person ? person : null)
    }
  return known
}
