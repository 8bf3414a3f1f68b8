import type { Span } from '../../types.js'

/** What stands for something else: nothing, or other characters, never more of them. */
export interface Change extends Span {
  readonly meant: string
}

/**
 * Finds what an export or a habit of writing left in a text, in order. Most texts have none of it, so each looks first for a character that
 * only those have. In: any text. Out: changes, offsets into that text; in linear time.
 */
export type Repair = (text: string) => Change[]

/** All matches of a pattern that mean something else; the match may be asked for what stands around it. */
export function changes(text: string, pattern: RegExp, meant: (found: string, at: number) => string): Change[] {
  const found: Change[] = []
  for (const { 0: characters, index } of text.matchAll(pattern)) {
    const other = meant(characters, index)
    if (other !== characters) found.push({ start: index, end: index + characters.length, meant: other })
  }
  return found
}

/** Where the lines of a text begin, the empty ones left out. */
export function* lineStarts(text: string): Generator<number> {
  for (let start = 0; start >= 0 && start < text.length; ) {
    if (text[start] !== '\n') yield start
    const end = text.indexOf('\n', start)
    start = end < 0 ? -1 : end + 1
  }
}
