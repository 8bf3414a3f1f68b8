import { describe, expect, test } from 'vitest'
import { distinctCounter } from '../../src/batch/distinct.js'

describe('distinctCounter', () => {
  const countOf = (distinct: number) => {
    const counter = distinctCounter()
    for (let i = 0; i < distinct; i++) for (let times = 0; times < 2; times++) counter.add(`speaker-${i}`)
    return counter.count()
  }

  test('is exact for few', () => {
    expect([0, 1, 2, 10].map(countOf)).toEqual([0, 1, 2, 10])
  })

  test.each([1_000, 30_000, 60_000, 200_000])('is within 3 % for %i', (distinct) => {
    expect(Math.abs(countOf(distinct) - distinct) / distinct).toBeLessThan(0.03)
  })

  test('goes on from a saved state', () => {
    const before = distinctCounter()
    before.add('a')
    const after = distinctCounter(before.save())
    after.add('a')
    after.add('b')
    expect(after.count()).toBe(2)
  })
})
