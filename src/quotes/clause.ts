import type { Doc, TokenRange } from '../types.js'
import type { Context } from './draft.js'

/** Where subjects, objects and clauses begin and end around a verb, by the tags of the words alone. */

/** Words that lead a bare verb in: “will”, “wo|n't”, “he'd”. */
export const MODALS: ReadonlySet<string> = new Set(
  "will wo would could should might may must ca can cannot shall 'll ’ll 'd ’d".split(' '),
)
export const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'cannot'])

/** No subject is longer; keeps the search short on text that is all nouns. */
const MAX_SUBJECT = 12
/** In tokens: how far behind its subject the verb of a clause may stand. */
const CLAUSE_REACH = 14
const NOMINAL = new Set(['PROPN', 'PRON', 'NOUN'])
const LINKS = new Set(['AUX', 'ADV', 'PART'])
const POSSESSIVE = /^(?:his|her|their|its|my|our|your)$/
const OF = /^(?:of|for|on|at|from|in)$/
/** Words that lead a clause in. */
export const OPENS_CLAUSE = /^(?:that|whether|if|how|why|what|when|where|who|which)$/
/** “his announced plans”, “it underscores” */
const NO_SUBJECT = /^(?:his|their|its|my|our|your|it|this|following|there)$/
const BE = /^(?:am|is|are|was|were|been|be|being)$/

/** The subject to the left of a verb: a run of names, a pronoun or a noun with what belongs to it. */
export function subjectLeft({ doc: { tokens } }: Context, verb: number, limit: number): TokenRange | null {
  let last = verb
  while (last > limit && LINKS.has(tokens[last - 1].pos)) last--
  // “quoted the minister as saying”, “as having said”
  const having = tokens[last - 1]?.lower === 'having' ? last - 1 : last
  if (having > limit && tokens[having - 1].lower === 'as' && /ing$/.test(tokens[having].lower)) last = having - 1
  if (last > limit && tokens[last - 1].lower === ',') return besideClause(tokens, last - 1, limit)
  if (last <= limit || !NOMINAL.has(tokens[last - 1].pos) || NO_SUBJECT.test(tokens[last - 1].lower)) return null
  // “made them say”, but “one of them said”
  if (/^(?:him|them|us|me)$/.test(tokens[last - 1].lower) && tokens[last - 2]?.lower !== 'of') return null
  const first = startOfNounPhrase(tokens, last, limit)
  // “that residents reported”, “what lawmakers called”
  const joins = OPENS_CLAUSE.test(tokens[first].lower) && last - first > 1
  return { first: joins ? first + 1 : first, last }
}

/** Where the noun phrase begins that ends before a token: back over its nouns, adjectives and article, and over “of”. */
export function startOfNounPhrase(tokens: Doc['tokens'], last: number, limit: number): number {
  let first = last - 1
  if (tokens[first].pos === 'PRON') return first
  while (first > limit && last - first < MAX_SUBJECT) {
    const { pos, lower } = tokens[first - 1]
    if (POSSESSIVE.test(lower)) return first - 1
    if (pos === 'PRON') return first
    if (tokens[first].pos === 'DET' || tokens[first].lower === 'a' || tokens[first].lower === 'the') {
      const of =
        OF.test(lower) && first - 2 >= limit && (tokens[first - 2].pos === 'NOUN' || tokens[first - 2].pos === 'PROPN')
      if (!of) return first
      first -= 2
    } else if (NOMINAL.has(pos) || pos === 'ADJ' || pos === 'DET' || pos === 'NUM' || /^['’]s?$|^-$/.test(lower))
      first--
    else if (
      lower === 'and' &&
      first - 2 >= limit &&
      tokens[first].pos === 'PROPN' &&
      tokens[first - 2].pos === 'PROPN'
    )
      first--
    else if (
      OF.test(lower) &&
      first - 2 >= limit &&
      (tokens[first - 2].pos === 'NOUN' || tokens[first - 2].pos === 'PROPN')
    )
      first--
    else return first
  }
  return first
}

/** “Reeves, who had flown in overnight, warned”: the subject stands at the head of the content, before what is said of it. */
function besideClause(tokens: Doc['tokens'], comma: number, limit: number): TokenRange | null {
  let first = limit
  if (OPENS_CLAUSE.test(tokens[first].lower)) first++
  let last = first
  while (last < comma && (NOMINAL.has(tokens[last].pos) || ['DET', 'ADJ', 'NUM'].includes(tokens[last].pos))) last++
  return last > first && last < comma && tokens[last].lower === ',' && NOMINAL.has(tokens[last - 1].pos)
    ? { first, last }
    : null
}

/** “was told”, “was officially named”, but not “was telling”: the subject is whom it was done to. */
export function isPassive({ tokens }: Pick<Doc, 'tokens'>, verb: number): boolean {
  if (/ing$/.test(tokens[verb].lower)) return false
  let i = verb - 1
  while (i >= 0 && (tokens[i].pos === 'ADV' || tokens[i].pos === 'PART')) i--
  return i >= 0 && BE.test(tokens[i].lower)
}

/** Where a noun phrase that begins at a token ends: a pronoun alone, or nouns up to where another phrase begins. */
export function endOfNounPhrase(tokens: Doc['tokens'], first: number, limit: number): number {
  if (tokens[first]?.pos === 'PRON' && !POSSESSIVE.test(tokens[first].lower)) return Math.min(first + 1, limit)
  let i = first
  let noun = false
  for (; i < limit; i++) {
    const { pos, lower } = tokens[i]
    if (pos === 'NOUN' || pos === 'PROPN') noun = true
    else if (pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || POSSESSIVE.test(lower)) {
      if (noun && pos !== 'NUM') break
    } else if (
      noun &&
      (lower === 'of' || /^['’]s?$/.test(lower) || (lower === 'and' && NOMINAL.has(tokens[i + 1]?.pos)))
    ) {
      if (lower === 'of' || lower === 'and') noun = false
    } else break
  }
  return i
}

/** Whether a clause without “that” begins at a token: a noun phrase, and a verb soon behind it. */
export function opensClause({ tokens }: Doc, first: number, limit: number): boolean {
  const { pos, lower } = tokens[first]
  if (!NOMINAL.has(pos) && !['DET', 'ADJ', 'NUM'].includes(pos) && !POSSESSIVE.test(lower)) return false
  for (let i = first + 1; i < Math.min(limit, first + CLAUSE_REACH); i++) {
    if (tokens[i].pos === 'AUX' || (tokens[i].pos === 'VERB' && !/ing$/.test(tokens[i].lower))) return true
    if (/^(?:[,;:]|to)$/.test(tokens[i].lower)) return false
  }
  return false
}

/** Whether a run of words has a subject and a finite verb. */
export function isClause({ tokens }: Doc, { first, last }: TokenRange): boolean {
  let noun = false
  for (let i = first; i < last; i++) {
    const { pos, lower } = tokens[i]
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') noun = true
    else if (noun && (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower)))) return true
  }
  return false
}

/** In tokens: “in a letter to his sister Agnes” */
const LONGEST_PHRASE = 8

/** “on her behalf”, “in a letter to his sister”: whether nothing but where, when or to whom stands in a run of tokens. */
export function isPhrase({ tokens }: Doc, { first, last }: TokenRange): boolean {
  if (!/^(?:at|before|during|in|on|through|to|via)$/.test(tokens[first]?.lower ?? '')) return false
  if (last - first > LONGEST_PHRASE) return false
  for (let i = first; i < last; i++) if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[i].pos)) return false
  return true
}
