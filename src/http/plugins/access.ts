import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { type ApiKey, allows, findApiKey, type Scope } from '../../api-keys.js'
import { type Config, isLoopback } from '../../config.js'
import { HttpProblem } from '../problem.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a caller's key must allow; `public` needs no key. Without it: `read` for GET, `admin` for the rest. */
    scope?: Scope | 'public'
  }
  interface FastifyRequest {
    /** The caller's key; null where none was sent. */
    apiKey: ApiKey | null
  }
}

/**
 * Who may do what. Identifies the caller before rate limits are counted and turns strangers away after, so that guessing keys is
 * limited too. With no key configured everybody may do everything, and a service that others can reach says so in its log.
 */
export const access = fp(
  async (app: FastifyInstance, { config }: { config: Config }) => {
    app.decorateRequest('apiKey', null)
    if (config.apiKeys.length === 0) {
      if (!isLoopback(config.host)) {
        app.log.warn(
          { host: config.host },
          'OPEN TO EVERYBODY: listening beyond this machine without API keys; set WHOSAID_API_KEYS_FILE or HOST=127.0.0.1',
        )
      }
      return
    }
    app.addHook('onRequest', async (request) => {
      const secret = presentedSecret(request)
      request.apiKey = secret === null ? null : findApiKey(config.apiKeys, secret)
    })
    app.addHook('preParsing', async (request) => {
      const { config: route, method } = request.routeOptions
      const scope = route?.scope ?? (method === 'GET' || method === 'HEAD' ? 'read' : 'admin')
      if (request.is404 || scope === 'public') return
      requireScope(config, request, scope)
    })
  },
  { name: 'access' },
)

/** Throws 401 or 403 unless the caller may do what `scope` names. For what depends on more than the route, such as `?store=true`. */
export function requireScope(config: Config, request: FastifyRequest, scope: Scope): void {
  if (config.apiKeys.length === 0) return
  if (request.apiKey === null) {
    const known = presentedSecret(request) === null ? 'This needs an API key.' : 'This API key is not known.'
    throw new HttpProblem(401, 'unauthorized', `${known} Send it as "Authorization: Bearer …".`, {
      headers: { 'www-authenticate': 'Bearer realm="whosaid"' },
    })
  }
  if (!allows(request.apiKey, scope)) {
    throw new HttpProblem(403, 'forbidden', `This API key does not have the scope "${scope}".`)
  }
}

/** The secret in `Authorization: Bearer …` or `X-API-Key: …`. */
function presentedSecret({ headers }: FastifyRequest): string | null {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  const header = headers['x-api-key']
  return bearer ?? (typeof header === 'string' ? header : null)
}
