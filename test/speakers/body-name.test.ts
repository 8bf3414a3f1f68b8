import { describe, expect, test } from 'vitest'
import { extractRecord } from '../../src/record.js'
import { builtInDirectory } from '../../src/speakers/directory.js'
import { sameName } from '../../src/speakers/same-name.js'

const idOf = (text: string) => extractRecord({ id: 'x', text }).quotes[0]?.speaker?.id
const says = (body: string) => `${body} said on Monday that the talks would go on.`

describe('a body has one id in every style', () => {
  test.each([
    ['Ukraine’s Foreign Ministry', 'The Ministry of Foreign Affairs of Ukraine', 'ukrainian-foreign-ministry'],
    ['Russia’s foreign ministry', 'The Foreign Ministry of the Russian Federation', 'russian-foreign-ministry'],
    ['Turkey’s central bank', 'The Central Bank of the Republic of Turkey', 'turkish-central-bank'],
    ['Ukraine’s energy ministry', 'The Ukrainian Ministry of Energy', 'ukrainian-energy-ministry'],
    ['Vietnam’s Communist Party', 'The Communist Party of Vietnam', 'vietnamese-communist-party'],
    ['The International Labour Organisation', 'The ILO', 'international-labor-organization'],
    ['Samsung Electronics Co.', 'Samsung Electronics', 'samsung-electronics'],
    ['The E.U.', 'The European Union', 'european-union'],
    ['The WHO', 'The World Health Organization', 'world-health-organization'],
    [
      'The OSCE',
      'The Organization for Security and Cooperation in Europe',
      'organization-for-security-and-cooperation-in-europe',
    ],
  ])('%s, %s: %s', (a, b, id) => {
    expect([idOf(says(a)), idOf(says(b))]).toEqual([id, id])
  })

  test.each([
    ['The Dallas Police Department', 'dallas-police-department'],
    ['The Supreme Court of Ohio', 'ohio-supreme-court'],
    ['The Georgia Supreme Court', 'georgia-supreme-court'],
    ['The Interior Ministry of Georgia', 'georgian-interior-ministry'],
    ['Kosovo’s Ministry of Education and Science', 'kosovar-education-and-science-ministry'],
  ])('%s is %s', (body, id) => {
    expect(idOf(says(body))).toBe(id)
  })

  test('the ministry of no country in particular is its article’s', () => {
    expect(idOf(says('The Energy Ministry'))).toMatch(/^energy-ministry~/)
  })
})

describe('bodies as pairs', () => {
  test.each([
    ['U.N.', 'the United Nations', true, 'directory'],
    ['State Department', 'U.S. Department of State', true, 'directory'],
    ['Ministry of Energy of Ukraine', 'Ukraine’s Energy Ministry', true, 'spelling'],
    ['Harbour Workers Union', 'Harbor Workers Union', true, 'spelling'],
    ['Treasury', 'the Treasury', true, 'spelling'],
    ['The Supreme Court', 'Supreme Court', true, 'spelling'],
    ['Energy Ministry', 'the Energy Ministry', true, 'spelling'],
    ['Energy Ministry', 'the Health Ministry', false, 'other body'],
    ['HWU', 'Harbour Workers Union', true, 'acronym'],
    ['Central Bank of Russia', 'Central Bank of Turkey', false, 'other body'],
    ['Foreign Ministry of Russia', 'Foreign Ministry of Ukraine', false, 'directory'],
    ['World Bank', 'World Trade Organization', false, 'directory'],
  ])('%s, %s: %s by %s', (a, b, same, rule) => {
    expect(sameName(a, b, builtInDirectory)).toMatchObject({ same, rule })
  })
})

test.each([
  ['He Lifeng', 'he-lifeng'],
  ['To Lam', 'to-lam'],
  ['An Jung-geun', 'conkon-ahn'],
])('a surname that is a small word: %s', (name, id) => {
  expect(idOf(says(name))).toBe(id)
  expect(idOf(`“We are ready,” said ${name}.`)).toBe(id)
})

test.each([
  ['King Charles I', 'charles-i'],
  ['Ai Weiwei', 'ai-weiwei'],
  ['Sultan Barakat', 'sultan-barakat'],
])('a whole name at the head of a sentence: %s', (name, id) => {
  expect(idOf(says(name))).toBe(id)
})
