import { gunzipSync } from 'node:zlib'
import file from './weights.json' with { type: 'json' }

/** Weights as they lie in `weights.json`: signed bytes, times a scale; written by `npm run train` (see MODEL.md). */
export interface Quantized {
  readonly values: Int8Array
  readonly scale: number
}

function unpack({ scale, gzip }: { scale: number; gzip: string }): Quantized {
  const bytes = gunzipSync(Buffer.from(gzip, 'base64'))
  return { values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), scale }
}

export const cueWeights = unpack(file.cue)
export const cueBias = file.cue.bias
/** Words other than verbs that head a cue often enough to be looked at. */
export const cueCandidates: ReadonlySet<string> = new Set(file.cue.candidates)
export const taggerWeights = unpack(file.tagger)
export const transitionWeights = new Float32Array(file.tagger.transitions)
