import { isNegation, isStop, type Word } from '../words.js'
import type { Piece } from './claim.js'

/** One step of an alignment: pieces of the claim [from, to) stand for words of the stored quote [from, to). */
export interface Step {
  readonly op: 'same' | 'changed' | 'added' | 'dropped' | 'elided'
  readonly pieces: readonly [number, number]
  readonly said: readonly [number, number]
}

export interface Alignment {
  readonly steps: readonly Step[]
  /** Weight of what differs; 0: word for word. */
  readonly cost: number
  /** 1 − cost over the weight of all words compared. */
  readonly similarity: number
  /** The words of the stored quote that the claim covers, [first, last). */
  readonly covered: readonly [number, number]
}

const MAX_INSERT = 8 // words that a bracket may stand for

/** Words that nobody said are worse than words left out: of “We will raise it” for “We will not raise it”, “not” is missing. */
const ADDED = 1.05

/** What a word counts: changing “the” is less than changing “war”. */
export const weightOf = ({ fold }: Word): number => (isStop(fold) && !isNegation(fold) ? 0.5 : 1)

interface Cell {
  readonly cost: number
  readonly step: Step | null
}

/**
 * The cheapest way to read a claim as a part of what was said (Needleman & Wunsch 1970, with both ends of the stored quote free:
 * a clip costs nothing). Gaps pass over words for nothing, inserts over a few; two words may be one (“cease fire”).
 * In: the claim's pieces; the stored words and which of them stand in brackets there. Out: the alignment.
 */
export function align(pieces: readonly Piece[], said: readonly Word[], bracketed: readonly boolean[] = []): Alignment {
  const table: Cell[][] = [said.map(() => free).concat(free)]
  for (let i = 1; i <= pieces.length; i++) {
    const row: Cell[] = []
    for (let j = 0; j <= said.length; j++) row.push(bestCell(table, row, pieces, said, bracketed, i, j))
    table.push(row)
  }
  const last = table[pieces.length]
  let end = 0
  for (let j = 1; j <= said.length; j++) if (last[j].cost < last[end].cost) end = j
  return trace(table, pieces, said, end)
}

const free: Cell = { cost: 0, step: null }

function bestCell(
  table: readonly Cell[][],
  row: readonly Cell[],
  pieces: readonly Piece[],
  said: readonly Word[],
  bracketed: readonly boolean[],
  i: number,
  j: number,
): Cell {
  const piece = pieces[i - 1]
  let best: Cell = { cost: Number.POSITIVE_INFINITY, step: null }
  const offer = (cost: number, op: Step['op'], di: number, dj: number) => {
    if (cost < best.cost - 1e-9) best = { cost, step: { op, pieces: [i - di, i], said: [j - dj, j] } }
  }
  const above = table[i - 1]
  if (piece.kind === 'word') {
    const weight = weightOf(piece.word)
    if (j > 0) {
      const other = said[j - 1]
      if (piece.word.fold === other.fold) offer(above[j - 1].cost, 'same', 1, 1)
      else offer(above[j - 1].cost + (bracketed[j - 1] ? 0 : Math.max(weight, weightOf(other))), 'changed', 1, 1)
      if (j > 1 && said[j - 2].norm + other.norm === piece.word.norm) offer(above[j - 2].cost, 'same', 1, 2)
      const before = pieces[i - 2]
      if (before?.kind === 'word' && before.word.norm + piece.word.norm === other.norm)
        offer(table[i - 2][j - 1].cost, 'same', 2, 1)
    }
    offer(above[j].cost + weight * ADDED, 'added', 1, 0)
  } else {
    const reach = piece.kind === 'gap' ? j : Math.min(j, MAX_INSERT)
    for (let k = 0; k <= reach; k++) offer(above[j - k].cost, 'elided', 1, k)
  }
  if (j > 0) offer(row[j - 1].cost + (bracketed[j - 1] ? 0 : weightOf(said[j - 1])), 'dropped', 0, 1)
  return best
}

function trace(table: readonly Cell[][], pieces: readonly Piece[], said: readonly Word[], end: number): Alignment {
  const steps: Step[] = []
  let [i, j] = [pieces.length, end]
  while (i > 0) {
    const { step } = table[i][j]
    if (!step) break
    steps.push(step)
    ;[i, j] = [step.pieces[0], step.said[0]]
  }
  steps.reverse()
  const claimed = pieces.reduce((sum, p) => sum + (p.kind === 'word' ? weightOf(p.word) : 0), 0)
  const dropped = steps
    .filter((s) => s.op === 'dropped')
    .reduce((sum, s) => sum + said.slice(...s.said).reduce((w, word) => w + weightOf(word), 0), 0)
  const { cost } = table[pieces.length][end]
  return { steps, cost, similarity: Math.max(0, 1 - cost / Math.max(1, claimed + dropped)), covered: [j, end] }
}
