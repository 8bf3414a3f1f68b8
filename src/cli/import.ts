import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Command } from 'commander'
import { UsageError } from './exit.js'
import { withArchive } from './with-archive.js'

/** `whosaid import FILE` */
export function importCommand(): Command {
  return new Command('import')
    .description('takes back what `whosaid export` wrote; what is there already is not doubled')
    .argument('<file>', "an export, .gz or not; '-' is standard input")
    .action(importArchive)
}

async function importArchive(file: string): Promise<void> {
  const input: Readable = file === '-' ? process.stdin : createReadStream(file)
  const bytes = file.endsWith('.gz') ? input.pipe(createGunzip()) : input
  // readline does not hear of errors of what it reads
  const failed = new Promise<never>((_, reject) => {
    input.on('error', reject)
    bytes.on('error', reject)
  })
  failed.catch(() => {})
  await withArchive(async (archive) => {
    const { articles, quotes, corrections } = await Promise.race([archive.restore(parsed(bytes)), failed])
    console.error(`${articles} articles with ${quotes} quotes, ${corrections} corrections`)
  })
}

async function* parsed(bytes: Readable): AsyncGenerator<unknown> {
  let n = 0
  for await (const line of createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })) {
    n++
    if (line.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new UsageError(`line ${n} is no JSON: is this a whole export?`)
    }
    yield value
  }
}
