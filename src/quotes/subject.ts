import type { Doc, Span, Token, TokenRange } from '../types.js'
import { tokenAt } from './circumstances.js'
import { isPassive } from './clause.js'
import { lemmaOf } from './cue-lexicon.js'
import { type Context, type Draft, holdsMarks, isTurn, NOBODY, spanOf } from './draft.js'
import { subjectBeside, subjectOfVerbBefore } from './subject-beside.js'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
const INSIDE = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART', 'ADP', 'CCONJ'])
const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|hours?|minutes?|days?|weeks?|months?|years?|morning|evening|night|later|earlier)$/

/** “Last week a driver said”, “This morning she called” */
const WHICH = /^(?:last|this|next|earlier|that|one|late|early)$/

/** The subject of a sentence that may begin with a dateline. */
export function subjectIn({ doc, owner }: Context, { first, last }: TokenRange, before: number): TokenRange | null {
  let from = first
  while (from < last && owner[from]?.rule === NOBODY) from++
  return subjectOf(doc, { first: from, last }, before)
}

/** What wink may take for something else at the head of a sentence. */
const PREPOSITION = /^(?:amid|behind|beyond|inside|outside|to|unlike|within)$/

/** The subject of a sentence, roughly: the first noun phrase before its first verb, past an opening “On Monday,” or “Last week”. */
export function subjectOf(doc: Doc, { first, last }: TokenRange, before: number): TokenRange | null {
  let i = first
  const until = Math.min(last, before)
  // A phrase that a preposition opens, up to its comma, is no subject.
  const pos = doc.tokens[i]?.pos
  const adverbial = pos === 'ADP' || pos === 'ADV' || PREPOSITION.test(doc.tokens[i]?.lower ?? '')
  const pronoun = adverbial ? pronounBehindPhrase(doc, i, until) : null
  if (pronoun) return pronoun
  if (adverbial) {
    while (i < until && doc.tokens[i].lower !== ',' && !isFiniteVerb(doc.tokens[i])) i++
    i++
  } else if (doc.tokens[i]?.pos === 'VERB' && /(?:ed|ing)$/.test(doc.tokens[i].lower)) {
    // “Asked about the job, Postecoglou shrugged.”
    while (i < until && doc.tokens[i].lower !== ',') i++
  }
  if (i + 1 < until && WHICH.test(doc.tokens[i].lower) && TIME.test(doc.tokens[i + 1].lower)) i += 2
  while (i < until && doc.tokens[i].pos === 'PUNCT') i++
  const beside = doc.tokens[first]?.pos === 'ADP' ? subjectBesideVerb(doc, i, until) : null
  if (beside) return beside
  const start = i
  let end = start
  while (i < until && INSIDE.has(doc.tokens[i].pos)) {
    if (NOMINAL.has(doc.tokens[i].pos)) end = i + 1
    i++
  }
  // “The Supreme Court on Tuesday rejected”
  if (end - start > 2 && TIME.test(doc.tokens[end - 1].lower) && doc.tokens[end - 2].pos === 'ADP') end -= 2
  if (end === start || TIME.test(doc.tokens[end - 1].lower) || doc.tokens[start].pos === 'ADP') return null
  return { first: start, last: endOfApposition(doc, { first: start, last: end }, until) }
}

/** Not “To varying degrees, all agreed” */
const isFiniteVerb = ({ pos, lower }: Token) => pos === 'VERB' && !/ing$/.test(lower)

const SUBJECTS = /^(?:i|he|she|it|we|they)$/

/** “To the president he had four words”: the pronoun before a verb, where no comma parts the phrase that a preposition opens from it. */
function pronounBehindPhrase({ tokens }: Doc, first: number, until: number): TokenRange | null {
  let found = -1
  for (let i = first; i < until; i++) {
    if (tokens[i].pos === 'PUNCT') return null
    if (SUBJECTS.test(tokens[i].lower) && /^(?:VERB|AUX)$/.test(tokens[i + 1].pos)) found = i
  }
  return found < 0 ? null : { first: found, last: found + 1 }
}

/** “In a note signed by Lind, her aide, on Sunday, the president wept”: the noun phrase between a comma and the first verb that follows one. */
export function subjectBesideVerb({ tokens }: Doc, from: number, until: number): TokenRange | null {
  for (let comma = from; comma < until; comma++) {
    if (tokens[comma].lower !== ',') continue
    let end = comma + 1
    while (end < until && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[end].pos)) end++
    const behind = tokens[end]?.lower === ',' ? behindAside(tokens, end, until) : end
    const verb = tokens[behind]
    const finite = verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !/ing$/.test(verb.lower))
    if (end <= until && end > comma + 1 && finite && /^(?:DET|PROPN)$/.test(tokens[comma + 1].pos)) {
      if (!NOMINAL.has(tokens[end - 1].pos)) return null
      // “the town’s mayor, Moses Lind, set”
      const named = behind > end + 1 && tokens.slice(end + 1, behind - 1).every(({ pos }) => pos === 'PROPN')
      return { first: comma + 1, last: named ? behind - 1 : end }
    }
  }
  return null
}

