import type { Article, Attribution, Doc, Quote, Speaker } from '../types.js'

/** First form of resolution: every spelling is its own speaker. */
export function resolve(
  doc: Doc,
  attributions: readonly Attribution[],
  _article: Article,
): { quotes: Quote[]; speakers: Speaker[] } {
  const speakers = new Map<string, Speaker>()
  const names = attributions.map((a) => (a.source ? doc.text.slice(a.source.start, a.source.end) : null))
  for (const name of names) {
    if (name && !speakers.has(name)) {
      const id = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
      speakers.set(name, { id, name, kind: 'person', gender: 'unknown', roles: [], variants: [name] })
    }
  }
  const order = [...speakers.keys()]
  const quotes = attributions.map((a, i) => ({ ...a, speaker: names[i] ? order.indexOf(names[i]) : null }))
  return { quotes, speakers: [...speakers.values()] }
}
