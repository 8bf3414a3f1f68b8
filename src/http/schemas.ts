import { z } from 'zod'
import type { ZodOpenApiResponsesObject } from 'zod-openapi'
import { OffsetUnit } from '../record.js'
import { Problem } from './problem.js'

/** What requests look like: one source for validation, types and openapi.yaml. Answers' schemas are in record.ts and archive/schemas.ts. */

const INK = /\S/
const Id = z
  .string()
  .regex(/^[^\p{Cc}\p{Cs}]{1,200}$/u, 'must be 1 to 200 characters, none of them a control character')
const Line = z.string().max(1000)

/** An article in JSON. */
export const ArticleBody = z
  .strictObject({
    text: z
      .string()
      .regex(INK, 'must hold some text')
      .optional()
      .meta({ description: 'The article. Offsets in the answer point into exactly this text.' }),
    html: z.string().regex(INK, 'must hold some HTML').optional().meta({
      description: 'The article as HTML, a page or a fragment, instead of `text`. Nothing in it is ever loaded.',
    }),
    id: Id.nullish().meta({ description: 'Made from the text where missing.' }),
    url: z
      .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
      .max(2000)
      .nullish(),
    title: Line.nullish(),
    outlet: Line.nullish(),
    publishedAt: z
      .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], 'must be an ISO 8601 date or date-time')
      .nullish(),
  })
  .superRefine(({ text, html }, context) => {
    if (text === undefined && html === undefined)
      context.addIssue({ code: 'custom', path: ['text'], message: 'Send the article as text or as html.' })
    if (text !== undefined && html !== undefined)
      context.addIssue({ code: 'custom', path: ['html'], message: 'Send either text or html, not both.' })
  })
  .meta({ id: 'ArticleBody', description: 'One article: its `text` or its `html`, and what is known of it.' })

export const TextBody = z.string().regex(INK, 'The body must hold some text.')

/** A stream; each line is checked when it is read. */
export const BatchBody = z.any().meta({
  override: { type: 'string' },
  description:
    'An article a line: `{"id", "text" | "html", "url", "title", "outlet", "publishedAt"}`. Other fields are ignored.',
})
export const BatchLines = z.string().meta({
  description:
    'A record a line with the article\'s id first, or `{"line", "id", "error"}` with the problem of that line.',
})

const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const

export const ExtractQuery = z.strictObject({
  types: z
    .string()
    .transform((value) => value.split(',').map((type) => type.trim()))
    .pipe(z.array(z.enum(QUOTE_TYPES)).min(1))
    .optional()
    .meta({
      description: 'Only quotes of these types, with commas between: direct, mixed, indirect.',
      example: 'direct,mixed',
    }),
  minConfidence: z.coerce.number().min(0).max(1).optional().meta({
    description: 'Only quotes whose attribution is at least this likely right; 0.92 is for those who want to be sure.',
    example: 0.92,
  }),
  offsets: OffsetUnit.optional().meta({
    description: 'What offsets count: UTF-16 code units (default), Unicode code points, or bytes of UTF-8.',
  }),
  store: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: '`true`: also keep the record in the archive; the answer comes when it is kept.' }),
})

const PROBLEMS = {
  400: 'Bad request: not UTF-8, not JSON, wrong fields or parameters.',
  401: 'An API key is needed, or the one sent is not known.',
  403: 'The API key may not do this.',
  404: 'There is no such thing.',
  405: 'The path does not take this method.',
  406: 'None of the media types in Accept can be had.',
  408: 'The body did not arrive in time.',
  409: 'The request contradicts what is stored.',
  413: 'The body is too large.',
  414: 'The path is too long.',
  415: 'The body is of a type, charset or compression that is not taken.',
  422: 'The article cannot be worked: it takes too long, or holds no text.',
  429: 'Too many requests in the last minute. `Retry-After` says when to come back.',
  503: 'Busy, stopping, or the archive is away. `Retry-After` says when to come back.',
} as const

/** The problems that a route may answer with, for its schema; those that any route may give are always among them. */
export function problems(...statuses: (keyof typeof PROBLEMS)[]): ZodOpenApiResponsesObject {
  const all = [...new Set([400, 401, 403, 429, 503, ...statuses] as const)].sort((a, b) => a - b)
  return Object.fromEntries(
    all.map((status) => [
      String(status),
      { description: PROBLEMS[status], content: { 'application/problem+json': { schema: Problem } } },
    ]),
  )
}

/** The same for routes with a body. */
export const bodyProblems = (...statuses: (keyof typeof PROBLEMS)[]) => problems(408, 413, 415, ...statuses)
