/**
 * Accuracy on gold, as one table:
 *   npm run accuracy -- GOLD.jsonl… [--show N] [--floor FLOORS.json]
 * GOLD: one article a line, {id, text, attributions: [{content, source, cue, pieces?, speaker?}], lenient?, negatives?}, offsets in
 * UTF-16 code units. --show lists N errors of each class; --floor fails when a figure is under the floor kept for that file.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { HIGH_CONFIDENCE } from '../src/confidence.js'
import { extractRecord } from '../src/record.js'
import { calibrationError, type GoldArticle, type Prf, type Scores, score } from './scorer.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string' }, floor: { type: 'string' }, json: { type: 'boolean' } },
})
if (positionals.length === 0) {
  console.error('usage: npm run accuracy -- GOLD.jsonl… [--show N] [--floor FLOORS.json]')
  process.exit(2)
}

const percent = (x: number) => `${(100 * x).toFixed(1).padStart(5)} %`
const row = (name: string, { p, r, f1 }: Prf, more = '') =>
  console.log(`${name.padEnd(28)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}  ${more}`)

/** Of the quoted pieces at the high setting, how many have the right speaker; and how many of all the right ones are among them. */
function atHighSetting({ judgements }: Scores): { precision: number; kept: number } {
  const right = judgements.filter((j) => j.right)
  const sure = judgements.filter((j) => j.confidence >= HIGH_CONFIDENCE)
  const both = sure.filter((j) => j.right)
  return { precision: both.length / sure.length, kept: both.length / right.length }
}

function print(file: string, scores: Scores, show: number): void {
  console.log(`\n${basename(file)}: ${scores.articles} articles`)
  row('quoted', scores.quoted)
  row('attributed', scores.attributed)
  if (scores.speaker) row('speaker', scores.speaker)
  if (scores.negatives.of)
    console.log(`negatives taken for quotes   ${scores.negatives.taken} of ${scores.negatives.of}`)
  if (scores.judgements.length) {
    const { precision, kept } = atHighSetting(scores)
    console.log(
      `confidence                   calibration error ${calibrationError(scores.judgements).toFixed(3)}; at ${HIGH_CONFIDENCE} and more: ` +
        `${percent(precision)} right, ${percent(kept)} of the right ones kept`,
    )
  }
  for (const [kind, r] of Object.entries(scores.relations)) {
    row(`${kind}: content, overlap`, r.contentOverlap, `gold ${r.gold}, found ${r.predicted}`)
    row(`${kind}: content, exact`, r.contentExact)
    row(`${kind}: cue, overlap`, r.cueOverlap)
    row(`${kind}: cue, exact`, r.cueExact)
    row(`${kind}: source, overlap`, r.sourceOverlap)
    row(`${kind}: source, exact`, r.sourceExact)
  }
  const classes = new Map<string, number>()
  for (const { kind } of scores.errors) classes.set(kind, (classes.get(kind) ?? 0) + 1)
  const biggest = [...classes].sort((a, b) => b[1] - a[1]).map(([kind, n]) => `${kind} ${n}`)
  console.log(`errors on quoted pieces      ${biggest.join(', ') || 'none'}`)
  for (const [kind] of classes) {
    for (const e of scores.errors.filter((e) => e.kind === kind).slice(0, show))
      console.log(`\n[${kind}] ${e.article}\n  ${e.text.replace(/\s+/g, ' ').slice(0, 160)}\n  ${e.note}`)
  }
}

/** The figures that a floor may be kept for, in percent. */
const figures = (s: Scores): Record<string, number> => ({
  quoted: s.quoted.f1,
  attributed: s.attributed.f1,
  ...(s.speaker ? { speaker: s.speaker.f1 } : {}),
  contentOverlap: s.relations.all.contentOverlap.f1,
  contentExact: s.relations.all.contentExact.f1,
  sourceOverlap: s.relations.all.sourceOverlap.f1,
  cueOverlap: s.relations.all.cueOverlap.f1,
  ...(s.judgements.length ? { highPrecision: atHighSetting(s).precision, highKept: atHighSetting(s).kept } : {}),
  ...(s.negatives.of ? { negativesKeptOut: 1 - s.negatives.taken / s.negatives.of } : {}),
})

let failed = false
for (const file of positionals) {
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldArticle)
  const scores = score(articles.map((a) => [a, extractRecord({ id: a.id, text: a.text }).quotes] as const))
  if (values.json) console.log(JSON.stringify({ file: basename(file), ...figures(scores) }))
  else print(file, scores, Number(values.show ?? 0))
  if (!values.floor) continue
  const floors =
    (JSON.parse(readFileSync(values.floor, 'utf8')) as Record<string, Record<string, number>>)[basename(file)] ?? {}
  for (const [name, floor] of Object.entries(floors)) {
    const reached = 100 * (figures(scores)[name] ?? 0)
    if (reached + 1e-9 >= floor) continue
    failed = true
    console.error(`${basename(file)}: ${name} is ${reached.toFixed(1)}, under its floor of ${floor}`)
  }
}
if (failed) process.exit(1)
