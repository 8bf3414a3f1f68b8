import { WINDOWS_1252 } from '../../text/repairs/windows-1252.js'

/**
 * Decodes an HTML page as browsers do: by the encoding that its HTTP header names, else by its byte order mark, else by its own
 * `<meta charset>`, else UTF-8, and where it isn't that, windows-1252. Never throws: an unknown byte becomes U+FFFD.
 */
export function decodeHtml(bytes: Uint8Array, contentType = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const named =
    charsetIn(contentType) ?? byteOrderMark(bytes) ?? charsetIn(head.match(/<meta[^>]+charset[^>]*>/i)?.[0] ?? '')
  if (named) return decode(bytes, named)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decode(bytes, 'windows-1252')
  }
}

/** Node 20 takes Windows-1252 for Latin-1 and so loses quotation marks and dashes; which is what pages mean that call themselves Latin-1. */
function decode(bytes: Uint8Array, label: string): string {
  const { encoding } = decoder(label)
  const text = decoder(label).decode(bytes)
  return encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]) : text
}

function charsetIn(words: string): string | undefined {
  return words.match(/charset\s*=\s*["']?\s*([\w:.-]+)/i)?.[1]
}

function byteOrderMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

function decoder(label: string) {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('utf-8')
  }
}
