const encoder = new TextEncoder()
/** Bytes of UTF-8 that a UTF-16 code unit takes at most. */
const MOST_BYTES = 3

/**
 * Writes the lines of many records one after the other into one buffer, which is moved between threads and written in one piece.
 * In: a buffer that is no longer needed, to be filled again; a larger one takes its place where there is not room enough.
 */
export function lineWriter(space = new ArrayBuffer(0)) {
  let bytes = new Uint8Array(space)
  const ends = [0]
  let taken = 0
  return {
    /** Takes a record's lines, line ends included. */
    write(lines: string): void {
      const at = ends[ends.length - 1]
      const most = at + MOST_BYTES * lines.length
      if (most > bytes.length) {
        const larger = new Uint8Array(Math.max(most, 2 * bytes.length))
        larger.set(bytes.subarray(0, at))
        bytes = larger
      }
      ends.push(at + encoder.encodeInto(lines, bytes.subarray(at)).written)
    },
    /** The lines of the next record in the order they were written, as UTF-8. Called once all are written. */
    next(): Uint8Array {
      const start = ends[taken++]
      return bytes.subarray(start, ends[taken])
    },
  }
}
