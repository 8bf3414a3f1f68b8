import weights from './confidence.json' with { type: 'json' }
import type { Doc, Quote, Speaker } from './types.js'

/**
 * How sure a whole record is: the probability that the words are an utterance and the speaker is right.
 * Attribution knows how likely its relation is, but not whether the speaker could be named well; this weighs both, by logistic
 * regression over a dozen named features, calibrated on dev (MODEL.md; Platt 1999 with more inputs than one).
 */

/** The setting for those who rather miss a quote than have a wrong speaker: on dev 97 of 100 at this confidence are right (MODEL.md). */
export const HIGH_CONFIDENCE = 0.92

const PRONOUN = /^(?:he|she|it|they|who|i|we|you|him|her|them|his|their|this|that|which)$/i

/** Is the first line a title: short, and without the double marks that titles avoid, or with capitals? */
function isTitle({ text, paragraphs: [{ start, end }] }: Doc): boolean {
  if (end - start > 120) return false
  const line = text.slice(start, end)
  const words = line.match(/\p{L}{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return !/["“”]/.test(line) || capitals > 0.6 * words.length
}

/** The named features of one quote, in the order of `FEATURES`. */
export function readConfidenceFeatures(doc: Doc, quote: Quote, speaker: Speaker | null): number[] {
  const { text } = doc
  const { source, segments } = quote
  const p = Math.min(0.995, Math.max(0.02, quote.confidence))
  const odds = Math.log(p / (1 - p))
  const name = source ? text.slice(source.start, source.end) : ''
  const capitals = name.match(/\p{Lu}[\p{L}’'-]+/gu)?.length ?? 0
  const start = segments[0].start
  const size = segments.reduce((n, s) => n + s.end - s.start, 0)
  const before = text[start - 1] ?? ''
  const flag = (on: boolean) => (on ? 1 : 0)
  return [
    1,
    odds,
    Math.max(0, odds - 2),
    flag(quote.rule === 'learned-cue'),
    flag(quote.parent !== null),
    flag(quote.rule === 'signature' || quote.rule === 'transcript-label'),
    flag(quote.type === 'direct'),
    flag(quote.type === 'mixed'),
    flag(!source),
    flag(PRONOUN.test(name)),
    flag(source !== null && capitals === 0 && !PRONOUN.test(name)),
    flag(capitals >= 2),
    flag(name.length > 60),
    flag(!speaker),
    flag(speaker?.kind === 'unnamed'),
    flag(speaker?.kind === 'organization' || speaker?.kind === 'document'),
    flag(speaker?.kind === 'group'),
    flag(speaker !== null && speaker.kind === 'person' && !speaker.name.includes(' ')),
    // A turn with a label is no title.
    flag(
      doc.paragraphs.length > 1 && start < doc.paragraphs[0].end && quote.rule !== 'transcript-label' && isTitle(doc),
    ),
    flag(before === '‘' || before === "'"),
    flag(size < 25),
    flag(size > 400),
    flag(quote.cue?.lemma === 'say'),
    flag(quote.cue === null),
  ]
}

/** The calibrated confidence of a quote, 0 … 1. */
export function calibrate(doc: Doc, quote: Quote, speaker: Speaker | null): number {
  const features = readConfidenceFeatures(doc, quote, speaker)
  let z = 0
  for (let i = 0; i < features.length; i++) z += features[i] * (weights[i] ?? 0)
  return Math.round(1000 / (1 + Math.exp(-z))) / 1000
}
