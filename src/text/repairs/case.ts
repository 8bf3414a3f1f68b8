import { isWord, tagOf } from '../chunks.js'
import { ACRONYMS, BEFORE_NAME, CAPITALISED, FIRST_NAMES, NEW_WORDS } from './capitals.js'
import type { Repair } from './change.js'

/** Fewer letters tell nothing of a text's habits: a headline, a name. */
const ENOUGH = 80
/** A text of so few letters of the one kind, as a part of all, has them all in the other. */
const RARE = 0.02
/** So many letters are looked at first: in nearly all texts they hold both kinds. */
const SAMPLE = 400

/**
 * A text all in capitals or all in small letters (old wires, captions, chats) gets its case back: small letters, and capitals where a sentence
 * begins and in names. A name is a word that no vocabulary has, one of the listed places and peoples, and what stands behind a title or a first
 * name. As many characters as before. Limit: surnames that are words need a title, a first name or a mark of their own beside them.
 */
export const oneCase: Repair = (text) => {
  if (isMixed(text)) return []
  const shouted = isRare(text, /\p{Ll}/gu, /\p{Lu}/gu)
  if (!shouted && !isRare(text, /\p{Lu}/gu, /\p{Ll}/gu)) return []
  const meant = recased(shouted ? lowered(text) : text)
  return meant === text ? [] : [{ start: 0, end: text.length, meant }]
}

/** Whether a text begins with letters of both kinds, as nearly all do. */
function isMixed(text: string): boolean {
  let [small, large] = [0, 0]
  for (let i = Math.min(SAMPLE, text.length) - 1; i >= 0; i--) {
    const c = text.charCodeAt(i)
    if (c >= 97 && c <= 122) small++
    else if (c >= 65 && c <= 90) large++
  }
  return small > RARE * large && large > RARE * small
}

/** Whether a text has next to no letters of one kind, and enough of the other. */
function isRare(text: string, kind: RegExp, other: RegExp): boolean {
  const few = (part: string) => {
    const rare = part.match(kind)?.length ?? 0
    const common = part.match(other)?.length ?? 0
    return common >= ENOUGH && rare <= RARE * common
  }
  return few(text.slice(0, SAMPLE)) && (text.length <= SAMPLE || few(text))
}

/** In small letters, where those are as long. */
const lowered = (text: string) =>
  text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))

const capital = (word: string) => {
  const first = word[0].toUpperCase()
  return first.length === 1 ? first + word.slice(1) : word
}

const upper = (word: string) => (word.toUpperCase().length === word.length ? word.toUpperCase() : word)

interface Found {
  readonly at: number
  readonly word: string
}

const WORD = /\p{L}+/gu
/** What stands right behind the name of a speaker or doer. */
const BEHIND_SUBJECT =
  /^(?:,|['’]s\b|[.?!;:”"]|\s+(?:said|says|told|tells|wrote|added|adds|asked|argued|called|is|was|has|had|will|would|did|does|who|went|came|and)\b)/

function recased(text: string): string {
  const words: Found[] = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ at: index, word }))
  const surnames = surnamesIn(text, words)
  const byParagraph = /\n\s*\n/.test(text)
  const labels = labelsIn(text)
  let meant = ''
  let end = 0
  words.forEach(({ at, word }, i) => {
    meant += text.slice(end, at)
    end = at + word.length
    const between = i === 0 ? '\n\n' : text.slice(words[i - 1].at + words[i - 1].word.length, at)
    const isOwn = opensSentence(between, byParagraph) || isName(text, words, i, surnames) || surnames.has(word)
    meant +=
      isAcronym(text, words, i) || inLabel(labels, at) ? upper(word) : isOwn || word === 'i' ? capital(word) : word
  })
  return meant + text.slice(end)
}

/** “The court:”, “mr. hale:”, at the head of a line. */
const LABEL = /^[\p{L}.'’ -]{1,30}:(?= \S)/gmu
/** So many labels make a transcript. */
const TURNS = 3

/** Where the labels of a transcript begin and end, which are in capitals there; none where it is no transcript. */
function labelsIn(text: string): readonly (readonly [start: number, end: number])[] {
  const found = Array.from(text.matchAll(LABEL), ({ 0: label, index }) => [index, index + label.length] as const)
  return found.length < TURNS ? [] : found
}

function inLabel(labels: ReturnType<typeof labelsIn>, at: number): boolean {
  let low = 0
  let high = labels.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (labels[middle][1] <= at) low = middle + 1
    else high = middle
  }
  return low < labels.length && labels[low][0] <= at
}

