import type { Extraction, Quote } from '../api/wire'
import { dateWords, markedWords } from '../words'

/**
 * A quote with its attribution, as one pastes it into a story:
 * `“We need quiet nights.” — Volodymyr Zelenskyy, The Vienna Gazette, 20 May 2025`.
 */
export function attributed(quote: Quote, article: Extraction['article']): string {
  const who = quote.speaker?.name ?? 'speaker not named'
  const retold = quote.type === 'indirect' ? ' (reported speech)' : ''
  const where = [
    article.title && `“${article.title}”`,
    article.outlet,
    article.publishedAt && dateWords(article.publishedAt),
  ]
  return [`${markedWords(quote)} — ${who}${retold}`, ...where.filter(Boolean), article.url].filter(Boolean).join(', ')
}

/** Puts text on the clipboard; where the browser keeps it from the page (no https), by way of a text field. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'off-screen'
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (!copied) throw new Error('The browser does not allow copying here.')
}
