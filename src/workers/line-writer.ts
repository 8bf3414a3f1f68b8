const encoder = new TextEncoder()
/** Bytes of UTF-8 that a UTF-16 code unit takes at most. */
const MOST_BYTES = 3

/**
 * Writes the lines of many records one after the other into one block of memory that the threads share.
 * Shared and not moved: once an array buffer was moved away, V8 makes every access to a typed array ask whether its buffer is still
 * there, throws away what it compiled before, and the models are nothing but typed arrays.
 * In: a block that is no longer needed, to be filled again; a larger one takes its place where there is not room enough.
 */
export function lineWriter(space = new SharedArrayBuffer(0)) {
  let bytes = new Uint8Array(space)
  const ends = [0]
  let taken = 0
  return {
    /** Takes a record's lines, line ends included. */
    write(lines: string): void {
      const at = ends[ends.length - 1]
      const most = at + MOST_BYTES * lines.length
      if (most > bytes.length) {
        const larger = new Uint8Array(new SharedArrayBuffer(Math.max(most, 2 * bytes.length)))
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
