import type { Doc, Sentence, TokenRange } from '../types.js'
import { RELATIVE } from './amendments/amendment.js'
import { isClause, OPENS_CLAUSE } from './clause.js'
import { CUE_FORMS, lemmaOf } from './cue-lexicon.js'
import { type Context, claim, NOBODY, spanOf } from './draft.js'
import { isTelling } from './inner-report.js'
import { TOLD_VERBS } from './medium-lexicon.js'
import type { Relation } from './relations.js'
import { isRubric } from './rubrics.js'
import { draft } from './sieves/sieve.js'

/** In tokens: who says it, the verb, and when or to whom. */
const MAX_TAIL = 22
/** In tokens: the shortest clause that is taken for somebody's words. */
const MIN_CLAUSE = 4
/** In paragraphs: title and subtitle. In tokens: the longest name there, and how soon it has to come again. */
const HEADLINES = 2
const MAX_NAME = 4
const NEAR = 400
/** A clause behind these does not stand for itself: “As soon as it rained, the king said so.” */
const SUBORDINATE =
  /^(?:as|when|if|while|after|before|although|though|because|since|until|once|unless|whether|according|asked|despite|in|at|on|by|for|with|from|and|but)$/

/**
 * The bridge stays shut until Friday, the ministry said on Monday. — a sentence without marks that ends with who says it. Only where the
 * clause before the last comma is a sentence by itself, and nothing but time and place stands behind the verb. Where the models see the
 * same, theirs is taken; but none of a verb inside that clause goes before it. Linear: looks at the end of each sentence.
 * `proposals`: the likeliest first.
 */
export function trailingReports(context: Context, proposals: readonly Relation[]): void {
  const likeliest = new Map<number, Relation>()
  for (const relation of proposals) {
    const { sentence } = context.doc.tokens[relation.head.token]
    if (!likeliest.has(sentence)) likeliest.set(sentence, relation)
  }
  context.doc.sentences.forEach((sentence, i) => {
    const found = trailing(context, sentence)
    if (!found) return
    const seen = likeliest.get(i)
    if (seen?.head.token === found.verb && isWhole(seen)) return
    claim(context, found.draft, [found.content])
  })
}

/** Whether the models found who says it, what he says, and that it is likely. */
const isWhole = ({ probability, tagging: { source, content } }: Relation) =>
  probability >= LIKELY && source.length > 0 && content.length > 0
const LIKELY = 0.35

/** Headlines without marks that end with who says it, where nothing else was found. */
export function headlineReports(context: Context): void {
  for (const paragraph of context.doc.paragraphs.slice(0, HEADLINES)) {
    const found = headline(context, paragraph)
    if (found) claim(context, found.draft, [found.content])
  }
}

/**
 * The ministry has betrayed the fishermen: Kharge; No talks until the shelling stops – Zelenskyy — a headline without marks that ends with a
 * name. Only a clause, and only a name that the article goes on to use.
 */
function headline({ doc, features, owner }: Context, { first, last }: TokenRange) {
  const { tokens, text } = doc
  let name = last
  while (name > first && last - name < MAX_NAME && tokens[name - 1].pos === 'PROPN') name--
  const mark = name - 1
  if (name === last || mark - first < MIN_CLAUSE - 1 || !/^[:–—-]$/.test(tokens[mark].lower)) return null
  const source = { first: name, last }
  const content = { first, last: mark }
  if (OPENS_CLAUSE.test(tokens[first].lower) || !looksLikeClause(doc, content) || !isUsed(doc, source)) return null
  if (isRubric(text.slice(tokens[name].start, tokens[last - 1].end))) return null
  for (let k = first; k < last; k++) if (owner[k] || features.quoted[k] >= 0) return null
  const { start, end, lower } = tokens[mark]
  return {
    draft: draft('trailing-report', 0.7, { cue: { start, end, lemma: lower }, source: spanOf(doc, source) }),
    content,
  }
}

/** In headlines verbs in “-s” often look like nouns: “Russia fires 400 drones”. */
const looksLikeClause = (doc: Doc, range: TokenRange) =>
  isClause(doc, range) ||
  doc.tokens
    .slice(range.first + 1, range.last - 1)
    .some(({ pos, lower }, i) => pos === 'NOUN' && /[^s]s$/.test(lower) && doc.tokens[range.first + i].pos === 'PROPN')

/** Whether the last word of a name comes again soon behind it. */
function isUsed({ tokens }: Doc, { last }: TokenRange): boolean {
  for (let i = last; i < Math.min(tokens.length, last + NEAR); i++)
    if (tokens[i].lower === tokens[last - 1].lower && tokens[i].pos === 'PROPN') return true
  return false
}

function trailing({ doc, features, owner }: Context, { first, last }: Sentence) {
  const { tokens } = doc
  if (last - first < MIN_CLAUSE + 3 || tokens[last - 1].lower !== '.') return null
  let from = first
  while (from < last && owner[from]?.rule === NOBODY) from++
  if (SUBORDINATE.test(tokens[from].lower)) return null
  for (let comma = last - 2; comma > Math.max(from + MIN_CLAUSE - 1, last - MAX_TAIL); comma--) {
    if (tokens[comma].lower !== ',') continue
    const tail = tailOf(doc, { first: comma + 1, last: last - 1 })
    if (!tail) continue
    const content = { first: from, last: comma }
    if (!isClause(doc, content)) return null
    for (let k = from; k < last; k++) if (owner[k] || features.quoted[k] >= 0) return null
    const { verb, source } = tail
    return {
      draft: draft('trailing-report', 0.7, {
        cue: {
          ...spanOf(doc, {
            first: Math.min(tokens[source.last].lower === ',' ? source.last + 1 : source.last, verb),
            last: verb + 1,
          }),
          lemma: lemmaOf(tokens[verb].lower),
        },
        source: spanOf(doc, source),
      }),
      content,
      verb,
    }
  }
  return null
}

