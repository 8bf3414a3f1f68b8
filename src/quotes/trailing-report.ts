import type { Doc, Sentence, TokenRange } from '../types.js'
import { isNounPhrase } from './amendments/amendment.js'
import { CUE_FORMS } from './cue-lexicon.js'
import { type Context, claim, cueOver, spanOf } from './draft.js'
import { isTelling } from './inner-report.js'
import { TOLD_VERBS } from './medium-lexicon.js'
import { draft } from './sieves/sieve.js'

/** In tokens: who says it, the verb, and when or to whom. */
const MAX_TAIL = 22
/** In tokens: the shortest clause that is taken for somebody's words. */
const MIN_CLAUSE = 4
/** A clause behind these does not stand for itself: “As soon as it rained, the king said so.” */
const SUBORDINATE =
  /^(?:as|when|if|while|after|before|although|though|because|since|until|once|unless|whether|according|asked|despite|in|at|on|by|for|with|from|and|but)$/

/**
 * The bridge stays shut until Friday, the ministry said on Monday. — a sentence without marks that ends with who says it, where the models
 * found no report. Only where the clause before the last comma is a sentence by itself, and nothing but time and place stands behind
 * the verb. Linear: looks at the end of each sentence.
 */
export function trailingReports(context: Context): void {
  for (const sentence of context.doc.sentences) {
    const found = trailing(context, sentence)
    if (found) claim(context, found.draft, [found.content])
  }
}

function trailing({ doc, features, owner }: Context, { first, last }: Sentence) {
  const { tokens } = doc
  if (last - first < MIN_CLAUSE + 3 || tokens[last - 1].lower !== '.' || SUBORDINATE.test(tokens[first].lower))
    return null
  let comma = last - 1
  for (let i = last - 2; i > Math.max(first + MIN_CLAUSE - 1, last - MAX_TAIL); i--) {
    if (tokens[i].lower !== ',') continue
    const verb = verbOf(doc, { first: i + 1, last: last - 1 })
    if (verb < 0) continue
    comma = i
    if (!isClause(doc, { first, last: comma })) return null
    for (let k = first; k < last; k++) if (owner[k] || features.quoted[k] >= 0) return null
    let end = verb
    while (tokens[end - 1].pos === 'AUX' || tokens[end - 1].pos === 'ADV') end--
    const report = draft('trailing-report', 0.7, {
      cue: cueOver(doc, { first: verb, last: verb + 1 }, CUE_FORMS.get(tokens[verb].lower)!.lemma),
      source: spanOf(doc, { first: comma + 1, last: end }),
    })
    return { draft: report, content: { first, last: comma } }
  }
  return null
}

/** The verb of “the ministry said on Monday”: a noun phrase, the verb, and no other verb behind it. -1 where the words are none such. */
function verbOf(doc: Doc, { first, last }: TokenRange): number {
  const { tokens } = doc
  for (let i = first + 1; i < last; i++) {
    const { pos, lower } = tokens[i]
    if (pos !== 'VERB') continue
    if (!isTelling(lower) || /ing$/.test(lower) || CUE_FORMS.get(lower)?.class === 'think') return -1
    let end = i
    while (tokens[end - 1].pos === 'AUX' || tokens[end - 1].pos === 'ADV') {
      if (/^(?:be|been|is|are|was|were|not|never|did|would|might|may)$/.test(tokens[end - 1].lower)) return -1
      end--
    }
    if (end <= first || !isNounPhrase(doc, [{ first, last: end, quoted: -1 }])) return -1
    for (let k = i + 1; k < last; k++)
      if (/^(?:VERB|AUX|SCONJ)$/.test(tokens[k].pos) || /^(?:that|nothing|so|it|this|,|;|:)$/.test(tokens[k].lower))
        return -1
    const told = TOLD_VERBS.has(CUE_FORMS.get(lower)!.lemma)
    const plain =
      i + 1 === last ||
      /^(?:ADP|ADV)$/.test(tokens[i + 1].pos) ||
      /day$|^(?:earlier|later|last|this)$/.test(tokens[i + 1].lower)
    return told !== plain || (told && i + 1 < last) ? i : -1
  }
  return -1
}

/** Whether a run of words has a subject and a finite verb. */
function isClause({ tokens }: Doc, { first, last }: TokenRange): boolean {
  let noun = false
  for (let i = first; i < last; i++) {
    const { pos, lower } = tokens[i]
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') noun = true
    else if (noun && (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower)))) return true
  }
  return false
}
