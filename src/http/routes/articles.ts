import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { ArchivedArticle } from '../../archive/schemas.js'
import { archiveOf, IdParam, notFound } from '../archive.js'
import { problems } from '../schemas.js'

/** Whole articles: look one up, remove one. */
export const articleRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  app.route({
    method: 'GET',
    url: '/articles/:id',
    schema: {
      operationId: 'getArticle',
      tags: ['Archive'],
      summary: 'A stored article with its text and quotes',
      params: IdParam,
      response: {
        200: { description: 'The article', content: { 'application/json': { schema: ArchivedArticle } } },
        ...problems(404),
      },
    },
    handler: async ({ params: { id } }) => {
      const article = await archiveOf(app).article(id)
      if (!article) throw notFound('article')
      return article
    },
  })
  app.route({
    method: 'DELETE',
    url: '/articles/:id',
    schema: {
      operationId: 'deleteArticle',
      tags: ['Archive'],
      summary: 'Remove an article',
      description: 'Its text, all its versions and quotes, and spellings of names that were seen only there.',
      params: IdParam,
      response: { 204: { description: 'Removed' }, ...problems(404) },
    },
    handler: async ({ params: { id } }, reply) => {
      if (!(await archiveOf(app).removeArticle(id))) throw notFound('article')
      return reply.code(204).send()
    },
  })
}
