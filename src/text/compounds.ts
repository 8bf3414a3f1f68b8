import type { Token } from '../types.js'
import { retag } from './token.js'

/** What a name is joined to by a hyphen to describe somebody: “London-based”, “Kremlin-backed”, “Trump-era”. */
const ENDS: ReadonlySet<string> = new Set(
  `affiliated aligned allied approved appointed area backed based born bound brokered built controlled dominated drafted educated endorsed era
  focused funded headquartered held inspired language led linked listed made majority mandated mediated occupied only owned produced raised
  registered related run speaking sponsored style supported themed trained wide`.split(/\s+/),
)

/** Does a token end such a compound? In: the tokens, and the hyphen before it. */
export const endsCompound = (text: string, tokens: readonly Token[], hyphen: number): boolean => {
  const next = tokens[hyphen + 1]
  return next !== undefined && ENDS.has(next.lower) && text[next.start] === next.lower[0]
}

/**
 * Corrects tags around such compounds, which wink takes for verbs: “Russian-backed” describes and backs nothing, and “firm” behind it is
 * a company. In: the tokens of a sentence, from `first` on; they are replaced in place.
 */
export function retagCompounds(text: string, tokens: Token[], first: number): void {
  for (let i = first + 1; i < tokens.length - 1; i++) {
    if (tokens[i].lower !== '-' || tokens[i - 1].end !== tokens[i].start || tokens[i + 1].start !== tokens[i].end)
      continue
    if (!endsCompound(text, tokens, i)) continue
    if (tokens[i + 1].pos === 'VERB') tokens[i + 1] = retag(tokens[i + 1], 'ADJ')
    const noun = tokens[i + 2]
    if (noun?.lower === 'firm') tokens[i + 2] = retag(noun, 'NOUN')
  }
}
