import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { z } from 'zod'
import { storedToCsv, storedToJsonLd, storedToNdjson } from '../../archive/formats.js'
import { SearchResult } from '../../archive/schemas.js'
import { MEDIA_TYPES, type MediaType } from '../../formats/index.js'
import { OffsetUnit } from '../../record.js'
import { archiveOf } from '../archive.js'
import { negotiate } from '../negotiate.js'
import { problems } from '../schemas.js'

const OFFERED = Object.keys(MEDIA_TYPES) as MediaType[]
const Flag = z.enum(['true', 'false']).optional()
const Line = z.string().max(1000)

export const SearchParams = z.strictObject({
  q: Line.optional().meta({
    description: 'Words in any inflection, "exact phrases", -excluded, prefix*, one OR another.',
    example: 'ceasefire "security guarantees" -Paris negotiat*',
  }),
  speaker: Line.optional().meta({ description: 'Who said it: a name in any spelling, or an id.', example: 'Zelensky' }),
  about: Line.optional().meta({ description: 'Whom or what it speaks of: a name in any spelling, or words.' }),
  type: z
    .string()
    .transform((value) => value.split(',').map((type) => type.trim()))
    .pipe(z.array(z.enum(['direct', 'mixed', 'indirect'])).min(1))
    .optional()
    .meta({ description: 'Only quotes of these types, with commas between.' }),
  outlet: Line.optional(),
  from: z
    .string()
    .max(40)
    .optional()
    .meta({ description: 'Since this year, month, day or instant, inclusive.', example: '2025-05' }),
  to: z.string().max(40).optional().meta({ description: 'Until this year, month, day or instant, inclusive.' }),
  sort: z
    .enum(['relevance', 'newest'])
    .optional()
    .meta({ description: 'By relevance where there are words to search for, else newest first.' }),
  withdrawn: Flag.meta({ description: '`true`: also quotes of earlier versions of articles.' }),
  facets: Flag.meta({ description: '`true`: also how many hits there are by speaker, outlet, year and type.' }),
  cursor: z.string().max(500).optional().meta({ description: '`nextCursor` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(100).optional().meta({ description: '20 unless told.' }),
  offsets: OffsetUnit.optional(),
})

/** `GET /quotes`: who said what, in everything that was kept. */
export const searchRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  app.route({
    method: 'GET',
    url: '/quotes',
    schema: {
      operationId: 'searchQuotes',
      tags: ['Archive'],
      summary: 'Search stored quotes',
      description:
        'What somebody said about something, when and where. Pages follow each other by `cursor`, or by the `Link` header.',
      querystring: SearchParams,
      response: {
        200: {
          description: 'One page of quotes',
          content: {
            'application/json': { schema: SearchResult },
            'application/x-ndjson': { schema: z.string().meta({ description: 'A quote a line' }) },
            'text/csv': { schema: z.string().meta({ description: 'A quote a row' }) },
            'application/ld+json': {
              schema: z.looseObject({ type: z.literal('AnnotationPage') }).meta({
                description: 'W3C Web Annotations of schema.org Quotations; offsets in code points',
              }),
            },
          },
        },
        ...problems(406),
      },
    },
    handler: async (request, reply) => {
      const mediaType = negotiate(request, OFFERED)
      const { type: types, withdrawn, facets, offsets, ...query } = request.query
      const result = await archiveOf(app).search({
        ...query,
        types,
        withdrawn: withdrawn === 'true',
        facets: facets === 'true',
        offsets: mediaType === 'application/ld+json' ? 'codepoint' : offsets,
      })
      const next = result.nextCursor && nextPage(request.url, result.nextCursor)
      if (next) reply.header('link', `<${next}>; rel="next"`)
      const charset = mediaType === 'text/csv' ? '; charset=utf-8; header=present' : '; charset=utf-8'
      reply.type(`${mediaType}${charset}`).header('vary', 'accept').serializer(String)
      if (mediaType === 'text/csv') return storedToCsv(result.hits)
      if (mediaType === 'application/x-ndjson') return storedToNdjson(result.hits)
      return JSON.stringify(mediaType === 'application/ld+json' ? storedToJsonLd(result.hits, next) : result)
    },
  })
}

function nextPage(url: string, cursor: string): string {
  const [path, query] = url.split('?')
  const params = new URLSearchParams(query)
  params.set('cursor', cursor)
  return `${path}?${params}`
}
