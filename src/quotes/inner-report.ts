import type { Doc, TokenRange } from '../types.js'
import { CUE_FORMS } from './cue-lexicon.js'
import type { Context } from './draft.js'
import { TOLD_VERBS } from './medium-lexicon.js'

/** What grammar reads of a verb of saying inside reported speech: who is its subject, and what follows it as reported. */
export interface InnerReport {
  readonly source: TokenRange
  readonly content: TokenRange
}

/** No subject is longer; keeps the search short on text that is all nouns. */
const MAX_SUBJECT = 12
/** In tokens: how far behind the verb “that” may stand, and the verb of a clause that has none. */
const THAT_REACH = 9
const CLAUSE_REACH = 14
const NOMINAL = new Set(['PROPN', 'PRON', 'NOUN'])
const LINKS = new Set(['AUX', 'ADV', 'PART'])
const POSSESSIVE = /^(?:his|her|their|its|my|our|your)$/
const OF = /^(?:of|for|on|at|from|in)$/
const OPENS_CLAUSE = /^(?:that|whether|if|how|why|what|when|where|who|which)$/
/** “his announced plans”, “it underscores” */
const NO_SUBJECT = /^(?:his|their|its|my|our|your|it|this|following|there)$/
const BE = /^(?:am|is|are|was|were|been|be|being)$/

/** The subject to the left of a verb: a run of names, a pronoun or a noun with what belongs to it. */
export function subjectLeft({ doc: { tokens } }: Context, verb: number, limit: number): TokenRange | null {
  let last = verb
  while (last > limit && LINKS.has(tokens[last - 1].pos)) last--
  // “quoted the minister as saying”
  if (last > limit && tokens[last - 1].lower === 'as' && /ing$/.test(tokens[verb].lower)) last--
  if (last > limit && tokens[last - 1].lower === ',') return besideClause(tokens, last - 1, limit)
  if (last <= limit || !NOMINAL.has(tokens[last - 1].pos) || NO_SUBJECT.test(tokens[last - 1].lower)) return null
  const first = startOfNounPhrase(tokens, last, limit)
  // “that residents reported”, “what lawmakers called”
  const joins = OPENS_CLAUSE.test(tokens[first].lower) && last - first > 1
  return { first: joins ? first + 1 : first, last }
}

