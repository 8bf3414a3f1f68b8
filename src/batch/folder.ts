import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** A file of a folder: its path, and its name within the folder with `/` between the parts on every system. */
export interface FolderFile {
  readonly file: string
  readonly name: string
  readonly bytes: number
}

/**
 * All files below a folder in the order of their names, which is the same on every machine; hidden ones are left out.
 * One folder's names are in memory at a time, never the whole tree.
 */
export async function* listFiles(
  folder: string,
  exclude: ReadonlySet<string> = new Set(),
  prefix = '',
): AsyncGenerator<FolderFile> {
  const entries = (await readdir(folder)).filter((entry) => !entry.startsWith('.')).sort()
  for (const entry of entries) {
    const file = join(folder, entry)
    if (exclude.has(resolve(file))) continue
    const found = await stat(file).catch(() => null)
    if (found?.isDirectory()) yield* listFiles(file, exclude, `${prefix}${entry}/`)
    else if (found?.isFile()) yield { file, name: prefix + entry, bytes: found.size }
  }
}

/** Bytes of all files that will be read, before decompression; null where standard input is among them. */
export async function inputBytes(paths: readonly string[], exclude?: ReadonlySet<string>): Promise<number | null> {
  let bytes = 0
  for (const path of paths) {
    if (path === '-') return null
    const found = await stat(path)
    if (found.isDirectory()) for await (const file of listFiles(path, exclude)) bytes += file.bytes
    else bytes += found.size
  }
  return bytes
}
