const NEWLINE = 0x0a
/** No article is longer than this; more is a wrong file. */
export const MAX_ARTICLE_BYTES = 64 << 20

/**
 * Splits a stream of bytes at its newlines.
 * In: chunks of bytes that nobody writes to any more. Out: for each chunk the lines that end in it, without their newlines, as views of
 * the chunk (copied only where a line came in several); `'too-long'` instead of a line of over `maxBytes`, so that a file without
 * newlines can't fill the memory.
 * A last line without a newline is a line.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  maxBytes = MAX_ARTICLE_BYTES,
): AsyncGenerator<(Uint8Array | 'too-long')[]> {
  let open: Uint8Array[] = []
  let openBytes = 0
  const finish = (): Uint8Array | 'too-long' => {
    const line = openBytes > maxBytes ? 'too-long' : open.length === 1 ? open[0] : Buffer.concat(open)
    open = []
    openBytes = 0
    return line
  }
  const keep = (part: Uint8Array) => {
    openBytes += part.length
    if (openBytes > maxBytes) open = []
    else if (part.length > 0) open.push(part)
  }
  for await (const chunk of stream) {
    const lines: (Uint8Array | 'too-long')[] = []
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end))
      lines.push(finish())
      start = end + 1
    }
    keep(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (openBytes > 0) yield [finish()]
}
