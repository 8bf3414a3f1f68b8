import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'

const READ_BYTES = 1 << 19

/**
 * The bytes of a file or, for `-`, of standard input; decompressed where they begin as gzip does,
 * whatever the name, and without a byte order mark.
 * In: `onBytes` is told how many bytes came from disk, before decompression.
 */
export async function* openBytes(path: string, onBytes?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const raw = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: READ_BYTES })
  const counted = counting(raw, onBytes)
  const first = await counted.next()
  if (first.done) return
  const all = rejoin(first.value, counted)
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) yield* withoutMark(all)
  else yield* withoutMark(pipeline(all, createGunzip({ chunkSize: READ_BYTES }), () => {}))
}

/** Drops UTF-8's byte order mark at the start. */
async function* withoutMark(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const chunk of stream) {
    yield first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk
    first = false
  }
}

async function* counting(
  stream: AsyncIterable<Uint8Array>,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes?.(chunk.length)
    yield chunk
  }
}

async function* rejoin(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

/** All bytes of a stream in one piece; throws where they are more than `limit`. */
export async function readAll(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > limit) throw new RangeError(`longer than ${limit >> 20} MiB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
