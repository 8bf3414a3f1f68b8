import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Failed, RawArticle } from '../workers/pool.js'
import { readLines } from './lines.js'

/** One article of the input and where it stands there; already failed where its place could not be read. */
export interface InputArticle {
  /** File name as it was given, `-` for standard input. */
  readonly source: string
  /** Line (from 1) of an NDJSON or CSV file. */
  readonly line: number
  readonly article: RawArticle | Failed
}

/**
 * Reads articles from files, one after the other.
 * In: paths (`-` is standard input; `.gz` is decompressed). Out: the articles in the order they stand there, in groups as they arrive.
 * A file that breaks off (a truncated gzip, say) gives a failed article at its end, and the next file goes on.
 */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<InputArticle[]> {
  for (const path of paths) {
    let line = 0
    try {
      for await (const group of readLines(openStream(path))) {
        const articles: InputArticle[] = []
        for (const bytes of group) {
          line++
          if (bytes === 'too-long') articles.push({ source: path, line, article: TOO_LONG })
          else if (!isBlank(bytes)) articles.push({ source: path, line, article: bytes })
        }
        if (articles.length > 0) yield articles
      }
    } catch (error) {
      const article = { ok: false, id: null, reason: 'unreadable', message: (error as Error).message } as const
      yield [{ source: path, line: line + 1, article }]
    }
  }
}

const TOO_LONG: Failed = { ok: false, id: null, reason: 'too-large', message: 'the line is longer than 64 MiB' }

/** The bytes of a file or of standard input, decompressed where the name ends in `.gz`. */
export function openStream(path: string): Readable {
  const raw = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 })
  if (!path.endsWith('.gz')) return raw
  const gunzip = createGunzip({ chunkSize: 1 << 18 })
  raw.on('error', (error: Error) => gunzip.destroy(error))
  return raw.pipe(gunzip)
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
