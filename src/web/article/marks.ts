import type { Quote } from '../api/wire'

/** What a stretch of the article is for a quote: its words, the cue that signals them, or the mention of who said them. */
export type Role = 'content' | 'cue' | 'source'

export interface Mark {
  readonly start: number
  readonly end: number
  readonly role: Role
  /** Index of the quote in the record. */
  readonly quote: number
  /** For content: stands in quotation marks. */
  readonly quoted: boolean
}

/** A stretch of text under one and the same set of marks, the outermost first. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

const ORDER: Record<Role, number> = { content: 0, source: 1, cue: 2 }

/** Every mark of every quote, by place; of two that begin together the one that holds the other comes first. */
export function marksOf(quotes: readonly Quote[]): Mark[] {
  const marks = quotes.flatMap((quote, index): Mark[] => [
    ...quote.segments.map((s) => ({
      start: s.start,
      end: s.end,
      role: 'content' as const,
      quote: index,
      quoted: s.quoted,
    })),
    ...(quote.cue ? [{ ...bounds(quote.cue), role: 'cue' as const, quote: index, quoted: false }] : []),
    ...(quote.source ? [{ ...bounds(quote.source), role: 'source' as const, quote: index, quoted: false }] : []),
  ])
  return marks.filter((m) => m.end > m.start).sort((a, b) => a.start - b.start || outerFirst(a, b))
}

/**
 * Cuts overlapping and nested marks into stretches that don't overlap, so that they can be drawn side by side.
 * In: marks, and the range to cover. Out: pieces that cover the range exactly, unmarked ones included.
 */
export function flatten(marks: readonly Mark[], start: number, end: number): Piece[] {
  const inside = marks.filter((m) => m.start < end && m.end > start)
  const cuts = new Set([start, end])
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(1).map((to, i) => {
    const from = edges[i]
    return { start: from, end: to, marks: inside.filter((m) => m.start < to && m.end > from).sort(outerFirst) }
  })
}

function outerFirst(a: Mark, b: Mark): number {
  return ORDER[a.role] - ORDER[b.role] || b.end - b.start - (a.end - a.start) || a.start - b.start || a.quote - b.quote
}

const bounds = ({ start, end }: { start: number; end: number }) => ({ start, end })
