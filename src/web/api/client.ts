import { recall } from '../shell/tab-memory'

/** The page's one way to the service: its public HTTP API. */

/** What went wrong, sorted by what a reader can do about it. */
export type Trouble =
  | 'offline'
  | 'slow'
  | 'too-large'
  | 'busy'
  | 'down'
  | 'key'
  | 'forbidden'
  | 'invalid'
  | 'missing'
  | 'broken'

export class Problem extends Error {
  override readonly name = 'Problem'
  constructor(
    readonly trouble: Trouble,
    message: string,
    /** Seconds after which the service asks to be called again. */
    readonly retryAfter: number | null = null,
  ) {
    super(message)
  }
}

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  query?: Record<string, string | number | boolean | null | undefined>
  body?: unknown
  accept?: string
  signal?: AbortSignal
}

const PATIENCE_MS = 60_000
/** The slot of the tab's memory that holds the key which a person typed in. */
export const KEY = 'key'

/** Calls the service. Out: the response, which is a success; everything else is thrown as a `Problem`. */
export async function call(path: string, { method = 'GET', query = {}, body, accept, signal }: Call = {}) {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value == null || value === '' ? [] : [[name, String(value)]])),
  )
  const token = recall(KEY)
  const patience = AbortSignal.timeout(PATIENCE_MS)
  const response = await fetch(search.size > 0 ? `${path}?${search}` : path, {
    method,
    headers: {
      accept: accept ?? 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw patience.aborted
      ? new Problem('slow', 'The service took longer than a minute.')
      : new Problem('offline', 'The service does not answer.')
  })
  if (response.ok) return response
  throw await problemOf(response)
}

/** Calls the service for JSON. */
export async function callJson<T>(path: string, options?: Call): Promise<T> {
  const response = await call(path, options)
  return (response.status === 204 ? null : await response.json()) as T
}

const TROUBLES: Record<number, Trouble> = {
  401: 'key',
  403: 'forbidden',
  404: 'missing',
  408: 'slow',
  413: 'too-large',
  429: 'busy',
  502: 'down',
  503: 'down',
  504: 'slow',
}

/** An answer that is no success → what to say about it. Reads RFC 9457 problem details where there are any. */
async function problemOf(response: Response): Promise<Problem> {
  const details = (await response.json().catch(() => ({}))) as {
    title?: string
    detail?: string
    errors?: { detail?: string; message?: string; pointer?: string }[]
  }
  const trouble = TROUBLES[response.status] ?? (response.status < 500 ? 'invalid' : 'broken')
  const fields = (details.errors ?? []).map((e) => [e.pointer, e.detail ?? e.message].filter(Boolean).join(': '))
  const message = [details.detail ?? details.title ?? `The service answered ${response.status}.`, ...fields].join(' ')
  return new Problem(trouble, message, Number(response.headers.get('retry-after')) || null)
}