/** Where the noun phrase begins that ends before a token: back over its nouns, adjectives and article, and over “of”. */
function startOfNounPhrase(tokens: Doc['tokens'], last: number, limit: number): number {
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

/** “was told”: the subject is who listened. */
function isPassive({ tokens }: Doc, verb: number): boolean {
  if (/ing$/.test(tokens[verb].lower)) return false
  let i = verb - 1
  while (i >= 0 && (tokens[i].pos === 'ADV' || tokens[i].pos === 'PART')) i--
  return i >= 0 && BE.test(tokens[i].lower)
}

/** Where a noun phrase that begins at a token ends: a pronoun alone, or nouns up to where another phrase begins. */
function endOfNounPhrase(tokens: Doc['tokens'], first: number, limit: number): number {
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
function opensClause({ tokens }: Doc, first: number, limit: number): boolean {
  const { pos, lower } = tokens[first]
  if (!NOMINAL.has(pos) && !['DET', 'ADJ', 'NUM'].includes(pos) && !POSSESSIVE.test(lower)) return false
  for (let i = first + 1; i < Math.min(limit, first + CLAUSE_REACH); i++) {
    if (tokens[i].pos === 'AUX' || (tokens[i].pos === 'VERB' && !/ing$/.test(tokens[i].lower))) return true
    if (/^(?:[,;:]|to)$/.test(tokens[i].lower)) return false
  }
  return false
}

/** Verbs whose reports inside reports are looked for: those that hardly mean anything else. */
const TELLING = new Set(
  `acknowledge add admit agree allege announce answer argue ask assert assure believe boast call claim complain concede conclude confess
  confirm contend declare deny describe doubt dub email emphasise emphasize estimate explain fear hope inform insist joke label lament
  maintain note pledge post predict promise reassure reiterate remark remind repeat reply report respond reveal say shout state stress
  swear tell testify text think threaten tweet urge vow warn whisper worry write yell`.split(/\s+/),
)
/** Their clause may go without “that”. */
const WITHOUT_THAT = new Set(
  `acknowledge add admit allege argue assure believe boast claim concede confess contend deny estimate fear hope insist joke maintain note
  predict reassure remind report say state swear tell text think warn worry write`.split(/\s+/),
)
/** “promised to open the port” */
const TO_DO = /^(?:promise|agree|threaten|vow|pledge|swear)$/

/** In: a word. Out: whether it is a form of a verb of saying or believing that reports inside reports are made with. */
export const isTelling = (lower: string): boolean => TELLING.has(CUE_FORMS.get(lower)?.lemma ?? '')

/**
 * Reads what a verb inside reported speech reports in turn: “Putin had told Trump that …”, “the bank was warning that …”, “Lavrov told him:
 * ‘…’”, “Putin called it ‘…’”. In: the run of tokens that the outer report holds, and the verb. Out: null where the grammar is not plain.
 */
export function readInner(context: Context, { first, last }: TokenRange, verb: number): InnerReport | null {
  const { doc, features } = context
  const { tokens } = doc
  const form = CUE_FORMS.get(tokens[verb].lower)
  if (!form || !TELLING.has(form.lemma) || isPassive(doc, verb)) return null
  const source = subjectLeft(context, verb, first)
  if (!source) return null
  const content = contentRight()
  return content && { source, content }

  function contentRight(): TokenRange | null {
    let at = verb + 1
    while (at < last && tokens[at].pos === 'ADV' && tokens[at].lower !== 'so') at++
    if (at >= last || /^(?:so|such)$/.test(tokens[at].lower)) return null
    const quote = quoteAt(at)
    if (quote) return quote
    if (form!.class === 'call' || form!.lemma === 'call') return namesInMarks(at)
    if (OPENS_CLAUSE.test(tokens[at].lower)) return to(at)
    const told = TOLD_VERBS.has(form!.lemma) || tokens[at].lower === 'to'
    if (told) {
      const from = tokens[at].lower === 'to' ? at + 1 : at
      const end = endOfNounPhrase(tokens, from, last)
      if (end > from && end < last) {
        const said = quoteAt(end)
        if (said) return said
        if (OPENS_CLAUSE.test(tokens[end].lower)) return to(end)
        if (WITHOUT_THAT.has(form!.lemma) && opensClause(doc, end, last)) return to(end)
      }
    }
    if (TO_DO.test(form!.lemma) && tokens[at].lower === 'to' && tokens[at + 1]?.pos === 'VERB') return to(at)
    for (let i = at; i < Math.min(last, at + THAT_REACH) && features.quoted[i] < 0; i++) {
      const { pos, lower } = tokens[i]
      if (pos === 'VERB' || pos === 'AUX' || lower === 'so' || lower === 'such' || lower === ',' || lower === 'and')
        break
      if (lower === 'that' && i > at) return to(i)
    }
    return form!.lemma !== 'tell' && WITHOUT_THAT.has(form!.lemma) && opensClause(doc, at, last) ? to(at) : null
  }

  /** A quotation that begins at a token, behind a comma or colon maybe. */
  function quoteAt(at: number): TokenRange | null {
    const mark = at < last && /^[,:]$/.test(tokens[at].lower) && features.quoted[at] < 0 ? at + 1 : at
    if (mark >= last || features.quoted[mark] < 0 || features.quoteFirst[mark] !== mark) return null
    return { first: mark, last: Math.min(last, features.quoteLast[mark] + 1) }
  }

  /** “called the talks ‘a theatre’”, “described them as ‘…’”: the object, and what stands in marks. */
  function namesInMarks(at: number): TokenRange | null {
    const end = endOfNounPhrase(tokens, at, last)
    if (end === at) return null
    let mark = end
    while (
      mark < last &&
      mark < end + 4 &&
      features.quoted[mark] < 0 &&
      /^(?:as|being|a|an|the)$/.test(tokens[mark].lower)
    )
      mark++
    return mark < last && features.quoted[mark] >= 0
      ? { first: at, last: Math.min(last, features.quoteLast[mark] + 1) }
      : null
  }

  /** From a token to where the reported clause ends: with the outer content, or before “, but”. */
  function to(from: number): TokenRange | null {
    for (let i = from + 1; i + 1 < last; i++) {
      if (features.quoted[i] >= 0) continue
      const { lower } = tokens[i]
      if (lower === ';' || (lower === ',' && /^(?:but|while|although|though)$/.test(tokens[i + 1].lower)))
        return { first: from, last: i }
    }
    return { first: from, last }
  }
}
