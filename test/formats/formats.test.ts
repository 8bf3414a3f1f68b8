import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { CSV_COLUMNS } from '../../src/formats/csv.js'
import { renderRecord } from '../../src/formats/index.js'
import { extractRecord } from '../../src/record.js'

const text = '😀 It rained. “We are ready 😀 for talks,” Volodymyr Zelenskyy said on Monday.'
const record = extractRecord({ id: 'a', text, title: 'A\nB' })

describe('formats of a record', () => {
  it('NDJSON is one line, the id first', () => {
    const line = renderRecord(record, text, { format: 'ndjson' })
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(JSON.parse(line)).toEqual({ id: 'a', ...record })
    expect(line.startsWith('{"id":"a"')).toBe(true)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('CSV disarms %j', (title) => {
    const csv = renderRecord({ ...record, article: { ...record.article, title } }, text, { format: 'csv' })
    const [row] = parse(csv, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
    expect(Object.keys(row)).toEqual([...CSV_COLUMNS])
    expect(row.title).toBe(`'${title}`)
  })

  it('CSV keeps quotation marks, commas and line ends in a cell', () => {
    const title = 'He said "no",\nthen left'
    const csv = renderRecord({ ...record, article: { ...record.article, title } }, text, { format: 'csv' })
    const rows = parse(csv, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
    expect(rows.map((row) => row.title)).toEqual([title])
  })

  it('JSON-LD counts code points', () => {
    const page = JSON.parse(renderRecord(record, text, { format: 'json-ld' }))
    const [words, place] = page.items[0].target[0].selector
    expect([...text].slice(place.start, place.end).join('')).toBe(words.exact)
    expect(place.start).toBe(record.quotes[0].segments[0].start - 1)
  })
})
