import { readFileSync } from 'node:fs'
import { builtInDirectory, type Directory, extendDirectory } from '../speakers/directory.js'
import { DirectoryError, parseDirectory } from '../speakers/directory-file.js'

const loaded = new Map<string, Directory>()

/**
 * The directory of known people and bodies: the built-in one, with a file's entries added.
 * In: the file (`WHOSAID_DIRECTORY`), JSON or CSV by its ending; none gives the built-in one. Out: the directory, read once.
 * Throws `DirectoryError` that says what is wrong and where.
 */
export function loadDirectory(file: string | undefined): Directory {
  if (!file) return builtInDirectory
  const known = loaded.get(file)
  if (known) return known
  const format = /\.csv$/i.test(file) ? 'csv' : /\.json$/i.test(file) ? 'json' : null
  if (!format) throw new DirectoryError(`${file}: a file that ends in .json or .csv is needed`)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new DirectoryError(`${file}: ${(error as Error).message}`)
  }
  try {
    const directory = extendDirectory(builtInDirectory, parseDirectory(text, format))
    loaded.set(file, directory)
    return directory
  } catch (error) {
    throw error instanceof DirectoryError ? new DirectoryError(`${file}:\n${error.message}`) : error
  }
}
