import { open, readFile, rename, rm } from 'node:fs/promises'
import { z } from 'zod'
import { Tally } from './tally.js'

/** How far a run has come. Everything in the outputs up to these lengths belongs to exactly the first `consumed` articles. */
export const Checkpoint = z.object({
  version: z.literal(1),
  /** What the run was asked to do: a run may only go on as it began. */
  run: z.string(),
  consumed: z.int().min(0),
  outputBytes: z.int().min(0),
  errorBytes: z.int().min(0),
  seconds: z.number().min(0),
  tally: Tally,
})
export type Checkpoint = z.infer<typeof Checkpoint>

/** Writes a checkpoint so that at any moment either the old or the new one is there, whole. */
export async function saveCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  const fresh = `${path}.new`
  const file = await open(fresh, 'w')
  try {
    await file.writeFile(JSON.stringify(checkpoint))
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(fresh, path)
}

/** The checkpoint at a path; null where there is none. Throws where the file is something else. */
export async function loadCheckpoint(path: string): Promise<Checkpoint | null> {
  let content: string
  try {
    content = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return Checkpoint.parse(JSON.parse(content))
}

export async function removeCheckpoint(path: string): Promise<void> {
  await rm(path, { force: true })
  await rm(`${path}.new`, { force: true })
}
