import { type LimitReader, WARCParser, type WARCRecord } from 'warcio'
import type { ArticleInput } from '../../workers/pool.js'
import { readAll } from '../bytes.js'
import { failedInput, type InputArticle } from '../input-article.js'
import { decodeHtml } from './charset.js'
import { MAX_ARTICLE_BYTES } from './lines.js'

/**
 * The web pages of a WARC file (a crawl), and the plain texts of a WET file. Pages that were not found, pictures, requests and
 * repetitions are no articles. The record's id becomes the article's id, its address the article's url. Throws where no record
 * stands or one breaks off.
 */
export async function* readWarc(bytes: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<InputArticle[]> {
  let record = 0
  for await (const found of new WARCParser(bytes, { keepHeadersCase: false })) {
    record++
    if (!/^WARC\//.test(found.warcHeaders.statusline) || found.warcHeader('Content-Length') === null)
      throw new Error(`record ${record} is no record of a WARC, or breaks off`)
    const content = found.reader as LimitReader
    const kind = articleKind(found)
    const article = kind && (await readRecord(found, kind))
    // What was not read is passed over here: the parser waits for ever for the rest of a record that breaks off.
    for await (const _ of content);
    if (content.limit > 0) throw new Error(`record ${record} breaks off`)
    if (article) yield [{ place: { source, record }, article }]
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
  let content: Buffer
  try {
    content = await readAll(record.contentReader as AsyncIterable<Uint8Array>, MAX_ARTICLE_BYTES)
  } catch (error) {
    if (error instanceof RangeError) return failedInput('too-large', `the page is ${error.message}`, id)
    throw error
  }
  const article: ArticleInput = { id, url: record.warcTargetURI ?? null }
  return kind === 'html'
    ? { ...article, html: decodeHtml(content, contentType(record)) }
    : { ...article, text: decodeHtml(content, 'charset=utf-8') }
}
