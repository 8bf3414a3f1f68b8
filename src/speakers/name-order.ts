import { foldWord } from './fold.js'
import { isGivenName, originsOfGivenName } from './given-names.js'
import { HUNGARIAN_AND_OTHERS } from './lexicon/family-first.js'
import {
  chineseSurnames,
  hungarianGiven,
  hungarianSurnames,
  isSurname,
  japaneseSurnames,
  koreanSurnames,
  vietnameseSurnames,
} from './surnames.js'

const PINYIN =
  /^(?:(?:zh|ch|sh|ts|hs|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ung|ian|ien|iao|uai|uan|ai|an|ao|ei|en|er|eh|ia|ie|ih|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){1,2}$/
const HANGUL =
  /^(?:(?:kk|ch|sh|[gkndtrlmbpsjhyw])?[yw]?(?:ae|eui|eo|oe|eu|ui|oo|ou|ee|a|e|i|o|u)(?:ng|[kgnlmpbthr])?){1,2}$/
/** The same with the h that some write behind a vowel: Kyo-ahn, Sun-ohk. */
const HANGUL_WITH_H = (syllable: string) => HANGUL.test(syllable.replace(/(?<=[aou])h(?=[nmk]$)/, ''))
const CANTONESE = /^(?:kw|gw|ch|sh|ts|tz|ng|hs|[bpmfdtnlgkhjqxrzcswy])?[aeiouy]{1,3}(?:ng|[nmptkhr])?$/
const ROMAJI = /^(?:(?:ch|sh|ts|[kgnhmrbp]y|[kgsztdnhbpmyrwjf])?[aiueo]{1,2}|n(?![aiueo]))+$/
const VIETNAMESE_SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/

/** “Yamanaka Shinya”: a Japanese first name after what can be a Japanese surname and is no first name. */
const isJapaneseOrder = (first: string, last: string) =>
  isJapanese(last) && first.length > 4 && isRomaji(first) && !isGivenName(first)

const isJapanese = (given: string) => originsOfGivenName(given).includes('japanese')

/** Could a (folded) word be one or two syllables of pinyin, of Korean, one of Vietnamese? */
export const isPinyin = (folded: string): boolean => PINYIN.test(folded)
export const isHangul = (folded: string): boolean => HANGUL.test(folded)
/** Could a (folded) word be Mandarin or Cantonese, of one or two syllables? */
export const isChinese = (folded: string): boolean => PINYIN.test(folded) || CANTONESE.test(folded)
export const isVietnameseSyllable = (folded: string): boolean => VIETNAMESE_SYLLABLE.test(folded)

/** Could a word be Japanese in any of the romanisations? “Ohkubo”, “Itoh”, but not “Soerensen”. */
export const isRomaji = (folded: string): boolean =>
  folded.length > 2 && !/[aou]e[^aiueo]/.test(folded) && ROMAJI.test(folded.replace(/oh(?![aiueo])/g, 'o'))

/**
 * Does the family name stand first? Chinese, Korean, Vietnamese, and now and then Japanese and Hungarian names (Xi Jinping,
 * Park Geun-hye, Nguyen Phu Trong, Orbán Viktor). In: the words of a bare name. A known Western first name in front says no.
 */
export function isFamilyFirst(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4) return false
  const first = foldWord(words[0])
  if (words.length === 2 && isJapaneseOrder(first, foldWord(words[1]))) return true
  if (!isEasternSurname(first)) return isHungarianOrder(words, first, foldWord(words[words.length - 1]))
  const rest = words.slice(1).map(foldWord)
  const last = rest[rest.length - 1]
  const syllables = words
    .slice(1)
    .flatMap((w) => w.split('-'))
    .map(foldWord)
  if (vietnameseSurnames.has(first) && syllables.every((s) => VIETNAMESE_SYLLABLE.test(s)) && syllables.length >= 2)
    return true
  if (rest.length === 1 && isJapanese(last) && isEastAsian(first) && !isJapanese(first)) return true
  const western = isGivenName(first) && !words[1].includes('-')
  if (isKoreanInEnglishOrder(words)) return false
  if (koreanSurnames.has(first) && syllables.length === 2 && syllables.every(HANGUL_WITH_H))
    return !(western && isGivenName(rest[0]))
  if (chineseSurnames.has(first) && syllables.length <= 2 && syllables.every((s) => PINYIN.test(s)))
    return !western || syllables.length === 2 || (last.length > 4 && !isGivenName(last))
  if (chineseSurnames.has(first) && syllables.length === 2 && syllables.every((s) => CANTONESE.test(s)))
    return !western || !isGivenName(rest[0])
  if (koreanSurnames.has(first) && rest.length === 1 && HANGUL.test(rest[0]))
    return (
      !isGivenName(first) ||
      (!isRomaji(last) && last.length > 5 && !isGivenName(last) && !isWestern(first)) ||
      (first === 'kim' && !isSurname(last) && last.length > 3 && (!isGivenName(last) || isJapanese(last)))
    )
  if (japaneseSurnames.has(first) && !japaneseSurnames.has(last) && ROMAJI.test(last)) return true
  return isHungarianOrder(words, first, last)
}

