import { constants } from 'node:os'

/**
 * Turns the first SIGINT or SIGTERM into an abort, so that a run can leave its files in order; a second one ends the process.
 * Out: the signal, the exit code that shells expect of a process ended by it, and `dispose` to give the signals back.
 */
export function stopSignal() {
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
