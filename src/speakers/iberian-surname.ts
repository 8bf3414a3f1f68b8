import { foldWord } from './fold.js'
import { isIberian, originsOfGivenName } from './given-names.js'
import { isInitials } from './identity.js'
import { IBERIAN_SECOND } from './lexicon/first-names.js'
import type { PersonName } from './name.js'
import { isEastAsian } from './name-order.js'
import { isFrequent } from './surnames.js'

const PORTUGUESE =
  /^(?:joao|paulo|luiz|tiago|thiago|rui|nuno|vasco|goncalo|marcio|jair|guilherme|henrique|antonio)$|(?:eira|eiro|inho|ao|aes|nha|lho|lha)$/

const SPANISH = /(?:[aeio]z|[aeio]s|[aeo]|ia|[aeio]n|[ai]l|ar|or)$/

/** Two surnames, of which the first stays when the second is left out: Carlos Malamud (Rikles). Not in Portugal, where the last one stays. */
export function iberianSurnames(
  { given, family, particle }: PersonName,
  rest: readonly string[],
): readonly [string, string] | null {
  const first = foldWord(given!.split(/[\s-]/)[0])
  if (!(isIberian(first) || particle === 'i') || isEastAsian(foldWord(family))) return null
  const words = [...rest, ...(rest.length > 0 ? [family] : family.split('-'))].filter(
    (word) => word.length > 2 && !IBERIAN_SECOND.has(foldWord(word)) && !/^(?:ben|bar|bat|abu)$/i.test(word),
  )
  // Omar Abdulaziz Hallaj: a father's name
  if (words.length !== 2 || (rest.length > 0 && originsOfGivenName(foldWord(words[0])).includes('arabic'))) return null
  if (particle !== null && !/^(?:y|e|i)$/.test(particle)) return null
  const english = words.some((word) => isFrequent(foldWord(word)) && !SPANISH.test(foldWord(word)))
  const portuguese = PORTUGUESE.test(first) || words.some((word) => PORTUGUESE.test(foldWord(word)))
  return english || portuguese || isInitials(words[0]) ? null : [words[0].split('-')[0], words[1]]
}
