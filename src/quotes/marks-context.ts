import { GLYPHS } from './mark-pairs.js'

/** What a neighbouring character tells about a mark. */
export const [WORD, DIGIT, SPACE, OPENING, CLOSING, PUNCT, DASH, INVISIBLE, EDGE, MARK] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

const CLASS = new Uint8Array(0x3100)
const mark = (characters: string, charClass: number) => {
  for (const c of characters) CLASS[c.charCodeAt(0)] = charClass
}
mark('0123456789', DIGIT)
mark(
  ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2028\u2029\u205f\u3000',
  SPACE,
)
mark('([{</|#>\u00a1\u00bf', OPENING)
mark(')]}', CLOSING)
mark('.,!?;:…', PUNCT)
mark('-‐‑‒–—―=', DASH)
// Zero-width, direction and soft-hyphen characters and the signs of markdown say nothing; thin spaces stand between nested marks (“ ‘).
mark(
  '*_~\u00ad\u200b\u200c\u200d\u200e\u200f\u2009\u200a\u202a\u202b\u202c\u202d\u202e\u202f\u2060\u2066\u2067\u2068\u2069',
  INVISIBLE,
)
mark(Object.keys(GLYPHS).join(''), MARK)

/** The class of the character at an offset. */
export const classAt = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code < CLASS.length
    ? CLASS[code]
    : code === 0xff02 || code === 0xff07
      ? MARK
      : code === 0xfeff
        ? INVISIBLE
        : WORD
}

/** Marks with nothing but invisible characters between them, and the classes of what stands on both sides. */
export interface Run {
  readonly text: string
  readonly from: number
  readonly start: number
  readonly end: number
  readonly left: number
  readonly right: number
  readonly leftAt: number
}
