import { failedInput, type InputArticle } from '../input-article.js'
import { MAX_ARTICLE_BYTES, readLines } from './lines.js'

const TOO_LONG = failedInput('too-large', `the line is longer than ${MAX_ARTICLE_BYTES >> 20} MiB`)

/** One article a line. Lines stay bytes: the worker parses them. Blank lines are no articles. */
export async function* readNdjson(bytes: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<InputArticle[]> {
  let line = 0
  for await (const group of readLines(bytes)) {
    const articles: InputArticle[] = []
    for (const content of group) {
      line++
      if (content === 'too-long') articles.push({ place: { source, line }, article: TOO_LONG })
      else if (!isBlank(content)) articles.push({ place: { source, line }, article: content })
    }
    if (articles.length > 0) yield articles
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