/**
 * “Hyun Jin Ryu”: a Korean name of three words in the English order. It is told by a last word that is a frequent surname and a first one
 * that seldom is. In: the words of a bare name.
 */
export function isKoreanInEnglishOrder(words: readonly string[]): boolean {
  if (words.length !== 3 || words.some((word) => word.includes('-'))) return false
  const [first, second, last] = words.map(foldWord)
  if (!FREQUENT_KOREAN.has(koreanSurnames.get(last) ?? '') || FREQUENT_KOREAN.has(koreanSurnames.get(first) ?? ''))
    return false
  return HANGUL.test(first) && HANGUL.test(second) && !isGivenName(first) && first.length < 6 && second.length < 6
}
/** A first name that English has; not Shin, which is Japan's. */
const isWestern = (given: string) => {
  const origins = originsOfGivenName(given)
  return isGivenName(given) && (origins.length === 0 || origins.includes('western'))
}

const FREQUENT_KOREAN: ReadonlySet<string> = new Set(
  'kim lee park choi jung kang cho yoon jang lim seo kwon hwang ahn yoo moon'.split(' '),
)

/** “Orbán Viktor”, and “Tarr Béla”, where the second word can only be a Hungarian first name or the accents show. */
function isHungarianOrder(words: readonly string[], first: string, last: string): boolean {
  if (words.length > 3 || !hungarianGiven.has(last) || hungarianGiven.has(first)) return false
  if (hungarianSurnames.has(first)) return !(isGivenName(first) && HUNGARIAN_ELSEWHERE.has(last))
  const accents = /[áéíóöőúüű]/i.test(words[0] + words[words.length - 1])
  return (
    words.length === 2 &&
    !isGivenName(first) &&
    !words[0].includes('.') &&
    (accents || HUNGARIAN_SIGNS.test(first) || !HUNGARIAN_ELSEWHERE.has(last))
  )
}
/** Letters that only Hungary puts together, Poland's sz aside. */
const HUNGARIAN_SIGNS = /(?<!c)zs|gy(?=[aeiou]|$)|sz[aeou].*[aeo]i$|cs(?!z)/
const HUNGARIAN_ELSEWHERE: ReadonlySet<string> = new Set(HUNGARIAN_AND_OTHERS.split(' '))

/** A surname of a language that puts it first. In: a folded word. */
const isEasternSurname = (word: string) => isEastAsian(word) || hungarianSurnames.has(word)
export const isEastAsian = (word: string): boolean =>
  chineseSurnames.has(word) || koreanSurnames.has(word) || vietnameseSurnames.has(word) || japaneseSurnames.has(word)

/** May two names be one with its words in the other order? Not when both words are common Western first names. */
export function mayStandInEitherOrder(given: string, family: string): boolean {
  if (!(isGivenName(given) && isGivenName(family))) return true
  const hungarian = (first: string, second: string) => hungarianSurnames.has(first) && hungarianGiven.has(second)
  return isEastAsian(given) || isEastAsian(family) || hungarian(given, family) || hungarian(family, given)
}
