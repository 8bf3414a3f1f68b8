import { foldWord } from './fold.js'
import { givenForm } from './given-forms.js'
import { isGivenName, originsOfGivenName } from './given-names.js'
import { isInitials } from './identity.js'
import { PARTICLES } from './lexicon/titles.js'
import type { PersonName } from './name.js'

/** The given names of a name as its id has them. */
export interface FirstNames {
  /** Those that count. */
  readonly given: readonly string[]
  /** The middle words that are left. */
  readonly rest: readonly string[]
}

/** First names that go on in a second word, with a hyphen or without: Jean-Yves, Jean Yves. */
const COMPOUNDS = new Set(
  'jean marie anne ann anna ana hans karl carl juan jose maria luis mary pieter jan pierre eva per'.split(' '),
)

/** Those that do so with a hyphen only: François-Henri. */
const FRENCH = new Set('charles francois henri louis paul philippe'.split(' '))

/** “J. Michael Tarrant” and “C. Raja Mohan” go by Michael and Raja; “Hamidreza” is Hamid Reza; “Beth-Ann” is Beth, “Jean-Yves” is both. */
export function firstNames({ given, middle }: PersonName): FirstNames {
  const [one, ...others] = given!.split(/[\s-]+/)
  const second = middle.length > 0 ? foldWord(middle[0]) : ''
  if (isInitials(given!)) {
    const full = middle.findIndex((word) => word.length > 2 && !isInitials(word))
    if (full >= 0 && !PARTICLES.has(foldWord(middle[full])))
      return { given: [middle[full]], rest: middle.slice(full + 1) }
    return { given: [given + middle.filter(isInitials).join('')], rest: [] }
  }
  // Najib Ullah, Iftekhar uz Zaman
  if (/^u?ll?ah?$|^u?dd?[ie]+n$/.test(second)) return { given: [given + middle[0]], rest: middle.slice(1) }
  if (/^[ua][lzsrdnt]$/.test(second) && middle.length > 1)
    return { given: [given + middle[0] + middle[1]], rest: middle.slice(2) }
  // Sita Ram, Jagan Mohan: one word as well
  if (others.length === 0 && middle.length === 1 && SECOND_OF_TWO.test(second))
    return { given: [one + middle[0]], rest: [] }
  if (others.length > 0) {
    // Al-Waleed
    if (/^[ae]l$/i.test(one) && given!.includes('-')) return { given: [given!], rest: middle }
    if (COMPOUNDS.has(foldWord(one)) || (given!.includes('-') && FRENCH.has(foldWord(one))))
      return { given: [one, ...others], rest: middle }
    // Abdul-Latif is no Abdul
    if (/^abd[aeou][lr]?$/i.test(one)) return { given: [given!], rest: middle }
    // Fatima-Zahra
    if (given!.includes('-') && others.length === 1 && [one, ...others].every(isArabic))
      return { given: [one], rest: [...others, ...middle] }
    const origins = givenForm(foldWord(one))?.origins
    const western = given!.includes('-') && origins && (origins.length === 0 || origins.includes('western'))
    return { given: splitCompound(foldWord(given!)) ?? [western ? one : given!], rest: middle }
  }
  if (COMPOUNDS.has(foldWord(one)) && isGivenName(second)) return { given: [one, middle[0]], rest: middle.slice(1) }
  return { given: splitCompound(foldWord(one)) ?? [one], rest: middle }
}

const isArabic = (word: string) => originsOfGivenName(foldWord(word)).includes('arabic')

const SECOND_OF_TWO = /^(?:ram|raj|shankar|bahadur|mohan|nath)$/

const SECOND_GIVEN =
  /(?:r[ei]za|h[ou]ss?e[iy]n|h[au]ss?[ae]n|m[eao]h[ae]?mm?[ae]d|m[ae]hdi|java[dh]|taq[iy]|ali|akbar|asghar|abbas|sadegh|ba[gq][eh]?er)$/

/** “Hamidreza”, “Gholamreza” → Hamid, Reza; Gholam, Reza. */
function splitCompound(spelling: string): string[] | null {
  if (spelling.length < 7 || !SECOND_GIVEN.test(spelling)) return null
  const word = givenForm(spelling)?.key ?? spelling
  const at = word.search(SECOND_GIVEN)
  if (at < 3 || originsOfGivenName(word.slice(0, at)).length === 0) return null
  return [word.slice(0, at), word.slice(at)]
}
