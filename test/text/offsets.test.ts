import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertOffsets } from '../../src/text/offsets.js'

const text = 'aé“😀”z'

describe('convertOffsets', () => {
  it.each([
    ['codepoint', [0, 1, 2, 3, 5, 6, 7], [0, 1, 2, 3, 4, 5, 6]],
    ['utf8', [0, 1, 2, 3, 5, 6, 7], [0, 1, 3, 6, 10, 13, 14]],
    ['utf16', [0, 5, 7], [0, 5, 7]],
  ] as const)('%s', (unit, offsets, expected) => {
    const converted = convertOffsets(text, offsets, unit)
    expect(offsets.map((offset) => converted.get(offset))).toEqual(expected)
  })

  it('puts an offset inside a surrogate pair before the pair', () => {
    expect(convertOffsets(text, [4, 5], 'codepoint')).toEqual(
      new Map([
        [4, 3],
        [5, 4],
      ]),
    )
  })

  it('agrees with counting each prefix, for any text and any order of offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(50)), (any, offsets) => {
        const inside = offsets
          .map((offset) => Math.min(offset, any.length))
          .filter((offset) => !(isHigh(any.charCodeAt(offset - 1)) && isLow(any.charCodeAt(offset))))
        const points = convertOffsets(any, inside, 'codepoint')
        const bytes = convertOffsets(any, inside, 'utf8')
        for (const offset of inside) {
          expect(points.get(offset)).toBe([...any.slice(0, offset)].length)
          expect(bytes.get(offset)).toBe(Buffer.byteLength(any.slice(0, offset)))
        }
      }),
    )
  })
})

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
