#!/usr/bin/env node
/** The command line's entry: one command a file, listed here. The only room that writes to the console. */
import { Command, CommanderError } from 'commander'
import { ResumeError } from '../batch/resume-error.js'
import { version } from '../version.js'
import { batchCommand } from './batch.js'
import { checkCommand } from './check.js'
import { deadCommand } from './dead.js'
import { enqueueCommand } from './enqueue.js'
import { ExitCode, UsageError } from './exit.js'
import { exportCommand } from './export.js'
import { extractCommand } from './extract.js'
import { importCommand } from './import.js'
import { keyCommand } from './key.js'
import { searchCommand } from './search.js'
import { serveCommand } from './serve.js'
import { workCommand } from './work.js'

const program = new Command('whosaid')
  .description('Who said what: quotes and their speakers from news text')
  .version(version)
  .exitOverride()
  .configureHelp({ sortSubcommands: false })
const commands = [
  extractCommand(),
  batchCommand(),
  searchCommand(),
  checkCommand(),
  exportCommand(),
  importCommand(),
  serveCommand(),
  enqueueCommand(),
  workCommand(),
  deadCommand(),
  keyCommand(),
]
for (const command of commands) program.addCommand(command.exitOverride())

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? ExitCode.done : ExitCode.usage
  } else if (
    error instanceof UsageError ||
    error instanceof ResumeError ||
    (error instanceof Error && error.name === 'DirectoryError')
  ) {
    console.error(`whosaid: ${error.message}`)
    process.exitCode = ExitCode.usage
  } else if ((error as NodeJS.ErrnoException).code === 'EPIPE') {
    process.exitCode = ExitCode.brokenPipe
  } else {
    console.error(`whosaid: ${error instanceof Error ? error.message : error}`)
    process.exitCode = ExitCode.broken
  }
}
