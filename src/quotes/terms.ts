import type { Context, MarkedRange } from './draft.js'
import { shapeOfSpan } from './learned/span-features.js'

/** Longer words in marks are hardly ever a name or a term. */
const MAX_WORDS = 5

const NAMERS = new Set(['nicknamed', 'codenamed', 'code-named', 'titled', 'entitled', 'so-called', 'subtitled', 'aka'])
const WORKS = new Set(
  `album anthem ballad book campaign drama exhibition film hit memoir movie musical novel painting play podcast poem
  program programme project series show single sitcom song thriller track`.split(/\s+/),
)

/**
 * Whether words in marks name something instead of being said by somebody:
 * - what a word of naming leads in: nicknamed “Tower”, the so-called “Magnificent Seven”, known as “the Spur”;
 * - a title behind the kind of work: the novel “Roadside Saints”; a name before its noun: the “Iron Shield” programme;
 * - one of three or more short pieces in a row: words such as “expects,” “plans” and “will”.
 * Even inside somebody's reported words these are no quotation. Limit: looks two tokens back and at the neighbours only.
 */
export function isTerm(context: Context, range: MarkedRange, place: number): boolean {
  const { words, titled, verb, stop } = shapeOfSpan(context.doc, context.features, range)
  if (words > MAX_WORDS || stop === 3) return false
  if (isNamed(context, range) || isListed(context, place)) return true
  if (!titled || words > 4) return false
  const { tokens } = context.doc
  if (WORKS.has(tokens[range.first - 1]?.lower)) return true
  const after = tokens[range.last]
  return !verb && !stop && after !== undefined && (after.pos === 'NOUN' || after.pos === 'PROPN')
}

function isNamed({ doc }: Context, { first }: MarkedRange): boolean {
  // An article may stand between: known as the “Green Spur”.
  const at = doc.tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const [last, before, third] = [doc.tokens[at]?.lower, doc.tokens[at - 1]?.lower, doc.tokens[at - 2]?.lower]
  if (NAMERS.has(last)) return true
  if (last === 'called' && (before === '-' || before === 'so')) return true
  return last === 'as' && before === 'known' && third !== 'is'
}

/** How many of its neighbours stand right beside a marked range, with at most “and”, “or” or a comma between, and are short too. */
function isListed({ doc, features, marked }: Context, place: number): boolean {
  const beside = (a: number, b: number) => {
    if (a < 0 || b >= marked.length || marked[b].first - marked[a].last > 2) return false
    for (let i = marked[a].last; i < marked[b].first; i++) if (!/^(?:,|and|or)$/.test(doc.tokens[i].lower)) return false
    return [a, b].every((k) => shapeOfSpan(doc, features, marked[k]).words <= 3)
  }
  let first = place
  while (place - first < 2 && beside(first - 1, first)) first--
  let last = place
  while (last - place < 2 && beside(last, last + 1)) last++
  if (last - first < 2) return false
  // “words such as”, “like”: without them it is somebody's three adjectives.
  const lead = marked[first].first
  return [lead - 1, lead - 2, lead - 3].some((i) =>
    /^(?:words?|phrases?|terms?|expressions?|such)$/.test(doc.tokens[i]?.lower ?? ''),
  )
}
