import { changes, type Repair } from './change.js'

/** Marks of other languages and of typewriters, opening and closing; the first two the other way round, as Danish books have them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['»', '«'],
  ['„', '“'],
  ['„', '”'],
  ['``', "''"],
]

/** «Yes,» „Yes,“ ``Yes,'' as “Yes,”: in a text that opens its quotations so and in no other way. */
export const otherMarks: Repair = (text) => {
  const opener = /[«»„“]|``/.exec(text)?.[0]
  const pair = PAIRS.find(([open, close]) => open === opener && text.includes(close))
  if (!pair) return []
  const [open, close] = pair
  const opensAlso = new RegExp(`(?<=^|[\\s(])(?:${close}|“)(?=[\\p{L}\\p{N}])`, 'u')
  if (opensAlso.test(text)) return []
  const marks = open === '``' ? /``|''/g : /[«»„“]/g
  return changes(text, marks, (mark) => (mark === open ? '“' : mark === close ? '”' : mark))
}

/** ""Yes,"" of a table that was read wrongly. */
export const doubled: Repair = (text) =>
  text.includes('""') && !/(?<!")"(?!")/.test(text) ? changes(text, /""/g, () => '"') : []
