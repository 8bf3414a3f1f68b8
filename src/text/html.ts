import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readBlocks } from './html-blocks.js'

/** What an HTML page or fragment says, without its furniture. */
export interface HtmlArticle {
  /** Paragraphs, headings and list items apart by an empty line; a `<br>` is a line break. Empty where the page holds no text. */
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  /** Name of the site. */
  readonly outlet: string | null
  /** ISO 8601, as the page states it. */
  readonly publishedAt: string | null
}

/** Beyond these a page is no article but an attack or a dump, and what Readability does with it would cost many seconds. */
const MAX_PIECES = 20_000
const MAX_NESTING = 300_000
const MAX_DEPTH = 100

/**
 * An article found that is so short (in UTF-16 code units), and less of the page's text than this (menus and footers aside), is only its
 * headline: a live blog is a list.
 */
const SHORT = 400
const LEAST = 0.2

const PAGE = /<(?:!doctype|html|head|body)\b/i

/**
 * Takes the article out of HTML: of a page its main content (Mozilla's Readability, as in Firefox's reader view), of a fragment all.
 * Any string is taken, however broken; a page that is too large or deep for Readability, or has nothing that looks like an article,
 * gives all its visible text. Nothing is ever loaded and no script runs.
 */
export function htmlToText(html: string): HtmlArticle {
  const isPage = PAGE.test(html)
  const plain = readBlocks(html, { skipFurniture: isPage })
  const fallback = { text: plain.text, title: plain.title, byline: null, outlet: null, publishedAt: null }
  const isHuge = plain.pieces > MAX_PIECES || plain.nesting > MAX_NESTING || plain.deepest > MAX_DEPTH
  if (!isPage || isHuge) return fallback
  const found = readArticle(html)
  if (found === null) return fallback
  const text = readBlocks(found.content, { skipFurniture: false }).text
  return {
    text: text.length < SHORT && text.length < LEAST * plain.text.length ? plain.text : text,
    title: tidy(found.title) ?? plain.title,
    byline: tidy(found.byline),
    outlet: tidy(found.siteName),
    publishedAt: isoDate(found.publishedTime),
  }
}

/** Readability on a tree of linkedom's; null where it finds no article or trips over the page. */
function readArticle(html: string) {
  try {
    const { document } = parseHTML(html)
    const parsed = new Readability(document, { maxElemsToParse: MAX_PIECES }).parse()
    return parsed?.content ? { ...parsed, content: parsed.content } : null
  } catch {
    // Odd markup is no error: the caller has the plain text.
    return null
  }
}

const tidy = (value: string | null | undefined) => value?.replaceAll(/\s+/g, ' ').trim() || null

const isoDate = (value: string | null | undefined) =>
  value && /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : null
