import { TIME_ZONES } from '../text/time-zones.js'
import type { Doc, TokenRange } from '../types.js'

// “KYIV, Nov 12 (Reuters) - ”, “BUENOS AIRES, Argentina -- ”, “(LONDON) — ”, “WASHINGTON (AP) — ”, “London, 3 May (PA) –”
const DATELINE =
  /^\s*(?:\(\p{Lu}{2}[\p{Lu} .'’-]*\)|\p{Lu}{2}[\p{Lu} .'’/-]*|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?=,? ?(?:[\p{L}\d. ]{0,12} )?\())(?:, \p{Lu}?[\p{L}\d. ]{1,24}){0,2}(?: ?\([\p{L}/. ]{2,30}\))?\s*(?:--|[-—–])\s+(?=\S)/u
// “Hong Kong – The death toll rose”, at the head of an article only; “Ana Ruiz — Cork's mayor — said” has a second dash
const CITY_DASH =
  /^\s*\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}\s+(?:--|[—–])\s+(?=["“‘']?\p{Lu})(?!.* [—–-]{1,2} )/u
/** In characters: how much of a paragraph is looked at. */
const HEAD = 120
/** Cheap to rule out: a capital or a bracket first, and a dash or colon soon. */
const MAY_BE_DATELINE = /^[^a-z“"'‘]{2}|[—–]|--| - /
// “10.51am GMT”, “14:05 BST |”: the hour of an entry in a live blog
const STAMP = new RegExp(
  String.raw`^\s*\d{1,2}[.:h]\d{2} ?(?:[ap]\.?m\.?)?(?: ?(?:${TIME_ZONES}))?\s*(?:[-–—|•·]\s*)?(?=\p{Lu}|[“"])`,
  'u',
)
// “NEW DELHI: Congress president …”, at the head of an article only
const CITY_COLON = /^\s*\p{Lu}{2}[\p{Lu} .'’-]{2,30}:\s+(?=\p{Lu}\p{Ll})/u

/** The place and agency before the first words of a story: said by nobody. In: the document. Out: token ranges. */
export function findDatelines(doc: Doc, labelled: boolean): TokenRange[] {
  const ranges: TokenRange[] = []
  doc.paragraphs.forEach((paragraph, i) => {
    const head = doc.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + HEAD))
    if (!MAY_BE_DATELINE.test(head)) return
    const opens = i < 3 && !labelled
    const match =
      DATELINE.exec(head) ?? STAMP.exec(head) ?? (opens ? (CITY_COLON.exec(head) ?? CITY_DASH.exec(head)) : null)
    if (!match) return
    const end = paragraph.start + match[0].length
    let last = paragraph.first
    while (last < paragraph.last && doc.tokens[last].end <= end) last++
    if (last < paragraph.last) ranges.push({ first: paragraph.first, last })
  })
  return ranges
}
