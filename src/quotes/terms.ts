import type { Doc } from '../types.js'
import type { Context, MarkedRange } from './draft.js'
import { shapeOfSpan } from './learned/span-features.js'

/** Longer words in marks are hardly ever a name or a term. */
const MAX_WORDS = 5
const MAX_TITLE = 12
/** How far back a list of short pieces may begin. */
const LIST = 8

const NAMERS = new Set(
  'aka alias acronym code-named codename codenamed entitled moniker nickname nicknamed pseudonym so-called subtitled titled'.split(
    ' ',
  ),
)
/** What events and enterprises are called by their last word: the “Winter Harbour Forum”. */
const EVENTS = new Set(
  'act award awards day festival forum fund gala initiative pageant party program programme project show summit tour week'.split(
    ' ',
  ),
)
const WORKS = new Set(
  `album anthem ballad book campaign drama exhibition film hit memoir movie musical novel painting play podcast poem
  program programme project series show single sitcom song thriller track`.split(/\s+/),
)

/**
 * Whether words in marks name something instead of being said by somebody:
 * - what a word of naming leads in: nicknamed “Tower”, the so-called “Magnificent Seven”, known as “the Spur”;
 * - a title behind the kind of work: the novel “Roadside Saints”; a name before its noun: the “Iron Shield” programme;
 * - one of three or more short pieces in a row: words such as “expects,” “plans” and “will”.
 * Even inside somebody's reported words these are no quotation. Limit: looks a few tokens and pieces back only.
 */
export function isTerm(context: Context, range: MarkedRange, place: number): boolean {
  const { words, titled, verb, stop } = shapeOfSpan(context.doc, context.features, range)
  if (titled && words <= 3 && bearsName(context.doc.tokens, range.first)) return true
  if (titled && words <= MAX_TITLE && isTitle(context, range)) return true
  if (words > MAX_WORDS || stop === 3) return false
  if (isNamed(context, range) || isNickname(context, range) || isListed(context, place)) return true
  if (!titled || words > 4) return false
  const { tokens } = context.doc
  if (WORKS.has(tokens[range.first - 1]?.lower)) return true
  if (words > 1 && EVENTS.has(lastWord(context, range))) return true
  const after = tokens[range.last]
  return !verb && !stop && after !== undefined && (after.pos === 'NOUN' || after.pos === 'PROPN')
}

/** The next season was to be called “Fog”: nobody calls it so, it bears that name. In: the tokens, and the one where the marks open. */
export const bearsName = (tokens: Doc['tokens'], first: number): boolean =>
  (/^(?:called|named)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^(?:be|been|being)$/.test(tokens[first - 2]?.lower ?? '')) ||
  (/^(?:titled|entitled|headlined|headed|subtitled)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^(?:be|been|being|is|was|are|were)$/.test(tokens[first - 2]?.lower ?? ''))

function lastWord({ doc }: Context, { span }: MarkedRange): string {
  return (
    doc.text
      .slice(span.start, span.end)
      .match(/([\p{L}]+)\W*$/u)?.[1]
      .toLowerCase() ?? ''
  )
}

const MAKERS = new Set(
  `anchor author broadcast chapter clip co-author co-editor co-host creator director edition editor episode host installment
  premiere preview producer season star trailer`.split(/\s+/),
)
const BROADCASTER = /^(?:abc|bbc|cbs|channel|cnn|fox|hbo|msnbc|nbc|netflix|news|npr|pbs|radio|showtime|sky)$/

/**
 * Whether what stands around capitalised words in marks says that they are the title of a work: his memoir, “An American Tide”; on
 * “Morning Table”; CNN's “Long Night”; the author of “Tide Tables”; “Emma” by Jane Austen; “Hard Frost,” the cult series.
 */
function isTitle({ doc }: Context, { first, last }: MarkedRange): boolean {
  const { tokens } = doc
  const before = (n: number) => tokens[first - n]?.lower ?? ''
  const commaBefore = before(1) === ',' ? 1 : 0
  if (WORKS.has(before(1 + commaBefore)) || before(1) === 'on') return true
  if (before(1) === 'of' && MAKERS.has(before(2))) return true
  // In “My Life and Other Business,” she writes that …
  const comma = tokens[last]?.lower === ',' || tokens[last - 2]?.lower === ','
  if (before(1) === 'in' && comma && doc.sentences[tokens[first].sentence].first === first - 1) return true
  if (/^['’]s?$/.test(before(1)) && BROADCASTER.test(before(2))) return true
  const next = tokens[last]?.lower === ',' ? last + 1 : last
  if (tokens[next]?.lower === 'by' && tokens[next + 1]?.pos === 'PROPN') return true
  // A comma stands inside the marks or behind them.
  const commaBehind = next > last || tokens[last - 2]?.lower === ','
  if (!commaBehind || !/^(?:a|an|the|his|her)$/.test(tokens[next]?.lower ?? '')) return false
  for (let i = next + 1; i < Math.min(next + 5, tokens.length); i++) {
    if (WORKS.has(tokens[i].lower)) return true
    if (tokens[i].pos !== 'ADJ' && tokens[i].pos !== 'NOUN' && tokens[i].pos !== 'PROPN') return false
  }
  return false
}

/** One or two words behind “any”, “all” or “every” often name a kind of thing: all “celestial bodies”. */
export function isOneOfAKind({ doc, features }: Context, marked: MarkedRange): boolean {
  const before = doc.tokens[marked.first - 1]?.lower ?? ''
  return /^(?:any|all|every|each|no)$/.test(before) && shapeOfSpan(doc, features, marked).words <= 2
}

/** Angela “Angie” Rayner: one capitalised word between two of a name. */
export function isNickname({ doc }: Context, { first, last, span }: MarkedRange): boolean {
  const { tokens, text } = doc
  const [before, after] = [tokens[first - 1], tokens[last]]
  return (
    before?.pos === 'PROPN' &&
    after?.pos === 'PROPN' &&
    before.sentence === after.sentence &&
    /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/u.test(text.slice(span.start, span.end))
  )
}

function isNamed({ doc }: Context, { first, last: end }: MarkedRange): boolean {
  // An article may stand between: known as the “Green Spur”.
  const at = doc.tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const [last, before, third] = [doc.tokens[at]?.lower, doc.tokens[at - 1]?.lower, doc.tokens[at - 2]?.lower]
  if (NAMERS.has(last)) return true
  if (last === 'called' && (before === '-' || before === 'so')) return true
  // The fight, dubbed the “Battle of Britain”, but: dubbed “a joke” by Lind.
  if (last === 'dubbed' && /^(?:,|be|been|being|is|was|are|were)$/.test(before) && doc.tokens[end]?.lower !== 'by')
    return true
  // An e-mail under the subject line “Low tide”
  if (/^(?:heading|headline|title)$/.test(last) && /^(?:the|a)$/.test(before)) return true
  if (last === 'line' && before === 'subject') return true
  if (last === 'as' && before === 'sign') return true
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
  while (place - first < LIST && beside(first - 1, first)) first--
  let last = place
  while (last - place < 2 && beside(last, last + 1)) last++
  if (last - first < 2) return false
  // “words such as”, “like”: without them it is somebody's three adjectives.
  const lead = marked[first].first
  return [lead - 1, lead - 2, lead - 3].some((i) =>
    /^(?:words?|phrases?|terms?|expressions?|such)$/.test(doc.tokens[i]?.lower ?? ''),
  )
}
