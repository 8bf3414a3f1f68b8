import type { Doc, Paragraph, Span } from '../types.js'

/** The commonest verbs of saying: here they only show where the narrator speaks; the cue lexicon knows them all. */
const PLAIN = 'said|says|told|added|adds|wrote|writes|tweeted|posted|continued|replied|recalled|exclaimed|insisted'
const SAYING = `(?:${PLAIN})`
const SPEAKING = `(?:${PLAIN}|say|tells|asked|asks|argued|explained|noted|warned|announced|declared|stated|responded|answered|concluded|claimed|admitted|acknowledged|confessed|quipped)`
const SUBJECT =
  "(?:he|she|they|it|we|(?:the|an?|his|her|their)\\s+(?:[\\p{L}’'-]+\\s+){0,4}?\\p{Ll}+|(?:\\p{Lu}[\\p{L}.’'-]*\\s+){0,3}\\p{Lu}[\\p{L}’'-]*)"
const NARRATOR = new RegExp(
  `[,.?!…—–]\\s+(?:${SUBJECT}\\s+${SPEAKING}\\b|${SPEAKING}\\s+(?:(?:he|she|they|the|an?)\\b|\\p{Lu}))`,
  'u',
)
/** “We will win, he said.” without the mark before the comma: the narrator has the last word of a sentence. */
const NARRATOR_ENDS = new RegExp(
  `[\\p{L}\\p{N}],\\s+(?:${SUBJECT}\\s+${SPEAKING}|${SPEAKING}\\s+${SUBJECT})(?:\\s+(?:on|in|at|to|by)\\s+[^.,]{1,30})?\\.(?=\\s|$)`,
  'u',
)
/** “Putin said, We …”, “in his statement: We …”: speech follows. */
const SPEECH_FOLLOWS = new RegExp(
  `\\b(?:(?:${SPEAKING}|saying|adding|writing|stating)\\s*[,:]|${SAYING}\\s+that\\b|(?:${SAYING}|reads?|statement|post|message|letter|question|answer)\\b[^.:?!]{0,40}:)\\s+(?=\\S)`,
  'gu',
)
/** “…,” Putin said. Or: He said he agreed. It is the narrator who speaks. */
const NARRATED = new RegExp(`\\b${SPEAKING}\\W*$|\\b(?:said|says)\\s+(?:he|she|they|it)\\b`, 'u')

/**
 * Where a quote without a closing mark ends: before “, he said”, before a bracket that was opened outside, with its sentence if
 * it is a fragment in one (to “work hard for it. Polls say …), or else with its region, since most missing marks belong there.
 * In: the text, and the region in which the mark is missing. Out: an offset.
 */
export function endOfUnclosed(text: string, { start, end }: Span): number {
  const region = text.slice(start, end)
  const ends = [after(region.search(NARRATOR)), unmatchedBracket(region)]
  if (/^\p{Ll}/u.test(region) && /[\p{L}\p{N}]\s+\P{L}+$/u.test(text.slice(Math.max(0, start - 6), start)))
    ends.push(after(region.search(/(?<=\p{Ll}{2})[.!?…](?=\s+\p{Lu})/u)))
  return start + Math.min(region.length, ...ends.filter((at) => at > 0))
}

/** Whether the narrator speaks in a region that looks like an unclosed quote: then it doesn't go on in the next paragraph. */
export const isNarrated = (text: string, { start, end }: Span): boolean => NARRATOR_ENDS.test(text.slice(start, end))

const after = (at: number) => (at < 0 ? -1 : at + 1)

function unmatchedBracket(region: string) {
  let depth = 0
  for (const { 0: bracket, index } of region.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1
    if (depth < 0) return index
  }
  return -1
}

/**
 * Where a quote without an opening mark begins: behind the narrator's last “said”, else with the region's first whole sentence.
 * In: the document, the paragraph, and the region in which the mark is missing, up to the closing mark. Out: an offset, or null
 * where the closing mark ends no utterance (no comma or stop before it) and is more likely a stray.
 */
export function startOfUnopened({ text, tokens, sentences }: Doc, paragraph: Paragraph, region: Span): number | null {
  const { start, end } = region
  if (end < paragraph.end - 2 && !/[.,!?…;—–-]\s*$/.test(text.slice(Math.max(start, end - 3), end))) return null
  let begin = end
  for (let s = lastSentenceBefore(sentences, paragraph, tokens, end); s >= tokens[paragraph.first].sentence; s--) {
    const from = Math.max(start, sentences[s].start)
    const sentence = text.slice(from, begin)
    const cue = [...sentence.matchAll(SPEECH_FOLLOWS)].at(-1)
    const speech = cue ? from + cue.index + cue[0].length : end
    if (cue && (begin === end || /\p{Lu}/u.test(text[speech]))) return speech
    const first = from === start
    const behindMark = first && start > paragraph.start
    if (begin < end && (NARRATED.test(sentence) || (behindMark && goesOn(text, start, sentence)))) return begin
    if (!behindMark || /^\s*\p{Lu}/u.test(sentence)) begin = from
    if (first) break
  }
  return begin < end ? begin : null
}

/** Behind a closing mark the narrator goes on: “…,” Putin said to him. We … */
const goesOn = (text: string, start: number, sentence: string) =>
  CUE.test(sentence) || /,\W+$/.test(text.slice(Math.max(0, start - 3), start))

const CUE = new RegExp(`\\b${SPEAKING}\\b`, 'u')

/** Index of the last sentence that begins before `end`, by bisection of the paragraph's sentences. */
function lastSentenceBefore(
  sentences: Doc['sentences'],
  { first, last }: Paragraph,
  tokens: Doc['tokens'],
  end: number,
) {
  let low = tokens[first].sentence
  let high = tokens[last - 1].sentence
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle].start < end) low = middle
    else high = middle - 1
  }
  return low
}
