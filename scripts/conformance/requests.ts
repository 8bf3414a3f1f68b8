import fc, { type Arbitrary } from 'fast-check'
import type { Description, Operation, Schema } from './description.js'

/** A request as it goes over the wire. */
export interface WireRequest {
  method: string
  /** Path and query, encoded. */
  url: string
  headers: Record<string, string>
  body?: Uint8Array
}

/** Ids seen in answers, so that later requests ask for what is there. */
export class KnownIds {
  readonly #ids: string[] = ['q1', 'marco-rubio']

  learn(id: string): void {
    if (this.#ids.length < 500) this.#ids.push(id)
    else this.#ids[Math.floor(Math.abs(hash(id)) % 500)] = id
  }

  at = (index: number): string => this.#ids[index % this.#ids.length]
}

const hash = (id: string) => [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) | 0, 7)

const NEWS = [
  '“We are ready for talks,” Marco Rubio said on Monday.',
  '“No deal,” Sergey Lavrov told reporters. He added that the talks “failed”.',
  'According to the Kremlin, “nothing was agreed”.\n\nMao Ning said that China “opposes” the plan.',
  'ZELENSKYY: We need guarantees.\nQ: When?\nA: Now.',
  '“She said ‘no’ to me,” the official said, “and left.”',
]
/** What tries to be something else: SQL, paths, markup, formulas, control and direction characters, half surrogates. */
const HOSTILE = [
  "' OR '1'='1",
  "'; DROP TABLE quotes; --",
  '%27%20UNION%20SELECT%20*',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202egnp.exe',
  '<script>alert(1)</script>',
  '{{7*7}}#{7*7}',
  '=cmd|"/c calc"!A1',
  '"unclosed phrase',
  '-',
  '*',
  '& | ! ( ) : * <->',
  '2025-13-45',
  '9999999999999999999999',
  'NaN',
  '1e400',
  '__proto__',
  'constructor',
  '\r\nx-injected: 1',
  'x'.repeat(3000),
  '👩‍👩‍👧‍👦'.repeat(50),
]

const toJson = (value: unknown) => JSON.stringify(value) ?? 'null'

const anyText: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NEWS) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...NEWS, ...HOSTILE), { maxLength: 12 }).map((parts) => parts.join('\n')),
  },
)

/** Values that fit a schema (or nearly: patterns are met by chance). */
function fitting(schema: Schema, description: Description, ids: KnownIds): Arbitrary<unknown> {
  const inner = (part: Schema) => fitting(part, description, ids)
  if (schema.$ref) return inner(description.schemas[schema.$ref.split('/').pop()!])
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map(inner))
  if (schema.allOf) return inner(schema.allOf[0])
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -1000, -1000), max: Math.min(schema.maximum ?? 1000, 1000) })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000, noNaN: true })
    case 'array':
      return fc.array(inner(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, 4),
      })
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, inner(part)])),
        { requiredKeys: schema.required ?? [] },
      )
    case 'string':
      return fittingString(schema, ids)
    default:
      return anyText
  }
}

function fittingString(
  { format, example, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema,
  ids: KnownIds,
): Arbitrary<string> {
  if (format === 'uri') return fc.webUrl()
  if (format === 'date') return fc.constantFrom('2025-05-01', '2024-02-29')
  if (format === 'date-time') return fc.constantFrom('2025-05-01T10:00:00Z', '2025-05-01T10:00:00+02:00')
  const known = fc.nat(10_000).map((n) => ids.at(n))
  const words = fc.constantFrom(
    'Rubio',
    'talks',
    '"ready for talks"',
    'Zelenski',
    '2025',
    '2025-05',
    'direct,mixed',
    'indirect',
  )
  return fc
    .oneof(
      { weight: 3, arbitrary: anyText },
      { weight: 2, arbitrary: known },
      { weight: 2, arbitrary: words },
      ...(example === undefined ? [] : [{ weight: 7, arbitrary: fc.constant(example) }]),
    )
    .map((text) => text.slice(0, maxLength).padEnd(minLength, 'x'))
}

const wrong: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(null, true, -1, 1.5, 1e300, '', [], {}, [[]], { a: { b: {} } }),
  fc.jsonValue({ maxDepth: 3 }),
)

