const encoder = new TextEncoder()
/** Bytes of UTF-8 that a UTF-16 code unit takes at most. */
const MOST_BYTES = 3

/** Where the lines of a chunk's records lie in the block of memory that pool and thread share. */
export interface WrittenLines {
  /** Of each record in the order they were written: the byte behind its last line. */
  readonly ends: readonly number[]
  /** The block, where the one that was given had not room enough. */
  readonly larger?: SharedArrayBuffer | undefined
}

/**
 * On the thread: writes the lines of many records one after the other into one block of memory that pool and thread share.
 * Shared and not moved: once an array buffer was moved away, V8 makes every access to a typed array ask whether its buffer is still
 * there, throws away what it compiled before, and the models are nothing but typed arrays.
 * In: a block that is no longer needed, to be filled again.
 */
export function lineWriter(space = new SharedArrayBuffer(0)) {
  let block = space
  let bytes = new Uint8Array(block)
  const ends: number[] = []
  let at = 0
  return {
    /** Takes a record's lines, line ends included. */
    write(lines: string): void {
      const most = at + MOST_BYTES * lines.length
      if (most > bytes.length) {
        block = new SharedArrayBuffer(Math.max(most, 2 * bytes.length))
        const larger = new Uint8Array(block)
        larger.set(bytes.subarray(0, at))
        bytes = larger
      }
      at += encoder.encodeInto(lines, bytes.subarray(at)).written
      ends.push(at)
    },
    /** Called once all are written. */
    written: (): WrittenLines => ({ ends, larger: block === space ? undefined : block }),
  }
}

/** In the pool: the lines of each record as UTF-8, in the order they were written. In: the block that was given. */
export function* writtenLines({ ends, larger }: WrittenLines, space?: SharedArrayBuffer): Generator<Uint8Array> {
  const bytes = new Uint8Array(larger ?? space ?? new SharedArrayBuffer(0))
  let start = 0
  for (const end of ends) {
    yield bytes.subarray(start, end)
    start = end
  }
}
