import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ruleWords } from '../../src/web/words.js'

it('says in words what every rule of attribution did', () => {
  const files = readdirSync('src/quotes', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const sources = files.map((name) => readFileSync(join('src/quotes', name), 'utf8')).join('\n')
  const rules = new Set([...sources.matchAll(/draft\('([a-z-]+)'/g)].map(([, rule]) => rule))
  rules.delete('nobody') // what is set aside and never comes out
  expect(rules.size).toBeGreaterThan(15)
  for (const rule of rules) expect(ruleWords(rule), rule).not.toMatch(/^By the rule/)
})
