import { gunzipSync } from 'node:zlib'
import file from './weights.json' with { type: 'json' }

/** Learned weights of a logistic model, one for each row of features: signed bytes, times a scale. */
export interface Weights {
  readonly values: Int8Array
  readonly scale: number
}

/** Weights of one row for each label, four of them packed into one number (see `packRows`), and the weights of transitions. */
export interface TaggerWeights {
  readonly packed: Int32Array
  readonly scale: number
  readonly transitions: Float32Array
}

/** Everything that was learned from the train split (MODEL.md); written by `npm run train`. */
export interface Model {
  readonly cue: Weights & {
    readonly bias: number
    /** Words other than verbs that head a cue often enough to be looked at. */
    readonly candidates: ReadonlySet<string>
  }
  readonly tagger: TaggerWeights
  readonly relation: Weights & { readonly bias: number }
  readonly span: Weights & { readonly bias: number }
}

/** What `packRows` adds to a weight, so that a lane holds no sign. */
export const LANE_BIAS = 128

/**
 * Packs rows of eight signed bytes into two numbers of four unsigned lanes: the tagger spends its time on fetching rows, and so
 * fetches two numbers for one row instead of eight.
 */
export function packRows(values: Int8Array): Int32Array {
  const packed = new Int32Array(values.length / 4)
  for (let i = 0; i < values.length; i++) packed[i >> 2] |= (values[i] + LANE_BIAS) << ((i & 3) * 8)
  return packed
}

function unpack({ scale, gzip }: { scale: number; gzip: string }): Weights {
  const bytes = gunzipSync(Buffer.from(gzip, 'base64'))
  return { values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), scale }
}

export const MODEL: Model = {
  cue: { ...unpack(file.cue), bias: file.cue.bias, candidates: new Set(file.cue.candidates) },
  tagger: {
    packed: packRows(unpack(file.tagger).values),
    scale: file.tagger.scale,
    transitions: new Float32Array(file.tagger.transitions),
  },
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
