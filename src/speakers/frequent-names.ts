import { foldWord } from './fold.js'
import { givenForm } from './given-forms.js'
import type { PersonName } from './name.js'

/** Names that so many people have that first name and surname say nothing: there the middle initial counts, so that John A. and John B. Smith are two. */

/** “John Smith”, who is anybody. */
export function isAnybody({ given, family }: PersonName): boolean {
  if (given === null) return false
  const word = foldWord(given)
  return areFrequent(givenForm(word)?.key ?? word, foldWord(family))
}

/** The same of a first name's key and a surname in small letters. */
export const areFrequent = (given: string, family: string): boolean =>
  FREQUENT_GIVEN.has(given) && FREQUENT_FAMILY.has(family)

const FREQUENT_GIVEN: ReadonlySet<string> = new Set(
  'andrew anthony barbara charles christopher daniel david elizabeth george james jennifer john joseph linda mark mary matthew michael patricia paul peter richard robert stephen steven susan thomas william'.split(
    ' ',
  ),
)
const FREQUENT_FAMILY: ReadonlySet<string> = new Set(
  'adams allen anderson brown campbell clark davis evans green hall harris hill jackson johnson jones jordan king lee lewis martin miller moore nelson roberts robinson scott smith taylor thomas thompson walker white williams wilson wood wright young'.split(
    ' ',
  ),
)

/** “Juan García”, who is anybody, too: there the second surname counts. In: a first name and a surname in small letters. */
export const areFrequentInSpain = (given: string, family: string): boolean =>
  SPANISH_GIVEN.has(given) && SPANISH_FAMILY.has(family)

const SPANISH_GIVEN: ReadonlySet<string> = new Set(
  'alejandro ana antonio carlos carmen daniel david fernando francisco javier jesus jose juan laura luis manuel maria marta miguel pablo pedro rafael roberto'.split(
    ' ',
  ),
)
const SPANISH_FAMILY: ReadonlySet<string> = new Set(
  'diaz fernandez flores garcia gomez gonzalez gutierrez hernandez jimenez lopez martin martinez moreno munoz perez ramirez reyes rivera rodriguez romero ruiz sanchez torres vargas'.split(
    ' ',
  ),
)
