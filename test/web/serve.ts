import type { AddressInfo } from 'node:net'
import type { Archive } from '../../src/archive/types.js'
import { buildService } from '../http/service.js'
import { buildPage } from './build-page.js'

/** The whole service as it ships, page included, on a free port. */
export async function serve(env: Record<string, string> = {}, archive: Archive | null = null) {
  await buildPage()
  const app = await buildService(env, { archive })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => app.close() }
}
