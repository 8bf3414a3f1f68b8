import type { Token } from '../types.js'

/** Surnames of eastern Asia that English has as small words: He Lifeng, To Lam, An Jung-geun. */
const SMALL_SURNAMES: ReadonlySet<string> = new Set('an do ha he ho in no oh on or she so to you'.split(' '))
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'you'])

/** One or two syllables as pinyin has them, but for those that are English words in -ed, -en and -er. */
const PINYIN =
  /^(?!.*(?:[eo]n|ed|er|an)$)(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){1,2}$/
const HANGUL = /^(?:kk|ch|sh|[gkndtrlmbpsjhyw])?[yw]?(?:ae|eui|eo|oe|eu|ui|oo|ou|ee|a|e|i|o|u)(?:ng|[kgnlmpb])?$/
const SAID = /^(?:said|says|told|added|warned|met|has|had|was|is|will)$/

const isCapital = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90
}
const isSmall = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code >= 97 && code <= 122
}

/**
 * Is a small word with a capital a surname, by the name that follows it: a Chinese first name after a pronoun, a Korean one with its
 * hyphen, whatever is said to speak, or a capital in the middle of a sentence? In: the text, the tokens of a sentence and an index.
 */
export function isSmallSurname(text: string, tokens: readonly Token[], i: number): boolean {
  const { lower, start, end } = tokens[i]
  // Ai Weiwei, for whom the tagger has an auxiliary
  if (lower === 'ai') return isCapital(text, start) && isSmall(text, start + 1)
  if (!isCapital(text, start) || !SMALL_SURNAMES.has(lower) || !isSmall(text, start + 1)) return false
  const next = tokens[i + 1]
  if (next === undefined || next.start !== end + 1 || !isCapital(text, next.start) || isCapital(text, next.end - 1))
    return false
  if (PRONOUNS.has(lower)) return next.pos === 'PROPN' && next.lower.length > 3 && PINYIN.test(next.lower)
  const hyphen = tokens[i + 2]
  if (hyphen?.lower === '-' && hyphen.start === next.end)
    return HANGUL.test(next.lower) && HANGUL.test(tokens[i + 3]?.lower ?? '')
  const before = tokens[i - 1]
  const inside = before !== undefined && isSmall(text, before.start) && before.pos !== 'PUNCT'
  return lower === 'to' && next.pos === 'PROPN' && (inside || SAID.test(hyphen?.lower ?? ''))
}
