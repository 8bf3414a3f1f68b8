import type { Doc } from '../../types.js'
import { isNounPhrase } from '../amendments/amendment.js'
import { isSaying, lemmaOf } from '../cue-lexicon.js'
import { type Context, cueOver, type Draft, spanOf } from '../draft.js'
import { draft, type Sieve } from './sieve.js'

/** In tokens: the longest name between “as” and its verb. */
const REACH = 18

/** As Ms. Lind put it in her letter, the plan is “dead.” — a sentence that opens with “as” and somebody's verb of saying; or a quotation with such words behind it. */
export const asPut: Sieve = ({ context, marked }) => {
  const { doc, owner } = context
  const { tokens } = doc
  const { first } = doc.sentences[tokens[marked.first].sentence]
  for (const from of [first, wordsBefore(doc, first, marked.first)]) {
    const named = from < 0 || owner[from] ? null : inTheWordsOf(doc, from, marked.first)
    if (named) return draft('as-put', 0.8, named)
  }
  const whose = owner[marked.first - 3] ? null : inTheirWords(doc, first, marked.first)
  if (whose) return draft('as-put', 0.8, whose)
  const opening = tokens.slice(first, first + 3).findIndex(({ lower }) => lower === 'as')
  const named = opening < 0 ? null : putBy(context, first + opening + 1, marked.first)
  if (named) return draft('as-put', 0.8, named)
  const behind = tokens[marked.last]?.lower === ',' ? marked.last + 1 : marked.last
  if (tokens[behind]?.lower !== 'as') return null
  const put = putBy(context, behind + 1, doc.sentences[tokens[behind].sentence].last)
  // “as long as it goes on”
  return put?.cue?.lemma === 'put' ? draft('as-put', 0.8, put) : null
}

/** “Ms. Lind once put it”: who stands before such a verb, behind “as”. In: where the name begins and where the verb has to stand before. */
function putBy({ doc, owner, features }: Context, from: number, end: number): Pick<Draft, 'cue' | 'source'> | null {
  const { tokens } = doc
  for (let i = from + 1; i < Math.min(end, from + REACH); i++) {
    if (features.quoted[i] >= 0) return null
    if (tokens[i].pos !== 'VERB') continue
    // “As my father used to say”
    const habit = /^(?:used|liked|loved)$/.test(tokens[i].lower) && tokens[i + 1]?.lower === 'to'
    const verb = habit ? i + 2 : i
    const { lower } = tokens[verb]
    const putIt = /^puts?$/.test(lower) && tokens[verb + 1]?.lower === 'it'
    let last = i
    while (last > from + 1 && tokens[last - 1].pos === 'ADV') last--
    const name = { first: from, last }
    if (owner[verb] || (!putIt && !isSaying(lower)) || !isNounPhrase(doc, [name])) return null
    const cue = cueOver(doc, { first: verb, last: putIt ? verb + 2 : verb + 1 }, lemmaOf(lower))
    return { cue, source: spanOf(doc, name) }
  }
  return null
}

/** His horn could, in the words of Ms. Lind, “peel paint”: where such words begin right before the marks; -1 where they don't. */
function wordsBefore({ tokens }: Doc, first: number, end: number): number {
  if (tokens[end - 1]?.lower !== ',') return -1
  for (let i = end - 2; i > Math.max(first, end - REACH); i--) {
    if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') return -1
    if (tokens[i].lower === 'in' && tokens[i + 1].lower === 'the' && tokens[i + 2].lower === 'words') return i
  }
  return -1
}

/** In the words of Ms. Lind, the plan is “dead.” — In: where the sentence begins and where the marks do. Out: cue and source, or null. */
function inTheWordsOf(doc: Doc, first: number, end: number): Pick<Draft, 'cue' | 'source'> | null {
  const { tokens } = doc
  const from = first + 4
  if (['in', 'the', 'words', 'of'].some((word, i) => tokens[first + i]?.lower !== word)) return null
  // Up to the first comma at the head of a sentence, else up to the marks: “in the words of the mayor, Ana Ruiz, ‘…’”
  const opens = doc.sentences[tokens[first].sentence].first === first
  let last = from
  while (last < Math.min(end - (opens ? 0 : 1), from + REACH) && (!opens || tokens[last].pos !== 'PUNCT')) last++
  if (last === from || tokens[last].pos !== 'PUNCT') return null
  const cue = cueOver(doc, { first, last: from }, 'in the words of')
  return { cue, source: spanOf(doc, { first: from, last }) }
}

/** The town is, in Ms. Lind’s words, “asleep”; in her words, “asleep.” — right before the marks. */
function inTheirWords(doc: Doc, first: number, end: number): Pick<Draft, 'cue' | 'source'> | null {
  const { tokens } = doc
  const noun = tokens[end - 1]?.lower === ',' ? end - 2 : end - 1
  if (noun - first < 2 || tokens[noun].lower !== 'words') return null
  const pronoun = /^(?:his|her|their)$/.test(tokens[noun - 1].lower)
  const last = pronoun ? noun : noun - 1
  if (!pronoun && !/^['’]s?$/.test(tokens[last].lower)) return null
  let from = last - 1
  while (from > first && last - from < REACH && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[from - 1].pos)) from--
  if (tokens[from - 1]?.lower !== 'in') return null
  const cue = cueOver(doc, { first: noun, last: noun + 1 }, 'in the words of')
  return { cue, source: spanOf(doc, { first: from, last }) }
}
