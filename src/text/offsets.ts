/** UTF-16 code units, Unicode code points, or bytes of UTF-8. */
export type OffsetUnit = 'utf16' | 'codepoint' | 'utf8'

/**
 * Converts offsets from UTF-16 code units to another unit, all in one pass over the text.
 * In: offsets in any order, each 0 … text.length. Out: what each becomes. An offset inside a surrogate pair counts as before the pair;
 * a lone surrogate is one code point, and three bytes, as the U+FFFD that encoders write for it.
 */
export function convertOffsets(text: string, offsets: Iterable<number>, unit: OffsetUnit): Map<number, number> {
  const sorted = [...new Set(offsets)].sort((a, b) => a - b)
  if (unit === 'utf16') return new Map(sorted.map((offset) => [offset, offset]))
  const width = unit === 'codepoint' ? () => 1 : utf8Width
  const converted = new Map<number, number>()
  let at = 0
  let count = 0
  for (const offset of sorted) {
    while (at < offset) {
      const point = text.codePointAt(at)!
      const units = point > 0xffff ? 2 : 1
      if (at + units > offset) break
      at += units
      count += width(point)
    }
    converted.set(offset, count)
  }
  return converted
}

const utf8Width = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
