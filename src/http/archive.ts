import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Archive } from '../archive/types.js'
import { HttpProblem } from './problem.js'

/** The archive of the service. Throws 503 where it is switched off. */
export function archiveOf(app: FastifyInstance): Archive {
  if (!app.archive) throw new HttpProblem(503, 'archive-off', 'The archive is switched off.')
  return app.archive
}

export const notFound = (what: string) => new HttpProblem(404, 'not-found', `There is no such ${what} in the archive.`)

/** An id in a path. */
export const IdParam = z.strictObject({ id: z.string().min(1).max(500) })
