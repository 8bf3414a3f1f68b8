import type { Socket } from 'node:net'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import {
  createSerializerCompiler,
  type FastifyZodOpenApiTypeProvider,
  fastifyZodOpenApiPlugin,
  validatorCompiler,
} from 'fastify-zod-openapi'
import { pino } from 'pino'
import type { Archive } from '../archive/types.js'
import type { Config } from '../config.js'
import type { Extractor } from '../workers/pool.js'
import { Admission } from './extraction.js'
import { openapiOptions } from './openapi.js'
import { access } from './plugins/access.js'
import { bodies } from './plugins/bodies.js'
import { limits } from './plugins/limits.js'
import { logs, requestId } from './plugins/logs.js'
import { metrics } from './plugins/metrics.js'
import { registerProblems, sendProblem } from './problem.js'
import { routes } from './routes/index.js'

declare module 'fastify' {
  interface FastifyInstance {
    config: Config
    extractor: Extractor
    /** Null: switched off. */
    archive: Archive | null
    admission: Admission
  }
}

export interface AppOptions {
  config: Config
  extractor: Extractor
  /** Null where the archive is switched off. Who opened it closes it; the same goes for the extractor. */
  archive: Archive | null
  /** Default: pino to standard output at the configured level. */
  logger?: FastifyBaseLogger
}

/** Milliseconds that a connection may be silent. */
const IDLE_MS = 120_000

/** The whole HTTP service, as it ships and as it is tested; it never listens by itself. */
export async function buildApp({ config, extractor, archive, logger }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger ?? createLogger(config),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: config.bodyLimit,
    connectionTimeout: IDLE_MS,
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    // Connections that only wait for another request are closed; those with one in flight are let finish.
    forceCloseConnections: 'idle',
    // What still comes on an open connection while stopping is answered, and the connection closed.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply),
    clientErrorHandler,
  }).withTypeProvider<FastifyZodOpenApiTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  // Answers are checked against their schema; unknown fields never leave.
  app.setSerializerCompiler(createSerializerCompiler({ stringify: JSON.stringify }))
  app.decorate('config', config)
  app.decorate('extractor', extractor)
  app.decorate('archive', archive)
  app.decorate('admission', new Admission(config.queue, config.workers))
  registerProblems(app)

  await app.register(logs)
  await app.register(metrics, { extractor, archive })
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY } })
  if (config.corsOrigins.length > 0) await app.register(cors, { origin: [...config.corsOrigins], maxAge: 600 })
  await app.register(access, { config })
  await app.register(limits, { config })
  await app.register(compress, { requestEncodings: ['gzip', 'deflate', 'br', 'identity'] })
  await app.register(bodies)
  await app.register(fastifyZodOpenApiPlugin)
  await app.register(swagger, openapiOptions)
  for (const plugin of routes) await app.register(plugin)
  return app as unknown as FastifyInstance
}

/** For our own page: everything from here, nothing from elsewhere, nothing inline. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

/** The service's log: JSON lines on standard output, secrets left out should anything ever log headers. */
export const createLogger = (config: Config): FastifyBaseLogger =>
  pino({
    level: config.logLevel,
    redact: ['req.headers.authorization', 'req.headers["x-api-key"]', 'headers.authorization', 'headers["x-api-key"]'],
  })

/** Answers what is no HTTP request at all, or has headers without end, before Fastify sees it. */
function clientErrorHandler(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, title] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [431, 'Request Header Fields Too Large']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'Request Timeout']
        : [400, 'Bad Request']
  const detail = 'This is not a request that can be read.'
  const body = JSON.stringify({ type: 'urn:whosaid:problem:bad-http', title, status, detail })
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
