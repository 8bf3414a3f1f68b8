import type { Storable } from '../../src/archive/types.js'
import type { ExtractionRecord } from '../../src/record.js'
import { coinName, compose, createLists } from './grammar.js'
import { createRandom, type Random } from './random.js'

const GIVEN =
  `Anna Boris Clara David Elena Farid Grace Hassan Irina Jamal Karin Liam Maria Nikolai Olga Pedro Quentin Rosa Samir Tanya
  Umar Vera Walter Ximena Yusuf Zoe Aisha Bruno Carmen Dmitri Esther Felix Greta Hiro Ines Jonas Keiko Leila Marco Nadia`.split(
    /\s+/,
  )
const SPEAKERS = 20_000
const OUTLETS = 200
const QUOTES_IN_ARTICLE = 8
const FIRST_DAY = Date.UTC(2016, 0, 1)
const DAYS = 3_600
const REPEATED = 0.12
const REMEMBERED = 5_000

interface Person {
  readonly id: string
  readonly name: string
}
interface Statement {
  readonly person: Person
  readonly text: string
}

/** Everything that a seed's world is made of. */
export function createWorld(seed: number) {
  const random = createRandom(seed)
  const lists = createLists(random)
  const people: Person[] = Array.from({ length: SPEAKERS }, (_, i) => {
    const name = `${random.pick(GIVEN)} ${coinName(random, 2 + random.below(2))}`
    return { id: `${name.toLowerCase().replaceAll(' ', '-')}-${i}`, name }
  })
  const outlets = Array.from(
    { length: OUTLETS },
    () => `The ${coinName(random, 2)} ${random.pick(['Post', 'Times', 'News', 'Star'])}`,
  )
  return { random, lists, people, outlets }
}
export type World = ReturnType<typeof createWorld>

/**
 * Articles with about eight quotes each, until there are as many quotes as asked for. One quote in eight repeats an earlier
 * one: as it was, clipped, or with a word changed.
 */
export function* articles(world: World, quotes: number): Generator<Storable> {
  const { random, lists, people, outlets } = world
  const remembered: Statement[] = []
  let made = 0
  for (let n = 0; made < quotes; n++) {
    const statements: Statement[] = []
    for (let i = 0; i < Math.min(QUOTES_IN_ARTICLE, quotes - made); i++) {
      const again = remembered.length > 0 && random.next() < REPEATED
      const statement = again
        ? repeat(random, random.zipf(remembered))
        : { person: random.zipf(people), text: compose(random, lists) }
      statements.push(statement)
      if (!again) remembered[random.below(REMEMBERED) % (remembered.length + 1)] = statement
    }
    made += statements.length
    const published = new Date(FIRST_DAY + random.below(DAYS) * 86_400_000 + random.below(86_400) * 1000).toISOString()
    yield articleOf(world, { id: `gen-${n}`, outlet: random.zipf(outlets), publishedAt: published }, statements)
  }
}

function repeat(random: Random, { person, text }: Statement): Statement {
  const kind = random.below(4)
  if (kind < 2) return { person, text }
  const words = text.split(' ')
  if (words.length < 12) return { person, text }
  if (kind === 2) return { person, text: words.slice(0, Math.max(8, Math.floor(words.length * 0.7))).join(' ') }
  words.splice(3 + random.below(words.length - 4), 1)
  return { person, text: words.join(' ') }
}

/** The article and its record, as extraction would give it. */
export function articleOf(
  { random, lists }: World,
  head: { id: string; outlet: string; publishedAt: string },
  statements: Statement[],
): Storable {
  let text = `${compose(random, lists, 1)}\n`
  const quotes: ExtractionRecord['quotes'] = []
  const speakers = new Map<string, ExtractionRecord['speakers'][number]>()
  for (const { person, text: words } of statements) {
    const start = text.length + 1
    text += `“${words}” ${person.name} said. ${compose(random, lists, 1)}\n`
    const end = start + words.length
    const source = { start: end + 2, end: end + 2 + person.name.length, text: person.name }
    quotes.push({
      id: `q${quotes.length + 1}`,
      type: 'direct',
      text: words,
      segments: [{ start, end, text: words, quoted: true }],
      cue: { start: source.end + 1, end: source.end + 5, text: 'said', lemma: 'say' },
      source,
      speaker: { ...person, kind: 'person' },
      addressee: null,
      medium: null,
      modality: 'asserted',
      parent: null,
      rule: 'adjacent-cue',
      confidence: 0.95,
      context: { prefix: '“', suffix: '” ' },
    })
    const known = speakers.get(person.id)
    if (known) known.quotes++
    else
      speakers.set(person.id, {
        ...person,
        kind: 'person',
        gender: 'unknown',
        roles: [],
        variants: [person.name, person.name.split(' ')[1]],
        quotes: 1,
      })
  }
  const article = { url: `https://example.org/${head.id}`, title: null, ...head, length: text.length }
  return { text, record: { article, quotes, speakers: [...speakers.values()], diagnostics: [], offsetUnit: 'utf16' } }
}
