import type { Doc, Paragraph, Pos, Sentence, Token } from '../types.js'
import { beginsSentence, OPENERS, WORDS } from './abbreviations.js'
import { retagCompounds } from './compounds.js'
import { retagNames } from './given-names.js'
import { retagSurnames } from './names-like-words.js'
import { retag } from './token.js'
import { retagVerbs } from './verbs-like-nouns.js'
import { readLine } from './wink.js'

/** wink reads a line in pieces of at most this length, so that its time and memory stay linear on lines of megabytes. */
const MAX_PIECE = 8_000
/** Where no white space comes for so long, it is no word: wink's tokenizer is quadratic on such runs. */
const MAX_WORD = 200
/** A longer sentence is cut: lists and run-together text. */
const MAX_SENTENCE = 250

/**
 * Splits a text into paragraphs (lines), sentences and tagged tokens.
 *
 * In: the text exactly as it was sent. Out: a `Doc` whose spans are UTF-16 offsets into that text. Never throws.
 * A line break always ends a sentence, because wink glues a headline to the next line.
 */
export function parse(text: string): Doc {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    // Asked apart: one pattern for both is quadratic on lines of nothing but spaces.
    if (!/\S/.test(line[0])) continue
    const first = tokens.length
    const lineSentences = sentences.length
    for (const [start, end] of piecesOf(text, line.index, line.index + line[0].length))
      parsePiece(
        { text, tokens, sentences, paragraph: paragraphs.length, lineSentences, lineTokens: first },
        start,
        end,
      )
    if (tokens.length === first) continue
    paragraphs.push({ start: tokens[first].start, end: tokens[tokens.length - 1].end, first, last: tokens.length })
  }
  retagSurnames(text, tokens, sentences)
  retagVerbs(tokens, sentences)
  return { text, tokens, sentences, paragraphs }
}

const isSpace = (c: number) => c === 32 || c === 9 || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x3000

/** Whether somewhere no space comes for `MAX_WORD` characters; other white space is not looked for, which only costs time. */
function mayHoldLongWord(text: string, start: number, end: number): boolean {
  for (let at = start; at + MAX_WORD <= end; ) {
    const space = text.lastIndexOf(' ', at + MAX_WORD - 1)
    if (space < at) return true
    at = space + 1
  }
  return false
}

/** Cuts a line into pieces for wink: at white space, best after a full stop; inside a word only where it has no end. */
function* piecesOf(text: string, start: number, end: number): Generator<[start: number, end: number]> {
  if (end - start <= MAX_PIECE && !mayHoldLongWord(text, start, end)) {
    yield [start, end]
    return
  }
  let from = start
  let lastSpace = start
  let lastStop = start
  for (let i = start; i < end; i++) {
    if (isSpace(text.charCodeAt(i))) {
      lastSpace = i
      const before = text.charCodeAt(i - 1)
      if (before === 46 || before === 63 || before === 33) lastStop = i
    }
    if (i - lastSpace >= MAX_WORD && i - from >= MAX_WORD) {
      yield [from, i]
      from = lastSpace = lastStop = i
    } else if (i - from >= MAX_PIECE) {
      const cut = lastStop > from + MAX_PIECE / 2 ? lastStop : lastSpace > from ? lastSpace : i
      yield [from, cut]
      from = cut
    }
  }
  if (from < end) yield [from, end]
}

interface Layers {
  readonly text: string
  readonly tokens: Token[]
  readonly sentences: Sentence[]
  readonly paragraph: number
  /** How many sentences and tokens there were before this line. */
  readonly lineSentences: number
  readonly lineTokens: number
}

