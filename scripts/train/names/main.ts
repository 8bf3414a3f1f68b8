/**
 * Learns `src/speakers/learned-spelling.json` from the tables of name pairs, the directory and the lines of first names. One command,
 * deterministic, about a minute:
 *   npm run train:names              learns from all
 *   npm run train:names -- --judge   instead says how well it does on pairs left out: of whole origins, and of random folds
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { PRIOR } from '../../../src/speakers/alignment.js'
import { compareNames } from '../../../src/speakers/compare-names.js'
import { type Likeness, likenessOf, pairOdds } from '../../../src/speakers/learned-spelling.js'
import { parseName } from '../../../src/speakers/name.js'
import { learnEdits } from './edits.js'
import { type NamePair, wordExamples } from './words.js'

const MODEL = new URL('../../../src/speakers/learned-spelling.json', import.meta.url)
const FOLDS = 3
/** Log-odds from which names are joined, chosen on lots of pairs that were written later than what was learned from. */
const THRESHOLD = 0.9

const started = Date.now()
const log = (message: string) => console.error(`${((Date.now() - started) / 1000).toFixed(1)} s  ${message}`)

interface Table {
  readonly a: string
  readonly b: string
  readonly origin: string
  readonly within?: 'article'
}

const read = (file: string, same: boolean): NamePair[] =>
  (JSON.parse(readFileSync(new URL(`../../../test/speakers/pairs/${file}.json`, import.meta.url), 'utf8')) as Table[])
    .filter(({ within }) => !within)
    .flatMap(({ a, b, origin }) => {
      const [first, second] = [parseName(a), parseName(b)]
      return first?.given && second?.given ? [{ a: first, b: second, same, origin }] : []
    })

/** The same fold for the same text. */
const foldOf = (text: string, folds: number) =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 33) ^ letter.charCodeAt(0)) >>> 0, 5381) % folds

type Keyed = (pair: NamePair) => string

/** Pairs as a model sees them that has not learned from any of their fold. */
function likenessUnseen(pairs: readonly NamePair[], key: Keyed, folds: number) {
  const rows: { pair: NamePair; likeness: Likeness | null }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (pair: NamePair) => foldOf(key(pair), folds) === fold
    const model = learnEdits(wordExamples(pairs.filter((pair) => !isOut(pair))))
    for (const pair of pairs) if (isOut(pair)) rows.push({ pair, likeness: likenessOf(pair.a, pair.b, model) })
    log(`fold ${fold + 1} of ${folds}`)
  }
  return rows
}

/** Logistic regression over what pairs of names show, where the rules do not decide alone. */
function fitPairs(rows: readonly { pair: NamePair; likeness: Likeness | null }[]): Record<string, number> {
  const weights: Record<string, number> = {}
  const squares: Record<string, number> = {}
  const known = rows.flatMap(({ pair, likeness }) => (likeness ? [{ same: Number(pair.same), likeness }] : []))
  for (let epoch = 0; epoch < 60; epoch++)
    for (let i = 0; i < known.length; i++) {
      const { same, likeness } = known[(i * 7919 + epoch * 13) % known.length]
      const slope = 1 / (1 + Math.exp(-pairOdds(likeness, weights))) - same
      for (const [feature, value] of Object.entries(likeness.features)) {
        const gradient = slope * value + 0.001 * (weights[feature] ?? 0)
        squares[feature] = (squares[feature] ?? 0.1) + gradient * gradient
        weights[feature] = (weights[feature] ?? 0) - (0.3 * gradient) / Math.sqrt(squares[feature])
      }
    }
  return weights
}

const bySurname: Keyed = ({ a }) => a.family
const pairs = [...read('join', true), ...read('apart', false)]
log(`${pairs.length} pairs`)

if (process.argv.includes('--judge')) {
  const judge = (name: string, key: Keyed) => {
    const rows = likenessUnseen(pairs, key, 5)
    const weights = fitPairs(rows)
    const share = (same: boolean, test: (row: (typeof rows)[number]) => boolean) => {
      const list = rows.filter(({ pair }) => pair.same === same)
      return `${((100 * list.filter(test).length) / list.length).toFixed(1)} %`
    }
    const rules = ({ pair: { a, b } }: (typeof rows)[number]) => {
      const { same, rule } = compareNames(a, b)
      return same && rule !== 'learned spelling'
    }
    const learned = ({ likeness }: (typeof rows)[number]) =>
      likeness !== null && pairOdds(likeness, weights) >= THRESHOLD
    console.log(`${name}: joined by rules ${share(true, rules)}, wrongly ${share(false, rules)}`)
    const either = (row: (typeof rows)[number]) => rules(row) || learned(row)
    console.log(`${name}: joined by rules or model ${share(true, either)}, wrongly ${share(false, either)}`)
  }
  judge('random folds', bySurname)
  judge('origins left out', ({ origin }) => origin)
} else {
  const pair = fitPairs(likenessUnseen(pairs, bySurname, FOLDS))
  const { runs, weights } = learnEdits(wordExamples(pairs))
  const round = (weight: number) => Math.round(weight * 100) / 100
  // what is near nothing is left out, save where that would bring back what was supposed before learning
  const kept = [...weights].filter(([feature, weight]) => Math.abs(weight) >= 0.03 || feature in PRIOR)
  const sorted = kept.map(([feature, weight]) => [feature, round(weight)] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  const model = {
    threshold: THRESHOLD,
    pair: Object.fromEntries(Object.entries(pair).map(([feature, weight]) => [feature, round(weight)])),
    runs: [...runs].sort(),
    weights: Object.fromEntries(sorted),
  }
  writeFileSync(MODEL, `${JSON.stringify(model)}\n`)
  log(`${runs.size} runs of letters, ${sorted.length} weights`)
}
