import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import { z } from 'zod'
import { Correction, NewCorrection } from '../../archive/schemas.js'
import { archiveOf, IdParam, notFound } from '../archive.js'
import { bodyProblems, problems } from '../schemas.js'

const CorrectionList = z.object({ corrections: z.array(Correction) }).meta({ id: 'CorrectionList' })

/** Corrections of who is who: join, split, preferred name. Each is kept with who and when, and can be undone. */
export const correctionRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  app.route({
    method: 'GET',
    url: '/corrections',
    schema: {
      operationId: 'listCorrections',
      tags: ['Archive'],
      summary: 'Corrections of speakers, undone ones too',
      querystring: z.strictObject({
        speaker: z.string().max(200).optional().meta({ description: 'Only those about this id.' }),
      }),
      response: {
        200: { description: 'The earliest first', content: { 'application/json': { schema: CorrectionList } } },
        ...problems(),
      },
    },
    handler: async ({ query: { speaker } }) => ({ corrections: await archiveOf(app).corrections(speaker) }),
  })
  app.route({
    method: 'POST',
    url: '/corrections',
    config: { scope: 'correct' },
    schema: {
      operationId: 'correctSpeaker',
      tags: ['Archive'],
      summary: 'Join two speakers, split one, set a preferred name, or say who said a quote',
      description:
        'What was extracted stays as it is; corrections are applied to what is stored now and to what is stored later, also when an article is sent again.',
      body: NewCorrection,
      response: {
        201: { description: 'The correction', content: { 'application/json': { schema: Correction } } },
        ...bodyProblems(),
      },
    },
    handler: async ({ body }, reply) => {
      const made = await archiveOf(app).correct(body)
      return reply.code(201).header('location', `/corrections/${made.id}`).send(made)
    },
  })
  app.route({
    method: 'POST',
    url: '/corrections/:id/undo',
    config: { scope: 'correct' },
    schema: {
      operationId: 'undoCorrection',
      tags: ['Archive'],
      summary: 'Take a correction back',
      params: IdParam,
      body: z.strictObject({ by: z.string().min(1).max(200).meta({ description: 'Who takes it back.' }) }),
      response: {
        200: { description: 'The correction, undone', content: { 'application/json': { schema: Correction } } },
        ...bodyProblems(404),
      },
    },
    handler: async ({ params: { id }, body: { by } }) => {
      const undone = await archiveOf(app).undoCorrection(id, by)
      if (!undone) throw notFound('correction')
      return undone
    },
  })
}
