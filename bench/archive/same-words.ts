/**
 * Recall of the same words elsewhere: `npm run bench:same-words -- [--background 20000] [--each 150]`. Stores statements and what
 * other outlets may have made of them in stated ways, half of them before the statement itself, among others of the same
 * grammar; then asks for every altered quote whether the original is among its other occurrences.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Archive, openArchive } from '../../src/archive/archive.js'
import type { Storable } from '../../src/archive/types.js'
import { OTHER, SAME } from './alterations.js'
import { articleOf, articles, createWorld } from './articles.js'
import { compose } from './grammar.js'

const { values } = parseArgs({
  options: {
    background: { type: 'string', default: '20000' },
    each: { type: 'string', default: '150' },
    missed: { type: 'boolean', default: false },
  },
})

interface Pair {
  readonly way: string
  readonly original: string
  readonly altered: string
  readonly isSame: boolean
}

const world = createWorld(2)
const pairs = [...makePairs(SAME, true), ...makePairs(OTHER, false)]
const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-same-words-'))
const archive = await openArchive({ dataDir, waitMs: 60_000 })
try {
  const alone = (id: string, text: string) =>
    articleOf(world, { id, outlet: 'The Test', publishedAt: '2024-01-01T00:00:00Z' }, [
      { person: world.people[0], text },
    ])
  const first = pairs.map(({ original, altered }, i) => alone(`first-${i}`, i % 2 ? original : altered))
  const second = pairs.map(({ original, altered }, i) => alone(`second-${i}`, i % 2 ? altered : original))
  await storeAll(archive, first)
  await storeAll(archive, [...articles(world, Number(values.background))])
  await storeAll(archive, second)
  const found = new Map<string, { right: number; of: number }>()
  for (const [i, { way, isSame, original, altered }] of pairs.entries()) {
    const [one, other] = await Promise.all([`first-${i}`, `second-${i}`].map((id) => archive.article(id)))
    const occurrences = (await archive.quote(one!.quotes[0].id))!.sameWords.occurrences
    const isRight = occurrences.some((o) => o.id === other!.quotes[0].id) === isSame
    const count = found.get(way) ?? { right: 0, of: 0 }
    found.set(way, { right: count.right + Number(isRight), of: count.of + 1 })
    if (!isRight && values.missed) console.log(`${way}\n  ${original}\n  ${altered}`)
  }
  const ways = (names: object) => Object.keys(names).map((way) => found.get(way)!)
  for (const [way, { right, of }] of found) console.log(`${way.padEnd(28)} ${right} of ${of}`)
  for (const [name, list] of [
    ['the same words found', ways(SAME)],
    ['other words kept apart', ways(OTHER)],
  ] as const) {
    const [right, of] = [list.reduce((n, w) => n + w.right, 0), list.reduce((n, w) => n + w.of, 0)]
    console.log(`${name.padEnd(28)} ${right} of ${of} = ${((100 * right) / of).toFixed(1)} %`)
  }
} finally {
  await archive.close()
  await rm(dataDir, { recursive: true, force: true })
}

function* makePairs(ways: typeof SAME, isSame: boolean): Generator<Pair> {
  for (const [way, alter] of Object.entries(ways)) {
    for (let made = 0; made < Number(values.each); ) {
      const original = compose(world.random, world.lists)
      const altered = alter(original, world.random, world.lists)
      if (altered === null) continue
      made++
      yield { way, original, altered, isSame }
    }
  }
}

async function storeAll(archive: Archive, items: readonly Storable[]): Promise<void> {
  for (let i = 0; i < items.length; i += 100) await archive.storeMany(items.slice(i, i + 100))
}
