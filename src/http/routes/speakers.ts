import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { z } from 'zod'
import { SpeakerHit, SpeakerProfile } from '../../archive/schemas.js'
import { archiveOf, IdParam, notFound } from '../archive.js'
import { problems } from '../schemas.js'

const SpeakerQuery = z.strictObject({
  q: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'A name in any spelling, typos too. Without it: the most quoted.', example: 'Zelenski' }),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})
const SpeakerList = z.object({ speakers: z.array(SpeakerHit) }).meta({ id: 'SpeakerList' })

/** `GET /speakers` and `GET /speakers/{id}`: who is quoted, under which names, how often, when and where. */
export const speakerRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  app.route({
    method: 'GET',
    url: '/speakers',
    schema: {
      operationId: 'findSpeakers',
      tags: ['Archive'],
      summary: 'Find speakers by any spelling',
      querystring: SpeakerQuery,
      response: {
        200: { description: 'Best first', content: { 'application/json': { schema: SpeakerList } } },
        ...problems(),
      },
    },
    handler: async ({ query: { q, limit } }) => ({ speakers: await archiveOf(app).speakers(q?.trim(), limit) }),
  })
  app.route({
    method: 'GET',
    url: '/speakers/:id',
    schema: {
      operationId: 'getSpeaker',
      tags: ['Archive'],
      summary: 'One speaker over time',
      description:
        'Names, spellings seen and why they are this speaker, roles, corrections; quotes by month and outlet; what is repeated most. The id of a speaker joined into another leads to that one.',
      params: IdParam,
      response: {
        200: { description: 'The speaker', content: { 'application/json': { schema: SpeakerProfile } } },
        ...problems(404),
      },
    },
    handler: async ({ params: { id } }) => {
      const profile = await archiveOf(app).speaker(id)
      if (!profile) throw notFound('speaker')
      return profile
    },
  })
}
