import type { Doc, Span, TokenRange } from '../types.js'
import { tokenAt } from './circumstances.js'
import { isPassive } from './clause.js'
import { isCry, isReporting, lemmaOf } from './cue-lexicon.js'
import { type Context, type Draft, holdsMarks, isTurn, NOBODY, spanOf } from './draft.js'
import { INSIDE, NOMINAL, subjectOf, TIME } from './subject.js'
import { subjectBeside, subjectOfVerbBefore } from './subject-beside.js'

const CONNECTIVES = new Set([',', 'and', 'but', 'then', 'also', '—', '–'])

/** Whether a cue has no subject of its own: a participle (“…, adding that”), or a second verb (“… and told reporters”). */
function leansOnSubject(doc: Doc, head: number, first: number): boolean {
  let i = head - 1
  while (i >= first && (doc.tokens[i].pos === 'ADV' || doc.tokens[i].pos === 'AUX')) i--
  if (/ing$/.test(doc.tokens[head].lower)) return true
  return i >= first && CONNECTIVES.has(doc.tokens[i].lower)
}

/** The noun phrase right after a cue: “said Don Miller, who …”, “called the chairwoman”. */
function subjectAfter({ doc, owner }: Context, draft: Draft): TokenRange | null {
  const first = tokenAt(doc, draft.cue!.end)
  let last = first
  while (last < doc.tokens.length && !owner[last] && ['PROPN', 'DET', 'ADJ', 'NOUN'].includes(doc.tokens[last].pos))
    last++
  // “the printed card at the door”
  if (last === first + 1 && doc.tokens[first].pos === 'DET' && doc.tokens[last]?.pos === 'VERB')
    while (last < doc.tokens.length && !owner[last] && ['VERB', 'ADJ', 'NOUN', 'PROPN'].includes(doc.tokens[last].pos))
      last++
  const names = doc.tokens.slice(first, last).some(({ pos, lower }) => pos === 'PROPN' && !TIME.test(lower))
  const described = last > first + 1 && doc.tokens[first].pos === 'DET' && doc.tokens[last - 1].pos === 'NOUN'
  return (names || described) && !TIME.test(doc.tokens[last - 1].lower) ? { first, last } : null
}

/** “Adding, ‘…’”: a sentence that begins with a participle of saying and goes on with nothing but the words. */
const opensAlone = ({ doc: { tokens }, features }: Context, head: number, first: number) =>
  head === first &&
  /^(?:adding|concluding|continuing|saying)$/.test(tokens[head].lower) &&
  /^[,:]$/.test(tokens[head + 1]?.lower ?? '') &&
  features.quoted[head + 2] >= 0

/** In sentences: how far back somebody may have spoken whom “adding” leans on. */
const BACK = 3

/** Who spoke last before a sentence, in its paragraph. */
function speakerBefore({ doc, owner }: Context, sentence: number): Span | null {
  const { paragraphs, sentences, tokens } = doc
  const index = tokens[sentence].sentence
  const first = Math.max(paragraphs[sentences[index].paragraph].first, sentences[Math.max(0, index - BACK)].first)
  for (let i = sentence - 1; i >= first; i--) if (owner[i]?.source) return owner[i]!.source
  return null
}

/** They have nobody for an object. */
const ALONE = /^(?:add|argue|complain|explain|insist|note|reply|say|write)$/

/** “But, said Ana Ruiz, ‘…’”: up to another comma or colon. */
function invertedSubject(context: Context, draft: Draft): TokenRange | null {
  const subject = ALONE.test(draft.cue!.lemma) ? subjectAfter(context, draft) : null
  return subject && /^[,:]$/.test(context.doc.tokens[subject.last]?.lower ?? '') ? subject : null
}

/** In tokens: “After declaring”, “But in saying”. */
const OPENING = 3

