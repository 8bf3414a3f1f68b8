import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { ArchiveUnavailable, InvalidRequest } from '../archive/errors.js'
import type { Archive } from '../archive/types.js'
import { HttpProblem, toPointer } from './problem.js'

const RETRY_SECONDS = 5

/** The archive of the service. Throws 503 where it is switched off. */
export function archiveOf(app: FastifyInstance): Archive {
  if (!app.archive) throw new HttpProblem(503, 'archive-off', 'The archive is switched off.')
  return app.archive
}

/** What the archive threw, as a problem for the caller; anything else as it is. */
export function archiveProblem(error: Error): Error {
  if (error instanceof ArchiveUnavailable) {
    const detail = 'The archive is away. Extraction goes on without it; try again in a moment.'
    return new HttpProblem(503, 'archive-unavailable', detail, { retryAfter: RETRY_SECONDS })
  }
  if (error instanceof InvalidRequest) {
    const where = error.pointer ? [{ in: error.part, pointer: toPointer(error.pointer.slice(1).split('/')), detail: error.message }] : []
    return new HttpProblem(400, 'invalid-request', error.message, { errors: where })
  }
  return error
}

export const notFound = (what: string) => new HttpProblem(404, 'not-found', `There is no such ${what} in the archive.`)

/** An id in a path. */
export const IdParam = z.strictObject({ id: z.string().min(1).max(500) })
