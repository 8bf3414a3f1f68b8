import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockAt, blocksOf } from '../../src/web/article/blocks.js'

const drawn = (text: string) => blocksOf(text).map((b) => text.slice(b.start, b.end))

describe('blocksOf', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['one line', 'one', ['one']],
    ['lines and empty lines', 'one\n\ntwo\r\n \t\r\nthree', ['one', 'two', 'three']],
    ['white space inside a line is kept', '  one  two ', ['  one  two ']],
    ['other line ends', 'one\u2028two\u2029three', ['one', 'two', 'three']],
  ])('%s', (_, text, expected) => expect(drawn(text)).toEqual(expected))

  it('cuts a very long line at spaces and loses no character of it', () => {
    const line = 'word '.repeat(5000)
    const blocks = blocksOf(line)
    expect(blocks.length).toBeGreaterThan(5)
    expect(blocks.map((b) => line.slice(b.start, b.end)).join('')).toBe(line)
    expect(blocks.map((b) => b.continued)).toEqual([false, ...Array(blocks.length - 1).fill(true)])
    expect(blocks.every((b) => line[b.end - 1] === ' ')).toBe(true)
  })

  it('never cuts a surrogate pair', () => {
    const line = `x${'😀'.repeat(6000)}`
    for (const { start, end } of blocksOf(line)) expect(line.slice(start, end).isWellFormed()).toBe(true)
  })

  it('keeps every character that is no line end, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\u2028', '“', '😀') }), (text) => {
        expect(drawn(text).join('').replaceAll(' ', '')).toBe(text.replace(/[\r\n\u2028 ]/g, ''))
      }),
    )
  })
})

describe('blockAt', () => {
  it('finds the block that holds an offset, or the last one before it', () => {
    const blocks = blocksOf('one\n\ntwo\nthree')
    expect([0, 2, 4, 5, 8, 9, 99].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, 0, 1, 1, 2, 2])
  })
})
