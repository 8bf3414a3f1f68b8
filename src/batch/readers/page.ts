import { readAll } from '../bytes.js'
import { failedInput, type InputArticle } from '../input-article.js'
import { decodeHtml } from './charset.js'
import { MAX_ARTICLE_BYTES } from './lines.js'

/**
 * A file that is one article: plain text in UTF-8, or an HTML page in the encoding that it names.
 * In: the article's id, made from the content where none is given; the format, told by the first characters where none is given.
 */
export async function* readPage(
  bytes: AsyncIterable<Uint8Array>,
  source: string,
  { id, format }: { id?: string | undefined; format?: 'text' | 'html' | undefined },
): AsyncGenerator<InputArticle[]> {
  const content = await readAll(bytes, MAX_ARTICLE_BYTES)
  const isHtml = format ? format === 'html' : looksLikeHtml(content)
  yield [{ place: { source }, article: isHtml ? { id, html: decodeHtml(content) } : decodeText(content, id) }]
}

function looksLikeHtml(content: Uint8Array): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    new TextDecoder().decode(content.subarray(0, 1024)),
  )
}

function decodeText(content: Uint8Array, id: string | undefined): InputArticle['article'] {
  try {
    return { id, text: new TextDecoder('utf-8', { fatal: true }).decode(content) }
  } catch {
    return failedInput('invalid-utf8', 'the file is not valid UTF-8', id ?? null)
  }
}
