import { Command } from 'commander'
import { UsageError } from './exit.js'

/** `whosaid serve` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('the HTTP service; see docs/operations.md for the environment variables it reads')
    .option('--host <address>', 'where to listen, instead of HOST')
    .option('--port <number>', 'the port, instead of PORT')
    .action(async ({ host, port }: { host?: string; port?: string }) => {
      const { ConfigError, readConfig } = await import('../config.js')
      const { serve } = await import('../server.js')
      try {
        await serve(readConfig({ ...process.env, ...(host && { HOST: host }), ...(port && { PORT: port }) }))
      } catch (error) {
        throw error instanceof ConfigError ? new UsageError(`configuration:\n${error.message}`) : error
      }
    })
}
