import type { Pos, Token } from '../types.js'
import { isSmallSurname } from './small-surnames.js'
import { TIME_ZONES } from './time-zones.js'
import { retag } from './token.js'

/**
 * Given names that are words, too, and that wink tags as those: “Sue said”, “Josh Earnest”, “said Will”. Written for this project from
 * general knowledge of English names; sorted and unique.
 */
const NAMES_LIKE_WORDS = new Set(
  `art bill blaze bob brook buck bud chance chase chip chuck clay cliff colt curt dale dash dawn dean dick don dot drew earl ernest faith
  flip flo frank gene gill glen grace grant guy hank harry heath herb hope hunter jack jerry jimmy josh joy ken kit lance lane les mark mason
  max may merry mike miles nick norm olive pat peg penny pete pierce ray reed rich rob rock rocky rod rose ruby rusty sandy skip sonny stew
  stone sue summer tommy tripp tucker victor wade ward will woody`.split(/\s+/),
)

const isCapital = (text: string, at: number) => {
  const c = text.charCodeAt(at)
  return c >= 65 && c <= 90
}
const isSmall = (text: string, at: number) => {
  const c = text.charCodeAt(at)
  return c >= 97 && c <= 122
}
/** What stands behind a subject only: “Will said”, “Sue wants”; behind “will” and in commands verbs have no ending. */
const FINITE = /^(?:said|told|wrote|thought|knew|felt|went|came|got|made|has|had|was|is|\w{2,}(?:ed|s))$/
const VERBAL = new Set<Pos>(['VERB', 'AUX'])

/**
 * Corrects tags of names: given names that are words, where what stands beside them says so (a finite verb or a surname behind them, or
 * a capital in the middle of a sentence in small letters); the judge's title (“Lady Justice Okafor”) and “the Holy See” are names, the zone of an
 * hour is none. In: the tokens of a sentence, from `first` on; they are replaced in place.
 */
export function retagNames(text: string, tokens: Token[], first: number): void {
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]
    if (token.pos === 'PROPN' && isZone(tokens, i)) tokens[i] = retag(token, 'SYM')
    else if (token.lower === 'see' && tokens[i - 1]?.lower === 'holy' && isCapital(text, token.start))
      for (const k of [i - 1, i]) tokens[k] = retag(tokens[k], 'PROPN')
    else if (token.lower === 'justice' && tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN')
      tokens[i] = retag(token, 'PROPN')
    else if (isAcronym(text, tokens, i) || isSmallSurname(text, tokens, i)) tokens[i] = retag(token, 'PROPN')
    if (!VERBAL.has(token.pos) || !isCapital(text, token.start) || !NAMES_LIKE_WORDS.has(token.lower)) continue
    const last = surnameEnd(text, tokens, i)
    if (last === i || !isName(text, tokens, first, i, last)) continue
    for (let k = i; k < last; k++) tokens[k] = retag(tokens[k], 'PROPN')
  }
}

/** “The DA”, “the RMT”: capitals behind an article, which wink takes for small words in capitals. */
function isAcronym(text: string, tokens: readonly Token[], i: number): boolean {
  const { start, end, pos, lower } = tokens[i]
  if (lower === 'who') return isHealthOrganization(text, tokens, i)
  if (end - start < 2 || end - start > 5 || tokens[i - 1]?.lower !== 'the' || !UNLIKELY.has(pos)) return false
  return /^\p{Lu}+$/u.test(text.slice(start, end)) && /he$/.test(text.slice(tokens[i - 1].start, tokens[i - 1].end))
}

/** The WHO, in a sentence that is not shouted. */
function isHealthOrganization(text: string, tokens: readonly Token[], i: number): boolean {
  const { start, end } = tokens[i]
  const next = tokens[i + 1]
  return text.slice(start, end) === 'WHO' && next !== undefined && !isCapital(text, next.end - 1)
}
const UNLIKELY: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'ADV', 'AUX', 'CCONJ', 'SCONJ', 'INTJ', 'PART'])

const ZONE = new RegExp(`^(?:${TIME_ZONES})$`, 'i')

/** “10.51am GMT Starmer arrives”: the zone of an hour is no part of the name behind it. */
const isZone = (tokens: readonly Token[], i: number) =>
  i > 0 && ZONE.test(tokens[i].lower) && /\d(?:am|pm)?$|^[ap]\.?m\.?$/.test(tokens[i - 1].lower)

/** Behind “Rob Ford”; behind the name itself where no surname follows; none (the name's own place) where it can't be told. */
function surnameEnd(text: string, tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1]
  if (next === undefined || !isCapital(text, next.start)) return i + 1
  // “PikePress”: a line break was lost, and what begins there is no surname.
  if (/\p{Ll}\p{Lu}/u.test(text.slice(next.start, next.end))) return i
  return next.pos === 'PROPN' || (next.pos === 'VERB' && FINITE.test(tokens[i + 2]?.lower ?? '')) ? i + 2 : i + 1
}

function isName(text: string, tokens: readonly Token[], first: number, i: number, last: number): boolean {
  const next = tokens[last]
  const finite = next !== undefined && VERBAL.has(next.pos) && isSmall(text, next.start) && FINITE.test(next.lower)
  const begins = i === first || (i === first + 1 && tokens[first].pos === 'PUNCT')
  // “Will Smith say so?”, and headlines, whose words have capitals throughout.
  if (begins) return finite || next?.lower === ':'
  let before = i - 1
  if (tokens[before].lower === ',') before--
  const small = before >= first && isSmall(text, tokens[before].start)
  return finite || last > i + 1 || small
}
