import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { fastifyZodOpenApiTransformers } from 'fastify-zod-openapi'
import { stringify } from 'yaml'
import { version } from '../version.js'

/** How the schemas of the routes become an OpenAPI 3.1 document. */
export const openapiOptions: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'whosaid',
      version,
      description:
        'Who said what: article text in, structured quote records out. Errors are problem details (RFC 9457). Every answer carries `x-request-id`.',
      license: { name: 'MIT', identifier: 'MIT' } as never,
    },
    servers: [{ url: '/', description: 'This service' }],
    tags: [
      { name: 'Extraction', description: 'Article text in, quotes out' },
      { name: 'Archive', description: 'Look up and check what was said' },
      { name: 'Operations', description: 'For those who run it' },
    ],
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'An API key. Needed only where keys are configured.' },
        header: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      },
    },
    security: [{ bearer: [] }, { header: [] }, {}],
  },
  ...fastifyZodOpenApiTransformers,
}

/** The document as the YAML that is committed as openapi.yaml. */
export const toYaml = (app: FastifyInstance): string =>
  stringify(JSON.parse(JSON.stringify(app.swagger())), { lineWidth: 120 })
