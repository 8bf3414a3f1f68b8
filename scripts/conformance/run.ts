import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import fc from 'fast-check'
import { type Description, type Operation, readDescription } from './description.js'
import { KnownIds, requestsTo, type WireRequest } from './requests.js'

export interface Mismatch {
  operation: string
  request: { method: string; url: string; headers: Record<string, string>; body: string }
  status: number
  reason: string
}

export interface Report {
  requests: number
  /** How often each status was answered, by operation. */
  statuses: Record<string, Record<number, number>>
  mismatches: Mismatch[]
}

/** Problems that any path may answer with, whatever its operation describes: the wrong method, or no such path. */
const ANYWHERE = [404, 405, 406, 408, 413, 414, 415, 431]

/**
 * Sends generated requests, valid and not, to every operation of openapi.yaml and holds the answers against it.
 * In: the address of a running service; the same seed makes the same requests. Out: what was answered, and whatever does not conform:
 * a 5xx, a status or media type that is not described, a body that does not match its schema.
 */
export async function checkConformance(
  base: string,
  { requests, seed, concurrency = 4 }: { requests: number; seed: number; concurrency?: number },
): Promise<Report> {
  const description = readDescription()
  const validate = validators(description)
  const ids = new KnownIds()
  const report: Report = { requests: 0, statuses: {}, mismatches: [] }
  const perOperation = Math.ceil(requests / description.operations.length)

  const checkOne = async (operation: Operation, request: WireRequest) => {
    const { method, url, headers, body } = request
    const response = await fetch(new URL(url, base), {
      method,
      headers,
      ...(body && method !== 'HEAD' && { body }),
      redirect: 'manual',
    })
    const text = await response.text()
    const { status } = response
    report.requests++
    report.statuses[operation.id] ??= {}
    const statuses = report.statuses[operation.id]
    statuses[status] = (statuses[status] ?? 0) + 1
    const type = (response.headers.get('content-type') ?? '').split(';')[0]
    const reason = method === 'HEAD' ? null : validate(operation, method, status, type, text)
    if (status < 300 && type === 'application/json')
      for (const [, id] of text.matchAll(/"id":"([^"\\]+)"/g)) ids.learn(id)
    if (reason !== null) {
      const shown = Buffer.from(body ?? [])
        .toString('utf8')
        .slice(0, 500)
      report.mismatches.push({
        operation: operation.id,
        request: { method, url, headers, body: shown },
        status,
        reason,
      })
    }
  }

  const samples = description.operations.map((operation, i) => ({
    operation,
    samples: fc.sample(requestsTo(operation, description, ids), { numRuns: perOperation, seed: seed + i }),
  }))
  const queue = interleave(samples)
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const { operation, sample } of queue) await checkOne(operation, sample)
    }),
  )
  return report
}

/** One sample of each operation after the other, so that what one stores another one finds. */
function* interleave(lists: { operation: Operation; samples: WireRequest[] }[]) {
  for (let i = 0; i < lists[0].samples.length; i++)
    for (const { operation, samples } of lists) yield { operation, sample: samples[i] }
}

/** Says why an answer does not conform, or null. */
function validators({ schemas }: Description) {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  ajvFormats.default(ajv)
  ajv.addSchema({ $id: 'openapi', components: { schemas } })
  const compiled = new Map<object, ValidateFunction>()
  const compile = (schema: object) => {
    const known = compiled.get(schema)
    if (known) return known
    const made = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/')))
    compiled.set(schema, made)
    return made
  }
  return (operation: Operation, method: string, status: number, type: string, text: string): string | null => {
    // A busy machine is not ready, and saying so is no fault.
    const truth = operation.id === 'ready' && status === 503
    if (status >= 500 && !truth) return `a ${status}: ${text.slice(0, 300)}`
    const described = method === operation.method ? operation.responses[String(status)] : undefined
    const isAnywhere = ANYWHERE.includes(status) || method !== operation.method
    if (!described && !isAnywhere) return `the status ${status} is not described`
    const content =
      described?.content ?? (status >= 400 ? { 'application/problem+json': { schema: schemas.Problem } } : {})
    if (text === '' && Object.keys(content).length === 0) return null
    if (method !== operation.method && status < 400) return null
    const media = content[type]
    if (!media) return `the media type ${type} is not described for ${status}`
    if (type === 'application/x-ndjson' || !type.includes('json')) return null
    const check = compile(media.schema)
    return check(JSON.parse(text)) ? null : `${ajv.errorsText(check.errors)} in ${text.slice(0, 300)}`
  }
}
