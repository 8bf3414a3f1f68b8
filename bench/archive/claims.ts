import type { Verdict } from '../../src/archive/schemas.js'
import type { Archive } from '../../src/archive/types.js'
import type { World } from './articles.js'
import { compose } from './grammar.js'

/** Claims altered from stored quotes in stated ways, each with the verdict that is right. */

export interface Statement {
  readonly speaker: string
  readonly text: string
}

export interface Claim {
  readonly way: string
  readonly quote: string
  readonly speaker: string
  readonly verdict: Verdict
  readonly flag?: 'negation' | 'number'
}

type Alter = (said: Statement, world: World, others: readonly Statement[]) => Omit<Claim, 'way'> | null

const WAYS: Record<string, Alter> = {
  verbatim: ({ speaker, text }, { random }) => {
    const shown = random.pick([text, text.toUpperCase(), `"${text.replaceAll('.', ' –')}"`, text.replaceAll(',', '')])
    return { quote: shown, speaker, verdict: 'verbatim' }
  },
  clipped: ({ speaker, text }, { random }) => {
    const words = text.split(' ')
    if (words.length < 14) return null
    const middle = words.length >> 1
    const quote =
      random.next() < 0.5
        ? words.slice(2, words.length - 3).join(' ')
        : `${words.slice(0, middle - 1).join(' ')} … ${words.slice(middle + 1).join(' ')}`
    return { quote, speaker, verdict: 'verbatim' }
  },
  'one word changed': ({ speaker, text }, { random, lists }) => {
    const words = text.split(' ')
    const at = words.findIndex((w, i) => i > 2 && lists.thing.includes(w))
    if (at < 0 || words.length < 8) return null
    words[at] = random.pick(lists.thing.filter((w) => w !== words[at]))
    return { quote: words.join(' '), speaker, verdict: 'altered' }
  },
  'negation dropped': ({ speaker, text }) =>
    / not /.test(text) ? { quote: text.replace(' not ', ' '), speaker, verdict: 'altered', flag: 'negation' } : null,
  'number changed': ({ speaker, text }, { random }) =>
    /\d/.test(text)
      ? {
          quote: text.replace(/\d+/, (n) => String(Number(n) + 1 + random.below(50))),
          speaker,
          verdict: 'altered',
          flag: 'number',
        }
      : null,
  'wrong speaker': ({ speaker, text }, { random }, others) => {
    const other = random.pick(others).speaker
    return other === speaker ? null : { quote: text, speaker: other, verdict: 'misattributed' }
  },
  invented: ({ speaker }, { random, lists }) => ({ quote: compose(random, lists, 2), speaker, verdict: 'not-found' }),
}

/** In: statements that are stored; how many claims. Out: as many of each way. */
export function makeClaims(statements: readonly Statement[], world: World, count: number): Claim[] {
  const ways = Object.entries(WAYS)
  const claims: Claim[] = []
  let at = 0
  while (claims.length < count) {
    const [way, alter] = ways[claims.length % ways.length]
    const claim = alter(statements[at++ % statements.length], world, statements)
    if (claim) claims.push({ way, ...claim })
  }
  return claims
}

export interface Score {
  readonly right: number
  readonly of: number
  /** Milliseconds each check took. */
  readonly times: number[]
  readonly byWay: ReadonlyMap<string, { right: number; of: number }>
  readonly wrong: { claim: Claim; got: Verdict; evidence: string }[]
}

/** Checks all claims. A verdict is right when it is the expected one and, where a negation or number was changed, says so. */
export async function scoreClaims(archive: Archive, claims: readonly Claim[]): Promise<Score> {
  const byWay = new Map<string, { right: number; of: number }>()
  const wrong: Score['wrong'] = []
  const times: number[] = []
  for (const claim of claims) {
    const begun = performance.now()
    const result = await archive.check(claim)
    times.push(performance.now() - begun)
    const right = result.verdict === claim.verdict && (!claim.flag || result.changed[claim.flag])
    const way = byWay.get(claim.way) ?? { right: 0, of: 0 }
    byWay.set(claim.way, { right: way.right + Number(right), of: way.of + 1 })
    if (!right)
      wrong.push({ claim, got: result.verdict, evidence: (result.evidence[0] ?? result.closest[0])?.quote.text ?? '' })
  }
  return { right: claims.length - wrong.length, of: claims.length, times, byWay, wrong }
}
