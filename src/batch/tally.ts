import type { FailureReason, Outcome } from '../workers/pool.js'

/** What a run has done so far. Plain data: it stands in checkpoints and summaries. */
export interface Tally {
  /** Articles with a record. */
  articles: number
  quotes: { direct: number; mixed: number; indirect: number }
  /** Speakers, counted once an article. */
  speakers: number
  failed: number
  failures: Partial<Record<FailureReason, number>>
}

export function emptyTally(): Tally {
  return { articles: 0, quotes: { direct: 0, mixed: 0, indirect: 0 }, speakers: 0, failed: 0, failures: {} }
}

/** Counts one more outcome, in place: a run has one tally and millions of outcomes. */
export function countOutcome(tally: Tally, outcome: Outcome): void {
  if (!outcome.ok) {
    tally.failed++
    tally.failures[outcome.reason] = (tally.failures[outcome.reason] ?? 0) + 1
    return
  }
  tally.articles++
  tally.quotes.direct += outcome.quotes.direct
  tally.quotes.mixed += outcome.quotes.mixed
  tally.quotes.indirect += outcome.quotes.indirect
  tally.speakers += outcome.speakers.length
}

export function quotesIn({ quotes }: Tally): number {
  return quotes.direct + quotes.mixed + quotes.indirect
}
