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
  /** What its last mark does. */
  readonly step: Step
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
const WIDTH = 8
const SLACK = 70
const REACH = 4
const IGNORE: Step = { act: 'ignore', abandoned: 0 }
const DOUBLE: Step = { act: 'double', abandoned: 0 }
const OPEN: Step = { act: 'open', abandoned: 0 }
const REOPEN: Step = { act: 'open', abandoned: 1 }
const CLOSE: readonly Step[] = Array.from({ length: REACH }, (_, abandoned) => ({ act: 'close', abandoned }))
const UNOPENED_CLOSE: Step = { act: 'unopened', abandoned: 0 }

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
  let beam: Reading[] = [{ cost: 0, open: null, step: IGNORE, before: null }]
  if (inherited.length > 0) {
    const open = inherited.reduce<Open | null>(push, null)
    beam.push({ cost: INHERITED, open, step: IGNORE, before: null })
  }
  const [plain] = beam
  const steps: Step[] = []
  let continues = false
  const take = (reading: Reading) => {
    const trail: Reading[] = []
    let r = reading
    for (; r.before; r = r.before) trail.push(r)
    if (steps.length === 0) continues = r !== plain
    while (trail.length > 0) steps.push(trail.pop()!.step)
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
  const next = new Beam()
  const doubles = mark.adjacent && previous?.family === mark.family
  for (const reading of beam) {
    const { cost, open } = reading
    next.offer(reading, cost + mark.ignore, open, IGNORE)
    if (doubles && reading.step !== IGNORE) next.offer(reading, cost + DOUBLED, open, DOUBLE)
    const opening = cost + mark.open
    next.offerOpen(reading, opening + costOfNesting(reading, mark), open, mark, OPEN)
    if (open?.family === mark.family) next.offerOpen(reading, opening + UNCLOSED[open.family], open.below, mark, REOPEN)
    offerCloses(reading, mark, next)
  }
  return next.best()
}

function offerCloses(reading: Reading, mark: Mark, next: Beam) {
  const cost = reading.cost + mark.close
  let lost = 0
  let own = false
  let { open } = reading
  for (let abandoned = 0; open && abandoned < REACH; abandoned++) {
    if (open.family === mark.family) {
      own = true
      next.offer(reading, cost + lost + PAIR_COST[pairOf(open.glyph, mark.glyph)], open.below, CLOSE[abandoned])
    }
    lost += UNCLOSED[open.family]
    open = open.below
  }
  const top = reading.open
  if (own) return
  if (top && isHigh(top.family) && isHigh(mark.family))
    next.offer(reading, cost + OTHER_FAMILY + costOfShape(mark), top.below, CLOSE[0])
  next.offer(reading, cost + UNOPENED + costOfShape(mark), top, UNOPENED_CLOSE)
}

/** The best readings up to one mark: one for each stack of open quotes. */
class Beam {
  readonly #readings: Reading[] = []
  #limit = Number.POSITIVE_INFINITY

  offer(before: Reading, cost: number, open: Open | null, step: Step) {
    if (this.#admits(cost, open ? open.key : 0)) this.#readings.push({ cost, open, step, before })
  }

  /** Like `offer`, of an opening mark; the new stack is made only where it is wanted. */
  offerOpen(before: Reading, cost: number, below: Open | null, mark: Mark, step: Step) {
    if (cost <= this.#limit && this.#admits(cost, keyOf(below, mark)))
      this.#readings.push({ cost, open: push(below, mark), step, before })
  }

  best(): Reading[] {
    const kept: Reading[] = []
    for (const reading of this.#readings) {
      if (reading.cost > this.#limit) continue
      let at = kept.length
      for (; at > 0 && kept[at - 1].cost > reading.cost; at--) kept[at] = kept[at - 1]
      kept[at] = reading
    }
    return kept.length > WIDTH ? kept.slice(0, WIDTH) : kept
  }

  /** Whether a reading is cheap enough, and cheaper than the one with an equal stack, which then goes. */
  #admits(cost: number, key: number): boolean {
    if (cost > this.#limit) return false
    this.#limit = Math.min(this.#limit, cost + SLACK)
    const readings = this.#readings
    for (let i = 0; i < readings.length; i++) {
      const { open, cost: rival } = readings[i]
      if ((open ? open.key : 0) !== key) continue
      if (rival <= cost) return false
      readings[i] = readings[readings.length - 1]
      readings.pop()
      return true
    }
    return true
  }
}

const isHigh = (family: MarkFamily) => family === 'double' || family === 'single'

const costOfShape = ({ glyph }: OpenQuote) => (GLYPHS[glyph].shape === 'open' ? TURNED : 0)

/** Of a closing mark beside the opening one. A turned opening mark has cost its due where it opened. */
const PAIR_COST = { matched: 0, mixed: 4, turned: TURNED }

function costOfNesting({ open: around, step }: Reading, { family, glyph, adjacent }: Mark) {
  if (around?.family !== family) return 0
  // ““ is rather one mark written twice.
  const again = adjacent && step.act === 'open' && around.glyph === glyph ? NESTED_ADJACENT : 0
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

const keyOf = (below: Open | null, { glyph }: OpenQuote) =>
  (Math.imul(below ? below.key : 7, 31) + glyph.charCodeAt(0) * 2 + glyph.length) | 1

const push = (below: Open | null, { family, glyph }: OpenQuote): Open => ({
  family,
  glyph,
  below,
  key: keyOf(below, { family, glyph }),
})
