import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Checkpoint, loadCheckpoint, removeCheckpoint } from './checkpoint.js'
import { ResumeError } from './resume-error.js'
import { partialPath } from './sink.js'

/**
 * Finds out where a run begins.
 * In: the output's path (none where records are only stored), the checkpoint's path, what the run is asked to do, and whether it shall
 * go on with an earlier one. Out: that one's checkpoint; null to begin from nothing; `'complete'` where nothing is left to do.
 */
export async function findStart(
  output: string | undefined,
  checkpointPath: string,
  run: string,
  resume: boolean,
): Promise<Checkpoint | null | 'complete'> {
  if (!resume) {
    await removeCheckpoint(checkpointPath)
    return null
  }
  const checkpoint = await loadCheckpoint(checkpointPath)
  if (output && !existsSync(partialPath(output))) {
    await removeCheckpoint(checkpointPath)
    return existsSync(output) ? 'complete' : null
  }
  if (checkpoint && checkpoint.run !== run)
    throw new ResumeError(
      `${checkpointPath} is of another run: then ${checkpoint.run}, now ${run}. Start it as it was, or without --resume to begin anew`,
    )
  return checkpoint
}

/** What makes two runs the same: the inputs with their sizes, and the options that shape the output. */
export async function describeRun(inputs: readonly string[], options: object): Promise<string> {
  const sizes = await Promise.all(
    inputs.map(async (path) => {
      if (path === '-') return '-'
      const found = await stat(path)
      return found.isDirectory() ? path : `${path} (${found.size} bytes)`
    }),
  )
  return JSON.stringify({ inputs: sizes, ...options })
}
