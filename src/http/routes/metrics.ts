import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { z } from 'zod'
import { problems } from '../schemas.js'

/** `GET /metrics` for Prometheus. */
export const metricsRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  app.route({
    method: 'GET',
    url: '/metrics',
    config: { scope: 'read', always: true },
    schema: {
      operationId: 'metrics',
      tags: ['Operations'],
      summary: 'Prometheus metrics',
      response: {
        200: { description: 'Text exposition format', content: { 'text/plain': { schema: z.string() } } },
        ...problems(),
      },
    },
    handler: async (_request, reply) => {
      const { registry } = app.metrics
      return reply
        .type(registry.contentType)
        .serializer(String)
        .send(await registry.metrics())
    },
  })
}