/** In tokens. */
const LONGEST_ASIDE = 12

/** “, the town's vice-chancellor, set”: the token behind an aside without a verb; where it begins if there is none. */
function behindAside(tokens: Doc['tokens'], comma: number, until: number): number {
  for (let i = comma + 1; i < Math.min(until, comma + LONGEST_ASIDE); i++) {
    if (tokens[i].lower === ',') return i + 1
    if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') return comma
  }
  return comma
}

/** “The Speaker, Moses Lind, asked”: the name between commas behind a description belongs to the subject. */
function endOfApposition({ tokens }: Doc, { first, last }: TokenRange, until: number): number {
  const described = /^(?:DET|PRON)$/.test(tokens[first].pos) || tokens[last - 1]?.pos === 'NOUN'
  if (tokens[last]?.lower !== ',' || !described || last - first < 2) return last
  let end = last + 1
  while (end < until && tokens[end].pos === 'PROPN') end++
  const verb = tokens[end + 1]?.pos
  const closed = end > last + 1 && end + 1 < until && tokens[end].lower === ','
  return closed && (verb === 'VERB' || verb === 'AUX' || verb === 'ADV' || tokens[end + 1].lower === 'who') ? end : last
}

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
    while (last < doc.tokens.length && !owner[last] && ['VERB', 'ADJ', 'NOUN'].includes(doc.tokens[last].pos)) last++
  const names = doc.tokens.slice(first, last).some(({ pos, lower }) => pos === 'PROPN' && !TIME.test(lower))
  const described = last > first + 1 && doc.tokens[first].pos === 'DET' && doc.tokens[last - 1].pos === 'NOUN'
  return (names || described) && !TIME.test(doc.tokens[last - 1].lower) ? { first, last } : null
}

/** In tokens: “After declaring”, “But in saying”. */
const OPENING = 3

/** “Recalling ‘the winters of our parents,’ the statement urged …”: a participle that opens its sentence leans on what stands behind its comma. */
function subjectBehind(
  { doc, owner }: Context,
  { content }: Draft,
  head: number,
  sentence: TokenRange,
): TokenRange | null {
  const { tokens, text } = doc
  if (!/ing$/.test(tokens[head].lower) || head - sentence.first > OPENING || content.length === 0) return null
  for (let i = sentence.first; i < head; i++) if (NOMINAL.has(tokens[i].pos)) return null
  const end = content[content.length - 1].last
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

/** Whether a cue says that somebody was told, or is said to be, and not by whom. In: the cue's first token, which may be an auxiliary. */
function tellsNobody(doc: Doc, first: number): boolean {
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
    for (const { draft, head } of found) {
      if (draft.source || tellsNobody(doc, head)) continue
      const sentence = { first: openedBefore(doc, from, head), last }
      const leans = leansOnSubject(doc, head, sentence.first)
      if (!leans && !holdsMarks(context, draft)) continue
      const behind = subjectBehind(context, draft, head, sentence)
      if (behind) {
        draft.source = spanOf(doc, behind)
        draft.confidence *= 0.85
        continue
      }
      const own = leans ? null : subjectBeside(context, draft, head, sentence.first)
      if (own) {
        draft.source = spanOf(doc, own)
        draft.confidence *= 0.85
        continue
      }
      const main = found
        .filter(
          (other) =>
            other.head >= sentence.first && other.head < head && other.draft.source && !isEmbedded(doc, other, head),
        )
        .reduce<Placed | null>((a, b) => (a && a.head > b.head ? a : b), null)
      const nearer = main && leans ? subjectOfVerbBefore(context, head, main.head) : null
      if (nearer) {
        draft.source = spanOf(doc, nearer)
        draft.confidence *= 0.7
        continue
      }
      const subject = main
        ? null
        : ((leans ? null : subjectAfter(context, draft)) ?? subjectOfClause(doc, sentence, head))
      const source: Span | null =
        main?.draft.source ?? (subject && isFree(context, draft, subject) ? spanOf(doc, subject) : null)
      if (!source) continue
      draft.source = source
      draft.confidence *= leans ? 0.85 : 0.6
    }
  }
}
