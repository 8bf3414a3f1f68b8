import { beforeAll, describe, expect, it } from 'vitest'
import { checkConformance, type Report } from '../../scripts/conformance/run.js'
import { openFor } from '../archive/opened.js'
import { buildService } from './service.js'

/** The short form of `npm run conformance`, always with the same requests. */
describe('the service answers as openapi.yaml says', async () => {
  const archive = await openFor('embedded')
  let report: Report
  beforeAll(async () => {
    const app = await buildService({ WHOSAID_ARCHIVE: 'on' }, { archive })
    const base = await app.listen({ host: '127.0.0.1', port: 0 })
    report = await checkConformance(base, { requests: 1000, seed: 1 })
    await app.close()
  }, 120_000)

  it('to generated requests, valid and not: no 5xx, every answer as described', () => {
    expect(report.requests).toBeGreaterThanOrEqual(1000)
    expect(report.mismatches).toEqual([])
  })

  it('on every operation, well and badly asked', () => {
    for (const [operation, statuses] of Object.entries(report.statuses)) {
      const answered = Object.keys(statuses).map(Number)
      expect([operation, answered.some((status) => status >= 400)]).toEqual([operation, true])
    }
    for (const operation of [
      'extractQuotes',
      'extractBatch',
      'searchQuotes',
      'checkQuote',
      'findSpeakers',
      'getSpeaker',
    ])
      expect([operation, report.statuses[operation][200] > 0]).toEqual([operation, true])
  })
})
