/** `npm run licences`: the licence of every package that ships, from the lock file. Fails where one does not go with ours (MIT). */
import { readFileSync } from 'node:fs'

/** Licences that let their code be used in an MIT project without conditions on the rest of it. */
const COMPATIBLE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
  'PostgreSQL',
  'Python-2.0',
])

/** In: an SPDX expression. Out: whether it can be fulfilled with compatible licences alone. */
export function isCompatible(expression) {
  return expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => COMPATIBLE.has(licence.replace(/[()]/g, ''))))
}

/** Name, version and licence of every package that is installed for production. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? 'unknown',
    }))
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const packages = shippedPackages()
  for (const { name, version, licence } of packages) console.log(`${licence.padEnd(18)} ${name} ${version}`)
  const wrong = packages.filter(({ licence }) => !isCompatible(licence))
  console.log(`${packages.length} packages, ${wrong.length} with a licence that does not go with MIT`)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
