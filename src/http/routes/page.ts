import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type {} from '@fastify/swagger'
import type { FastifyPluginAsync } from 'fastify'

/** Where `npm run build` puts the page; the same folder whether this file runs from src/ or from dist/. */
export const PAGE_DIRECTORY = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../../dist/web/' : '../../web/', import.meta.url),
)

/** Only what the page itself brings: no script, style, font or picture from elsewhere, none inline, no markup made of strings. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** `GET /`: the page for people, and its script and style under `/assets/`. Says 503 where the page was not built. */
export const pageRoutes: FastifyPluginAsync<{ directory?: string }> = async (app, { directory = PAGE_DIRECTORY }) => {
  // The page itself is for everybody; what it asks the API for is not, where keys are set.
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, scope: 'public' } as typeof route.config
  })
  if (!existsSync(`${directory}/index.html`)) {
    app.get('/', { schema: { hide: true } }, async (_request, reply) =>
      reply.code(503).type('application/problem+json').send({
        type: 'about:blank',
        title: 'Service Unavailable',
        status: 503,
        detail: 'The page is not built: run npm run build.',
      }),
    )
    return
  }
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('content-security-policy', CONTENT_SECURITY_POLICY)
      reply.header('x-content-type-options', 'nosniff')
      reply.header('referrer-policy', 'no-referrer')
      reply.header('cross-origin-opener-policy', 'same-origin')
      // The names of the files under assets/ change with their contents, so that a browser may keep them for good.
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
