import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { type Config, isLoopback } from '../../config.js'
import { HttpProblem } from '../problem.js'

const MINUTE = 60_000
const RETRY_SECONDS = 2

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Health and metrics: answered however busy the service is. */
    always?: boolean
  }
}

/** Fair shares and self-defence: requests a minute by key or address, refusal under pressure, bodies that must arrive in time. */
export const limits = fp(
  async (app: FastifyInstance, { config }: { config: Config }) => {
    await app.register(underPressure, {
      maxEventLoopDelay: config.maxLagMs,
      maxRssBytes: config.maxRss,
      pressureHandler: (request) => {
        if (!request.routeOptions.config?.always) throw overloaded()
      },
    })
    await app.register(rateLimit, {
      global: true,
      timeWindow: MINUTE,
      cache: 20_000,
      keyGenerator: limitedBy,
      max: (request) => (request.apiKey ? config.rateLimit.key : config.rateLimit.address),
      allowList: (request) =>
        request.routeOptions.config?.always === true ||
        (request.apiKey ? config.rateLimit.key === 0 : config.rateLimit.address === 0 || isLoopback(ipOf(request))),
      errorResponseBuilder: (_request, { ttl }) =>
        new HttpProblem(429, 'too-many-requests', 'Too many requests in the last minute.', {
          retryAfter: Math.ceil(ttl / 1000),
        }),
    })
    app.addHook('preParsing', async (request, reply) => {
      if (request.routeOptions.config?.streams) return
      const timer = setTimeout(() => {
        if (!request.raw.complete && !reply.sent) {
          reply.send(new HttpProblem(408, 'body-too-slow', 'The body did not arrive in time.'))
        }
      }, config.bodyTimeoutMs)
      const stop = () => clearTimeout(timer)
      request.raw.once('end', stop).once('close', stop)
    })
  },
  { name: 'limits', dependencies: ['access'] },
)

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is read as a stream by the route, which keeps watch over it itself. */
    streams?: boolean
  }
}

/** New work is refused rather than queued without end. */
export const overloaded = (detail = 'The service is busy. Try again in a moment.') =>
  new HttpProblem(503, 'overloaded', detail, { retryAfter: RETRY_SECONDS })

const limitedBy = (request: FastifyRequest) => (request.apiKey ? `key ${request.apiKey.name}` : ipOf(request))

/** An IPv6 caller owns a whole /64: count the network. */
const ipOf = (request: FastifyRequest) => normalizeIP(request.ip, 64)
