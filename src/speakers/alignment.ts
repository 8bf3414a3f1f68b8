/**
 * Two spellings of one word, aligned: which runs of letters stand for one another, and how much that speaks against one name. Edits of
 * single letters and of learned runs (Brill and Moore 2000), each weighed by features of its own and of where it stands, in a
 * log-linear model of the whole word (McCallum, Bellare and Pereira 2005).
 */

/** One run of letters for another; either may be empty. */
export interface Edit {
  readonly from: string
  readonly to: string
  /** Where it starts in either word. */
  readonly at: number
  readonly onto: number
}

export interface EditModel {
  /** Runs of several letters that may stand for one another: “g~gu”, the smaller first. */
  readonly runs: ReadonlySet<string>
  /** What each feature adds to the log-odds of one name. */
  readonly weights: ReadonlyMap<string, number>
}

/** Part of a name that a word is: first names vary otherwise than surnames. */
export type Part = 'given' | 'family'

const isVowel = (letter: string) => 'aeiouy'.includes(letter)

/** “e~ue”, whichever word has which. */
export const editKey = (from: string, to: string): string => (from < to ? `${from}~${to}` : `${to}~${from}`)

/** The longest run of an edit, and of both its sides together. */
export const LONGEST_RUN = 4
export const LONGEST_EDIT = 6

/** What kind of edit: vowel for vowel, a letter doubled, a consonant dropped, a longer run of either. */
function kindOf(x: string, y: string, { from, to, at, onto }: Edit): string {
  const letters = [...from, ...to]
  if (letters.length > 2) {
    const mixed = letters.every(isVowel) ? 'V' : letters.some(isVowel) ? 'M' : 'C'
    return `ch${mixed}${Math.max(from.length, to.length)}`
  }
  if (from && to) return letters.every(isVowel) ? 'VV' : letters.some(isVowel) ? 'VC' : 'CC'
  const letter = from || to
  const [word, i] = from ? [x, at] : [y, onto]
  if (word[i - 1] === letter || word[i + 1] === letter) return isVowel(letter) ? 'dV' : 'dC'
  return isVowel(letter) ? 'V0' : letter === 'h' ? 'H0' : 'C0'
}

const classOf = (letter: string | undefined) => (letter === undefined ? '#' : isVowel(letter) ? 'V' : 'C')

/** What an edit is weighed by. In: both words and the edit. Out: names of features; those of kinds start with k. */
export function editFeatures(x: string, y: string, edit: Edit): string[] {
  const { from, to, at, onto } = edit
  const key = editKey(from, to)
  const kind = kindOf(x, y, edit)
  const [left, other] = [x[at - 1], y[onto - 1]]
  const [right, after] = [x[at + from.length], y[onto + to.length]].map(classOf)
  const place = at === 0 && onto === 0 ? '^' : right === '#' && after === '#' ? '$' : '.'
  const before = classOf(left) + (at > 0 && left !== other ? '*' : '')
  const behind = right === after ? right : '?'
  return [
    key,
    key + place,
    `${key}<${before}`,
    `${key}>${behind}`,
    `k${kind}`,
    `k${kind}${place}`,
    `k${kind}<${before}>${behind}`,
  ]
}

/** What features are worth before anything is learned: a vowel for another little, a consonant much. */
export const PRIOR: Readonly<Record<string, number>> = {
  kVV: -1.5,
  kV0: -1.8,
  kdV: -0.8,
  kdC: -0.8,
  kH0: -1.5,
  kCC: -4,
  kVC: -4,
  kC0: -4,
  ...Object.fromEntries(
    [2, 3, 4].flatMap((n) => [
      [`kchV${n}`, -0.9 * n],
      [`kchC${n}`, -1.2 * n],
      [`kchM${n}`, -1.3 * n],
    ]),
  ),
}

