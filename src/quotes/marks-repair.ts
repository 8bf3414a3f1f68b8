import type { Doc, Paragraph, Span } from '../types.js'

/** The commonest verbs of saying: here they only show where the narrator speaks; quotes/cues.ts knows them all. */
const SAYING =
  '(?:said|says|say|told|tells|asked|asks|added|adds|wrote|writes|tweeted|posted|continued|replied|recalled|argued|explained|noted|insisted|warned|announced|declared|stated|responded|answered|concluded|claimed|suggested|admitted|acknowledged)'
const NAMED = "(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}"
const PRONOUN = '(?:he|she|they|it|we)'
const NARRATOR = new RegExp(
  `[,.?!…—–]\\s+(?:(?:${PRONOUN}\\s+|${NAMED})${SAYING}\\b|${SAYING}\\s+(?:${PRONOUN}\\b|the\\b|an?\\b|\\p{Lu}))`,
  'u',
)
/** “Putin said, We …”, “said that we …”, “His answer: We …”. */
const SAID = new RegExp(`(?:(?<!\\bI )\\b${SAYING}(?:\\s*[,:]|\\s+that\\b)?|:)\\s+(?=\\S)`, 'gu')

/**
 * Where a quote without a closing mark ends: before “, he said”, before a bracket that was opened outside, or with its region.
 * In: the text, and the region in which the mark is missing. Out: an offset.
 */
export function endOfUnclosed(text: string, { start, end }: Span): number {
  const region = text.slice(start, end)
  const narrator = region.search(NARRATOR)
  const bracket = unmatchedBracket(region)
  const ends = [narrator < 0 ? -1 : narrator + 1, bracket].filter((at) => at > 0)
  return start + Math.min(region.length, ...ends)
}

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
    const cue = [...sentence.matchAll(SAID)].at(-1)
    if (cue) return begin < end ? begin : from + cue.index + cue[0].length
    if (from > start || start === paragraph.start || /^\s*\p{Lu}/u.test(sentence)) begin = from
    if (from === start) break
  }
  return begin < end ? begin : null
}

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
