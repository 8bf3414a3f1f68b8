import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ExtractionRecord } from '../record.js'
import { ArticleError, type ArticleInput } from '../workers/pool.js'
import { overloaded } from './plugins/limits.js'
import { HttpProblem } from './problem.js'

/** Characters of all articles that wait or run at once: about a second of work for two cores. */
const MAX_WAITING_CHARACTERS = 8_000_000

/** How much work is let in. New work above it is refused, not queued: whoever waits too long asks again and makes it worse. */
export class Admission {
  #articles = 0
  #characters = 0
  readonly #limit: number

  /** In: articles that may wait or run at once. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Whether another article could be let in; asked before its body is read. */
  isFull(): boolean {
    return this.#articles >= this.#limit
  }

  /** Lets an article in, or throws 503. An article alone is let in whatever its length. Out: what to call when it is done. */
  enter(characters: number): () => void {
    const isTooMuch = this.#articles > 0 && this.#characters + characters > MAX_WAITING_CHARACTERS
    if (this.isFull() || isTooMuch) throw overloaded()
    this.#articles++
    this.#characters += characters
    return () => {
      this.#articles--
      this.#characters -= characters
    }
  }
}

/** Extracts one article for a caller who may hang up. Throws a problem where it cannot become a record. */
export async function extractFor(
  app: FastifyInstance,
  reply: FastifyReply,
  input: ArticleInput,
): Promise<{ record: ExtractionRecord; text: string }> {
  const leave = app.admission.enter((input.text ?? input.html ?? '').length)
  const gone = new AbortController()
  const hangUp = () => gone.abort(new HttpProblem(499, 'caller-gone', 'The caller hung up.'))
  reply.raw.once('close', hangUp)
  const begun = performance.now()
  try {
    const record = await app.extractor.extract(input, {
      signal: gone.signal,
      timeoutMs: app.config.articleTimeoutMs,
    })
    app.metrics.observe(record, (performance.now() - begun) / 1000)
    return { record, text: record.article.text ?? input.text ?? '' }
  } catch (error) {
    throw error instanceof ArticleError ? articleProblem(error) : error
  } finally {
    reply.raw.off('close', hangUp)
    leave()
  }
}

/** What a caller is told about an article that cannot become a record. */
export function articleProblem({ reason, message }: ArticleError): Error {
  switch (reason) {
    case 'empty':
    case 'timeout':
    case 'worker-died':
    case 'unreadable':
      return new HttpProblem(422, `article-${reason}`, `The article cannot be worked: ${message}.`)
    case 'internal':
      return new Error(message)
    default:
      return new HttpProblem(400, reason, `The article cannot be read: ${message}.`)
  }
}
