import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script without types
import { isCompatible, shippedPackages } from '../scripts/licences.mjs'

describe('what ships', () => {
  it('has licences that go with ours', () => {
    const packages = shippedPackages() as { name: string; licence: string }[]
    expect(packages.length).toBeGreaterThan(50)
    expect(packages.filter(({ licence }) => !isCompatible(licence))).toEqual([])
  })

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['(MIT AND GPL-3.0)', false],
    ['GPL-3.0', false],
    ['unknown', false],
  ])('%s: %s', (licence, expected) => expect(isCompatible(licence)).toBe(expected))

  it('runs install scripts of named packages only', () => {
    const { allowScripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
    const scripted = Object.entries(packages as Record<string, { hasInstallScript?: boolean; dev?: boolean }>)
      .filter(([path, { hasInstallScript, dev }]) => path !== '' && hasInstallScript && !dev)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
    // One package a platform: the scope stands for all of them.
    const family = (name: string) => name.replace(/^(@[^/]+)\/.*$/, '$1')
    const allowed = Object.keys(allowScripts).map(family)
    for (const name of scripted) expect(allowed).toContain(family(name))
  })

  it('has exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    )
    for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d/)
  })
})
