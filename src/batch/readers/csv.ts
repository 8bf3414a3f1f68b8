import { pipeline } from 'node:stream'
import { type Info, parse } from 'csv-parse'
import { ARTICLE_FIELDS, type ArticleField, type CsvColumns } from '../../workers/article.js'
import { failedInput, type InputArticle } from '../input-article.js'
import { MAX_ARTICLE_BYTES } from './lines.js'

interface Row {
  info: Info
  record: Buffer[]
}

/**
 * One article a row; the first row names the columns. Fields are taken as bytes and decoded strictly, so that a row in another encoding
 * is a failed article and not a text full of U+FFFD. Throws where no column holds a text.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  source: string,
  { columns = {}, delimiter }: { columns?: CsvColumns | undefined; delimiter: string },
): AsyncGenerator<InputArticle[]> {
  const parser = parse({
    delimiter,
    encoding: null,
    info: true,
    max_record_size: MAX_ARTICLE_BYTES,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
  let header: readonly string[] | undefined
  let fields = new Map<ArticleField, number>()
  let line = 1
  for await (const { info, record } of pipeline(bytes, parser, () => {}) as AsyncIterable<Row>) {
    if (header) yield [{ place: { source, line }, article: readRow(record, header.length, fields) }]
    else {
      header = record.map(String)
      fields = findColumns(header, columns)
    }
    line = info.lines + 1
  }
}

function findColumns(header: readonly string[], columns: CsvColumns): Map<ArticleField, number> {
  const fields = new Map<ArticleField, number>()
  for (const field of ARTICLE_FIELDS) {
    const wanted = columns[field] ?? field
    const index = header.findIndex((name) => name.trim().toLowerCase() === wanted.toLowerCase())
    if (index >= 0) fields.set(field, index)
    else if (columns[field]) throw new Error(`no column “${wanted}”; the columns are ${header.join(', ')}`)
  }
  if (!fields.has('text') && !fields.has('html'))
    throw new Error(`no column “text” or “html”; the columns are ${header.join(', ')}: name one with --columns text=…`)
  return fields
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function readRow(
  row: readonly Buffer[],
  width: number,
  fields: ReadonlyMap<ArticleField, number>,
): InputArticle['article'] {
  if (row.length !== width) return failedInput('unreadable', `the row has ${row.length} fields, the first row ${width}`)
  try {
    const values = [...fields].map(([field, i]) => [field, utf8.decode(row[i])] as const)
    return Object.fromEntries(values.filter(([field, value]) => value !== '' || field === 'text'))
  } catch {
    return failedInput('invalid-utf8', 'the row is not valid UTF-8')
  }
}
