import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { z } from 'zod'

const Live = z.object({ status: z.literal('up') }).meta({ id: 'Live' })
const Part = z.enum(['up', 'down', 'off'])
const Ready = z
  .object({
    status: z.enum(['ready', 'unready']),
    extraction: Part,
    archive: Part.meta({ description: '`off`: switched off on purpose, which does not make the service unready.' }),
  })
  .meta({ id: 'Ready' })

/** Whether the process lives, and whether it can do all that it is configured to do. */
export const healthRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  let stopping = false
  app.addHook('preClose', async () => {
    stopping = true
  })

  app.route({
    method: 'GET',
    url: '/health/live',
    config: { scope: 'public', always: true },
    schema: {
      operationId: 'live',
      tags: ['Operations'],
      summary: 'Is the process alive?',
      response: { 200: { description: 'It is.', content: { 'application/json': { schema: Live } } } },
    },
    handler: async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'up' as const }),
  })

  app.route({
    method: 'GET',
    url: '/health/ready',
    config: { scope: 'public', always: true },
    schema: {
      operationId: 'ready',
      tags: ['Operations'],
      summary: 'Can it do all it is configured to do?',
      description:
        '503 while starting, stopping, overloaded, or while a configured archive is away; extraction goes on without it.',
      response: {
        200: { description: 'Yes.', content: { 'application/json': { schema: Ready } } },
        503: { description: 'Not now: the parts say why.', content: { 'application/json': { schema: Ready } } },
      },
    },
    handler: async (_request, reply) => {
      const archive = app.archive ? ((await app.archive.ready().catch(() => false)) ? 'up' : 'down') : 'off'
      const extraction = stopping || app.isUnderPressure() || app.admission.isFull() ? 'down' : 'up'
      const isReady = extraction === 'up' && archive !== 'down'
      const status = isReady ? ('ready' as const) : ('unready' as const)
      return reply
        .code(isReady ? 200 : 503)
        .header('cache-control', 'no-store')
        .send({ status, extraction, archive })
    },
  })
}
