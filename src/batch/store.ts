import { ArchiveUnavailable } from '../archive/errors.js'
import type { Archive } from '../archive/types.js'
import type { Extracted, Failed, Outcome } from '../workers/pool.js'

/** Milliseconds that a batch or a worker waits for a database that is away before it gives up. */
export const STORE_PATIENCE_MS = 10 * 60_000

/**
 * Stores the records among the outcomes, in one transaction where that works. Where it doesn't, each on its own, so that one record
 * that the archive will not take spoils no other. Out: the outcomes, with a failure in place of each that could not be stored.
 * Rejects with `ArchiveUnavailable` where the database stays away.
 */
export async function storeOutcomes(
  archive: Pick<Archive, 'storeMany'>,
  outcomes: readonly Outcome[],
): Promise<Outcome[]> {
  const extracted = outcomes.filter((outcome) => outcome.ok)
  try {
    await archive.storeMany(extracted.map(storable))
    return [...outcomes]
  } catch (error) {
    if (error instanceof ArchiveUnavailable) throw error
    if (extracted.length === 1) return outcomes.map((outcome) => (outcome.ok ? notStored(outcome, error) : outcome))
  }
  const stored: Outcome[] = []
  for (const outcome of outcomes) stored.push(...(outcome.ok ? await storeOutcomes(archive, [outcome]) : [outcome]))
  return stored
}

const storable = ({ record, text }: Extracted) => ({ record: record!, text: text! })

function notStored({ id }: Extracted, error: unknown): Failed {
  return { ok: false, id, reason: 'not-stored', message: error instanceof Error ? error.message : String(error) }
}
