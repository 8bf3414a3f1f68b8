import type { Context, Draft } from '../draft.js'
import { isBlock, isWholeSentence } from '../utterance.js'
import { draft, type Sieve } from './sieve.js'

/** The one draft whose quoted words open a paragraph, looked for from a place among the marked ranges backwards. */
function speechOf({ doc, marked, owner }: Context, place: number, paragraph: number): Draft | null {
  for (let k = place - 1; k >= Math.max(0, place - 12); k--) {
    const at = doc.sentences[doc.tokens[marked[k].first].sentence].paragraph
    if (at < paragraph) return null
    const speech = owner[marked[k].first]
    if (at === paragraph && speech?.source) return speech
  }
  return null
}

/**
 * Two people talk in turn: A “…,” she said. B “…,” he said. “…?” — a paragraph of nothing but a closed quotation after two
 * paragraphs that two different people spoke in is the first one's reply, and so on while they alternate. Only in short
 * exchanges, where every paragraph opens with a quotation; otherwise one who speaks on is likelier.
 */
export const turnTaking: Sieve = ({ context, marked, place }) => {
  const { doc } = context
  if (!isBlock(context, marked, place) || !isWholeSentence(context, marked)) return null
  const { paragraph } = doc.sentences[doc.tokens[marked.first].sentence]
  if (paragraph < 2) return null
  const opens = (index: number) => context.features.quoted[doc.paragraphs[index].first] >= 0
  if (!opens(paragraph - 1) || !opens(paragraph - 2)) return null
  const last = speechOf(context, place, paragraph - 1)
  const other = speechOf(context, place, paragraph - 2)
  if (!last?.source || !other?.source) return null
  return differ(context, last, other) ? draft('turn-taking', 0.55, { source: other.source }) : null
}

/** Whether two sources are different people as far as their words show: no word of weight in common, no pronoun that could be the other. */
export function differ({ doc }: Context, a: Draft, b: Draft): boolean {
  const words = ({ source }: Draft) =>
    new Set(
      doc.text
        .slice(source!.start, source!.end)
        .toLowerCase()
        .match(/[\p{L}]{2,}/gu) ?? [],
    )
  const first = words(a)
  for (const word of words(b))
    if (first.has(word) && !/^(?:the|mr|mrs|ms|dr|of|president|minister|senator)$/.test(word)) return false
  const pronoun = (set: Set<string>) => (set.has('he') ? 'he' : set.has('she') ? 'she' : null)
  const [left, right] = [pronoun(first), pronoun(words(b))]
  // “Ms. Simon … he said” differ; “Simon … he said” may be one.
  if (left && right) return left !== right
  return !left && !right
}
