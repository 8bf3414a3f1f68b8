import type { Weights } from '../../src/quotes/learned/model.js'

/** Signed bytes and their scale; a few outliers are clipped so that the small weights keep their grain. */
export function quantized(weights: Float32Array): Weights {
  const sizes = Float32Array.from(
    weights.filter((w) => w !== 0),
    Math.abs,
  ).sort()
  const top = sizes[Math.floor(sizes.length * 0.9999)] ?? 1
  const scale = top / 127
  return { values: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale)))), scale }
}
