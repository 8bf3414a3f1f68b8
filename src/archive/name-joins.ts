import { isTypo } from '../speakers/agreement.js'
import type { Directory } from '../speakers/directory.js'
import { foldWord } from '../speakers/fold.js'
import { germanReadings } from '../speakers/german.js'
import { familyKey, isInitials, nameKeys, originOf, plausibleOrigins } from '../speakers/identity.js'
import { knownPerson } from '../speakers/known-person.js'
import { parseName } from '../speakers/name.js'
import { sameName } from '../speakers/same-name.js'
import { areTwoSurnames } from '../speakers/surnames.js'
import { remember } from '../text/remember.js'
import { normalisedLine } from './words.js'

/** What the archive asks of the rules of names in `speakers/`. */

/** Why a spelling is this person: the rule and its evidence. In: the person's name and a spelling seen in an article; who is known. */
export function explainName(name: string, variant: string, directory: Directory): string {
  if (variant === name) return 'its own name'
  if (normalisedLine(variant) === normalisedLine(name)) return 'same words'
  const { same, rule, evidence } = sameName(variant, name, directory)
  return same ? `${rule}: ${evidence}` : 'coreference: a mention of the same person in one article'
}

const LONGEST = 200

/** Keys under which all spellings of a name meet. */
export const keysOf: (name: string) => readonly string[] = remember((name) => nameKeys(name.slice(0, LONGEST)), 50_000)

/**
 * How surely a typed name means a stored one, by the rules of names: the same person, the same surname (of somebody called so: “Trump Jr” is not his
 * father), an initial and the surname, or null.
 */
export function ruleScore(typed: string, stored: string, directory: Directory): number | null {
  if (sameName(typed, stored, directory).same) return 0.97
  const asked = parseName(typed)
  const name = parseName(stored)
  if (!asked || !name || name.given === null || (asked.generation ?? name.generation) !== name.generation) return null
  const initial = asked.given !== null && isInitials(asked.given)
  if (asked.given !== null && !(initial && asked.middle.length === 0)) return null
  if (initial && foldWord(asked.given!)[0] !== foldWord(name.given)[0]) return null
  const readings = [asked, ...germanReadings(asked)]
  // Xi is no Kyi
  const others = name.family.length > 4 ? plausibleOrigins(name) : []
  const same = [originOf(name), ...others].some((origin) =>
    readings.some((reading) => familyKey(reading, origin) === familyKey(name, origin)),
  )
  return same ? (initial ? 0.93 : 0.95) : null
}

/** “speaker johnson” as it is written in a text, where nothing that was typed has a capital letter. */
export const asWritten = (typed: string): string =>
  /\p{Lu}/u.test(typed) ? typed : typed.replace(/(?<=^|[\s-])\p{Ll}(?!f\b)/gu, (letter) => letter.toUpperCase())

/** Does what stands before a typed name say what somebody does: “Speaker Johnson”, “Gen. Milley”? In: what was typed and the roles in the archive. */
export function namesRole(typed: string, roles: readonly string[]): boolean {
  const name = parseName(asWritten(typed))
  const asked = normalisedLine(`${name?.honorific ?? ''} ${name?.role ?? ''}`)
    .split(' ')
    .filter(Boolean)
  const known = normalisedLine(roles.join(' ')).split(' ')
  return asked.length > 0 && asked.every((word) => known.some((role) => isAbbreviation(word, role)))
}

/** Sen, Senator: either way. */
const isAbbreviation = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a)))

/**
 * How likely a typed name is a stored one with a slip of the keyboard in it: each of its words is a word of the other, or one letter
 * off (two in a long one) without being a surname of its own. In: two names. Out: 0.6 for “Rubyo” and Marco Rubio, or null.
 */
export function slipScore(typed: string, stored: string): number | null {
  const asked = normalisedLine(typed).split(' ').filter(Boolean)
  const words = normalisedLine(stored).split(' ')
  const slips = asked.map((word) => {
    if (words.includes(word)) return 0
    return words.some((other) => isTypo(word, other) && !areTwoSurnames(word, other)) ? 1 : null
  })
  const family = foldWord(parseName(stored)?.family ?? '')
  const last = asked.at(-1)
  if (!last || slips.includes(null) || !(last === family || isTypo(last, family))) return null
  return 0.65 - 0.05 * slips.filter((slip) => slip === 1).length
}

/** The names of whom the directory knows by a typed name, however different: “MBS” → Mohammed bin Salman. */
export function knownNames(typed: string, directory: Directory): { id: string; name: string } | null {
  return knownPerson(typed, directory) ?? directory.bodyBySpelling.get(foldWord(typed)) ?? null
}

/**
 * How texts may call somebody: the directory's spellings of a known person; surnames alone only where the asker used one, or
 * where it is nobody else's. In: what was typed and the spellings in the archive. Out: spellings.
 */
export function waysToCall(typed: string, stored: readonly string[], directory: Directory): string[] {
  const known = knownPerson(typed, directory)
  const full = [...stored, ...(known ? [known.name, ...known.variants] : [])]
  const alone = parseName(typed)?.given === null
  const surnames = full.flatMap((name) => {
    const parsed = parseName(name)
    if (!parsed?.given) return []
    const surname = [parsed.particle, parsed.family].filter(Boolean).join(' ')
    return alone || (known && knownPerson(surname, directory) === known) ? [surname] : []
  })
  return [...new Map([...full, ...surnames].map((name) => [foldWord(name), name])).values()]
}
