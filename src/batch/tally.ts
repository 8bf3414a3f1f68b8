import { z } from 'zod'
import type { FailureReason, Outcome } from '../workers/pool.js'
import { distinctCounter } from './distinct.js'

/** What a run has done so far. Plain data: it stands in checkpoints. */
export const Tally = z.object({
  /** Articles with a record. */
  articles: z.int(),
  quotes: z.object({ direct: z.int(), mixed: z.int(), indirect: z.int() }),
  /** State of the counter of distinct speakers. */
  speakers: z.string(),
  failed: z.int(),
  failures: z.record(z.string(), z.int()),
})
export type Tally = z.infer<typeof Tally>

export interface Counter {
  add(outcome: Outcome): void
  readonly articles: number
  readonly failed: number
  readonly quotes: number
  readonly failures: Readonly<Partial<Record<FailureReason, number>>>
  speakers(): number
  save(): Tally
}

/** Counts outcomes, from nothing or from where an earlier run stopped. */
export function createCounter(from?: Tally): Counter {
  const quotes = { direct: 0, mixed: 0, indirect: 0, ...from?.quotes }
  const failures: Partial<Record<FailureReason, number>> = { ...from?.failures }
  const speakers = distinctCounter(from?.speakers)
  let articles = from?.articles ?? 0
  let failed = from?.failed ?? 0
  return {
    add(outcome) {
      if (!outcome.ok) {
        failed++
        failures[outcome.reason] = (failures[outcome.reason] ?? 0) + 1
        return
      }
      articles++
      quotes.direct += outcome.quotes.direct
      quotes.mixed += outcome.quotes.mixed
      quotes.indirect += outcome.quotes.indirect
      for (const id of outcome.speakers) speakers.add(id)
    },
    get articles() {
      return articles
    },
    get failed() {
      return failed
    },
    get quotes() {
      return quotes.direct + quotes.mixed + quotes.indirect
    },
    failures,
    speakers: () => speakers.count(),
    save: () => ({
      articles,
      quotes: { ...quotes },
      speakers: speakers.save(),
      failed,
      failures: { ...failures } as Tally['failures'],
    }),
  }
}
