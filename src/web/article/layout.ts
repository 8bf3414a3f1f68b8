import type { Extraction } from '../api/wire'
import { UNCERTAIN_BELOW } from '../words'
import { type Block, blockAt, blocksOf } from './blocks'
import { type Mark, marksOf } from './marks'

/** Colours there are in the stylesheet, `.s1` … `.s12`; the thirteenth speaker shares the first one's, but not the number. */
const COLOURS = 12

/** How a quote is drawn. */
export interface Look {
  /** Number of the speaker, from 1, as the list of speakers counts them; null when nobody can be named. */
  readonly number: number | null
  /** Class of the speaker's colour. */
  readonly colour: string
  /** How many quotes this one stands in. */
  readonly depth: number
  readonly uncertain: boolean
}

/** What the drawing of an article needs, worked out once: its paragraphs, the marks in each, and how each quote looks. */
export interface Layout {
  readonly text: string
  readonly record: Extraction
  readonly blocks: readonly Block[]
  /** Marks by block. */
  readonly marks: readonly (readonly Mark[])[]
  /** By quote. */
  readonly looks: readonly Look[]
}

export function layOut(text: string, record: Extraction): Layout {
  const blocks = blocksOf(text)
  const marks: Mark[][] = blocks.map(() => [])
  for (const mark of marksOf(record.quotes)) {
    for (let b = blockAt(blocks, mark.start); b < blocks.length && blocks[b].start < mark.end; b++) {
      if (blocks[b].end > mark.start) marks[b].push(mark)
    }
  }
  const numbers = new Map(record.speakers.map((speaker, i) => [speaker.id, i + 1]))
  const depths = new Map<string, number>()
  const looks = record.quotes.map((quote): Look => {
    const number = (quote.speaker && numbers.get(quote.speaker.id)) ?? null
    const depth = quote.parent === null ? 0 : (depths.get(quote.parent) ?? 0) + 1
    depths.set(quote.id, depth)
    return { number, colour: colourOf(number), depth, uncertain: quote.confidence < UNCERTAIN_BELOW }
  })
  return { text, record, blocks, marks, looks }
}

/** The class of a speaker's colour, from the speaker's number. */
export function colourOf(number: number | null): string {
  return number === null ? 's0' : `s${((number - 1) % COLOURS) + 1}`
}
