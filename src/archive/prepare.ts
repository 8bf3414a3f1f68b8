import { createHash } from 'node:crypto'
import type { ExtractionRecord, QuoteRecord } from '../record.js'
import { InvalidRequest } from './errors.js'
import { toWording, type Wording } from './same-words.js'
import { toVector } from './text-search.js'
import type { Storable } from './types.js'
import { words } from './words.js'

/** By what an article is recognised. */
export interface Identity {
  readonly kind: 'id' | 'url' | 'text'
  readonly value: string
}

export interface PreparedQuote {
  readonly uid: string
  readonly record: QuoteRecord
  readonly parent: string | null
  readonly spans: string
  readonly vector: string
  readonly wording: Wording
}

/** A record as it will be kept: everything that needs no database is worked out here. */
export interface Prepared {
  readonly record: ExtractionRecord
  readonly text: string
  readonly textHash: string
  readonly identities: readonly Identity[]
  readonly place: string
  readonly publishedAt: Date | null
  readonly quotes: readonly PreparedQuote[]
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** PostgreSQL keeps neither NUL nor half a surrogate pair; in its place goes one character of the same length, so that offsets stay. */
const storable = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD')

function storableRecord(record: ExtractionRecord): ExtractionRecord {
  const json = JSON.stringify(record)
  if (!/\\u(?:0000|d[89a-f])/.test(json)) return record
  return JSON.parse(json, (_, value) => (typeof value === 'string' ? storable(value) : value))
}

/** In: a record and its article's text. Out: what the archive keeps. Throws InvalidRequest when they don't fit together. */
export function prepare(item: Storable): Prepared {
  const text = storable(item.text)
  const record = storableRecord(item.record)
  if (record.offsetUnit !== 'utf16')
    throw new InvalidRequest('The archive keeps offsets in UTF-16 code units', '/offsetUnit', 'body')
  if (record.article.length !== text.length) {
    throw new InvalidRequest('The record is not of this text: their lengths differ', '/article/length', 'body')
  }
  const { article } = record
  const textHash = digest(text.normalize('NFC').replace(/\s+/g, ' ').trim())
  const identities: Identity[] = [
    { kind: 'id', value: identityOfId(article.id) },
    { kind: 'text', value: textHash },
  ]
  if (article.url) identities.push({ kind: 'url', value: digest(plainUrl(article.url)) })
  const uids = uidsOf(record.quotes, textHash)
  return {
    record,
    text,
    textHash,
    identities,
    place: placeKey(article.outlet) || hostOf(article.url),
    publishedAt: toInstant(article.publishedAt),
    quotes: record.quotes.map((quote, i) => prepareQuote(quote, uids, i)),
  }
}

function prepareQuote(record: QuoteRecord, uids: readonly Uid[], i: number): PreparedQuote {
  const list = words(record.text)
  const { segments, cue, source, addressee, medium, modality } = record
  const range = (span: { start: number; end: number } | null) => span && [span.start, span.end]
  return {
    uid: uids[i].uid,
    record,
    parent: uids.find((u) => u.id === record.parent)?.uid ?? null,
    spans: JSON.stringify({
      segments: segments.map((s) => [s.start, s.end, s.quoted]),
      cue: cue && [cue.start, cue.end, cue.lemma],
      source: range(source),
      addressee: range(addressee),
      medium: range(medium),
      ...(modality === 'asserted' ? {} : { modality }),
    }),
    vector: toVector(list),
    wording: toWording(list),
  }
}

interface Uid {
  readonly id: string
  readonly uid: string
}

/** From the text and the place in it, so that the same article stored anew (here or on another machine) keeps its quotes' ids. */
function uidsOf(quotes: readonly QuoteRecord[], textHash: string): Uid[] {
  const seen = new Map<string, number>()
  return quotes.map(({ id, segments }) => {
    const place = segments.map((s) => `${s.start}-${s.end}`).join(',')
    const nth = seen.get(place) ?? 0
    seen.set(place, nth + 1)
    return { id, uid: digest(`${textHash} ${place} ${nth}`).slice(0, 24) }
  })
}

/** Long ids are kept by their digest: an index entry has a limit. */
export const identityOfId = (id: string): string => (id.length <= 200 ? id : digest(id))

/** Two addresses that differ in the fragment, the scheme or a slash at the end lead to the same page. */
function plainUrl(url: string): string {
  try {
    const { host, pathname, search } = new URL(url)
    return host.toLowerCase() + pathname.replace(/\/+$/, '') + search
  } catch {
    return url
  }
}

function hostOf(url: string | null): string {
  try {
    return url ? new URL(url).host.replace(/^www\./, '') : ''
  } catch {
    return ''
  }
}

/** One form for an outlet's name: “The Daily  Post” and “the daily post” are one. Cut, since an index entry has a limit. */
export const placeKey = (outlet: string | null | undefined): string =>
  (outlet ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 200)

/** In: ISO 8601. Out: the instant, or null when it is none that PostgreSQL could keep. */
export function toInstant(text: string | null | undefined): Date | null {
  const at = text ? new Date(text) : null
  if (!at || Number.isNaN(at.getTime())) return null
  return at.getUTCFullYear() > 0 && at.getUTCFullYear() < 10_000 ? at : null
}
