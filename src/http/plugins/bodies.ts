import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { HttpProblem } from '../problem.js'

// `ignoreBOM` keeps a byte order mark: offsets point into the text exactly as it was sent.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const BOM = '\ufeff'

/** Strict bodies: UTF-8 or 400, JSON without tricks, every other type 415 unless a route brings a parser of its own. */
export const bodies = fp(
  async (app: FastifyInstance) => {
    app.removeAllContentTypeParsers()
    const parseJson = app.getDefaultJsonParser('error', 'error')
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
      try {
        const text = decodeBody(request, body)
        if (text.trim() === '') throw new HttpProblem(400, 'empty-body', 'The body is empty; JSON was expected.')
        parseJson(request, text.startsWith(BOM) ? text.slice(1) : text, (error, value) =>
          error
            ? done(new HttpProblem(400, 'not-json', `The body cannot be read as JSON: ${error.message}`))
            : done(null, value),
        )
      } catch (error) {
        done(error as Error)
      }
    })
    app.addHook('preValidation', async ({ body, routeOptions }) => {
      if (routeOptions.schema?.body && body === undefined) throw new HttpProblem(400, 'empty-body', 'There is no body.')
    })
  },
  { name: 'bodies' },
)

/** Takes whole bodies of `type` as text, for the routes of `app` only. */
export function acceptText(app: FastifyInstance, type: string): void {
  app.addContentTypeParser(type, { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) =>
    decodeBody(request, body),
  )
}

function decodeBody({ headers }: FastifyRequest, body: Buffer): string {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1]
  if (charset !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(charset)) {
    throw new HttpProblem(415, 'unsupported-charset', 'Bodies are read as UTF-8 only.')
  }
  try {
    return utf8.decode(body)
  } catch {
    throw new HttpProblem(400, 'not-utf8', 'The body is not valid UTF-8.')
  }
}