function parsePiece(
  { text, tokens, sentences, paragraph, lineSentences, lineTokens }: Layers,
  from: number,
  to: number,
): void {
  const { words, starts, tags, sentences: spans } = readLine(text.slice(from, to))
  let at = from
  for (const [firstValue, lastValue] of spans) {
    let first = tokens.length
    /** Every sentence ends here: names are told apart once all of its words are known. Nothing where no word has come yet. */
    const close = (end: number) => {
      if (tokens.length === first) return
      retagNames(text, tokens, first)
      retagCompounds(text, tokens, first)
      sentences.push({ start: tokens[first].start, end, first, last: tokens.length, paragraph })
      first = tokens.length
    }
    for (let i = firstValue; i <= lastValue; i++) {
      if (tags[i] === 'SPACE') continue
      const { lower, length } = words[i]
      const start = from + starts[i]
      at = start + length
      const last = tokens[tokens.length - 1]
      const joined = last?.end === start && tokens.length > lineTokens && splitsWord(text, last, start, at)
      const answered = tokens.length - first > 1 && isAnswer(text, tokens, start)
      const begins =
        answered ||
        (last !== undefined &&
          endsInStop(last.lower) &&
          beginsSentence(text.slice(last.start, last.end), lower, text.slice(start, at)))
      const opens = tokens.length === first && sentences.length > lineSentences
      const titled = opens && isTitled(text, tokens, start)
      if (opens && (joined || goesOn(text, start, tags[i]) || titled)) {
        const before = sentences[sentences.length - 1]
        if (before.last - before.first < MAX_SENTENCE) {
          sentences.pop()
          first = before.first
          if (titled) joinStop(tokens)
        }
      } else if (tokens.length - first >= MAX_SENTENCE) close(last.end)
      else if (begins && tokens.length > first) {
        splitStop(text, tokens, answered ? tokens.length - 2 : tokens.length - 1)
        close(last.end)
      }
      // “said on X. The paper …”: wink takes the platform for an initial.
      if (lower === 'x.' && i < lastValue && (last?.lower === 'on' || last?.lower === 'to')) {
        const sentence = sentences.length
        tokens.push({ start, end: at - 1, pos: 'PROPN', lower: 'x', sentence })
        tokens.push({ start: at - 1, end: at, pos: 'PUNCT', lower: '.', sentence })
        close(at)
        continue
      }
      if (joined) {
        const whole = text.slice(last.start, at)
        const pos = whole[0] === whole[0].toLowerCase() ? last.pos : 'PROPN'
        tokens[tokens.length - 1] = {
          start: last.start,
          end: at,
          pos,
          lower: whole.toLowerCase(),
          sentence: last.sentence,
        }
        continue
      }
      // wink parts “I’ve” and “he’s”, and takes “I’m” for a name.
      if (lower === 'i’m' || lower === "i'm") {
        const sentence = sentences.length
        tokens.push({ start, end: start + 1, pos: 'PRON', lower: 'i', sentence })
        tokens.push({ start: start + 1, end: at, pos: 'AUX', lower: lower.slice(1), sentence })
        continue
      }
      const named = last?.lower === '-' && last.end === start && completesGivenName(text, tokens, lower)
      if (named) for (const back of [2, 3]) tokens[tokens.length - back] = retag(tokens[tokens.length - back], 'PROPN')
      const pos = named ? 'PROPN' : begins && OPENERS.has(lower) ? 'NOUN' : tags[i]
      tokens.push({ start, end: at, pos, lower, sentence: sentences.length })
    }
    close(at)
  }
}

/** Surnames before a first name of two syllables, which wink takes for words: “Park Won-soon”, “Moon Hee-sang”. */
const BEFORE_SYLLABLES = new Set(
  'kim lee park choi choe jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song yoo hong moon bae baek heo nam ha ko noh chung chang chen lin wang huang tsai wu liu hsu'.split(
    ' ',
  ),
)
const SYLLABLE = /^[b-df-hj-np-tv-z]{0,2}[aeiouyw]{1,3}(?:ng|[nmlkptbh])?$/

