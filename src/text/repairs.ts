import { decodeHTMLStrict } from 'entities'
import type { Span } from '../types.js'
import { WINDOWS_1252 } from './windows-1252.js'

/** What stands for something else: nothing, or other characters. */
export interface Change extends Span {
  readonly meant: string
}

/**
 * What an export garbled in a text, in order. Each looks first for a character that hardly any text has, and takes linear time.
 * Offsets are into the text that was given.
 */
export type Repair = (text: string) => Change[]

/** All matches of a pattern that mean something else; the match may be asked for what stands around it. */
function changes(text: string, pattern: RegExp, meant: (found: string, at: number) => string): Change[] {
  const found: Change[] = []
  for (const { 0: characters, index } of text.matchAll(pattern)) {
    const other = meant(characters, index)
    if (other !== characters) found.push({ start: index, end: index + characters.length, meant: other })
  }
  return found
}

const ENTITY = /&(?:[a-zA-Z]{2,8}\d{0,2}|#\d{2,7}|#[xX][\da-fA-F]{2,6});/g

/** HTML entities in plain text: `&quot;`, `&#8217;`. */
const entities: Repair = (text) => (text.includes('&') ? changes(text, ENTITY, decodeHTMLStrict) : [])

const TAG = /<\/?(p|br|div|li|ul|ol|h[1-6]|blockquote|b|i|u|em|strong|a|span|q|cite)(?:\s[^<>]{0,500})?\s?\/?>/gi
const INLINE = /^<\/?(?:b|i|u|em|strong|a|span|q|cite)\b/i

/** Tags of HTML that was sent as plain text. */
const tags: Repair = (text) => (text.includes('<') ? changes(text, TAG, (tag) => (INLINE.test(tag) ? '' : '\n')) : [])

/** The bytes 0x80 to 0xBF, as Windows-1252 and as Latin-1 show them. */
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 64 }, (_, i) => 0x80 + i).flatMap((byte) => [
    [WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte), byte],
    [String.fromCharCode(byte), byte],
  ]),
)
const TAIL = `[${[...BYTE_OF.keys()].join('')}]`
/** A sequence of bytes of UTF-8, each shown as a character; the last one of ” belongs to no character of Windows-1252, and is often lost. */
const SEQUENCE = new RegExp(
  `[\\u00f0-\\u00f4]${TAIL}{3}|[\\u00e0-\\u00ef]${TAIL}{2}|[\\u00c2-\\u00df]${TAIL}|â€\\ufffd?`,
  'g',
)
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** UTF-8 that was taken for Windows-1252 or Latin-1. “CAFÉ” could be bytes, too: only where marks or dashes are garbled, letters may be. */
const bytes: Repair = (text) =>
  text.includes('â€') || text.includes('â\u0080') ? changes(text, SEQUENCE, decodeBytes) : []

/** Out: the character that a sequence stands for; the sequence itself where it is none. */
function decodeBytes(sequence: string): string {
  if (/^â€\ufffd?$/.test(sequence)) return '”'
  try {
    return UTF8.decode(Uint8Array.from(sequence, (c) => BYTE_OF.get(c) ?? c.charCodeAt(0)))
  } catch {
    return sequence
  }
}

const LOST = /(?<=\p{L})\ufffd(?=(?:t|s|re|ve|ll|d|m)(?!\p{L}))|(?<![^\s(])\ufffd(?=\p{L})|(?<=[.,!?…])\ufffd(?!\S)/gu

/** Marks and apostrophes that no encoding brings back, told by what stands around them: “�We won�t.�”. */
const lostMarks: Repair = (text) =>
  text.includes('\ufffd')
    ? changes(text, LOST, (_, at) =>
        /[\s(]|^$/.test(text.charAt(at - 1)) ? '“' : /[.,!?…]/.test(text[at - 1]) ? '”' : '’',
      )
    : []

/** What was escaped twice: `\"`; `\n`, where the text has no other line break. */
const escapes: Repair = (text) => {
  if (!text.includes('\\')) return []
  const isOneLine = !text.includes('\n')
  return changes(text, /\\(?:["'/]|r\\n|n)/g, (found) =>
    found.endsWith('n') ? (isOneLine ? '\n' : found) : found.slice(1),
  )
}

const BOLD_AND_LINKS = /\*\*|\[(?=[^[\]\n]{1,200}\]\(https?:)|\]\(https?:[^()\s]{1,500}\)/g
const ITALIC =
  /(?<![\p{L}\p{N}*])\*(?=[^\s*][^*\n]{0,80}\*(?![\p{L}\p{N}*]))|(?<=(?<![\p{L}\p{N}*])\*[^\s*][^*\n]{0,80})\*(?![\p{L}\p{N}*])/gu

/** Markdown's emphasis and links: the words alone. */
const bold: Repair = (text) =>
  text.includes('**') || text.includes('](http') ? changes(text, BOLD_AND_LINKS, () => '') : []
const italic: Repair = (text) => (text.includes('*') ? changes(text, ITALIC, () => '') : [])

const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
}

/** Brackets as treebanks write them. */
const brackets: Repair = (text) =>
  text.includes('RB-') || text.includes('SB-') ? changes(text, /-[LR][RS]B-/g, (found) => BRACKETS[found]) : []

/** Places to break a word at, and what marks the order of bytes: people see none of them. */
const invisible: Repair = (text) => changes(text, /[\u00ad\u200b\u2060\ufeff]/g, () => '')

/** In the order in which they undo what was done last. */
export const REPAIRS: readonly Repair[] = [escapes, entities, bytes, tags, bold, italic, brackets, lostMarks, invisible]
