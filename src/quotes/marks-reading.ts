import { GLYPHS, pairOf, TURNED } from './mark-pairs.js'
import type { Mark, MarkFamily } from './marks.js'

/** What a mark does in a reading. `unopened` closes a quote whose opening mark is missing. */
export type Act = 'ignore' | 'double' | 'open' | 'close' | 'unopened'

export interface Step {
  readonly act: Act
  /** Quotes inside the one that closes here (or beside the one that opens here) which stay without a closing mark. */
  readonly abandoned: number
}

export interface MarkReading {
  /** One for each mark. */
  readonly steps: readonly Step[]
  /** The quotes that the paragraph before left open go on here, although no mark reopens them. */
  readonly continues: boolean
}

/** The quotes open at a point, innermost first: a persistent list, so that readings share it. */
interface Open {
  readonly family: MarkFamily
  readonly glyph: string
  readonly below: Open | null
  /** Equal for stacks of equal families and glyphs: readings that differ in nothing that is still to come. */
  readonly key: number
}

interface Reading {
  readonly cost: number
  readonly open: Open | null
  readonly act: Act
  readonly abandoned: number
  readonly before: Reading | null
}

/** What a quote was opened with. */
export type OpenQuote = Pick<Mark, 'family' | 'glyph'>

const UNCLOSED: Readonly<Record<MarkFamily, number>> = { double: 30, single: 26, guillemet: 16, angle: 16 }
const UNOPENED = 30
const DOUBLED = 12
const NESTED_ALIKE = 15
const NESTED_OTHERWISE = 5
const NESTED_SINGLES = 20
const NESTED_ADJACENT = 20
const OTHER_FAMILY = 30
const INHERITED = 20

/** Readings kept side by side, how much dearer than the best one may be, and how deep a closing mark looks for its opener. */
const WIDTH = 10
const SLACK = 70
const REACH = 4
/** Marks after which the best reading is taken for good, so that memory stays bounded on a text of nothing but marks. */
const WINDOW = 256

/**
 * The cheapest reading of a paragraph's marks: which open, which close what, and which are none. A beam search over
 * stacks of open quotes, because a straight mark, an apostrophe or a missing mark is often told apart only by what follows.
 *
 * In: the marks; the quotes that the paragraph before left open, and those with which the next one begins (they may go on with
 * quotes left open here), both outermost first. Out: a step for each mark, and whether
 * the inherited quotes go on. Time is linear, memory bounded beside the steps.
 */
export function readMarks(
  marks: readonly Mark[],
  inherited: readonly OpenQuote[],
  reopened: readonly OpenQuote[],
): MarkReading {
  let beam: Reading[] = [{ cost: 0, open: null, act: 'ignore', abandoned: 0, before: null }]
  if (inherited.length > 0) {
    const open = inherited.reduce<Open | null>(push, null)
    beam.push({ cost: INHERITED, open, act: 'ignore', abandoned: 0, before: null })
  }
  const [plain] = beam
  const steps: Step[] = []
  let continues = false
  const take = (reading: Reading) => {
    const trail: Reading[] = []
    let r = reading
    for (; r.before; r = r.before) trail.push(r)
    if (steps.length === 0) continues = r !== plain
    while (trail.length > 0) steps.push(trail.pop()!)
  }
  marks.forEach((mark, i) => {
    beam = advance(beam, mark, marks[i - 1])
    if (i % WINDOW === WINDOW - 1) {
      take(beam[0])
      beam = [{ ...beam[0], before: null }]
    }
  })
  const ended = beam.map((r) => r.cost + costOfEnd(r.open, reopened))
  take(beam[ended.indexOf(Math.min(...ended))])
  return { steps, continues }
}

/** All readings one mark further, cheapest first. */
function advance(beam: readonly Reading[], mark: Mark, previous: Mark | undefined): Reading[] {
  const next: Reading[] = []
  let limit = beam[0].cost + mark.ignore + SLACK
  const offer = (before: Reading, cost: number, open: Open | null, act: Act, abandoned: number) => {
    if (cost > limit) return
    limit = Math.min(limit, cost + SLACK)
    const key = open ? open.key : 0
    const rival = next.findIndex((r) => (r.open ? r.open.key : 0) === key)
    if (rival < 0) next.push({ cost, open, act, abandoned, before })
    else if (cost < next[rival].cost) next[rival] = { cost, open, act, abandoned, before }
  }
  const doubles = mark.adjacent && previous?.family === mark.family
  for (const reading of beam) {
    const { cost, open } = reading
    offer(reading, cost + mark.ignore, open, 'ignore', 0)
    if (doubles && reading.act !== 'ignore') offer(reading, cost + DOUBLED, open, 'double', 0)
    offer(reading, cost + mark.open + costOfNesting(reading, mark), push(open, mark), 'open', 0)
    if (open?.family === mark.family)
      offer(reading, cost + mark.open + UNCLOSED[open.family], push(open.below, mark), 'open', 1)
    offerCloses(reading, mark, offer)
  }
  return next.sort((a, b) => a.cost - b.cost).slice(0, WIDTH)
}

type Offer = (before: Reading, cost: number, open: Open | null, act: Act, abandoned: number) => void

function offerCloses(reading: Reading, mark: Mark, offer: Offer) {
  const cost = reading.cost + mark.close
  let lost = 0
  let own = false
  let { open } = reading
  for (let abandoned = 0; open && abandoned < REACH; abandoned++) {
    if (open.family === mark.family) {
      own = true
      offer(reading, cost + lost + PAIR_COST[pairOf(open.glyph, mark.glyph)], open.below, 'close', abandoned)
    }
    lost += UNCLOSED[open.family]
    open = open.below
  }
  const top = reading.open
  if (own) return
  if (top && isHigh(top.family) && isHigh(mark.family))
    offer(reading, cost + OTHER_FAMILY + costOfShape(mark), top.below, 'close', 0)
  offer(reading, cost + UNOPENED + costOfShape(mark), top, 'unopened', 0)
}

const isHigh = (family: MarkFamily) => family === 'double' || family === 'single'

const costOfShape = ({ glyph }: OpenQuote) => (GLYPHS[glyph].shape === 'open' ? TURNED : 0)

/** Of a closing mark beside the opening one. A turned opening mark has cost its due where it opened. */
const PAIR_COST = { matched: 0, mixed: 4, turned: TURNED }

function costOfNesting({ open: around, act }: Reading, { family, glyph, adjacent }: Mark) {
  if (around?.family !== family) return 0
  // ““ is rather one mark written twice.
  const again = adjacent && act === 'open' && around.glyph === glyph ? NESTED_ADJACENT : 0
  if (family === 'single') return NESTED_SINGLES + again
  return again + (GLYPHS[around.glyph].shape === GLYPHS[glyph].shape ? NESTED_ALIKE : NESTED_OTHERWISE)
}

/** Quotes still open at the end: free where the next paragraph reopens them. */
function costOfEnd(open: Open | null, reopened: readonly OpenQuote[]) {
  const left: MarkFamily[] = []
  for (let quote = open; quote; quote = quote.below) left.push(quote.family)
  left.reverse()
  const gone = left.findIndex((family, i) => reopened[i]?.family !== family)
  return gone < 0 ? 0 : left.slice(gone).reduce((sum, family) => sum + UNCLOSED[family], 0)
}

function push(below: Open | null, { family, glyph }: OpenQuote): Open {
  const key = (Math.imul(below ? below.key : 7, 31) + glyph.charCodeAt(0) * 2 + glyph.length) | 1
  return { family, glyph, below, key }
}
