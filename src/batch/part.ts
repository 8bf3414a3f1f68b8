import type { InputArticle } from './input-article.js'

/** One of `of` equal parts of an input. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/**
 * Parses `i/n`. Engines count from 0 (Kubernetes, AWS Batch) or from 1 (GNU parallel): i may be 0 … n−1 or 1 … n, since n/n is
 * the same part as 0/n. Out: the shard, or null where it is none.
 */
export function parseShard(words: string): Shard | null {
  const match = /^(\d{1,9})\/(\d{1,9})$/.exec(words)
  if (!match) return null
  const [index, of] = match.slice(1).map(Number)
  return of > 0 && index <= of ? { index: index % of, of } : null
}

/**
 * Takes every n-th article from the shard's first one on, so that n shards cover an input exactly once between them and each gets
 * some of every file; then leaves out the first `skip` of them, which an earlier run has done.
 */
export async function* takePart(
  groups: AsyncIterable<readonly InputArticle[]>,
  { shard = { index: 0, of: 1 }, skip = 0 }: { shard?: Shard | undefined; skip?: number },
): AsyncGenerator<readonly InputArticle[]> {
  let seen = 0
  let mine = 0
  for await (const group of groups) {
    const taken = group.filter(() => seen++ % shard.of === shard.index && mine++ >= skip)
    if (taken.length > 0) yield taken
  }
}