/** Whether a word is the second syllable of a given name behind its surname: “Park Won-soon”, “Tsai Ing-wen”. */
function completesGivenName(text: string, tokens: readonly Token[], lower: string): boolean {
  const [family, first, hyphen] = tokens.slice(-3)
  if (hyphen === undefined || first.end !== hyphen.start || first.start - family.end !== 1) return false
  if (!BEFORE_SYLLABLES.has(family.lower)) return false
  const capital = (token: Token) => text[token.start] !== token.lower[0]
  return capital(family) && capital(first) && SYLLABLE.test(first.lower) && SYLLABLE.test(lower)
}

const endsInStop = (word: string) => word.charCodeAt(word.length - 1) === 46

const LETTER = /[\p{L}\p{M}]/u

const PARTY = /^[rdi](?:-[a-z.]*)?$/

/**
 * Whether a token goes on with the one right before it: wink cuts words at letters that it does not know (“Erdo / ğ / an”), and
 * the label of party and state at its full stops (“D-N / . / Y.”).
 */
function splitsWord(text: string, last: Token, start: number, end: number): boolean {
  if (PARTY.test(last.lower)) {
    const value = text.slice(start, end)
    const labelled = last.end - last.start === 1 ? value === '-' : value === '.' || /^\p{Lu}[\p{L}.]*$/u.test(value)
    if (labelled) return true
  }
  if (text.charCodeAt(start) < 128 && text.charCodeAt(start - 1) < 128) return false
  return LETTER.test(text[start]) && LETTER.test(text[start - 1])
}

/** Titles before a name that wink takes for the last word of a sentence: “Rev. / Al Sharpton”. */
const TITLES = new Set(
  `adm ald amb asst atty attys cllr cllrs cmdr cols comdr const consts coun couns cpl cr cst dels dep det dets dir drs ens fr gens govs
  hon insp ma maj mgr mlle mme mmes msgr ofc pfc pres profs pte pvt ret rev revs rt sec sens sgts spc sra srta supt supv treas`.split(
    /\s+/,
  ),
)
function isTitled(text: string, tokens: readonly Token[], start: number): boolean {
  const stop = tokens[tokens.length - 1]
  const title = tokens[tokens.length - 2]
  if (stop?.lower !== '.' || title === undefined || title.end !== stop.start || start - stop.end !== 1) return false
  return (
    TITLES.has(title.lower) &&
    /^\p{Lu}\p{Lu}?\p{Ll}/u.test(text.slice(title.start, title.end)) &&
    /\p{Lu}/u.test(text[start])
  )
}

/** The title and its full stop as one token, as wink has those that it knows. */
function joinStop(tokens: Token[]): void {
  const { end } = tokens.pop()!
  const title = tokens.pop()!
  tokens.push({ ...title, end, lower: `${title.lower}.` })
}

/** “No.” He rose. — whether a quotation that ends in what wink takes for an abbreviation ends its sentence before a capital or another mark. */
function isAnswer(text: string, tokens: readonly Token[], start: number): boolean {
  const word = tokens[tokens.length - 2]
  const mark = tokens[tokens.length - 1]
  if (mark?.pos !== 'PUNCT' || !/^["”’]|^''$/.test(mark.lower) || word.end !== mark.start) return false
  return endsInStop(word.lower) && WORDS.has(word.lower) && /[\p{Lu}"“‘]/u.test(text[start])
}

/** “came in.”: a word that wink takes for an abbreviation, and its full stop, as two tokens. */
function splitStop(text: string, tokens: Token[], at: number): void {
  const { start, end, lower, sentence } = tokens[at]
  const pos = WORDS.get(at === tokens.length - 1 ? text.slice(start, end) : lower)
  if (pos === undefined) return
  const word: Token = { start, end: end - 1, pos, lower: lower.slice(0, -1), sentence }
  tokens.splice(at, 1, word, { start: end - 1, end, pos: 'PUNCT', lower: '.', sentence })
}

/** A small letter or a comma begins no sentence: “(R-Wis.) / said”, “‘Really?’ / he asked”. */
function goesOn(text: string, start: number, pos: Pos): boolean {
  const c = text[start]
  return pos === 'PUNCT' ? c === ',' || c === ';' || c === ')' : c >= 'a' && c <= 'z'
}
