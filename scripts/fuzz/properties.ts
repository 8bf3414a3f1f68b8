import assert from 'node:assert/strict'
import { extractRecord } from '../../src/record.js'

/**
 * What holds for any string: `extract` returns; every span is a slice of the input; segments are in order and apart; parents, speakers and
 * counts agree; the same input gives the same output. Throws an AssertionError that says what does not hold.
 */
export function holdsFor(text: string): void {
  const record = extractRecord({ id: 'fuzz', text })
  const ids = new Set(record.quotes.map(({ id }) => id))
  assert.equal(ids.size, record.quotes.length, 'ids are unique')
  assert.equal(record.article.length, text.length)
  for (const quote of record.quotes) {
    let end = 0
    for (const segment of quote.segments) {
      assert.ok(segment.start >= end, 'segments are in order and do not overlap')
      assert.ok(segment.start < segment.end, 'no segment is empty')
      end = segment.end
    }
    for (const span of [...quote.segments, quote.cue, quote.source, quote.addressee, quote.medium]) {
      if (span === null) continue
      assert.ok(
        Number.isInteger(span.start) && span.start >= 0 && span.end <= text.length,
        'offsets are inside the text',
      )
      assert.equal(span.text, text.slice(span.start, span.end), 'a span is a slice of the input')
    }
    assert.equal(quote.text, quote.segments.map((segment) => segment.text).join(' '))
    assert.ok(quote.confidence >= 0 && quote.confidence <= 1, 'confidence is a probability')
    assert.ok(
      quote.parent === null || (ids.has(quote.parent) && quote.parent !== quote.id),
      'a parent is another quote',
    )
    const isQuoted = quote.segments.some(({ quoted }) => quoted)
    assert.ok(quote.type !== 'indirect' || !isQuoted, 'nothing of an indirect quote stands in marks')
  }
  const quoted = new Map<string, number>()
  for (const { speaker } of record.quotes) if (speaker) quoted.set(speaker.id, (quoted.get(speaker.id) ?? 0) + 1)
  for (const { id, quotes } of record.speakers) assert.equal(quotes, quoted.get(id) ?? 0, 'speakers are counted right')
  for (const { start, end } of record.diagnostics)
    assert.ok(start >= 0 && start <= end && end <= text.length, 'a diagnostic is inside the text')
  assert.deepEqual(extractRecord({ id: 'fuzz', text }), record, 'the same input gives the same output')
}