/** “the Met Office”: a capital within a sentence makes a name of a word, whatever its tag. */
const isCapital = ({ text, tokens }: Doc, i: number) => /\p{Lu}/u.test(text[tokens[i].start])

/** What also says it where it ends a sentence: “…, documents show”, “…, a court has heard”, “…, analysts expect”. */
const AT_THE_END = new Set(
  'believe conclude expect find forecast hear indicate learn predict project reckon recommend rule show suggest understand'.split(
    ' ',
  ),
)

const isTail = (lower: string) => isTelling(lower) || AT_THE_END.has(CUE_FORMS.get(lower)?.lemma ?? '')

/** A verb, or what the tagger takes for a noun behind a plural: “researchers report in Nature”. */
const isVerbAt = (doc: Doc, i: number) =>
  !isCapital(doc, i) &&
  (doc.tokens[i].pos === 'VERB' ||
    (doc.tokens[i].pos === 'NOUN' && isTail(doc.tokens[i].lower) && /[^s]s$/.test(doc.tokens[i - 1].lower)))

/** Whether nothing but a noun phrase stands in a run of words, with no verb but in a name. */
function isSubject(doc: Doc, { first, last }: TokenRange): boolean {
  const { tokens } = doc
  for (let i = first; i < last; i++) {
    const { pos, lower } = tokens[i]
    // “leaked documents”
    const participle = i === first && /ed$/.test(lower) && tokens[i + 1].pos === 'NOUN'
    if (
      ((pos === 'VERB' || pos === 'AUX') && !isCapital(doc, i) && !participle) ||
      RELATIVE.has(lower) ||
      /^[,;:]$/.test(lower)
    )
      return false
  }
  // “something she has asked of them”
  if (last - first > 1 && tokens[last - 1].pos === 'PRON') return false
  const opening = tokens[first].pos
  return /^(?:DET|PROPN|NOUN|PRON|ADJ|NUM|SYM|VERB)$/.test(opening) || isCapital(doc, first)
}

/** A subject; “his spokesperson, Ana Ruiz,” is one as well. Without the comma behind it; null where it is none. */
function withoutComma(doc: Doc, { first, last }: TokenRange): TokenRange | null {
  if (isSubject(doc, { first, last })) return { first, last }
  const { tokens } = doc
  let name = last - 1
  if (tokens[name].lower !== ',') return null
  while (name > first && (tokens[name - 1].pos === 'PROPN' || tokens[name - 1].lower === '-')) name--
  const apposed = name < last - 1 && tokens[name - 1].lower === ',' && name - 1 > first
  return apposed && isSubject(doc, { first, last: name - 1 }) ? { first, last: last - 1 } : null
}

/** Not “, per mile”. */
const isNamedOrMany = (doc: Doc, whom: TokenRange) =>
  isSubject(doc, whom) &&
  doc.tokens
    .slice(whom.first, whom.last)
    .some(
      ({ pos, lower }) =>
        pos === 'PROPN' ||
        pos === 'DET' ||
        /^(?:data|documents|filings|officials|people|police|records|reports|sources)$/.test(lower),
    )

/** “the ministry said on Monday”: a noun phrase, the verb, and no other verb behind it. Null where the words are none such. */
function tailOf(doc: Doc, { first, last }: TokenRange): { verb: number; source: TokenRange } | null {
  const { tokens } = doc
  // “…, per PitchBook.”, “…, per two people familiar with the talks.”
  const whom = { first: first + 1, last }
  if (tokens[first].lower === 'per') return isNamedOrMany(doc, whom) ? { verb: first, source: whom } : null
  let verb = first + 1
  while (verb < last && !isVerbAt(doc, verb)) verb++
  if (verb >= last) return null
  const { lower } = tokens[verb]
  if (!isTail(lower) || /ing$/.test(lower)) return null
  let end = verb
  while (tokens[end - 1].pos === 'AUX' || tokens[end - 1].pos === 'ADV') {
    if (/^(?:be|been|is|are|was|were|not|never|did|would|might|may)$/.test(tokens[end - 1].lower)) return null
    end--
  }
  const source = withoutComma(doc, { first, last: end })
  if (end <= first || source === null) return null
  for (let k = verb + 1; k < last; k++)
    if (/^(?:VERB|AUX|SCONJ)$/.test(tokens[k].pos) || /^(?:that|nothing|so|it|this|,|;|:)$/.test(tokens[k].lower))
      return null
  const next = verb + 1 < last ? tokens[verb + 1] : null
  // “told reporters” has to have somebody who was told; “said” has not.
  const fits = TOLD_VERBS.has(lemmaOf(lower))
    ? next !== null || lemmaOf(lower) === 'warn'
    : next === null || /^(?:ADP|ADV)$/.test(next.pos) || /day$|^(?:earlier|later|last|this)$/.test(next.lower)
  return fits ? { verb, source } : null
}
