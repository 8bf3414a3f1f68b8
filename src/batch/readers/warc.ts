import { WARCParser, type WARCRecord } from 'warcio'
import type { ArticleInput } from '../../workers/pool.js'
import { failedInput, type InputArticle } from '../input-article.js'
import { decodeHtml } from './charset.js'
import { MAX_ARTICLE_BYTES } from './lines.js'

/**
 * The web pages of a WARC file (a crawl), and the plain texts of a WET file. Pages that were not found, pictures, requests and
 * repetitions are no articles. The record's id becomes the article's id, its address the article's url.
 */
export async function* readWarc(bytes: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<InputArticle[]> {
  let record = 0
  for await (const found of new WARCParser(bytes, { keepHeadersCase: false })) {
    record++
    const kind = articleKind(found)
    if (!kind) continue
    yield [{ place: { source, record }, article: await readRecord(found, kind) }]
  }
}

/** What the record holds: a page, a text, or (null) nothing to read. */
function articleKind(record: WARCRecord): 'html' | 'text' | null {
  const type = contentType(record)
  const isPage = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
  if (record.warcType === 'response' && record.httpHeaders)
    return Number(record.httpHeaders.statusCode) === 200 && isPage ? 'html' : null
  if (record.warcType === 'resource' && isPage) return 'html'
  if (record.warcType === 'conversion' && /^text\/plain\b/i.test(type)) return 'text'
  return null
}

function contentType({ httpHeaders, warcHeaders, warcType }: WARCRecord): string {
  const headers = warcType === 'response' ? httpHeaders?.headers : warcHeaders.headers
  return headers?.get('content-type') ?? ''
}

async function readRecord(record: WARCRecord, kind: 'html' | 'text'): Promise<InputArticle['article']> {
  const id = record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '')
  if (record.warcContentLength > MAX_ARTICLE_BYTES)
    return failedInput('too-large', `the record is longer than ${MAX_ARTICLE_BYTES >> 20} MiB`, id)
  const content = await record.readFully(true)
  const article: ArticleInput = { id, url: record.warcTargetURI ?? null }
  return kind === 'html'
    ? { ...article, html: decodeHtml(content, contentType(record)) }
    : { ...article, text: decodeHtml(content, 'charset=utf-8') }
}
