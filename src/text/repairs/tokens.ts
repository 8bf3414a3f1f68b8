import { changes, type Repair } from './change.js'

const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
}

/** Brackets as treebanks write them. */
export const brackets: Repair = (text) =>
  text.includes('RB-') || text.includes('SB-') ? changes(text, /-[LR][RS]B-/g, (found) => BRACKETS[found]) : []

/** So many words stand apart from the full stop or comma behind them in a text that was cut into tokens. */
const APART = 4
/** A text that was cut into tokens shows it within so many characters. */
const BEGINNING = 1_000
const SPACE = / (?=(?:[.,;:?!%)\]’]|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b))|(?<=[([]) /g

/** “She does n't know , he said .”: tokens apart. */
export const spacing: Repair = (text) => {
  if (!/ [.,](?=\s)/.test(text.slice(0, BEGINNING))) return []
  const apart = text.match(/ [.,](?=\s|$)/g)?.length ?? 0
  const attached = text.match(/[^\s.,][.,](?=\s|$)/g)?.length ?? 0
  return apart >= APART && apart > attached ? changes(text, SPACE, () => '') : []
}
