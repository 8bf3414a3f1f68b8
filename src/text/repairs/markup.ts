import { type Change, changes, lineStarts, type Repair } from './change.js'

const TAG = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|b|i|u|em|strong|a|span|q|cite)(?:\s[^<>]{0,500})?\s?\/?>/gi
const INLINE = /^<\/?(?:b|i|u|em|strong|a|span|q|cite)\b/i

/** Tags of HTML that was sent as plain text. */
export const tags: Repair = (text) =>
  text.includes('<') ? changes(text, TAG, (tag) => (INLINE.test(tag) ? '' : '\n')) : []

const BOLD_AND_LINKS =
  /(?<![\p{L}*])\*\*|\*\*(?![\p{L}*])|\[(?=[^[\]\n]{1,200}\]\(https?:)|\]\(https?:[^()\s]{1,500}\)/gu
const ITALIC =
  /(?<![\p{L}\p{N}*])\*(?=[^\s*][^*\n]{0,80}\*(?![\p{L}\p{N}*]))|(?<=(?<![\p{L}\p{N}*])\*[^\s*][^*\n]{0,80})\*(?![\p{L}\p{N}*])/gu

/** Markdown's emphasis and links: the words alone. */
export const bold: Repair = (text) =>
  text.includes('**') || text.includes('](http') ? changes(text, BOLD_AND_LINKS, () => '') : []
export const italic: Repair = (text) => (text.includes('*') ? changes(text, ITALIC, () => '') : [])

const BULLET = /^[ \t]*(?:(?:[•‣▪●■►*][ \t]+)+(?=\S)|>[> \t]*)/
/** No row of bullets is longer. */
const LONGEST_BULLET = 20
/** So many make a list; one or two stand before a note on the author, say. */
const LIST = 3

/** What stands before the items of a list, and before quoted lines of an e-mail or of Markdown. */
export const bullets: Repair = (text) => {
  const found: Change[] = []
  for (const start of lineStarts(text)) {
    if (!' \t>*•‣▪●■►'.includes(text[start])) continue
    const bullet = BULLET.exec(text.slice(start, start + LONGEST_BULLET))
    if (bullet) found.push({ start, end: start + bullet[0].length, meant: '' })
  }
  return found.length < LIST ? [] : found
}

const NUMBER = /^[ \t]*[[(]?(\d{1,3})(?:[\])][ \t]+|\.[ \t]+)(?=\S)/

/** The numbers of the paragraphs of a judgment or report, and of lists: those that count up, three or more. */
export const numbers: Repair = (text) => {
  const found: Change[] = []
  let list: Change[] = []
  let last = -1
  const end = () => {
    if (list.length >= LIST) found.push(...list)
    list = []
  }
  for (const start of lineStarts(text)) {
    if (!' \t[(0123456789'.includes(text[start])) continue
    const number = NUMBER.exec(text.slice(start, start + LONGEST_BULLET))
    if (!number) continue
    const value = Number(number[1])
    if (value !== last + 1) end()
    last = value
    list.push({ start, end: start + number[0].length, meant: '' })
  }
  end()
  return found
}