/** “Recalling ‘the winters of our parents,’ the statement urged …”: a participle that opens its sentence leans on what stands behind its comma. */
function subjectBehind(
  { doc, features, owner }: Context,
  { content }: Draft,
  head: number,
  sentence: TokenRange,
): TokenRange | null {
  const { tokens, text } = doc
  if (!/ing$/.test(tokens[head].lower) || head - sentence.first > OPENING || content.length === 0) return null
  for (let i = sentence.first; i < head; i++) if (NOMINAL.has(tokens[i].pos)) return null
  const quote = content.find(({ first: i }) => i > head && features.quoted[i] >= 0)
  const end = quote ? features.quoteLast[quote.first] + 1 : content[content.length - 1].last
  // The comma stands inside the marks, or behind the words.
  let first = tokens[end]?.lower === ',' ? end + 1 : end
  const comma = end > head && text.slice(tokens[end - 1].end - 3, tokens[first]?.start).includes(',')
  if (!comma) return null
  while (tokens[first]?.pos === 'ADV') first++
  let last = first
  while (last < sentence.last && !owner[last] && INSIDE.has(tokens[last].pos) && tokens[last].pos !== 'ADP') last++
  const verb = tokens[last]?.pos
  return last > first && (verb === 'VERB' || verb === 'AUX') ? { first, last } : null
}

/** Words that lead in the clause of a verb, and have its subject right behind them. */
const LEADS_CLAUSE = /^(?:after|because|before|that|until|when|while)$/

/** “The issue came up after Lind, asked about it, had said …”: the subject of the clause that a verb stands in; a participle's is the sentence's. */
function subjectOfClause(doc: Doc, sentence: TokenRange, head: number): TokenRange | null {
  const { tokens } = doc
  const whole = subjectOf(doc, sentence, head)
  const expletive = whole?.last === sentence.first + 1 && /^(?:it|there)$/.test(tokens[sentence.first].lower)
  if (/ing$/.test(tokens[head].lower) && !expletive) return whole
  for (let i = head - 2; i > sentence.first; i--) {
    if (!LEADS_CLAUSE.test(tokens[i].lower) || !/^(?:PROPN|DET|PRON)$/.test(tokens[i + 1].pos)) continue
    return subjectOf(doc, { first: i + 1, last: sentence.last }, head) ?? whole
  }
  return whole
}

/** In the passive their subject is who was told, or who is spoken of: “were told”, “is said to be ill”. */
const OF_NOBODY =
  /^(?:advise|allege|ask|assure|believe|claim|fear|inform|instruct|order|promise|remind|report|rumour|rumor|say|tell|understand|urge|warn)$/

/** Whether a cue says that somebody was told, or is said to be, and not by whom; or that a crowd cries: “left to chants of”. In: the cue's first token, which may be an auxiliary. */
function tellsNobody(doc: Doc, first: number): boolean {
  if (isCry(doc.tokens[first].lower) && /^(?:amid|to|with)$/.test(doc.tokens[first - 1]?.lower ?? '')) return true
  let verb = first
  while (doc.tokens[verb]?.pos === 'AUX' || doc.tokens[verb]?.pos === 'ADV') verb++
  return verb < doc.tokens.length && OF_NOBODY.test(lemmaOf(doc.tokens[verb].lower)) && isPassive(doc, verb)
}

interface Placed {
  readonly draft: Draft
  /** Token of the cue. */
  readonly head: number
}

/** “Lind was forced to defend a man who said he was poor, saying …”: who stands in a relative clause is not who the participle behind it leans on. */
function isEmbedded({ text, tokens }: Doc, { draft }: Placed, head: number): boolean {
  const { start, end } = draft.source!
  const relative = /^(?:who|which|that)$/i.test(text.slice(start, end))
  return relative && /ing$/.test(tokens[head].lower) && tokens[head - 1]?.lower === ','
}

/** Where the parenthesis begins that a token stands in; where its sentence does, outside of one. */
function openedBefore({ tokens }: Doc, first: number, head: number): number {
  for (let i = head - 1; i > first; i--) {
    if (tokens[i].lower === ')') return first
    if (tokens[i].lower === '(') return i + 1
  }
  return first
}

/** Whether a subject stands outside of marks and of a draft's own words. */
const isFree = ({ features, owner }: Context, draft: Draft, { first }: TokenRange) =>
  features.quoted[first] < 0 && owner[first] !== draft

