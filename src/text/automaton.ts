/** A machine as wink's models keep it: format, last state, transitions, names of final states, marks, properties. */
type Machine = readonly [
  format: number,
  states: number,
  transitions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  finals: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [before: number, after: number]>>,
  ...unknown[],
]

/** In wink's machines, the state in which the longest match so far ends when no transition fits. */
const OTHERWISE = '2070003'
/** A symbol that the automaton steps over. */
const SKIP = 0xff
/** The symbol of all that stands in no pattern, and of the end. */
const OTHER = 0

/** What is told of a match: its first symbol after the pattern's mark is taken off, and the pattern's name. */
export type Found = (first: number, name: string) => void

/**
 * A finite-state automaton over symbols that finds the leftmost, longest patterns; patterns don't overlap.
 * It gives what wink-nlp's own gives on the same machine, from a table of numbers instead of nested objects with names for keys.
 */
export class Automaton {
  private readonly columns = new Map<string, number>()
  private readonly width: number
  private readonly next: Uint16Array
  private readonly otherwise: Uint16Array
  private readonly names: (string | undefined)[] = []
  private readonly before: Int8Array

  /** In: a machine of wink's model, and the name of the symbol to step over. */
  constructor(json: string, skipped?: string) {
    const [, last, transitions, finals, marks] = JSON.parse(json) as Machine
    for (const row of Object.values(transitions))
      for (const symbol of Object.keys(row))
        if (symbol !== OTHERWISE && !this.columns.has(symbol)) this.columns.set(symbol, this.columns.size + 1)
    if (skipped !== undefined) this.columns.set(skipped, SKIP)
    this.width = this.columns.size + 1
    this.next = new Uint16Array((last + 1) * this.width)
    this.otherwise = new Uint16Array(last + 1)
    this.before = new Int8Array(last + 1)
    for (const [state, row] of Object.entries(transitions))
      for (const [symbol, target] of Object.entries(row))
        if (symbol === OTHERWISE) this.otherwise[Number(state)] = target
        else if (symbol !== skipped) this.next[Number(state) * this.width + this.symbolOf(symbol)] = target
    for (const [state, name] of Object.entries(finals)) this.names[Number(state)] = name
    for (const [state, [before]] of Object.entries(marks)) this.before[Number(state)] = before
  }

  /** The number of a symbol, by the name it has in wink's machine. */
  symbolOf(name: string): number {
    return this.columns.get(name) ?? OTHER
  }

  /** Tells all matches in `symbols[0] … symbols[length - 1]`, in order; `found` must not change the symbols. */
  recognise(symbols: Uint8Array, length: number, found: Found): void {
    const { next, otherwise, names, width } = this
    for (let i = 0; i <= length; i++) {
      let state = 0
      let first = i
      // The longest whole pattern on the way, and where it ends.
      let whole = 0
      let wholeEnd = i
      for (let j = i; j <= length; j++) {
        const symbol = j === length ? OTHER : symbols[j]
        if (symbol === SKIP) continue
        const target = next[state * width + symbol]
        if (state === 0) first = j
        if (target !== 0 && names[target] !== undefined) {
          whole = target
          wholeEnd = j
          break
        }
        if (target === 0) break
        state = target
        if (otherwise[state] !== 0) {
          whole = otherwise[state]
          wholeEnd = j
        }
      }
      if (whole === 0) continue
      const name = names[whole]
      if (name !== '0' && name !== undefined) found(first + this.before[whole], name)
      i = wholeEnd
    }
  }
}
