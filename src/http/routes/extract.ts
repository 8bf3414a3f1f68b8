import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { z } from 'zod'
import { MEDIA_TYPES, type MediaType } from '../../formats/index.js'
import { ExtractionRecord } from '../../record.js'
import type { ArticleInput } from '../../workers/pool.js'
import { answerFor } from '../extraction.js'
import { negotiate } from '../negotiate.js'
import { requireScope } from '../plugins/access.js'
import { acceptText } from '../plugins/bodies.js'
import { overloaded } from '../plugins/limits.js'
import { HttpProblem } from '../problem.js'
import { ArticleBody, bodyProblems, ExtractQuery, TextBody } from '../schemas.js'

const OFFERED = Object.keys(MEDIA_TYPES) as MediaType[]

/** `POST /quotes`: one article in, its record out. */
export const extractRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  acceptText(app, 'text/plain')
  acceptText(app, 'text/html')
  app.route({
    method: 'POST',
    url: '/quotes',
    config: { scope: 'extract' },
    schema: {
      operationId: 'extractQuotes',
      tags: ['Extraction'],
      summary: 'Extract the quotes of one article',
      description:
        'Who said what in an article, and where exactly. The article stays as it was sent; nothing of it is kept unless `store=true`.',
      querystring: ExtractQuery,
      body: {
        required: true,
        content: {
          'application/json': { schema: ArticleBody },
          'text/plain': { schema: TextBody },
          'text/html': { schema: TextBody },
        },
      },
      response: {
        200: {
          description: 'The record',
          content: {
            'application/json': { schema: ExtractionRecord },
            'application/x-ndjson': { schema: z.string().meta({ description: 'The record on one line' }) },
            'text/csv': { schema: z.string().meta({ description: 'A quote a row' }) },
            'application/ld+json': {
              schema: z.looseObject({ type: z.literal('AnnotationPage') }).meta({
                description: 'W3C Web Annotations of schema.org Quotations',
              }),
            },
          },
        },
        ...bodyProblems(406, 422),
      },
    },
    onRequest: async (request) => {
      // Both before the body is read: what will be refused need not be sent.
      negotiate(request, OFFERED)
      if (app.admission.isFull()) throw overloaded()
    },
    handler: async (request, reply) => {
      const { types, minConfidence, offsets, store } = request.query
      const mediaType = negotiate(request, OFFERED)
      if (store === 'true') {
        requireScope(app.config, request, 'store')
        if (!app.archive)
          throw new HttpProblem(503, 'archive-off', 'The archive is switched off: nothing can be stored.')
      }
      const wish = { format: MEDIA_TYPES[mediaType], types, minConfidence, offsets }
      const { body, record, text } = await answerFor(app, reply, articleOf(request), wish, store === 'true')
      if (record && text !== undefined) await app.archive?.store(record, text)
      const charset = mediaType === 'text/csv' ? '; charset=utf-8; header=present' : '; charset=utf-8'
      return reply.type(`${mediaType}${charset}`).header('vary', 'accept').send(Buffer.from(body.buffer))
    },
  })
}

/** The article in a request's body, whatever its type. */
function articleOf({ body, headers }: { body: unknown; headers: Record<string, unknown> }): ArticleInput {
  if (typeof body !== 'string') {
    const { id, ...article } = body as z.infer<typeof ArticleBody>
    return { ...article, id: id ?? undefined }
  }
  return /^text\/html\b/i.test(String(headers['content-type'])) ? { html: body } : { text: body }
}
