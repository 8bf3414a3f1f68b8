import type { Doc, Span, Token, TokenRange } from '../types.js'
import { ALSO_NAMES, isAllCapitals, isCapital, opensSentence, SMALL_NAMES } from './capitals.js'
import { isGivenName } from './given-names.js'
import { roles } from './lexicon/index.js'
import { DOCUMENT_NOUNS, GROUP_NOUNS, NO_NAMES, OPENING_VERBS, ORGANIZATION_NOUNS } from './lexicon/nouns.js'
import { isFamilyFirst } from './name-order.js'
import { endOfRun } from './run-end.js'

/** A run of capitalised words that may name somebody: “Kremlin Press Secretary Dmitry Peskov”, “Ministry of Defence”, “Trump”. */
export interface NameRun extends Span, TokenRange {
  /** Its characters. */
  readonly text: string
  /** The possessive ’s follows. */
  readonly possessive: boolean
  /** Stands in quotation marks: somebody else's words. */
  readonly quoted: boolean
  /** Only its place at the start of a sentence gives it a capital. */
  readonly weak: boolean
}

const CLOSED = new Set(['DET', 'PRON', 'ADP', 'AUX', 'SCONJ', 'CCONJ', 'PUNCT', 'PART', 'ADV', 'INTJ', 'NUM', 'SYM'])

/**
 * All runs of names in the text, in order. One pass; no token is looked at by a pattern.
 * In: the document, what stands in quotation marks (by start) and the spans known as sources, where a capital counts whatever its
 * tag. Runs never cross a sentence or a quotation mark, but keep a
 * nickname in marks: Robert C. “Bobby” Scott.
 */
export function findNameRuns(doc: Doc, quoted: readonly Span[], sources: readonly Span[] = []): NameRun[] {
  const { text, tokens } = doc
  const runs: NameRun[] = []
  const isInside = insideOf(sources)
  let quote = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const code = text.charCodeAt(token.start)
    // Most tokens, told at once: no letter, a small one, a quotation mark.
    if (code < 65 || (code > 90 && code < 192) || (code >= 0x2000 && code < 0x2100)) continue
    if (!isCapital(text, token) || isClosed(doc, i, isInside)) continue
    if (tokens[i - 1]?.lower === '(' && (token.lower.length === 1 || token.lower[1] === '-')) continue
    if (tokens[i - 1]?.lower === '-' && tokens[i - 3]?.lower === '(') continue
    // “Rob Lund, R-Ky., said”
    if (token.lower[1] === '-' && tokens[i - 1]?.lower === ',' && PARTY_AND_STATE.test(token.lower)) continue
    const last = endOfRun(doc, i)
    const end = tokens[last - 1].end
    while (quote < quoted.length && quoted[quote].end <= token.start) quote++
    const inside = quote < quoted.length && quoted[quote].start <= token.start
    runs.push({
      first: i,
      last,
      start: token.start,
      end,
      text: text.slice(token.start, end),
      possessive: last < tokens.length && isPossessive(tokens[last]),
      quoted: inside,
      weak:
        last === i + 1 &&
        opensSentence(doc, i) &&
        (COMMON_NOUNS.has(token.lower) || (token.pos !== 'PROPN' && !isInside(token))),
    })
    i = last - 1
  }
  return runs
}

const GREETED = /^(?:morning|afternoon|evening|night|day|luck|news)$/

const PARTY_AND_STATE = /^[dri]-[a-z.]+$/

/** “Officials said”, “Police said”: a capital only for its place. */
const COMMON_NOUNS = new Set([...GROUP_NOUNS, ...DOCUMENT_NOUNS, ...ORGANIZATION_NOUNS])

const opensParagraph = ({ tokens, sentences, paragraphs }: Doc, token: number) =>
  paragraphs[sentences[tokens[token].sentence].paragraph].first === token

