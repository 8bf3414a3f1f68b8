import { stat } from 'node:fs/promises'
import { posix } from 'node:path'
import type { CsvColumns } from '../workers/article.js'
import { openBytes } from './bytes.js'
import { listFiles } from './folder.js'
import { failedInput, type InputArticle, type Place } from './input-article.js'
import { readCsv } from './readers/csv.js'
import { readNdjson } from './readers/ndjson.js'
import { readPage } from './readers/page.js'
import { readWarc } from './readers/warc.js'

export type InputFormat = 'ndjson' | 'csv' | 'tsv' | 'warc' | 'text' | 'html'

export interface InputOptions {
  /** Told by the file's name where it isn't given; NDJSON where the name doesn't tell. */
  readonly format?: InputFormat | undefined
  readonly columns?: CsvColumns | undefined
  /** Absolute paths that are no input even where they stand in an input folder: the outputs. */
  readonly exclude?: ReadonlySet<string> | undefined
  /** Told of bytes as they are read from disk. */
  readonly onBytes?: ((bytes: number) => void) | undefined
  /** Told of each file of a folder whose name tells no format: it is not read. */
  readonly onLeftOut?: ((file: string) => void) | undefined
}

/**
 * Reads articles from files and folders, one after the other.
 * In: paths (`-` is standard input). Out: the articles in the order they stand there, in groups as they arrive; the files of a folder
 * in the order of their paths. A file that can't be read or breaks off (a truncated gzip, say) gives a failed article, and the next
 * file goes on. A text or HTML file's id is its name in the folder; its path where there are several inputs, which may have the same names.
 */
export async function* readArticles(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<InputArticle[]> {
  for (const path of paths) {
    if (path !== '-' && (await stat(path)).isDirectory()) {
      for await (const { file, name, error } of listFiles(path, options.exclude)) {
        const format = options.format ?? formatOf(name)
        if (error) yield [{ place: { source: file }, article: failedInput('unreadable', error) }]
        else if (format) yield* readFrom(file, paths.length > 1 ? posix.join(path, name) : name, format, options)
        else options.onLeftOut?.(file)
      }
    } else yield* readFrom(path, path, options.format ?? formatOf(path) ?? 'ndjson', options)
  }
}

async function* readFrom(
  file: string,
  name: string,
  format: InputFormat,
  options: InputOptions,
): AsyncGenerator<InputArticle[]> {
  let last: Place = { source: file }
  try {
    for await (const group of reader(file, name, format, options)) {
      if (group.length > 0) last = group[group.length - 1].place
      yield group
    }
  } catch (error) {
    yield [{ place: last, article: failedInput('unreadable', `reading ends after this: ${(error as Error).message}`) }]
  }
}

function reader(
  file: string,
  name: string,
  format: InputFormat,
  { columns, onBytes }: InputOptions,
): AsyncIterable<InputArticle[]> {
  const bytes = openBytes(file, onBytes)
  switch (format) {
    case 'ndjson':
      return readNdjson(bytes, file)
    case 'csv':
    case 'tsv':
      return readCsv(bytes, file, { columns, delimiter: format === 'tsv' ? '\t' : ',' })
    case 'warc':
      return readWarc(bytes, file)
    case 'text':
    case 'html':
      return readPage(bytes, file, { id: name === '-' ? undefined : name, format })
  }
}

const ENDINGS: readonly [RegExp, InputFormat][] = [
  [/\.(?:ndjson|jsonl|jsonlines)$/i, 'ndjson'],
  [/\.csv$/i, 'csv'],
  [/\.(?:tsv|tab)$/i, 'tsv'],
  [/\.(?:warc|wet)$/i, 'warc'],
  [/\.(?:txt|text)$/i, 'text'],
  [/\.(?:html?|xhtml)$/i, 'html'],
]

/** The format that a file's name tells, `.gz` aside. */
export function formatOf(name: string): InputFormat | undefined {
  const plain = name.replace(/\.gz$/i, '')
  return ENDINGS.find(([ending]) => ending.test(plain))?.[1]
}
