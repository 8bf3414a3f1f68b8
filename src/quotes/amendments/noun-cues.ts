import type { Doc } from '../../types.js'
import { startOfNounPhrase } from '../clause.js'
import { CUE_NOUN_FORMS } from '../cue-lexicon.js'
import { withUnits } from '../learned/tagger.js'
import { type Amendment, isQuoted, plainUnit } from './amendment.js'

/** Reports that a noun leads in: “his claim that …”. */

const isNounCue = ({ tokens }: Doc, head: number) =>
  tokens[head].pos !== 'VERB' && CUE_NOUN_FORMS.has(tokens[head].lower)

/** … will embarrass Ana Ruiz, whose assertion that … → Ana Ruiz: whoever stands in front of “whose”. */
export const whoseNoun: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const content = tagging.content.filter(({ first }) => first > head)
  if (!isNounCue(doc, head) || tagging.source.length > 0 || content.length === 0) return null
  let whose = head
  while (whose > head - 3 && tokens[whose - 1]?.pos === 'ADJ') whose--
  whose--
  if (tokens[whose]?.lower !== 'whose') return null
  const last = tokens[whose - 1]?.lower === ',' ? whose - 1 : whose
  const { first: from } = sentences[tokens[head].sentence]
  if (last <= from || !/^(?:PROPN|NOUN)$/.test(tokens[last - 1].pos)) return null
  const source = plainUnit({ first: startOfNounPhrase(tokens, last, from), last })
  return withUnits(tagging, [source], content)
}

/** What opens another clause, with a finite verb of its own. */
const OPENS =
  /^(?:and|but|or|that|who|which|whose|when|where|while|if|because|as|after|before|since|so|until|than|how|what|why|[,;:]|–|—)$/

/**
 * Her claim that the boats are slowing was repeated by ministers. — the clause ends before the verb that the noun is the subject of: an auxiliary
 * too many for the clauses that begin behind the noun. A quotation alone ends before any.
 */
export const nounEnds: Amendment = (doc, tagging, head) => {
  const { text, tokens } = doc
  if (!isNounCue(doc, head)) return null
  const { content } = tagging
  if (!content[0] || content[0].first <= head || !/^(?:that|to)$/.test(tokens[content[0].first].lower)) return null
  let clauses = 1
  let verbs = 0
  let verbal = false
  for (let k = 1; k < content.length; k++) {
    const unit = content[k]
    const { pos, lower } = tokens[unit.first]
    if (isQuoted(unit)) {
      // “that ‘the boats are slowing’ was repeated”
      if (k === 1) verbs++
      // A comma inside the marks.
      if (text.slice(tokens[unit.last - 1].start - 1, tokens[unit.last - 1].end).includes(',')) clauses++
      verbal = false
      continue
    }
    if (OPENS.test(lower)) clauses++
    // “the offer she made”
    else if (pos === 'PRON' && tokens[unit.first - 1].pos === 'NOUN') clauses++
    const finite = pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower) && tokens[unit.first - 1].lower !== 'to')
    if (finite && !verbal) {
      if (verbs >= clauses && pos === 'AUX' && !/^(?:be|been|being|have)$/.test(lower))
        return withUnits(tagging, tagging.source, content.slice(0, k))
      verbs++
    }
    verbal = pos === 'AUX' || pos === 'VERB' || (verbal && (pos === 'ADV' || pos === 'PART'))
  }
  return null
}
