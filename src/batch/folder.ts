import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** A file of a folder: its path, and its name within the folder with `/` between the parts on every system; why it can't be read, where that is so. */
export interface FolderFile {
  readonly file: string
  readonly name: string
  readonly bytes: number
  readonly error?: string
}

/**
 * All files below a folder in the order of their names, which is the same on every machine; hidden ones are left out, and links that
 * lead back to a folder above. One folder's names are in memory at a time, never the whole tree.
 */
export async function* listFiles(
  folder: string,
  exclude: ReadonlySet<string> = new Set(),
  prefix = '',
  above: readonly string[] = [],
): AsyncGenerator<FolderFile> {
  const unreadable = (file: string, name: string, error: unknown) => ({
    file,
    name,
    bytes: 0,
    error: (error as Error).message,
  })
  let here: string
  let entries: string[]
  try {
    here = await realpath(folder)
    if (above.includes(here)) return
    entries = (await readdir(folder)).filter((entry) => !entry.startsWith('.')).sort()
  } catch (error) {
    yield unreadable(folder, prefix, error)
    return
  }
  for (const entry of entries) {
    const file = join(folder, entry)
    if (exclude.has(resolve(file))) continue
    try {
      const found = await stat(file)
      if (found.isDirectory()) yield* listFiles(file, exclude, `${prefix}${entry}/`, [...above, here])
      else if (found.isFile()) yield { file, name: prefix + entry, bytes: found.size }
    } catch (error) {
      yield unreadable(file, prefix + entry, error)
    }
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
