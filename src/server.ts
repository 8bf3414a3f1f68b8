import type { AddressInfo } from 'node:net'
import closeWithGrace from 'close-with-grace'
import { openArchive } from './archive/archive.js'
import type { Config } from './config.js'
import { buildApp, createLogger } from './http/app.js'
import { loadDirectory } from './workers/directory.js'
import { createExtractor } from './workers/pool.js'

/** Milliseconds that requests in flight get to finish, and that the whole stop may take. */
const DRAIN_MS = 7000
const STOP_MS = 10_000

/** Extraction gives way to answering: a health check must not wait for a core that an article keeps busy. */
const NICENESS = 5

export interface Service {
  /** Where it listens: http://127.0.0.1:8080 */
  readonly url: string
  /** Stops as on SIGTERM, without ending the process. */
  stop(): Promise<void>
}

/**
 * Runs the service until it is told to stop. SIGTERM or SIGINT: no new connections, what is in flight is finished, then worker threads
 * and the archive are closed, all within ten seconds. A second signal ends the process at once.
 * Rejects where the address is taken.
 */
export async function serve(config: Config): Promise<Service> {
  const logger = createLogger(config)
  const extractor = createExtractor({
    threads: config.workers,
    timeoutMs: config.articleTimeoutMs,
    directory: config.directory,
    niceness: NICENESS,
    eager: true,
  })
  const { databaseUrl, dataDir } = config
  const directory = loadDirectory(config.directory)
  const [archive] = await Promise.all([
    config.archive ? openArchive({ databaseUrl, dataDir, logger, directory }) : null,
    extractor.ready(),
  ])
  const app = await buildApp({ config, extractor, archive, logger })

  const stop = async () => {
    const drained = app.close()
    const late = setTimeout(() => {
      logger.warn('requests still in flight are cut off')
      app.server.closeAllConnections()
    }, DRAIN_MS)
    await drained.finally(() => clearTimeout(late))
    await Promise.all([extractor.close(), archive?.close()])
  }

  try {
    await app.listen({
      host: config.host,
      port: config.port,
      listenTextResolver: (address) => `listening on ${address}`,
    })
  } catch (error) {
    await stop()
    throw error
  }
  closeWithGrace({ delay: STOP_MS, logger }, async ({ signal, err }) => {
    if (err) logger.fatal({ err }, 'stopping because of an error')
    else logger.info({ signal }, 'stopping')
    await stop()
    logger.info('stopped')
  })
  const { address, family, port } = app.server.address() as AddressInfo
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`, stop }
}
