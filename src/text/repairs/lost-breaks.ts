import { type Change, lineStarts, type Repair } from './change.js'

/** A line of so many characters holds many paragraphs, whose breaks were lost; so may a text of one line. */
const LONG = 1_000

/** Where one quotation ends and the next begins, one paragraph has ended: “…,” she said. “… .” “… ,” said he. */
const BETWEEN_MARKS = /(?<=[.,?!…—][”"]) (?=[“"]\p{Lu})/gu
/** No quotation whose beginning matters here is longer. */
const LOOK_BACK = 1_000
/** Whether the quotation that ends at a place begins behind a stop, comma or colon: in “…,” he said on RTÉ’s “Morning Ireland.” “We …” it is a title. */
function isSpeech(line: string, end: number): boolean {
  const before = line.slice(Math.max(0, end - LOOK_BACK), end - 1)
  const opening = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'))
  return opening <= 0 || /[\p{P}\s]/u.test(before.slice(Math.max(0, opening - 2), opening - 1))
}

/** “… city OSLO, Norway (Wire) — The …” */
const DATELINE = / (?=\p{Lu}{3,}(?:,? \p{Lu}[\p{L}.]+){0,3} (?:\(\p{Lu}[\p{L} ]{1,20}\) )?(?:—|–|--) ?\p{Lu})/gu
/** “… ready? THE WITNESS: She is. MR. HALE: …”, “… see? A: Not much. Q: …” */
const LABEL =
  /(?<=[.?!…)”"])(?<!\b(?:MRS?|MS|DR|SEN|REP|GEN|GOV|HON|REV|ST)\.) (?=(?:\p{Lu}[\p{Lu}.'’]*)(?: \p{Lu}[\p{Lu}.'’]*){0,3}: \S)/gu
/** So many labels make a transcript. */
const TURNS = 3

/** A text that lost its line breaks gets them back where it shows that a paragraph ended: as many characters as before. */
export const lostBreaks: Repair = (text) => {
  const found: Change[] = []
  for (const start of lineStarts(text)) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    if (end - start < LONG && end - start < text.length) continue
    const line = text.slice(start, end)
    const labels = [...line.matchAll(LABEL)]
    const between = [...line.matchAll(BETWEEN_MARKS)].filter(({ index }) => isSpeech(line, index))
    const at = new Set([...between, ...line.matchAll(DATELINE)].map(({ index }) => index))
    if (labels.length >= TURNS) for (const { index } of labels) at.add(index)
    for (const i of [...at].sort((a, b) => a - b)) found.push({ start: start + i, end: start + i + 1, meant: '\n' })
  }
  return found
}
