import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { z } from 'zod'
import { checkToJsonLd } from '../../archive/formats.js'
import { CheckResult } from '../../archive/schemas.js'
import { OffsetUnit } from '../../record.js'
import { archiveOf } from '../archive.js'
import { negotiate } from '../negotiate.js'
import { bodyProblems } from '../schemas.js'

export const Claim = z
  .strictObject({
    quote: z
      .string()
      .regex(/\p{L}|\p{N}/u, 'must hold some words')
      .max(20_000)
      .meta({
        description:
          'The claimed quote, with or without marks. … and […] stand for words left out, [words] for words put in.',
        example: 'We will never … surrender',
      }),
    speaker: z.string().max(1000).nullish().meta({ description: 'Who is claimed to have said it, in any spelling.' }),
  })
  .meta({ id: 'ClaimedQuote' })

/** `POST /quotes/check`: was it said, in these words, by whom? */
export const checkRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  app.route({
    method: 'POST',
    url: '/quotes/check',
    config: { scope: 'read' },
    schema: {
      operationId: 'checkQuote',
      tags: ['Archive'],
      summary: 'Check a claimed quote',
      description:
        '`verbatim`: said in these words. `altered`: said in other words; what was changed is told word by word. `misattributed`: somebody else said it. `not-found`: nothing like it is stored. Only what somebody said himself is evidence.',
      querystring: z.strictObject({ offsets: OffsetUnit.optional() }),
      body: Claim,
      response: {
        200: {
          description: 'The verdict and its evidence',
          content: {
            'application/json': { schema: CheckResult },
            'application/ld+json': {
              schema: z
                .looseObject({ type: z.literal('schema:Claim') })
                .meta({ description: 'A schema.org Claim with its review' }),
            },
          },
        },
        ...bodyProblems(406),
      },
    },
    handler: async (request, reply) => {
      const mediaType = negotiate(request, ['application/json', 'application/ld+json'])
      const isLinked = mediaType === 'application/ld+json'
      const speaker = request.body.speaker?.trim() || null
      const offsets = isLinked ? 'codepoint' : request.query.offsets
      const result = await archiveOf(app).check({ quote: request.body.quote, speaker, offsets })
      reply.type(`${mediaType}; charset=utf-8`).header('vary', 'accept').serializer(String)
      return JSON.stringify(isLinked ? checkToJsonLd(result) : result)
    },
  })
}
