import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { z } from 'zod'
import { storedToJsonLd } from '../../archive/formats.js'
import { QuoteInContext } from '../../archive/schemas.js'
import { OffsetUnit } from '../../record.js'
import { archiveOf, IdParam, notFound } from '../archive.js'
import { negotiate } from '../negotiate.js'
import { problems } from '../schemas.js'

/** `GET /quotes/{id}`: one stored quote in its context, and the same words elsewhere. */
export const quoteRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  app.route({
    method: 'GET',
    url: '/quotes/:id',
    schema: {
      operationId: 'getQuote',
      tags: ['Archive'],
      summary: 'One stored quote, and the same words elsewhere',
      description:
        'The quote with the paragraphs it stands in, where its article appeared, and every other article with these words or nearly these: first seen, how often, in which outlets, and whether they disagree on who said it.',
      params: IdParam,
      querystring: z.strictObject({ offsets: OffsetUnit.optional() }),
      response: {
        200: {
          description: 'The quote',
          content: {
            'application/json': { schema: QuoteInContext },
            'application/ld+json': { schema: z.looseObject({ type: z.literal('AnnotationPage') }) },
          },
        },
        ...problems(404, 406),
      },
    },
    handler: async (request, reply) => {
      const mediaType = negotiate(request, ['application/json', 'application/ld+json'])
      const isLinked = mediaType === 'application/ld+json'
      const quote = await archiveOf(app).quote(request.params.id, isLinked ? 'codepoint' : request.query.offsets)
      if (!quote) throw notFound('quote')
      reply.type(`${mediaType}; charset=utf-8`).header('vary', 'accept').serializer(String)
      return JSON.stringify(isLinked ? storedToJsonLd([quote]) : quote)
    },
  })
}
