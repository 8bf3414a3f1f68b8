import { remember } from '../text/remember.js'
import { foldSpelling } from './fold.js'
import { isGivenName, LINES, type Line, originsOfGivenName } from './given-names.js'
import type { Origin } from './lexicon/given-names.js'
import { type Ear, earOf, soundOf } from './sound.js'

/** A given name in any of its forms. */
export interface GivenForm {
  /** One word for all forms, whatever languages they are of: Giorgi, George, Yorgos. */
  readonly key: string
  /** The languages that have it in any of its forms; empty for names of the English-speaking world alone. */
  readonly origins: readonly Origin[]
}

/**
 * What a given name is a form of. A spelling that no table has is known without its umlauts (Joerg) or by its sound: Djamaal is Jamal.
 * In: a folded word. Out: the form, or null for an unknown name.
 */
export const givenForm = (folded: string): GivenForm | null => LISTED.get(folded) ?? unlistedForm(folded)

const unlistedForm = remember(findForm, 20_000)

const UMLAUT = /[aou]e|aa|io/

function findForm(folded: string): GivenForm | null {
  const plain = UMLAUT.test(folded) ? foldSpelling(folded, 'western') : folded
  const listed = LISTED.get(plain)
  if (listed) return listed
  const name = isGivenName(folded) ? folded : plain
  if (isGivenName(name)) return { key: name, origins: originsOfGivenName(name) }
  // Djamaal, but Ameer is no Amer
  const single = folded.replace(/([^eo])\1+/g, '$1')
  if (single !== folded && LISTED.has(single)) return LISTED.get(single)!
  return folded.length < 4 ? null : heard(folded)
}

/** Lines of two languages that share a spelling are one name. Not those of English: Ted is Edward or Theodore, who are two. */
function unite(spellingsOf: (line: Line) => readonly string[]): Map<string, string> {
  const keys = new Map<string, string>()
  const rename = (from: string, to: string) => {
    for (const [word, key] of keys) if (key === from) keys.set(word, to)
  }
  for (const line of LINES) {
    const spellings = spellingsOf(line)
    const known = spellings.flatMap((word) => keys.get(word) ?? [])
    const western = line.origin === 'western'
    const key = (western ? keys.get(spellings[0]) : known[0]) ?? spellings[0]
    if (!western) for (const other of new Set(known)) if (other !== key) rename(other, key)
    for (const word of spellings) if (!western || !keys.has(word)) keys.set(word, key)
  }
  return keys
}

function listForms(): Map<string, GivenForm> {
  const keys = unite(({ spellings }) => spellings)
  // Samuel is a form of Samvel, but tells as little of a language as Sam.
  const groups = unite(({ spellings, english }) => spellings.filter((word) => !english.has(word)))
  const origins = new Map<string, Set<Origin>>()
  for (const [word, group] of groups) {
    const all = origins.get(group) ?? new Set()
    for (const origin of originsOfGivenName(word)) all.add(origin)
    origins.set(group, all)
  }
  const forms = new Map<string, GivenForm>()
  for (const [word, key] of keys) {
    const group = groups.get(word)
    forms.set(word, { key, origins: group === undefined ? originsOfGivenName(word) : [...origins.get(group)!] })
  }
  return forms
}

const LISTED: ReadonlyMap<string, GivenForm> = listForms()

/** The forms by sound, as each ear hears the names of its languages; a sound of two names is left out. */
function listen(): ReadonlyMap<Ear, ReadonlyMap<string, GivenForm | null>> {
  const ears = new Map<Ear, Map<string, GivenForm | null>>()
  for (const { origin, spellings } of LINES) {
    if (origin === 'western') continue
    const ear = earOf([origin])
    const sounds = ears.get(ear) ?? new Map<string, GivenForm | null>()
    ears.set(ear, sounds)
    for (const word of spellings) {
      const form = LISTED.get(word)!
      const sound = soundOf(word, ear)
      const known = sounds.get(sound)
      sounds.set(sound, known === undefined || known?.key === form.key ? form : null)
    }
  }
  return ears
}

const BY_SOUND = listen()

/** The one name that a word sounds like, whoever hears it. In: a folded word. Out: its form; null where there are none or two. */
function heard(word: string): GivenForm | null {
  let found: GivenForm | null = null
  for (const [ear, sounds] of BY_SOUND) {
    const form = sounds.get(soundOf(word, ear))
    if (form === null || (form && found && form.key !== found.key)) return null
    found = form ?? found
  }
  return found
}