/** One time in so many. */
const seldom = <T>(arbitrary: Arbitrary<T>, times: number): Arbitrary<T | undefined> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

/** A request to an operation: mostly as described, sometimes with anything wrong that can be. */
export function requestsTo(operation: Operation, description: Description, ids: KnownIds): Arbitrary<WireRequest> {
  const bodies = Object.entries(operation.bodies)
  const value = (schema: Schema) =>
    fc.oneof({ weight: 8, arbitrary: fitting(schema, description, ids) }, { weight: 1, arbitrary: wrong })
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query')
  return fc
    .record({
      path: fc.record(Object.fromEntries(inPath.map(({ name, schema }) => [name, value(schema)]))),
      query: fc.record(Object.fromEntries(inQuery.map(({ name, schema }) => [name, seldom(value(schema), 4)]))),
      stray: seldom(fc.tuple(anyText, anyText), 20),
      body: bodies.length === 0 ? fc.constant(undefined) : fc.oneof(...bodies.map((body) => bodyOf(body, value))),
      accept: seldom(
        fc.constantFrom(
          'application/json',
          'text/csv',
          'application/x-ndjson',
          'application/ld+json',
          '*/*',
          'image/png',
          ';;q=x',
        ),
        3,
      ),
      method: seldom(fc.constantFrom('PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'), 40),
      request: seldom(fc.constantFrom('my-request', 'a"b', 'x'.repeat(300)), 20),
    })
    .map(({ path, query, stray, body, accept, method, request }) => {
      const route = operation.path.replaceAll(/\{(\w+)\}/g, (_all, name) => encode(path[name]) || 'x')
      const pairs = [...Object.entries(query).filter(([, given]) => given !== undefined), ...(stray ? [stray] : [])]
      const search = pairs.map(([name, given]) => `${encode(name)}=${encode(given)}`).join('&')
      return {
        method: method ?? operation.method,
        url: search === '' ? route : `${route}?${search}`,
        headers: {
          ...(body && { 'content-type': body.type }),
          ...(accept && { accept }),
          ...(request && { 'x-request-id': request }),
        },
        ...(body && { body: body.bytes }),
      }
    })
}

interface Body {
  type: string
  bytes: Uint8Array
}

/** A body of a described type: fitting, or with single fields spoiled, cut off, not UTF-8, or under a wrong name. */
function bodyOf([type, schema]: [string, Schema], value: (schema: Schema) => Arbitrary<unknown>): Arbitrary<Body> {
  const isJson = type === 'application/json'
  const content = isJson ? value(schema).map(toJson) : type.includes('json') ? ndjson : anyText
  return fc
    .record({
      content,
      spoil: seldom(fc.constantFrom('cut', 'bytes', 'type', 'empty', 'charset'), 12),
    })
    .map(({ content, spoil }) => {
      const bytes = Buffer.from(content)
      if (spoil === 'cut') return { type, bytes: bytes.subarray(0, Math.floor(bytes.length / 2)) }
      if (spoil === 'bytes') return { type, bytes: Buffer.concat([bytes, Buffer.from([0xff, 0xc0])]) }
      if (spoil === 'empty') return { type, bytes: Buffer.alloc(0) }
      if (spoil === 'type') return { type: 'application/xml', bytes }
      return { type: spoil === 'charset' ? `${type}; charset=utf-16` : type, bytes }
    })
}

const ndjson: Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.record({ id: anyText, text: anyText }).map(toJson),
      fc.record({ html: anyText.map((text) => `<p>${text}</p>`) }).map(toJson),
      wrong.map(toJson),
      anyText,
    ),
    { maxLength: 5 },
  )
  .map((lines) => lines.join('\n'))

const encode = (value: unknown) =>
  encodeURIComponent((typeof value === 'string' ? value : toJson(value)).toWellFormed())
