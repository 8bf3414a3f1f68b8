import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { docsRoutes } from './docs.js'
import { extractRoutes } from './extract.js'
import { healthRoutes } from './health.js'
import { metricsRoutes } from './metrics.js'

/** Every route of the service, one plugin a file. */
export const routes: readonly FastifyPluginAsyncZodOpenApi[] = [extractRoutes, healthRoutes, metricsRoutes, docsRoutes]
