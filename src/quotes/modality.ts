import type { Doc, Modality } from '../types.js'
import { tokenAt } from './circumstances.js'
import { NEGATIONS } from './clause.js'
import { CUE_FORMS, type CueClass, isReporting, lemmaOf } from './cue-lexicon.js'
import { type Context, type Draft, isTurn } from './draft.js'

/** Words between a verb and its subject are looked at so far. */
const REACH = 9
/** How far before a subject what governs its clause may stand: “no evidence at all that Rubio said”. */
const OUTER_REACH = 6

const NEGATION = new Set([...NEGATIONS, 'nor', 'neither', 'hardly', 'yet'])
/** “not only said”, “not just told”: said all the same. */
const BUT_ALSO = /^(?:only|just|merely|simply|surprisingly|unexpectedly)$/
const POSSIBLE = /^(?:might|may|could|can|should|must|ought)$/
const FUTURE = /^(?:will|wo|shall|'ll|’ll)$/
const CONDITION = /^(?:if|unless|suppose|supposing|imagine|lest|whether)$/

/** Who is said to do it with a verb of saying has not said it: “refused to say”, “stopped short of calling”; negated, he has: “did not hesitate to say”. */
const WITHHOLDS =
  /^(?:avoid|declin|den(?:y|ie)|fail|forg[eo]t|hesitat|neglect|omit|refrain|refus|resist|shied|short|shy|stop|tire|unable|unwilling|reluctant|loath|without|help|hid|afraid)/
/** “is expected to say”, “plans to tell”. */
const AHEAD =
  /^(?:expected|due|set|scheduled|likely|poised|going|plan(?:s|ned|ning)?|intends?|intending|prepar(?:ing|es))$/
const WISHED = /^(?:wants?|wanted|hopes?|hoped|wish(?:es|ed)?|ready|prepared|free|willing|tempted|urged|asked|told)$/
/** Verbs by which somebody says that it is not so. */
const DENIALS = /^(?:deny|dispute|doubt|disavow|refute)$/
/** Of these classes only “may say” is no report; “may want” tells what somebody perhaps wants. */
const UTTERED: ReadonlySet<CueClass | undefined> = new Set([
  'say',
  'ask',
  'call',
  'think',
  'blame',
  'praise',
  'promise',
] as const)

/**
 * Whether somebody has said it, by the words around its cue: “did not say”, “denied saying” and “nobody said” are negated, “might say”,
 * “if she says” and “had he said” hypothetical, “will say” and “is due to say” announced. `outer` is the modality of the report that this
 * one stands in. Looks at a few words before the cue and its subject.
 */
export function modalityOf(context: Context, draft: Draft, outer: Modality): Modality {
  if (!draft.cue || isTurn(draft)) return 'asserted'
  const { doc } = context
  const head = headOf(doc, draft)
  if (quotesLater(context, draft, head)) return 'asserted'
  if (withholds(doc, head) || denies(context, draft) || saysNobody(doc, draft)) return 'negated'
  const own = ofVerb(doc, draft, head)
  if (own !== 'asserted') return own
  if (isAhead(doc, head)) return 'announced'
  const around = ofClause(doc, draft, head)
  return around === 'asserted' && outer !== 'announced' ? outer : around
}

/** He did not suggest a date. “Our goal is peace.” — words in marks in a later sentence are said, whatever the verb before them. */
function quotesLater({ doc, features }: Context, { content }: Draft, head: number): boolean {
  const { last: end } = doc.sentences[doc.tokens[head].sentence]
  return content.some(({ first, last }) => {
    for (let i = Math.max(first, end); i < last; i++)
      if (features.quoted[i] >= 0 && features.quoteFirst[i] >= end) return true
    return false
  })
}

/** The token of the cue's verb. */
function headOf(doc: Doc, { cue }: Draft): number {
  const first = tokenAt(doc, cue!.start)
  for (let i = first; i < doc.tokens.length && doc.tokens[i].start < cue!.end; i++) {
    const { lower } = doc.tokens[i]
    if (lemmaOf(lower) === cue!.lemma) return i
  }
  return first
}

/** “declined to say”, “stopped short of calling it”, where the verb of withholding heads the cue. */
function withholds({ tokens, sentences }: Doc, head: number): boolean {
  if (!WITHHOLDS.test(tokens[head].lower)) return false
  const end = Math.min(sentences[tokens[head].sentence].last, head + 5)
  for (let i = head + 1; i < end; i++)
    if (isReporting(tokens[i].lower))
      return /^(?:to|of|from|having)$/.test(tokens[i - 1].lower) && !isNegated(tokens, head)
  return false
}

/** “is expected to say”, where the expectation heads the cue. */
const isAhead = ({ tokens }: Doc, head: number) =>
  AHEAD.test(tokens[head].lower) && tokens[head + 1]?.lower === 'to' && isReporting(tokens[head + 2]?.lower ?? '')

function isNegated(tokens: Doc['tokens'], verb: number): boolean {
  const { sentence } = tokens[verb]
  for (let i = verb - 1; i >= Math.max(0, verb - REACH) && tokens[i].sentence === sentence; i--) {
    const { lower, pos } = tokens[i]
    if (NEGATION.has(lower)) return !BUT_ALSO.test(tokens[i + 1].lower)
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART' && lower !== ',') return false
  }
  return false
}

/** “denied that …”, “denied having …”; but “I did not,” she denied, and: she denied it: “I did not.” */
function denies({ doc, features }: Context, { cue, content }: Draft): boolean {
  if (!DENIALS.test(cue!.lemma)) return false
  return !content.some(({ first, last }) => {
    for (let i = first; i < last; i++)
      if (features.quoted[i] >= 0)
        return i === 0 || doc.tokens[i].start < cue!.start || /^[,:]$/.test(doc.tokens[i - 1].lower)
    return false
  })
}

/** “Nobody said”, “neither Rubio nor Lavrov said”, “no official has said”; not No. 10 and not No Labels. */
function saysNobody(doc: Doc, { source }: Draft): boolean {
  if (!source) return false
  const first = tokenAt(doc, source.start)
  const { lower } = doc.tokens[first]
  if (/^(?:nobody|none|neither|no-one)$/.test(lower)) return true
  return lower === 'no' && /\p{Ll}/u.test(doc.text[doc.tokens[first + 1]?.start] ?? '')
}

/** What stands right before the verb: auxiliaries, adverbs, and the verb that governs it. */
function ofVerb(doc: Doc, { source }: Draft, head: number): Modality {
  const { tokens } = doc
  // “May said”: the subject itself is no auxiliary.
  const from = source && source.end <= tokens[head].start ? tokenAt(doc, source.end) : 0
  const { sentence } = tokens[head]
  const uttered = UTTERED.has(CUE_FORMS.get(tokens[head].lower)?.class)
  let negated = false
  let modality: Modality = 'asserted'
  let withheld = false
  let governed = false
  // “did not mince words: ‘…’”, “did not hide that …”
  const cue = CUE_FORMS.has(tokens[head].lower)
  for (let i = head - 1; i >= Math.max(from, head - REACH) && tokens[i].sentence === sentence; i--) {
    const { lower, pos } = tokens[i]
    const next = tokens[i + 1].lower
    if (NEGATION.has(lower) && lower !== 'yet') negated = cue && !BUT_ALSO.test(next)
    else if (lower === 'yet' && next === 'to') negated = true
    // “had in May accused”
    else if (lower === 'may' && tokens[i - 1]?.pos === 'ADP') continue
    else if (POSSIBLE.test(lower) && uttered && next !== 'only' && !governed) modality = 'hypothetical'
    else if (FUTURE.test(lower) && uttered && !governed) modality = 'announced'
    else if (lower === 'would' && uttered && (next === 'have' || hasCondition(doc, sentence))) modality = 'hypothetical'
    else if (/^(?:to|of|from|away|having|be)$/.test(lower) || pos === 'AUX' || pos === 'ADV' || lower === ',') continue
    else if (WITHHOLDS.test(lower) && !governed) withheld = governed = true
    else if (next === 'to' && AHEAD.test(lower) && uttered) {
      modality = 'announced'
      governed = true
    } else if (next === 'to' && WISHED.test(lower) && uttered) {
      modality = 'hypothetical'
      governed = true
    } else break
  }
  return negated !== withheld ? 'negated' : negated ? 'asserted' : modality
}

function hasCondition({ tokens, sentences }: Doc, sentence: number): boolean {
  const { first, last } = sentences[sentence]
  for (let i = first; i < last; i++) if (tokens[i].lower === 'if' || tokens[i].lower === 'unless') return true
  return false
}

/** What stands before the subject: “if Rubio says”, “had Rubio said”, “did Rubio say …?”, “it is not true that Rubio said”. */
function ofClause(doc: Doc, { source, cue }: Draft, head: number): Modality {
  if (!source || source.start > cue!.start) return 'asserted'
  const { tokens, sentences } = doc
  const subject = tokenAt(doc, source.start)
  const { first, last } = sentences[tokens[head].sentence]
  if (CONDITION.test(tokens[subject].lower)) return 'hypothetical'
  if (subject <= first) return 'asserted'
  const { lower, pos } = tokens[subject - 1]
  if (CONDITION.test(lower)) return 'hypothetical'
  const opens = subject - 1 === first
  if (opens && /^(?:had|should|were)$/.test(lower)) return 'hypothetical'
  if (opens && pos === 'AUX' && tokens[last - 1].lower === '?') return 'hypothetical'
  return lower === 'that' && isDenied(doc, subject - 2, first) ? 'negated' : 'asserted'
}

/** “It is untrue that”, “there is no evidence at all that”, “Rubio denied that”: what governs a clause says that it is not so. */
function isDenied({ tokens }: Doc, from: number, first: number): boolean {
  for (let i = from; i >= Math.max(first, from - OUTER_REACH); i--) {
    const { lower } = tokens[i]
    if (/^(?:untrue|false|den(?:y|ie[sd]|ying))$/.test(lower)) return true
    if (/^(?:true|case|evidence|suggestion|indication|record|proof)$/.test(lower)) {
      for (let k = i - 1; k >= Math.max(first, i - 3); k--)
        if (NEGATION.has(tokens[k].lower) || /^(?:no|little)$/.test(tokens[k].lower)) return true
      return false
    }
  }
  return false
}
