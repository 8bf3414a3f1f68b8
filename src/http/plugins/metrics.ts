import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Archive } from '../../archive/types.js'
import type { Answer, Extractor } from '../../workers/pool.js'

declare module 'fastify' {
  interface FastifyInstance {
    metrics: Metrics
  }
}

export interface Metrics {
  readonly registry: Registry
  /** Counts what was extracted, and the seconds from the request for it to the record. */
  observe(tally: Answer['tally'], seconds: number): void
}

/** Prometheus metrics. Every label has few values: routes are patterns, not addresses. */
export const metrics = fp(
  async (app: FastifyInstance, { extractor, archive }: { extractor: Extractor; archive: Archive | null }) => {
    const registry = new Registry()
    const registers = [registry]
    collectDefaultMetrics({ register: registry })
    const requests = new Histogram({
      name: 'whosaid_http_request_seconds',
      help: 'HTTP requests by route, method and status: seconds from the first byte to the last',
      labelNames: ['route', 'method', 'status'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    })
    const inFlight = new Gauge({ name: 'whosaid_http_in_flight', help: 'HTTP requests being answered', registers })
    const extraction = new Histogram({
      name: 'whosaid_extraction_seconds',
      help: 'Seconds from the request for an extraction to its record, waiting included',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
      registers,
    })
    const quotes = new Counter({
      name: 'whosaid_quotes_total',
      help: 'Quotes extracted, by type and by the rule that attributed them',
      labelNames: ['type', 'rule'],
      registers,
    })
    const unknown = new Counter({
      name: 'whosaid_quotes_unknown_speaker_total',
      help: 'Quotes extracted that nobody could be named for',
      registers,
    })
    gauges('whosaid_workers', 'Worker threads and what they do', registers, () => ({ ...extractor.stats() }))
    gauges('whosaid_database_connections', 'Connections to the database', registers, () => ({
      ...archive?.connections?.(),
    }))

    const observe = (tally: Answer['tally'], seconds: number) => {
      extraction.observe(seconds)
      for (const { type, rule, ...counted } of tally) {
        quotes.inc({ type, rule }, counted.quotes)
        unknown.inc(counted.unknown)
      }
    }
    app.decorate('metrics', { registry, observe })
    app.addHook('onRequest', async (_request, reply) => {
      inFlight.inc()
      // Not in onResponse: that never comes for a caller who hung up.
      reply.raw.once('close', () => inFlight.dec())
    })
    app.addHook('onResponse', async (request, reply) => {
      const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown')
      requests.observe({ route, method: request.method, status: reply.statusCode }, reply.elapsedTime / 1000)
    })
    app.addHook('onClose', async () => registry.clear())
  },
  { name: 'metrics' },
)

/** A gauge with one series for each number that `read` gives when Prometheus asks. */
function gauges(name: string, help: string, registers: Registry[], read: () => Record<string, number>): void {
  new Gauge({
    name,
    help,
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, value] of Object.entries(read())) if (typeof value === 'number') this.set({ state }, value)
    },
  })
}
