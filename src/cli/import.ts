import { Command } from 'commander'
import { openBytes } from '../batch/bytes.js'
import { readLines } from '../batch/readers/lines.js'
import { UsageError } from './exit.js'
import { checkInputs } from './inputs.js'
import { withArchive } from './with-archive.js'

/** `whosaid import FILE` */
export function importCommand(): Command {
  return new Command('import')
    .description('takes back what `whosaid export` wrote; what is there already is not doubled')
    .argument('<file>', "an export, .gz or not; '-' is standard input")
    .action(importArchive)
}

async function importArchive(file: string): Promise<void> {
  checkInputs([file])
  await withArchive(async (archive) => {
    const { articles, quotes, corrections } = await archive.restore(parsed(file))
    console.error(`${articles} articles with ${quotes} quotes, ${corrections} corrections`)
  })
}

/** The longest line that JavaScript can hold as a string, whatever its letters. */
const MAX_LINE_BYTES = (1 << 29) - 24

async function* parsed(file: string): AsyncGenerator<unknown> {
  let n = 0
  for await (const lines of readLines(
    readable(file, () => n),
    MAX_LINE_BYTES,
  )) {
    for (const line of lines) {
      n++
      if (line === 'too-long')
        throw new UsageError(`line ${n} is longer than ${MAX_LINE_BYTES} bytes: no export has such a line`)
      const text = new TextDecoder().decode(line)
      if (text.trim() === '') continue
      let value: unknown
      try {
        value = JSON.parse(text)
      } catch {
        throw new UsageError(`line ${n} is no JSON: is this a whole export?`)
      }
      yield value
    }
  }
}

/** The file's bytes. What keeps them from being read is told with its place; what came before is in the archive. */
async function* readable(file: string, line: () => number): AsyncGenerator<Uint8Array> {
  try {
    yield* openBytes(file)
  } catch (error) {
    throw new Error(`${file} can't be read behind line ${line()}: ${(error as Error).message}`)
  }
}
