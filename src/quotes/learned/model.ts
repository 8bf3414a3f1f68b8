import { gunzipSync } from 'node:zlib'
import file from './weights.json' with { type: 'json' }

/** Learned weights: signed bytes as they lie in `weights.json`, times a scale (while they are being learned: plain numbers). */
export interface Weights {
  readonly values: Int8Array | Float32Array
  readonly scale: number
}

/** Everything that was learned from the train split (MODEL.md); written by `npm run train`. */
export interface Model {
  readonly cue: Weights & {
    readonly bias: number
    /** Words other than verbs that head a cue often enough to be looked at. */
    readonly candidates: ReadonlySet<string>
  }
  readonly tagger: Weights & { readonly transitions: Float32Array }
  readonly relation: Weights & { readonly bias: number }
  readonly span: Weights & { readonly bias: number }
}

function unpack({ scale, gzip }: { scale: number; gzip: string }): Weights {
  const bytes = gunzipSync(Buffer.from(gzip, 'base64'))
  return { values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), scale }
}

export const MODEL: Model = {
  cue: { ...unpack(file.cue), bias: file.cue.bias, candidates: new Set(file.cue.candidates) },
  tagger: { ...unpack(file.tagger), transitions: new Float32Array(file.tagger.transitions) },
  relation: { ...unpack(file.relation), bias: file.relation.bias },
  span: { ...unpack(file.span), bias: file.span.bias },
}

/** The log-odds that a logistic model gives to the features in `rows[0] … rows[count - 1]`. */
export function logOdds({ values, scale, bias }: Weights & { bias: number }, rows: Int32Array, count: number): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += values[rows[k]]
  return sum * scale + bias
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds))
