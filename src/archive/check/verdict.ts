import type { Evidence, Verdict } from '../schemas.js'
import type { Alignment } from './align.js'
import type { Candidate } from './candidates.js'

/** A candidate compared with the claim. */
export interface Match {
  readonly candidate: Candidate
  readonly alignment: Alignment
  /** Words of the claim. */
  readonly words: number
  /** Null when nobody was claimed, or the source has no name. */
  readonly saidByClaimed: boolean | null
}

export interface Ruling {
  readonly verdict: Verdict
  readonly evidence: readonly Match[]
  readonly confidence: number
  readonly explain: (first: Evidence | undefined, closest: Evidence | undefined) => string
}

/** Below this, sharing words is chance. Set by hand; no measurement chose it. */
export const ALTERED = 0.66

/**
 * The verdict on a claim. The claimed speaker's own words come first; the very words by somebody else outweigh similar
 * words of his. In: all matches and the claimed speaker. Out: the verdict and what it rests on, best first.
 */
export function judge(matches: readonly Match[], speaker: string | null): Ruling {
  const good = [...matches].filter((m) => m.alignment.similarity >= ALTERED).sort(byStrength)
  const exact = good.filter((m) => m.alignment.cost === 0)
  const own = (list: readonly Match[]) => list.filter((m) => m.saidByClaimed !== false)
  const others = (list: readonly Match[]) => list.filter((m) => m.saidByClaimed === false)
  const named = (list: readonly Match[]) => list.filter((m) => m.saidByClaimed === true)
  if (named(exact).length > 0 || (own(exact).length > 0 && others(exact).length === 0)) {
    return ruling('verbatim', own(exact), others(exact), speaker)
  }
  if (others(exact).length > 0) return ruling('misattributed', others(exact), own(good), speaker)
  if (own(good).length > 0) return ruling('altered', own(good), others(good), speaker)
  if (others(good).length > 0) return ruling('misattributed', others(good), [], speaker)
  const best = Math.max(0, ...matches.map((m) => m.alignment.similarity))
  return { verdict: 'not-found', evidence: [], confidence: round(1 - best / 2), explain: explainNothing(speaker) }
}

/** Whose words they are for sure, the nearest words, those not withdrawn. */
const byStrength = (a: Match, b: Match): number =>
  Number(b.saidByClaimed === true) - Number(a.saidByClaimed === true) ||
  b.alignment.similarity - a.alignment.similarity ||
  Number(a.candidate.withdrawn) - Number(b.candidate.withdrawn)

function ruling(verdict: Verdict, first: readonly Match[], rest: readonly Match[], speaker: string | null): Ruling {
  const [best] = first
  // Few words prove little: three in a row may be anybody's.
  const length = 1 - Math.exp(-best.words / 2)
  const unsure = speaker && best.saidByClaimed === null ? 0.6 : 1
  const confidence = round(length * best.alignment.similarity * unsure)
  return { verdict, evidence: [...first, ...rest], confidence, explain: explainFound(verdict, speaker) }
}

const round = (x: number): number => Math.round(x * 1000) / 1000

const explainFound =
  (verdict: Verdict, speaker: string | null): Ruling['explain'] =>
  (first) => {
    if (!first) return ''
    const who = first.quote.speaker?.name ?? 'an unnamed source'
    const where = [first.quote.article.outlet, first.quote.article.publishedAt?.slice(0, 10)].filter(Boolean).join(', ')
    const at = where ? ` (${where})` : ''
    const notes = [
      first.clipped && first.negatedBefore && 'The words just before it negate it.',
      first.saidByClaimed === null && speaker && `The article does not name the source, so it may not be ${speaker}.`,
      first.quote.withdrawn && 'A later version of the article no longer has it.',
    ].filter(Boolean)
    return [`${sentence(verdict, who, at, first, speaker)}`, ...notes].join(' ')
  }

function sentence(
  verdict: Verdict,
  who: string,
  at: string,
  { changed, clipped, similarity }: Evidence,
  speaker: string | null,
) {
  const part = clipped ? ', as part of a longer statement' : ''
  if (verdict === 'verbatim') return `${who} said this word for word${part}${at}.`
  const kinds = Object.entries(changed).flatMap(([kind, is]) => (is ? [kind] : []))
  const what = kinds.length > 0 ? ` A ${kinds.join(' and a ')} was changed.` : ''
  if (verdict === 'altered') return `${who} said something else${at}.${what}`
  const how = similarity === 1 ? 'These are words' : 'Nearly these are words'
  return `${how} of ${who}${at}, not of ${speaker}.${similarity === 1 ? '' : what}`
}

const explainNothing =
  (speaker: string | null): Ruling['explain'] =>
  (_, closest) => {
    const who = speaker ? ` by ${speaker}` : ''
    const near = closest ? ' The closest that was said is given.' : ''
    return `Nothing like it${who} is in the archive.${near}`
  }
