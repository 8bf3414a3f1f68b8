import { foldWord } from './fold.js'
import { isChinese, isFamilyFirst } from './name-order.js'

/** The possessive behind a name. */
export const POSSESSIVE = /(?:[’'`]s|(?<=s)[’'])$/i
/** A word as the lexicons have it: in small letters, without full stops. */
export const bare = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.includes('.') || lower.includes('’') ? lower.replace(/\./g, '').replace(/’/g, "'") : lower
}

/** A capital letter, or a letter of a script that has no case. */
export const hasCapital = (word: string): boolean => /^[A-Z]/.test(word) || /\p{Lu}|\p{Lo}/u.test(word)

/** “RUBIO”, “C.”: nothing but capitals. */
export const isShouted = (word: string): boolean => {
  const second = word.charCodeAt(1)
  if (second >= 97 && second <= 122) return false
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

/** “MA Ngok”, “XI Jinping”: no initials, but a surname in capitals. */
export const isShoutedSurname = (words: readonly string[]): boolean =>
  words.length > 1 &&
  /^\p{Lu}{2}$/u.test(words[0]) &&
  isFamilyFirst(words) &&
  words.slice(1).every((word) => isChinese(foldWord(word)))

/** “MCCONNELL” → “McConnell”, “O’NEILL” → “O’Neill”; initials stay. */
export function unshout(word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || (word.includes('.') && letters.length < 4)) return word
  const lower = word.toLowerCase().replace(/(?<=^|[-’'])\p{L}/gu, (c) => c.toUpperCase())
  return lower.replace(/^Mc(\p{L})/u, (_, c: string) => `Mc${c.toUpperCase()}`)
}
