import { CUE_NOUN_FORMS } from '../cue-lexicon.js'
import { spanOf } from '../draft.js'
import { isWholeSentence } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** And Willie Mullins’ verdict on the ground? “Wet.” — right behind a question after somebody's verdict, answer or advice the words are his. */
export const whoseVerdict: Sieve = ({ context, marked }) => {
  const { doc } = context
  const { tokens, sentences } = doc
  const mark = tokens[marked.first - 1]
  if (mark?.lower !== '?' || !isWholeSentence(context, marked)) return null
  const { first } = sentences[mark.sentence]
  for (let i = marked.first - 2; i > first; i--) {
    if (!CUE_NOUN_FORMS.has(tokens[i].lower) || !/^['’]s?$/.test(tokens[i - 1].lower)) continue
    let name = i - 1
    while (name > first && tokens[name - 1].pos === 'PROPN') name--
    return name < i - 1 ? draft('colon', 0.55, { source: spanOf(doc, { first: name, last: i - 1 }) }) : null
  }
  return null
}