/** “is asking anyone with video to call” */
function asksWhomTo({ tokens }: Doc, { cue, content }: Draft, head: number): boolean {
  if (!/^(?:advise|ask|beg|encourage|invite|remind|urge|warn)$/.test(cue!.lemma) || content.length !== 1) return false
  const [{ first, last }] = content
  if (first <= head || tokens[first].lower === 'to') return false
  for (let i = first + 1; i < last - 1; i++) if (tokens[i].lower === 'to' && tokens[i + 1].pos === 'VERB') return true
  return false
}

interface Inherited {
  readonly source: Span
  /** What the draft's confidence is multiplied by. */
  readonly factor: number
}

/** Who says what a cue without a source reports. In: the cue, those of its sentence, and that sentence; out: null where nobody is found. */
function sourceOf(
  context: Context,
  { draft, head }: Placed,
  found: readonly Placed[],
  sentence: TokenRange,
): Inherited | null {
  const { doc } = context
  const leans = leansOnSubject(doc, head, sentence.first)
  if (!leans && !holdsMarks(context, draft)) {
    const subject = subjectBeside(context, draft, head, sentence.first)
    // “The ministry on Wednesday informed the court that …”
    const clause = doc.tokens[draft.content[0]?.first]?.lower === 'that' || asksWhomTo(doc, draft, head)
    return clause && subject?.first === sentence.first && isReporting(draft.cue!.lemma)
      ? { source: spanOf(doc, subject), factor: 0.85 }
      : null
  }
  const behind = subjectBehind(context, draft, head, sentence)
  if (behind) return { source: spanOf(doc, behind), factor: 0.85 }
  const before = opensAlone(context, head, sentence.first) ? speakerBefore(context, sentence.first) : null
  if (before) return { source: before, factor: 0.7 }
  const aside = leans && !/ing$/.test(doc.tokens[head].lower) && doc.tokens[head - 1]?.lower === ','
  const own =
    leans && !aside
      ? null
      : (subjectBeside(context, draft, head, sentence.first) ?? (aside ? invertedSubject(context, draft) : null))
  if (own) return { source: spanOf(doc, own), factor: 0.85 }
  const main = found
    .filter(
      (other) =>
        other.head >= sentence.first && other.head < head && other.draft.source && !isEmbedded(doc, other, head),
    )
    .reduce<Placed | null>((a, b) => (a && a.head > b.head ? a : b), null)
  const nearer = main && leans ? subjectOfVerbBefore(context, head, main.head) : null
  if (nearer) return { source: spanOf(doc, nearer), factor: 0.7 }
  const subject = main ? null : ((leans ? null : subjectAfter(context, draft)) ?? subjectOfClause(doc, sentence, head))
  const source = main?.draft.source ?? (subject && isFree(context, draft, subject) ? spanOf(doc, subject) : null)
  return source && { source, factor: leans ? 0.85 : 0.6 }
}

/**
 * Cues without a source take the subject of the clause that they lean on (“…, adding that”); quotations, which somebody must
 * have uttered, take what stands in the subject's place even where the cue does not lean on it.
 */
export function inheritSubjects(context: Context): void {
  const { doc, drafts, owner } = context
  const bySentence = new Map<number, Placed[]>()
  for (const draft of drafts) {
    if (!draft.cue || isTurn(draft)) continue
    const head = tokenAt(doc, draft.cue.start)
    const { sentence } = doc.tokens[head]
    const others = bySentence.get(sentence)
    if (others) others.push({ draft, head })
    else bySentence.set(sentence, [{ draft, head }])
  }
  for (const [index, found] of bySentence) {
    const { first, last } = doc.sentences[index]
    let from = first
    while (from < last && owner[from]?.rule === NOBODY) from++
    for (const placed of found) {
      const { draft, head } = placed
      if (draft.source || tellsNobody(doc, head)) continue
      const inherited = sourceOf(context, placed, found, { first: openedBefore(doc, from, head), last })
      if (!inherited) continue
      draft.source = inherited.source
      draft.confidence *= inherited.factor
    }
  }
}
