import type { Attribution, Doc, Segment } from '../types.js'

/** First form of attribution: the nearest “said” in the paragraph and the run of names beside it. */
export function attribute(doc: Doc, segments: readonly Segment[]): Attribution[] {
  return segments.map((segment) => {
    const paragraph = doc.paragraphs.find((p) => p.start <= segment.start && segment.start < p.end)!
    const inside = doc.tokens.slice(paragraph.first, paragraph.last)
    const cues = inside.filter((t) => t.lower === 'said' && (t.end <= segment.start || t.start >= segment.end))
    const cue = cues.sort((a, b) => Math.abs(a.start - segment.end) - Math.abs(b.start - segment.end))[0]
    const names = inside.filter((t) => t.pos === 'PROPN' && cue && (t.end <= segment.start || t.start >= segment.end))
    const near = names.filter((t) => Math.abs(t.start - cue!.start) < 30)
    const source = near.length > 0 ? { start: near[0].start, end: near.at(-1)!.end } : null
    return {
      type: 'direct',
      segments: [segment],
      cue: cue ? { start: cue.start, end: cue.end, lemma: 'say' } : null,
      source,
      addressee: null,
      medium: null,
      parent: null,
      rule: 'adjacent-cue',
      confidence: source ? 0.8 : 0.3,
    }
  })
}
