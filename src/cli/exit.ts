/** How commands end. */
export const ExitCode = {
  done: 0,
  someFailed: 1,
  usage: 2,
  /** The run could not go on: disk full, database gone. */
  broken: 3,
  /** Whoever read standard output has gone: what shells show for SIGPIPE. */
  brokenPipe: 141,
} as const

/** The command was called in a way that can't work; the message says how it can. */
export class UsageError extends Error {}
