import swaggerUi from '@fastify/swagger-ui'
import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { z } from 'zod'
import { toYaml } from '../openapi.js'

/** The API's description, and a page to try it on. */
export const docsRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  let yaml: string | undefined
  app.route({
    method: 'GET',
    url: '/openapi.yaml',
    config: { scope: 'public' },
    schema: {
      operationId: 'openapi',
      tags: ['Operations'],
      summary: 'This description',
      response: { 200: { description: 'OpenAPI 3.1', content: { 'application/yaml': { schema: z.string() } } } },
    },
    handler: async (_request, reply) => {
      yaml ??= toYaml(app)
      return reply.type('application/yaml; charset=utf-8').serializer(String).send(yaml)
    },
  })
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, scope: 'public' }
      route.schema = { ...route.schema, hide: true }
    })
    await docs.register(swaggerUi, { routePrefix: '/docs', staticCSP: true })
  })
}
