import { createWriteStream, existsSync, statSync } from 'node:fs'
import { type FileHandle, open, rename } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** Where finished lines go. Lines are gathered into blocks; only whole blocks are written. */
export interface Sink {
  /** Whether it may only be flushed when `add` says so: its bytes depend on where it was flushed. */
  readonly inBlocks: boolean
  /** Takes a copy of finished lines. Out: whether a block is full and `flush` is due. */
  add(lines: Uint8Array): boolean
  /** Writes what was gathered. Out: the output's length in bytes, all of it whole lines. */
  flush(): Promise<number>
  /** Makes sure that the bytes written outlive a power failure. */
  sync(): Promise<void>
  /** The last flush, and the output is there under its name. */
  finish(): Promise<void>
  /** Leaves the output unfinished, to be resumed. */
  abandon(): Promise<void>
}

const compress = promisify(gzip)
const BLOCK_BYTES = 1 << 20
/** A block that a very long article made larger than this is not kept. */
const MOST_KEPT_BYTES = 4 << 20

interface FileOptions {
  /** The length up to which an earlier run's partial file is good. */
  readonly resumeAt?: number | undefined
  /** Whether it is compressed; by its name where not given. */
  readonly gz?: boolean | undefined
}

/** Where an output goes: a file of its own, or a stream, a device or a pipe as it stands. */
export async function openSink(target: string | NodeJS.WritableStream, options?: FileOptions): Promise<Sink> {
  if (typeof target !== 'string') return openStreamSink(target)
  return isFilePath(target) ? openFileSink(target, options) : openStreamSink(createWriteStream(target))
}

/**
 * Writes to `PATH.partial` and renames it at the end, so that nobody ever reads half a line or half a file under the output's name.
 * With a name in `.gz` every block becomes a gzip member (members one after the other are a gzip file). Blocks end by their number of
 * bytes alone, so a resumed run writes the same members as one without a break.
 */
async function openFileSink(
  path: string,
  { resumeAt = 0, gz = path.endsWith('.gz') }: FileOptions = {},
): Promise<Sink> {
  const partial = partialPath(path)
  if (resumeAt > 0 && !existsSync(partial)) await rename(path, partial)
  const file = await open(partial, resumeAt > 0 ? 'r+' : 'w')
  if ((await file.stat()).size < resumeAt) throw new Error(`${partial} is shorter than its checkpoint says`)
  await file.truncate(resumeAt)
  let length = resumeAt
  const block = gatherer()
  const flush = async () => {
    if (block.size() > 0) {
      const bytes = block.take()
      length = await append(file, gz ? await compress(bytes) : bytes, length)
    }
    return length
  }
  return {
    inBlocks: gz,
    add: (lines) => block.add(lines) >= BLOCK_BYTES,
    flush,
    sync: () => file.datasync(),
    async finish() {
      if ((await flush()) === 0 && gz) await append(file, await compress(new Uint8Array()), 0)
      await file.datasync()
      await file.close()
      await rename(partial, path)
    },
    abandon: () => file.close(),
  }
}

/** A stream that others read as it comes, such as standard output. */
function openStreamSink(stream: NodeJS.WritableStream): Sink {
  const block = gatherer()
  let length = 0
  // A write that fails rejects below; the event of the same name would end the process before that.
  stream.on('error', () => {})
  const flush = async () => {
    const bytes = block.take()
    length += bytes.length
    if (bytes.length > 0)
      await new Promise<void>((resolve, reject) => stream.write(bytes, (error) => (error ? reject(error) : resolve())))
    return length
  }
  return {
    inBlocks: false,
    add: (lines) => block.add(lines) >= BLOCK_BYTES,
    flush,
    sync: async () => {},
    finish: async () => void (await flush()),
    abandon: async () => {},
  }
}

/** Whether a path is of a file, there or still to be made. A device or a pipe is written to as it stands: it can't be renamed over. */
export const isFilePath = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? true

/** Where an unfinished output stands. */
export function partialPath(path: string): string {
  return `${path}.partial`
}

async function append(file: FileHandle, bytes: Uint8Array, at: number): Promise<number> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
  return at + bytes.length
}

/** Copies pieces into one block, whose memory is used again for the next. */
function gatherer() {
  let block = new Uint8Array(BLOCK_BYTES)
  let bytes = 0
  return {
    size: () => bytes,
    add(part: Uint8Array): number {
      if (bytes + part.length > block.length) {
        const larger = new Uint8Array(Math.max(bytes + part.length, 2 * block.length))
        larger.set(block.subarray(0, bytes))
        block = larger
      }
      block.set(part, bytes)
      bytes += part.length
      return bytes
    },
    /** What was gathered: good until something is added again. */
    take(): Uint8Array {
      const all = block.subarray(0, bytes)
      if (block.length > MOST_KEPT_BYTES) block = new Uint8Array(BLOCK_BYTES)
      bytes = 0
      return all
    },
  }
}
