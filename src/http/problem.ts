import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RequestValidationError } from 'fastify-zod-openapi'
import { z } from 'zod'
import { ArchiveTooSlow, ArchiveUnavailable, InvalidRequest } from '../archive/errors.js'

/** Errors as RFC 9457 problem details: the only place that turns a failure into a status code. */

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

export const FieldProblem = z
  .object({
    in: z.enum(['body', 'query', 'path', 'header']),
    pointer: z.string().meta({ description: 'JSON pointer (RFC 6901, as a URI fragment) to the field.' }),
    detail: z.string(),
  })
  .meta({ id: 'FieldProblem' })

export const Problem = z
  .object({
    type: z.string().meta({ description: 'Stable name of the kind of problem.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().meta({ description: 'Id of the request, as in the logs and in `x-request-id`.' }).optional(),
    errors: z.array(FieldProblem).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' })
export type Problem = z.infer<typeof Problem>
export type FieldProblem = z.infer<typeof FieldProblem>

/**
 * A failure that the caller should be told about. Throw it anywhere below a route.
 * `kind` is the last part of `type`; `retryAfter` (seconds) becomes the Retry-After header.
 */
export class HttpProblem extends Error {
  override name = 'HttpProblem'
  readonly statusCode: number
  readonly kind: string
  readonly errors: FieldProblem[] | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    statusCode: number,
    kind: string,
    detail: string,
    extra: { errors?: FieldProblem[]; retryAfter?: number; headers?: Record<string, string> } = {},
  ) {
    super(detail)
    this.statusCode = statusCode
    this.kind = kind
    this.errors = extra.errors
    this.headers = {
      ...extra.headers,
      ...(extra.retryAfter === undefined ? {} : { 'retry-after': String(extra.retryAfter) }),
    }
  }
}

/** Fastify's own errors that deserve better words than its own. */
const KNOWN: Readonly<Record<string, { status: number; kind: string; detail: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, kind: 'too-large', detail: 'The body is larger than this service takes.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    kind: 'unsupported-media-type',
    detail: 'This route does not take bodies of that type.',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    kind: 'incomplete-body',
    detail: 'The body does not have the length that Content-Length says.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, kind: 'empty-body', detail: 'The body is empty; JSON was expected.' },
  FST_ERR_BAD_URL: { status: 400, kind: 'bad-url', detail: 'The path is not a valid URL path.' },
  FST_ERR_MAX_PARAM_LENGTH: { status: 414, kind: 'uri-too-long', detail: 'A part of the path is too long.' },
  FST_CP_ERR_INVALID_CONTENT_ENCODING: {
    status: 415,
    kind: 'unsupported-encoding',
    detail: 'Bodies may be compressed with gzip, deflate or br.',
  },
  FST_CP_ERR_INVALID_CONTENT: {
    status: 400,
    kind: 'bad-compression',
    detail: 'The body is not valid data of its Content-Encoding.',
  },
}

/** Where and what a schema did not like, with a pointer each. */
function fieldProblems(error: FastifyError): FieldProblem[] {
  const part = { body: 'body', querystring: 'query', params: 'path', headers: 'header' } as const
  return (error.validation ?? [])
    .filter((fault) => fault instanceof RequestValidationError)
    .flatMap(({ params: { issue } }) => {
      // An unknown key is reported on its object: point at the key itself.
      const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
      return paths.map((path) => ({
        in: part[(error.validationContext ?? 'body') as keyof typeof part],
        pointer: toPointer(path),
        detail: issue.code === 'unrecognized_keys' ? 'There is no such field.' : issue.message,
      }))
    })
}

/** A JSON pointer in URI fragment form: ['a/b', 0] → “#/a~1b/0”. Lone surrogates cannot be encoded and become U+FFFD. */
export const toPointer = (path: readonly PropertyKey[]) =>
  `#${path.map((key) => `/${encodeURIComponent(String(key).replaceAll('~', '~0').replaceAll('/', '~1').toWellFormed())}`).join('')}`

/** Turns whatever was thrown into a problem. A 5xx never says anything of its cause. */
export function toProblem(error: Error): Problem {
  const problem = (status: number, kind: string, detail: string, errors?: FieldProblem[]): Problem => ({
    type: `urn:whosaid:problem:${kind}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    ...(errors && { errors }),
  })
  if (error instanceof HttpProblem) return problem(error.statusCode, error.kind, error.message, error.errors)
  const { code, validation, statusCode } = error as FastifyError
  if (validation) {
    const errors = fieldProblems(error as FastifyError)
    const detail = errors.map(({ pointer, detail }) => `${pointer}: ${detail}`).join(' ')
    return problem(400, 'invalid-request', detail, errors)
  }
  const known = Object.hasOwn(KNOWN, code ?? '') ? KNOWN[code] : undefined
  if (known) return problem(known.status, known.kind, known.detail)
  if (sqlState(error) === '22021') {
    return problem(400, 'invalid-request', 'A null character is nothing that can be looked up or kept.')
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return problem(statusCode, slug(STATUS_CODES[statusCode] ?? 'error'), error.message)
  }
  return problem(500, 'internal-error', 'Something went wrong here. The request id finds it in the log.')
}

/** PostgreSQL's code of what it did not like; 22021 is a character that it has no place for. */
const sqlState = (error: Error): string | undefined =>
  (error as FastifyError).code ?? (error.cause instanceof Error ? sqlState(error.cause) : undefined)

const slug = (title: string) => title.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** Seconds in which a database is usually back. */
const ARCHIVE_RETRY_SECONDS = 5
/** PostgreSQL's code, and seconds until somebody may have made room. */
const DISK_FULL = '53100'
const FULL_RETRY_SECONDS = 60

/** What the archive threw, as a problem for the caller; anything else as it is. */
function archiveProblem(error: Error): Error {
  if (error instanceof ArchiveUnavailable) {
    const detail = 'The archive is away. Extraction goes on without it; try again in a moment.'
    return new HttpProblem(503, 'archive-unavailable', detail, { retryAfter: ARCHIVE_RETRY_SECONDS })
  }
  if (error instanceof ArchiveTooSlow) {
    const detail = 'The archive took too long to answer. Ask for less, or try again in a moment.'
    return new HttpProblem(503, 'archive-too-slow', detail, { retryAfter: ARCHIVE_RETRY_SECONDS })
  }
  if (sqlState(error) === DISK_FULL) {
    const detail = 'The archive has no room left; nothing of this was kept. Extraction goes on without it.'
    return new HttpProblem(503, 'archive-full', detail, { retryAfter: FULL_RETRY_SECONDS })
  }
  if (error instanceof InvalidRequest) {
    const where = error.pointer
      ? [{ in: error.part, pointer: toPointer(error.pointer.slice(1).split('/')), detail: error.message }]
      : []
    return new HttpProblem(400, 'invalid-request', error.message, { errors: where })
  }
  return error
}

/** Answers with the problem of an error and logs what is the service's own fault, once. */
export function sendProblem(thrown: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = archiveProblem(thrown)
  const problem = { ...toProblem(error), instance: `urn:whosaid:request:${request.id}` }
  if (problem.status === 500) request.log.error({ err: error }, 'request failed')
  if (error instanceof HttpProblem) reply.headers(error.headers)
  if (!request.raw.complete) leaveBody(request, reply, problem.status)
  return reply.code(problem.status).type(PROBLEM_TYPE).serializer(JSON.stringify).send(problem)
}

/** Bytes of a body nobody wants that are read nevertheless, and milliseconds that they may still take to come. */
const LEFT_BYTES = 256 << 10
const LEFT_MS = 1000

/**
 * What is to become of a body that is answered before it was read: a small one is let pass, so that the caller can go on with the same
 * connection (under pressure, making new ones is what costs); for a large or slow one the connection is closed.
 */
function leaveBody({ raw }: FastifyRequest, reply: FastifyReply, status: number): void {
  const isSmall = Number(raw.headers['content-length']) <= LEFT_BYTES
  if (!isSmall || status === 408) return void reply.header('connection', 'close')
  raw.resume()
  reply.raw.once('finish', () => setTimeout(() => raw.complete || raw.destroy(), LEFT_MS).unref())
}

/** Routes as the router knows them, to tell an unknown path (404) from a known one with the wrong method (405). */
export function registerProblems(app: FastifyInstance): void {
  const methodsOf = new Map<string, { pattern: RegExp; methods: Set<string> }>()
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return
    const pattern = new RegExp(`^${url.replaceAll('.', '\\.').replaceAll(/:[^/]+/g, '[^/]+')}/?$`)
    const known = methodsOf.get(url) ?? { pattern, methods: new Set() }
    for (const name of [method].flat()) known.methods.add(name)
    methodsOf.set(url, known)
  })
  app.setErrorHandler<FastifyError>((error, request, reply) => sendProblem(error, request, reply))
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.replace(/[?#].*$/s, '')
    const allowed = [...methodsOf.values()].find(({ pattern }) => pattern.test(path))?.methods
    if (!allowed) return sendProblem(new HttpProblem(404, 'not-found', 'There is nothing here.'), request, reply)
    const allow = [...allowed].sort().join(', ')
    const problem = new HttpProblem(405, 'method-not-allowed', `This path takes ${allow}.`, { headers: { allow } })
    return sendProblem(problem, request, reply)
  })
}
