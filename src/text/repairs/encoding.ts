import { decodeHTMLStrict } from 'entities'
import { changes, type Repair } from './change.js'
import { WINDOWS_1252 } from './windows-1252.js'

/** What was escaped twice: `\"`; `\n`, where the text has no other line break. */
export const escapes: Repair = (text) => {
  if (!text.includes('\\')) return []
  const isOneLine = !text.includes('\n')
  return changes(text, /\\(?:["'/]|r\\n|n)/g, (found) =>
    found.endsWith('n') ? (isOneLine ? '\n' : found) : found.slice(1),
  )
}

const ENTITY = /&(?:[a-zA-Z]{2,8}\d{0,2}|#\d{2,7}|#[xX][\da-fA-F]{2,6});/g

/** HTML entities in plain text: `&quot;`, `&#8217;`. */
export const entities: Repair = (text) => (text.includes('&') ? changes(text, ENTITY, decodeHTMLStrict) : [])

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
export const bytes: Repair = (text) =>
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
export const lostMarks: Repair = (text) =>
  text.includes('\ufffd')
    ? changes(text, LOST, (_, at) =>
        /[\s(]|^$/.test(text.charAt(at - 1)) ? '“' : /[.,!?…]/.test(text[at - 1]) ? '”' : '’',
      )
    : []

/** Spaces of odd widths and those that no line breaks at; and what nobody sees: places to break a word at, the mark of the order of bytes. */
export const spaces: Repair = (text) =>
  changes(text, /[\u00a0\u00ad\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/g, (found) =>
    INVISIBLE.test(found) ? '' : ' ',
  )
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/

/** Line breaks of old Macs. */
export const returns: Repair = (text) => (text.includes('\r') ? changes(text, /\r(?!\n)/g, () => '\n') : [])
