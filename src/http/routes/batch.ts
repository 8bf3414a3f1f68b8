import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi'
import type { z } from 'zod'
import { readLines } from '../../batch/readers/lines.js'
import { ArticleError } from '../../workers/pool.js'
import { articleProblem, FOR_STORING } from '../extraction.js'
import { requireScope } from '../plugins/access.js'
import { overloaded } from '../plugins/limits.js'
import { HttpProblem, toProblem } from '../problem.js'
import { BatchBody, BatchLines, bodyProblems, ExtractQuery } from '../schemas.js'

const NDJSON = 'application/x-ndjson'
/** Batches that may be at work at once, on however small a machine. */
const MIN_BATCHES = 4
const NDJSON_TYPES = [NDJSON, 'application/ndjson', 'application/jsonl', 'application/jsonlines']

/** One line of a batch, and its number from 1. */
interface NumberedLine {
  readonly number: number
  readonly line: Uint8Array | Error
}

/**
 * `POST /quotes/batch`: a line of NDJSON in, a line out, in order, however long the stream. Reading waits for extraction and extraction
 * for the caller to read, so that a batch never holds more than a few articles in memory. A bad line is answered by an error line.
 */
export const batchRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  const stopping = new AbortController()
  app.addHook('preClose', async () => stopping.abort())
  const limit = Math.max(MIN_BATCHES, app.config.workers)
  let open = 0

  app.removeAllContentTypeParsers()
  app.addContentTypeParser(NDJSON_TYPES, (_request, payload, done) => done(null, payload))
  app.route({
    method: 'POST',
    url: '/quotes/batch',
    config: { scope: 'extract', streams: true },
    compress: false,
    schema: {
      operationId: 'extractBatch',
      tags: ['Extraction'],
      summary: 'Extract the quotes of many articles',
      description:
        'NDJSON of articles in, NDJSON of records out, streamed, in order. A line that cannot be worked is answered by `{"line", "id", "error"}`, and the rest goes on. Read the answer while you send.',
      querystring: ExtractQuery,
      body: {
        required: true,
        content: Object.fromEntries(NDJSON_TYPES.map((type) => [type, { schema: BatchBody }])),
      },
      response: {
        200: { description: 'A line for every line', content: { [NDJSON]: { schema: BatchLines } } },
        ...bodyProblems(),
      },
    },
    onRequest: async () => {
      if (open >= limit) throw overloaded('There are as many batches at work as this service takes. Try again later.')
    },
    handler: async (request, reply) => {
      const { query } = request
      if (query.store === 'true') {
        requireScope(app.config, request, 'store')
        if (!app.archive)
          throw new HttpProblem(503, 'archive-off', 'The archive is switched off: nothing can be stored.')
      }
      open++
      const gone = new AbortController()
      reply.raw.once('close', () => {
        open--
        gone.abort()
      })
      // Whoever still sends when the answer is complete is cut off, after a moment in which the answer can be read.
      reply.raw.once('finish', () => setTimeout(() => (request.raw.complete ? 0 : request.raw.destroy()), 1000).unref())
      const lines = numberLines(request.body as Readable, app.config, stopping.signal)
      const answers = Readable.from(lines, { highWaterMark: 1 }).map(
        (line: NumberedLine) => answerLine(app, line, query),
        { concurrency: app.config.workers, signal: gone.signal },
      )
      return reply.type(`${NDJSON}; charset=utf-8`).send(Readable.from(answers, { objectMode: false }))
    },
  })
}

/** The lines of a body, blank ones left out. A caller who stalls, or a service that stops, ends them with an error. */
async function* numberLines(
  body: Readable,
  { bodyLimit, bodyTimeoutMs }: { bodyLimit: number; bodyTimeoutMs: number },
  stopping: AbortSignal,
): AsyncGenerator<NumberedLine> {
  let number = 0
  try {
    for await (const group of readLines(watchBody(body, bodyTimeoutMs, stopping), bodyLimit)) {
      for (const line of group) {
        number++
        if (line === 'too-long') yield { number, line: tooLong }
        else if (line.some((byte) => byte > 0x20)) yield { number, line }
      }
    }
  } catch (error) {
    yield { number: number + 1, line: error as Error }
  }
}

const tooLong = new HttpProblem(413, 'too-large', 'The line is longer than this service takes.')

/** A body's pieces, each awaited only so long. The body itself stays open: it shares its connection with the answer. */
async function* watchBody(body: Readable, timeoutMs: number, stopping: AbortSignal): AsyncGenerator<Uint8Array> {
  const pieces = body.iterator({ destroyOnReturn: false })
  for (;;) {
    const piece = await inTime(pieces.next(), timeoutMs, stopping)
    if (piece.done) return
    yield piece.value
  }
}

/** Waits for a promise, but not for ever. */
async function inTime<T>(promise: Promise<T>, ms: number, stopping: AbortSignal): Promise<T> {
  let giveUp: NodeJS.Timeout | undefined
  let stop = () => {}
  const never = new Promise<never>((_resolve, reject) => {
    giveUp = setTimeout(() => reject(new HttpProblem(408, 'body-too-slow', 'Nothing came for too long.')), ms)
    stop = () => reject(new HttpProblem(503, 'stopping', 'The service is stopping. Go on from this line elsewhere.'))
    if (stopping.aborted) stop()
    stopping.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([promise, never])
  } finally {
    clearTimeout(giveUp)
    stopping.removeEventListener('abort', stop)
  }
}

/** A line's answer: its record as asked for, or what was wrong with it. Never throws. */
async function answerLine(
  app: FastifyInstance,
  { number, line }: NumberedLine,
  { types, minConfidence, offsets, store }: z.output<typeof ExtractQuery>,
): Promise<Uint8Array | string> {
  let id: string | null = null
  try {
    if (line instanceof Error) throw line
    const begun = performance.now()
    const wish = { format: 'ndjson', types, minConfidence, offsets } as const
    const { body, tally, record, text } = await app.extractor.answer(line, wish, {
      timeoutMs: app.config.articleTimeoutMs,
      ...(store === 'true' && FOR_STORING),
    })
    app.metrics.observe(tally, (performance.now() - begun) / 1000)
    if (record && text !== undefined) {
      id = record.article.id
      await app.archive?.store(record, text)
    }
    return body
  } catch (error) {
    if (error instanceof ArticleError) id ??= error.id
    const problem = toProblem(error instanceof ArticleError ? articleProblem(error) : (error as Error))
    if (problem.status === 500) app.log.error({ err: error, line: number }, 'a line of a batch failed')
    return `${JSON.stringify({ line: number, id, error: problem })}\n`
  }
}
