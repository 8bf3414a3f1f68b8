import type { Doc, TokenRange } from '../types.js'
import { DAY } from './amendments/amendment.js'
import { endOfNounPhrase, isPassive, isPhrase, OPENS_CLAUSE, opensClause, subjectLeft } from './clause.js'
import { CUE_FORMS } from './cue-lexicon.js'
import type { Context } from './draft.js'
import { TOLD_VERBS } from './medium-lexicon.js'
import { TIME } from './subject.js'

/** What grammar reads of a verb of saying inside reported speech: who is its subject, and what follows it as reported. */
interface InnerReport {
  readonly source: TokenRange
  readonly content: TokenRange
}

/** In tokens: how far behind the verb “that” may stand. */
const THAT_REACH = 9

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
export const isTelling = (lower: string): boolean => TELLING_FORMS.has(lower)
const TELLING_FORMS = new Set([...CUE_FORMS].filter(([, { lemma }]) => TELLING.has(lemma)).map(([form]) => form))

/** In tokens: “, who had come from Leeds that day,”. */
const LONGEST_RELATIVE = 14

/** “told a victim, who was blind, that”: where the clause goes on behind an aside; where it begins if there is none. */
function behindRelative(tokens: Doc['tokens'], comma: number, last: number): number {
  if (tokens[comma]?.lower !== ',' || !/^(?:who|whose|which)$/.test(tokens[comma + 1]?.lower ?? '')) return comma
  for (let i = comma + 2; i < Math.min(last, comma + LONGEST_RELATIVE); i++) if (tokens[i].lower === ',') return i + 1
  return comma
}

/** “told a colleague the next day that”: the token behind when it was, in a few words; where it begins if there is none. */
function behindTime(tokens: Doc['tokens'], at: number): number {
  for (let i = at; i < Math.min(tokens.length - 1, at + 4); i++) if (TIME.test(tokens[i].lower)) return i + 1
  return at
}

/** “told an officer in 2019 that”: the token of “that” behind where or when it was; where that begins if there is none. */
function behindPhrase(doc: Doc, at: number, last: number): number {
  for (let i = at + 1; i < last; i++)
    if (doc.tokens[i].lower === 'that') return isPhrase(doc, { first: at, last: i }) ? i : at
  return at
}

/** “China on Tuesday urged” → China */
function undated(tokens: Doc['tokens'], { first, last }: TokenRange): TokenRange {
  const dated = last - first > 2 && DAY.test(tokens[last - 1].lower) && tokens[last - 2].lower === 'on'
  return dated ? { first, last: last - 2 } : { first, last }
}

/**
 * Reads what a verb inside reported speech reports in turn: “Putin had told Trump that …”, “the bank was warning that …”, “Lavrov told him:
 * ‘…’”, “Putin called it ‘…’”. In: the run of tokens that the outer report holds, and the verb. Out: null where the grammar is not plain.
 */
export function readInner(context: Context, { first, last }: TokenRange, verb: number): InnerReport | null {
  const { doc, features } = context
  const { tokens } = doc
  const form = CUE_FORMS.get(tokens[verb].lower)
  if (!form || !TELLING.has(form.lemma) || isPassive(doc, verb)) return null
  const subject = subjectLeft(context, verb, first)
  if (!subject) return null
  const source = undated(tokens, subject)
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
      const end = behindRelative(tokens, endOfNounPhrase(tokens, from, last), last)
      if (end > from && end < last) {
        const said = quoteAt(end)
        if (said) return said
        if (OPENS_CLAUSE.test(tokens[end].lower)) return to(end)
        const that = behindPhrase(doc, behindTime(tokens, end), last)
        if (that < last && tokens[that].lower === 'that') return to(that)
        if (WITHOUT_THAT.has(form!.lemma) && opensClause(doc, end, last)) return to(end)
        if (tokens[end].lower === 'to' && tokens[end + 1]?.pos === 'VERB') return to(at)
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
