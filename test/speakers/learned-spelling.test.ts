import { describe, expect, test } from 'vitest'
import { align } from '../../src/speakers/alignment.js'
import { compareSpellings } from '../../src/speakers/learned-spelling.js'
import { parseName } from '../../src/speakers/name.js'

const compare = (a: string, b: string) => compareSpellings(parseName(a)!, parseName(b)!)

describe('alignment', () => {
  const model = { runs: new Set(['e~ue']), weights: new Map([['e~ue', 1]]) }

  test('takes a learned run, and leaves out what is equal', () => {
    expect(align('gelman', 'guelman', model).edits).toEqual([{ from: 'e', to: 'ue', at: 1, onto: 1 }])
  })

  test('falls back to single letters', () => {
    expect(align('tovar', 'tobar', model).edits).toEqual([{ from: 'v', to: 'b', at: 2, onto: 2 }])
  })

  test('costs the same in either direction', () => {
    for (const [x, y] of [
      ['gelman', 'guelman'],
      ['zhdanov', 'schdanow'],
    ])
      expect(align(x, y, model).weight).toBeCloseTo(align(y, x, model).weight, 9)
  })

  test('is given up below what is asked for, and the same above', () => {
    const dear = { ...model, weights: new Map([['e~ue', -1]]) }
    const whole = align('gelman', 'guelman', dear)
    expect(whole.edits).toHaveLength(1)
    expect(align('gelman', 'guelman', dear, whole.weight)).toEqual(whole)
    expect(align('gelman', 'guelman', dear, -0.5)).toEqual({ edits: [], weight: Number.NEGATIVE_INFINITY })
  })

  test('of one word with itself there is nothing to tell', () => {
    expect(align('olena', 'olena', model)).toEqual({ edits: [], weight: 0 })
  })
})

describe('learned spellings', () => {
  test.each([
    ['Sasha Gelfond', 'Sasha Guelfond'],
    ['Mohsen Makhmalbaf', 'Mohsen Machmalbaf'],
    ['Dimitris Papadimitriou', 'Demetris Papademetriou'],
  ])('%s / %s: one, with the letters seen', (a, b) => {
    expect(compare(a, b)?.evidence).toMatch(/\(.*~.*\)/)
  })

  test.each([
    ['Li Qiang', 'Li Keqiang'],
    ['Oleksandr Turchyn', 'Oleksandr Turchynov'],
    ['Armen Grigoryan', 'Arman Grigoryan'],
    ['Peter Johnson', 'Peter Johnston'],
    ['Daniel Kovac', 'Daniela Kovac'],
    ['Robert Lang Jr.', 'Robert Leng'],
    ['Oleksandr Danylyuk', 'Oleksandr Danylov'],
    ['Yegor Letov', 'Yegor Ledov'],
    ['Pavel Zhorin', 'Pavel Zhurin'],
    ['Danylo Lyshenko', 'Danylo Lyashenko'],
    ['Vera Polozkova', 'Vera Polyakova'],
    ['Ivan Petrov', 'Nadia Haddad'],
  ])('%s / %s: two', (a, b) => {
    expect(compare(a, b)).toBeNull()
  })

  test('the order of the two does not matter', () => {
    expect(compare('Sasha Guelfond', 'Sasha Gelfond')?.same).toBe(true)
  })

  test('nobody has a name of ten thousand letters', () => {
    expect(compare(`Marat ${'guelman'.repeat(1_500)}`, `Marat ${'guelmen'.repeat(1_500)}`)).toBeNull()
  })
})
