import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Rendition } from '../formats/index.js'
import { type Answered, ArticleError, type ArticleInput } from '../workers/pool.js'
import { overloaded } from './plugins/limits.js'
import { HttpProblem } from './problem.js'

/** Seconds that a new article may be expected to wait for those before it. */
const LONGEST_WAIT = 0.4
/** Articles, besides one for each thread, that are let in however slow the machine is just now. */
const SPARE = 2
/** What an article's characters cost until that is measured. */
const FIRST_GUESS = 1e-6
/** Of an article that is kept: storing is done on the main thread, where more would keep the others waiting. */
const MOST_STORED_QUOTES = 2000
/** How much one article changes what is expected of the next, and how far off it may be from it to count. */
const LEARNING = 0.1
const OUTLIER = 10

/**
 * How much work is let in: as much as is done soon, judged by the pace of the articles before. New work above it is refused, not
 * queued: whoever waits too long asks again and makes it worse.
 */
export class Admission {
  #articles = 0
  #characters = 0
  #secondsPerCharacter = FIRST_GUESS
  #lastDone = 0
  readonly #limit: number
  readonly #always: number

  /** In: articles that may wait or run at once; threads that work on them. */
  constructor(limit: number, threads: number) {
    this.#limit = limit
    this.#always = threads + SPARE
  }

  /** Whether another article would be refused; asked before its body is read. */
  isFull(): boolean {
    const wait = this.#characters * this.#secondsPerCharacter
    return this.#articles >= this.#limit || (this.#articles >= this.#always && wait > LONGEST_WAIT)
  }

  /** Lets an article in, or throws 503. Out: what to call when it is done. */
  enter(characters: number): () => void {
    if (this.isFull()) throw overloaded()
    this.#articles++
    this.#characters += characters
    const begun = performance.now()
    return () => {
      this.#articles--
      this.#characters -= characters
      this.#learn(characters, begun)
    }
  }

  /** The time since the article before, or since this one came to an idle service, is what this one took of all threads together. */
  #learn(characters: number, begun: number): void {
    const now = performance.now()
    const seconds = (now - Math.max(begun, this.#lastDone)) / 1000
    this.#lastDone = now
    const cost = Math.min(seconds / Math.max(characters, 1), this.#secondsPerCharacter * OUTLIER)
    this.#secondsPerCharacter += LEARNING * (cost - this.#secondsPerCharacter)
  }
}

/** What the pool is told of an article that is to be kept. */
export const FOR_STORING = { withRecord: true, mostQuotes: MOST_STORED_QUOTES } as const

/**
 * Extracts one article for a caller who may hang up, as the caller wants it; the record too where `withRecord`.
 * Throws a problem where it cannot become a record, and 503 where no thread is free for it in time: what is accepted is answered soon.
 */
export async function answerFor(
  app: FastifyInstance,
  reply: FastifyReply,
  input: ArticleInput,
  wish: Rendition,
  withRecord: boolean,
): Promise<Answered> {
  const leave = app.admission.enter((input.text ?? input.html ?? '').length)
  const giveUp = new AbortController()
  const hangUp = () => giveUp.abort(new HttpProblem(499, 'caller-gone', 'The caller hung up.'))
  reply.raw.once('close', hangUp)
  // Giving up counts for what still waits only: an article in work is finished.
  const waited = setTimeout(() => giveUp.abort(overloaded()), LONGEST_WAIT * 1000)
  const begun = performance.now()
  try {
    const timeoutMs = app.config.articleTimeoutMs
    const options = { signal: giveUp.signal, timeoutMs, ...(withRecord && FOR_STORING) }
    const answered = await app.extractor.answer(input, wish, options)
    app.metrics.observe(answered.tally, (performance.now() - begun) / 1000)
    return answered
  } catch (error) {
    throw error instanceof ArticleError ? articleProblem(error) : error
  } finally {
    clearTimeout(waited)
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
    case 'too-many-quotes':
      return new HttpProblem(
        413,
        reason,
        `The article cannot be kept: ${message}. A batch on the command line keeps any.`,
      )
    case 'internal':
      return new Error(message)
    default:
      return new HttpProblem(400, reason, `The article cannot be read: ${message}.`)
  }
}
