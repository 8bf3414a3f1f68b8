import anyAscii from 'any-ascii'
import { legible } from '../text/legible.js'
import { remember } from '../text/remember.js'
import { OF_CHARACTERS } from '../text/repairs/index.js'
import type { Span } from '../types.js'
import {
  CONTRACTIONS,
  DATE_WORDS,
  IS_HOSTS,
  NEGATIONS,
  NUMBER_WORDS,
  QUANTITIES,
  SPELLINGS,
  STOP_WORDS,
} from './lexicon.js'

/** A word of a quote in the forms that the archive searches and compares by. */
export interface Word extends Span {
  /** Lower case, ASCII: what search looks for. “Erdoğan” → erdogan. */
  readonly norm: string
  /** `norm` with spelling and numbers made equal: what comparisons look at. “colour” → color, “twenty” → 20. */
  readonly fold: string
  /** Joined to the next word by a hyphen: “cease-fire”. */
  readonly joined: boolean
}

const TOKEN = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’ʼ‘`´][\p{L}\p{M}]+)*|%/gu
const LONGEST_WORD = 500
const APOSTROPHE = /['’ʼ‘`´]/

/**
 * Cuts text into words. Contractions are taken apart (“don't” → do, not; both at the same place), genitives dropped
 * (“Russia's” → russia), abbreviations joined (“U.S.” → us), thousands unmarked (1,000 → 1000), % is “percent”.
 * What an export left garbled is read as it was meant. In: any text. Out: its words in order, with their offsets (UTF-16 code units).
 */
export function words(text: string): Word[] {
  const read = legible(text, OF_CHARACTERS)
  const found = wordsOf(read.text)
  if (read.text === text) return found
  return found.map((word) => ({ ...word, ...read.original(word) }))
}

function wordsOf(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const end = start + match[0].length
    const joined = /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2))
    const norms = normalise(match[0])
    if (norms[0] === 'cent' && found.at(-1)?.norm === 'per') {
      const per = found.pop()!
      found.push({ start: per.start, end, norm: 'percent', fold: 'percent', joined })
      continue
    }
    for (const [i, whole] of norms.entries()) {
      // PostgreSQL refuses words of 2 kB; whoever looks for one finds it by its beginning.
      const norm = whole.slice(0, LONGEST_WORD)
      found.push({ start, end, norm, fold: fold(norm), joined: joined && i === norms.length - 1 })
    }
  }
  return found
}

const normalise = remember((token: string): readonly string[] => {
  if (token === '%') return ['percent']
  const lower = (/^[\0-\x7f’]*$/.test(token) ? token : anyAscii(token)).toLowerCase()
  if (/^\d/.test(lower)) return [lower.replace(/,(?=\d{3}(?!\d))/g, '')]
  const [base, ...tails] = lower.split(APOSTROPHE).map((part) => part.replace(/[^a-z0-9]/g, ''))
  const tail = tails.join('')
  if (!base) return tail ? [tail] : []
  if (!tail) return base === 'cannot' ? ['can', 'not'] : [base]
  if (tail === 't' && base.endsWith('n')) return [NT_HOSTS[base] ?? base.slice(0, -1), 'not']
  if (tail === 's') return base === 'let' ? ['let', 'us'] : IS_HOSTS.has(base) ? [base, 'is'] : [base]
  return Object.hasOwn(CONTRACTIONS, tail) ? [base, CONTRACTIONS[tail]] : [base + tail]
})

const NT_HOSTS: Readonly<Record<string, string>> = { can: 'can', won: 'will', shan: 'shall', ain: 'is' }

const fold = remember((norm: string): string => {
  if (Object.hasOwn(NUMBER_WORDS, norm)) return NUMBER_WORDS[norm]
  const rule = norm.length > 3 ? SPELLINGS.find(([pattern]) => pattern.test(norm)) : undefined
  return rule ? norm.replace(rule[0], rule[1]) : norm
})

export const isStop = (word: string): boolean => STOP_WORDS.has(word)
export const isNegation = (word: string): boolean => NEGATIONS.has(word)
/** Of a word as normalised. */
export const isDate = (word: string): boolean => DATE_WORDS.has(word)
export const isNumber = (word: string): boolean => /^\d/.test(word) || QUANTITIES.has(word)

/** The words of a name or text as one line: for trigram look-ups. */
export const normalisedLine = (text: string): string =>
  words(text)
    .map((w) => w.norm)
    .join(' ')
