import { describe, expect, test } from 'vitest'
import { parseName } from '../../src/speakers/name.js'
import { genderOfTitles } from '../../src/speakers/name-titles.js'

describe('a name in its parts', () => {
  test.each([
    ['Dmitry Peskov', { given: 'Dmitry', family: 'Peskov' }],
    ['Kremlin spokesperson Dmitry Peskov', { given: 'Dmitry', family: 'Peskov', role: 'Kremlin spokesperson' }],
    [
      'President Volodymyr Zelenskyy of Ukraine',
      { given: 'Volodymyr', family: 'Zelenskyy', role: 'President', territory: 'Ukraine' },
    ],
    [
      'President of Ukraine Volodymyr Zelenskyy',
      { given: 'Volodymyr', family: 'Zelenskyy', role: 'President of Ukraine' },
    ],
    [
      'Secretary of State John F. Kerry',
      { given: 'John', middle: ['F.'], family: 'Kerry', role: 'Secretary of State' },
    ],
    ['Rep. Gwen Moore (D-Wis.)', { given: 'Gwen', family: 'Moore', role: 'Rep.' }],
    ['Gov. Earl Ray Tomblin of West Virginia', { given: 'Earl', middle: ['Ray'], family: 'Tomblin' }],
    ['Lord Ashdown of Norton', { given: null, family: 'Ashdown', honorific: 'Lord', territory: 'Norton' }],
    ['Seán Ó Briain', { text: 'Seán Ó Briain', given: 'Seán', family: 'ÓBriain' }],
    ['Forecaster Becky Mitchell', { given: 'Becky', family: 'Mitchell', role: 'Forecaster' }],
    ['Dame Maggie Hart', { given: 'Maggie', family: 'Hart', honorific: 'Dame' }],
    ['Ursula von der Leyen', { given: 'Ursula', particle: 'von der', family: 'Leyen' }],
    ['Karl von und zu Rottenau', { given: 'Karl', particle: 'von und zu', family: 'Rottenau' }],
    ['Bill de Blasio', { given: 'Bill', particle: 'de', family: 'Blasio' }],
    ['Mohammed bin Salman', { given: 'Mohammed', particle: 'bin', family: 'Salman' }],
    ['Bashar al-Assad', { given: 'Bashar', particle: 'al', family: 'Assad' }],
    ['Abdul Rahman al-Otaibi', { given: 'Abdul Rahman', particle: 'al', family: 'Otaibi' }],
    ['Terry O’Neill’s', { given: 'Terry', family: 'O’Neill' }],
    ['Robert C. “Bobby” Scott', { given: 'Robert', middle: ['C.'], nickname: 'Bobby', family: 'Scott' }],
    ['Vann R. Newkirk II', { given: 'Vann', family: 'Newkirk', generation: 'ii' }],
    ['Joseph R. Biden, Jr.', { given: 'Joseph', family: 'Biden', generation: 'jr' }],
    ['Smith, John', { given: 'John', family: 'Smith' }],
    ['MITCH MCCONNELL', { given: 'Mitch', family: 'McConnell' }],
    ['Larry King', { given: 'Larry', family: 'King' }],
    ['King Felipe', { given: null, family: 'Felipe' }],
    ['G.K. Butterfield', { given: 'G.K.', family: 'Butterfield' }],
    ['Lula', { given: null, family: 'Lula' }],
  ])('%s', (text, parts) => expect(parseName(text)).toMatchObject(parts))

  test.each([
    ['Xi Jinping', 'Jinping', 'Xi'],
    ['Mao Ning', 'Ning', 'Mao'],
    ['Kim Jong Un', 'Jong Un', 'Kim'],
    ['Park Geun-hye', 'Geun-hye', 'Park'],
    ['Choi Min Seok', 'Min Seok', 'Choi'],
    ['Nguyen Phu Trong', 'Phu Trong', 'Nguyen'],
    ['Kishida Fumio', 'Fumio', 'Kishida'],
    ['Orbán Viktor', 'Viktor', 'Orbán'],
  ])('%s has the family name first', (text, given, family) =>
    expect(parseName(text)).toMatchObject({ given, family, order: 'family-first' }))

  test.each([
    'Kim Kardashian',
    'Lee Harvey Oswald',
    'Fumio Kishida',
    'Viktor Orbán',
    'Dan Brown',
    'Jo Cox',
  ])('%s has the family name last', (text) => expect(parseName(text)).toMatchObject({ order: 'given-first' }))

  test.each(['the minister', '', '—', '“”'])('%j names nobody', (text) => expect(parseName(text)).toBeNull())

  test.each([
    ['Mrs. Clinton', 'female'],
    ['Sir Keir Starmer', 'male'],
    ['spokeswoman Ann Lee', 'female'],
    ['Gen. Ann Lee', 'unknown'],
  ])('%s: titles tell %s', (text, gender) => expect(genderOfTitles(parseName(text))).toBe(gender))
})
