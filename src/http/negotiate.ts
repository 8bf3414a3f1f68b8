import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { HttpProblem } from './problem.js'

/** The media type that the caller likes best of those on offer (RFC 9110); the first where all are alike. Throws 406. */
export function negotiate<T extends string>(request: FastifyRequest, offered: readonly T[]): T {
  const chosen = new Negotiator(request.raw).mediaType([...offered])
  if (chosen === undefined) throw new HttpProblem(406, 'not-acceptable', `This can be had as ${offered.join(', ')}.`)
  return chosen as T
}