/** Whether a sentence begins behind what stands between two words: a stop, a mark behind a comma or colon, a new paragraph. */
const opensSentence = (between: string, byParagraph: boolean) =>
  /[.?!]["”’')\]]*\s+["“‘'([—–-]*$|[,:]\s+["“‘]$/.test(between) || (byParagraph ? /\n\s*\n/ : /\n/).test(between)

const isContraction = (text: string, { at }: Found) => /[\p{L}]['’]$/u.test(text.slice(Math.max(0, at - 2), at))

/** “u.s.”, “u.n.” and those that are listed. */
function isAcronym(text: string, words: readonly Found[], i: number): boolean {
  const { at, word } = words[i]
  if (ACRONYMS.has(word)) return true
  if (word.length > 1 || word === 'i') return false
  return (
    (text[at + 1] === '.' && /\p{L}/u.test(text[at + 2] ?? '') && !/\p{L}/u.test(text[at + 3] ?? '')) ||
    (text[at - 1] === '.' &&
      /\p{L}/u.test(text[at - 2] ?? '') &&
      !/\p{L}/u.test(text[at - 3] ?? '') &&
      text[at + 1] === '.')
  )
}

const isKnown = (word: string) =>
  isWord(word) || NEW_WORDS.has(word) || (/(?:ed|ing)$/.test(word) && isWord(word.replace(/(?:ed|ing)$/, '')))

/** Whether a word is a name by itself or by its neighbours. */
function isName(text: string, words: readonly Found[], i: number, surnames: ReadonlySet<string>): boolean {
  const { word } = words[i]
  if (CAPITALISED.has(word)) return true
  if (isContraction(text, words[i])) return false
  const next = followsOn(text, words, i) ? words[i + 1].word : ''
  if (BEFORE_NAME.has(word)) return isUnlisted(next) || (FIRST_NAMES.has(next) && isWord(next))
  if (FIRST_NAMES.has(word)) return isUnlisted(next) || surnames.has(next)
  return isUnlisted(word)
}

/** Whether a word of some length stands in no vocabulary. */
const isUnlisted = (word: string) => word.length > 1 && !isKnown(word) && !ACRONYMS.has(word)

/** Whether the next word stands behind nothing but a space, or the stop of an abbreviated title. */
function followsOn(text: string, words: readonly Found[], i: number): boolean {
  const next = words[i + 1]
  if (next === undefined) return false
  const { at, word } = words[i]
  const between = text.slice(at + word.length, next.at)
  return between === ' ' || (between === '. ' && BEFORE_NAME.has(word))
}

/** Surnames that are words: behind a title or a first name, before what stands behind a subject: “mr. green said”, “keir rose,”. */
function surnamesIn(text: string, words: readonly Found[]): Set<string> {
  const found = new Set<string>()
  const common = wordsBehindArticles(text, words)
  for (let i = 1; i < words.length; i++) {
    const before = words[i - 1].word
    const { at, word } = words[i]
    if (word.length < 3 || !followsOn(text, words, i - 1) || !isKnown(word) || FUNCTION.has(word) || isVerb(word))
      continue
    const titled = /^(?:mr|mrs|ms|dr|sen|rep|gov|prof|sir)$/.test(before)
    const behind = text.slice(at + word.length, at + word.length + 12)
    const named =
      isUnlisted(before) && !CAPITALISED.has(before) && (i < 2 || !/^(?:a|an|the|in|of)$/.test(words[i - 2].word))
    if (!titled && !(named && BEHIND_SUBJECT.test(behind)) && !isWordyName(text, words, i - 1, behind)) continue
    if (!common.has(word)) found.add(word)
  }
  return found
}

const SAYS = /^(?:said|says|told|tells|wrote|added|adds|asked|argued)$/
const SAYS_BEHIND = /^\s+(?:said|says|told|tells|wrote|added|adds|asked|argued)\b/
const OPENS_CLAUSE = /^(?:and|as|but|that|when|while)$/

/**
 * Whether a first name that is a word has a word for its surname: “said will green, who”, “mark hale told reporters”, but not “he will work,”,
 * “what she said will matter.”, “a local art dealer said”. In: the first name's place, and what stands behind the surname.
 */
function isWordyName(text: string, words: readonly Found[], i: number, behind: string): boolean {
  if (!FIRST_NAMES.has(words[i].word)) return false
  const before = words[i - 1]
  const parted = (at: number) => /(?:^|[\n.,;:?!”"])\s*[“"]?$/.test(text.slice(Math.max(0, at - 4), at))
  if (parted(words[i].at) || !before) return SAYS_BEHIND.test(behind)
  if (SAYS.test(before.word) && parted(before.at)) return BEHIND_SUBJECT.test(behind)
  return (OPENS_CLAUSE.test(before.word) || BEFORE_NAME.has(before.word)) && SAYS_BEHIND.test(behind)
}

/** Words that stand behind an article somewhere: “the police”. */
const wordsBehindArticles = (text: string, words: readonly Found[]): Set<string> =>
  new Set(
    words
      .filter(({ at }, k) => k > 0 && ARTICLE.test(words[k - 1].word) && text[at - 1] === ' ')
      .map(({ word }) => word),
  )
const ARTICLE = /^(?:a|an|the|this|that|their|its|our|no|some|many)$/

/** “Answered”, “grinned” */
const isVerb = (word: string) => /(?:ed|s)$/.test(word) && tagOf(word) === 'VERB'

/** No surnames, and what stands behind a subject. */
const FUNCTION: ReadonlySet<string> = new Set(
  `about added adds after also and are argued asked before being but called calls came could did does for from had has have here into its
  not now once only over said says she than that the them then there they this told tells was were went what when where which while who
  will with would wrote yesterday today later earlier again never always`.split(/\s+/),
)
