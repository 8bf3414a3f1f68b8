import { recall, remember } from '../shell/tab-memory'

/** What was given to read. */
export interface Given {
  readonly format: 'text' | 'html'
  readonly content: string
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly publishedAt?: string | undefined
  readonly url?: string | undefined
}

const SLOT = 'article'
let present: Given | null = null

/** Keeps a pasted article for this tab, so that a reload loses nothing; it goes nowhere else. One too large for the browser's storage lives as long as the page is open. */
export function keepArticle(given: Given): void {
  present = given
  remember(SLOT, JSON.stringify(given))
}

/** The article that was pasted last in this tab, or null. */
export function keptArticle(): Given | null {
  if (present) return present
  const stored = recall(SLOT)
  return stored ? (JSON.parse(stored) as Given) : null
}

/** Whether a text that was pasted or dropped is HTML source: it begins like a document, or paragraphs of it are tagged. */
export function looksLikeHtml(content: string): boolean {
  const head = content.slice(0, 5000)
  return (
    /^\s*<(?:!doctype|html|head|body|article|main|div|section|p|h[1-6])[\s>]/i.test(head) ||
    /<\/(?:p|h[1-6]|li|article)>/i.test(head)
  )
}
