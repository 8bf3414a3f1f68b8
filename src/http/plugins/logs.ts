import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyRequest {
    /** Bytes that this connection had read and written when the request began; to tell the request's own. */
    bytesBefore: { read: number; written: number }
  }
}

/** The caller's `x-request-id` where it is a plain word, or a new id: it stands in every log line and in the answer. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID()
}

const TRACEPARENT =
  /^(?!ff)[0-9a-f]{2}-(?!0{32})(?<trace>[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-(?<flags>[0-9a-f]{2})(?:-.*)?$/

/** One access line a request, with sizes and times, and never a query, a body or a secret: article text has no place in logs. */
export const logs = fp(
  async (app: FastifyInstance) => {
    app.decorateRequest('bytesBefore')
    app.addHook('onRequest', async (request, reply) => {
      request.bytesBefore = bytesOf(request)
      reply.header('x-request-id', request.id)
      const { trace, flags } = TRACEPARENT.exec(String(request.headers.traceparent ?? ''))?.groups ?? {}
      if (trace === undefined) return
      request.log = request.log.child({ traceId: trace })
      // The answer's span is ours, the trace is the caller's.
      reply.header('traceparent', `00-${trace}-${randomBytes(8).toString('hex')}-${flags}`)
    })
    app.addHook('onResponse', async (request, reply) => {
      if (request.routeOptions.config?.always && reply.statusCode < 400) return
      const { read, written } = bytesOf(request)
      request.log.info(
        {
          method: request.method,
          path: request.url.replace(/[?#].*$/s, '').slice(0, 200),
          route: request.routeOptions.url ?? null,
          status: reply.statusCode,
          bytesIn: Number(request.headers['content-length'] ?? read - request.bytesBefore.read),
          bytesOut: written - request.bytesBefore.written,
          ms: Math.round(reply.elapsedTime * 10) / 10,
          address: request.ip,
          key: request.apiKey?.name ?? null,
        },
        'request',
      )
    })
  },
  { name: 'logs' },
)

const bytesOf = ({ raw: { socket } }: FastifyRequest) => ({
  read: socket?.bytesRead ?? 0,
  written: socket?.bytesWritten ?? 0,
})
