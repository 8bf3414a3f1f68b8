import { type Command, InvalidArgumentError, Option } from 'commander'
import type { SearchQuery } from '../archive/types.js'

/** The filters of `whosaid search` and `whosaid export`: those of `GET /quotes`. */

const TYPES = ['direct', 'mixed', 'indirect'] as const

export interface Filters {
  speaker?: string
  about?: string
  type?: SearchQuery['types']
  outlet?: string
  from?: string
  to?: string
  withdrawn?: boolean
}

export const withFilters = (command: Command): Command =>
  command
    .option('-s, --speaker <name>', 'who said it, in any spelling, or an id')
    .option('-a, --about <name>', 'whom or what it speaks of')
    .option('--outlet <name>', 'where it appeared')
    .option('--from <date>', 'since this year, month or day: 2025-05')
    .option('--to <date>', 'until this year, month or day, inclusive')
    .option('--withdrawn', 'also quotes of earlier versions of articles')
    .addOption(new Option('-t, --type <types>', 'with commas: direct, mixed, indirect').argParser(parseTypes))

function parseTypes(value: string): SearchQuery['types'] {
  const types = value.split(',').map((type) => type.trim())
  const wrong = types.find((type) => !TYPES.includes(type as never))
  if (wrong !== undefined) throw new InvalidArgumentError(`“${wrong}” is none of ${TYPES.join(', ')}.`)
  return types as (typeof TYPES)[number][]
}

/** In: the words and the options as given. Out: what the archive is asked. */
export const toQuery = (q: string | undefined, { type, ...filters }: Filters): SearchQuery => ({
  ...(q && { q }),
  speaker: filters.speaker,
  about: filters.about,
  outlet: filters.outlet,
  from: filters.from,
  to: filters.to,
  withdrawn: filters.withdrawn,
  types: type,
})
