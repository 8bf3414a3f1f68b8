/** A paragraph of the article as it is drawn, or a slice of a very long one. Offsets into the article's text. */
export interface Block {
  readonly start: number
  readonly end: number
  /** Goes on where the block before it stopped, in the middle of a line. */
  readonly continued: boolean
}

const LONGEST = 4000

/** The article's lines as blocks, empty lines left out; a line beyond 4,000 characters is cut at a space, so that no block is slow to draw. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (line[0].trim() === '') continue
    const end = line.index + line[0].length
    let start = line.index
    while (end - start > LONGEST) {
      const cut = cutBefore(text, start + LONGEST, start)
      blocks.push({ start, end: cut, continued: start > line.index })
      start = cut
    }
    blocks.push({ start, end, continued: start > line.index })
  }
  return blocks
}

/** The last place at or before `limit` that follows a space; without one `limit` itself, moved off the middle of a surrogate pair. */
function cutBefore(text: string, limit: number, start: number): number {
  const space = text.lastIndexOf(' ', limit - 1)
  if (space > start) return space + 1
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit
}

/** Index of the block that holds `offset`, or of the last one before it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle].start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
