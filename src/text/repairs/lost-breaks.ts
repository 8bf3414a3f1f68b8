import { type Change, lineStarts, type Repair } from './change.js'

/** A line of so many characters holds many paragraphs, whose breaks were lost; so may a text of one line. */
const LONG = 1_000

/** Where one quotation ends and the next begins, one paragraph has ended: “…,” she said. “… .” “… ,” said he. */
const BETWEEN_MARKS = /(?<=[.,?!…—][”"]) (?=[“"]\p{Lu})/gu
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
    const at = new Set([...line.matchAll(BETWEEN_MARKS), ...line.matchAll(DATELINE)].map(({ index }) => index))
    if (labels.length >= TURNS) for (const { index } of labels) at.add(index)
    for (const i of [...at].sort((a, b) => a - b)) found.push({ start: start + i, end: start + i + 1, meant: '\n' })
  }
  return found
}
