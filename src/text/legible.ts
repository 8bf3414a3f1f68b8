import { decodeHTMLStrict } from 'entities'
import type { Span } from '../types.js'
import { breaksInSentences } from './line-breaks.js'
import { WINDOWS_1252 } from './windows-1252.js'

/** A text as people would read it. */
export interface Legible {
  readonly text: string
  /** Where an offset into `text` lies in the text as it was sent; both in UTF-16 code units. */
  original(offset: number): number
}

/**
 * Reads what a careless export left: HTML entities in plain text (`&quot;`, `&#8217;`), UTF-8 that was taken for Windows-1252 or
 * Latin-1 (`â€œ` for “, `Ã©` for é), lines cut at a width. In: any text. Out: the text that was meant, and the way back, so that
 * offsets stay those of the text as sent. A text without any of these comes back as it is.
 */
export function legible(sent: string): Legible {
  const changes = [...garbledIn(sent), ...brokenIn(sent)].sort((a, b) => a.start - b.start)
  if (changes.length === 0) return { text: sent, original: (offset) => offset }
  /** Where the two texts run in step again: place read, place sent. */
  const read: number[] = [0]
  const from: number[] = [0]
  let text = ''
  let at = 0
  for (const { start, end, meant } of changes) {
    text += sent.slice(at, start)
    read.push(text.length)
    from.push(start)
    text += meant
    at = end
    read.push(text.length)
    from.push(end)
  }
  text += sent.slice(at)
  return {
    text,
    original(offset) {
      let low = 0
      let high = read.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (read[middle] <= offset) low = middle
        else high = middle
      }
      return Math.min(from[low] + offset - read[low], from[low + 1] ?? sent.length)
    },
  }
}

/** What stands for something else. */
interface Change extends Span {
  readonly meant: string
}

/** A line that ends with a hyphen goes on with the same word. */
function brokenIn(text: string): Change[] {
  return breaksInSentences(text).map(({ start, end }) => ({ start, end, meant: text[start - 1] === '-' ? '' : ' ' }))
}

const ENTITY = '&(?:[a-zA-Z]{2,8}\\d{0,2}|#\\d{2,7}|#[xX][\\da-fA-F]{2,6});'

/** The bytes 0x80 to 0xBF, as Windows-1252 and as Latin-1 show them. */
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 64 }, (_, i) => 0x80 + i).flatMap((byte) => [
    [WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte), byte],
    [String.fromCharCode(byte), byte],
  ]),
)
const TAIL = `[${[...BYTE_OF.keys()].join('')}]`
/** A sequence of bytes of UTF-8, each shown as a character; the last one of ” belongs to no character of Windows-1252, and is often lost. */
const SEQUENCE = `[\\u00f0-\\u00f4]${TAIL}{3}|[\\u00e0-\\u00ef]${TAIL}{2}|[\\u00c2-\\u00df]${TAIL}|â€\\ufffd?`

const ENTITIES = new RegExp(ENTITY, 'g')
const ALL = new RegExp(`${ENTITY}|${SEQUENCE}`, 'g')

/** Entities and bytes. “CAFÉ” could be bytes, too: only where marks or dashes are garbled, other letters may be. */
function garbledIn(text: string): Change[] {
  const hasBytes = text.includes('â€') || text.includes('â\u0080')
  if (!hasBytes && !text.includes('&')) return []
  const changes: Change[] = []
  for (const { index, 0: found } of text.matchAll(hasBytes ? ALL : ENTITIES)) {
    const meant = found.startsWith('&') ? decodeHTMLStrict(found) : decodeBytes(found)
    if (meant !== found) changes.push({ start: index, end: index + found.length, meant })
  }
  return changes
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Out: the character that a sequence stands for; the sequence itself where it is none. */
function decodeBytes(sequence: string): string {
  if (/^â€\ufffd?$/.test(sequence)) return '”'
  try {
    return UTF8.decode(Uint8Array.from(sequence, (c) => BYTE_OF.get(c) ?? c.charCodeAt(0)))
  } catch {
    return sequence
  }
}
