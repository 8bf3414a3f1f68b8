import { parseArgs } from 'node:util'
import { extract } from '../src/extract.js'
import { type Comparison, compare, type Problem, sift, totals } from '../test/fixtures/compare.js'
import { listFixtures, readFixture, writeKnownGaps } from '../test/fixtures/read.js'

/**
 * What the judged articles show, grouped by class of error.
 *   npm run fixtures                    everything that is wrong
 *   npm run fixtures -- SLUG…           of these articles only
 *   npm run fixtures -- --class cue     one class only
 *   npm run fixtures -- --unlisted      reported statements that no judge listed, too
 *   npm run fixtures -- --shrink        take solved gaps off the lists of known gaps
 *   npm run fixtures -- --accept SLUG…  write down what is wrong now as known: for new articles
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    class: { type: 'string' },
    unlisted: { type: 'boolean' },
    shrink: { type: 'boolean' },
    accept: { type: 'boolean' },
  },
})
if (values.accept && positionals.length === 0) throw new Error('--accept needs the names of the articles')

const results = (positionals.length > 0 ? positionals : listFixtures()).map((slug) => {
  const fixture = readFixture(slug)
  const comparison = compare(fixture, extract({ text: fixture.text }))
  if (values.accept) writeKnownGaps(slug, [...new Set(comparison.problems.map((p) => p.id))])
  else if (values.shrink) {
    const { fresh, solved } = sift(fixture, comparison)
    // a quote that was missing and is found now keeps its smaller problems on the list
    const smaller = comparison.problems.filter((p) => solved.includes(p.id.replace(/:.*/, ':missing')))
    const left = fixture.knownGaps.filter((id) => !solved.includes(id))
    writeKnownGaps(slug, [...new Set([...left, ...smaller.filter((p) => !fresh.includes(p)).map((p) => p.id)])])
  }
  return { slug, comparison }
})

const byClass = new Map<string, string[]>()
for (const { slug, comparison } of results)
  for (const problem of comparison.problems)
    byClass.set(problem.class, [...(byClass.get(problem.class) ?? []), line(slug, problem)])

for (const [kind, lines] of [...byClass].sort((a, b) => b[1].length - a[1].length))
  if (!values.class || values.class === kind) console.log(`\n${kind} (${lines.length})\n${lines.join('\n')}`)
if (values.unlisted)
  for (const { slug, comparison } of results)
    for (const words of comparison.unlisted) console.log(`unlisted ${slug}: ${words.replace(/\s+/g, ' ')}`)
console.log(`\n${summary(results.map((r) => r.comparison))}`)

function line(slug: string, problem: Problem): string {
  return `  ${slug} ${problem.id.match(/^\d+/)?.[0] ?? ''} ${problem.message}`
}

function summary(all: readonly Comparison[]): string {
  const sum = (pick: (c: Comparison) => number) => all.reduce((n, c) => n + pick(c), 0)
  const percent = (x: number) => `${(100 * x).toFixed(1)}%`
  const share = (n: number) =>
    percent(
      n /
        Math.max(
          1,
          sum((c) => c.relations.gold),
        ),
    )
  const { found, attributed, speaker } = totals(all)
  return [
    `${all.length} articles, ${sum((c) => c.relations.gold)} quotes, ${sum((c) => c.pieces.gold)} quoted pieces, ${sum((c) => c.problems.length)} problems`,
    `pieces found with exact bounds, F1: ${percent(found)}; and attributed ${percent(attributed)}; and the speaker named ${percent(speaker)}`,
    `all quotes: found ${share(sum((c) => c.relations.found))}, and the speaker named ${share(sum((c) => c.relations.speaker))}`,
  ].join('\n')
}
