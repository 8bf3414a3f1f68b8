import type { MarkFamily } from './marks.js'

/** Which way a mark's shape points. Straight marks point nowhere: only their surroundings tell. */
export type Shape = 'open' | 'close' | 'none'

export interface Glyph {
  readonly family: MarkFamily
  readonly shape: Shape
  /** The glyphs that close it where it opens; empty: those of the family that point to the close. */
  readonly closers: string
}

/**
 * Every mark we read, by its characters. Two apostrophes (or two grave accents) stand for one double mark, as wires write.
 * Low marks („ ‚) open in German, Polish and others, closed by marks that open in English: hence the closers.
 * From Unicode's Quotation_Mark property and CLDR's `delimiters`, less the East Asian corner brackets.
 */
export const GLYPHS: Readonly<Record<string, Glyph>> = {
  '"': { family: 'double', shape: 'none', closers: '"＂″' },
  '＂': { family: 'double', shape: 'none', closers: '"＂' },
  '″': { family: 'double', shape: 'none', closers: '"″' },
  '“': { family: 'double', shape: 'open', closers: '”' },
  '”': { family: 'double', shape: 'close', closers: '”' },
  '„': { family: 'double', shape: 'open', closers: '“”' },
  '‟': { family: 'double', shape: 'open', closers: '”' },
  '❝': { family: 'double', shape: 'open', closers: '❞' },
  '❞': { family: 'double', shape: 'close', closers: '❞' },
  "''": { family: 'double', shape: 'none', closers: "''" },
  '``': { family: 'double', shape: 'open', closers: "''" },
  '‘‘': { family: 'double', shape: 'open', closers: '’’' },
  '’’': { family: 'double', shape: 'close', closers: '’’' },
  '´´': { family: 'double', shape: 'close', closers: '´´' },
  "'": { family: 'single', shape: 'none', closers: "'＇" },
  '＇': { family: 'single', shape: 'none', closers: "'＇" },
  '‘': { family: 'single', shape: 'open', closers: '’' },
  '’': { family: 'single', shape: 'close', closers: '’' },
  '‚': { family: 'single', shape: 'open', closers: '‘’' },
  '‛': { family: 'single', shape: 'open', closers: '’' },
  '`': { family: 'single', shape: 'open', closers: "'´" },
  '´': { family: 'single', shape: 'close', closers: '´' },
  '«': { family: 'guillemet', shape: 'open', closers: '»' },
  '»': { family: 'guillemet', shape: 'close', closers: '«»' },
  '‹': { family: 'angle', shape: 'open', closers: '›' },
  '›': { family: 'angle', shape: 'close', closers: '‹›' },
}

/** What it costs a reading (in tenths, see Mark) to take a mark against its shape. */
export const TURNED = 20

/** Whether a closing mark belongs to the opening one: “ ” is matched, “ " mixed, “ “ turned. */
export function pairOf(open: string, close: string): 'matched' | 'mixed' | 'turned' {
  if (GLYPHS[open].closers.includes(close)) return 'matched'
  if (GLYPHS[close].shape === 'open') return 'turned'
  return GLYPHS[open].shape === GLYPHS[close].shape ? 'matched' : 'mixed'
}

/** Words written with an apostrophe in front: ’em, ’tis, rock ’n’ roll. Lower case, sorted. */
export const CLIPPED_WORDS: ReadonlySet<string> = new Set([
  'arf',
  'ave',
  'bout',
  'burbs',
  'cause',
  'cept',
  'cos',
  'coz',
  'cuz',
  'ello',
  'em',
  'fraid',
  'gainst',
  'hood',
  'im',
  'mongst',
  'n',
  'nam',
  'ndrangheta',
  'neath',
  'nother',
  'nuff',
  'pon',
  'round',
  'scuse',
  'spose',
  'sup',
  'til',
  'till',
  'tis',
  'tude',
  'twas',
  'tween',
  'twere',
  'twill',
  'twould',
  'vette',
])

/** Words written with an apostrophe behind, other than possessives and -in’ forms: ol’ man. Lower case, sorted. */
export const CUT_WORDS: ReadonlySet<string> = new Set(['an', 'ha', 'lil', 'lo', 'mo', 'o', 'ol', 'po', 't', 'th', 'wi'])
