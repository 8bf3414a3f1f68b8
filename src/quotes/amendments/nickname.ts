import { withUnits } from '../learned/tagger.js'
import { type Amendment, isQuoted, plainUnit } from './amendment.js'

/** Margaret “Peg” Lund said it was cold. → Margaret “Peg” Lund: a word in marks between two names is one of hers, and nothing that she says. */
export const nickname: Amendment = ({ text, tokens, sentences }, tagging, head) => {
  const { source, content } = tagging
  const surname = source[0]?.first ?? head
  const at = content.findIndex((unit) => isQuoted(unit) && unit.last === surname && unit.last - unit.first <= LONGEST)
  if (at < 0 || surname > head || tokens[surname].pos !== 'PROPN' || /\W/.test(text[tokens[surname - 2].end - 1]))
    return null
  const { first: begin } = sentences[tokens[head].sentence]
  let first = content[at].first
  while (first > begin && tokens[first - 1].pos === 'PROPN') first--
  if (first === content[at].first) return null
  const said = content.filter((unit) => unit.last <= first || unit.first >= surname)
  return withUnits(tagging, [plainUnit({ first, last: surname }), ...source], said)
}
/** In tokens, marks included. */
const LONGEST = 4