const COMPASS = new Set(['north', 'south', 'east', 'west'])
const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr'])
const MODALS = new Set(['will', 'may', 'can'])

/** Does a capital begin no name here? Function words do not, save where a tagger took a first name for one: “Don Lund”, “Zero Noise”. */
function isClosed(doc: Doc, at: number, isInside: (token: Token) => boolean): boolean {
  const { tokens } = doc
  const { pos, lower } = tokens[at]
  if (opensSentence(doc, at) && opensReport(doc, at)) return true
  // “Good morning.”
  if (lower === 'good' && GREETED.test(tokens[at + 1]?.lower ?? '') && !isCapital(doc.text, tokens[at + 1])) return true
  // The number of a question: “Q14 Ana Ruiz: …”
  if (lower[0] === 'q' && /^q(?:\d+|\.?)$/.test(lower) && opensParagraph(doc, at)) return true
  // “SAID ANA RUIZ” behind her words
  if (lower === 'said' && tokens[at - 1]?.pos === 'PUNCT' && isAllCapitals(doc.text, tokens[at])) return true
  // the WHO, He Lifeng
  if (pos === 'PROPN' && SMALL_NAMES.has(lower)) return false
  // “Mrs Lund”, without a full stop; “Mr Speaker” is nobody's name
  if (HONORIFICS.has(lower)) return !followedByName(doc, at) || roles.has(tokens[at + 1].lower)
  const noName = NO_NAMES.has(lower)
  if (noName ? !(COMPASS.has(lower) || ALSO_NAMES.has(lower)) : pos === 'PROPN') return noName
  const leads = followedByName(doc, at)
  if (noName) return !(leads && (COMPASS.has(lower) || tokens[at + 1].pos === 'PROPN'))
  // “Said Haddad”, but not “Said Merz” at the start of a sentence
  if (lower === 'said' && pos === 'VERB' && tokens[at - 1]?.pos !== 'PROPN') return !(leads && !opensSentence(doc, at))
  if (!CLOSED.has(pos)) return false
  if (pos === 'NUM' && leads) return false
  // “Cai Xia said”, whose surname no tagger knows
  const named =
    leads &&
    (isGivenName(lower) || isFamilyFirst([tokens[at], tokens[at + 1]].map((t) => doc.text.slice(t.start, t.end))))
  if (named && !MODALS.has(lower)) return false
  return pos === 'DET' || pos === 'PRON' || pos === 'PUNCT' || pos === 'ADP' || !isInside(tokens[at])
}

/** “Added Stone: …”; “Sentencing Ana Ruiz, …” */
function opensReport(doc: Doc, at: number): boolean {
  const { pos, lower } = doc.tokens[at]
  const participle = pos === 'VERB' && lower.endsWith('ing') && isGivenName(doc.tokens[at + 1]?.lower ?? '')
  return (participle || OPENING_VERBS.has(lower)) && followedByName(doc, at)
}

function followedByName({ text, tokens }: Doc, at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && !CLOSED.has(next.pos) && next.start - tokens[at].end === 1 && isCapital(text, next)
}

/** Does a token stand in one of the spans? To be asked in the order of the text: then each span is looked at once. */
function insideOf(spans: readonly Span[]): (token: Token) => boolean {
  let sorted: readonly Span[] | undefined
  let next = 0
  let reach = -1
  return ({ start, end }) => {
    sorted ??= inOrder(spans)
    while (next < sorted.length && sorted[next].start <= start) reach = Math.max(reach, sorted[next++].end)
    return end <= reach
  }
}

/** Spans by start; most stand so already. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  for (let i = 1; i < spans.length; i++)
    if (spans[i - 1].start > spans[i].start) return [...spans].sort((a, b) => a.start - b.start)
  return spans
}

export const isPossessive = (token: Token): boolean =>
  token.lower === "'s" || token.lower === '’s' || (token.pos === 'PART' && (token.lower === '’' || token.lower === "'"))
