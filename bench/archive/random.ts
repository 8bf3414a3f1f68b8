/** Seeded randomness: the same seed gives the same archive on every machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number
  /** 0 ≤ n < limit */
  below(limit: number): number
  pick<T>(list: readonly T[]): T
  /** The n-th of the list comes in proportion to 1/(n + shift), as words and names do (Zipf 1949, Mandelbrot 1953). */
  zipf<T>(list: readonly T[], shift?: number): T
}

/** Mulberry32 (Tommy Ettinger). In: any 32-bit seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (list) => list[below(list.length)],
    zipf: (list, shift = 0) => {
      const first = shift + 1
      const rank = Math.floor(first * ((list.length + first) / first) ** next() - first)
      return list[Math.min(list.length - 1, rank)]
    },
  }
}
