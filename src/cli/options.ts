import { InvalidArgumentError } from 'commander'
import { parseShard, type Shard } from '../batch/part.js'
import { ARTICLE_FIELDS, type ArticleField, type CsvColumns } from '../workers/article.js'

/** Parsers of options' values; what can't be parsed is wrong usage. */

export function wholeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('A whole number from 1 is needed.')
  return number
}

export function positive(value: string): number {
  const number = Number(value)
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError('A number above 0 is needed.')
  return number
}

export function shard(value: string): Shard {
  const parsed = parseShard(value)
  if (!parsed) throw new InvalidArgumentError('i/n is needed, i from 0 to n-1 or from 1 to n.')
  return parsed
}

export function columns(value: string): CsvColumns {
  const pairs = value.split(',').map((pair) => pair.split('=').map((part) => part.trim()))
  for (const [field, column, ...more] of pairs)
    if (!column || more.length > 0 || !ARTICLE_FIELDS.includes(field as ArticleField))
      throw new InvalidArgumentError(`field=column is needed; the fields are ${ARTICLE_FIELDS.join(', ')}.`)
  return Object.fromEntries(pairs) as CsvColumns
}