/** An edit never speaks for one name. */
export function editWeight(x: string, y: string, edit: Edit, { weights }: EditModel): number {
  let sum = 0
  for (const feature of editFeatures(x, y, edit)) sum += weights.get(feature) ?? PRIOR[feature] ?? 0
  return Math.min(sum, 0)
}

/** Every edit costs this at least, so that of two alignments the shorter wins. */
const SOMETHING = 0.001

/**
 * The cheapest alignment. In: folded words; `least`: a weight below which nobody asks for it. Out: its edits from left to right, equal
 * letters left out, and the sum of their weights; no edits and −∞ where all weigh less than that.
 */
export function align(
  x: string,
  y: string,
  model: EditModel,
  least = Number.NEGATIVE_INFINITY,
): { readonly edits: Edit[]; readonly weight: number } {
  const width = y.length + 1
  const best = new Float64Array((x.length + 1) * width).fill(Number.NEGATIVE_INFINITY)
  const source = new Int32Array(best.length)
  best[0] = 0
  for (let i = 0; i <= x.length; i++)
    for (let j = 0; j <= y.length; j++) {
      const here = i * width + j
      if (best[here] === Number.NEGATIVE_INFINITY) continue
      for (let m = 0; m <= LONGEST_RUN && i + m <= x.length; m++)
        for (let n = m === 0 ? 1 : 0; n <= LONGEST_RUN && m + n <= LONGEST_EDIT && j + n <= y.length; n++) {
          const there = here + m * width + n
          // no step is worth more than nothing
          if (best[here] <= best[there]) continue
          const weight = best[here] + step(x, y, i, j, m, n, model)
          if (weight <= best[there] || weight < least) continue
          best[there] = weight
          source[there] = here
        }
    }
  const edits: Edit[] = []
  if (best[best.length - 1] === Number.NEGATIVE_INFINITY) return { edits, weight: Number.NEGATIVE_INFINITY }
  for (let there = best.length - 1; there > 0; there = source[there]) {
    const [at, onto] = [Math.floor(source[there] / width), source[there] % width]
    const from = x.slice(at, Math.floor(there / width))
    const to = y.slice(onto, there % width)
    if (from !== to) edits.push({ from, to, at, onto })
  }
  return { edits: edits.reverse(), weight: best[best.length - 1] }
}

/** What it is worth to go on by m letters of one word and n of the other: nothing for a letter that both have, never for an unknown run. */
function step(x: string, y: string, at: number, onto: number, m: number, n: number, model: EditModel): number {
  if (m === 1 && n === 1 && x[at] === y[onto]) return 0
  const from = x.slice(at, at + m)
  const to = y.slice(onto, onto + n)
  if ((m > 1 || n > 1) && !model.runs.has(editKey(from, to))) return Number.NEGATIVE_INFINITY
  return editWeight(x, y, { from, to, at, onto }, model) - SOMETHING
}

/** What a word is weighed by, besides its edits: the longer, the less an edit counts. */
export function wordFeatures(x: string, y: string, part: Part): string[] {
  const length = Math.min(x.length, y.length, 10)
  return ['bias', `length ${length}`, `${part}`, `${part} ${length}`]
}

/**
 * Log-odds that two words are one name, and the edits seen. In: two different folded words, in either order: the verdict is the same;
 * `least`: odds below which it does not matter how low they are, and −∞ is the answer.
 */
export function wordOdds(
  x: string,
  y: string,
  part: Part,
  model: EditModel,
  least: number,
): { odds: number; edits: Edit[] } {
  if (y < x) {
    const { odds, edits } = wordOdds(y, x, part, model, least)
    return { odds, edits: edits.map(({ from, to, at, onto }) => ({ from: to, to: from, at: onto, onto: at })) }
  }
  const own = wordFeatures(x, y, part).reduce((sum, feature) => sum + (model.weights.get(feature) ?? 0), 0)
  const { edits, weight } = align(x, y, model, least - own)
  return { odds: weight + own, edits }
}
