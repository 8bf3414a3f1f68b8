import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from '../../src/web/address.js'

describe('the address', () => {
  it.each<[string, string, string | null, Record<string, string>]>([
    ['', 'read', null, {}],
    ['#/', 'read', null, {}],
    ['#/search?q=peace+now&type=direct', 'search', null, { q: 'peace now', type: 'direct' }],
    ['#/speaker/marco-rubio', 'speaker', 'marco-rubio', {}],
    ['#/quote/a%2Fb?x=1?2', 'quote', 'a/b', { x: '1?2' }],
    ['#/quote/%E0%A4%A', 'quote', '%E0%A4%A', {}],
  ])('%s', (hash, view, id, query) => expect(parseAddress(hash)).toEqual({ view, id, query }))

  it('leaves out what is empty', () => {
    expect(formatAddress('search', null, { q: 'war', type: '', speaker: null, from: undefined })).toBe('#/search?q=war')
  })

  it('gives back what was put in, whatever that is', () => {
    const word = fc.string({ unit: 'binary', minLength: 1 }).filter((s) => s.isWellFormed())
    fc.assert(
      fc.property(word, word, (id, q) => {
        expect(parseAddress(formatAddress('speaker', id, { q }))).toEqual({ view: 'speaker', id, query: { q } })
      }),
    )
  })
})
