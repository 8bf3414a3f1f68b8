import { type Word, words } from '../words.js'

/**
 * A claimed quote, piece by piece: words; gaps, where it says itself that something is left out (…, [...]); inserts, where
 * somebody put words of their own in brackets for what was said.
 */
export type Piece =
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'gap' }
  | { readonly kind: 'insert'; readonly start: number; readonly end: number }

const SPECIAL = /[[(]\s*(?:\.{2,}|…)\s*[\])]|\.{3,}|…|(?:\. ){2,}\.|\[[^\]]*\]/g

/** In: the claim as somebody wrote it, with or without quotation marks around it. Out: its pieces in order. */
export function readClaim(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const addWords = (to: number) => {
    for (const word of words(text.slice(at, to))) {
      pieces.push({ kind: 'word', word: { ...word, start: word.start + at, end: word.end + at } })
    }
  }
  for (const { index, 0: found } of text.matchAll(SPECIAL)) {
    const end = index + found.length
    addWords(index)
    at = end
    const inserts = found.startsWith('[') && words(found).length > 0
    // “[t]he talks”: only a capital was changed
    const letter = /^\[(\p{L})\]$/u.exec(found)
    if (letter && /^\p{L}/u.test(text.slice(end))) {
      const rest = /^[\p{L}\p{M}'’]+/u.exec(text.slice(end))![0]
      for (const word of words(letter[1] + rest)) {
        pieces.push({ kind: 'word', word: { ...word, start: index, end: end + rest.length } })
      }
      at = end + rest.length
    } else pieces.push(inserts ? { kind: 'insert', start: index, end } : { kind: 'gap' })
  }
  addWords(text.length)
  return pieces
}

/** The runs of words between gaps and inserts. */
export function runsOf(pieces: readonly Piece[]): Word[][] {
  const runs: Word[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'word') runs.at(-1)!.push(piece.word)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}
