import { expect, test } from 'vitest'
import { lineWriter, writtenLines } from '../../src/workers/line-writer.js'

const RECORDS = ['{"id":"a"}\n', '', '{"id":"ß–“é”😀"}\r\n', `{"id":"${'字'.repeat(500)}"}\n`, 'z\n']
const written = (space?: SharedArrayBuffer) => {
  const lines = lineWriter(space)
  for (const record of RECORDS) lines.write(record)
  return [...writtenLines(lines.written(), space)]
}

test.each([
  ['no memory given', undefined],
  ['some, not enough', new SharedArrayBuffer(40)],
  ['more than enough', new SharedArrayBuffer(10_000)],
])('writes the lines of each record, one after the other in one buffer: %s', (_, space) => {
  const lines = written(space)
  expect(lines.map((bytes) => new TextDecoder().decode(bytes))).toEqual(RECORDS)
  expect(new Set(lines.map((bytes) => bytes.buffer)).size).toBe(1)
})
