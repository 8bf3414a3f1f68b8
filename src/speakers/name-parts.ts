import { foldWord } from './fold.js'
import { isGivenName } from './given-names.js'
import { PARTICLES } from './lexicon/titles.js'
import type { PersonName } from './name.js'
import { bare } from './name-case.js'
import { isEastAsian, isFamilyFirst, isKoreanInEnglishOrder } from './name-order.js'

type Parts = Pick<PersonName, 'given' | 'middle' | 'particle' | 'family' | 'order'>
const NONE: readonly string[] = []
const partsOf = (given: string | null, middle: readonly string[], particle: string | null, family: string): Parts => ({
  given,
  middle,
  particle,
  family,
  order: 'given-first',
})

/** Given names, particle and family name of a bare name, in the order of its language. In: its words, without titles and suffixes. */
export function splitParts(words: readonly string[]): Parts {
  const joint =
    words.length === 1 &&
    words[0].includes('-') &&
    words[0].match(/^(\p{Lu}[\p{L}]{2,})-(ul|ur|ud|us|uz|e)-(\p{Lu}[\p{L}]+)$/u)
  if (joint) return partsOf(joint[1], NONE, joint[2], joint[3])
  if (words.length === 2 && words[1][2] === '-' && /^ul-\p{Lu}/iu.test(words[1]))
    return partsOf(words[0], NONE, 'ul', words[1].slice(3))
  const last = splitJoinedParticle(words[words.length - 1])
  if (words.length === 1) return partsOf(null, NONE, last.particle, last.family)
  if (isFamilyFirst(words)) {
    const given = words.slice(1).join(' ')
    return { given, middle: NONE, particle: null, family: words[0], order: 'family-first' }
  }
  if (isKoreanInEnglishOrder(words)) return partsOf(`${words[0]} ${words[1]}`, NONE, null, words[2])
  const served = words.length - 2
  if (served > 0 && /^abd-?(?:[aeou]l)?$/i.test(words[served])) {
    const joined = `${words[served]}${words[served + 1].replace(/^[ae]l-/i, '').toLowerCase()}`
    return splitParts([...words.slice(0, served), joined])
  }
  // Alaa Abd El Fattah
  if (served > 1 && /^abd$/i.test(words[served - 1]) && /^[aeu][lrsdnz]$/i.test(words[served]))
    return splitParts([...words.slice(0, served - 1), `${words[served - 1]}-${words[served]}`, words[served + 1]])
  const din = words.length > 2 && /^[aeu][ld]-?d[iey]{1,2}n$/i.test(words[words.length - 1])
  // Baha al-Din, Bahaa-Eldin
  if (din)
    return splitParts([
      ...words.slice(0, -2),
      words
        .slice(-2)
        .join('-')
        .replace(/(?<=-.{1,3})-/, ''),
    ])
  const compound = givenLength(words)
  if (compound > 1) {
    const rest = splitParts([words.slice(0, compound).join(' '), ...words.slice(compound)])
    return rest
  }
  const english = englishBeforeChinese(words)
  if (english) return partsOf(words[0], english, null, words[1])
  let from = words.length - 1
  // “Robert E. Kane” has an initial, “Eça e Queiroz” a particle
  while (from > 1 && PARTICLES.has(bare(words[from - 1])) && !/^\p{Lu}\.?$/u.test(words[from - 1])) from--
  if (
    from === 1 &&
    PARTICLES.has(bare(words[0])) &&
    !/^(?:\p{Lu}{1,2}|(?:\p{Lu}\.)+)$/u.test(words[0]) &&
    !isGivenName(foldWord(words[0]))
  )
    return partsOf(null, NONE, words[0], words.slice(1).join(' '))
  const particle = [...words.slice(from, -1), ...(last.particle ? [last.particle] : [])].join(' ')
  return partsOf(words[0], words.slice(1, from), particle || null, last.family)
}

/** Given names of two words: Abdul Rahman, Abd al-Rahman, Abu Bakr, Umm Kulthum, Nour Eddine. */
function givenLength(words: readonly string[]): number {
  if (words.length < 3) return 1
  if (/^(?:abd|abd-?[aeu]l|abd[aeou][lr]|abu|o?umm?)$/i.test(words[0])) return 2
  return /^(?:eddine?|uddin|[aeu]l-?din|ud-?din)$/i.test(words[1]) ? 2 : 1
}

/** Hong Kong's order: John Lee Ka-chiu, Peter Chan Siu-ming; with the own surname after the husband's: Carrie Lam Cheng Yuet-ngor. */
function englishBeforeChinese(words: readonly string[]): string[] | null {
  const { length } = words
  if (length < 3 || length > 4) return null
  const first = foldWord(words[0])
  // Starry Lee Wai-king, whatever the first name, where all the rest is a name of its own
  if (!isGivenName(first) && (first.length < 4 || isEastAsian(first) || !words[length - 1].includes('-'))) return null
  if (length === 4 && words[3].includes('-') && isFamilyFirst([words[1], words[3]]) && isFamilyFirst(words.slice(2)))
    return [words[3]]
  return isFamilyFirst(words.slice(1)) && (length === 4 || words[2].includes('-')) ? [words.slice(2).join('-')] : null
}

/** “al-Assad” → al + Assad; “d’Estaing” → d’ + Estaing. O’Neill and Ben-Gvir stay whole: there the particle is the name. */
function splitJoinedParticle(word: string): { particle: string | null; family: string } {
  const match = /[-’']/.test(word) && word.match(/^(al|el|as|ash|ad|ar|at|an|d|l)[-’'](?=\p{L}{3})/iu)
  return match ? { particle: match[1], family: word.slice(match[0].length) } : { particle: null, family: word }
}
