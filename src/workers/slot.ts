import type { RawArticle, SentArticle } from './messages.js'

/** Memory of more than this is not kept for the next chunk. */
const MOST_KEPT_BYTES = 4 << 20

/**
 * Memory that the pool shares with the thread that works a chunk: the chunk's NDJSON lines one after the other, and how far the thread
 * is. One block instead of a copy of every line: each would be a buffer of its own on both sides, and those keep the collectors busy.
 */
export interface Slot {
  /** As `ChunkTask.progress`. */
  readonly progress: BigInt64Array
  /** Takes a chunk's articles in. Out: what is sent of each, and the lines they point into; good until the slot is filled again. */
  fill(articles: readonly RawArticle[]): { articles: SentArticle[]; lines: Uint8Array }
}

export function createSlot(): Slot {
  let bytes = shared(0)
  const progress = new BigInt64Array(new SharedArrayBuffer(16))
  return {
    progress,
    fill(articles) {
      progress.fill(-1n)
      const length = articles.reduce((sum, article) => sum + (isLine(article) ? article.length : 0), 0)
      if (length > bytes.length || bytes.length > MOST_KEPT_BYTES) bytes = shared(2 ** Math.ceil(Math.log2(length + 1)))
      let end = 0
      const sent = articles.map((article) => {
        if (!isLine(article)) return article
        bytes.set(article, end)
        end += article.length
        return end
      })
      return { articles: sent, lines: bytes }
    },
  }
}

/** On the thread: the articles again that were taken in. */
export function unpack(articles: readonly SentArticle[], lines: Uint8Array): RawArticle[] {
  let start = 0
  return articles.map((article) => {
    if (typeof article !== 'number') return article
    const line = lines.subarray(start, article)
    start = article
    return line
  })
}

const shared = (bytes: number) => new Uint8Array(new SharedArrayBuffer(bytes))

const isLine = (article: RawArticle): article is Uint8Array => article instanceof Uint8Array
