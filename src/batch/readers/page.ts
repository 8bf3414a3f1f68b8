import { readAll } from '../bytes.js'
import { failedInput, type InputArticle } from '../input-article.js'
import { decodeHtml } from './charset.js'
import { MAX_ARTICLE_BYTES } from './lines.js'

/** A file that is one article: plain text in UTF-8, or an HTML page in the encoding that it names. */
export async function* readPage(
  bytes: AsyncIterable<Uint8Array>,
  source: string,
  { id, field }: { id: string | undefined; field: 'text' | 'html' },
): AsyncGenerator<InputArticle[]> {
  const content = await readAll(bytes, MAX_ARTICLE_BYTES)
  if (field === 'html') yield [{ place: { source }, article: { id, html: decodeHtml(content) } }]
  else yield [{ place: { source }, article: decodeText(content, id) }]
}

function decodeText(content: Uint8Array, id: string | undefined): InputArticle['article'] {
  try {
    return { id, text: new TextDecoder('utf-8', { fatal: true }).decode(content) }
  } catch {
    return failedInput('invalid-utf8', 'the file is not valid UTF-8', id ?? null)
  }
}
