import type { Doc, TokenRange } from '../../types.js'
import { isPassive } from '../clause.js'
import { CUE_FORMS } from '../cue-lexicon.js'
import { cueAt, spanOf } from '../draft.js'
import { subjectOf } from '../subject.js'
import { draft, type Sieve } from './sieve.js'

/** In tokens: the longest object between the verb and “as”. */
const REACH = 14

const JUDGING: ReadonlySet<string> = new Set(['blame', 'praise', 'say', 'think'])

/** “Norway branded the treaty”: between a name and its object what is tagged as an adjective is a verb. */
function isFiniteVerb({ tokens }: Doc, i: number): boolean {
  const [before, after] = [tokens[i - 1]?.pos, tokens[i + 1]?.pos]
  return (
    tokens[i].pos === 'ADJ' &&
    /ed$/.test(tokens[i].lower) &&
    (before === 'PROPN' || tokens[i - 1]?.lower === 'who') &&
    (after === 'DET' || after === 'PROPN' || after === 'PRON')
  )
}

/** “the batting”, “its timing”: a noun. */
const isGerund = ({ tokens }: Doc, i: number) => /ing$/.test(tokens[i].lower) && tokens[i - 1]?.pos === 'DET'

/** “councillors who branded it ‘mad’”, “who has called”: the pronoun right before a verb. */
function relativeBefore({ tokens }: Doc, verb: number): TokenRange | null {
  let i = verb - 1
  while (i > 0 && (tokens[i].pos === 'AUX' || tokens[i].pos === 'ADV')) i--
  return tokens[i]?.lower === 'who' ? { first: i, last: i + 1 } : null
}

/** Norway branded the treaty a “trap”; she blasted the plan as a “farce.” — a verb that names, praises or blames, its object, and the name for it in marks. */
export const called: Sieve = ({ context, marked }) => {
  const { doc, owner, features } = context
  const { tokens } = doc
  const sentence = doc.sentences[tokens[marked.first].sentence]
  let at = marked.first - 1
  while (at > sentence.first && /^(?:DET|ADJ|ADV)$/.test(tokens[at].pos) && !isFiniteVerb(doc, at)) at--
  const as = tokens[at]?.lower === 'as'
  for (let i = as ? at - 1 : at; i > Math.max(sentence.first, at - REACH); i--) {
    if (features.quoted[i] >= 0 || /^[,;:]$/.test(tokens[i].lower)) return null
    if ((tokens[i].pos !== 'VERB' || isGerund(doc, i)) && !isFiniteVerb(doc, i)) continue
    const form = CUE_FORMS.get(tokens[i].lower)
    const names = form?.class === 'call' || (as && JUDGING.has(form?.class ?? ''))
    if (!form || !names || owner[i] || isPassive(doc, i)) return null
    // A participle takes the subject of the clause that it leans on, later.
    const subject = /ing$/.test(tokens[i].lower) ? null : (relativeBefore(doc, i) ?? subjectOf(doc, sentence, i))
    if (subject && features.quoted[subject.first] >= 0) return null
    return draft('called', 0.7, { cue: cueAt(doc, i), source: subject && spanOf(doc, subject) })
  }
  return null
}
