import type { ExtractionRecord } from '../../src/record.js'

export interface Said {
  who: string | null
  words: string
  /** Spelling in this article; the name unless told. */
  as?: string
  kind?: 'person' | 'organization' | 'group' | 'document' | 'unnamed'
  id?: string
  type?: 'direct' | 'mixed' | 'indirect'
  modality?: 'asserted' | 'negated' | 'hypothetical' | 'announced'
}

export interface News {
  id?: string
  url?: string | null
  outlet?: string | null
  title?: string | null
  publishedAt?: string | null
  said: Said[]
  /** More text at the end, to make another article of the same quotes. */
  more?: string
}

const slug = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')

/** An article made of what was said in it, and its record, as extraction would give it. */
export function news({ said, more = '', ...given }: News): { record: ExtractionRecord; text: string } {
  let text = ''
  const quotes: ExtractionRecord['quotes'] = []
  const speakers = new Map<string, ExtractionRecord['speakers'][number]>()
  for (const {
    who,
    words,
    as = who ?? 'Somebody',
    kind = 'person',
    id = slug(who ?? ''),
    type = 'direct',
    modality = 'asserted',
  } of said) {
    const start = text.length + 1
    text += `“${words}” ${as} said.\n`
    const source = text.length - ` said.\n`.length - as.length
    const speaker = who === null ? null : { id, name: who, kind }
    if (who !== null) {
      const known = speakers.get(id) ?? { id, name: who, kind, gender: 'unknown', roles: [], variants: [], quotes: 0 }
      if (!known.variants.includes(as)) known.variants.push(as)
      known.quotes++
      speakers.set(id, known)
    }
    quotes.push({
      id: `q${quotes.length + 1}`,
      type,
      text: words,
      segments: [{ start, end: start + words.length, text: words, quoted: true }],
      cue: { start: source + as.length + 1, end: source + as.length + 5, text: 'said', lemma: 'say' },
      source: { start: source, end: source + as.length, text: as },
      speaker,
      addressee: null,
      medium: null,
      modality,
      parent: null,
      rule: 'adjacent-cue',
      confidence: 0.95,
      context: { prefix: '', suffix: '' },
    })
  }
  text += more
  for (const quote of quotes) {
    const { start } = quote.segments[0]
    const { end } = quote.segments[0]
    quote.context = { prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) }
  }
  const article = { id: 'a1', url: null, title: null, outlet: null, publishedAt: null, ...given, length: text.length }
  return { text, record: { article, quotes, speakers: [...speakers.values()], diagnostics: [], offsetUnit: 'utf16' } }
}

const START = Date.UTC(2025, 0, 1)
export const day = (n: number): string => new Date(START + n * 86_400_000).toISOString()
