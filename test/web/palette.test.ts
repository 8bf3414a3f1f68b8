import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The stylesheet's colours by scheme and selector: `palette.dark['.s3']['--line']`. */
const css = readFileSync(new URL('../../src/web/styles/palette.css', import.meta.url), 'utf8')
const [lightCss, darkCss] = css.split('@media (prefers-color-scheme: dark)')
const palette = { light: colours(lightCss), dark: colours(darkCss) }

function colours(source: string): Record<string, Record<string, string>> {
  const rules = [...source.matchAll(/(:root|\.s\d+) \{([^}]*)\}/g)]
  return Object.fromEntries(
    rules.map(([, selector, body]) => [
      selector,
      Object.fromEntries([...body.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value])),
    ]),
  )
}

const linear = (hex: string) =>
  [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
const luminance = (rgb: number[]) => 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const speakers = Array.from({ length: 13 }, (_, i) => `.s${i}`)

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const root = palette[scheme][':root']
  const at = (selector: string) => palette[scheme][selector]

  it.each(['--ink', '--faint', '--accent', '--good', '--bad'])('%s reads on paper and on sheets', (name) => {
    expect(contrast(root[name], root['--paper'])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(root[name], root['--sheet'])).toBeGreaterThanOrEqual(4.5)
  })

  it('ink reads on what was added, dropped and found', () => {
    expect(contrast(root['--ink'], root['--added'])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(root['--ink'], root['--removed'])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(root['--ink'], root['--found'])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(root['--on-accent'], root['--accent'])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(speakers)('%s: ink reads on its grounds, its line is seen, its number reads', (selector) => {
    const { '--line': line, '--tint': tint, '--strong': strong } = at(selector)
    expect(contrast(root['--ink'], tint)).toBeGreaterThanOrEqual(7)
    expect(contrast(root['--ink'], strong)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(line, root['--paper'])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(line, strong)).toBeGreaterThanOrEqual(3)
    expect(contrast(root['--on-line'], line)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['full', 'protan', 'deutan', 'tritan'] as const)('neighbours are told apart by %s eyes', (eyes) => {
    for (let i = 1; i < 12; i++) {
      const [a, b] = [at(`.s${i}`)['--line'], at(`.s${i + 1}`)['--line']]
      expect(distance(seen(a, eyes), seen(b, eyes)), `.s${i} and .s${i + 1}`).toBeGreaterThanOrEqual(0.05)
    }
  })
})

/** Linear RGB as eyes without one kind of cone see it: matrices of Machado, Oliveira & Fernandes (2009), severity 1. */
const EYES = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}

function seen(hex: string, eyes: keyof typeof EYES): number[] {
  const [r, g, b] = linear(hex)
  const m = EYES[eyes]
  return [0, 3, 6].map((i) => Math.max(0, m[i] * r + m[i + 1] * g + m[i + 2] * b))
}

/** Distance in OKLab (Ottosson 2020); 0.02 is just noticeable. */
function distance(a: number[], b: number[]): number {
  const [x, y] = [oklab(a), oklab(b)]
  return Math.hypot(...x.map((v, i) => v - y[i]))
}

function oklab([r, g, b]: number[]): number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
