import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The parts of openapi.yaml that requests are made of and answers are held against. */

export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  pattern?: string
  format?: string
  example?: string
}

export interface Parameter {
  name: string
  in: 'query' | 'path' | 'header'
  schema: Schema
}

export interface Operation {
  id: string
  method: string
  path: string
  parameters: Parameter[]
  /** By media type. */
  bodies: Record<string, Schema>
  /** By status, then media type. */
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}

interface RawOperation {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Operation['responses']
}

export interface Description {
  operations: Operation[]
  schemas: Record<string, Schema>
}

export function readDescription(): Description {
  const document = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'))
  const operations = Object.entries(document.paths as Record<string, Record<string, RawOperation>>).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, raw]) => ({
        id: raw.operationId,
        method: method.toUpperCase(),
        path,
        parameters: raw.parameters ?? [],
        bodies: Object.fromEntries(
          Object.entries(raw.requestBody?.content ?? {}).map(([type, { schema }]) => [type, schema]),
        ),
        responses: raw.responses,
      })),
  )
  return { operations, schemas: document.components.schemas }
}
