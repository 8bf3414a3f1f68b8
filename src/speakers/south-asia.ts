import { foldWord } from './fold.js'
import { isGivenName, originsOfGivenName } from './given-names.js'
import type { PersonName } from './name.js'

/** “Fazlur Rehman”, “Fazal-ur-Rahman”, “Nasir ul Mulk”: an article between two words that make one name; it may sound like the second. */
const JOINED = /^(\p{L}{3,}?)([ -]?)u(?:l[ -](?=\p{Lu})|([rszdnt])[ -](?=\3))(\p{L}{3,})$/iu

/**
 * A name of south Asia that the article splits, whether written in one, two or three words. In: a parsed name. Out: the same with the word
 * before the article for given name and the one behind it for surname; null for all others.
 */
export function servantOf(name: PersonName): PersonName | null {
  if (!ARTICLE.test(name.text)) return null
  const parts = name.text.match(JOINED)
  if (!parts) return null
  const [, first, gap, , second] = parts
  // Mahmud Darwish, Arthur Ransome
  const known = gap === '' && isGivenName(foldWord(name.given!))
  return /^abd$/i.test(first) || (known && !isServant(foldWord(first)))
    ? null
    : { ...name, given: first, middle: [], particle: null, family: second }
}
/** A look before the match, which is slower. */
const ARTICLE = /u[lrszdnt][ -]/

const isServant = (word: string) => originsOfGivenName(word).some((origin) => origin === 'arabic' || origin === 'indic')

const HALF_TITLES = new Set(
  'mirza mian mir syed sayed khawaja khwaja chaudhry chaudhary chaudhri sardar raja maulana sheikh shaikh hafiz'.split(
    ' ',
  ),
)

/** “Mirza Fakhrul Islam Alamgir” without what is half a title. */
export const withoutStyle = (n: PersonName): PersonName =>
  n.middle.length > 0 && HALF_TITLES.has(foldWord(n.given!))
    ? { ...n, given: n.middle[0], middle: n.middle.slice(1) }
    : n
