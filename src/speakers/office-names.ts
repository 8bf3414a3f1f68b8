import type { Directory } from './directory.js'

/**
 * The office that a description names, where it is a body's, a city's or a state's: “the NATO secretary general”, “the chair of
 * the Federal Reserve”, “London’s mayor”. In: the description and the directory. Out: the office, or null.
 */
export function officeByName(text: string, directory: Directory): Office | null {
  const words = normal(text).replace(/^(?:(?:the|new|current) )+/, '')
  const offices = officesOf(directory)
  const whole = offices.get(words)
  if (whole) return whole
  for (const form of turned(words)) {
    const office = offices.get(form)
    if (office) return office
  }
  return null
}

/** “chair of the federal reserve” → “federal reserve chair”, for each “of”: the chief of staff of the White House. */
function turned(words: string): string[] {
  const forms: string[] = []
  for (let at = words.indexOf(' of '); at > 0; at = words.indexOf(' of ', at + 1))
    forms.push(`${words.slice(at + 4).replace(/^the /, '')} ${words.slice(0, at)}`)
  return forms
}

/** One spelling for a title: without hyphens, stops and possessives, whatever the holder's gender. */
const normal = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)|\./g, '')
    .replace(/-/g, ' ')
    .replace(/\b(chair|spokes)(?:man|woman|person)\b/g, '$1man')
    .replace(/\bchair\b/g, 'chairman')
    .replace(/\bceo\b|\bchief executive officer\b/g, 'chief executive')

export interface Office {
  readonly title: string
  readonly of: string
}
const officesByDirectory = new WeakMap<Directory, ReadonlyMap<string, Office>>()

/** All offices under all names of what they are of: “fed chairman”, “federal reserve chairman”. */
function officesOf(directory: Directory): ReadonlyMap<string, Office> {
  const known = officesByDirectory.get(directory)
  if (known) return known
  const names = new Map<string, readonly string[]>()
  for (const { name, acronyms, variants } of directory.bodies.values())
    names.set(name, [name, ...acronyms, ...variants])
  for (const { name, variants, demonyms } of directory.places) names.set(name, [name, ...variants, ...demonyms])
  const offices = new Map<string, Office>()
  for (const { roles } of directory.people.values())
    for (const { title, of } of roles) {
      if (!of) continue
      for (const name of names.get(of) ?? [of])
        offices.set(`${normal(name).replace(/^the /, '')} ${normal(title)}`, { title, of })
    }
  officesByDirectory.set(directory, offices)
  return offices
}
