import { readFileSync } from 'node:fs'
import { type MarkedRange, markedRanges } from '../../src/quotes/draft.js'
import { type DocFeatures, readDocFeatures } from '../../src/quotes/learned/doc-features.js'
import { findSegments } from '../../src/quotes/segments.js'
import { parse } from '../../src/text/parse.js'
import type { Doc } from '../../src/types.js'

/** One gold attribution, as token sets over a parsed document. */
export interface GoldAttribution {
  /** The token that stands for the cue: its first verb, or else its first noun, or else its first word. */
  readonly head: number
  readonly cue: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

export interface GoldArticle {
  readonly id: string
  readonly doc: Doc
  readonly features: DocFeatures
  readonly marked: readonly MarkedRange[]
  readonly attributions: readonly GoldAttribution[]
}

type Spans = [number, number][]

function tokensIn(doc: Doc, spans: Spans): Set<number> {
  const inside = new Set<number>()
  for (const [start, end] of spans) {
    let lo = 0
    let hi = doc.tokens.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (doc.tokens[mid].end <= start) lo = mid + 1
      else hi = mid
    }
    for (let i = lo; i < doc.tokens.length && doc.tokens[i].start < end; i++) {
      const { start: s, end: e } = doc.tokens[i]
      if ((Math.min(e, end) - Math.max(s, start)) * 2 > e - s) inside.add(i)
    }
  }
  return inside
}

function headOf(doc: Doc, cue: ReadonlySet<number>): number {
  const tokens = [...cue]
  const of = (...tags: string[]) => tokens.find((i) => tags.includes(doc.tokens[i].pos))
  return of('VERB') ?? of('NOUN') ?? of('ADP', 'ADJ', 'SCONJ', 'ADV', 'PROPN') ?? of('AUX') ?? tokens[0]
}

/** Reads a gold file (see the head of the scorer for its format) and parses its articles. */
export function readGold(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { id, text, attributions } = JSON.parse(line) as {
        id: string
        text: string
        attributions: { content: Spans; cue: Spans; source: Spans }[]
      }
      const doc = parse(text)
      const { quoted } = findSegments(doc)
      const features = readDocFeatures(doc, quoted)
      return {
        id,
        doc,
        features,
        marked: markedRanges(doc, features, quoted),
        attributions: attributions
          .map((a) => {
            const cue = tokensIn(doc, a.cue)
            return { head: headOf(doc, cue), cue, source: tokensIn(doc, a.source), content: tokensIn(doc, a.content) }
          })
          .filter((a) => a.cue.size > 0 && a.content.size > 0),
      }
    })
}
