import { constants } from 'node:os'

export interface Stop {
  readonly signal: AbortSignal
  /** What shells expect of a process that a signal ended. */
  exitCode(): number
  /** Gives the signals back. */
  dispose(): void
}

/**
 * Turns the first SIGINT or SIGTERM into an abort, so that a run can leave its files in order; a second one ends the process.
 */
export function stopSignal(): Stop {
  const abort = new AbortController()
  let received: 'SIGINT' | 'SIGTERM' = 'SIGINT'
  const stop = (signal: 'SIGINT' | 'SIGTERM') => {
    received = signal
    abort.abort()
    dispose()
  }
  const dispose = () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return { signal: abort.signal, exitCode: () => 128 + constants.signals[received], dispose }
}
