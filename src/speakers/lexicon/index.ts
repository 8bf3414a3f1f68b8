import compromise from './compromise.json' with { type: 'json' }
import * as titles from './titles.js'

/** Look-up sets over the lexicons, built once. Keys in lower case. */
export const places: ReadonlySet<string> = new Set(compromise.places.split('|'))
export const demonyms: ReadonlySet<string> = new Set([
  ...compromise.demonyms.split('|'),
  ...'british cornish danish english finnish flemish irish kurdish polish spanish swedish turkish'.split(' '),
])
export const maleHonorifics: ReadonlySet<string> = new Set(titles.MALE_HONORIFICS)
export const femaleHonorifics: ReadonlySet<string> = new Set(titles.FEMALE_HONORIFICS)
export const honorifics: ReadonlySet<string> = new Set([
  ...titles.MALE_HONORIFICS,
  ...titles.FEMALE_HONORIFICS,
  ...titles.HONORIFICS,
])
export const maleRoles: ReadonlySet<string> = new Set(titles.MALE_ROLES)
export const femaleRoles: ReadonlySet<string> = new Set(titles.FEMALE_ROLES)
export const roles: ReadonlySet<string> = new Set([
  ...titles.ROLES,
  ...titles.MALE_ROLES,
  ...titles.FEMALE_ROLES,
  ...titles.ABBREVIATED_ROLES,
])
export const roleModifiers: ReadonlySet<string> = new Set(titles.ROLE_MODIFIERS)
export const suffixes: ReadonlySet<string> = new Set(titles.SUFFIXES)
