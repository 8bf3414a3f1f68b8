import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { extractRecord } from '../src/record.js'

/** What the README shows is what comes out. The confidence may move with the model; everything else is exact. */
it('shows a real answer', () => {
  const section = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    .split('\n## The record\n')[1]
    .split('\n## ')[0]
  const text = `${/echo '([^']+)'/.exec(section)![1]}\n`
  const shown = JSON.parse(/```json\n([\s\S]+?)```/.exec(section)![1])
  const record = extractRecord({ id: shown.article.id, text })
  const round = (answer: typeof record) => ({
    ...answer,
    quotes: answer.quotes.map((q) => ({ ...q, confidence: null })),
  })
  expect(round(record)).toEqual(round(shown))
})
