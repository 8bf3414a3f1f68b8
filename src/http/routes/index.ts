import type { FastifyPluginAsync } from 'fastify'
import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { articleRoutes } from './articles.js'
import { batchRoutes } from './batch.js'
import { checkRoutes } from './check.js'
import { correctionRoutes } from './corrections.js'
import { docsRoutes } from './docs.js'
import { extractRoutes } from './extract.js'
import { healthRoutes } from './health.js'
import { metricsRoutes } from './metrics.js'
import { pageRoutes } from './page.js'
import { quoteRoutes } from './quote.js'
import { searchRoutes } from './search.js'
import { speakerRoutes } from './speakers.js'

/** Every route of the service, one plugin a file. */
export const routes: readonly (FastifyPluginAsyncZodOpenApi | FastifyPluginAsync)[] = [
  extractRoutes,
  searchRoutes,
  checkRoutes,
  quoteRoutes,
  speakerRoutes,
  correctionRoutes,
  articleRoutes,
  batchRoutes,
  healthRoutes,
  metricsRoutes,
  docsRoutes,
  pageRoutes,
]
